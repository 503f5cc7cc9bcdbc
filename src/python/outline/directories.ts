import type { LineReader } from './logical-lines.ts';
import { PathReader, textOf } from './path-expressions.ts';

/** Directories that expressions make of the file of their module: `os.path.dirname(__file__)`, `str(Path(__file__).parent / "lib")`. */
export class Directories {
  /** In the body of a function, names may have other values than in the module. */
  isInFunction = false;
  readonly #knowsFile: boolean;
  readonly #inModule: PathReader;
  readonly #inFunction: PathReader;
  /** Names that have been given a value. */
  readonly #given = new Set<string>();

  constructor(line: LineReader) {
    this.#knowsFile = line.bytes.includes('__file__');
    this.#inModule = new PathReader(line);
    this.#inFunction = new PathReader(line);
  }

  /** A name of the module is given the value between two tokens. A second value makes it unknown. */
  assign(name: string, start: number, end: number): void {
    if (!this.#knowsFile || this.isInFunction) return;
    const value = this.#given.has(name) ? undefined : this.#inModule.operand(start, end);
    this.#given.add(name);
    this.#inModule.assign(name, value?.end === end ? value.value : undefined);
  }

  /**
   * The directory that the tokens from `start` to `end` name, relative to that of the module (`.`, `../lib`); undefined for one
   * that is not known, or that is not made of the module's file.
   */
  read(start: number, end: number): string | undefined {
    const paths = this.isInFunction ? this.#inFunction : this.#inModule;
    const found = paths.operand(start, end);
    if (typeof found?.value !== 'object' || found.end !== end) return undefined;
    const { base, isGuess } = found.value;
    return base === 'module' && isGuess !== true ? textOf(found.value) || '.' : undefined;
  }
}
