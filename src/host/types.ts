/** The interfaces between the code and its environment. Any file may import this one. */
import type { DiagnosticCode } from '../text/codes/all.ts';
import { listSome, someLines } from '../text/lists.ts';

export type { DiagnosticCode };

/** A position in a file of the checkout. `path` is relative to the build root, with `/`. Lines and columns count from 1. */
export interface Place {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  /** Column after the last character of the marked text, on the same line. */
  readonly endColumn?: number;
}

/** A file in a package that was examined. */
export interface EntryPlace {
  /** The package: a target's spec, or the path of a zip file or directory. */
  readonly package: string;
  /** The entry. */
  readonly path: string;
  readonly line?: number;
}

export type Severity = 'error' | 'warning' | 'note';

/** An error, warning or note for the user: what is wrong, where, and how to fix it. */
export interface Diagnostic {
  readonly severity: Severity;
  /** Stable kebab-case name, e.g. `unknown-field`. */
  readonly code: DiagnosticCode; // a new one needs an entry in src/text/codes/
  readonly message: string;
  readonly place?: Place;
  /** The file in a package; with `place`, which says where to change something. */
  readonly entry?: EntryPlace;
  /** The fix. */
  readonly help?: string;
  /** More facts, one per line. */
  readonly notes?: readonly string[];
  /** Its own severity, where the user has set another one. */
  readonly from?: Severity;
  /** The module of an unresolved import; not shown. */
  readonly module?: string;
  /** Diagnostics of a code with the same cause are reported once ({@link groupCauses}); not shown. */
  readonly cause?: string;
}

/** Thrown for errors in the user's input (exit status 1). Contains all diagnostics. */
export class UserError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  /** Of the process: 1, or 128 and the number of the signal that ended the run. */
  readonly exitStatus: number;

  constructor(diagnostics: readonly Diagnostic[], exitStatus = 1) {
    const messages = diagnostics.slice(0, MAX_NAMED).map(({ message }) => message);
    super(messages.join('\n'));
    this.name = 'UserError';
    this.diagnostics = groupCauses(diagnostics);
    this.exitStatus = exitStatus;
  }
}

/** Codes of errors in many files with one cause and one fix. */
const oncePerRun: ReadonlySet<string> = new Set(['lfs-pointer', 'link-as-text']);
/** Maximum number of messages to show together, and of places to name. */
const MAX_NAMED = 20;

/**
 * Diagnostics with one cause are reported once: the messages of the others are notes, and so are their places if the
 * message is the same.
 */
export function groupCauses(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<Diagnostic | string, Diagnostic[]>();
  for (const one of diagnostics) {
    const cause = one.cause ?? (oncePerRun.has(one.code) ? '' : undefined);
    const key = cause === undefined ? one : JSON.stringify([one.code, one.severity, cause]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()].map(([first, ...others]) =>
    others.length === 0 ? first! : withOthers(first!, others),
  );
}

function withOthers(first: Diagnostic, others: readonly Diagnostic[]): Diagnostic {
  const messages = new Set(others.map(({ message }) => message));
  messages.delete(first.message);
  const shown = ({ place }: Diagnostic): string =>
    place === undefined ? '' : `${place.path}:${place.line ?? 1}`;
  const places = new Set(others.filter(({ message }) => message === first.message).map(shown));
  for (const known of ['', shown(first)]) places.delete(known);
  const notes = [
    ...(first.notes ?? []),
    ...someLines(messages, MAX_NAMED),
    ...(places.size === 0 ? [] : [`also at ${listSome([...places], 10)}`]),
  ];
  return notes.length === 0 ? first : { ...first, notes };
}

/** A `UserError` with a single error. */
export function userError(diagnostic: Omit<Diagnostic, 'severity'>): UserError {
  return new UserError([{ severity: 'error', ...diagnostic }]);
}

/** Collects diagnostics without duplicates, so that one run reports all of them. Hostile files can cause 300,000. */
export class Problems {
  readonly #diagnostics: Diagnostic[] = [];
  /** By message, the other parts of the known diagnostics: one, rarely more. */
  readonly #known = new Map<string, string | Set<string>>();
  #errors = 0;
  #copy: readonly Diagnostic[] | undefined;

  /** What has been collected so far, in order. */
  get diagnostics(): readonly Diagnostic[] {
    return (this.#copy ??= [...this.#diagnostics]);
  }

  /** How many have been collected so far. */
  get size(): number {
    return this.#diagnostics.length;
  }

  /** How many of them are errors. */
  get errors(): number {
    return this.#errors;
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  error(diagnostic: Omit<Diagnostic, 'severity'>): void {
    this.add([{ severity: 'error', ...diagnostic }]);
  }

  warn(diagnostic: Omit<Diagnostic, 'severity'>): void {
    this.add([{ severity: 'warning', ...diagnostic }]);
  }

  add(diagnostics: Iterable<Diagnostic>): void {
    for (const diagnostic of diagnostics) {
      if (!this.#isNew(diagnostic)) continue;
      this.#diagnostics.push(diagnostic);
      if (diagnostic.severity === 'error') this.#errors++;
      this.#copy = undefined;
    }
  }

  #isNew({ severity, code, message, place }: Diagnostic): boolean {
    const rest = `${severity} ${code} ${place?.line} ${place?.column} ${place?.path}`;
    const known = this.#known.get(message);
    if (known === undefined) this.#known.set(message, rest);
    else if (typeof known === 'string') {
      if (known === rest) return false;
      this.#known.set(message, new Set([known, rest]));
    } else if (known.has(rest)) return false;
    else known.add(rest);
    return true;
  }

  /** Runs `work`; a `UserError` is collected (result `undefined`), anything else is rethrown. */
  collect<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.add(error.diagnostics);
      return undefined;
    }
  }

  /** Like {@link collect}, for asynchronous work. */
  async collectAsync<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.add(error.diagnostics);
      return undefined;
    }
  }

  /**
   * Like {@link collectAsync} for each of `items`, at most `atOnce` concurrently. Diagnostics and results keep the
   * order of the items; failed items have no result.
   */
  async collectAll<T, R>(
    items: readonly T[],
    atOnce: number,
    work: (item: T) => Promise<R>,
  ): Promise<readonly R[]> {
    const each = items.map(() => new Problems());
    const results = new Map<number, R>();
    const queue = items.entries();
    const one = async (): Promise<void> => {
      for (const [index, item] of queue) {
        await each[index]!.collectAsync(async () => results.set(index, await work(item)));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, one));
    for (const { diagnostics } of each) this.add(diagnostics);
    return items.flatMap((_, index) => (results.has(index) ? [results.get(index)!] : []));
  }

  /** @throws UserError with everything collected, if there is any error. */
  throwIfErrors(): void {
    if (this.hasErrors) throw new UserError(this.diagnostics);
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Progress of a long step. Shown on a terminal, kept out of logs. Sizes in bytes. */
export interface Progress {
  readonly files: number;
  readonly totalFiles: number;
  readonly bytes: number;
  readonly totalBytes?: number;
}

export interface Log {
  /** A result: stdout. */
  readonly out: (text: string) => void;
  /** Progress messages: stderr (a workflow's log). */
  readonly info: (text: string) => void;
  /** Details shown with `--verbose` or workflow debug logging. */
  readonly debug: (text: string) => void;
  /** Shows a diagnostic with its source line; in a workflow also as an annotation. */
  readonly diagnostic: (diagnostic: Diagnostic) => void;
  /** Runs `work` with its log lines in a collapsible group. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Progress of a long step; `undefined` when finished. */
  readonly progress: (label: string, progress: Progress | undefined) => void;
  /** Masks `secret` in all further output. */
  readonly mask: (secret: string) => void;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds on a monotonic clock. */
  elapsed(): number;
  /**
   * Resolves after the given milliseconds, or immediately when `signal` aborts (so that nothing keeps the process
   * alive). Never rejects.
   */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export interface ProcessResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** It was terminated because it took longer than `timeout`. */
  readonly timedOut?: true;
}

export interface ProcessOptions {
  readonly cwd?: string;
  /** The whole environment of the program; default: the host's. */
  readonly env?: Environment;
  readonly input?: Buffer;
  /** How `stdout` is decoded: UTF-8, or one character a byte for what is not text. */
  readonly stdout?: 'latin1';
  /** Milliseconds after which the program is terminated. */
  readonly timeout?: number;
  /** Terminates the program when it aborts. */
  readonly signal?: AbortSignal;
  /** Is told every line that the program prints to stdout and stderr, while it runs. */
  readonly onLine?: (line: string) => void;
}

/** The reason of an `AbortSignal` that a signal of the system has set off. */
export interface Interruption {
  readonly signal: string;
  /** 128 and the number of the signal. */
  readonly exitStatus: number;
}

/** Runs `work`, which ends by itself soon after SIGINT, SIGTERM or SIGHUP abort `stop` (reason: {@link Interruption}). */
export type Interruptible = <T>(work: (stop: AbortSignal) => Promise<T>) => Promise<T>;

/** Runs a program with an argument array, never through a shell. */
export type RunProcess = (
  program: string,
  args: readonly string[],
  options?: ProcessOptions,
) => Promise<ProcessResult>;

export interface FetchOptions {
  /** Default: `GET`. */
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** The content to send. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Reject addresses of this machine and of private networks. */
  readonly publicOnly?: boolean;
  /** Certificates that pip's configuration (`cert`) names, with the file that says so as its name. */
  readonly pipCertificates?: NamedFile | undefined;
}

/** A file (or directory) and what names it: a variable or a file of settings. */
export interface NamedFile {
  readonly name: string;
  readonly path: string;
}

/** The response to a request, whose content is still being received. */
export interface HttpAnswer {
  readonly status: number;
  readonly statusText: string;
  /** By lower-case name; repeated headers are joined with commas. */
  readonly headers: ReadonlyMap<string, string>;
  /**
   * Passes the decoded content to `each` piece by piece, and waits for the returned promise before continuing or
   * failing. @throws BrokenAnswer when the connection ends before the content; whatever `each` throws, which closes
   * the connection
   */
  read(each: (bytes: Uint8Array) => Promise<void> | undefined): Promise<void>;
  /** Closes the connection without reading the content. */
  drop(): void;
}

/** The content of a response could not be read completely; `cause` says why. */
export class BrokenAnswer extends Error {
  constructor(cause: Error) {
    super(cause.message, { cause });
    this.name = 'BrokenAnswer';
  }
}

/** Makes a request, see `network.ts`. Redirects are returned like other responses. */
export type Fetch = (url: string, options?: FetchOptions) => Promise<HttpAnswer>;

/** The response of a loopback server: text, or a file (absolute path). */
export interface LocalAnswer {
  readonly status: number;
  readonly contentType?: string;
  readonly text?: string;
  readonly file?: string;
}

/** A server for a program that we run ourselves. */
interface LocalServer {
  /** `http://127.0.0.1:port/random`: required for every request. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a loopback server; `answer` receives the path after `url`, without the query. */
export type ServeLocally = (answer: (path: string) => Promise<LocalAnswer>) => Promise<LocalServer>;

/** The current machine, in Node's terms (`process.platform`, `process.arch`). */
export interface Machine {
  readonly system: string;
  readonly processor: string;
  /** On Linux only. */
  readonly libc: 'glibc' | 'musl' | undefined;
}

/** A persistent store: in a workflow, the Actions cache. */
export interface Cache {
  isAvailable(): boolean;
  /**
   * Finds the entry of the directory `path` (absolute; the same one at `save`) with the key `key`, else the newest one
   * whose key starts with one of `prefixes`, and lets `read` read its archive: a compressed tar file (absolute path) whose
   * members have paths relative to the workspace. Whoever may write the cache has made it; nothing of it is unpacked.
   * @param beat called at every sign of life of the service
   * @returns the key that was found
   */
  restore(
    path: string,
    key: string,
    prefixes: readonly string[],
    read: (archive: string) => Promise<void>,
    beat: () => void,
  ): Promise<string | undefined>;
  /**
   * Keeps the content of the directory `path` under `key`; an existing entry is not changed.
   * @param beat as `restore`
   */
  save(path: string, key: string, beat: () => void): Promise<void>;
}

/** Everything external that tests replace. */
export interface Host {
  readonly env: Environment;
  /** Absolute path of the working directory. */
  readonly cwd: string;
  readonly log: Log;
  readonly clock: Clock;
  readonly fetch: Fetch;
  readonly run: RunProcess;
  readonly interruptible: Interruptible;
  /** The files (absolute) that a program's name matches on PATH, none of them in the checkout; see `programs.ts`. */
  readonly findPrograms: (name: string) => readonly string[];
  /** Absolute path of the directory of the wheel store. */
  readonly storeDirectory: string;
  /**
   * The same host for the checkout at `root` (absolute path): its diagnostics show the source lines of that checkout, and
   * it runs no program of that checkout.
   * Several can be used at once, e.g. a base commit next to the head.
   */
  at(root: string): Host;
}
