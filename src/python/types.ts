import type { MarkerVariable } from '../platforms/types.ts';

/** Boolean expression of PEP 508. */
export type Marker =
  | {
      readonly kind: 'and' | 'or';
      readonly left: Marker;
      readonly right: Marker;
      /** Written in brackets; kept for printing. */
      readonly bracketed?: true;
    }
  | {
      readonly kind: 'compare';
      readonly left: MarkerOperand;
      readonly operator: string;
      readonly right: MarkerOperand;
    };

export type MarkerOperand =
  | { readonly kind: 'variable'; readonly name: MarkerVariable | 'extra' | 'extras' | 'dependency_groups' }
  | { readonly kind: 'literal'; readonly value: string };

/** A requirement (PEP 508). */
export interface Requirement {
  /** As written. */
  readonly name: string;
  /** PEP 503. */
  readonly normalizedName: string;
  readonly extras: readonly string[];
  /** PEP 440 specifier set, `''` for any version. */
  readonly specifier: string;
  readonly url: string | undefined;
  readonly marker: Marker | undefined;
  /** The whole requirement as written. */
  readonly text: string;
}

/** Parts of a wheel's file name (PEP 427). */
export interface WheelFilename {
  readonly filename: string;
  readonly name: string;
  readonly normalizedName: string;
  readonly version: string;
  readonly buildTag: string | undefined;
  /** The compressed tag set expanded: `cp312-cp312-manylinux_2_17_x86_64` … */
  readonly tags: readonly string[];
}

/** Which strings count as imports and assets: `[python-infer]` of `pants.toml`. */
export interface ImportScanOptions {
  readonly stringImports: boolean;
  readonly stringImportsMinDots: number;
  readonly assets: boolean;
  readonly assetsMinSlashes: number;
  /** The version whose patterns decide what looks like a module or an asset; default: today's. */
  readonly stringRules?: '2.17' | 'current';
}

/** An import in a file. */
export interface ImportedName {
  /** Line of the name, from 1. */
  readonly line: number;
  /** Inside `try … except ImportError` and similar: may be missing. */
  readonly weak: boolean;
  /** Of all imports of the name in the file, the one most certain to run. */
  readonly run: ImportRun;
}

/** When an import runs, and how its failure is handled. */
export interface ImportRun {
  /** Line of the name there, from 1. */
  readonly line: number;
  /** `module`: when the module is loaded, also in a class body; `function`: when the enclosing function is called. */
  readonly scope: 'module' | 'function';
  /**
   * `condition`: in an `if`, a loop, an `except` or an `else`; `caught`: its failure is caught by a handler for
   * ImportError, ModuleNotFoundError or a base class; `type-checking`: only type checkers run it; `main`: under
   * `if __name__ …`; `string`: a string names it.
   */
  readonly guard: 'none' | 'condition' | 'caught' | 'main' | 'type-checking' | 'string';
}

export interface ScannedImports {
  /** Dotted names; a relative import keeps its leading dots. First line of each, in order of appearance. */
  readonly imports: ReadonlyMap<string, ImportedName>;
  /** Strings that look like paths of assets, with their lines. */
  readonly assets: ReadonlyMap<string, number>;
}
