import { Problems } from '../host/types.ts';
import { sortedByCodePoint } from '../text/code-points.ts';
import { ancestorFiles } from './infer-ancestors.ts';
import { requireSource } from './missing-source.ts';
import type { RelocatedFile } from './relocated-files.ts';
import { wrappedFiles } from './wrapped-files.ts';
import { generatedFiles } from './generated-files.ts';
import { moduleOfPath, stripSourceRoot } from './module-names.ts';
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

/** Python files and resources of the targets, and the `__init__.py` and `__init__.pyi` around each Python file. */
function packagedSources(
  { workspace, targets: all }: Pick<Sources, 'workspace' | 'targets'>,
  targets: readonly Target[],
  problems: Problems,
): readonly PackagedSource[] {
  const owners = new Map<string, Target | undefined>();
  for (const target of targets) {
    if (!isPythonSource(target) && target.type.name !== 'resource') continue;
    if (needsDownload(target)) reportDownload(target, problems);
    else problems.collect(() => requireSource(target));
    for (const path of target.sources) if (!owners.has(path)) owners.set(path, target);
  }
  const wrapped = new Map<Target, readonly RelocatedFile[]>();
  for (const target of targets) {
    const files = problems.collect(() => wrappedFiles({ workspace, targets: all }, target));
    if (files !== undefined) wrapped.set(target, files);
  }
  const ancestors = new Set<string>();
  for (const path of owners.keys()) {
    if (!/\.pyi?$/.test(path)) continue;
    for (const file of ancestorFiles({ workspace }, path, ['__init__.py', '__init__.pyi']))
      ancestors.add(file);
  }
  for (const file of ancestors) if (!owners.has(file)) owners.set(file, undefined);
  const paths = new Set(
    [...owners.keys()].map((path) => stripSourceRoot(path, workspace.sourceRoots.ofFile(path) ?? '')),
  );
  for (const target of targets)
    if (isUnreadable(target) && !wrapped.has(target)) reportUnreadable(workspace, target, paths, problems);
  const packaged = sortedByCodePoint(owners.keys()).flatMap((source) => {
    const owner = owners.get(source);
    return inPackage(workspace, { path: source, source, owner: owner?.spec ?? source }, owner, problems);
  });
  const moved = Array.from(wrapped).flatMap(([target, files]) =>
    files.flatMap((file) => inPackage(workspace, file, target, problems)),
  );
  const once = new Map([...packaged, ...moved].map((one) => [JSON.stringify([one.path, one.source]), one]));
  return [...once.values()];
}

/** A file without the source root of its path; none where that has none, which is reported. */
function inPackage(
  workspace: Workspace,
  file: RelocatedFile,
  owner: Target | undefined,
  problems: Problems,
): readonly PackagedSource[] {
  const root = workspace.sourceRoots.ofFile(file.path);
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
