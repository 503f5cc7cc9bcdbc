import type { Place } from '../host/types.ts';
import type { FieldValue, TargetType } from '../target-types/types.ts';

/** An address (docs/reference/pants.md, "Addresses"). Equal addresses print equally, see `printAddress`. */
export interface Address {
  /** Directory of the BUILD file that declares the target (or its generator); root is `''`. */
  readonly specPath: string;
  /** undefined: the default name, the last part of `specPath`. */
  readonly targetName: string | undefined;
  /** Behind `#`. */
  readonly generatedName: string | undefined;
  /** A file target: path relative to `specPath`. */
  readonly relativeFilePath: string | undefined;
  /** Behind `@`, by name, sorted. */
  readonly parameters: ReadonlyMap<string, string>;
}

export interface Target {
  readonly address: Address;
  /** The address as Pants prints it: the key everywhere. */
  readonly spec: string;
  readonly type: TargetType;
  /** Every field of the type, defaults filled in; parametrization resolved. Use the typed readers of `target-types`. */
  readonly fields: ReadonlyMap<string, FieldValue>;
  /** Where each given field stands. */
  readonly fieldPlaces: ReadonlyMap<string, Place>;
  /** The call in the BUILD file. */
  readonly place: Place;
  /** Directory that it resides in: a file target's own, else `address.specPath`. */
  readonly residence: string;
  /** Spec of the generator that made it. */
  readonly generator: string | undefined;
  /** Specs of what it generates, sorted; empty for others. */
  readonly generated: readonly string[];
  /** Files it owns, relative to the build root, sorted. */
  readonly sources: readonly string[];
  /** A target type that no table knows. */
  readonly isOpaque: boolean;
}

export interface TargetSet {
  /** By spec, sorted by spec. */
  readonly targets: ReadonlyMap<string, Target>;
  /** Specs of the targets that reside in a directory, sorted. */
  residents(directory: string): readonly string[];
  /** Specs of the targets that own a file, sorted. */
  owners(path: string): readonly string[];
  /** Paths of the BUILD files of a directory. */
  buildFiles(directory: string): readonly string[];
}
