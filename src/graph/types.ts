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
      /** What says so: the field, the string or the instruction. */
      readonly place?: Place;
    };

export interface DirectDependencies {
  /** Spec → first reason, sorted by spec; a generator among them is replaced by what it generates, as in Pants' output. */
  readonly dependencies: ReadonlyMap<string, Reason>;
  /** The same addresses before that replacement: what `dependents` counts. Sorted. */
  readonly addresses: ReadonlyMap<string, Reason>;
  /** Those of `addresses` that only come from fields such as `packages`, which packaging handles on its own. */
  readonly special: ReadonlySet<string>;
  /** What inference could not decide: unowned and ambiguous imports. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface ClosureOptions {
  /** Look behind other packages (default true); distributions, and the packages that were asked for, are always looked into. */
  readonly behindPackages?: boolean;
  /** Follow fields such as `packages` too (default false). */
  readonly special?: boolean;
}

/** Dependencies on demand: a file is opened when somebody asks for the dependencies of its target. */
export interface Graph {
  /** Direct dependencies of the target `spec` (docs/reference/pants.md). Computed once. @throws UserError for an address that does not exist. */
  direct(spec: string): DirectDependencies;
  /** `specs` and everything they reach, `!!` applied, sorted. @throws UserError also for a cycle that holds no file. */
  closure(specs: readonly string[], options?: ClosureOptions): readonly string[];
  /** What `specs` reach, `!!` applied, sorted: as `closure`, but a root is only there when something depends on it. @throws UserError */
  transitive(specs: readonly string[], options?: ClosureOptions): readonly string[];
  /** What `!!` takes out of the closure of `specs`, sorted. @throws UserError */
  excluded(specs: readonly string[]): readonly string[];
  /** Every target that depends on one of `specs` (directly, or through others), sorted; all targets are looked at. @throws UserError */
  dependents(specs: readonly string[], options?: { readonly transitive?: boolean }): readonly string[];
  /**
   * The one target that the address `written` in a field of `consumer` means; of a parametrized one, that whose fields
   * equal the consumer's. @throws UserError when there is none
   */
  named(consumer: Target, field: string, written: string): Target;
  /** What `spec` generates when it is a generator, else itself. */
  expand(spec: string): readonly string[];
  /** The resolve of a target; undefined for a type that has none. @throws UserError */
  resolveOf(spec: string): string | undefined;
  /**
   * What a Python file of the checkout imports, by absolute name. @param path where it is in a package, below what Python
   * searches. @throws UserError when it cannot be read
   */
  imports(source: string, path: string): ReadonlyMap<string, ImportedName>;
  /** Specs of the targets that own a module in any resolve, sorted. */
  providersOf(module: string): readonly string[];
  /** Warnings of all targets looked at so far, each once. */
  diagnostics(): readonly Diagnostic[];
}

/** A function that Lambda (or Google) calls. */
export interface ResolvedHandler {
  /** Dotted module. */
  readonly module: string;
  readonly function: string;
  /** The file that the field names; undefined when it names a module. */
  readonly file: string | undefined;
}

/** A first-party file of a package. */
export interface PackagedSource {
  /** In the package: relative to its source root. */
  readonly path: string;
  /** In the checkout. */
  readonly source: string;
  /** Spec of the target that owns it, or the path when none does. */
  readonly owner: string;
}

/** A requirement that a package needs, in the shape of `RootRequirement`. */
export interface PackagedRequirement {
  readonly requirement: Requirement;
  /** Spec of the `python_requirement` target. */
  readonly target: string;
  readonly place: Place | undefined;
}

/** Everything that the dependencies of a package bring. */
export interface PackageInputs {
  /** Python files, the `__init__.py` above them, and resources; sorted by `source`, each once. */
  readonly sources: readonly PackagedSource[];
  /** Specs of `file` targets (`relocated_files` too), which do not enter the package; sorted. */
  readonly files: readonly string[];
  /** Sorted by target. */
  readonly requirements: readonly PackagedRequirement[];
  /** What `!!` takes out of the package; a lock that is taken whole leaves it out too. */
  readonly leftOut: readonly PackagedRequirement[];
  /** The resolve of the package and all that it needs. */
  readonly resolve: string;
  /** What all of it asks of the interpreter, alternatives as Pants prints them; empty when nothing says. */
  readonly interpreterConstraints: readonly string[];
  /** Specs of `python_distribution` targets in the closure, whose code is there as sources. */
  readonly distributions: readonly string[];
}

/** One step of a chain of dependencies. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly reason: Reason;
}
