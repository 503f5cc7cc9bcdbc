import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What real Pants answered to one command; see test/oracle/README.md. */
export interface OracleRun {
  readonly args: readonly string[];
  readonly rc: number;
  readonly stdout?: string;
  readonly stdout_json?: unknown;
  readonly stderr: string;
  /** Files that the command wrote into the repository. */
  readonly made?: Readonly<Record<string, string>>;
}

export interface OracleCase {
  /** Name of its file without `.json`. */
  readonly name: string;
  readonly note: string;
  /** The repository: path to text. */
  readonly files: Readonly<Record<string, string>>;
  readonly runs: readonly OracleRun[];
}

const directory = new URL('../oracle/cases/', import.meta.url);

/** Every recorded repository, by name. */
export function oracleCases(): readonly OracleCase[] {
  return readdirSync(directory)
    .sort()
    .map((file) => ({
      name: file.replace(/\.json$/, ''),
      ...(JSON.parse(readFileSync(new URL(file, directory), 'utf8')) as Omit<OracleCase, 'name'>),
    }));
}

/** Writes a case's repository into a temporary directory. */
export function materialise({ name, files }: Pick<OracleCase, 'name' | 'files'>): {
  readonly root: string;
  write(more: Readonly<Record<string, string>>): void;
  remove(): void;
} {
  const root = mkdtempSync(join(tmpdir(), `oracle-${name}-`));
  const write = (texts: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  write(files);
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** A command line of a case: goal, options of Pants by `scope.option`, specs. */
export interface OracleCommand {
  readonly goal: string;
  readonly flags: ReadonlyMap<string, readonly string[]>;
  readonly specs: readonly string[];
}

/** Splits the arguments of a run; `undefined` for options that no command here has. */
export function commandOf(args: readonly string[]): OracleCommand {
  const flags = new Map<string, readonly string[]>();
  const words: string[] = [];
  let onlySpecs = false;
  for (const argument of args) {
    if (argument === '--') onlySpecs = true;
    else if (!onlySpecs && argument.startsWith('--')) {
      const [name, value] = argument.slice(2).split('=', 2);
      const scoped = name!.startsWith('filter-') ? `filter.${name!.slice('filter-'.length)}` : name!;
      flags.set(scoped.replaceAll('-', '_'), [value ?? 'true']);
    } else words.push(argument);
  }
  const [goal = '', ...specs] = words;
  return { goal, flags, specs };
}
