import { pythonOf } from '../platforms/python-of.ts';
import type { Platform } from '../platforms/types.ts';
import { satisfiesSpecifier } from '../python/specifiers.ts';
import { mayHold } from './repository.ts';
import type { Lock } from './types.ts';

/** The maximum number of patch releases of a Python version. */
const MAX_PATCH = 40;

/**
 * Whether a lock is made for a Python. Lambda moves from patch to patch, so another patch release is not a different
 * Python.
 */
export function acceptsPython(python: string, specifier: string): boolean {
  const minor = python.split('.').slice(0, 2).join('.');
  return (
    satisfiesSpecifier(python, specifier) ||
    Array.from({ length: MAX_PATCH }, (_, patch) => `${minor}.${patch}`).some((one) =>
      satisfiesSpecifier(one, specifier),
    )
  );
}

/** Whether a lock is made for the Python of a platform. */
export function isForPython({ requiresPython }: Lock, platform: Platform): boolean {
  const python = pythonOf(platform);
  return requiresPython === undefined || python === undefined || acceptsPython(python, requiresPython);
}

/** Whether a lock is made for the environment of a platform. */
export function isForEnvironment({ environments }: Lock, platform: Platform): boolean {
  return environments === undefined || mayHold(environments, platform);
}
