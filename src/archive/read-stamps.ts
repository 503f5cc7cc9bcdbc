import { fromRandomAccessReaderPromise } from 'yauzl';
import { asZipError } from './zip-error.ts';
import { WindowedReader } from './windowed-reader.ts';
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
      const stamps: ZipStamp[] = [];
      for await (const entry of zip.eachEntry()) {
        const { lastModFileDate: day, lastModFileTime: time, externalFileAttributes } = entry;
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
          externalAttributes: externalFileAttributes,
        });
      }
      return stamps;
    });
  } catch (error) {
    throw asZipError(path, undefined, error);
  }
}
