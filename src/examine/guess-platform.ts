import type { FactKind } from '../archive/types.ts';
import type { Architecture } from '../platforms/types.ts';
import type { ContentEntry } from '../checks/content/types.ts';
import type { OpenPackage } from './open-package.ts';

/** A value that the files of a package suggest. */
interface Guess<T> {
  readonly value: T;
  /** The files that say so: `12 files such as \`a.cpython-312-x86_64-linux-gnu.so\``. */
  readonly because: string;
}

export interface PlatformGuess {
  /** The `12` of Python 3.12. */
  readonly minor: Guess<number> | undefined;
  readonly architecture: Guess<Architecture> | undefined;
}

/** The tags of a `WHEEL` file (PEP 427). */
const tagFacts: FactKind<readonly string[]> = {
  name: 'tags',
  largest: 64 * 1024,
  read: (bytes) =>
    Array.from(bytes.toString('latin1').matchAll(/^Tag:[ \t]*([\w.-]{1,200})[ \t]*$/gim), ([, tag]) => tag!),
};

const EXTENSION = /\.cpython-3(\d{1,2})m?-(x86_64|aarch64)-linux-gnu\.so$/;
const COMPILED = /\.cpython-3(\d{1,2})(?:\.opt-\d)?\.pyc$/;
const LAYER = /(?:^|\/)lib\/python3\.(\d{1,2})\/site-packages\//;
const WHEEL = /(?:^|\/)[^/]+\.dist-info\/WHEEL$/;
const architectures: ReadonlyMap<string, Architecture> = new Map([
  ['x86_64', 'x86_64'],
  ['aarch64', 'arm64'],
]);

/**
 * The Python and the architecture that packages were made for, judged by what can only mean one: the names of extension
 * modules, the tags of wheels, the names of compiled modules, the directory of a layer. The first kind of evidence
 * counts, and in it the majority.
 */
export function guessPlatform(packages: readonly OpenPackage[]): PlatformGuess {
  const minors = [0, 1, 2, 3].map(() => new Votes<number>());
  const machines = [0, 1].map(() => new Votes<Architecture>());
  for (const open of packages) {
    for (const entry of open.part.entries) {
      const { path } = entry;
      const [, extension, machine] = path.endsWith('.so') ? (EXTENSION.exec(path) ?? []) : [];
      if (extension !== undefined) minors[0]!.add(Number(extension), path);
      const architecture = architectures.get(machine ?? '');
      if (architecture !== undefined) machines[0]!.add(architecture, path);
      const compiled = path.endsWith('.pyc') ? COMPILED.exec(path)?.[1] : undefined;
      if (compiled !== undefined) minors[2]!.add(Number(compiled), path);
      const layer = LAYER.exec(path)?.[1];
      if (layer !== undefined) minors[3]!.add(Number(layer), path);
      if (WHEEL.test(path)) addTags(open, entry, minors[1]!, machines[1]!);
    }
  }
  return { minor: firstOf(minors), architecture: firstOf(machines) };
}

function addTags(
  open: OpenPackage,
  entry: ContentEntry,
  minors: Votes<number>,
  machines: Votes<Architecture>,
): void {
  for (const tag of open.fact(tagFacts, entry) ?? []) {
    const [, minor] = /^cp3(\d{1,2})-cp3\d{1,2}m?-/.exec(tag) ?? [];
    if (minor !== undefined) minors.add(Number(minor), entry.path);
    const [, machine = ''] = /linux[\w.]*_(x86_64|aarch64)$/.exec(tag) ?? [];
    const architecture = architectures.get(machine);
    if (architecture !== undefined) machines.add(architecture, entry.path);
  }
}

function firstOf<T>(all: readonly Votes<T>[]): Guess<T> | undefined {
  for (const votes of all) {
    const guess = votes.guess();
    if (guess !== undefined) return guess;
  }
  return undefined;
}

/** The files for each value. */
class Votes<T> {
  readonly #files = new Map<T, Set<string>>();

  add(value: T, path: string): void {
    const files = this.#files.get(value) ?? new Set();
    this.#files.set(value, files.add(path));
  }

  /** The value of most files; of equals the first. */
  guess(): Guess<T> | undefined {
    const [most] = [...this.#files].sort(([, a], [, b]) => b.size - a.size);
    if (most === undefined) return undefined;
    const [value, files] = most;
    const [first] = files;
    const because = files.size === 1 ? `\`${first!}\`` : `${files.size} files such as \`${first!}\``;
    return { value, because };
  }
}
