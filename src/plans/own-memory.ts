import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readSource } from '../archive/deflate.ts';
import type { Entry } from '../archive/types.ts';
import { isOwnPython } from '../checks/content/remember.ts';
import type { ContentEntry, ContentMemory, ContentPart } from '../checks/content/types.ts';
import { fieldPlace } from '../graph/entry-points.ts';
import { keepDerived, readDerived } from '../wheels/derived.ts';
import type { StoredWheel } from '../wheels/types.ts';
import type { Workspace } from '../workspace/types.ts';
import type { PackagePlan } from './package-plan.ts';

/** A package of which something is remembered. */
interface RememberedPackage {
  readonly plan: PackagePlan;
  readonly workspace: Pick<Workspace, 'root'>;
  /** At least one. */
  readonly wheels: readonly StoredWheel[];
  readonly parts: readonly OwnPart[];
  /** The entries of the parts, in their order, as checks see them. */
  readonly files: () => Iterable<ContentEntry>;
}

/** The package itself, or one of its layers. */
export interface OwnPart extends Pick<ContentPart, 'name' | 'kind'> {
  readonly entries: readonly Entry[];
  /** Of the paths of the entries. */
  readonly prefix: string;
  readonly roots: () => ContentPart['roots'];
  /** The file of the checkout that an entry is a copy of. */
  readonly source: (entry: Entry) => string | undefined;
}

/** What a package consists of. */
interface Identity {
  /** A digest of everything but the bytes of the Python files of the checkout. */
  readonly digest: string;
  /** Digests of these with their owners, in the order of the entries. */
  readonly sources: readonly string[];
}

/** The record of a package beside one of its wheels. */
interface Memory extends Identity {
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * What checks found in a package, kept beside the first of its wheels: only this machine can have written it (see
 * `Stamp`). One record for each target, replaced when the package changes.
 */
export class OwnMemory implements ContentMemory {
  readonly #anchor: StoredWheel;
  readonly #name: string;
  readonly #build: string;
  readonly #package: RememberedPackage;
  #values: Record<string, unknown> | undefined;
  #identity: Identity = { digest: '', sources: [] };
  #edited: Memory | undefined;
  #changed: readonly ContentEntry[] | undefined;
  #hasNews = false;

  constructor(remembered: RememberedPackage, build: string) {
    const { plan, workspace, wheels } = remembered;
    const [anchor] = wheels.toSorted((a, b) => (a.pinned.sha256 < b.pinned.sha256 ? -1 : 1));
    this.#anchor = anchor!;
    const key = createHash('sha256').update(`${workspace.root}\0${plan.target.spec}`).digest('hex');
    this.#name = `checked-${key.slice(0, 16)}`;
    this.#build = build;
    this.#package = remembered;
  }

  recall(name: string): unknown {
    return this.#read()[name];
  }

  recallEdited(name: string): ReturnType<ContentMemory['recallEdited']> {
    this.#read();
    const value = this.#edited?.values[name];
    if (value === undefined) return undefined;
    this.#changed ??= this.#changedSince(this.#edited!);
    return { value, changed: this.#changed };
  }

  #changedSince({ sources: before }: Identity): readonly ContentEntry[] {
    const sources = [...this.#package.files()].filter(isOwnPython);
    return sources.filter((_, index) => before[index] !== this.#identity.sources[index]);
  }

  keep(name: string, value: unknown): void {
    this.#read()[name] = value;
    this.#hasNews = true;
  }

  store(): void {
    if (!this.#hasNews) return;
    const value: Memory = { ...this.#identity, values: this.#read() };
    keepDerived(this.#anchor, this.#name, { value, data: Buffer.alloc(0) }, this.#build);
  }

  #read(): Record<string, unknown> {
    if (this.#values !== undefined) return this.#values;
    this.#values = {};
    this.#identity = identityOf(this.#package);
    const kept = readDerived(this.#anchor, this.#name, this.#build)?.value as Memory | undefined;
    if (kept?.digest !== this.#identity.digest) return this.#values;
    const isSame = kept.sources.every((one, index) => one === this.#identity.sources[index]);
    if (isSame) this.#values = { ...kept.values };
    else this.#edited = kept;
    return this.#values;
  }
}

/**
 * All that a check may see of a package: its parts with the paths, modes and contents of their entries, its platform, its
 * start, and the places of its target. Files of wheels count by the hash of the wheel; Python files of the checkout by their bytes, others by what
 * the file system says of them.
 */
function identityOf({ plan, wheels, parts }: RememberedPackage): Identity {
  const hash = createHash('sha256');
  const indexes = new Map(wheels.map(({ path }, index) => [path, index]));
  hash.update(
    JSON.stringify([
      ...[plan.platform, plan.platforms, plan.checked, plan.entryModule, plan.beforeStdlib],
      [plan.target.type.name, plan.target.place, fieldPlace(plan.target, 'runtime')],
      wheels.map((one) => one.pinned.sha256),
    ]),
  );
  const lines: string[] = [];
  const sources: string[] = [];
  for (const part of parts) {
    lines.push(`part ${part.kind} ${part.name} ${part.prefix}`);
    addLines(part, indexes, lines, sources);
  }
  return { digest: hash.update(lines.join('\n')).digest('hex'), sources };
}

/** A line for each entry; of neighbours of one wheel only the first says more than the path. */
function addLines(
  part: OwnPart,
  indexes: ReadonlyMap<string, number>,
  lines: string[],
  sources: string[],
): void {
  let before: Entry | undefined;
  for (const entry of part.entries) {
    const { path, mode } = entry;
    const source = part.source(entry);
    const isPlain = source === undefined && isPlainMember(entry, indexes);
    if (isPlain && before !== undefined && isAlike(before, entry)) {
      lines.push(path);
      continue;
    }
    before = isPlain ? entry : undefined;
    const line = lineOf(entry, indexes);
    if (!isOwnPython({ path, source })) lines.push(`${path}\0${mode}\0${source ?? ''}\0${line}`);
    else {
      lines.push(`${path}\0${mode}\0${source!}`);
      sources.push(line);
    }
  }
}

/** Whether an entry is a member of a wheel of the package, under its own name. */
function isPlainMember({ path, content }: Entry, wheels: ReadonlyMap<string, number>): boolean {
  return content.kind === 'member' && content.member.name === path && wheels.has(content.archive);
}

function isAlike(before: Entry, entry: Entry): boolean {
  const [one, other] = [before.content, entry.content];
  return (
    before.mode === entry.mode &&
    one.kind === 'member' &&
    other.kind === 'member' &&
    one.archive === other.archive
  );
}

function lineOf(entry: Entry, indexes: ReadonlyMap<string, number>): string {
  const { path, content, owner } = entry;
  if (content.kind === 'member') {
    const { name, crc32, size } = content.member;
    const wheel = indexes.get(content.archive);
    // Of a wheel, whose hash is known, the name says everything.
    const origin = wheel === undefined ? `${owner}\0${crc32}\0${size}` : String(wheel);
    return name === path ? origin : `${origin}\0${name}`;
  }
  if (content.kind === 'bytes') return `${owner}\0${digestOf(content.bytes)}`;
  if (path.endsWith('.py')) return `${owner}\0${digestOf(readSource(content.path, owner))}`;
  const { size, mtimeNs, ctimeNs, ino } = statSync(content.path, { bigint: true });
  return `${owner}\0${size}\0${mtimeNs}\0${ctimeNs}\0${ino}`;
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
