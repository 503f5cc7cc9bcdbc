import type { Diagnostic, Place } from '../host/types.ts';
import type { ImportedName, Requirement } from '../python/types.ts';
import type { Target } from '../targets/types.ts';

/** Why a target depends on another. */
export type Reason =
  | { readonly kind: 'explicit'; readonly place?: Place }
  | { readonly kind: 'generated'; readonly place?: Place }
  | {
      readonly kind: 'import';
      readonly module: string;
      /** The importing file. */
      readonly path: string;
      readonly line: number;
    }
  | {
      readonly kind:
        'init-file' | 'conftest' | 'entry-point' | 'asset' | 'sibling' | 'special' | 'dockerfile';
      /** Its cause: the field, the string or the instruction. */
      readonly place?: Place;
    };

export interface DirectDependencies {
  /** Spec → first reason, sorted by spec; a generator among them is replaced by what it generates, as in Pants' output. */
  readonly dependencies: ReadonlyMap<string, Reason>;
  /** The same addresses before that replacement, for `dependents`. Sorted. */
  readonly addresses: ReadonlyMap<string, Reason>;
  /** Those of `addresses` that come only from fields such as `packages`, which packaging handles separately. */
  readonly special: ReadonlySet<string>;
  /** Unresolved inference: unowned and ambiguous imports. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface ClosureOptions {
  /** Continue past other packages (default true); distributions and the requested packages are always entered. */
  readonly behindPackages?: boolean;
  /** Also follow fields such as `packages` (default false). */
  readonly special?: boolean;
}

/** Dependencies on demand: a file is opened when the dependencies of its target are requested. */
export interface Graph {
  /**
   * Direct dependencies of the target `spec` (docs/reference/pants.md). Computed once. @throws UserError for an unknown
   * address.
   */
  direct(spec: string): DirectDependencies;
  /** `specs` and everything they reach, `!!` applied, sorted. @throws UserError also for a cycle without a file. */
  closure(specs: readonly string[], options?: ClosureOptions): readonly string[];
  /**
   * Everything reachable from `specs`, `!!` applied, sorted: like `closure`, but a root is included only if something
   * depends on it. @throws UserError
   */
  transitive(specs: readonly string[], options?: ClosureOptions): readonly string[];
  /** The targets that `!!` removes from the closure of `specs`, sorted. @throws UserError */
  excluded(specs: readonly string[]): readonly string[];
  /**
   * Every target that depends on one of `specs` (directly or transitively), sorted; visits all targets. @throws
   * UserError
   */
  dependents(specs: readonly string[], options?: { readonly transitive?: boolean }): readonly string[];
  /**
   * The one target that the address `written` in a field of `consumer` means; of parametrized targets, the one whose
   * fields equal the consumer's. @throws UserError if there is none
   */
  named(consumer: Target, field: string, written: string): Target;
  /** The generated targets of `spec` if it is a generator, else itself. */
  expand(spec: string): readonly string[];
  /** The resolve of a target; undefined for a type without one. @throws UserError */
  resolveOf(spec: string): string | undefined;
  /**
   * The imports of a Python file of the checkout, by absolute name. @param path its path in a package, relative to
   * `sys.path`. @throws UserError if it cannot be read
   */
  imports(source: string, path: string): ReadonlyMap<string, ImportedName>;
  /** Specs of the targets that own a module in any resolve, sorted; type stubs do not count. */
  providersOf(module: string): readonly string[];
  /** Warnings of all targets visited so far, without duplicates. */
  diagnostics(): readonly Diagnostic[];
}

/** A function that Lambda (or Google) calls. */
export interface ResolvedHandler {
  /** Dotted module. */
  readonly module: string;
  readonly function: string;
  /** The file that the field names; undefined if it names a module. */
  readonly file: string | undefined;
}

/** A first-party file of a package. */
export interface PackagedSource {
  /** In the package: relative to its source root. */
  readonly path: string;
  /** In the checkout. */
  readonly source: string;
  /** Spec of the owning target, or the path if there is none. */
  readonly owner: string;
}

/** A requirement that a package needs, in the shape of `RootRequirement`. */
export interface PackagedRequirement {
  readonly requirement: Requirement;
  /** Spec of the `python_requirement` target. */
  readonly target: string;
  readonly place: Place | undefined;
}

/** Everything that the dependencies of a package contribute. */
export interface PackageInputs {
  /** Python files, the `__init__.py` above them, and resources; sorted by `source`, each once. */
  readonly sources: readonly PackagedSource[];
  /** Specs of `file` targets (`relocated_files` too), which do not enter the package; sorted. */
  readonly files: readonly string[];
  /** Sorted by target. */
  readonly requirements: readonly PackagedRequirement[];
  /** The targets that `!!` removes from the package; also excluded from a lock that is taken whole. */
  readonly leftOut: readonly PackagedRequirement[];
  /** The resolve of the package and all its dependencies. */
  readonly resolve: string;
  /** The combined interpreter constraints, alternatives as Pants prints them; empty if there are none. */
  readonly interpreterConstraints: readonly string[];
  /** Specs of `python_distribution` targets in the closure, whose code is included as sources. */
  readonly distributions: readonly string[];
}

/** One step of a chain of dependencies. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly reason: Reason;
}
