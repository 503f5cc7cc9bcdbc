import { posix } from 'node:path';
import { topLevel } from '../../python/names.ts';
import type { SearchPathStep } from '../../python/outline/types.ts';
import type { FoundModule } from './module-tree.ts';
import { Guard, type LoadInput } from './types.ts';

/** Directories that are told apart: each is looked into for each module that is missing. */
const MOST_DIRECTORIES = 100;

/** An import of a module that is in an added directory. */
interface FoundImport {
  /** The importing module. */
  readonly module: FoundModule;
  /** Dotted, of the imported one. */
  readonly name: string;
  /** It may have names besides modules: it is no namespace. */
  readonly hasNames: boolean;
}

/** What modules add to `sys.path` when they are loaded: vendored modules, a file system that is mounted. */
export class SearchPath {
  readonly #tree: LoadInput['tree'];
  /** Below the directory where Python searches already. */
  readonly #directories = new Set<string>();
  readonly #found = new Map<string, FoundImport>();
  /** The directories of others are not known: they lie in the package, or anywhere. */
  #others: SearchPathStep['where'] | undefined;

  constructor({ tree }: Pick<LoadInput, 'tree'>) {
    this.#tree = tree;
  }

  /** A statement that changes it runs, or may run. @param path of its file, as in the tree */
  change({ where, directory }: SearchPathStep, path: string | undefined): void {
    const added =
      directory === undefined || path === undefined ? undefined : posix.join(posix.dirname(path), directory);
    // Above the package there may be that of another format.
    const isKnown = added !== undefined && !/^\.\.(?:\/|$)/.test(added);
    if (isKnown && this.#directories.size < MOST_DIRECTORIES) this.#directories.add(added);
    else if (this.#others !== 'anywhere') this.#others = where;
  }

  /** Whether a module that is missing may be one in a directory of the package. @param name dotted */
  mayFind(name: string): boolean {
    const top = topLevel(name);
    if (this.#others === undefined && this.#directories.size === 0) return false;
    if (!this.#isOpen(top)) return false;
    return (this.#others !== undefined && this.#tree.isBelow(top)) || this.#find(top) !== undefined;
  }

  get found(): readonly FoundImport[] {
    return [...this.#found.values()];
  }

  /** Notes an import that does not fail, where it is one of a module in a directory that is known. @param name dotted */
  note(module: FoundModule, name: string): void {
    if (this.#directories.size === 0 || this.#tree.find(topLevel(name)) !== undefined) return;
    const there = this.#find(name);
    if (there === undefined || there.kind === 'foreign') return;
    this.#found.set(`${module.name} ${name}`, { module, name, hasNames: there.kind !== 'namespace' });
  }

  #find(name: string): FoundModule | undefined {
    for (const directory of this.#directories) {
      const there = this.#tree.findBelow(directory, name);
      if (there !== undefined) return there;
    }
    return undefined;
  }

  /** How certain it is that a module is missing: what is not in the package may be elsewhere. @param name dotted */
  guard(guard: Guard, name: string): Guard {
    const isOpen = this.#others === 'anywhere' && this.#isOpen(topLevel(name));
    return isOpen ? (Math.max(guard, Guard.mayRun) as Guard) : guard;
  }

  /** Whether Python goes on with its search: a regular package or module ends it. */
  #isOpen(top: string): boolean {
    const found = this.#tree.find(top);
    return found === undefined || found.kind === 'namespace' || found.kind === 'foreign';
  }
}
