import type { ZipMember } from '../archive/types.ts';
import { verifyMembers } from '../archive/verify-members.ts';
import { compiledFacts, SHARED_OBJECT, type CompiledFacts } from '../platforms/compiled-facts.ts';

/** What is found while the members of a wheel are checked, as JSON: facts of its shared objects by name. */
export type Inside = readonly (readonly [name: string, facts: CompiledFacts])[];

/**
 * Unpacks every member of a wheel once, to check it and to find what needs its bytes anyway; see {@link verifyMembers}.
 * @throws UserError `bad-zip` that names the first damaged member
 */
export async function lookInside(archive: string, members: readonly ZipMember[]): Promise<Inside> {
  const found: [string, CompiledFacts][] = [];
  await verifyMembers(archive, members, {
    wants: ({ name, size }) => size <= compiledFacts.largest && SHARED_OBJECT.test(name),
    take: ({ name }, content) => found.push([name, compiledFacts.read(content)]),
  });
  return found;
}
