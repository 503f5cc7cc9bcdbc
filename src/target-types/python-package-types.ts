/** Packages of the Python backend: PEX files and distributions. */
import {
  dependenciesField,
  environmentField,
  everywhere,
  field,
  generatorType,
  onlyCurrent,
  outputPathField,
  overridesField,
  restartableField,
  targetType,
  type DialectName,
} from './define.ts';
import { interpreterConstraintsField, resolveField } from './python-types.ts';
import type { FieldType, TargetType } from './types.ts';

const BACKEND = 'pants.backend.python';

export const completePlatformsField = field(
  'complete_platforms',
  'special-dependencies',
  'Addresses of `file` targets that describe the platforms to package for.',
);

/** Fields of `pex_binary` that `pex_binaries` passes through. */
function sharedPexFields(dialect: DialectName): readonly FieldType[] {
  return [
    environmentField,
    interpreterConstraintsField,
    resolveField,
    dependenciesField,
    ...everywhere(dialect === '2.17', [
      field('platforms', 'string-list', 'Platforms to package for, such as `linux_x86_64-cp-312-cp312`.'),
      field('resolve_local_platforms', 'bool', 'Use a local interpreter that matches a platform.'),
    ]),
    completePlatformsField,
    field('inherit_path', 'string', "What to do with the interpreter's own packages.", {
      choices: ['false', 'fallback', 'prefer'],
      rule: 'inherit-path',
    }),
    field('strip_pex_env', 'bool', 'Remove `PEX_*` variables from the environment.', { default: true }),
    field('ignore_errors', 'bool', 'Build even if requirements conflict.', {
      default: false,
    }),
    field('shebang', 'string', 'The first line of the PEX file.'),
    field('emit_warnings', 'bool', 'Print PEX warnings at runtime.'),
    field('layout', 'string', 'A zip file, or a directory.', {
      default: 'zipapp',
      choices: ['zipapp', 'packed', 'loose'],
    }),
    field('execution_mode', 'string', 'Run from the zip file, or from a virtual environment.', {
      default: 'zipapp',
      choices: ['zipapp', 'venv'],
    }),
    field('include_requirements', 'bool', 'Include the requirements.', { default: true }),
    field('include_sources', 'bool', 'Include the first-party sources.', { default: true }),
    field('include_tools', 'bool', 'Include the PEX tools.', { default: false }),
    field(
      'venv_site_packages_copies',
      'bool',
      'Copy packages into the virtual environment instead of linking them.',
      {
        default: false,
      },
    ),
    field(
      'venv_hermetic_scripts',
      'bool',
      "Scripts of the virtual environment see only the PEX's packages.",
      {
        default: true,
      },
    ),
    restartableField,
    ...onlyCurrent(dialect, [
      field('check', 'string', 'What to do about a PEX file that some Pythons cannot run.', {
        default: 'warn',
        choices: ['none', 'warn', 'error'],
      }),
      field('compress', 'bool', 'Compress the PEX file.', { default: true }),
      field('validate_entry_point', 'bool', 'Import the entry point when the PEX file is built.', {
        default: false,
      }),
      field('sh_boot', 'bool', 'Start with a shell script that finds the interpreter.', { default: false }),
      field('extra_build_args', 'string-list', 'Additional arguments for `pex`.', { default: [] }),
    ]),
  ];
}

/** Options of PEX files that carry their own interpreter. */
const scieFields: readonly FieldType[] = [
  field('scie', 'string', 'Make an executable with its own interpreter.', { choices: ['lazy', 'eager'] }),
  field('scie_bind_resource_path', 'string-list', 'Paths in the PEX file that get environment variables.'),
  field('scie_exe', 'string', 'The program that the executable runs.'),
  field('scie_args', 'string-list', 'Arguments of that program.'),
  field('scie_env', 'string-list', 'Environment of that program.'),
  field('scie_load_dotenv', 'bool', 'Read a `.env` file at start.'),
  field('scie_name_style', 'string', 'How the executable is named.', {
    default: 'dynamic',
    choices: ['dynamic', 'platform-parent-dir', 'platform-file-suffix'],
  }),
  field('scie_busybox', 'string', 'Programs that one executable offers.'),
  field('scie_pex_entrypoint_env_passthrough', 'bool', 'Let environment variables choose the program.'),
  field('scie_platform', 'string-list', 'Platforms to make the executable for.', {
    choices: [
      'current',
      'linux-aarch64',
      'linux-armv7l',
      'linux-powerpc64',
      'linux-riscv64',
      'linux-s390x',
      'linux-x86_64',
      'macos-aarch64',
      'macos-x86_64',
    ],
  }),
  field('scie_pbs_release', 'string', 'Release of the interpreter builds.'),
  field('scie_python_version', 'string', 'Python version of the interpreter.'),
  field('scie_pbs_free_threaded', 'bool', 'Use a free-threaded interpreter.'),
  field('scie_pbs_debug', 'bool', 'Use a debug interpreter.'),
  field('scie_pbs_stripped', 'bool', 'Use an interpreter without debug symbols.'),
  field('scie_hash_alg', 'string', 'Write a checksum file of this algorithm.'),
];

function pexTypes(dialect: DialectName): readonly TargetType[] {
  const shared = sharedPexFields(dialect);
  return [
    targetType(
      'pex_binary',
      BACKEND,
      'A Python program in one file.',
      [
        ...shared,
        field('entry_point', 'entry-point', 'What to run: `app.py`, `app.py:main` or `pkg.app:main`.'),
        field('script', 'string', 'The console script to run.'),
        ...onlyCurrent(dialect, [
          field('executable', 'string', 'The script file of the checkout to run.'),
          ...scieFields,
        ]),
        field('args', 'string-list', 'Arguments to always pass to the program.'),
        field('env', 'string-dict', 'Environment variables to always set for the program.'),
        outputPathField,
      ],
      { packagedAs: 'pex', supportsTransitiveExcludes: true },
    ),
    generatorType(
      'pex_binaries',
      BACKEND,
      'A `pex_binary` for each entry point.',
      { type: 'pex_binary', by: 'entry-points' },
      [
        field('entry_points', 'string-list', 'The entry points.', { required: false }),
        overridesField('entry point'),
      ],
      shared,
    ),
  ];
}

const distributionType = targetType(
  'python_distribution',
  BACKEND,
  'A wheel or source distribution of first-party code.',
  [
    interpreterConstraintsField,
    dependenciesField,
    field('entry_points', 'dict', 'Entry points by group.'),
    field('provides', 'any', 'Name, version and other metadata: `python_artifact(…)`.', { required: true }),
    field('generate_setup', 'bool', 'Write a `setup.py`.'),
    field('wheel', 'bool', 'Build a wheel.', { default: true }),
    field('sdist', 'bool', 'Build a source distribution.', { default: true }),
    field('wheel_config_settings', 'string-list-dict', 'Settings of the build backend for wheels.'),
    field(
      'sdist_config_settings',
      'string-list-dict',
      'Settings of the build backend for source distributions.',
    ),
    field('env_vars', 'string-list', 'Environment variables of the build.'),
    field('long_description_path', 'string', 'The file with the long description.'),
    field('output_path', 'string', 'Where the distributions go below the output directory.', { default: '' }),
  ],
  { packagedAs: 'distribution', supportsTransitiveExcludes: true },
);

function versionType(dialect: DialectName): TargetType {
  return targetType(
    'vcs_version',
    'pants.backend.experimental.python',
    'A file with the version from version control.',
    [
      field('tag_regex', 'string', 'A pattern for version tags.', {
        default: '^(?:[\\w-]+-)?(?P<version>[vV]?\\d+(?:\\.\\d+){0,2}[^\\+]*)(?:\\+.*)?$',
      }),
      ...onlyCurrent(dialect, [
        field('version_scheme', 'string', 'How to derive the version from the tag.'),
        field('local_scheme', 'string', 'How to derive the local version.'),
      ]),
      field('_dummy_source', 'source', 'Internal, do not set.'),
      field('generate_to', 'string', 'The file to write.', { required: true }),
      field('template', 'string', 'Its text, with `{version}`.', { required: true }),
    ],
  );
}

const pyoxidizerType = targetType(
  'pyoxidizer_binary',
  'pants.backend.experimental.python.packaging.pyoxidizer',
  'A Python program as a native executable.',
  [
    outputPathField,
    field('binary_name', 'string', 'Name of the executable.'),
    field('template', 'source', 'The configuration template.', { extensions: ['.bzlt'] }),
    { ...dependenciesField, required: true },
    field('entry_point', 'string', 'What to run.'),
    field('filesystem_resources', 'string-list', 'Packages that must be installed as files.'),
    environmentField,
  ],
  { supportsTransitiveExcludes: true },
);

/** Packages of `pants.backend.python` and close to it. */
export function pythonPackageTypes(dialect: DialectName): readonly TargetType[] {
  return [...pexTypes(dialect), distributionType, versionType(dialect), pyoxidizerType];
}
