import { requirementsOf } from '../graph/target-facts.ts';
import type { Diagnostic } from '../host/types.ts';
import type { Project } from '../project/project.ts';
import { baseName, joinPath } from '../targets/address.ts';
import { listSome } from '../text/lists.ts';
import { directoryOf } from '../text/paths.ts';
import { packagesWithin } from './inner-packages.ts';
import { includesRequirements } from './lambda-platform.ts';
import type { PackagePlan } from './package-plan.ts';
import type { PackageFinding } from './unresolved-imports.ts';
import { isPlainPackage } from './plain-package.ts';

/** Maximum number of projects, or kinds of files, to name. */
const MAX_NAMED = 10;

/**
 * Notes about what packages leave out although one may expect it: requirements that nothing imports, and files next to
 * their modules. Both are missed only when the code runs, and Pants leaves them out silently.
 */
export function leftOut(project: Project, packages: readonly PackagePlan[]): readonly PackageFinding[] {
  const plans = packagesWithin(packages);
  return [
    ...grouped(
      project,
      plans.map((plan) => ({ plan, names: unimported(project, plan) })),
      unimportedNote,
    ),
    ...grouped(
      project,
      plans.map((plan) => ({ plan, names: filesBeside(project, plan) })),
      filesNote,
    ),
  ];
}

/** One finding for all packages that leave out the same. */
function grouped(
  project: Project,
  found: readonly { readonly plan: PackagePlan; readonly names: readonly string[] }[],
  note: (targets: string, names: readonly string[], isPlain: boolean) => Omit<Diagnostic, 'severity'>,
): readonly PackageFinding[] {
  const groups = new Map<
    string,
    { readonly names: readonly string[]; readonly isPlain: boolean; readonly targets: string[] }
  >();
  for (const { plan, names } of found) {
    if (names.length === 0) continue;
    const isPlain = isPlainPackage(project, plan.target.spec);
    const key = JSON.stringify([isPlain, names]);
    const known = groups.get(key) ?? { names, isPlain, targets: [] };
    groups.set(key, known);
    known.targets.push(plan.target.spec);
  }
  return [...groups.values()].map(({ names, isPlain, targets }) => ({
    targets,
    diagnostic: { severity: 'note', ...note(listSome(targets.toSorted(), MAX_NAMED), names, isPlain) },
  }));
}

function unimportedNote(
  targets: string,
  names: readonly string[],
  isPlain: boolean,
): Omit<Diagnostic, 'severity'> {
  return {
    code: 'requirements-not-imported',
    cause: 'left out',
    message: `No import of ${targets} needs these requirements, which are left out: ${listSome(names, MAX_NAMED)}`,
    help: isPlain
      ? 'where a library loads one of them on its own, package all: `requirements-mode: all` (`--requirements-mode all`)'
      : 'add the target of one that a library loads on its own to `dependencies`',
  };
}

/**
 * Projects of the requirements files that a package uses, without those in it: nothing depends on them. Type stubs are
 * not expected in a package, and what `!` excludes is left out on purpose.
 */
function unimported(project: Project, plan: PackagePlan): readonly string[] {
  const { graph, targets } = project;
  const { spec } = plan.target;
  if (!includesRequirements(plan.target)) return [];
  // All that is meant for it is packaged: the rest is of groups, for tests and tools.
  if ((project.workspace.own?.functions.get(spec)?.declared ?? []).length > 0) return [];
  const reached = new Set(graph.transitive([spec]));
  const excluded = new Set(graph.excluded([spec]));
  const generators = new Set(
    [...reached].flatMap((one) => {
      const target = targets.targets.get(one);
      return target?.type.name === 'python_requirement' ? (target.generator ?? []) : [];
    }),
  );
  const contained = new Set(
    [...plan.wheels, ...plan.formatWheels, ...(plan.projects ?? [])].map(({ name }) => name),
  );
  const names = new Set<string>();
  for (const generator of generators) {
    for (const one of targets.targets.get(generator)?.generated ?? []) {
      const target = targets.targets.get(one);
      if (target?.type.name !== 'python_requirement' || reached.has(one) || excluded.has(one)) continue;
      for (const { normalizedName } of requirementsOf(target)) {
        if (!contained.has(normalizedName) && !STUBS.test(normalizedName)) names.add(normalizedName);
      }
    }
  }
  return [...names].sort();
}

const STUBS = /^types-|-stubs$|-stubs-ext$/;

function filesNote(
  targets: string,
  names: readonly string[],
  isPlain: boolean,
): Omit<Diagnostic, 'severity'> {
  return {
    code: 'files-beside',
    cause: 'beside',
    message: `Files next to modules of ${targets} are left out: ${listSome(names, MAX_NAMED)}`,
    help: isPlain
      ? 'if the code reads them, name them with `include` (`--include`)'
      : 'if the code reads them, own them with `resources` and add that target to `dependencies`',
  };
}

/** Endings of files that no code reads: of tools, of people, of other packages. */
const endingsOfTools: ReadonlySet<string> = new Set([
  ...['.py', '.pyi', '.pyc', '.pyx', '.pxd', '.ipynb', '.md', '.rst', '.lock', '.tf', '.tfvars'],
  ...['.sh', '.bat', '.ps1', '.whl', '.zip', '.pex', '.egg-info'],
]);
/** The names of other such files, in lower case. */
const filesOfTools: ReadonlySet<string> = new Set([
  ...['build', 'pants.toml', 'pyproject.toml', 'pylock.toml', 'setup.cfg', 'tox.ini', 'pytest.ini'],
  ...['mypy.ini', 'uv.toml', 'ruff.toml', 'poetry.toml', 'pdm.toml', 'samconfig.toml', 'cdk.json'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'template.yml', 'template.yaml'],
  ...['serverless.yml', 'serverless.yaml', 'docker-compose.yml', 'docker-compose.yaml'],
]);
/** And what these names begin with. */
const OF_TOOLS =
  /^(?:\.|build\.|(?:pants|pylock)\..*\.toml$|(?:docker|make|pip|proc|just|vagrant|jenkins)file|license|readme|changelog|notice|authors|contributing|requirements|constraints)/;

/** Whether a file is one that no code reads. Nearly all are known by their ending or name, without a pattern. */
function isOfTools(path: string): boolean {
  const name = baseName(path).toLowerCase();
  const dot = name.lastIndexOf('.');
  const ending = dot === -1 ? '' : name.slice(dot);
  return endingsOfTools.has(ending) || filesOfTools.has(name) || OF_TOOLS.test(name);
}

/**
 * Kinds of files in the checkout next to the modules of a package that are not in it: "57 .sql below notifier/". A file
 * in a directory without modules belongs to the directory above. The build root itself is full of files of tools, so only
 * those in its directories count.
 */
function filesBeside({ graph, targets, workspace }: Project, plan: PackagePlan): readonly string[] {
  const packaged = plan.sources.map(({ source }) => source);
  const directories = new Set(packaged.filter((path) => path.endsWith('.py')).map(directoryOf));
  // What other targets of the package own is not included on purpose, and has messages of its own.
  const owned = graph
    .transitive([plan.target.spec])
    .flatMap((one) => targets.targets.get(one)?.sources ?? []);
  // The script of `executable`, which no target owns.
  const executed = (plan.makeup.files ?? []).map(({ path }) => path);
  const known = new Set([...packaged, ...owned, ...executed, ...workspace.options.python.resolves.values()]);
  // A `file` never enters a package; it is for `complete_platforms`, archives and the like.
  const isFile = (spec: string): boolean => targets.targets.get(spec)?.type.name === 'file';
  const isForTools = (path: string): boolean =>
    known.has(path) || isOfTools(path) || targets.owners(path).some(isFile);
  const found = new Map<string, number>();
  const visit = (directory: string, top: string): void => {
    const entries = workspace.files.entries(directory);
    for (const name of directory === '' ? [] : (entries?.files ?? [])) {
      if (isForTools(joinPath(directory, name))) continue;
      const kind = `${/\.[^.]+$/.exec(name)?.[0] ?? name} below ${top === '' ? directory : top}/`;
      found.set(kind, (found.get(kind) ?? 0) + 1);
    }
    for (const name of entries?.directories ?? []) {
      const below = joinPath(directory, name);
      const isCode = workspace.files.entries(below)?.files.some((file) => file.endsWith('.py')) === true;
      if (!isCode && !directories.has(below) && !NOT_OF_CODE.test(name)) visit(below, top);
    }
  };
  const roots = new Set(workspace.sourceRoots.all());
  const inner = new Set([...directories].filter((directory) => !roots.has(directory)));
  for (const directory of directories) visit(directory, topmost(directory, inner));
  return [...found].map(([kind, count]) => `${count} ${kind}`);
}

/** Directories of tools and people. */
const NOT_OF_CODE =
  /^(?:\..*|3rdparty|build|dist|docs?|examples?|infra(?:structure)?|locks|lockfiles|node_modules|scripts|terraform|tests?)$/i;

/** The highest of `directories` that a directory is in; itself if there is none. */
function topmost(directory: string, directories: ReadonlySet<string>): string {
  const parts = directory.split('/');
  const above = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  return above.find((one) => directories.has(one)) ?? directory;
}
