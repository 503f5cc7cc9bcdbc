import { deflate } from '../archive/deflate.ts';
import { contentOf } from '../archive/content.ts';
import type { Content, Entry, ZipMember } from '../archive/types.ts';
import { keepDerived, readDerived } from '../wheels/derived.ts';
import { thisBuild } from '../wheels/this-build.ts';
import type { Derived, KeptDerived } from '../wheels/derived.ts';
import type { StoredWheel, WheelFacts } from '../wheels/types.ts';

/** The files that a wheel adds to a package. */
export interface WheelLayout {
  readonly entries: readonly Entry[];
  /** Other facts found at the same time. */
  readonly fingerprint?: string;
}

/** A member of the wheel at its own path below the prefix: its index. */
type SameRow = number;
/** A member of the wheel at another path or with another mode: index, path, mode. */
type MovedRow = readonly [number, string, Entry['mode']];
/** A new file: path, mode, CRC-32, compressed size, size, offset in the kept data. */
type MadeRow = readonly [string, Entry['mode'], number, number, number, number];

type Row = SameRow | MovedRow | MadeRow;

interface Rows {
  /** The directory in the package that nearly all members are in: empty, or ends with a slash. */
  readonly prefix: string;
  readonly rows: readonly Row[];
  readonly fingerprint?: string;
}

const layouts = new WeakMap<WheelFacts, Map<string, Promise<WheelLayout>>>();

/**
 * The layout `name` of `wheel`: from this run or an earlier one, else made by `make` and then kept. A wheel has the
 * same files in every package, and computing them takes longer than copying them.
 * @throws what `make` throws
 */
export function keptLayout(
  wheel: StoredWheel,
  name: string,
  make: () => Promise<WheelLayout>,
  build = thisBuild,
): Promise<WheelLayout> {
  const known = layouts.get(wheel.facts) ?? new Map<string, Promise<WheelLayout>>();
  layouts.set(wheel.facts, known);
  const layout = known.get(name) ?? readOrMake(wheel, `${name}.layout`, make, build);
  known.set(name, layout);
  return layout;
}

async function readOrMake(
  wheel: StoredWheel,
  name: string,
  make: () => Promise<WheelLayout>,
  build: string | undefined,
): Promise<WheelLayout> {
  const kept = readDerived(wheel, name, build);
  if (kept !== undefined) return decode(wheel, kept);
  const made = await make();
  if (wheel.stamp === undefined || build === undefined) return made;
  const now = keepDerived(wheel, name, await encode(wheel, made), build);
  // The new files are now deflated in the store, so later packages only copy them.
  return now === undefined ? made : decode(wheel, now);
}

async function encode(wheel: StoredWheel, { entries, fingerprint }: WheelLayout): Promise<Derived> {
  const { members } = wheel.facts;
  const indexes = new Map(members.map((member, index) => [member, index]));
  const prefix = prefixOf(entries);
  const rows: Row[] = [];
  const data: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const row = memberRow(entry, prefix, indexes);
    if (row !== undefined) {
      rows.push(row);
      continue;
    }
    const deflated = await deflate(await contentOf(entry));
    rows.push([entry.path, entry.mode, deflated.crc32, deflated.compressedSize, deflated.size, offset]);
    data.push(deflated.data);
    offset += deflated.data.length;
  }
  const value: Rows = { prefix, rows, ...(fingerprint === undefined ? {} : { fingerprint }) };
  return { value, data: Buffer.concat(data) };
}

/** Where the first member is moved to. */
function prefixOf(entries: readonly Entry[]): string {
  for (const { path, content } of entries) {
    if (content.kind !== 'member') continue;
    const { name } = content.member;
    const prefix = path.slice(0, -name.length);
    return path.endsWith(name) && (prefix === '' || prefix.endsWith('/')) ? prefix : '';
  }
  return '';
}

function memberRow(
  { path, mode, content }: Entry,
  prefix: string,
  indexes: ReadonlyMap<ZipMember, number>,
): SameRow | MovedRow | undefined {
  if (content.kind !== 'member') return undefined;
  const { member } = content;
  const index = indexes.get(member);
  if (index === undefined) return undefined;
  const isSame =
    mode === modeOf(member.mode) &&
    path.length === prefix.length + member.name.length &&
    path.startsWith(prefix) &&
    path.endsWith(member.name);
  return isSame ? index : [index, path, mode];
}

function decode(wheel: StoredWheel, kept: KeptDerived): WheelLayout {
  const { prefix, rows, fingerprint } = kept.value as Rows;
  const { path: archive, facts, pinned } = wheel;
  const entries = rows.map((row): Entry => {
    if (typeof row === 'number') {
      const member = facts.members[row]!;
      const path = prefix === '' ? member.name : prefix + member.name;
      return entryAt(path, modeOf(member.mode), { kind: 'member', archive, member }, pinned.filename);
    }
    if (row.length === 3) {
      const [index, path, mode] = row;
      return entryAt(path, mode, { kind: 'member', archive, member: facts.members[index]! }, pinned.filename);
    }
    const [path, mode, crc32, compressedSize, size, offset] = row;
    const dataOffset = kept.dataOffset + offset;
    const member: ZipMember = { name: path, method: 8, crc32, compressedSize, size, mode, dataOffset };
    return entryAt(path, mode, { kind: 'member', archive: kept.path, member }, pinned.filename);
  });
  return { entries, ...(fingerprint === undefined ? {} : { fingerprint }) };
}

function entryAt(path: string, mode: Entry['mode'], content: Content, owner: string): Entry {
  return { path, mode, content, owner };
}

/** The mode in a package for a wheel member with the given Unix mode. */
export function modeOf(mode: number): Entry['mode'] {
  const isRegular = (mode & 0o170000) === 0o100000;
  return isRegular && (mode & 0o111) !== 0 ? 0o755 : 0o644;
}
