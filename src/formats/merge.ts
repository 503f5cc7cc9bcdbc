import { crc32 } from 'node:zlib';
import { contentOf } from '../archive/content.ts';
import { fileChecksum } from '../archive/file-pieces.ts';
import { directoriesAbove, parentsOf } from '../archive/member-names.ts';
import { directoryOf } from '../text/paths.ts';
import type { Entry } from '../archive/types.ts';
import type { Diagnostic, Problems } from '../host/types.ts';
import { sameCode } from './init-files.ts';
import { hasPlaceholder } from './python-scripts.ts';

/** Owner of the module that AWS calls. */
export const HANDLER_OWNER = 'the handler';

interface MergeOptions {
  /** Differing files are a warning, and the first one wins. */
  readonly collisionsOk: boolean;
  /** No BUILD file declares the package. */
  readonly isPlain?: boolean;
  /** The package has a field that allows collisions of wheels. */
  readonly canAllow?: boolean;
  /** The entries in the order in which they are installed: it decides where files differ. */
  readonly inOrder?: (entries: readonly Entry[]) => Promise<readonly Entry[]>;
}

/** With the file that would be in the package. */
type ReportOptions = MergeOptions & { readonly kept?: Entry };

/**
 * Combines the files of all owners. Where two have the same path, equal content is fine, and so are `__init__.py` files
 * that differ only in comments and blank lines; the first one is kept. Anything else is a `file-collision` in
 * `problems`, as are a file where another owner needs a directory, and names of two owners that differ only in case
 * (such a package does not unpack everywhere).
 * @throws UserError when a file that must be compared cannot be read
 */
export async function mergeEntries(
  entries: readonly Entry[],
  options: MergeOptions,
  problems: Problems,
): Promise<readonly Entry[]> {
  if (!mayCollide(entries.map(({ path }) => path))) return entries;
  const { inOrder, ...others } = options;
  const again = async () => mergeEntries((await inOrder?.(entries)) ?? entries, others, problems);
  if (options.collisionsOk && inOrder !== undefined) return again();
  const merged = new Map<string, Entry>();
  for (const entry of entries) {
    const first = merged.get(entry.path);
    if (first === undefined) merged.set(entry.path, entry);
    else if (!(await isSameFile(first, entry))) {
      // The order costs a look into all wheels.
      if (inOrder !== undefined) return again();
      const kept = await keptOf(first, entry);
      report(first, entry, 'with different content', { ...options, kept }, problems);
      merged.set(entry.path, kept);
    }
  }
  return withoutTreeCollisions(merged, options, problems);
}

/** The first one, but pex writes a Python script over that of another wheel, and leaves the mode. */
async function keptOf(first: Entry, second: Entry): Promise<Entry> {
  const isReplaced = isOfWheel(first) && (await isRewrittenScript(second));
  return isReplaced ? { ...second, mode: first.mode } : first;
}

function isOfWheel({ owner }: Entry): boolean {
  return owner.endsWith('.whl');
}

/** Whether an entry is a Python script from the data directory of a wheel; the scripts of entry points are executable. */
async function isRewrittenScript(entry: Entry): Promise<boolean> {
  if (!entry.path.startsWith('bin/') || entry.mode !== 0o644 || !isOfWheel(entry)) return false;
  return hasPlaceholder(await contentOf(entry));
}

/** Whether two paths differ only in case, or one is a directory that contains another; rare. */
function mayCollide(paths: readonly string[]): boolean {
  const folded = new Set(paths.map((path) => path.toLowerCase()));
  if (folded.size < paths.length) return true;
  return [...directoriesAbove(paths)].some((directory) => folded.has(directory.toLowerCase()));
}

/**
 * Whether two files at the same path are equivalent: equal, or `__init__.py` files that differ only in comments and
 * blank lines. @throws UserError when they must be compared and cannot be read
 */
export async function isSameFile(a: Entry, b: Entry): Promise<boolean> {
  const isInit = a.path.endsWith('/__init__.py') || a.path === '__init__.py';
  if (!isInit && !mayBeEqual(a, b)) return false;
  const [left, right] = [await contentOf(a), await contentOf(b)];
  return left.equals(right) || (isInit && sameCode(left, right));
}

/** Sizes and checksums show most differences without unpacking anything. */
function mayBeEqual(a: Entry, b: Entry): boolean {
  const [left, right] = [checksumOf(a), checksumOf(b)];
  return left.size === right.size && left.crc32 === right.crc32;
}

function checksumOf(entry: Entry): { size: number; crc32: number } {
  if (entry.content.kind === 'member') return entry.content.member;
  const { content, owner } = entry;
  if (content.kind === 'file') return fileChecksum(content.path, owner);
  return { size: content.bytes.length, crc32: crc32(content.bytes) };
}

/** Leaves out files that are directories elsewhere, and reports them and names that differ only in case. */
function withoutTreeCollisions(
  merged: ReadonlyMap<string, Entry>,
  options: MergeOptions,
  problems: Problems,
): readonly Entry[] {
  const dropped = new Set<string>();
  /** Directories; files at the paths of their parents are dropped. */
  const cleared = new Set<string>();
  const byFoldedPath = new Map<string, Entry>();
  const reportedOwners = new Set<string>();
  for (const entry of merged.values()) {
    const directory = directoryOf(entry.path);
    for (const parent of cleared.has(directory) ? [] : parentsOf(entry.path)) {
      const file = merged.get(parent);
      if (file === undefined || dropped.has(parent)) continue;
      report(file, entry, `where \`${entry.path}\` needs a directory`, options, problems);
      dropped.add(parent);
    }
    cleared.add(directory);
    const folded = entry.path.toLowerCase();
    const other = byFoldedPath.get(folded);
    if (other === undefined) byFoldedPath.set(folded, entry);
    else if (other.owner !== entry.owner && !reportedOwners.has(`${other.owner}\n${entry.owner}`)) {
      // Two directories may differ only in case: one report is enough, instead of one per file.
      reportedOwners.add(`${other.owner}\n${entry.owner}`);
      report(other, entry, `next to \`${entry.path}\`, which differs only in case`, options, problems);
    }
  }
  return [...merged.values()].filter((entry) => !dropped.has(entry.path));
}

function report(first: Entry, second: Entry, how: string, options: ReportOptions, problems: Problems): void {
  const owners = first.owner === second.owner ? `${first.owner} twice` : `${first.owner} and ${second.owner}`;
  const diagnostic: Omit<Diagnostic, 'severity'> = {
    code: 'file-collision',
    message: `\`${first.path}\` comes from ${owners}, ${how}`,
    help: collisionHelp(first, second, options),
  };
  if (options.collisionsOk) problems.warn(diagnostic);
  else problems.error(diagnostic);
}

function collisionHelp(
  first: Entry,
  second: Entry,
  { isPlain = false, canAllow = false, kept = first }: ReportOptions,
): string {
  const wheels = [first, second].filter(isOfWheel);
  const name = (entry: Entry) => entry.owner.split('-', 1)[0]!;
  if (wheels.length === 2 && first.owner !== second.owner) {
    const without = `leave one of them out: take ${name(first)} or ${name(second)} out of the requirements`;
    const excluded = isPlain ? '' : ', or add `!!` and its target to `dependencies`';
    const allowed = `; if the file of ${name(kept)} serves both, \`pex3_venv_create_extra_args=["--collisions-ok"]\` takes that one`;
    return `${without}${excluded}${canAllow && first.path === second.path ? allowed : ''}`;
  }
  if (wheels.length === 2) return `use another version of ${name(first)}`;
  const own = isOfWheel(first) ? second : first;
  if (second.owner === HANDLER_OWNER) {
    return `rename the file of ${own.owner}: AWS calls the generated file \`${first.path}\`, which imports the \`handler\``;
  }
  return `rename the file of ${own.owner}${isPlain ? '' : ', or remove it from `dependencies`'}`;
}
