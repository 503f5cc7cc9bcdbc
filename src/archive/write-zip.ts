import { closeSync, openSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { ArchiveFiles } from './archive-files.ts';
import { deflateEntries, type DeflatedFields } from './deflate.ts';
import { contentOf } from './content.ts';
import { fileChecksum, readFully } from './file-pieces.ts';
import { layOut, layOutInOrder } from './lay-out.ts';
import type { LaidOut } from './lay-out.ts';
import { replaceFile, temporaryName } from './replace.ts';
import type { Artifact, Bundle, Entry } from './types.ts';
import { LARGEST_RUN, tooLarge, ZipOutput } from './zip-output.ts';
import type { ReadData } from './zip-output.ts';
import { localHeaderSize, MAX_ENTRIES, type HeaderFields } from './zip-records.ts';

const FILE_TYPE = 0o100000;

/** Differences of a PEX file, which is a zip file with a shebang line. */
interface WriteZipOptions {
  /** Bytes before the first entry. */
  readonly preamble?: Buffer;
  /** Default: 0644. */
  readonly mode?: 0o644 | 0o755;
  /** Entries in the order of the bundle, each after its new directories. */
  readonly inGivenOrder?: boolean;
  /** Stores everything, including deflated members. */
  readonly stored?: boolean;
  /** Stored after everything else, without type bits in their modes, as Python's `ZipFile.writestr` does. */
  readonly appended?: readonly Entry[];
}

/**
 * Writes `bundle` as the zip file `path` (absolute). Members of other zip files are copied unchanged, new content is
 * deflated. Equal bundles give equal bytes on every machine: entries in the order of the code points of their paths,
 * directories among them, dated 1980-01-01, modes 0644, 0755 and 040755, no extra fields, no data descriptors. The file
 * (0644) appears under its name when it is complete; see `replaceFile`. Follows APPNOTE 6.3; offsets include the bytes
 * before the first entry, as in Python's `zipfile`.
 * @throws UserError `disk-full`, `cannot-write`, `cannot-read`, `bad-zip` (a wheel that ends too early),
 * `package-too-large` (more than 65,535 entries or 4 GiB, which AWS Lambda does not accept either)
 */
export async function writeZip(
  bundle: Bundle,
  path: string,
  options: WriteZipOptions = {},
): Promise<Artifact> {
  const records = options.inGivenOrder === true ? layOutInOrder(bundle) : layOut(bundle);
  const appended = options.appended ?? [];
  const count = records.length + appended.length;
  if (count > MAX_ENTRIES) throw tooLarge(path, `${count} files and directories`, String(MAX_ENTRIES));
  const mode = options.mode ?? 0o644;
  return replaceFile(path, mode, async (descriptor) => {
    const archives = new ArchiveFiles();
    const created = deflateEntries(options.stored === true ? [] : newContent(records), temporaryName(path));
    try {
      const output = new ZipOutput(descriptor, path, options.preamble);
      for (let index = 0; index < records.length; index++) {
        const { path: name, entry } = records[index]!;
        const run = options.stored === true ? undefined : runFrom(records, index);
        if (entry === undefined) output.addDirectory(name);
        else if (options.stored === true) await addStored(output, entry, FILE_TYPE);
        else if (run !== undefined) {
          copyRun(output, run, archives);
          index += run.entries.length - 1;
        } else if (entry.content.kind === 'member') copyMember(output, entry, entry.content, archives);
        else await addCreated(output, entry, created);
      }
      for (const entry of appended) await addStored(output, entry, 0);
      return { ...output.end(), ...(mode === 0o755 ? { executable: new Set(['']) } : {}) };
    } finally {
      archives.close();
      await created.return(undefined);
    }
  });
}

type MemberContent = Extract<Entry['content'], { readonly kind: 'member' }>;

/** Neighbours in another zip file that are neighbours in this one too, with the same room for the header between them. */
interface Run {
  readonly archive: string;
  readonly entries: readonly Entry[];
  /** Offset of the first byte of data, and bytes from there to the last one. */
  readonly start: number;
  readonly size: number;
}

/** The run that begins at a record; undefined if that is a single file. */
function runFrom(records: readonly LaidOut[], first: number): Run | undefined {
  const content = records[first]!.entry?.content;
  if (content?.kind !== 'member') return undefined;
  const { archive, member } = content;
  const start = member.dataOffset;
  let end = start + member.compressedSize;
  let next = first + 1;
  for (; next < records.length; next++) {
    const { path, entry } = records[next]!;
    if (entry?.content.kind !== 'member' || entry.content.archive !== archive) break;
    const { dataOffset, compressedSize } = entry.content.member;
    const isNext = dataOffset === end + localHeaderSize(path);
    if (!isNext || dataOffset + compressedSize - start > LARGEST_RUN) break;
    end = dataOffset + compressedSize;
  }
  if (next === first + 1) return undefined;
  const entries = records.slice(first, next).map(({ entry }) => entry!);
  return { archive, entries, start, size: end - start };
}

/** One positioned read for all of them: one for each would take longer than the copying, for thousands of small files. */
function copyRun(output: ZipOutput, { archive, entries, start, size }: Run, archives: ArchiveFiles): void {
  const fields = entries.map((entry) => fieldsOf(entry, (entry.content as MemberContent).member));
  output.addRun(fields, size, (target) => archives.read(archive, target, start));
}

/** What is not copied from other zip files. */
function newContent(records: readonly LaidOut[]): readonly Entry[] {
  return records.flatMap(({ entry }) =>
    entry === undefined || entry.content.kind === 'member' ? [] : entry,
  );
}

/** Copies the data of a member with one positioned read straight into the output's buffer. */
function copyMember(
  output: ZipOutput,
  entry: Entry,
  { archive, member }: MemberContent,
  archives: ArchiveFiles,
): void {
  addFile(output, entry, member, (target, offset) =>
    archives.read(archive, target, member.dataOffset + offset),
  );
}

/** Adds new content, which `created` yields in the order of the entries. */
async function addCreated(
  output: ZipOutput,
  entry: Entry,
  created: ReturnType<typeof deflateEntries>,
): Promise<void> {
  const { value } = await created.next();
  if (value === undefined) throw new Error(`no content for ${entry.path}`);
  addFile(output, entry, value, (target, offset) => {
    value.read(target, offset);
  });
}

/** Adds content unchanged. @param type type bits of the mode */
async function addStored(output: ZipOutput, entry: Entry, type: number): Promise<void> {
  const fields = { name: entry.path, method: 0, mode: type | entry.mode } as const;
  if (entry.content.kind === 'file') {
    const { path } = entry.content;
    const { size, crc32 } = fileChecksum(path, entry.owner);
    const descriptor = openSync(path, 'r');
    try {
      output.addFile({ ...fields, crc32, compressedSize: size, size }, (target, offset) => {
        readFully(descriptor, target, offset, path);
      });
    } finally {
      closeSync(descriptor);
    }
    return;
  }
  const bytes = await contentOf(entry);
  const { length: size } = bytes;
  output.addFile({ ...fields, crc32: crc32(bytes), compressedSize: size, size }, (target, offset) =>
    bytes.copy(target, 0, offset, offset + target.length),
  );
}

function addFile(output: ZipOutput, entry: Entry, data: DeflatedFields, read: ReadData): void {
  output.addFile(fieldsOf(entry, data), read);
}

function fieldsOf(entry: Entry, data: DeflatedFields): HeaderFields {
  const { method, crc32, compressedSize, size } = data;
  return { name: entry.path, method, crc32, compressedSize, size, mode: FILE_TYPE | entry.mode };
}
