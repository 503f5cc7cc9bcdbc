import { createHash } from 'node:crypto';
import { chmodSync, closeSync, copyFileSync, existsSync, mkdirSync, openSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filePieces } from './file-pieces.ts';
import { layOut } from './lay-out.ts';
import { readMemberInPieces } from './read-member.ts';
import { checkNames, ignoresCase } from './case-collision.ts';
import { replaceDirectory, writeBytes } from './replace.ts';
import type { Artifact, Bundle, Entry } from './types.ts';
import { writeZip } from './write-zip.ts';

/** Contents of a directory other than plain files. */
interface DirectoryParts {
  /** Files that are zip files: their entries in order, by path. */
  readonly zips?: ReadonlyMap<string, readonly Entry[]>;
  /** Whether the entries of `zips` are stored. */
  readonly stored?: boolean;
  /** Symbolic links at the top level: targets by name. */
  readonly links?: ReadonlyMap<string, string>;
}

/**
 * Writes the files of `bundle` below the new directory `path` (absolute), with modes 0644 and 0755 whatever the umask.
 * An earlier directory of that name is replaced as a whole, and only when everything is written; a failure before that
 * leaves it unchanged.
 * @returns `sha256` is that of one line `SHA-256 of the content, mode, path` a file, in the order of `writeZip`, then
 *   `parts`; `size` is the sum of the files
 * @param joinsNames whether the file system of an empty directory (absolute path) holds two names for one
 * @throws UserError `case-collision`, `disk-full`, `cannot-write`, `cannot-read`, `bad-zip`
 */
export async function writeDirectory(
  bundle: Bundle,
  path: string,
  parts: DirectoryParts = {},
  joinsNames = ignoresCase,
): Promise<Artifact> {
  return replaceDirectory(path, async (directory) => {
    if (joinsNames(directory)) checkNames(bundle, path);
    return { path, ...(await writeFiles(bundle, directory, parts)) };
  });
}

async function writeFiles(
  bundle: Bundle,
  root: string,
  parts: DirectoryParts,
): Promise<Omit<Artifact, 'path'>> {
  const listing = createHash('sha256');
  let size = 0;
  // The directory is new and no other process writes there, so there cannot be a link in the way.
  if (bundle.prefix !== undefined) makeDirectories(root, bundle.prefix);
  for (const record of layOut(bundle)) {
    const target = join(root, record.path);
    if (record.entry === undefined) makeDirectory(target);
    else {
      const written = await writeFile(record.entry, target);
      size += written.size;
      listing.update(`${written.sha256} ${record.entry.mode.toString(8)} ${record.path}\n`);
    }
  }
  let unzippedSize = size;
  const executable = new Set(
    bundle.entries.filter(({ mode }) => mode === 0o755).map((entry) => placeOf(bundle, entry)),
  );
  for (const [name, entries] of parts.zips ?? []) {
    mkdirSync(dirname(join(root, name)), { recursive: true, mode: 0o755 });
    const options = { inGivenOrder: true, stored: parts.stored ?? false };
    const zip = await writeZip({ entries }, join(root, name), options);
    size += zip.size;
    unzippedSize += zip.unzippedSize;
    listing.update(`${zip.sha256} 644 ${name}\n`);
  }
  for (const [name, target] of parts.links ?? []) {
    makeLink(root, name, target);
    if (executable.has(target)) executable.add(name);
    listing.update(`-> ${target} ${name}\n`);
  }
  return { sha256: listing.digest('hex'), size, unzippedSize, executable };
}

function placeOf({ prefix }: Bundle, { path }: Entry): string {
  return prefix === undefined ? path : `${prefix}/${path}`;
}

/** A symbolic link to a file; a copy where there are none, or where the user may not make one, as on Windows. */
function makeLink(root: string, name: string, target: string): void {
  const path = join(root, name);
  try {
    symlinkSync(target, path);
  } catch (error) {
    if (!['EPERM', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  if (!existsSync(path)) copyFileSync(join(root, target), path);
}

function makeDirectories(root: string, path: string): void {
  let directory = root;
  for (const part of path.split('/')) {
    directory = join(directory, part);
    makeDirectory(directory);
  }
}

function makeDirectory(path: string): void {
  mkdirSync(path);
  chmodSync(path, 0o755);
}

async function writeFile(entry: Entry, target: string): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  const descriptor = openSync(target, 'wx', 0o600);
  try {
    const write = (bytes: Buffer) => {
      hash.update(bytes);
      size += bytes.length;
      writeBytes(descriptor, bytes);
    };
    const { content } = entry;
    if (content.kind === 'member') await readMemberInPieces(content.archive, content.member, write);
    else if (content.kind === 'bytes') write(content.bytes);
    else for (const piece of filePieces(content.path, entry.owner)) write(piece);
  } finally {
    closeSync(descriptor);
  }
  chmodSync(target, entry.mode);
  return { size, sha256: hash.digest('hex') };
}
