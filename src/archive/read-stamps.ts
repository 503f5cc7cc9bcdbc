import { defaultZipLimits, readDirectory } from './zip-directory.ts';
import { readEntries } from './zip-entries.ts';
import type { DirectoryEntry } from './zip-entries.ts';
import { asZipError } from './zip-error.ts';
import { withFileSource } from './zip-source.ts';

/** Data of an entry in the central directory that a `ZipMember` lacks. */
interface ZipStamp {
  /** Year, month, day, hour, minute, second. */
  readonly date: readonly [number, number, number, number, number, number];
  readonly externalAttributes: number;
}

/**
 * Dates and attributes of the entries of the zip file `path` (absolute) in the order of its central directory, which
 * is that of `readZipMembers`. Follows APPNOTE 4.4.6 and 4.4.15.
 * @throws UserError `bad-zip`
 */
export async function readZipStamps(path: string): Promise<readonly ZipStamp[]> {
  try {
    return await withFileSource(path, async (source) => {
      const { bytes, count } = await readDirectory(source, path, defaultZipLimits);
      return readEntries(bytes, count).map(stampOf);
    });
  } catch (error) {
    throw asZipError(path, undefined, error);
  }
}

function stampOf({ day, time, externalAttributes }: DirectoryEntry): ZipStamp {
  return {
    // Date: year − 1980 in bits 9–15, month 5–8, day 0–4. Time: hour 11–15, minute 5–10, half seconds 0–4.
    date: [
      (day >> 9) + 1980,
      (day >> 5) & 0x0f,
      day & 0x1f,
      time >> 11,
      (time >> 5) & 0x3f,
      (time & 0x1f) * 2,
    ],
    externalAttributes,
  };
}
