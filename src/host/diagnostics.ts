/** Errors, warnings and notes, and how they are collected. */
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
  /** The module of an unresolved import, or the standard one that is hidden; not shown. */
  readonly module?: string;
  /** Diagnostics of a code with the same cause are reported once ({@link groupCauses}); not shown. */
  readonly cause?: string;
  /** Spec of the package that it is about, as `message` names it: it is among the findings of that; not shown. */
  readonly subject?: string;
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
 * message is the same. What is the same in several packages, such as a fault of a file, is one cause; they are a note.
 */
export function groupCauses(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<Diagnostic | string, Diagnostic[]>();
  for (const one of diagnostics) {
    const key = causeOf(one) ?? one;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()].map(([first, ...others]) =>
    others.length === 0 ? first! : withOthers(first!, others),
  );
}

/** Undefined of what stands for itself. */
function causeOf(one: Diagnostic): string | undefined {
  const { code, severity, entry, help = '' } = one;
  if (hasCause(one)) return JSON.stringify([code, severity, one.cause]);
  const subject = subjectOf(one);
  if (subject === undefined) return undefined;
  const texts = [one.message, help].map((text) => text.replaceAll(subject, '\0'));
  return JSON.stringify([code, severity, entry?.path, entry?.line, ...texts]);
}

function hasCause({ code, cause }: Diagnostic): boolean {
  return cause !== undefined || oncePerRun.has(code);
}

/** The package that a diagnostic is about. */
function subjectOf({ subject, entry }: Diagnostic): string | undefined {
  return subject ?? entry?.package;
}

function withOthers(first: Diagnostic, others: readonly Diagnostic[]): Diagnostic {
  const subjects = new Set(hasCause(first) ? [] : others.flatMap((one) => subjectOf(one) ?? []));
  const messages = new Set(hasCause(first) ? others.map(({ message }) => message) : []);
  subjects.delete(subjectOf(first) ?? '');
  messages.delete(first.message);
  const shown = ({ place }: Diagnostic): string =>
    place === undefined ? '' : `${place.path}:${place.line ?? 1}`;
  const places = new Set(others.filter(({ message }) => message === first.message).map(shown));
  for (const known of ['', shown(first)]) places.delete(known);
  const notes = [
    ...(first.notes ?? []),
    ...someLines(messages, MAX_NAMED),
    ...(subjects.size === 0 ? [] : [`also in ${listSome([...subjects], 10)}`]),
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
