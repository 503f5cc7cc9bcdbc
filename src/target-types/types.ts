/** `parametrize(...)`: alternatives of a field, or (as `**parametrize("name", …)`) a group of fields. */
export interface Parametrize {
  readonly kind: 'parametrize';
  /** Alternatives by their name in the address, in source order. A positional string is its own name. */
  readonly alternatives: ReadonlyMap<string, FieldValue>;
}

/** A call that is not evaluated (`python_artifact(...)`, `http_source(...)`): kept as written. */
export interface OpaqueObject {
  readonly kind: 'object';
  readonly type: string;
  readonly fields: ReadonlyMap<string, FieldValue>;
}

/** A value of the BUILD language as a field receives it. `None` is `null`; lists and tuples are arrays; an `int` outside the safe range is a bigint. */
export type FieldValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly FieldValue[]
  | ReadonlyMap<FieldValue, FieldValue>
  | ReadonlySet<FieldValue>
  | Parametrize
  | OpaqueObject;

/** How to check and read a field's value. */
export type FieldKind =
  | 'string'
  | 'bool'
  | 'int'
  | 'float'
  | 'string-list'
  | 'string-dict'
  | 'string-list-dict'
  | 'dict'
  | 'dependencies'
  /** One file relative to the BUILD directory (or an asset object such as `http_source(...)`). */
  | 'source'
  /** Globs relative to the BUILD directory. */
  | 'sources'
  /** `module:function`, `file.py:function` or either without the function. */
  | 'entry-point'
  /** By file, project or entry point: fields that replace the generator's for that generated target. */
  | 'overrides'
  /** Addresses that are not part of the ordinary closure (`packages`, `complete_platforms` …). */
  | 'special-dependencies'
  | 'any';

/** Special checks of a field beyond its kind; see `field-rules.ts`. */
export type FieldRule =
  | 'lambda-handler'
  | 'lambda-runtime'
  | 'inherit-path'
  | 'positive'
  | 'projects'
  | 'requirements'
  | 'none-is-a-value';

export interface FieldType {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Value when the field is not given. */
  readonly default: string | number | boolean | null | readonly string[] | ReadonlyMap<string, string>;
  readonly choices: readonly string[] | undefined;
  /** Allowed extensions for the files of a `source` or `sources`; `''` is a name without a dot. */
  readonly extensions: readonly string[] | undefined;
  /** A check or conversion for this field only. */
  readonly rule: FieldRule | undefined;
  /** Not a field in this dialect's Pants: it may be set, and `peek` shows it only then. */
  readonly isExtension: boolean;
  /** One sentence for `help`. */
  readonly help: string;
}

/** What `package` makes from a target; undefined for a target that cannot be packaged. */
export type PackageKind =
  | 'lambda-function'
  | 'lambda-layer'
  | 'google-cloud-function'
  | 'pex'
  | 'archive'
  | 'distribution'
  | 'docker-image';

export interface TargetType {
  /** As in BUILD files and in `peek`. */
  readonly name: string;
  /** Backend that registers it; `core` is always active. */
  readonly backend: string;
  readonly fields: ReadonlyMap<string, FieldType>;
  readonly help: string;
  readonly packagedAs: PackageKind | undefined;
  readonly generates: GeneratorRule | undefined;
  /** `dependencies` may contain `!!address`. */
  readonly supportsTransitiveExcludes: boolean;
}

/** How a generator generates targets. */
export interface GeneratorRule {
  /** Name of the generated target type. */
  readonly type: string;
  /**
   * By file (`f.py:gen`), by project of a requirements file (`dir:gen#Name`), by entry point (`dir:gen#app.py`), or for Pants
   * itself (`dir:gen#pantsbuild.pants`).
   */
  readonly by: 'files' | 'requirements' | 'entry-points' | 'pants-requirements';
  /** Fields that are moved from the generator to its generated targets. */
  readonly moved: readonly string[];
  /** Fields on both. */
  readonly copied: readonly string[];
}
