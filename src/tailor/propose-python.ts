import { UserError, userError, type Problems } from '../host/types.ts';
import { resolveModule, parseEntryPoint } from '../graph/entry-points.ts';
import { readRequirementFile, type RequirementFileKind } from '../requirements/requirement-files.ts';
import { stringField } from '../target-types/readers.ts';
import { directoryOf } from '../text/paths.ts';
import { decodeText } from '../text/decode.ts';
import { fileSpecMatcher } from '../workspace/globs.ts';
import { namesByDirectory, proposal, type Proposal } from './proposal.ts';
import { defaultSources, filesNamed, unownedFiles, withAncestors, type Search } from './search.ts';

const pythonFiles = ['*.py', '*.pyi'];

/**
 * Proposals for Python files, `py.typed`, requirements files and, where the options want them, entry points
 * (`backend/python/goals/tailor.py` of Pants).
 * @param problems gets the errors, and a warning for each requirements file that cannot be read
 */
export function proposePython(search: Search, problems: Problems): readonly Proposal[] {
  const { python } = search.project.workspace.options;
  return [
    ...(python.tailorSourceTargets ? proposeSources(search) : []),
    ...(python.tailorPyTypedTargets ? proposePyTyped(search) : []),
    ...(python.tailorRequirementsTargets ? proposeRequirements(search, problems) : []),
    ...(python.tailorPexBinaryTargets ? proposeEntryPoints(search, problems) : []),
  ];
}

function proposeSources(search: Search): readonly Proposal[] {
  const { options } = search.project.workspace;
  const isTest = fileSpecMatcher(options.python.tailorTestFileGlobs, []);
  const isTestUtility = fileSpecMatcher(options.python.tailorTestutilsFileGlobs, []);
  const proposals: Proposal[] = [];
  for (const [directory, names] of namesByDirectory(unownedFiles(search, pythonFiles))) {
    const tests = names.filter(isTest);
    const utilities = names.filter(isTestUtility);
    const sources = names.filter((name) => !isTest(name) && !isTestUtility(name));
    const add = (type: string, files: readonly string[], name?: string): void => {
      const owned = defaultSources(search, type);
      proposals.push(proposal(directory, type, files, { owned, ...(name !== undefined && { name }) }));
    };
    if (tests.length > 0) add('python_tests', tests, 'tests');
    if (utilities.length > 0) add('python_test_utils', utilities, 'test_utils');
    if (sources.length > 0 && !isBlankPackage(search, directory, sources)) add('python_sources', sources);
  }
  return proposals;
}

/** Whether the only file is an `__init__.py` without content, which is not worth a target. */
function isBlankPackage(
  { project: { workspace } }: Search,
  directory: string,
  names: readonly string[],
): boolean {
  const [name] = names;
  if (!workspace.options.python.tailorIgnoreEmptyInitFiles || names.length > 1) return false;
  if (name !== '__init__.py' && name !== '__init__.pyi') return false;
  const content = workspace.read(directory === '' ? name : `${directory}/${name}`);
  return /^[ \t-\r]*$/.test(content.toString('latin1'));
}

function proposePyTyped(search: Search): readonly Proposal[] {
  return unownedFiles(search, ['py.typed']).map((path) =>
    proposal(directoryOf(path), 'resource', ['py.typed'], {
      name: 'py_typed',
      owned: ['py.typed'],
      fields: { source: 'py.typed' },
    }),
  );
}

interface RequirementsKind {
  readonly glob: string;
  readonly type: string;
  readonly name: string;
  readonly kind: RequirementFileKind;
  readonly source: string;
}

const requirementsKinds: readonly RequirementsKind[] = [
  {
    glob: '*requirements*.txt',
    type: 'python_requirements',
    name: 'reqs',
    kind: 'requirements-txt',
    source: 'requirements.txt',
  },
  {
    glob: 'Pipfile.lock',
    type: 'pipenv_requirements',
    name: 'pipenv',
    kind: 'pipenv',
    source: 'Pipfile.lock',
  },
  {
    glob: 'pyproject.toml',
    type: 'poetry_requirements',
    name: 'poetry',
    kind: 'poetry',
    source: 'pyproject.toml',
  },
  {
    glob: 'pyproject.toml',
    type: 'python_requirements',
    name: 'reqs',
    kind: 'pep621',
    source: 'requirements.txt',
  },
];

function proposeRequirements(search: Search, problems: Problems): readonly Proposal[] {
  const { tailorsProjectTables } = search.project.workspace.dialect;
  return requirementsKinds
    .filter(({ kind }) => tailorsProjectTables || kind !== 'pep621')
    .flatMap((row) =>
      unownedFiles(search, [row.glob]).flatMap((path) => {
        if (!isRequirementsFile(search, row.kind, path, problems)) return [];
        const name = path.slice(path.lastIndexOf('/') + 1);
        return proposal(directoryOf(path), row.type, [path], {
          name: row.name,
          owned: [name],
          fields: name === row.source ? {} : { source: name },
        });
      }),
    );
}

/** A file that cannot be read gets a warning, but not a `pyproject.toml` that may be about something else. */
function isRequirementsFile(
  { project: { workspace } }: Search,
  kind: RequirementFileKind,
  path: string,
  problems: Problems,
): boolean {
  try {
    const text = decodeText(workspace.read(path));
    if (kind === 'poetry' && !text.includes('[tool.poetry')) return false;
    const found = readRequirementFile(kind, text, path);
    return kind !== 'pep621' || found.length > 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (kind === 'pep621') return false;
    const [first] = error.diagnostics;
    problems.warn({
      code: 'unreadable-requirements',
      message: `\`${path}\` cannot be read, so no target is proposed for it: ${first!.message}`,
      ...(first!.place === undefined ? {} : { place: first!.place }),
      help: 'correct the file and run `tailor` again, or write the target by hand',
    });
    return false;
  }
}

/**
 * The exact form that Pants looks for, whose lines end with a line feed only; `if "__main__" == __name__` and the like are too
 * rare.
 */
const ENTRY_POINT = /(?:^|\n)if __name__ +== +['"]__main__['"]: *(?:#[^\n]*)?(?:\n|$)/;

function proposeEntryPoints(search: Search, problems: Problems): readonly Proposal[] {
  const { workspace } = search.project;
  const scripts = filesNamed(search, pythonFiles).filter(
    (path) => /(?:^|\/)__main__\.py$/.test(path) || ENTRY_POINT.test(workspace.read(path).toString('latin1')),
  );
  const modules = new Map<string, string>();
  for (const path of scripts) {
    const root = workspace.sourceRoots.ofFile(path);
    if (root === undefined) problems.add(noSourceRoot(path).diagnostics);
    else modules.set(moduleOf(root === '' ? path : path.slice(root.length + 1)), path);
  }
  for (const known of knownEntryPoints(search, scripts.map(directoryOf), problems)) modules.delete(known);
  return [...modules.values()].map((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const stem = name.slice(0, name.lastIndexOf('.'));
    return proposal(directoryOf(path), 'pex_binary', [], { name: stem, fields: { entry_point: name } });
  });
}

function moduleOf(path: string): string {
  return path
    .replace(/\.pyi?$/, '')
    .replace(/(?:^|\/)__init__$/, '')
    .replaceAll('/', '.');
}

function noSourceRoot(path: string): UserError {
  return userError({
    code: 'no-source-root',
    message: `No source root found for \`${path}\``,
    place: { path },
    help: 'add its source root to `root_patterns` in `[source]`',
  });
}

/** Modules that PEX targets of these directories, and of those above, run. */
function knownEntryPoints(
  { project }: Search,
  directories: readonly string[],
  problems: Problems,
): readonly string[] {
  const { workspace, targets } = project;
  const all = new Set(directories.flatMap(withAncestors));
  return [...all]
    .flatMap((directory) => targets.residents(directory))
    .flatMap((spec) => {
      const target = targets.targets.get(spec)!;
      const written = target.type.name === 'pex_binary' ? stringField(target, 'entry_point') : undefined;
      const parsed = written === undefined ? '' : parseEntryPoint(written);
      if (typeof parsed === 'string') return [];
      return (
        problems.collect(() => resolveModule(workspace, target, 'entry_point', parsed.moduleOrFile).module) ??
        []
      );
    });
}
