import type { Diagnostic } from '../host/types.ts';

/** Why a target depends on another. */
export type Reason =
  | { readonly kind: 'explicit' }
  | { readonly kind: 'generated' }
  | { readonly kind: 'import'; readonly module: string; readonly path: string; readonly line: number }
  | { readonly kind: 'init-file' | 'conftest' | 'entry-point' | 'asset' | 'sibling' | 'special' };

export interface DirectDependencies {
  /** Spec → first reason, sorted by spec. */
  readonly dependencies: ReadonlyMap<string, Reason>;
  /** What inference could not decide: unowned and ambiguous imports. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Dependencies on demand: a file is opened when somebody asks for the dependencies of its target. */
export interface Graph {
  /** Direct dependencies of the target `spec` (pants-semantics §6). Computed once. @throws UserError for an address that does not exist. */
  direct(spec: string): DirectDependencies;
  /** `spec`s and everything they reach, `!!` applied, sorted. @throws UserError */
  closure(specs: readonly string[], options?: { readonly behindPackages?: boolean }): readonly string[];
  /** Warnings of all targets looked at so far, each once. */
  diagnostics(): readonly Diagnostic[];
}
