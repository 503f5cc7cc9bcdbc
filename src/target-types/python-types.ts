/** Target types of the Python backend for sources, tests and requirements. */
import {
  dependenciesField,
  environmentField,
  extraEnvVarsField,
  field,
  generatorType,
  onlyCurrent,
  overridesField,
  restartableField,
  runtimePackagesField,
  targetType,
  type DialectName,
} from './define.ts';
import type { FieldType, TargetType } from './types.ts';

const BACKEND = 'pants.backend.python';

export const resolveField = field(
  'resolve',
  'string',
  'The resolve of `[python].resolves` that it belongs to; default: `[python].default_resolve`.',
);

export const interpreterConstraintsField = field(
  'interpreter_constraints',
  'string-list',
  'The Python versions it supports; default: `[python].interpreter_constraints`.',
);

const sandboxField = field(
  'run_goal_use_sandbox',
  'bool',
  'Run it in a copy of its sources instead of the checkout.',
);

const sourceExtensions = ['', '.py', '.pyi'];
const testExtensions = ['', '.py'];
const testGlobs = ['test_*.py', '*_test.py', 'tests.py'];
const testUtilGlobs = ['conftest.py', 'test_*.pyi', '*_test.pyi', 'tests.pyi'];
const sourceGlobs = ['*.py', '*.pyi', ...[...testGlobs, ...testUtilGlobs].map((glob) => `!${glob}`)];

function sourceField(extensions: readonly string[]): FieldType {
  return field('source', 'source', 'The file, relative to the BUILD file.', { required: true, extensions });
}

function sourcesField(globs: readonly string[], extensions: readonly string[]): FieldType {
  return field('sources', 'sources', 'The files, as globs relative to the BUILD file; `!glob` leaves out.', {
    default: globs,
    extensions,
  });
}

const testFields: readonly FieldType[] = [
  dependenciesField,
  resolveField,
  sandboxField,
  field('timeout', 'int', 'Timeout of a test file, in seconds.', { rule: 'positive' }),
  field('xdist_concurrency', 'int', 'Number of processes for pytest-xdist.'),
  field('batch_compatibility_tag', 'string', 'Tests with the same tag may share a process.'),
  runtimePackagesField,
  extraEnvVarsField,
  interpreterConstraintsField,
  field('skip_tests', 'bool', 'Skip the tests.', { default: false }),
  environmentField,
];

function sourceTypes(): readonly TargetType[] {
  const fileFields = [resolveField, sandboxField, dependenciesField, interpreterConstraintsField];
  return [
    targetType('python_source', BACKEND, 'One file of Python code.', [
      ...fileFields,
      sourceField(sourceExtensions),
      restartableField,
    ]),
    generatorType(
      'python_sources',
      BACKEND,
      'A `python_source` for each file of Python code.',
      { type: 'python_source', by: 'files' },
      [sourcesField(sourceGlobs, sourceExtensions), overridesField('file')],
      [...fileFields, restartableField],
    ),
    generatorType(
      'python_test_utils',
      BACKEND,
      'A `python_source` for each file that tests share, such as `conftest.py`.',
      { type: 'python_source', by: 'files' },
      [sourcesField(testUtilGlobs, sourceExtensions), overridesField('file')],
      fileFields,
    ),
    targetType(
      'python_test',
      BACKEND,
      'One file of Python tests.',
      [...testFields, sourceField(testExtensions)],
      { supportsTransitiveExcludes: true },
    ),
    generatorType(
      'python_tests',
      BACKEND,
      'A `python_test` for each file of Python tests.',
      { type: 'python_test', by: 'files' },
      [sourcesField(testGlobs, testExtensions), overridesField('file')],
      testFields,
    ),
  ];
}

const requirementModules = field(
  'modules',
  'string-list',
  'The modules that the requirement provides, if they differ from its name.',
);

function requirementsGenerator(name: string, source: string, help: string): TargetType {
  return generatorType(
    name,
    BACKEND,
    help,
    { type: 'python_requirement', by: 'requirements' },
    [
      field('source', 'source', 'The file of requirements, relative to the BUILD file.', { default: source }),
      field('module_mapping', 'string-list-dict', 'Modules that a project provides, by project.', {
        default: new Map(),
        rule: 'projects',
      }),
      field(
        'type_stubs_module_mapping',
        'string-list-dict',
        'Modules that a project provides type stubs for, by project.',
        { default: new Map(), rule: 'projects' },
      ),
      overridesField('project'),
    ],
    [resolveField],
  );
}

function requirementTypes(dialect: DialectName): readonly TargetType[] {
  return [
    targetType('python_requirement', BACKEND, 'A third-party requirement.', [
      field('requirements', 'string-list', 'Requirements in PEP 508 format.', {
        required: true,
        rule: 'requirements',
      }),
      dependenciesField,
      requirementModules,
      field('type_stub_modules', 'string-list', 'The modules that the requirement has type stubs for.'),
      resolveField,
      field('entry_point', 'entry-point', 'The entry point to run.'),
      ...onlyCurrent(dialect, [
        field('_find_links', 'string-list', 'Directories or pages with distributions.', { default: [] }),
      ]),
    ]),
    requirementsGenerator(
      'python_requirements',
      'requirements.txt',
      'A `python_requirement` for each project of a `requirements.txt` or of a `pyproject.toml` (PEP 621).',
    ),
    requirementsGenerator(
      'poetry_requirements',
      'pyproject.toml',
      "A `python_requirement` for each project of Poetry's `pyproject.toml`.",
    ),
    requirementsGenerator(
      'pipenv_requirements',
      'Pipfile.lock',
      'A `python_requirement` for each project of a `Pipfile.lock`.',
    ),
    requirementsGenerator(
      'uv_requirements',
      'pyproject.toml',
      'A `python_requirement` for each development dependency of uv in a `pyproject.toml`.',
    ),
    generatorType(
      'pants_requirements',
      'pants.backend.plugin_development',
      'A `python_requirement` for Pants itself, for plugins of Pants.',
      { type: 'python_requirement', by: 'pants-requirements' },
      [
        field(
          'version_spec',
          'string',
          'Versions of Pants (PEP 440); the version of the checkout, if not given.',
        ),
        field('testutil', 'bool', 'Whether to add what tests of plugins need.', { default: true }),
        ...onlyCurrent(dialect, [
          field('_find_links', 'string-list', 'Directories or pages with distributions.', { default: [] }),
        ]),
      ],
      [resolveField],
    ),
  ];
}

/** Sources, tests and requirements of `pants.backend.python`. */
export function pythonTypes(dialect: DialectName): readonly TargetType[] {
  return [...sourceTypes(), ...requirementTypes(dialect)];
}
