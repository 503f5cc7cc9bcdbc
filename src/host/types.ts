/** The contracts between the code and the place where it runs. Everyone may import this file. */

/** A position in a file of the checkout. `path` is relative to the build root, with `/`. Lines and columns count from 1. */
export interface Place {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  /** Column after the last character of the marked text, on the same line. */
  readonly endColumn?: number;
}

export type Severity = 'error' | 'warning' | 'note';

/** One thing that a user should know, in the form of an error message: what, where, and how to mend it. */
export interface Diagnostic {
  readonly severity: Severity;
  /** Stable kebab-case name, e.g. `unknown-field`. */
  readonly code: string;
  readonly message: string;
  readonly place?: Place;
  /** The fix. */
  readonly help?: string;
  /** Further facts, one a line. */
  readonly notes?: readonly string[];
  /** The module that an import is about; not shown. */
  readonly module?: string;
}

/** Thrown for faults of the user's input (exit status 1). Carries everything that was found. */
export class UserError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join('\n'));
    this.name = 'UserError';
    this.diagnostics = diagnostics;
  }
}

/** A `UserError` of a single error. */
export function userError(diagnostic: Omit<Diagnostic, 'severity'>): UserError {
  return new UserError([{ severity: 'error', ...diagnostic }]);
}

/** Collects what is found on the way, each thing once, so that one run reports all of it. */
export class Problems {
  readonly #diagnostics = new Map<string, Diagnostic>();

  get diagnostics(): readonly Diagnostic[] {
    return [...this.#diagnostics.values()];
  }

  get hasErrors(): boolean {
    return this.diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  }

  error(diagnostic: Omit<Diagnostic, 'severity'>): void {
    this.add({ severity: 'error', ...diagnostic });
  }

  warn(diagnostic: Omit<Diagnostic, 'severity'>): void {
    this.add({ severity: 'warning', ...diagnostic });
  }

  add(...diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) {
      const { severity, code, message, place } = diagnostic;
      const key = JSON.stringify([severity, code, message, place?.path, place?.line, place?.column]);
      if (!this.#diagnostics.has(key)) this.#diagnostics.set(key, diagnostic);
    }
  }

  /** Runs `work`; a `UserError` is collected (result `undefined`), anything else passes through. */
  collect<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.add(...error.diagnostics);
      return undefined;
    }
  }

  /** As {@link collect}, for work that takes time. */
  async collectAsync<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.add(...error.diagnostics);
      return undefined;
    }
  }

  /**
   * As {@link collectAsync} for each of `items`, of which `atOnce` are in work at a time. What is found stays in their
   * order, and so does what is returned: the results of those that gave one.
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
    for (const { diagnostics } of each) this.add(...diagnostics);
    return items.flatMap((_, index) => (results.has(index) ? [results.get(index)!] : []));
  }

  /** @throws UserError with everything collected when there is an error among it. */
  throwIfErrors(): void {
    if (this.hasErrors) throw new UserError(this.diagnostics);
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** How far a long step is. Shown on a terminal, kept out of logs. Sizes in bytes. */
export interface Progress {
  readonly files: number;
  readonly totalFiles: number;
  readonly bytes: number;
  readonly totalBytes?: number;
}

export interface Log {
  /** A result: stdout. */
  readonly out: (text: string) => void;
  /** What is going on: stderr (a workflow's log). */
  readonly info: (text: string) => void;
  /** Details that `--verbose` or a debugging workflow shows. */
  readonly debug: (text: string) => void;
  /** Shows a diagnostic with its source line; in a workflow also as an annotation. */
  readonly diagnostic: (diagnostic: Diagnostic) => void;
  /** Runs `work` with its log lines under one foldable title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Current state of a long step; `undefined` when it is over. */
  readonly progress: (label: string, progress: Progress | undefined) => void;
  /** From now on `secret` is never shown. */
  readonly mask: (secret: string) => void;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds since some moment; never goes back. */
  elapsed(): number;
  /** Resolves after so many milliseconds, or at once when `signal` aborts (then nothing is left to keep the process alive). Never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export interface ProcessResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** It was ended because it took longer than `timeout`. */
  readonly timedOut?: true;
}

export interface ProcessOptions {
  readonly cwd?: string;
  /** The whole environment of the program; default: the host's. */
  readonly env?: Environment;
  readonly input?: Buffer;
  /** Milliseconds after which the program is ended; on a workflow's machine it is then not looked for with the toolkit. */
  readonly timeout?: number;
}

/** Runs a program with an argument array, never through a shell. */
export type RunProcess = (
  program: string,
  args: readonly string[],
  options?: ProcessOptions,
) => Promise<ProcessResult>;

interface FetchOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Refuse addresses of this machine and of private networks. */
  readonly publicOnly?: boolean;
}

/** The answer to a request, whose content is still on its way. */
export interface HttpAnswer {
  readonly status: number;
  readonly statusText: string;
  /** By names in lower case; repeated ones are joined by commas. */
  readonly headers: ReadonlyMap<string, string>;
  /**
   * Gives the content, without its `Content-Encoding`, to `each` piece by piece, and waits for what that returns before
   * the next one and before it fails.
   * @throws BrokenAnswer when the connection ends before the content; what `each` throws, which ends the connection
   */
  read(each: (bytes: Uint8Array) => Promise<void> | undefined): Promise<void>;
  /** Ends the connection: nobody wants the content. */
  drop(): void;
}

/** The content of an answer cannot be had to its end; `cause` says why. */
export class BrokenAnswer extends Error {
  constructor(cause: Error) {
    super(cause.message, { cause });
    this.name = 'BrokenAnswer';
  }
}

/** Makes a `GET` request, see `network.ts`. Redirects are answers like others. */
export type Fetch = (url: string, options?: FetchOptions) => Promise<HttpAnswer>;

/** What a server on the loopback answers: a text, or a file (absolute path). */
export interface LocalAnswer {
  readonly status: number;
  readonly contentType?: string;
  readonly text?: string;
  readonly file?: string;
}

/** A server for a program that we run ourselves. */
interface LocalServer {
  /** `http://127.0.0.1:port/random`: whoever does not know it gets nothing. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a server on the loopback; `answer` gets the path behind `url`, without query. */
export type ServeLocally = (answer: (path: string) => Promise<LocalAnswer>) => Promise<LocalServer>;

/** The machine that this runs on, in the words of Node (`process.platform`, `process.arch`). */
export interface Machine {
  readonly system: string;
  readonly processor: string;
  /** On Linux only. */
  readonly libc: 'glibc' | 'musl' | undefined;
}

/** A store that outlives the machine: in a workflow, the Actions cache. */
export interface Cache {
  isAvailable(): boolean;
  /** Fills the directory `path` (absolute; the same one at `save`) from the entry `key`, else from the newest whose key begins with one of `prefixes`. Returns the key that was found. */
  restore(path: string, key: string, prefixes: readonly string[]): Promise<string | undefined>;
  /** Keeps the content of the directory `path` under `key`; an existing entry stays as it is. */
  save(path: string, key: string): Promise<void>;
}

/** Everything that comes from outside: what a test replaces. */
export interface Host {
  readonly env: Environment;
  /** Absolute path of the working directory. */
  readonly cwd: string;
  readonly log: Log;
  readonly clock: Clock;
  readonly fetch: Fetch;
  readonly run: RunProcess;
  /** Absolute path of the directory of the wheel store. */
  readonly storeDirectory: string;
  /**
   * The same host for the checkout at `root` (absolute path): its diagnostics show the source lines of that checkout.
   * Several may be in use at once, e.g. a base commit beside the head.
   */
  at(root: string): Host;
}
