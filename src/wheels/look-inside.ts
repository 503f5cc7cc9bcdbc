import { createHash } from 'node:crypto';
import type { ZipMember } from '../archive/types.ts';
import { verifyMembers } from '../archive/verify-members.ts';
import { compiledFacts, SHARED_OBJECT, type CompiledFacts } from '../platforms/compiled-facts.ts';

/** What is found while the members of a wheel are checked, as JSON. */
export interface Inside {
  /** Facts of its shared objects by name. */
  readonly compiled: readonly (readonly [name: string, facts: CompiledFacts])[];
  /** Hex, where one is wanted. */
  readonly hash?: string;
}

/** A SHA-256 that needs the contents of the members: of bytes, and of runs of members by their indexes, in order. */
export interface WantedHash {
  readonly parts: readonly (Uint8Array | readonly number[])[];
}

/**
 * Unpacks every member of a wheel once, to check it and to find what needs its bytes anyway; see {@link verifyMembers}.
 * @throws UserError `bad-zip` that names the first damaged member
 */
export async function lookInside(
  archive: string,
  members: readonly ZipMember[],
  wanted?: WantedHash,
): Promise<Inside> {
  const compiled: [string, CompiledFacts][] = [];
  const glance = {
    wants: ({ name, size }: ZipMember) => size <= compiledFacts.largest && SHARED_OBJECT.test(name),
    take: ({ name }: ZipMember, content: Buffer) => void compiled.push([name, compiledFacts.read(content)]),
  };
  if (wanted === undefined) {
    await verifyMembers(archive, members, glance);
    return { compiled };
  }
  const hash = createHash('sha256');
  const left = new Set(members);
  for (const part of wanted.parts) {
    if (part instanceof Uint8Array) {
      hash.update(part);
      continue;
    }
    const run = part.map((index) => members[index]!);
    await verifyMembers(archive, run, glance, (content) => hash.update(content));
    for (const member of run) left.delete(member);
  }
  await verifyMembers(archive, [...left], glance);
  return { compiled, hash: hash.digest('hex') };
}
