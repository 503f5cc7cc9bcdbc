import type { Run } from './run.ts';

/** What a module knows of its names, around bodies of which an unknown one runs. */
export class Branches {
  readonly #run: Run;
  readonly #names: Run['names'];
  readonly #modules: Run['modules'];
  readonly #aliases: Run['aliases'];
  readonly #changed = new Set<string>();

  constructor(run: Run) {
    this.#run = run;
    this.#names = new Map(run.names);
    this.#modules = new Map(run.modules);
    this.#aliases = new Map(run.aliases);
  }

  /** A body is over: the next one starts as it did. */
  end(): void {
    this.#reset(this.#names, this.#run.names);
    this.#reset(this.#modules, this.#run.modules);
    this.#reset(this.#aliases, this.#run.aliases);
  }

  /** After the last one: what they have changed is not known. */
  join(): void {
    for (const name of this.#changed) {
      this.#run.names.delete(name);
      this.#run.modules.delete(name);
      this.#run.aliases.delete(name);
    }
  }

  #reset<T>(before: ReadonlyMap<string, T>, now: Map<string, T>): void {
    for (const [name, value] of now) if (before.get(name) !== value) this.#changed.add(name);
    for (const name of before.keys()) if (!now.has(name)) this.#changed.add(name);
    now.clear();
    for (const [name, value] of before) now.set(name, value);
  }
}
