import { topLevel } from '../../python/names.ts';
import { bringsModule } from './attributes.ts';
import { something } from './conditions.ts';
import type { Functions } from './functions.ts';
import type { Sight } from './misses-of-names.ts';
import { broughtByStar, mayBringModule, unknownNames } from './names.ts';
import type { Run } from './run.ts';
import type { LoadInput } from './types.ts';

/** A star import counts as one statement for so many names. */
const NAMES_PER_STEP = 10;

/** What the names of modules stand for, as their statements bind and unbind them. */
export class Bindings {
  readonly #input: LoadInput;
  readonly #sight: Sight;
  readonly #functions: Functions;

  constructor(input: LoadInput, sight: Sight, functions: Functions) {
    this.#input = input;
    this.#sight = sight;
    this.#functions = functions;
  }

  /** Something else is bound to a name. */
  rebind(run: Run, name: string): void {
    this.#functions.forget(run, name);
    run.modules.delete(name);
  }

  /** It is something of which nothing is known. */
  forget(run: Run, name: string): void {
    run.names.delete(name);
    run.aliases.delete(name);
    this.rebind(run, name);
  }

  /** `import module as bound`, or `import module`. */
  imported(run: Run, module: string, bound: string): void {
    run.names.set(bound, something);
    const top = topLevel(module);
    if (bound !== top) run.aliases.set(bound, module);
    this.rebind(run, bound);
    // `import a.b` binds `a`; `import a as a` too.
    this.meansModule(run, bound, bound === top ? top : module);
  }

  /** `del`. @param isCertain whether the statement certainly runs: then the names are certainly gone */
  unbind(run: Run, names: readonly string[], isCertain: boolean): void {
    for (const name of names) {
      this.forget(run, name);
      if (isCertain) run.bound.delete(name);
    }
  }

  /** A name is certainly a module, unless functions bind it too. */
  meansModule(run: Run, name: string, module: string): void {
    if (!run.globals.has(name)) run.modules.set(name, module);
  }

  /** `from target import name as bound`: a fact about the interpreter, a module, or a constant of the target. */
  take(run: Run, target: string, name: string, bound: string): void {
    const source = this.#sight.runs.get(target);
    const dotted = `${target}.${name}`;
    const value = this.#input.interpreter.facts.get(dotted) ?? source?.names.get(name);
    run.aliases.set(bound, dotted);
    run.modules.delete(bound);
    if (bringsModule(this.#input, this.#sight, target, name)) this.meansModule(run, bound, dotted);
    this.#functions.take(run, source, name, bound);
    if (value !== undefined) run.names.set(bound, value);
    else run.names.delete(bound);
  }

  /** `from target import *`. @param left statements that may still be followed @returns for how many it counts */
  star(run: Run, target: string, left: number): number {
    run.bound.add('*');
    const module = this.#input.tree.find(target);
    const known = module === undefined ? unknownNames : this.#sight.namesOf(module);
    const { names, isOpen } = known;
    // It may bring anything, also under the name of a module.
    if (isOpen) run.modules.clear();
    const parts = { starred: module?.isPackage === true ? [target, ...known.starred] : known.starred };
    for (const name of run.modules.keys())
      if (mayBringModule(this.#input, parts, name)) run.modules.delete(name);
    const cost = names.size / NAMES_PER_STEP;
    if (cost > left) run.isFollowed = false;
    else
      for (const name of broughtByStar(names)) {
        run.bound.add(name);
        run.modules.delete(name);
        run.aliases.delete(name);
      }
    return cost;
  }
}
