import type { Platform } from './types.ts';

/** The `12` of Python 3.12; undefined when the version is not known, or is not one of Python 3.6 and later. */
export function minorOf({ markers }: Platform): number | undefined {
  const minor = Number(/^3\.(\d{1,3})$/.exec(markers.python_version ?? '')?.[1] ?? NaN);
  return minor >= 6 ? minor : undefined;
}
