import { Problems } from '../host/types.ts';
import { parseRequirement, RequirementSyntaxError } from '../python/requirement.ts';
import type { Requirement } from '../python/types.ts';
import { LINE_END, withoutComment, withoutOptions, withoutTrailing } from './requirement-lines.ts';

/** A file with this many errors is not a constraints file. */
const MAX_FAULTS = 100;

/**
 * Reads a constraints file of pip (`[python].requirement_constraints`): one requirement with a version a line.
 * @param path of the file, for messages
 * @throws UserError with every line that does not limit a version
 */
export function readConstraints(text: string, path: string): readonly Requirement[] {
  const problems = new Problems();
  const constraints: Requirement[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(LINE_END);
  for (const [index, written] of lines.entries()) {
    const line = withoutComment(written);
    if (line === '' || /^--hash\b/.test(line)) continue;
    const fault = (why: string): void =>
      problems.error({
        code: 'invalid-constraint',
        message: `\`${line}\` does not constrain the version of a project: ${why}`,
        place: { path, line: index + 1, column: written.indexOf(line) + 1 || 1 },
        help: 'use a form such as `name<2` (PEP 508)',
      });
    if (problems.size >= MAX_FAULTS) break;
    // Hashes and other options after a constraint have no effect here.
    const requirement = readConstraint(withoutTrailing(withoutOptions(line), '\\').trimEnd(), fault);
    if (requirement !== undefined) constraints.push(requirement);
  }
  problems.throwIfErrors();
  return constraints;
}

/** A requirement that limits versions; undefined after a fault. */
export function readConstraint(text: string, fault: (why: string) => void): Requirement | undefined {
  try {
    const requirement = parseRequirement(text);
    if (requirement.url === undefined) return requirement;
    fault('it is a URL');
    return undefined;
  } catch (error) {
    if (!(error instanceof RequirementSyntaxError)) throw error;
    fault(error.message);
    return undefined;
  }
}
