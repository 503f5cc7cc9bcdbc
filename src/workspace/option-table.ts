import {
  flag,
  integer,
  oneOf,
  optionalText,
  optionalTextList,
  tableDict,
  text,
  textDict,
  textList,
  textListDict,
  type OptionContext,
  type OptionSpec,
  type OptionType,
} from './option-types.ts';
import { publicIndex } from '../text/public-index.ts';
import type { Options } from './types.ts';

/** The name of each option of {@link Options} and how to read it. */
type OptionTable = {
  readonly [Group in keyof Options]: {
    readonly [Name in keyof Options[Group]]: OptionSpec<Options[Group][Name]>;
  };
};

/** Makes specs of one scope. The default is a value, or a function if it depends on the dialect. */
function inScope(scope: string) {
  return <T>(
    name: string,
    type: OptionType<T>,
    fallback: T | ((context: OptionContext) => T),
  ): OptionSpec<T> => ({
    scope,
    name,
    type,
    fallback: typeof fallback === 'function' ? (fallback as (context: OptionContext) => T) : () => fallback,
  });
}

const globally = inScope('GLOBAL');
const source = inScope('source');
const python = inScope('python');
const pythonInfer = inScope('python-infer');
const pythonRepos = inScope('python-repos');
const lambdex = inScope('lambdex');
const pexBinaryDefaults = inScope('pex-binary-defaults');
const filter = inScope('filter');
const docker = inScope('docker');
const tailor = inScope('tailor');
const shellSetup = inScope('shell-setup');
const protoc = inScope('protoc');

const none: readonly string[] = [];
const warnErrorIgnore = oneOf('warn', 'error', 'ignore');
const ignored: readonly string[] = ['.*/', '/dist/', '__pycache__'];

/** Every Pants option that changes a result, with its default in Pants. */
export const optionTable: OptionTable = {
  global: {
    pantsVersion: globally('pants_version', optionalText, undefined),
    backendPackages: globally('backend_packages', optionalTextList, undefined),
    pantsIgnore: globally('pants_ignore', textList, ({ dialect }) =>
      dialect.name === '2.17' ? ignored : [...ignored, '!.semgrep/', '!.github/'],
    ),
    pantsIgnoreUseGitignore: globally('pants_ignore_use_gitignore', flag, true),
    pantsDistdir: globally('pants_distdir', text, 'dist'),
    buildPatterns: globally('build_patterns', textList, ['BUILD', 'BUILD.*']),
    buildIgnore: globally('build_ignore', textList, none),
    buildFilePreludeGlobs: globally('build_file_prelude_globs', textList, none),
    unmatchedBuildFileGlobs: globally('unmatched_build_file_globs', warnErrorIgnore, 'warn'),
    unmatchedCliGlobs: globally('unmatched_cli_globs', warnErrorIgnore, 'error'),
    tag: globally('tag', textList, none),
    specFiles: globally('spec_files', textList, none),
  },
  source: {
    rootPatterns: source('root_patterns', textList, [
      '/',
      'src',
      'src/python',
      'src/py',
      'src/thrift',
      'src/protobuf',
      'src/protos',
      'src/scala',
      'src/java',
    ]),
    markerFilenames: source('marker_filenames', textList, none),
  },
  python: {
    interpreterConstraints: python('interpreter_constraints', textList, none),
    enableResolves: python('enable_resolves', flag, false),
    defaultResolve: python('default_resolve', text, 'python-default'),
    resolves: python('resolves', textDict, new Map([['python-default', '3rdparty/python/default.lock']])),
    resolvesToInterpreterConstraints: python('resolves_to_interpreter_constraints', textListDict, new Map()),
    resolverManylinux: python('resolver_manylinux', text, 'manylinux2014'),
    resolvesToConstraintsFile: python('resolves_to_constraints_file', textDict, new Map()),
    resolvesToOnlyBinary: python('resolves_to_only_binary', textListDict, new Map()),
    resolvesToNoBinary: python('resolves_to_no_binary', textListDict, new Map()),
    resolvesToExcludes: python('resolves_to_excludes', textListDict, new Map()),
    resolvesToOverrides: python('resolves_to_overrides', textListDict, new Map()),
    resolvesToSources: python('resolves_to_sources', textListDict, new Map()),
    resolvesToLockStyle: python('resolves_to_lock_style', textDict, new Map()),
    resolvesToCompletePlatforms: python('resolves_to_complete_platforms', textListDict, new Map()),
    resolvesToUploadedPriorTo: python('resolves_to_uploaded_prior_to', textDict, new Map()),
    requirementConstraints: python('requirement_constraints', optionalText, undefined),
    invalidLockfileBehavior: python('invalid_lockfile_behavior', oneOf('error', 'warn', 'ignore'), 'error'),
    defaultRunGoalUseSandbox: python('default_run_goal_use_sandbox', flag, true),
    tailorSourceTargets: python('tailor_source_targets', flag, true),
    tailorRequirementsTargets: python('tailor_requirements_targets', flag, true),
    tailorPexBinaryTargets: python('tailor_pex_binary_targets', flag, false),
    tailorPyTypedTargets: python('tailor_py_typed_targets', flag, true),
    tailorIgnoreEmptyInitFiles: python('tailor_ignore_empty_init_files', flag, true),
    tailorTestFileGlobs: python('tailor_test_file_globs', textList, ['test_*.py', '*_test.py', 'tests.py']),
    tailorTestutilsFileGlobs: python('tailor_testutils_file_globs', textList, [
      'conftest.py',
      'test_*.pyi',
      '*_test.pyi',
      'tests.pyi',
    ]),
  },
  tailor: {
    check: tailor('check', flag, false),
    buildFileName: tailor('build_file_name', text, 'BUILD'),
    buildFileHeader: tailor('build_file_header', optionalText, undefined),
    buildFileIndent: tailor('build_file_indent', text, '    '),
    aliasMapping: tailor('alias_mapping', textDict, new Map()),
    ignorePaths: tailor('ignore_paths', textList, none),
    ignoreAddingTargets: tailor('ignore_adding_targets', textList, none),
  },
  shellSetup: {
    tailor: shellSetup('tailor', flag, true),
    tailorSources: shellSetup('tailor_sources', flag, true),
    tailorShunit2Tests: shellSetup('tailor_shunit2_tests', flag, true),
  },
  protoc: {
    tailor: protoc('tailor', flag, true),
  },
  pythonInfer: {
    imports: pythonInfer('imports', flag, true),
    stringImports: pythonInfer('string_imports', flag, false),
    stringImportsMinDots: pythonInfer('string_imports_min_dots', integer, 2),
    assets: pythonInfer('assets', flag, false),
    assetsMinSlashes: pythonInfer('assets_min_slashes', integer, 1),
    initFiles: pythonInfer('init_files', oneOf('always', 'content_only', 'never'), 'content_only'),
    conftests: pythonInfer('conftests', flag, true),
    entryPoints: pythonInfer('entry_points', flag, true),
    unownedDependencyBehavior: pythonInfer(
      'unowned_dependency_behavior',
      oneOf('error', 'warning', 'ignore'),
      'warning',
    ),
    ambiguityResolution: pythonInfer('ambiguity_resolution', oneOf('none', 'by_source_root'), 'none'),
    ignoredUnownedImports: pythonInfer('ignored_unowned_imports', textList, none),
  },
  pythonRepos: {
    indexes: pythonRepos('indexes', textList, [publicIndex.url]),
    findLinks: pythonRepos('find_links', textList, none),
    pathMappings: pythonRepos('path_mappings', textList, none),
  },
  lambdex: {
    layout: lambdex(
      'layout',
      oneOf('zip', 'lambdex') as OptionType<'zip' | 'lambdex' | undefined>,
      undefined,
    ),
  },
  pexBinaryDefaults: {
    emitWarnings: pexBinaryDefaults('emit_warnings', flag, true),
  },
  filter: {
    targetType: filter('target_type', textList, none),
    addressRegex: filter('address_regex', textList, none),
    tagRegex: filter('tag_regex', textList, none),
  },
  docker: {
    defaultContextRoot: docker('default_context_root', text, ''),
    defaultRepository: docker('default_repository', text, '{name}'),
    buildArgs: docker('build_args', textList, none),
    buildHosts: docker('build_hosts', textDict, new Map()),
    buildNoCache: docker('build_no_cache', flag, false),
    buildExtraOptions: docker('build_extra_options', textList, none),
    buildTargetStage: docker('build_target_stage', optionalText, undefined),
    envVars: docker('env_vars', textList, none),
    preferPodman: docker('experimental_enable_podman', flag, false),
    registries: docker('registries', tableDict, new Map()),
    useBuildx: docker('use_buildx', flag, false),
    tailor: docker('tailor', flag, true),
  },
};

/** The specs of all options, in the order of the table. */
export function allSpecs(): readonly OptionSpec<unknown>[] {
  return Object.values(optionTable).flatMap(
    (group) => Object.values(group) as readonly OptionSpec<unknown>[],
  );
}
