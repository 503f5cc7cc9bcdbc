/** Target types of the Docker, shell, ad hoc and Protobuf backends. */
import {
  dependenciesField,
  environmentField,
  extraEnvVarsField,
  field,
  generatorType,
  onlyCurrent,
  outputPathField,
  overridesField,
  restartableField,
  runtimePackagesField,
  targetType,
  type DialectName,
} from './define.ts';
import { interpreterConstraintsField, resolveField } from './python-types.ts';
import type { FieldType, TargetType } from './types.ts';

const emptyList: readonly string[] = [];
const matchModes = ['all', 'all_warn', 'at_least_one', 'at_least_one_warn', 'allow_empty'];

const matchModeField = field('outputs_match_mode', 'string', 'What to do when outputs are missing.', {
  default: 'all_warn',
  choices: matchModes,
});

const sourceField = field('source', 'source', 'The file, relative to the BUILD file.', { required: true });

function sourcesField(globs: readonly string[], extensions?: readonly string[]): FieldType {
  return field('sources', 'sources', 'The files, as globs relative to the BUILD file; `!glob` leaves out.', {
    default: globs,
    extensions,
  });
}

const newDockerFields: readonly FieldType[] = [
  field('extra_build_hosts', 'string-dict', 'Additional host names, with their addresses.'),
  field('build_network', 'string', 'Network of the build.'),
  field('build_platform', 'string-list', 'Platforms to build for.'),
  field('cache_to', 'string-dict', 'Where to write the build cache.'),
  field('cache_from', 'any', 'Where to read the build cache.'),
  field('output', 'string-dict', 'What the build exports.', { default: new Map([['type', 'docker']]) }),
  field('output_files', 'string-list', 'Files that a run creates.', { default: emptyList }),
  field('output_directories', 'string-list', 'Directories that a run creates.', { default: emptyList }),
  matchModeField,
  field('extra_run_args', 'string-list', 'Additional arguments for `docker run`.', { default: emptyList }),
  field('extra_build_options', 'string-list', 'Additional options for `docker build`.', {
    default: emptyList,
  }),
];

function dockerType(dialect: DialectName): TargetType {
  return targetType(
    'docker_image',
    'pants.backend.docker',
    'A container image.',
    [
      field('extra_build_args', 'string-list', 'Additional build arguments.', { default: emptyList }),
      dependenciesField,
      field('source', 'source', 'The Dockerfile.', { default: 'Dockerfile', rule: 'none-is-a-value' }),
      field('instructions', 'string-list', 'The lines of the Dockerfile, instead of a file.'),
      field('context_root', 'string', 'The directory of the build context.'),
      field('image_tags', 'string-list', 'Tags of the image.', { default: ['latest'] }),
      field('registries', 'string-list', 'Registries of the image.', {
        default: ['<all default registries>'],
      }),
      field('repository', 'string', 'Repository of the image.'),
      field('image_labels', 'string-dict', 'Labels of the image.'),
      field('secrets', 'string-dict', 'Secret files that the build may read.'),
      field('ssh', 'string-list', 'SSH agents and keys of the build.', { default: emptyList }),
      field('skip_push', 'bool', 'Do not push the image.', { default: false }),
      field('target_stage', 'string', 'The stage of the Dockerfile to build.'),
      field('pull', 'bool', 'Pull newer base images.', { default: false }),
      field('squash', 'bool', 'Squash into one layer.', { default: false }),
      outputPathField,
      restartableField,
      ...onlyCurrent(dialect, newDockerFields),
    ],
    { packagedAs: 'docker-image', supportsTransitiveExcludes: true },
  );
}

const SHELL = 'pants.backend.shell';
const shellTests = ['*_test.sh', 'test_*.sh', 'tests.sh'];

const shellTestFields: readonly FieldType[] = [
  dependenciesField,
  field('timeout', 'int', 'Timeout of a test file, in seconds.', { rule: 'positive' }),
  field('skip_tests', 'bool', 'Skip the tests.', { default: false }),
  field('shell', 'string', 'The shell.', { choices: ['sh', 'bash', 'dash', 'ksh', 'pdksh', 'zsh'] }),
  runtimePackagesField,
];

function shellSourceTypes(): readonly TargetType[] {
  return [
    targetType('shell_source', SHELL, 'One shell script.', [dependenciesField, sourceField]),
    generatorType(
      'shell_sources',
      SHELL,
      'A `shell_source` for each shell script.',
      { type: 'shell_source', by: 'files' },
      [sourcesField(['*.sh', ...shellTests.map((glob) => `!${glob}`)]), overridesField('file')],
      [dependenciesField],
    ),
    targetType('shunit2_test', SHELL, 'One file of shunit2 tests.', [sourceField, ...shellTestFields], {
      supportsTransitiveExcludes: true,
    }),
    generatorType(
      'shunit2_tests',
      SHELL,
      'A `shunit2_test` for each file of shunit2 tests.',
      { type: 'shunit2_test', by: 'files' },
      [sourcesField(shellTests), overridesField('file')],
      shellTestFields,
    ),
  ];
}

const executionFields: readonly FieldType[] = [
  field('execution_dependencies', 'special-dependencies', 'Dependencies of the process.'),
  field('runnable_dependencies', 'special-dependencies', 'Programs that the process can run.'),
];
const workdirField = field('workdir', 'string', 'The directory that the process runs in.', { default: '.' });
const cacheScopeField = field('cache_scope', 'string', 'When the process is re-run.', {
  default: 'from_environment',
  choices: ['from_environment', 'success', 'success_per_pantsd_restart', 'session'],
});
const pathModeField = field('path_env_modify', 'string', 'Where to add to `PATH`.', {
  default: 'prepend',
  choices: ['prepend', 'append', 'off'],
});
const invalidationField = field(
  'workspace_invalidation_sources',
  'string-list',
  'Files whose changes cause the process to re-run.',
);

/** Common fields of processes that write files. */
function processFields(dialect: DialectName): readonly FieldType[] {
  return [
    ...executionFields,
    field('output_dependencies', 'dependencies', 'Dependencies of the files.'),
    field('log_output', 'bool', 'Show the output of the process.', { default: false }),
    field('output_files', 'string-list', 'Files that the process writes.', { default: emptyList }),
    field('output_directories', 'string-list', 'Directories that the process writes.', {
      default: emptyList,
    }),
    field('_sources', 'sources', 'Internal, do not set.'),
    field('timeout', 'int', 'Timeout of the process, in seconds.', { default: 30, rule: 'positive' }),
    extraEnvVarsField,
    workdirField,
    field('root_output_directory', 'string', 'Where to put the files.', { default: '/' }),
    environmentField,
    ...onlyCurrent(dialect, [invalidationField, pathModeField, matchModeField, cacheScopeField]),
  ];
}

const commandField = field('command', 'string', 'The command line.', { required: true });
const toolsField = field('tools', 'string-list', 'Programs that the command runs.', { default: emptyList });
const namedCachesField = field('experimental_named_caches', 'string-dict', 'Caches of the process.');

function shellCommandTypes(dialect: DialectName): readonly TargetType[] {
  const testName = dialect === '2.17' ? 'experimental_test_shell_command' : 'test_shell_command';
  const processes = processFields(dialect);
  return [
    targetType('shell_command', SHELL, 'Files that a command line writes.', [
      ...processes,
      commandField,
      toolsField,
      ...onlyCurrent(dialect, [namedCachesField]),
    ]),
    targetType('run_shell_command', SHELL, 'A command line to run.', [
      ...executionFields,
      commandField,
      workdirField,
    ]),
    targetType(testName, SHELL, 'A command line as a test.', [
      ...processes.filter((type) => type.name !== 'output_dependencies'),
      commandField,
      toolsField,
      field('skip_tests', 'bool', 'Skip the test.', { default: false }),
    ]),
    ...(dialect === 'current'
      ? [
          targetType('package_shell_command', SHELL, 'A command line that creates a package.', [
            ...processes,
            commandField,
            toolsField,
            namedCachesField,
            field('skip_package', 'bool', 'Do not package it.', { default: false }),
            outputPathField,
          ]),
        ]
      : []),
  ];
}

function adhocTypes(dialect: DialectName): readonly TargetType[] {
  const backend = 'pants.backend.experimental.adhoc';
  return [
    targetType('adhoc_tool', backend, 'Files that a program writes.', [
      ...processFields(dialect),
      field('runnable', 'string', 'Address of the program.', { required: true }),
      field('args', 'string-list', 'Its arguments.', { default: emptyList }),
      field('stdout', 'string', 'The file to write its output to.'),
      field('stderr', 'string', 'The file to write its error output to.'),
    ]),
    targetType('system_binary', backend, 'A program on the machine.', [
      field('binary_name', 'string', 'Its name.', { required: true }),
      field('extra_search_paths', 'string-list', 'Additional places to look for it.', { default: emptyList }),
      field('fingerprint', 'string', 'What it must print.'),
      field('fingerprint_args', 'string-list', 'The arguments that make it print that.', {
        default: emptyList,
      }),
      field('fingerprint_dependencies', 'special-dependencies', 'Dependencies for that.'),
      ...onlyCurrent(dialect, [
        field('log_fingerprinting_errors', 'bool', 'Log why the fingerprint failed.', { default: true }),
      ]),
    ]),
  ];
}

function protobufTypes(): readonly TargetType[] {
  const backend = 'pants.backend.codegen.protobuf.python';
  const shared = [
    field('grpc', 'bool', 'Generate gRPC code.', { default: false }),
    dependenciesField,
    { ...interpreterConstraintsField, name: 'python_interpreter_constraints' },
    { ...resolveField, name: 'python_resolve' },
    field('python_source_root', 'string', 'The source root of the generated code.'),
  ];
  return [
    targetType('protobuf_source', backend, 'One Protobuf file.', [
      ...shared,
      { ...sourceField, extensions: ['.proto'] },
    ]),
    generatorType(
      'protobuf_sources',
      backend,
      'A `protobuf_source` for each Protobuf file.',
      { type: 'protobuf_source', by: 'files' },
      [sourcesField(['*.proto'], ['.proto']), overridesField('file')],
      shared,
    ),
  ];
}

/** Target types other than Python's: Docker, shell, ad hoc tools, Protobuf. */
export function otherTypes(dialect: DialectName): readonly TargetType[] {
  return [
    dockerType(dialect),
    ...shellSourceTypes(),
    ...shellCommandTypes(dialect),
    ...adhocTypes(dialect),
    ...protobufTypes(),
  ];
}

/** Names that old BUILD files use for types that have since been renamed. */
export const oldShellNames: ReadonlyMap<string, string> = new Map([
  ['experimental_shell_command', 'shell_command'],
  ['experimental_run_shell_command', 'run_shell_command'],
]);
