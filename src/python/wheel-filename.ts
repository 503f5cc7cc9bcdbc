import { expandTag } from '../platforms/tags.ts';
import { normalizeName } from './names.ts';
import { isVersion } from './versions.ts';
import type { WheelFilename } from './types.ts';
import { unicodeTest } from '../text/unicode.ts';

// The name is used as a file name: it must not contain parts of a path, a URL or terminal controls.
const isUnsafe = unicodeTest(String.raw`[/\\:\p{C}\s]`);
const isName = unicodeTest(String.raw`^[\p{L}\p{N}_.]+$`);

/**
 * Reads a wheel's file name (PEP 427), with its compressed tags (PEP 425) expanded, as `packaging` does.
 *
 * @returns undefined if it is not one.
 */
export function parseWheelFilename(filename: string): WheelFilename | undefined {
  const parts = wheelFilenameParts(filename);
  const tags = wheelTags(filename);
  if (parts === undefined || tags === undefined) return undefined;
  return { filename, normalizedName: normalizeName(parts.name), ...parts, tags };
}

/** {@link parseWheelFilename} without the tags, which may still be invalid. */
export function wheelFilenameParts(
  filename: string,
): Pick<WheelFilename, 'name' | 'version' | 'buildTag'> | undefined {
  if (!filename.endsWith('.whl') || isUnsafe(filename)) return undefined;
  const parts = filename.slice(0, -'.whl'.length).split('-');
  if (parts.length !== 5 && parts.length !== 6) return undefined;
  const [name, version] = parts as [string, string, ...string[]];
  if (name.includes('__') || !isName(name) || !isVersion(version)) return undefined;
  const buildTag = parts.length === 6 ? parts[2] : undefined;
  if (buildTag !== undefined && !/^\d/.test(buildTag)) return undefined;
  return { name, version, buildTag };
}

/** Order of build tags (PEP 427): by their leading number, then by the text after it; a missing tag comes first. */
export function compareBuildTags(left: string | undefined, right: string | undefined): number {
  const key = (tag = ''): readonly [bigint, string] => {
    const [, digits, text] = /^(\d+)(.*)$/.exec(tag) ?? [];
    return [digits === undefined ? -1n : BigInt(digits), text ?? ''];
  };
  const [[number, text], [otherNumber, otherText]] = [key(left), key(right)];
  if (number !== otherNumber) return number < otherNumber ? -1 : 1;
  return text < otherText ? -1 : Number(text > otherText);
}

/** The expanded tags of a possible wheel file name; undefined if it has none. */
export function wheelTags(filename: string): WheelFilename['tags'] | undefined {
  const compressed = compressedTags(filename);
  return compressed === undefined ? undefined : expandTag(compressed);
}

/** The compressed tags (PEP 425) of a possible wheel file name, as written: `py2.py3-none-any`. */
export function compressedTags(filename: string): string | undefined {
  if (!filename.endsWith('.whl')) return undefined;
  let dash = filename.length;
  for (let count = 0; count < 3 && dash > 0; count++) dash = filename.lastIndexOf('-', dash - 1);
  return filename.slice(dash + 1, -'.whl'.length);
}
