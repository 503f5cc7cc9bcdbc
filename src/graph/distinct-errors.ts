import { UserError, type Problems } from '../host/types.ts';

/**
 * Throws the collected diagnostics if one is an error, without duplicates: many targets may share a fault (such as a
 * missing lock). @throws UserError
 */
export function throwDistinct(problems: Problems): void {
  if (!problems.hasErrors) return;
  throw new UserError([
    ...new Map(problems.diagnostics.map((found) => [JSON.stringify(found), found])).values(),
  ]);
}
