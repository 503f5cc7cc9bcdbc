/** The interfaces between the code and its environment. Any file may import this one. */
import type { Diagnostic } from './diagnostics.ts';

export {
  groupCauses,
  Problems,
  userError,
  UserError,
  type Diagnostic,
  type DiagnosticCode,
  type EntryPlace,
  type Place,
  type Severity,
} from './diagnostics.ts';

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
