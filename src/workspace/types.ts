import type { Place } from '../host/types.ts';
import type { MatchingMeter } from './matching-meter.ts';
import type { UnusualFiles } from './tracked-files.ts';
/** The checkout as a value: its options, its files, its source roots. Paths are relative to the build root, with `/`; the root itself is `''`. */

/** A string option that may be absent. */
type Optional<T> = T | undefined;

/**
 * The options of `pants.toml` (and environment, flags) that change a result; scopes and names are Pants', in camel
 * case.
 */
export interface Options {
  readonly global: {
    readonly pantsVersion: Optional<string>;
    /** `undefined`: not set anywhere, so every backend counts as active. */
    readonly backendPackages: Optional<readonly string[]>;
    readonly pantsIgnore: readonly string[];
    readonly pantsIgnoreUseGitignore: boolean;
    readonly pantsDistdir: string;
    readonly buildPatterns: readonly string[];
    readonly buildIgnore: readonly string[];
    readonly buildFilePreludeGlobs: readonly string[];
    readonly unmatchedBuildFileGlobs: 'warn' | 'error' | 'ignore';
    readonly unmatchedCliGlobs: 'warn' | 'error' | 'ignore';
    readonly tag: readonly string[];
    readonly specFiles: readonly string[];
  };
  readonly source: {
    readonly rootPatterns: readonly string[];
    readonly markerFilenames: readonly string[];
  };
  readonly python: {
    readonly interpreterConstraints: readonly string[];
    readonly enableResolves: boolean;
    readonly defaultResolve: string;
    readonly resolves: ReadonlyMap<string, string>;
    readonly resolvesToInterpreterConstraints: ReadonlyMap<string, readonly string[]>;
    /** `no` for none. */
    readonly resolverManylinux: string;
    // By resolve, `__default__` for the rest.
    readonly resolvesToConstraintsFile: ReadonlyMap<string, string>;
    readonly resolvesToOnlyBinary: ReadonlyMap<string, readonly string[]>;
    readonly resolvesToNoBinary: ReadonlyMap<string, readonly string[]>;
    readonly resolvesToExcludes: ReadonlyMap<string, readonly string[]>;
    readonly resolvesToOverrides: ReadonlyMap<string, readonly string[]>;
    readonly resolvesToSources: ReadonlyMap<string, readonly string[]>;
    readonly resolvesToLockStyle: ReadonlyMap<string, string>;
    readonly resolvesToCompletePlatforms: ReadonlyMap<string, readonly string[]>;
    readonly resolvesToUploadedPriorTo: ReadonlyMap<string, string>;
    readonly requirementConstraints: Optional<string>;
    readonly invalidLockfileBehavior: 'error' | 'warn' | 'ignore';
    /** Resolves of targets that no BUILD file declares, by name: never an option. */
    readonly ownResolves?: ReadonlyMap<string, OwnResolve>;
    readonly defaultRunGoalUseSandbox: boolean;
    readonly tailorSourceTargets: boolean;
    readonly tailorRequirementsTargets: boolean;
    readonly tailorPexBinaryTargets: boolean;
    readonly tailorPyTypedTargets: boolean;
    readonly tailorIgnoreEmptyInitFiles: boolean;
    readonly tailorTestFileGlobs: readonly string[];
    readonly tailorTestutilsFileGlobs: readonly string[];
  };
  readonly tailor: {
    readonly check: boolean;
    readonly buildFileName: string;
    readonly buildFileHeader: Optional<string>;
    readonly buildFileIndent: string;
    /** Target types by the type that they stand for. */
    readonly aliasMapping: ReadonlyMap<string, string>;
    readonly ignorePaths: readonly string[];
    readonly ignoreAddingTargets: readonly string[];
  };
  readonly shellSetup: {
    /** Both of the following, in Pants before 2.18. */
    readonly tailor: boolean;
    readonly tailorSources: boolean;
    readonly tailorShunit2Tests: boolean;
  };
  readonly protoc: {
    readonly tailor: boolean;
  };
  readonly pythonInfer: {
    readonly imports: boolean;
    readonly stringImports: boolean;
    readonly stringImportsMinDots: number;
    readonly assets: boolean;
    readonly assetsMinSlashes: number;
    readonly initFiles: 'always' | 'content_only' | 'never';
    readonly conftests: boolean;
    readonly entryPoints: boolean;
    readonly unownedDependencyBehavior: 'error' | 'warning' | 'ignore';
    readonly ambiguityResolution: 'none' | 'by_source_root';
    readonly ignoredUnownedImports: readonly string[];
  };
  readonly pythonRepos: {
    readonly indexes: readonly string[];
    readonly findLinks: readonly string[];
    readonly pathMappings: readonly string[];
  };
  readonly pexBinaryDefaults: {
    readonly emitWarnings: boolean;
  };
  readonly lambdex: {
    /** `undefined`: not set; the dialect decides. */
    readonly layout: Optional<'zip' | 'lambdex'>;
  };
  readonly filter: {
    readonly targetType: readonly string[];
    readonly addressRegex: readonly string[];
    readonly tagRegex: readonly string[];
  };
  readonly docker: {
    readonly defaultContextRoot: string;
    readonly defaultRepository: string;
    readonly buildArgs: readonly string[];
    readonly buildHosts: ReadonlyMap<string, string>;
    readonly buildNoCache: boolean;
    readonly buildExtraOptions: readonly string[];
    readonly buildTargetStage: Optional<string>;
    readonly envVars: readonly string[];
    readonly preferPodman: boolean;
    /** By alias, as written. */
    readonly registries: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
    readonly useBuildx: boolean;
    readonly tailor: boolean;
  };
}

/**
 * The only place where the rules of Pants 2.17 and today's Pants differ; only the code that makes this value looks at a
 * version number.
 */
export interface Dialect {
  readonly name: '2.17' | 'current';
  /** Layout of Lambda packages if `[lambdex].layout` is unset. */
  readonly defaultLambdaLayout: 'zip' | 'lambdex';
  /** Which default table of module names and patterns applies. */
  readonly moduleTable: '2.17' | 'current';
  /** `<output>.metadata.json` gets its own `Wrote` line. */
  readonly announcesMetadata: boolean;
  /** A closure of sources stops at other packageable targets. */
  readonly closureStopsAtPackages: boolean;
  /** `__defaults__` of a target type also reach targets generated as that type. */
  readonly defaultsReachGeneratedTargets: boolean;
  /** A file argument also selects the packages whose `handler` or `entry_point` names it. */
  readonly handlerFilesOwnTargets: boolean;
  /** `output_path` supports `${spec_path_normalized}` and similar. */
  readonly outputPathTemplates: boolean;
  /** `runtime` and `complete_platforms` may be given together. */
  readonly runtimeWithCompletePlatforms: boolean;
  /** A missing `runtime` is inferred from the interpreter constraints. */
  readonly infersRuntime: boolean;
  /** PEX files warn when they run, unless their target says otherwise (2.17 always silences them). */
  readonly pexFilesWarn: boolean;
  /** A leading wildcard of a source root pattern can match the build root (`PurePath.match` before Python 3.12). */
  readonly wildcardMatchesBuildRoot: boolean;
  /** Every glob of an explicit `sources` field must match, not just one (Pants before 2.22). */
  readonly everyGlobMustMatch: boolean;
  /** `tailor` proposes targets for the dependencies of `[project]` in `pyproject.toml`. */
  readonly tailorsProjectTables: boolean;
  /** `tailor` understands the path of a BUILD file that does not exist. */
  readonly tailorsMissingBuildFiles: boolean;
}

export interface DirectoryEntries {
  /** Names in code point order. */
  readonly files: readonly string[];
  readonly directories: readonly string[];
}

/** The result of one walk: neither ignored nor outside the checkout. */
export interface FileTree {
  entries(directory: string): DirectoryEntries | undefined;
  isFile(path: string): boolean;
  isDirectory(path: string): boolean;
  /** Every directory, parents first, siblings in code point order; `''` first. */
  directories(): Iterable<string>;
  /** Counts what matching patterns against it costs. */
  readonly meter: MatchingMeter;
}

export interface SourceRoots {
  /** The root of the sources in `directory` (docs/reference/pants.md, "Source roots"); `undefined` when no pattern or marker matches. */
  ofDirectory(directory: string): string | undefined;
  /** The root of the directory that holds the file `path`. */
  ofFile(path: string): string | undefined;
  /** Every existing root, sorted; the build root is `''`. */
  all(): readonly string[];
}

/** What decides the versions of targets that no BUILD file declares. */
export interface OwnResolve {
  /** Path of its lock; undefined where its requirements are resolved in each run. */
  readonly lock: string | undefined;
  /** The file that says what is required, for messages. */
  readonly source: string | undefined;
  /** Of a lock without dependencies, only what is needed is taken. */
  readonly isByNeeds: boolean;
}

/** A function that no BUILD file declares. */
export interface OwnFunction {
  /** What AWS is to call, as the user has it configured. */
  readonly handler: string;
  /** It also has layers that are not made here: what they hold is not known. */
  readonly hasOtherLayers: boolean;
  /** Specs of the requirements that are packaged because they are declared, whether they are imported or not. */
  readonly declared: readonly string[];
}

/** What BUILD files could not say of targets that are made without them. */
export interface OwnTargets {
  /** The source root of a target's files, by its spec or that of its generator. */
  readonly roots: ReadonlyMap<string, string>;
  /** By spec. */
  readonly functions: ReadonlyMap<string, OwnFunction>;
}

export interface Workspace {
  /** Absolute path of the build root. */
  readonly root: string;
  readonly options: Options;
  readonly dialect: Dialect;
  /** Where a configuration file sets an entry of a dict option, such as a lock in `[python].resolves`. */
  readonly entryPlace: (scope: string, option: string, key: string) => Place | undefined;
  readonly files: FileTree;
  readonly sourceRoots: SourceRoots;
  /** Of targets that no BUILD file declares. */
  readonly own?: OwnTargets;
  /** The bytes of a file of the checkout. @throws UserError when it cannot be read or a link leads out of the checkout. */
  read(path: string): Buffer;
  /** What git's index says; read when it is first asked for. */
  readonly unusual: UnusualFiles;
  /** The same for a package, which may have larger files than are read as a whole. @throws UserError as `read` */
  content(path: string): CheckoutContent;
  /** Whether its owner may run a file of the checkout: as the file system says, on Windows as git's index does. */
  isExecutable(path: string): boolean;
}

/** A file of the checkout for a package: its bytes, or, where it is large, its absolute path without links. */
export type CheckoutContent =
  { readonly kind: 'bytes'; readonly bytes: Buffer } | { readonly kind: 'file'; readonly path: string };
