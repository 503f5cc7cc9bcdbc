import { topLevel } from '../../python/names.ts';
import type { SearchPathStep } from '../../python/outline/types.ts';
import { Guard, type LoadInput } from './types.ts';

/** What modules add to `sys.path` when they are loaded: vendored modules, a file system that is mounted. */
export class SearchPath {
  readonly #tree: LoadInput['tree'];
  #where: SearchPathStep['where'] | undefined;

  constructor({ tree }: Pick<LoadInput, 'tree'>) {
    this.#tree = tree;
  }

  /** A statement that changes it runs, or may run. */
  change(where: SearchPathStep['where']): void {
    if (this.#where !== 'anywhere') this.#where = where;
  }

  /** Whether a module that is missing may be one in a directory of the package. @param name dotted */
  mayFind(name: string): boolean {
    return this.#where !== undefined && this.#isOpen(topLevel(name)) && this.#tree.isBelow(topLevel(name));
  }

  /** How certain it is that a module is missing: what is not in the package may be elsewhere. @param name dotted */
  guard(guard: Guard, name: string): Guard {
    const isOpen = this.#where === 'anywhere' && this.#isOpen(topLevel(name));
    return isOpen ? (Math.max(guard, Guard.mayRun) as Guard) : guard;
  }

  /** Whether Python goes on with its search: a regular package or module ends it. */
  #isOpen(top: string): boolean {
    const found = this.#tree.find(top);
    return found === undefined || found.kind === 'namespace' || found.kind === 'foreign';
  }
}
