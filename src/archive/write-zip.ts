import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { userError } from '../host/types.ts';
import { ArchiveFiles } from './archive-files.ts';
import { deflateEntries } from './deflate.ts';
import { layOut } from './lay-out.ts';
import { replaceFile } from './replace.ts';
import type { Artifact, Bundle, Entry } from './types.ts';
import { centralHeader, endRecord, localHeader, MAX_ENTRIES, MAX_OFFSET } from './zip-records.ts';
import type { HeaderFields } from './zip-records.ts';

/** What is collected before it is hashed and written. Bytes. */
const BUFFER_SIZE = 4 * 1024 * 1024;
const FILE_TYPE = 0o100000;
const DIRECTORY_MODE = 0o040755;

/**
 * Writes `bundle` as the zip file `path` (absolute). Members of other zip files are copied as they are, new content is
 * deflated. Equal bundles give equal bytes on every machine: entries in the order of the code points of their paths,
 * directories among them, dated 1980-01-01, modes 0644, 0755 and 040755, no extra fields, no data descriptors.
 * The file (0644) appears under its name when it is complete; see `replaceFile`. Follows APPNOTE 6.3.
 * @throws UserError `disk-full`, `cannot-write`, `cannot-read`, `bad-zip` (a wheel that ends too early),
 *   `package-too-large` (more than 65,535 entries or 4 GiB, which AWS Lambda does not take either)
 */
export async function writeZip(bundle: Bundle, path: string): Promise<Artifact> {
  const records = layOut(bundle);
  if (records.length > MAX_ENTRIES)
    throw tooLarge(path, `${records.length} files and directories`, MAX_ENTRIES);
  return replaceFile(path, 0o644, async (descriptor) => {
    const archives = new ArchiveFiles();
    try {
      const output = new ZipOutput(descriptor, path);
      const created = deflateEntries(filesOf(records));
      for (const record of records) {
        if (record.entry === undefined) output.directory(record.path);
        else await writeEntry(output, record.entry, archives, created);
      }
      return output.end();
    } finally {
      archives.close();
    }
  });
}

function* filesOf(records: ReturnType<typeof layOut>): Generator<Entry> {
  for (const { entry } of records) if (entry !== undefined) yield entry;
}

async function writeEntry(
  output: ZipOutput,
  entry: Entry,
  archives: ArchiveFiles,
  created: ReturnType<typeof deflateEntries>,
): Promise<void> {
  const { content } = entry;
  if (content.kind === 'member') {
    output.file(entry, content.member, (target, offset) =>
      archives.read(content.archive, target, content.member.dataOffset + offset),
    );
    return;
  }
  const { value } = await created.next();
  if (value === undefined) throw new Error(`no content for ${entry.path}`);
  const { member, zip } = value;
  output.file(entry, member, (target, offset) =>
    zip.copy(target, 0, member.dataOffset + offset, member.dataOffset + offset + target.length),
  );
}

/** Fills `target` with the compressed data of a member from `offset` on. */
type ReadData = (target: Buffer, offset: number) => void;

/** A zip file on its way to the disk. */
class ZipOutput {
  readonly #descriptor: number;
  readonly #path: string;
  readonly #hash = createHash('sha256');
  readonly #buffer = Buffer.allocUnsafeSlow(BUFFER_SIZE);
  #filled = 0;
  /** Bytes before the buffer. */
  #flushed = 0;
  #unzippedSize = 0;
  readonly #directory: Buffer[] = [];

  constructor(descriptor: number, path: string) {
    this.#descriptor = descriptor;
    this.#path = path;
  }

  directory(path: string): void {
    const name = Buffer.from(`${path}/`);
    this.#header({ name, method: 0, crc32: 0, compressedSize: 0, size: 0, mode: DIRECTORY_MODE });
  }

  file(
    entry: Entry,
    data: { method: 0 | 8; crc32: number; compressedSize: number; size: number },
    read: ReadData,
  ): void {
    const { method, crc32, compressedSize, size } = data;
    const mode = FILE_TYPE | entry.mode;
    this.#header({ name: Buffer.from(entry.path), method, crc32, compressedSize, size, mode });
    for (let done = 0; done < compressedSize;) {
      if (this.#filled === BUFFER_SIZE) this.#flush();
      const length = Math.min(compressedSize - done, BUFFER_SIZE - this.#filled);
      read(this.#buffer.subarray(this.#filled, this.#filled + length), done);
      this.#filled += length;
      done += length;
    }
    this.#unzippedSize += size;
  }

  end(): Artifact {
    const start = this.#offset;
    for (const header of this.#directory) this.#write(header);
    const size = this.#offset - start;
    this.#checkOffset(this.#offset);
    this.#write(endRecord(this.#directory.length, size, start));
    this.#flush();
    return {
      path: this.#path,
      sha256: this.#hash.digest('hex'),
      size: this.#flushed,
      unzippedSize: this.#unzippedSize,
    };
  }

  get #offset(): number {
    return this.#flushed + this.#filled;
  }

  #header(fields: HeaderFields): void {
    this.#checkOffset(this.#offset + fields.compressedSize);
    this.#directory.push(centralHeader(fields, this.#offset));
    this.#write(localHeader(fields));
  }

  #checkOffset(offset: number): void {
    if (offset > MAX_OFFSET) throw tooLarge(this.#path, 'more bytes', MAX_OFFSET);
  }

  #write(bytes: Buffer): void {
    for (let done = 0; done < bytes.length;) {
      if (this.#filled === BUFFER_SIZE) this.#flush();
      const count = bytes.copy(this.#buffer, this.#filled, done);
      this.#filled += count;
      done += count;
    }
  }

  #flush(): void {
    const bytes = this.#buffer.subarray(0, this.#filled);
    this.#hash.update(bytes);
    for (let done = 0; done < bytes.length;) done += writeSync(this.#descriptor, bytes, done);
    this.#flushed += this.#filled;
    this.#filled = 0;
  }
}

function tooLarge(path: string, what: string, limit: number): Error {
  return userError({
    code: 'package-too-large',
    message: `\`${path}\` would hold ${what}; a zip file can hold ${limit}`,
    help: 'AWS Lambda takes 250 MB unpacked: leave out what the function does not need, or use a container image',
  });
}
