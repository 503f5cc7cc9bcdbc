import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { contentOf } from '../../archive/content.ts';
import { discard, scratchDirectory, writeError } from '../../archive/replace.ts';
import type { Entry } from '../../archive/types.ts';
import { userError, type Place } from '../../host/types.ts';
import { COMPILE_MODULES } from '../data/compile-modules.ts';
import { findPython, isolated, pythonEnvironment, type FoundPython, type PythonHost } from './find-python.ts';
import { stableMarshal } from './stable-marshal.ts';

/** Limits for compiling the modules of one package. */
const COMPILE_MILLISECONDS = 10 * 60_000;
/** Address space of the interpreter, if the system can limit it, bytes. */
const MEMORY_BYTES = 4 * 1024 ** 3;
/** Magic number, flags, hash of the source (PEP 552). */
const HEADER_BYTES = 16;

/** The modules of a package, compiled. */
export interface Precompiled {
  /** `__pycache__/….pyc` files; they exist until the precompiler is disposed of. */
  readonly entries: readonly Entry[];
  /** Version of the interpreter, e.g. `3.12.3`. */
  readonly python: string;
  /** How many modules could not be compiled: mostly files for other Python versions. */
  readonly failed: number;
}

/** Compiles modules of packages; a module in several packages only once. Uses a directory on disk. */
export interface Precompiler {
  /**
   * Finds the interpreter.
   * @param version e.g. `3.12`
   * @throws UserError `python-missing`
   */
  find(version: string, place: Place): Promise<FoundPython>;
  /**
   * Compiles all modules among `files` with the interpreter of `version`. They are compiled, never imported or run.
   * @throws UserError `python-missing`, `precompile-failed`
   */
  compile(files: readonly Entry[], version: string, place: Place): Promise<Precompiled>;
  /** Removes its files. */
  dispose(): void;
}

interface Module {
  readonly entry: Entry;
  /** Its number, which names its files; undefined if it cannot be compiled. */
  readonly number: number;
}

export function createPrecompiler(host: PythonHost): Precompiler {
  const pythons = new Map<string, Promise<FoundPython>>();
  const results = new Map<string, { number: number; failed: boolean }>();
  let directory: string | undefined;
  let next = 0;
  /** A directory that nobody else can write to. */
  const place = (name: string): string => {
    directory ??= scratchDirectory();
    const path = join(directory, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  const find = (version: string, where: Place): Promise<FoundPython> => {
    let found = pythons.get(version);
    if (found === undefined) {
      found = findPython(host, version, place('empty'), where);
      pythons.set(version, found);
    }
    return found;
  };
  return {
    find,
    compile: async (files, version, where) => {
      const python = await find(version, where);
      const folder = place(version);
      const modules = modulesOf(files, version);
      const fresh: Module[] = [];
      for (const { entry, key } of modules) {
        if (results.has(key)) continue;
        results.set(key, { number: next, failed: false });
        fresh.push({ entry, number: next++ });
      }
      const running = run(host, python, folder, fresh, version, where).catch((error: unknown) => {
        throw writeError(folder, error);
      });
      const failed = new Set(await running);
      for (const result of results.values()) result.failed ||= failed.has(result.number);
      const made = modules.map(({ entry, pyc, key }) => ({ entry, pyc, ...results.get(key)! }));
      return {
        entries: made.flatMap(({ entry, pyc, number, failed: isBroken }) =>
          isBroken ? [] : [pycEntry(entry, pyc, join(folder, `${number}.pyc`))],
        ),
        python: python.version,
        failed: made.filter((one) => one.failed).length,
      };
    },
    dispose: () => {
      if (directory !== undefined) discard(directory);
      directory = undefined;
    },
  };
}

/** The modules among `files` without a compiled file, and their keys. */
function modulesOf(
  files: readonly Entry[],
  version: string,
): readonly { readonly entry: Entry; readonly pyc: string; readonly key: string }[] {
  const taken = new Set(files.map(({ path }) => path));
  return files.flatMap((entry) => {
    if (!entry.path.endsWith('.py')) return [];
    const name = posix.basename(entry.path, '.py');
    const cached = `__pycache__/${name}.cpython-${version.replace('.', '')}.pyc`;
    const pyc = posix.join(posix.dirname(entry.path), cached);
    if (taken.has(pyc)) return [];
    return [{ entry, pyc, key: JSON.stringify([version, entry.path, identityOf(entry)]) }];
  });
}

function identityOf({ content }: Entry): string {
  if (content.kind === 'member') return `${content.archive}:${content.member.dataOffset}`;
  if (content.kind === 'file') return content.path;
  return createHash('sha256').update(content.bytes).digest('hex');
}

function pycEntry(entry: Entry, path: string, file: string): Entry {
  return { path, mode: 0o644, content: { kind: 'file', path: file }, owner: entry.owner };
}

/** Compiles `modules` in `folder`. @returns numbers of those that cannot be compiled */
async function run(
  host: PythonHost,
  python: FoundPython,
  folder: string,
  modules: readonly Module[],
  version: string,
  place: Place,
): Promise<readonly number[]> {
  if (modules.length === 0) return [];
  for (const { entry, number } of modules) {
    // Numbers as names: the interpreter cannot import anything by a name that a wheel or a checkout chose.
    writeFileSync(join(folder, `${number}.py`), await contentOf(entry), { flag: 'wx', mode: 0o600 });
  }
  const program = COMPILE_MODULES.replaceAll('{memory}', String(MEMORY_BYTES));
  const result = await host.run(python.program, [...python.args, ...isolated, '-c', program], {
    cwd: folder,
    env: pythonEnvironment(host.env),
    input: Buffer.from(JSON.stringify(modules.map(({ entry, number }) => [number, entry.path]))),
    timeout: COMPILE_MILLISECONDS,
  });
  if (result.exitCode !== 0) throw failed(python, result.exitCode, result.stderr, place);
  const broken = JSON.parse(result.stdout) as readonly number[];
  const minor = Number(version.split('.')[1]);
  for (const { number } of modules) {
    rmSync(join(folder, `${number}.py`));
    if (broken.includes(number)) continue;
    const file = join(folder, `${number}.pyc`);
    const bytes = readFileSync(file);
    const code = stableMarshal(bytes.subarray(HEADER_BYTES), minor);
    writeFileSync(file, Buffer.concat([bytes.subarray(0, HEADER_BYTES), code]));
  }
  return broken;
}

function failed(python: FoundPython, exitCode: number, stderr: string, place: Place): Error {
  const lines = stderr.trim().split('\n').slice(-3);
  return userError({
    code: 'precompile-failed',
    message: `Python ${python.version} exited with status ${exitCode} while compiling the modules of the package`,
    place,
    help: `remove \`precompile\`; one module can crash or exhaust the interpreter (limits: ${MEMORY_BYTES / 1024 ** 3} GiB and ${COMPILE_MILLISECONDS / 60_000} minutes)`,
    notes: lines.filter((line) => line !== ''),
  });
}
