/** Target types that need no backend: files, resources, archives, environments. */
import {
  dependenciesField,
  field,
  generatorType,
  outputPathField,
  overridesField,
  targetType,
} from './define.ts';
import type { TargetType } from './types.ts';

const BACKEND = 'core';

const sourceField = field('source', 'source', 'The file, relative to the BUILD file.', { required: true });
const sourcesField = field(
  'sources',
  'sources',
  'The files, as globs relative to the BUILD file; `!glob` leaves out.',
  { required: true },
);

/** Marks for Pants' rules that files come from here; it has no value. */
const noSources = field('_sources', 'sources', 'Internal, do not set.');

/** A single-file type and its generator. */
function filePair(single: string, several: string, what: string): readonly TargetType[] {
  return [
    targetType(single, BACKEND, what, [dependenciesField, sourceField]),
    generatorType(
      several,
      BACKEND,
      `A \`${single}\` for each file.`,
      { type: single, by: 'files' },
      [sourcesField, overridesField('file')],
      [dependenciesField],
    ),
  ];
}

function fileTypes(): readonly TargetType[] {
  return [
    ...filePair('file', 'files', 'A file that programs find at its path in the checkout.'),
    ...filePair('resource', 'resources', 'A file that is loaded as a resource of a package.'),
    targetType('relocated_files', BACKEND, 'Files at a different path.', [
      noSources,
      field('files_targets', 'special-dependencies', 'Addresses of the `file` targets to move.', {
        required: true,
      }),
      field('src', 'string', 'The prefix to remove.', { required: true }),
      field('dest', 'string', 'The prefix to add.', { required: true }),
    ]),
    targetType('target', BACKEND, 'An alias for its dependencies.', [dependenciesField]),
    targetType('_generator_sources_helper', BACKEND, 'The file that targets were generated from.', [
      sourceField,
    ]),
    targetType(
      'archive',
      BACKEND,
      'A zip or tar file of packages and files.',
      [
        outputPathField,
        field('packages', 'special-dependencies', 'Addresses of the packages to include.'),
        field('files', 'special-dependencies', 'Addresses of the `file` targets to include.'),
        field('format', 'string', 'The archive format.', {
          required: true,
          choices: ['tar', 'tar.bz2', 'tar.gz', 'tar.xz', 'zip'],
        }),
      ],
      { packagedAs: 'archive' },
    ),
    targetType('_lockfile', BACKEND, 'A lock file.', [sourceField, dependenciesField]),
    generatorType(
      '_lockfiles',
      BACKEND,
      'The lock file of a resolve.',
      { type: '_lockfile', by: 'files' },
      [field('sources', 'sources', 'The lock file.')],
      [dependenciesField],
    ),
  ];
}

/** Wraps generated files as another type of target. */
function wrapType(wrapped: string): TargetType {
  return targetType(
    `experimental_wrap_as_${wrapped}`,
    wrapped === 'resources' ? BACKEND : 'pants.backend.python',
    `Generated files as \`${wrapped}\`.`,
    [
      field('inputs', 'special-dependencies', 'Addresses of the targets that generate the files.', {
        required: true,
      }),
      field('outputs', 'string-list', 'Which of the files, as globs.'),
      noSources,
    ],
  );
}

const platforms = ['linux_arm64', 'linux_x86_64', 'macos_arm64', 'macos_x86_64'];

const fallbackField = field(
  'fallback_environment',
  'string',
  'The environment to use if this one does not work.',
);

const compatiblePlatforms = field('compatible_platforms', 'string-list', 'Platforms that it works on.', {
  default: platforms,
  choices: platforms,
});

function environmentTypes(): readonly TargetType[] {
  return [
    targetType('local_environment', BACKEND, 'This machine as an environment.', [
      compatiblePlatforms,
      fallbackField,
    ]),
    targetType('experimental_workspace_environment', BACKEND, 'The checkout itself as an environment.', [
      compatiblePlatforms,
    ]),
    targetType('docker_environment', BACKEND, 'A container as an environment.', [
      field('image', 'string', 'The image.', { required: true }),
      field('platform', 'string', 'The platform of the image.', { choices: platforms }),
      fallbackField,
    ]),
    targetType('remote_environment', BACKEND, 'A remote machine as an environment.', [
      field('platform', 'string', 'The platform of the machine.', {
        default: 'linux_x86_64',
        choices: platforms,
      }),
      field('extra_platform_properties', 'string-list', 'Additional properties of the machine.', {
        default: [],
      }),
      fallbackField,
      field('cache_binary_discovery', 'bool', 'Cache the locations of programs.', { default: false }),
    ]),
  ];
}

/** Target types that always exist. */
export function coreTypes(): readonly TargetType[] {
  return [...fileTypes(), wrapType('resources'), wrapType('python_sources'), ...environmentTypes()];
}
