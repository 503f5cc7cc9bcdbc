import type { Host } from '../host/types.ts';
import { metadataPath } from '../plans/package-place.ts';
import type { PackagePlan } from '../plans/package-plan.ts';
import type { PlanDigester } from '../plans/plan-digest.ts';
import type { Project } from '../project/project.ts';
import type { PackagedTarget, PackagedWheel, UsedLayer } from '../report/types.ts';
import { isSameStamp, stampOf } from '../wheels/facts.ts';
import { parseBoundedJson } from '../text/bounded-json.ts';
import { jsonDigest } from '../text/json-digest.ts';
import { fileStats } from '../wheels/store.ts';
import { thisBuild } from '../wheels/this-build.ts';
import type { Stamp } from '../wheels/types.ts';
import { keepWrittenRecord, readWrittenRecord } from '../wheels/written-record.ts';

/** What an earlier run wrote, and which is still there. */
export interface WrittenBefore {
  readonly packaged: PackagedTarget;
  /** Its contents gave no finding, so that it need not be laid out and checked again. */
  readonly isQuiet: boolean;
}

/** A package of this run. */
interface WrittenNow {
  readonly packaged: PackagedTarget;
  readonly isQuiet: boolean;
  /** Files that would have been findings, had they been in the checkout (relative to the build root). */
  readonly absent: readonly string[];
}

/** A package in the record. */
interface Entry extends WrittenNow {
  /** Of what decides its bytes. */
  readonly key: string;
  /** Of what else decides what is found in it. */
  readonly checked: string;
  /** Of the package, and of its metadata file if it has one. */
  readonly stamps: readonly Stamp[];
}

interface Written {
  readonly build: string;
  /** Absolute path of the build root. */
  readonly root: string;
  /** By absolute path. */
  readonly entries: Readonly<Record<string, Entry>>;
}

interface WrittenRequest {
  readonly host: Pick<Host, 'storeDirectory'>;
  readonly project: Project;
  readonly digester: PlanDigester;
  /** What else decides about findings, as JSON. */
  readonly settings: unknown;
  /** Nothing that was written before is kept. */
  readonly rewrite: boolean;
  /** Every package is laid out and checked again. */
  readonly looksInside: boolean;
}

/**
 * The packages of a checkout that earlier runs on this machine wrote, so that the same is not written twice. The record
 * stands in the store: nothing in a checkout says what has been written. A package counts as written when everything that
 * decides its bytes and its findings is the same, this is the same build of the program, and its file is the very one
 * that was written (see `Stamp`). Directories do not count: what is in them may have changed.
 */
export class WrittenPackages {
  readonly #request: WrittenRequest;
  readonly #build: string;
  /** Of the checkout's options and the run's. */
  readonly #settings: string;
  readonly #before: Written | undefined;
  readonly #news = new Map<string, Entry>();

  /** @param build digest of the program */
  constructor(request: WrittenRequest, build: string) {
    this.#request = request;
    this.#build = build;
    this.#settings = digestOf([request.project.workspace.options, request.settings]);
    this.#before = request.rewrite ? undefined : this.#read();
  }

  /** What an earlier run wrote for `plan`; undefined where it must be written. */
  async find(plan: PackagePlan): Promise<WrittenBefore | undefined> {
    const entry = this.#before?.entries[plan.output];
    if (entry === undefined || plan.kind !== 'file') return undefined;
    const keys = isThere(plan, entry.stamps) ? await this.#keysOf(plan) : undefined;
    if (keys?.key !== entry.key) return undefined;
    const { project, looksInside } = this.#request;
    const { files } = project.workspace;
    const isSound = entry.isQuiet && entry.checked === keys.checked;
    const isQuiet = isSound && !looksInside && !entry.absent.some((path) => files.isFile(path));
    return { packaged: entry.packaged, isQuiet };
  }

  /** Notes a package that was written, or was found and is still right. */
  async add(plan: PackagePlan, now: WrittenNow): Promise<void> {
    const keys = plan.kind === 'file' ? await this.#keysOf(plan) : undefined;
    const stamps = stampsOf(plan);
    if (keys === undefined || stamps === undefined) return;
    const packaged = { ...now.packaged, findings: [] };
    this.#news.set(plan.output, { ...now, ...keys, packaged, stamps });
  }

  /** Writes the record. One that cannot be written is not an error: the next run writes packages again. */
  store(): void {
    if (this.#news.size === 0) return;
    const { host, project } = this.#request;
    const { root } = project.workspace;
    // Of two runs at once the last one wins: the other's packages are written once more.
    const known = Object.entries(this.#read()?.entries ?? {});
    const there = known.filter(([output]) => fileStats(output) !== undefined);
    const entries = Object.fromEntries([...there, ...this.#news]);
    keepWrittenRecord(host, root, encode({ build: this.#build, root, entries }));
  }

  #read(): Written | undefined {
    const { host, project } = this.#request;
    const { root } = project.workspace;
    const text = readWrittenRecord(host, root);
    if (text === undefined) return undefined;
    try {
      const record = parseBoundedJson(text) as Recorded;
      return record.build === this.#build && record.root === root ? decode(record) : undefined;
    } catch {
      // Damaged: packages are written once more.
      return undefined;
    }
  }

  /** undefined where the plan does not decide the bytes. */
  async #keysOf(plan: PackagePlan): Promise<Pick<Entry, 'key' | 'checked'> | undefined> {
    const { planDigest, deployDigest } = await this.#request.digester.digestsOf(plan);
    if (planDigest === null) return undefined;
    return {
      key: digestOf([planDigest, plan.target.spec]),
      checked: digestOf([deployDigest, this.#settings]),
    };
  }
}

/** @returns undefined for code that is not built, whose results are not kept */
export function openWritten(request: WrittenRequest): WrittenPackages | undefined {
  return thisBuild === undefined ? undefined : new WrittenPackages(request, thisBuild);
}

/** The files of a package as they are now; undefined where one is missing. */
function stampsOf({ output, hasMetadata }: PackagePlan): readonly Stamp[] | undefined {
  const stats = [output, ...(hasMetadata ? [metadataPath(output)] : [])].map(fileStats);
  return stats.every((one) => one !== undefined) ? stats.map(stampOf) : undefined;
}

function isThere(plan: PackagePlan, stamps: readonly Stamp[]): boolean {
  const now = stampsOf(plan);
  return now?.length === stamps.length && now.every((stamp, index) => isSameStamp(stamps[index], stamp));
}

/** Of the JSON of a value, with the members of maps and sets. */
function digestOf(value: unknown): string {
  return jsonDigest(value, (_, member) =>
    member instanceof Map || member instanceof Set ? [...(member as Iterable<unknown>)] : member,
  );
}

/** The record's file: wheels, which many packages share, are numbers in a list. */
interface Recorded {
  readonly build: string;
  readonly root: string;
  readonly wheels: readonly PackagedWheel[];
  readonly entries: Readonly<Record<string, RecordedEntry>>;
}

type RecordedEntry = Omit<Entry, 'packaged'> & {
  readonly packaged: Omit<PackagedTarget, 'wheels' | 'layers'>;
  readonly wheels: readonly number[];
  readonly layers: readonly (Omit<UsedLayer, 'wheels'> & { readonly wheels: readonly number[] })[];
};

function encode({ build, root, entries }: Written): string {
  const wheels: PackagedWheel[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (wheel: PackagedWheel): number => {
    const key = `${wheel.filename} ${wheel.sha256}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, wheels.length);
    return wheels.push(wheel) - 1;
  };
  const rows = Object.entries(entries).map(([output, { packaged, ...rest }]): [string, RecordedEntry] => {
    const { wheels: held, layers, ...others } = packaged;
    const recorded = layers.map((layer) => ({ ...layer, wheels: layer.wheels.map(numberOf) }));
    return [output, { ...rest, packaged: others, wheels: held.map(numberOf), layers: recorded }];
  });
  return JSON.stringify({ build, root, wheels, entries: Object.fromEntries(rows) } satisfies Recorded);
}

function decode({ build, root, wheels, entries }: Recorded): Written {
  const named = (numbers: readonly number[]): readonly PackagedWheel[] => numbers.map((one) => wheels[one]!);
  const rows = Object.entries(entries).map(([output, entry]): [string, Entry] => {
    const { wheels: held, layers, packaged, ...rest } = entry;
    const whole = layers.map((layer) => ({ ...layer, wheels: named(layer.wheels) }));
    return [output, { ...rest, packaged: { ...packaged, wheels: named(held), layers: whole } }];
  });
  return { build, root, entries: Object.fromEntries(rows) };
}
