import { UserError, type Problems } from '../host/types.ts';

/**
 * Throws what was collected when there is an error among it, each diagnostic once: a fault that many targets share (an
 * unknown resolve, say) is one and the same object for all of them. @throws UserError
 */
export function throwDistinct(problems: Problems): void {
  if (problems.hasErrors) throw new UserError([...new Set(problems.diagnostics)]);
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
