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

/** Memoizes `make`, including errors: the same error is thrown again. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | { readonly error: unknown } | undefined;
  return () => {
    made ??= attempt(make);
    if ('error' in made) throw made.error;
    return made.value;
  };
}

function attempt<T>(make: () => T): { readonly value: T } | { readonly error: unknown } {
  try {
    return { value: make() };
  } catch (error) {
    if (error instanceof UserError) return { error };
    throw error;
  }
}
