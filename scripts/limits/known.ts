export interface KnownLimit {
  /** File below src/ and name: `graph/graph.ts#MAX_EDGES`. */
  readonly constant: string;
  readonly what: string;
  readonly reason: string;
  readonly unit?: 'bytes' | 'ms';
  /** What the largest real project needs. */
  readonly real?: string;
}

/** Measured in November 2026 on the newest commits. */
export const realProjects: readonly string[] = [
  '**pants** (pantsbuild/pants): 423 BUILD files of 144 KB, the largest 7.5 KB; 3,355 files, 3,946 targets',
  '**st2** (StackStorm/st2): 354 BUILD files of 94 KB; 2,973 files, 2,199 targets; a lock of 383 KB',
  '**backend.ai** (lablup/backend.ai): 441 BUILD files of 69 KB; 13,451 files, 12,631 targets',
  '**airflow** (apache/airflow): a `uv.lock` of 3.3 MB, the largest lock that was found',
];

/** Limits of what a checkout contains. */
export const checkoutLimits: readonly (readonly [heading: string, rows: readonly KnownLimit[]])[] = [
  [
    'The checkout',
    [
      {
        constant: 'workspace/file-tree.ts#MAX_ENTRIES',
        what: 'files and directories',
        reason: 'each is kept, with its path',
        real: '13,451 (backend.ai)',
      },
      {
        constant: 'workspace/file-tree.ts#MAX_LINKED',
        what: 'of those, the ones behind links',
        reason: 'a few directories that link to each other have millions of paths',
        real: '85 links (backend.ai)',
      },
      {
        constant: 'workspace/file-tree.ts#MAX_DEPTH',
        what: 'directories inside each other',
        reason: 'paths of Linux end at 4,096 bytes',
        real: '10 (pants, backend.ai)',
      },
      {
        constant: 'workspace/checkout-files.ts#MAXIMUM_FILE_SIZE',
        what: 'bytes of a file that is read as a whole',
        reason: 'larger ones are packaged in pieces',
        unit: 'bytes',
      },
      {
        constant: 'workspace/workspace.ts#MAXIMUM_CONFIG_SIZE',
        what: 'bytes of `pants.toml` and of an ignore file',
        reason: 'all of it is kept',
        unit: 'bytes',
        real: '11 KB (st2)',
      },
      {
        constant: 'workspace/yaml.ts#MAX_YAML',
        what: 'characters of a YAML file that an option names, and of `lambda-package.yml`',
        reason: 'the parser keeps a tree of every token',
      },
      {
        constant: 'workspace/matching-meter.ts#MAX_MATCHING',
        what: 'steps of matching ignore patterns and globs',
        reason: 'each pattern is tried with each file: half a second',
        real: '3,500,000 (backend.ai)',
      },
      {
        constant: 'graph/infer-docker.ts#MAX_DOCKERFILE',
        what: 'bytes of a Dockerfile',
        reason: 'all of its instructions are kept',
        unit: 'bytes',
        real: '9.5 KB (pants)',
      },
    ],
  ],
  [
    'BUILD files',
    [
      {
        constant: 'build-files/limits.ts#MAX_BUILD_FILES',
        what: 'BUILD files',
        reason: 'each is opened and run',
        real: '441 (backend.ai)',
      },
      {
        constant: 'build-files/limits.ts#MAX_FILE_BYTES',
        what: 'bytes of one',
        reason: 'its text and tree are kept while it is read',
        unit: 'bytes',
        real: '7.5 KB (pants)',
      },
      {
        constant: 'build-files/limits.ts#MAX_ALL_BYTES',
        what: 'bytes of all',
        reason: 'a second or two of reading',
        unit: 'bytes',
        real: '144 KB (pants)',
      },
      {
        constant: 'build-files/syntax/cursor.ts#MAX_NODES',
        what: 'elements of their syntax trees',
        reason: '150 bytes and a microsecond each',
        real: '7,720 (pants)',
      },
      {
        constant: 'build-files/language/meter.ts#FILE_STEPS',
        what: 'steps of running one, and 2 for each character',
        reason: 'an endless loop ends after a tenth of a second',
      },
      {
        constant: 'build-files/language/meter.ts#RUN_STEPS',
        what: 'steps of running all, and 2 for each character',
        reason: 'many endless loops end after half a second',
      },
      {
        constant: 'build-files/language/meter.ts#FILE_BYTES',
        what: 'bytes of values that one makes, and 24 for each character',
        reason: 'memory is counted, never given back',
        unit: 'bytes',
      },
      {
        constant: 'build-files/language/meter.ts#RUN_BYTES',
        what: 'bytes of values that all make, and 24 for each character',
        reason: 'what stays in fields is kept to the end',
        unit: 'bytes',
      },
      {
        constant: 'build-files/limits.ts#MAX_TARGETS',
        what: 'targets, generated ones included',
        reason: '2 to 4 KB of memory each',
        real: '12,631 (backend.ai)',
      },
      {
        constant: 'targets/parametrize.ts#MOST_GENERATED',
        what: 'parametrized variants of one target',
        reason: 'they are the product of all values',
      },
      {
        constant: 'build-files/pants/unknown-names.ts#MAX_UNKNOWN',
        what: 'names that nobody defines, such as types of plugins',
        reason: 'each is compared with all names',
      },
      {
        constant: 'graph/graph.ts#MAX_EDGES',
        what: 'dependencies of all targets, counted as addresses and as the targets behind them',
        reason: 'some 60 bytes and half a microsecond each',
        real: '491,747 (backend.ai)',
      },
    ],
  ],
  [
    'Python files',
    [
      {
        constant: 'graph/infer-imports.ts#MAX_IMPORTS',
        what: 'different imports of a file, and strings that look like one',
        reason: 'each is looked up and may be a warning',
        real: '442 (backend.ai)',
      },
      {
        constant: 'graph/infer-imports.ts#MAX_ALL_IMPORTS',
        what: 'the same of all files, and one for each 200 bytes',
        reason: 'a few microseconds each',
        real: '91,125 (backend.ai, of 450,000)',
      },
      {
        constant: 'python/outline/outline.ts#LARGEST',
        what: 'bytes of a module whose load is followed',
        reason: 'a larger one counts as unknown',
        unit: 'bytes',
        real: '5.4 MB (a generated client of google-cloud-sdk)',
      },
      {
        constant: 'python/outline/logical-lines.ts#MAX_WORK',
        what: 'tokens of such a module, and 12 for each statement',
        reason: 'one with more counts as unknown',
        real: '500,000 (pulumi-aws)',
      },
      {
        constant: 'checks/load/find-faults.ts#MAX_READ',
        what: 'bytes of all such modules of a package',
        reason: 'later modules count as unknown',
        unit: 'bytes',
        real: '32 MB (kubernetes)',
      },
      {
        constant: 'checks/load/find-faults.ts#MAX_WORK',
        what: 'tokens of all such modules, and 12 for each statement',
        reason: 'the same: a second of reading',
        real: '2,700,000 (kubernetes)',
      },
      {
        constant: 'checks/load/execute.ts#MAX_STEPS',
        what: 'statements of all such modules that are followed',
        reason: 'later modules count as unknown',
      },
      {
        constant: 'checks/load/names.ts#MAX_STARS',
        what: 'names that `import *` brings, in all modules',
        reason: 'modules that import all of each other have the square of their names',
      },
    ],
  ],
];
