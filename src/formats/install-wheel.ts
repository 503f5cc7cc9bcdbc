import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { unsafeName } from '../archive/member-names.ts';
import { readMember } from '../archive/read-member.ts';
import type { Content, Entry, ZipMember } from '../archive/types.ts';
import { compareCodePoints } from '../text/code-points.ts';
import type { StoredWheel } from '../wheels/types.ts';
import { EntryPointError, entryPointScripts } from './entry-points.ts';
import type { EntryPointScript } from './entry-points.ts';
import { keptLayout, modeOf } from './kept-layout.ts';
import { rewriteShebang } from './python-scripts.ts';
import { formatRecord, parseRecord, RecordError } from './record.ts';
import type { RecordLine, WheelRecord } from './record.ts';
import { openWheel, wheelError } from './wheel-layout.ts';
import type { OpenWheel } from './wheel-layout.ts';

/** Files that an installer writes itself, so those in a wheel are ignored. */
const installerFiles = ['INSTALLER', 'REQUESTED', 'uv_build.json', 'uv_cache.json'];

/** Where an installer puts each kind of file in a wheel's data directory (PEP 427); `''` is the top level. */
export type InstallPaths = Readonly<Record<'purelib' | 'platlib' | 'data' | 'scripts' | 'headers', string>>;

function flatPaths(open: OpenWheel): InstallPaths {
  return { purelib: '', platlib: '', data: '', scripts: 'bin', headers: open.headers };
}

/**
 * The files of `wheel` as `pex3 venv create --layout flat` installs them (pex 2.105.2, pex/pep_427.py): the root and
 * `*.data/{purelib,platlib,data}` at the top, `*.data/scripts` in `bin/`, `*.data/headers` in `include/site/…`, scripts
 * for the entry points in `bin/`, and RECORD rewritten accordingly. Files that RECORD does not list are omitted, and so
 * are `.pyc` files. A path may be duplicate if the wheel has two files for it.
 * @throws UserError `bad-wheel`, `bad-zip`
 */
export async function installWheel(wheel: StoredWheel): Promise<readonly Entry[]> {
  const { entries } = await keptLayout(wheel, 'flat', async () => {
    const open = await openWheel(wheel);
    return { entries: await installOpenWheel(open, flatPaths(open), []) };
  });
  return entries;
}

/**
 * The files that RECORD lists, with data files below `paths`, the scripts of the entry points and `extra`, which are
 * added to RECORD; see `installWheel`.
 * @throws UserError `bad-wheel`, `bad-zip`
 */
export async function installOpenWheel(
  open: OpenWheel,
  paths: InstallPaths,
  extra: readonly MadeFile[],
): Promise<readonly Entry[]> {
  const record = readRecord(open);
  const scripts = readEntryPoints(open);
  const scriptNames = new Set(scripts.map((script) => posix.basename(script.name)));
  const entries: Entry[] = [];
  const lines: RecordLine[] = [];
  const rewritten = createRewriter(open);
  for (const line of record.lines) {
    const placed = await placeLine(open, paths, line, scriptNames, rewritten);
    if (placed === undefined) continue;
    lines.push(placed.line);
    if (placed.entry !== undefined) entries.push(placed.entry);
  }
  const taken = new Set(entries.map((entry) => entry.path));
  const created = new Map<string, RecordLine>();
  for (const script of scripts) {
    const path = scriptPath(open, paths, script);
    // A file of the wheel at the same path is kept, and so is the first of two scripts (which pex lists twice).
    if (taken.has(path)) continue;
    const bytes = Buffer.from(script.text);
    const line = created.get(path) ?? lineFor(path, bytes);
    if (!created.has(path)) entries.push(entryAt(open, path, 0o755, { kind: 'bytes', bytes }));
    created.set(path, line);
    lines.push(line);
  }
  for (const { path, bytes } of extra) {
    entries.push(entryAt(open, path, 0o644, { kind: 'bytes', bytes }));
    lines.push(lineFor(path, bytes));
  }
  entries.push(recordEntry(open, { lines, lineEnding: record.lineEnding }));
  return entries;
}

/** A file that an installer adds. */
interface MadeFile {
  readonly path: string;
  readonly bytes: Buffer;
}

function readRecord(open: OpenWheel): WheelRecord {
  try {
    const record = parseRecord(open.record);
    if (record.lines.length === 0) throw new RecordError('it is empty');
    // Wheels with absolute paths in RECORD exist (selenium 4.1.2): then every file counts as listed.
    if (record.lines.some((line) => line.path.startsWith('/'))) return { ...record, lines: allFiles(open) };
    // pex determines the line ending at the line of RECORD itself.
    const listsItself = record.lines.some((line) => line.path === `${open.distInfo}/RECORD`);
    return { ...record, lineEnding: listsItself ? record.lineEnding : '\n' };
  } catch (error) {
    if (error instanceof RecordError) throw wheelError(open.wheel, `RECORD: ${error.message}`);
    throw error;
  }
}

/** Lines for every file, without hashes, in the order of a walk: files of a directory, then its directories. */
function allFiles(open: OpenWheel): readonly RecordLine[] {
  const key = (path: string) =>
    path.split('/').map((part, index, parts) => (index < parts.length - 1 ? '1' : '0') + part);
  return [...open.files.keys()]
    .map((path) => ({ path, key: key(path) }))
    .sort((a, b) => {
      const index = a.key.findIndex((part, at) => part !== b.key[at]);
      return compareCodePoints(a.key[index] ?? '', b.key[index] ?? '');
    })
    .map(({ path }) => ({ path, hash: '', size: '' }));
}

interface Placed {
  readonly line: RecordLine;
  readonly entry: Entry | undefined;
}

/** Converts one line of the wheel's RECORD; `undefined` if it is dropped. */
async function placeLine(
  open: OpenWheel,
  paths: InstallPaths,
  line: RecordLine,
  scriptNames: ReadonlySet<string>,
  rewritten: Rewriter,
): Promise<Placed | undefined> {
  const { distInfo } = open;
  // Directories should not be listed, but some wheels do; they are kept unchanged.
  if (line.path.endsWith('/')) return { line, entry: undefined };
  if (line.path === `${distInfo}/RECORD`)
    return { line: { path: line.path, hash: '', size: '' }, entry: undefined };
  if (installerFiles.some((name) => line.path === `${distInfo}/${name}`)) return undefined;
  if (line.path.endsWith('.pyc')) return undefined;
  const source = posix.normalize(line.path);
  const member = open.files.get(source);
  if (member === undefined) return undefined;
  const target = targetOf(open, paths, source);
  if (target === undefined) {
    throw wheelError(open.wheel, `\`${source}\` is not in a directory defined by PEP 427`);
  }
  if (target.isScript) {
    if (scriptNames.has(posix.basename(source))) return undefined;
    const script = await rewritten(member);
    if (script !== undefined) {
      const content: Content = { kind: 'bytes', bytes: script.bytes };
      return {
        line: { ...script.line, path: target.path },
        entry: entryAt(open, target.path, 0o644, content),
      };
    }
  }
  return {
    line: { path: target.path, hash: line.hash, size: line.size },
    entry: memberEntry(open, target.path, member),
  };
}

/** A Python script with another first line, and its line of RECORD without the path; `undefined` for one that stays. */
type Rewriter = (
  member: ZipMember,
) => Promise<{ readonly bytes: Buffer; readonly line: RecordLine } | undefined>;

/** Looks at each script once: a RECORD can list one of 100 MB 200,000 times. */
function createRewriter(open: OpenWheel): Rewriter {
  const known = new Map<ZipMember, Awaited<ReturnType<Rewriter>>>();
  return async (member) => {
    if (known.has(member)) return known.get(member);
    const bytes = rewriteShebang(await readMember(open.wheel.path, member));
    const script = bytes && { bytes, line: lineFor('', bytes) };
    known.set(member, script);
    return script;
  };
}

/** Where a file of a wheel goes; `undefined` for an unknown kind of data. */
function targetOf(
  open: OpenWheel,
  paths: InstallPaths,
  source: string,
): { path: string; isScript: boolean } | undefined {
  const [top = '', kind = '', ...rest] = source.split('/');
  if (!open.dataDirectories.has(top)) return { path: source, isScript: false };
  if (rest.length === 0 || !Object.hasOwn(paths, kind)) return undefined;
  const base = paths[kind as keyof InstallPaths];
  const path = rest.join('/');
  return { path: base === '' ? path : `${base}/${path}`, isScript: kind === 'scripts' };
}

function readEntryPoints(open: OpenWheel): readonly EntryPointScript[] {
  try {
    return entryPointScripts(open.entryPoints);
  } catch (error) {
    if (error instanceof EntryPointError) throw wheelError(open.wheel, `entry_points.txt: ${error.message}`);
    throw error;
  }
}

function scriptPath(open: OpenWheel, paths: InstallPaths, script: EntryPointScript): string {
  const path = `${paths.scripts}/${script.name}`;
  const unsafe = unsafeName(path) ?? (path.endsWith('/') ? 'its name ends with a slash' : undefined);
  if (unsafe !== undefined)
    throw wheelError(open.wheel, `entry_points.txt: script \`${script.name}\`: ${unsafe}`);
  return path;
}

/** RECORD in the package; copied from the wheel if nothing changed. */
function recordEntry(open: OpenWheel, record: WheelRecord): Entry {
  const path = `${open.distInfo}/RECORD`;
  const bytes = formatRecord(record);
  if (bytes.equals(open.record)) return { ...memberEntry(open, path, open.files.get(path)!), mode: 0o644 };
  return entryAt(open, path, 0o644, { kind: 'bytes', bytes });
}

/** A file of the wheel, unchanged. */
export function memberEntry(open: OpenWheel, path: string, member: ZipMember): Entry {
  return entryAt(open, path, modeOf(member.mode), { kind: 'member', archive: open.wheel.path, member });
}

function entryAt(open: OpenWheel, path: string, mode: 0o644 | 0o755, content: Content): Entry {
  return { path, mode, content, owner: open.wheel.pinned.filename };
}

/** The RECORD line of a file that is made here. */
function lineFor(path: string, bytes: Buffer): RecordLine {
  const hash = createHash('sha256').update(bytes).digest('base64url');
  return { path, hash: `sha256=${hash}`, size: String(bytes.length) };
}
