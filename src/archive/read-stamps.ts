import { fromRandomAccessReaderPromise } from 'yauzl';
import { asZipError } from './zip-error.ts';
import { WindowedReader } from './windowed-reader.ts';
import { defaultZipLimits, readDirectoryPlace } from './zip-directory.ts';
import { withFileSource } from './zip-source.ts';

/** What the central directory says of an entry beyond a `ZipMember`. */
export interface ZipStamp {
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
      const reader = new WindowedReader(source, 64 * 1024);
      const zip = await fromRandomAccessReaderPromise(reader, source.size, {
        autoClose: false,
        decodeStrings: false,
      });
      const { start, size } = readDirectoryPlace(source, zip, path, defaultZipLimits);
      const directory = Buffer.allocUnsafe(size);
      source.read(directory, start);
      return stampsIn(directory, zip.entryCount);
    });
  } catch (error) {
    throw asZipError(path, undefined, error);
  }
}

/** One entry after the other: thousands of objects of yauzl's take 16 MB. @throws Error for a directory that ends early */
function stampsIn(directory: Buffer, count: number): readonly ZipStamp[] {
  const stamps: ZipStamp[] = [];
  for (let at = 0; stamps.length < count;) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) {
      throw new Error(`its central directory ends after ${stamps.length} of ${count} entries`);
    }
    // 12 - Last mod file time
    const time = directory.readUInt16LE(at + 12);
    // 14 - Last mod file date
    const day = directory.readUInt16LE(at + 14);
    stamps.push({
      // Date: year − 1980 in bits 9–15, month 5–8, day 0–4. Time: hour 11–15, minute 5–10, half seconds 0–4.
      date: [
        (day >> 9) + 1980,
        (day >> 5) & 0x0f,
        day & 0x1f,
        time >> 11,
        (time >> 5) & 0x3f,
        (time & 0x1f) * 2,
      ],
      // 38 - External file attributes
      externalAttributes: directory.readUInt32LE(at + 38),
    });
    // 28 - File name length, 30 - Extra field length, 32 - File comment length
    at +=
      46 +
      directory.readUInt16LE(at + 28) +
      directory.readUInt16LE(at + 30) +
      directory.readUInt16LE(at + 32);
  }
  return stamps;
}
