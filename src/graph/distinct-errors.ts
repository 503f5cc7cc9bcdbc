import { UserError, type Problems } from '../host/types.ts';

/**
 * Throws what was collected when there is an error among it, each diagnostic once: many targets may share a fault (a
 * missing lock, say). @throws UserError
 */
export function throwDistinct(problems: Problems): void {
  if (!problems.hasErrors) return;
  throw new UserError([
    ...new Map(problems.diagnostics.map((found) => [JSON.stringify(found), found])).values(),
  ]);
}

/** `make` with its answer kept, also when that is an error: the same one is thrown again. */
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
