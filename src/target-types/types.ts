/** How a field's value is checked and read. */
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
  /** Addresses that are not part of the ordinary closure (`packages`, `complete_platforms` …). */
  | 'special-dependencies'
  | 'any';

export interface FieldType {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Value when the field is not given. */
  readonly default: string | number | boolean | null | readonly string[];
  readonly choices: readonly string[] | undefined;
  /** One sentence for `help`. */
  readonly help: string;
}

/** What `package` makes of a target; undefined for a target that cannot be packaged. */
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
  /** Part of `dependencies` may be `!!address`. */
  readonly supportsTransitiveExcludes: boolean;
}

/** How a generator makes targets. */
export interface GeneratorRule {
  /** Name of the generated target type. */
  readonly type: string;
  /** By file (`f.py:gen`), by project of a requirements file (`dir:gen#Name`), or by entry point (`dir:gen#app.py`). */
  readonly by: 'files' | 'requirements' | 'entry-points';
  /** Fields that leave the generator and are set on what it generates. */
  readonly moved: readonly string[];
  /** Fields that both have. */
  readonly copied: readonly string[];
}
