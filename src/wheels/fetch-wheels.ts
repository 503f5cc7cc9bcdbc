import { UserError, userError } from '../host/types.ts';
import type { Diagnostic, Host } from '../host/types.ts';
import type { PinnedWheel } from '../requirements/types.ts';
import { displayUrl } from './credentials.ts';
import { downloadWheel } from './download.ts';
import type { DownloadContext } from './download.ts';
import { advice, failureDiagnostic, FetchFailure, type FailureKind } from './failure.ts';
import type { IndexOptions } from './indexes.ts';
import type { MemberChecks } from './member-checks.ts';
import { createProjects } from './projects.ts';
import type { Projects } from './projects.ts';
import { localSources, remoteSources } from './sources.ts';
import { copyVerified, keep, readStored, storedPath } from './store.ts';
import { removeUnfinished } from './unfinished.ts';
import type { Temporary } from './unfinished.ts';
import type { StoredWheel } from './types.ts';
import { checkPinned, isSafeSdistName, isSha256 } from './wheel-file.ts';

export interface FetchContext {
  readonly host: Host;
  readonly indexes: IndexOptions;
  /** Use only the store and directories. */
  readonly offline: boolean;
  /** Absolute path of the build root. */
  readonly root: string;
  /** Looks into the members of wheels while the caller goes on; without, that is done before wheels are returned. */
  readonly checks?: MemberChecks;
  /** Noted in it, and counted by it. */
  readonly origins?: WheelOrigins;
}

/** What this run brought into the store and from where, by path. Everything else that it finds there was there before. */
export type WheelOrigins = Map<string, 'cache' | 'downloaded'>;

export interface FetchedWheels {
  /** One for each pinned wheel, in the same order. */
  readonly wheels: readonly StoredWheel[];
  /** Files that were in the store before this run. */
  readonly reused: CountedWheels;
  /** Files that this run took from the Actions cache. */
  readonly restored: CountedWheels;
  /** Files that this run took from an index or a directory. */
  readonly downloaded: CountedWheels;
}

export interface CountedWheels {
  readonly count: number;
  readonly bytes: number;
}

const AT_ONCE = 8;
/** Wheels of the store read in parallel: one is hashed while the members of others are unpacked. */
const READ_AT_ONCE = 3;
const LABEL = 'Fetching wheels';
/** Milliseconds between two reports of progress. */
const REPORT_EVERY = 100;

/**
 * Brings the pinned wheels into the store, each file once, eight in parallel, and returns the stored wheels, whose
 * hashes match the lock.
 * @throws UserError with one error for each unavailable wheel: `hash-mismatch`, `index-unauthorized`,
 * `wheel-not-found`, `address-refused`, `index-unreachable`, `offline-missing`, `disk-full` …
 */
export async function fetchWheels(
  pinned: readonly PinnedWheel[],
  context: FetchContext,
): Promise<FetchedWheels> {
  const { host, origins = new Map() } = context;
  const diagnostics: Diagnostic[] = [];
  const wanted = uniqueFiles(pinned, diagnostics);
  const stored = new Map<string, StoredWheel>();
  const missing: PinnedWheel[] = [];
  const found = await inOrder(wanted, READ_AT_ONCE, (wheel) => readStored(host, wheel, context.checks));
  for (const [index, wheel] of wanted.entries()) {
    const known = found[index];
    if (known === undefined) missing.push(wheel);
    else stored.set(storedPath(host, wheel), known);
  }
  if (wanted.length > 0) removeUnfinished(host);
  if (missing.length > 0) await getAll(missing, context, stored, diagnostics);
  for (const wheel of missing) origins.set(storedPath(host, wheel), 'downloaded');
  if (diagnostics.length > 0) throw new UserError(diagnostics);
  const from = (origin: string | undefined): CountedWheels =>
    counted([...stored].filter(([path]) => origins.get(path) === origin).map(([, wheel]) => wheel));
  return {
    wheels: pinned.map((wheel) => ({ ...stored.get(storedPath(host, wheel))!, pinned: wheel })),
    reused: from(undefined),
    restored: from('cache'),
    downloaded: from('downloaded'),
  };
}

/** The results of `work` for each of `items`, of which `atOnce` are in work at a time. */
async function inOrder<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const one = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return results;
}

function counted(wheels: readonly StoredWheel[]): CountedWheels {
  return { count: wheels.length, bytes: wheels.reduce((sum, { size }) => sum + size, 0) };
}

/** The files among `pinned`, each once; what the store cannot name becomes a diagnostic. */
function uniqueFiles(pinned: readonly PinnedWheel[], diagnostics: Diagnostic[]): readonly PinnedWheel[] {
  const files = new Map<string, PinnedWheel>();
  for (const wheel of pinned) {
    const key = `${wheel.sha256}/${wheel.filename}`;
    if (files.has(key)) continue;
    files.set(key, wheel);
    try {
      checkPinned(wheel);
    } catch (error) {
      collect(error, diagnostics);
      files.delete(key);
    }
  }
  return [...files.values()];
}

function collect(error: unknown, diagnostics: Diagnostic[]): void {
  if (!(error instanceof UserError)) throw error;
  for (const diagnostic of error.diagnostics) {
    // A full disk fails every wheel with the same message.
    if (!diagnostics.some((known) => known.message === diagnostic.message)) diagnostics.push(diagnostic);
  }
}

async function getAll(
  missing: readonly PinnedWheel[],
  context: FetchContext,
  stored: Map<string, StoredWheel>,
  diagnostics: Diagnostic[],
): Promise<void> {
  const { host } = context;
  const progress = createProgress(host, missing);
  const download: DownloadContext = {
    host,
    indexes: context.indexes,
    deadOrigins: new Set(),
    onBytes: (count) => progress.add(count),
  };
  const projects = createProjects(download);
  const absent = new Set<PinnedWheel>();
  const failed = new Map<PinnedWheel, unknown>();
  const queue = missing.values();
  let isBroken = false;
  const work = async (): Promise<void> => {
    for (const wheel of queue) {
      if (isBroken) return;
      try {
        const kept = await getOne(wheel, context, download, projects);
        if (kept === undefined) absent.add(wheel);
        else stored.set(storedPath(host, wheel), kept);
        progress.finish();
      } catch (error) {
        // Without a place to write, every other wheel would fail too; an internal error ends everything.
        isBroken = !(error instanceof UserError) || error.diagnostics.some(isStoreFault);
        failed.set(wheel, error);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    progress.end();
  }
  // In the order of the locks, not of the failures.
  for (const wheel of missing) if (failed.has(wheel)) collect(failed.get(wheel), diagnostics);
  if (absent.size > 0) diagnostics.push(offlineMissing(missing.filter((wheel) => absent.has(wheel))));
}

function isStoreFault(diagnostic: Diagnostic): boolean {
  return diagnostic.code === 'disk-full' || diagnostic.code === 'store-not-writable';
}

/** @returns `undefined` if it could only come from the network, which may not be used. */
async function getOne(
  wheel: PinnedWheel,
  context: FetchContext,
  download: DownloadContext,
  projects: Projects,
): Promise<StoredWheel | undefined> {
  const temporary = await getFile(wheel, context, download, projects);
  return temporary && (await keep(context.host, wheel, temporary, context.checks));
}

/** The file with the wanted hash from the first place that has it. @returns `undefined` as {@link getOne} */
async function getFile(
  file: PinnedWheel,
  context: FetchContext,
  download: DownloadContext,
  projects: Projects,
): Promise<Temporary | undefined> {
  for (const path of localSources(file, context.indexes, context.root)) {
    const copied = await copyVerified(context.host, file, path);
    if (copied !== undefined) return copied;
  }
  if (context.offline) return undefined;
  const failures: FetchFailure[] = [];
  for (const find of remoteSources(file, context.indexes, projects)) {
    try {
      const temporary = await downloadWheel(await find(), file, download);
      warnOfWrongFiles(file, failures, context);
      return temporary;
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      failures.push(error);
    }
  }
  throw new UserError([{ severity: 'error', ...describe(file, failures, context) }]);
}

/** Another file of that name is worth reporting, even if a later source has the right one. */
function warnOfWrongFiles(
  { filename, lockPath }: PinnedWheel,
  failures: readonly FetchFailure[],
  { host }: FetchContext,
): void {
  for (const { kind, message } of failures) {
    if (kind !== 'hash-mismatch') continue;
    host.log.diagnostic({
      severity: 'warning',
      code: 'hash-mismatch',
      message: `${filename} was downloaded from a fallback location: ${message}`,
      place: { path: lockPath },
      help: 'find out why that location has a different file of this name',
    });
  }
}

/**
 * Fetches a source distribution that a lock names, from the sources of the lock's wheels into an unfinished file of the
 * store, and checks its hash. The caller removes it.
 * @throws UserError as {@link fetchWheels}
 */
export async function fetchSdist(sdist: PinnedWheel, context: FetchContext): Promise<Temporary> {
  if (!isSafeSdistName(sdist.filename) || !isSha256(sdist.sha256)) {
    throw userError({
      code: 'bad-sdist-name',
      message: `\`${sdist.filename}\` is not the file name of a source distribution, or its hash is not a SHA-256`,
      place: { path: sdist.lockPath },
      help: 'regenerate the lock: source distributions are named `name-version.tar.gz` (PEP 625)',
    });
  }
  const { host, indexes } = context;
  const download = { host, indexes, deadOrigins: new Set<string>(), onBytes: () => undefined };
  const temporary = await getFile(sdist, context, download, createProjects(download));
  if (temporary !== undefined) return temporary;
  throw new UserError([offlineMissing([sdist])]);
}

/** The most informative failure first. */
const failureKinds = [
  'hash-mismatch',
  'refused',
  'unauthorized',
  'untrusted',
  'unreachable',
  'not-found',
] as const;

const outcomes: Readonly<Record<FailureKind, string>> = {
  'hash-mismatch': 'does not match the lock',
  refused: 'was not downloaded',
  unauthorized: 'could not be downloaded',
  untrusted: 'could not be downloaded',
  unreachable: 'could not be downloaded',
  'not-found': 'was not found anywhere',
};

function describe(
  wheel: PinnedWheel,
  failures: readonly FetchFailure[],
  context: FetchContext,
): Omit<Diagnostic, 'severity'> {
  const worst = failureKinds.flatMap((kind) => failures.filter((failure) => failure.kind === kind))[0];
  const place = { path: wheel.lockPath };
  if (worst?.kind === 'untrusted') return failureDiagnostic(worst, wheel.filename);
  const notes = failures.filter((failure) => failure !== worst).map((failure) => failure.message);
  const rest = { place, ...(notes.length === 0 ? {} : { notes }) };
  const reason = worst?.message ?? 'neither the lock nor the environment gives its location';
  const kind = worst?.kind ?? 'not-found';
  const { code, help } = advice[kind];
  return {
    code,
    message: `${wheel.filename} ${outcomes[kind]}: ${reason}`,
    help: kind === 'not-found' ? `searched: ${asked(wheel, context)}; ${help}` : help,
    ...rest,
  };
}

function asked(wheel: PinnedWheel, context: FetchContext): string {
  const { indexes, linkPages, directories } = context.indexes;
  const places = [
    ...indexes.map((index) => displayUrl(index.url)),
    ...linkPages.map(displayUrl),
    ...directories,
    ...(wheel.url === '' ? [] : [displayUrl(wheel.url)]),
  ];
  return places.length === 0 ? 'no index' : [...new Set(places)].join(', ');
}

function offlineMissing(absent: readonly PinnedWheel[]): Diagnostic {
  const first = absent[0]!;
  return {
    severity: 'error',
    code: 'offline-missing',
    message: `${absent.length === 1 ? `${first.filename} is` : `${absent.length} wheels are`} not in the store, and --offline forbids downloading`,
    place: { path: first.lockPath },
    help: 'run once without --offline, or put the wheels in a directory and set PIP_FIND_LINKS to it',
    notes: absent.map((wheel) => `${wheel.filename} (sha256 ${wheel.sha256}) of ${wheel.lockPath}`),
  };
}

interface ProgressReport {
  add(bytes: number): void;
  finish(): void;
  end(): void;
}

function createProgress(host: Host, missing: readonly PinnedWheel[]): ProgressReport {
  const sizes = missing.map((wheel) => wheel.size);
  const totalBytes = sizes.every((size) => size !== undefined)
    ? sizes.reduce((sum, size) => sum + size, 0)
    : undefined;
  let files = 0;
  let bytes = 0;
  let reported = -REPORT_EVERY;
  const report = (): void => {
    reported = host.clock.elapsed();
    host.log.progress(LABEL, {
      files,
      totalFiles: missing.length,
      bytes,
      ...(totalBytes === undefined ? {} : { totalBytes }),
    });
  };
  return {
    add: (count) => {
      bytes += count;
      if (host.clock.elapsed() - reported >= REPORT_EVERY) report();
    },
    finish: () => {
      files += 1;
      report();
    },
    end: () => host.log.progress(LABEL, undefined),
  };
}
