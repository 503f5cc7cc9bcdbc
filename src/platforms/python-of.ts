import type { Platform } from './types.ts';

/** The Python of a platform, as exact as it is known. */
export function pythonOf({ markers }: Pick<Platform, 'markers'>): string | undefined {
  return markers.python_full_version ?? markers.python_version;
}
