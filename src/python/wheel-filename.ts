import { normalizeName } from './names.ts';
import { isVersion } from './specifiers.ts';
import type { WheelFilename } from './types.ts';

/** More than any real wheel expands to; a hostile name could multiply without end. */
const MAX_TAGS = 2000;

/**
 * Reads a wheel's file name (PEP 427), with its compressed tags (PEP 425) expanded, as `packaging` does.
 *
 * @returns undefined when it is none.
 */
export function parseWheelFilename(filename: string): WheelFilename | undefined {
  if (!filename.endsWith('.whl')) return undefined;
  const parts = filename.slice(0, -'.whl'.length).split('-');
  if (parts.length !== 5 && parts.length !== 6) return undefined;
  const [name, version] = parts as [string, string, ...string[]];
  if (name.includes('__') || !/^[\p{L}\p{N}_.]+$/u.test(name) || !isVersion(version)) return undefined;
  const buildTag = parts.length === 6 ? parts[2] : undefined;
  if (buildTag !== undefined && !/^\d/.test(buildTag)) return undefined;
  const tags = expandTag(parts.slice(-3).join('-'));
  if (tags === undefined) return undefined;
  return { filename, name, normalizedName: normalizeName(name), version, buildTag, tags };
}

/**
 * Expands a compressed tag set (PEP 425): `py2.py3-none-any` → `py2-none-any`, `py3-none-any`.
 *
 * @returns undefined when it has not three parts or a part is empty.
 */
export function expandTag(compressed: string): readonly string[] | undefined {
  const parts = compressed
    .toLowerCase()
    .split('-')
    .map((part) => part.split('.'));
  const [interpreters, abis, platforms] = parts;
  if (parts.length !== 3 || interpreters === undefined || abis === undefined || platforms === undefined) {
    return undefined;
  }
  if (parts.flat().includes('') || interpreters.length * abis.length * platforms.length > MAX_TAGS) {
    return undefined;
  }
  return interpreters.flatMap((interpreter) =>
    abis.flatMap((abi) => platforms.map((platform) => `${interpreter}-${abi}-${platform}`)),
  );
}
