import { readMemberBeside, readMemberNow } from '../archive/read-member.ts';
import type { FactKind, ZipMember } from '../archive/types.ts';
import { compiledFacts } from '../platforms/compiled-facts.ts';
import { keepDerived, readDerived } from '../wheels/derived.ts';
import { thisBuild } from '../wheels/this-build.ts';
import type { StoredWheel, WheelFacts } from '../wheels/types.ts';

/** Members up to this size are unpacked at once, larger ones on another thread. Bytes. */
const SMALL = 4 * 1024 * 1024;

/** Facts of one kind of the files of one wheel. */
class MemberFacts<T> {
  readonly #wheel: StoredWheel;
  readonly #kind: FactKind<T>;
  readonly #build: string | undefined;
  /** Those of this run. */
  readonly #values = new Map<ZipMember, T>();
  /** Those of an earlier run as JSON; most are never asked for. */
  readonly #texts: ReadonlyMap<ZipMember, Buffer>;
  #hasNews = false;

  constructor(wheel: StoredWheel, kind: FactKind<T>, build: string | undefined) {
    this.#wheel = wheel;
    this.#kind = kind;
    this.#build = build;
    this.#texts = readTexts(wheel, fileOf(kind), build);
  }

  /** What is known of a member. */
  known(member: ZipMember): T | undefined {
    const value = this.#values.get(member);
    if (value !== undefined) return value;
    const text = this.#texts.get(member);
    if (text === undefined) return undefined;
    const read = JSON.parse(text.toString('utf8')) as T;
    this.#values.set(member, read);
    return read;
  }

  add(member: ZipMember, value: T): T {
    this.#values.set(member, value);
    this.#hasNews = true;
    return value;
  }

  /** Stores all facts next to the wheel, if there are new ones. */
  keep(): void {
    if (this.#build === undefined || !this.#hasNews) return;
    this.#hasNews = false;
    const rows: number[] = [];
    const pieces: Buffer[] = [];
    for (const [index, member] of this.#wheel.facts.members.entries()) {
      const text = this.#texts.get(member) ?? this.#textOf(member);
      if (text === undefined) continue;
      rows.push(index, text.length);
      pieces.push(text);
    }
    keepDerived(this.#wheel, fileOf(this.#kind), { value: rows, data: Buffer.concat(pieces) }, this.#build);
  }

  #textOf(member: ZipMember): Buffer | undefined {
    const value = this.#values.get(member);
    return value === undefined ? undefined : Buffer.from(JSON.stringify(value));
  }
}

const known = new WeakMap<WheelFacts, Map<string, MemberFacts<unknown>>>();

function fileOf({ name }: FactKind<unknown>): string {
  return `${name}.facts`;
}

function factsOf<T>(wheel: StoredWheel, kind: FactKind<T>, build: string | undefined): MemberFacts<T> {
  const all = known.get(wheel.facts) ?? new Map<string, MemberFacts<unknown>>();
  known.set(wheel.facts, all);
  const facts = (all.get(kind.name) as MemberFacts<T> | undefined) ?? new MemberFacts(wheel, kind, build);
  all.set(kind.name, facts);
  return facts;
}

/**
 * A fact of one file of a wheel, found once: what an earlier run of the same build found is kept next to the wheel,
 * never taken from a cache.
 * @returns undefined for a file that is too large
 * @throws UserError `bad-zip`
 */
export function memberFact<T>(
  wheel: StoredWheel,
  kind: FactKind<T>,
  member: ZipMember,
  build = thisBuild,
): T | undefined {
  const facts = factsOf(wheel, kind, build);
  const before = facts.known(member);
  if (before !== undefined || member.size > kind.largest) return before;
  return facts.add(member, kind.read(readMemberNow(wheel.path, member, kind.largest)));
}

/**
 * Like {@link memberFact}; large files are unpacked on another thread, and shared objects are not unpacked again while the
 * members of their wheel are being looked into.
 */
export async function memberFactBeside<T>(
  wheel: StoredWheel,
  kind: FactKind<T>,
  member: ZipMember,
  build = thisBuild,
): Promise<T | undefined> {
  const facts = factsOf(wheel, kind, build);
  const before = facts.known(member);
  if (before !== undefined || member.size > kind.largest) return before;
  const ahead =
    kind.name === compiledFacts.name ? (await wheel.inside)?.compiled?.get(member.name) : undefined;
  if (ahead !== undefined) return facts.add(member, ahead as T);
  if (member.size <= SMALL) return memberFact(wheel, kind, member, build);
  return facts.add(member, kind.read(await readMemberBeside(wheel.path, member, kind.largest)));
}

/** Stores next to a wheel what this run found out about its files. */
export function keepMemberFacts(wheel: StoredWheel): void {
  for (const facts of known.get(wheel.facts)?.values() ?? []) facts.keep();
}

/** The kept rows: index of a member and length of its JSON; the JSON follows one after the other. */
function readTexts(
  wheel: StoredWheel,
  name: string,
  build: string | undefined,
): ReadonlyMap<ZipMember, Buffer> {
  const texts = new Map<ZipMember, Buffer>();
  const kept = readDerived(wheel, name, build);
  if (kept === undefined) return texts;
  const rows = kept.value as readonly number[];
  const { members } = wheel.facts;
  for (let at = 0, offset = 0; at < rows.length; at += 2) {
    const [index, length] = [rows[at]!, rows[at + 1]!];
    texts.set(members[index]!, kept.data.subarray(offset, offset + length));
    offset += length;
  }
  return texts;
}
