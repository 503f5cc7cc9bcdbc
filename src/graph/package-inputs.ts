import { Problems } from '../host/types.ts';
import { sortedByCodePoint } from '../text/code-points.ts';
import { ancestorFiles } from './infer-ancestors.ts';
import { requireSource } from './missing-source.ts';
import type { RelocatedFile } from './relocated-files.ts';
import { wrappedFiles } from './wrapped-files.ts';
import { generatedFiles } from './generated-files.ts';
import { moduleOfPath, stripSourceRoot } from './module-names.ts';
import { ownRoot, rootOfSource } from './source-root.ts';
import { createResolveOf } from './resolves.ts';
import { isFileTarget, isPythonSource, isUnreadable, needsDownload, requirementsOf } from './target-facts.ts';
import { chooseResolve, closureConstraints } from './validate.ts';
import type { Graph, PackagedRequirement, PackagedSource, PackageInputs } from './types.ts';
import type { Target, TargetSet } from '../targets/types.ts';
import type { Workspace } from '../workspace/types.ts';

/** A checkout with its targets and their graph. */
interface Sources {
  readonly workspace: Workspace;
  readonly targets: TargetSet;
  readonly graph: Graph;
}

/**
 * The contents of the package `spec` from its dependencies: first-party files with the `__init__.py` above them, files
 * that are left out, requirements. Requirements come from the whole closure; in today's dialect, sources of other
 * packages' dependencies are excluded. @throws UserError for targets whose files must be generated, sources without a
 * source root, dependencies in another resolve
 */
export function packageInputs(sources: Sources, spec: string): PackageInputs {
  const { workspace, targets, graph } = sources;
  const problems = new Problems();
  const whole = targetsOf(targets, graph.closure([spec]));
  const near = workspace.dialect.closureStopsAtPackages
    ? targetsOf(targets, graph.closure([spec], { behindPackages: false }))
    : whole;
  const files = packagedSources({ workspace, targets }, near, problems);
  const requirements = whole.flatMap((target) => problems.collect(() => requirementsIn(target)) ?? []);
  const leftOut = targetsOf(targets, graph.excluded([spec])).flatMap(
    (target) => problems.collect(() => requirementsIn(target)) ?? [],
  );
  const chosen = problems.collect(() =>
    chooseResolve(
      targets,
      createResolveOf(workspace.options.python),
      workspace.options.python.defaultResolve,
      targets.targets.get(spec)!,
      whole.map((target) => target.spec),
    ),
  );
  if (chosen?.problem !== undefined) problems.add([chosen.problem]);
  const constraints = problems.collect(() =>
    closureConstraints(
      { workspace, targets },
      whole.map((target) => target.spec),
    ),
  );
  problems.throwIfErrors();
  return {
    sources: files,
    files: near.filter(isFileTarget).map((target) => target.spec),
    requirements,
    leftOut,
    resolve: chosen!.resolve,
    interpreterConstraints: constraints ?? [],
    distributions: near
      .filter((target) => target.type.packagedAs === 'distribution')
      .map((target) => target.spec),
  };
}

function targetsOf(targets: TargetSet, specs: readonly string[]): readonly Target[] {
  return specs.flatMap((spec) => targets.targets.get(spec) ?? []);
}

function requirementsIn(target: Target): readonly PackagedRequirement[] {
  if (target.type.name !== 'python_requirement') return [];
  const place = target.fieldPlaces.get('requirements') ?? target.place;
  return requirementsOf(target).map((requirement) => ({ requirement, target: target.spec, place }));
}

/** A file for a package. */
interface OwnedFile {
  readonly path: string;
  readonly target: Target | undefined;
  /** Its source root, if it has one. */
  readonly root: string | undefined;
}

/** Python files and resources of the targets, and the `__init__.py` and `__init__.pyi` around each Python file. */
function packagedSources(
  { workspace, targets: all }: Pick<Sources, 'workspace' | 'targets'>,
  targets: readonly Target[],
  problems: Problems,
): readonly PackagedSource[] {
  const owned = new Map<string, OwnedFile>();
  const own = (path: string, target: Target | undefined, root: string | undefined): void => {
    const key = JSON.stringify([path, root]);
    if (!owned.has(key)) owned.set(key, { path, target, root });
  };
  for (const target of targets) {
    if (!isPythonSource(target) && target.type.name !== 'resource') continue;
    if (needsDownload(target)) reportDownload(target, problems);
    else problems.collect(() => requireSource(target));
    for (const path of target.sources) own(path, target, rootOfSource(workspace, target, path));
  }
  const wrapped = new Map<Target, readonly RelocatedFile[]>();
  for (const target of targets) {
    const files = problems.collect(() => wrappedFiles({ workspace, targets: all }, target));
    if (files !== undefined) wrapped.set(target, files);
  }
  for (const { path, target, root } of [...owned.values()]) {
    if (!/\.pyi?$/.test(path)) continue;
    const isOwn = target !== undefined && ownRoot(workspace, target) !== undefined;
    for (const file of ancestorFiles({ workspace }, path, ['__init__.py', '__init__.pyi'])) {
      // A root of its own ends where it begins.
      const ofFile = isOwn ? root : workspace.sourceRoots.ofFile(file);
      if (!isOwn || root === '' || file.startsWith(`${root ?? ''}/`)) own(file, undefined, ofFile);
    }
  }
  const paths = new Set([...owned.values()].map(({ path, root }) => stripSourceRoot(path, root ?? '')));
  for (const target of targets)
    if (isUnreadable(target) && !wrapped.has(target)) reportUnreadable(workspace, target, paths, problems);
  const byPath = new Map<string, OwnedFile[]>();
  for (const one of owned.values()) byPath.set(one.path, [...(byPath.get(one.path) ?? []), one]);
  const packaged = sortedByCodePoint(byPath.keys()).flatMap((source) =>
    byPath.get(source)!.flatMap(({ target, root }) => {
      const file = { path: source, source, owner: target?.spec ?? source };
      return inPackage(file, root, target, problems);
    }),
  );
  const moved = Array.from(wrapped).flatMap(([target, files]) =>
    files.flatMap((file) => inPackage(file, workspace.sourceRoots.ofFile(file.path), target, problems)),
  );
  const once = new Map([...packaged, ...moved].map((one) => [JSON.stringify([one.path, one.source]), one]));
  return [...once.values()];
}

/** A file without the source root of its path; none where that has none, which is reported. */
function inPackage(
  file: RelocatedFile,
  root: string | undefined,
  owner: Target | undefined,
  problems: Problems,
): readonly PackagedSource[] {
  if (root !== undefined) return [{ ...file, path: stripSourceRoot(file.path, root) }];
  reportRootless(file.path, owner, problems);
  return [];
}

/** Generated files must be checked in. @param paths the files of the package */
function reportUnreadable(
  workspace: Workspace,
  target: Target,
  paths: ReadonlySet<string>,
  problems: Problems,
): void {
  const generated = generatedFiles(workspace, target);
  const missing = generated.filter((path) => !paths.has(path));
  if (generated.length > 0 && missing.length === 0) return;
  const names = missing.map((path) => (path.endsWith('.py') ? moduleOfPath(path) : path));
  const list = names.length === 0 ? '' : `; missing: \`${names.join('`, `')}\``;
  problems.error({
    code: 'generated-sources',
    message: `\`${target.spec}\` (\`${target.type.name}\`) is needed, but its files are generated by a program that is not run${list}`,
    place: target.place,
    help: 'commit the generated files and own them with `python_sources` or `resources`, or remove the dependency with `!`',
  });
}

function reportDownload(target: Target, problems: Problems): void {
  problems.error({
    code: 'source-needs-download',
    message: `The file of \`${target.spec}\` is on the network`,
    place: target.fieldPlaces.get('source') ?? target.place,
    help: 'commit the file',
  });
}

function reportRootless(source: string, owner: Target | undefined, problems: Problems): void {
  problems.error({
    code: 'no-source-root',
    message: `No source root found for \`${source}\`.`,
    place: owner?.place ?? { path: source },
    help: 'add a pattern for its directory to `[source].root_patterns` in pants.toml',
  });
}
