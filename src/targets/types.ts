import type { Place } from '../host/types.ts';
import type { FieldValue, TargetType } from '../target-types/types.ts';

/** An address (docs/reference/pants.md, "Addresses"). Equal addresses print equally, see `printAddress`. */
export interface Address {
  /** Directory of the BUILD file that declares the target (or its generator); root is `''`. */
  readonly specPath: string;
  /** undefined: the default name, the last part of `specPath`. */
  readonly targetName: string | undefined;
  /** After `#`. */
  readonly generatedName: string | undefined;
  /** A file target: path relative to `specPath`. */
  readonly relativeFilePath: string | undefined;
  /** After `@`, by name, sorted. */
  readonly parameters: ReadonlyMap<string, string>;
}

export interface Target {
  readonly address: Address;
  /** The address as Pants prints it; used as the key everywhere. */
  readonly spec: string;
  readonly type: TargetType;
  /** Every field of the type, defaults filled in; parametrization resolved. Use the typed readers of `target-types`. */
  readonly fields: ReadonlyMap<string, FieldValue>;
  /** The location of each given field. */
  readonly fieldPlaces: ReadonlyMap<string, Place>;
  /** The call in the BUILD file. */
  readonly place: Place;
  /** Its directory: that of the file for a file target, else `address.specPath`. */
  readonly residence: string;
  /** Spec of the generator that made it. */
  readonly generator: string | undefined;
  /** Specs of its generated targets, sorted; empty for other targets. */
  readonly generated: readonly string[];
  /** Files it owns, relative to the build root, sorted. */
  readonly sources: readonly string[];
  /** An unknown target type. */
  readonly isOpaque: boolean;
}

export interface TargetSet {
  /** By spec, sorted by spec. */
  readonly targets: ReadonlyMap<string, Target>;
  /** Specs of the targets in a directory, sorted. */
  residents(directory: string): readonly string[];
  /** Specs of the targets that own a file, sorted. */
  owners(path: string): readonly string[];
  /** Paths of the BUILD files of a directory. */
  buildFiles(directory: string): readonly string[];
  /** Whether one of these could not be read whole. */
  isBroken(directory: string): boolean;
}
