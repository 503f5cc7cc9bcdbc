import { parentsOf } from '../../archive/member-names.ts';
import type { Entry } from '../../archive/types.ts';
import { compareCodePoints } from '../../text/code-points.ts';
import type { WantedHash } from '../../wheels/look-inside.ts';
import type { StoredWheel, WheelFacts } from '../../wheels/types.ts';
import { installOpenWheel, memberEntry } from '../install-wheel.ts';
import type { InstallPaths } from '../install-wheel.ts';
import { keptLayout } from '../kept-layout.ts';
import type { WheelLayout } from '../kept-layout.ts';
import { openWheel, wheelError } from '../wheel-layout.ts';
import type { OpenWheel } from '../wheel-layout.ts';
import { compactJson } from './python-json.ts';
import { isCompiled, walkHash, walkParts } from './walk-hash.ts';

/** The directory for data files that do not belong at the top. */
const STASH = '.prefix';
const LAYOUT = '.layout.json';

/** A wheel as it is stored in a PEX file. */
export interface PexDistribution {
  /** The wheel's file name, also the name of its directory in `.deps/`. */
  readonly name: string;
  /** The key under which the runtime caches it, hex. */
  readonly fingerprint: string;
  /** Relative to its directory, in the order in which pex walks it. */
  readonly entries: readonly Entry[];
}

/**
 * Installs `wheel` into its own directory (pex/pep_427.py, `install_wheel_chroot`): all of its files, data files of a
 * different kind than its root in `.prefix/`, and what the runtime needs to know about it in `.layout.json`.
 * @throws UserError `bad-wheel`, `bad-zip`
 */
export async function installForPex(wheel: StoredWheel): Promise<PexDistribution> {
  const { entries, fingerprint } = await keptLayout(wheel, 'pex', () => layOutForPex(wheel));
  return { name: wheel.pinned.filename, fingerprint: fingerprint!, entries };
}

/** The hash that its layout needs, for `MemberChecks`. @throws as {@link installForPex} */
export async function hashForPex(wheel: StoredWheel): Promise<WantedHash> {
  const { files } = await installOnce(wheel);
  return walkParts([...files.values()], wheel.facts.members);
}

async function layOutForPex(wheel: StoredWheel): Promise<WheelLayout> {
  const { open, files } = await installOnce(wheel);
  installed.delete(wheel.facts);
  const fingerprint = (await wheel.inside)?.hash ?? (await walkHash('sha256', [...files.values()]));
  // A file of that name in the wheel is overwritten.
  files.delete(LAYOUT);
  const layout: Entry = {
    path: LAYOUT,
    mode: 0o644,
    content: { kind: 'bytes', bytes: Buffer.from(describeLayout(open, fingerprint, files)) },
    owner: wheel.pinned.filename,
  };
  return { entries: inWalkOrder([...files.values(), layout]), fingerprint };
}

interface Installed {
  readonly open: OpenWheel;
  /** By path, without `.layout.json`. */
  readonly files: Map<string, Entry>;
}

/** Those whose hash was asked for, until they are laid out. */
const installed = new WeakMap<WheelFacts, Promise<Installed>>();

function installOnce(wheel: StoredWheel): Promise<Installed> {
  const files = installed.get(wheel.facts) ?? install(wheel);
  installed.set(wheel.facts, files);
  return files;
}

async function install(wheel: StoredWheel): Promise<Installed> {
  const open = await openWheel(wheel);
  const stem = open.distInfo.slice(0, -'.dist-info'.length);
  const original = { path: `${stem}.pex-info/original-whl-info.json`, bytes: await describeWheel(wheel) };
  const listed = await installOpenWheel(open, stashPaths(open), [original]);
  const files = new Map<string, Entry>();
  for (const entry of [...listed, ...unlisted(open)]) {
    if (!files.has(entry.path) && !isCompiled(entry.path)) files.set(entry.path, entry);
  }
  // RECORD replaces the unpacked one but keeps its mode.
  const record = `${open.distInfo}/RECORD`;
  const { mode } = memberEntry(open, record, open.files.get(record)!);
  files.set(record, { ...files.get(record)!, mode });
  checkTree(open, files);
  return { open, files };
}

/** Data files may need a directory where the wheel has a file. @throws UserError `bad-wheel` */
function checkTree(open: OpenWheel, files: ReadonlyMap<string, Entry>): void {
  for (const path of files.keys()) {
    const file = parentsOf(path).find((parent) => files.has(parent));
    if (file !== undefined)
      throw wheelError(open.wheel, `\`${file}\` is a file, but must be a directory for \`${path}\``);
  }
}

function stashPaths(open: OpenWheel): InstallPaths {
  return {
    purelib: open.isPurelib ? '' : `${STASH}/purelib`,
    platlib: open.isPurelib ? `${STASH}/platlib` : '',
    data: `${STASH}/data`,
    scripts: `${STASH}/bin`,
    headers: `${STASH}/${open.headers}`,
  };
}

/** Files at the top that RECORD does not list stay where they are unpacked. */
function unlisted(open: OpenWheel): readonly Entry[] {
  return [...open.files]
    .filter(([path]) => !open.dataDirectories.has(path.split('/', 1)[0]!))
    .map(([path, member]) => memberEntry(open, path, member));
}

/** The wheel's own directory, from which pex can recreate the wheel. */
async function describeWheel(wheel: StoredWheel): Promise<Buffer> {
  const { readZipStamps } = await import('../../archive/read-stamps.ts');
  const stamps = await readZipStamps(wheel.path);
  const entries = wheel.facts.members.map(({ name }, index) => {
    const { date, externalAttributes } = stamps[index]!;
    return [name, date, externalAttributes];
  });
  return Buffer.from(compactJson({ entries, filename: wheel.pinned.filename }));
}

function describeLayout(open: OpenWheel, fingerprint: string, files: ReadonlyMap<string, Entry>): string {
  const other = `${STASH}/${open.isPurelib ? 'platlib' : 'purelib'}`;
  const hasOther = [...files.keys()].some((path) => path.startsWith(`${other}/`));
  return compactJson({
    fingerprint,
    record_relpath: `${open.distInfo}/RECORD`,
    root_is_purelib: open.isPurelib,
    stash_dir: STASH,
    sys_path_entries: hasOther ? ['.', other] : ['.'],
  });
}

/** In each directory, files come before directories. */
function inWalkOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, parts: entry.path.split('/') }))
    .sort((a, b) => compareWalk(a.parts, b.parts))
    .map(({ entry }) => entry);
}

function compareWalk(a: readonly string[], b: readonly string[]): number {
  let at = 0;
  while (a[at] === b[at]) at++;
  const [isFile, isOtherFile] = [at === a.length - 1, at === b.length - 1];
  if (isFile !== isOtherFile) return isFile ? -1 : 1;
  return compareCodePoints(a[at]!, b[at]!);
}
