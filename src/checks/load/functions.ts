import type { FunctionStep, Step } from '../../python/outline/types.ts';
import type { FoundModule } from './module-tree.ts';
import type { Run } from './run.ts';
import { Guard } from './types.ts';

/** A function that imports when it is called, and the module that defines it. */
interface Defined {
  readonly owner: Run;
  readonly body: readonly Step[];
}

/** Which names of modules are functions whose calls import. */
export class Functions {
  readonly #known = new Map<FoundModule, Map<string, Defined>>();
  readonly #called = new Map<readonly Step[], Guard>();

  /** A `def` has run. */
  define(run: Run, { name, body }: FunctionStep, guard: Guard): void {
    this.forget(run, name);
    if (body !== undefined && guard !== Guard.mayRun) this.#set(run, name, { owner: run, body });
  }

  /** `from module import name as bound` has run. */
  take(run: Run, source: Run | undefined, name: string, bound: string): void {
    const found = source === undefined ? undefined : this.#known.get(source.module)?.get(name);
    this.forget(run, bound);
    if (found !== undefined) this.#set(run, bound, found);
  }

  /** Something else has been bound to the name. */
  forget(run: Run, name: string): void {
    this.#known.get(run.module)?.delete(name);
  }

  /** What a call runs; undefined when it imports nothing, or when it ran before with as much certainty. */
  call({ module }: Pick<Run, 'module'>, name: string, guard: Guard): Defined | undefined {
    const found = this.#known.get(module)?.get(name);
    if (found === undefined || (this.#called.get(found.body) ?? Guard.caught + 1) <= guard) return undefined;
    this.#called.set(found.body, guard);
    return found;
  }

  #set(run: Run, name: string, defined: Defined): void {
    const ofRun = this.#known.get(run.module) ?? new Map<string, Defined>();
    this.#known.set(run.module, ofRun.set(name, defined));
  }
}
