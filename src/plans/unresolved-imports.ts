import { indexModules, ownerOfModule, type ModuleIndex } from '../checks/module-index.ts';
import { missingImports, type MissingImport, type SearchedPackage } from '../checks/missing-imports.ts';
import type { Diagnostic } from '../host/types.ts';
import { modulesOfRuntime } from '../platforms/runtimes.ts';
import { stdlibModules, stdlibModulesOf } from '../python/stdlib-names.ts';
import type { Project } from '../project/project.ts';
import { modulesOfProject } from '../graph/module-names.ts';
import { requirementsOf } from '../graph/target-facts.ts';
import { stringListField } from '../target-types/readers.ts';
import { normalizeName } from '../python/names.ts';
import { listSome } from '../text/lists.ts';
import { includesRequirements } from './lambda-platform.ts';
import type { PackagePlan } from './package-plan.ts';
import type { LaidOutPlan } from './lay-out-plans.ts';
import { createWhy, type Why } from './why-unresolved.ts';

/** Maximum number of modules, or places, to name. */
const MAX_NAMED = 10;

/** An import that fails in a package. */
export interface UnresolvedImport extends MissingImport {
  /** Spec of the package. */
  readonly target: string;
  /** As far as is known, it certainly fails when the package is loaded. */
  readonly isFatal: boolean;
  /** A requirement provides it, of which the package has nothing (`!!`, `--exclude`). */
  readonly isExcluded: boolean;
  /** What may bring it nevertheless. */
  readonly doubt: 'a layer' | 'the interpreter' | 'one of the wheels' | undefined;
}

/** A package with the modules in it. */
export interface IndexedPackage {
  readonly plan: PackagePlan;
  readonly index: ModuleIndex;
  /** The index describes the content of the package, not what its requirements usually contain. */
  readonly isExact: boolean;
}

/** A finished package, its layers included. */
export function indexOf({ plan, contents }: LaidOutPlan): IndexedPackage {
  const files = [
    ...(contents.importable ?? contents.bundle).entries,
    ...(contents.layers ?? []).flatMap((layer) => layer.files),
  ];
  return { plan, index: indexModules(files), isExact: true };
}

/** For packages that are only planned: only the project names of their wheels are known. */
export function guessIndexes(project: Project, plans: readonly PackagePlan[]): readonly IndexedPackage[] {
  const modulesOf = assumedModules(project);
  return plans.map((plan) => {
    const assumed = [...plan.wheels, ...plan.formatWheels].flatMap(({ name, filename }) =>
      modulesOf(name).map((module) => ({
        path: `${module.replaceAll('.', '/')}/__init__.py`,
        owner: filename,
      })),
    );
    return { plan, index: indexModules([...plan.sources, ...assumed]), isExact: false };
  });
}

/** The modules that a project probably has: what targets say, what is usual, and what its name may mean. */
function assumedModules({ targets, workspace }: Project): (name: string) => readonly string[] {
  const { moduleTable } = workspace.dialect;
  const declared = new Map<string, string[]>();
  for (const target of targets.targets.values()) {
    if (target.type.name !== 'python_requirement') continue;
    const modules = stringListField(target, 'modules');
    if (modules.length === 0) continue;
    for (const { normalizedName } of requirementsOf(target)) {
      declared.set(normalizedName, [...(declared.get(normalizedName) ?? []), ...modules]);
    }
  }
  return (name) => [
    ...(declared.get(name) ?? []),
    ...modulesOfProject(name, name, moduleTable).modules,
    ...spellings(name),
  ];
}

/** `google-api-core` may be `google.api_core`, `google.api.core`, … */
function spellings(name: string): readonly string[] {
  const parts = name.split('-');
  if (parts.length > MAX_PARTS) return [];
  return parts
    .slice(1)
    .reduce(
      (known, part) => known.flatMap((start) => [`${start}.${part}`, `${start}_${part}`]),
      parts.slice(0, 1),
    );
}

/** Maximum number of words in the name of a project whose spellings are tried: each word doubles them. */
const MAX_PARTS = 6;

/** A package, as the search for imports needs it. */
function searchedPackage(project: Project, { plan, index }: IndexedPackage): SearchedPackage {
  const { python_version: version } = plan.platform?.markers ?? {};
  const minor = Number(version?.split('.')[1] ?? NaN);
  const standard = minor >= 6 ? stdlibModulesOf(minor) : stdlibModules();
  return {
    files: plan.sources.filter(({ path }) => path.endsWith('.py')),
    entry: plan.entryModule ?? plan.checked?.module,
    index,
    imports: ({ source, path }) => project.graph.imports(source, path),
    isOwn: (owner) => !owner.endsWith('.whl'),
    isOutside: (top) => standard.has(top) || top === '__main__' || top === '_typeshed',
  };
}

/** What is known about the imports of packages. */
export interface ImportFindings {
  readonly unresolved: readonly UnresolvedImport[];
  /** What the runtime provides, by package. */
  readonly ofRuntime: ReadonlyMap<string, ReadonlySet<string>>;
  /** Places (`path:line`) of imports that may be provided from elsewhere, or that `pants.toml` ignores. */
  readonly excused: ReadonlySet<string>;
}

/** The imports of the checkout's files that fail in a package. Those that `pants.toml` ignores are left out. */
export function findUnresolved(project: Project, packages: readonly IndexedPackage[]): ImportFindings {
  const { unownedDependencyBehavior, ignoredUnownedImports } = project.workspace.options.pythonInfer;
  const isIgnored = (name: string): boolean =>
    ignoredUnownedImports.some((prefix) => name === prefix || name.startsWith(`${prefix}.`));
  const unresolved: UnresolvedImport[] = [];
  const ofRuntime = new Map<string, Set<string>>();
  const excused = new Set<string>();
  for (const one of packages) {
    const { plan } = one;
    const target = plan.target.spec;
    const isForLambda = plan.checked !== undefined || plan.target.type.packagedAs === 'lambda-layer';
    for (const found of missingImports(searchedPackage(project, one))) {
      const place = `${found.source}:${found.run.line}`;
      if (isIgnored(found.name)) {
        excused.add(place);
        continue;
      }
      const [top = ''] = found.missing.split('.', 1);
      if (modulesOfRuntime.has(top) && (isForLambda || plan.handler !== undefined)) {
        ofRuntime.set(target, (ofRuntime.get(target) ?? new Set()).add(top));
        continue;
      }
      const isLeftOut = isExcluded(project, plan, found.name);
      if (isLeftOut || plan.seesOtherModules === true) excused.add(place);
      if (isLeftOut && !includesRequirements(plan.target)) continue;
      const { scope, guard } = found.run;
      const doubt = doubtOf(one, isLeftOut);
      const isFatal =
        found.chain !== undefined && scope === 'module' && guard === 'none' && doubt === undefined;
      if (isFatal || unownedDependencyBehavior !== 'ignore') {
        unresolved.push({ ...found, target, isFatal, isExcluded: isLeftOut, doubt });
      }
    }
  }
  return { unresolved, ofRuntime, excused };
}

function doubtOf({ plan, isExact }: IndexedPackage, isLeftOut: boolean): UnresolvedImport['doubt'] {
  // A requirement that is excluded (`!!3rdparty:pandas`) may be in a layer that is not a target.
  if (isLeftOut) return 'a layer';
  if (plan.seesOtherModules === true) return 'the interpreter';
  return isExact ? undefined : 'one of the wheels';
}

/** Whether a requirement that is not in a package provides a module: then it is missing because it was excluded. */
function isExcluded(project: Project, plan: PackagePlan, module: string): boolean {
  const [provider, ...more] = project.graph.providersOf(module);
  if (provider === undefined || more.length > 0) return false;
  const target = project.targets.targets.get(provider);
  if (target?.type.name !== 'python_requirement') return false;
  const projects = new Set(requirementsOf(target).map(({ normalizedName }) => normalizedName));
  return !plan.wheels.some(({ name }) => projects.has(normalizeName(name)));
}

/** A diagnostic and the packages it is about. */
export interface PackageFinding {
  readonly diagnostic: Diagnostic;
  readonly targets: readonly string[];
}

/** The diagnostics for imports that fail: one per missing module. */
export function reportUnresolved(
  project: Project,
  { unresolved, ofRuntime }: ImportFindings,
): readonly PackageFinding[] {
  const byModule = new Map<string, UnresolvedImport[]>();
  for (const one of unresolved) {
    const known = byModule.get(one.missing);
    if (known === undefined) byModule.set(one.missing, [one]);
    else known.push(one);
  }
  const why = createWhy(project);
  const findings = Array.from(byModule, ([module, imports]) => finding(module, imports, why));
  return ofRuntime.size === 0 ? findings : [...findings, runtimeFinding(ofRuntime)];
}

function finding(module: string, imports: readonly UnresolvedImport[], why: Why): PackageFinding {
  const first =
    imports.find(({ isFatal }) => isFatal) ??
    imports.find((one) => severityOf(one) === 'warning') ??
    imports[0]!;
  const severity = severityOf(first);
  const targets = [...new Set(imports.map(({ target }) => target))].sort();
  const { reason, help } = why(first);
  const notes = [
    ...(reason === undefined ? [] : [reason]),
    ...chainNote(first),
    ...placesNote(first, imports),
  ];
  return {
    targets,
    diagnostic: {
      severity,
      code: 'unresolved-import',
      module,
      message: `Nothing in ${listed(targets)} provides \`${module}\`: ${consequence(first)}`,
      place: { path: first.source, line: first.run.line },
      help,
      ...(notes.length === 0 ? {} : { notes }),
    },
  };
}

function severityOf({ isFatal, run }: UnresolvedImport): Diagnostic['severity'] {
  if (isFatal) return 'error';
  return run.guard === 'none' || run.guard === 'condition' ? 'warning' : 'note';
}

function consequence({ doubt, run, chain, source }: UnresolvedImport): string {
  if (chain !== undefined && run.scope === 'module' && run.guard === 'none') {
    const unless = doubt === undefined ? '' : `, unless ${doubt} brings it`;
    return `the import would fail as soon as the package is loaded${unless}`;
  }
  switch (run.guard) {
    case 'caught':
      return `${source} catches that`;
    case 'main':
      return 'the import is behind `if __name__ == "__main__"`, which is not run there';
    case 'type-checking':
      return 'only type checkers run the import';
    default:
      if (run.scope === 'function') return 'the import would fail when the function around it is called';
      if (chain === undefined) return `the import would fail when ${source} is loaded`;
      return 'the import would fail where its condition holds';
  }
}

function chainNote({ chain = [], isFatal }: UnresolvedImport): readonly string[] {
  return isFatal && chain.length > 1 ? [`the handler loads it: ${chain.join(' → ')}`] : [];
}

function placesNote(first: UnresolvedImport, imports: readonly UnresolvedImport[]): readonly string[] {
  const places = new Set(imports.map(({ source, run }) => `${source}:${run.line}`));
  places.delete(`${first.source}:${first.run.line}`);
  return places.size === 0 ? [] : [`also imported at ${listed([...places])}`];
}

function runtimeFinding(ofRuntime: ImportFindings['ofRuntime']): PackageFinding {
  const targets = [...ofRuntime.keys()].sort();
  const modules = [...new Set([...ofRuntime.values()].flatMap((names) => [...names]))].sort();
  return {
    targets,
    diagnostic: {
      severity: 'note',
      code: 'import-of-runtime',
      message: `${listed(targets)} ${targets.length === 1 ? 'gets' : 'get'} ${listed(modules)} from the Lambda runtime, which decides the version`,
      help: 'add requirements for them to have the versions that you tested',
    },
  };
}

/** Modules that no target owns but that are in the packages: a single warning for all. */
export function throughOthers(
  diagnostics: readonly Diagnostic[],
  packages: readonly IndexedPackage[],
): readonly PackageFinding[] {
  const brought = new Map<string, Set<string>>();
  const targets = new Set<string>();
  const users = packages.map((one) => ({
    ...one,
    sources: new Set(one.plan.sources.map(({ source }) => source)),
  }));
  for (const { module = '', place } of diagnostics.filter(isUnowned)) {
    const owners = users
      .filter(({ sources }) => sources.has(place?.path ?? ''))
      .map(({ plan, index }) => ({ spec: plan.target.spec, index, owner: ownerOfModule(index, module) }));
    const [first] = owners;
    if (first?.owner === undefined || owners.some(({ owner }) => owner === undefined)) continue;
    const name = nameInNamespace(first.index, module);
    const wheels = brought.get(name) ?? new Set();
    brought.set(name, wheels);
    for (const { owner } of owners) if (owner !== undefined) wheels.add(owner);
    for (const { spec } of owners) targets.add(spec);
  }
  if (brought.size === 0) return [];
  const names = [...brought].map(([module, wheels]) => `${module} (${[...wheels].sort().join(', ')})`);
  return [
    {
      targets: [...targets].sort(),
      diagnostic: {
        severity: 'warning',
        code: 'import-through-another',
        message: `No target provides the import ${listed(names)}; it only works because another requirement, or a lock that is taken whole, brings it in`,
        help: 'add requirements for these projects: they disappear with what brings them',
      },
    },
  ];
}

/** `zope.event` of `zope.event.classhandler`: the first package that is not just a namespace of several wheels. */
function nameInNamespace({ modules, directories }: ModuleIndex, module: string): string {
  const parts = module.split('.');
  const count = parts.findIndex((_, index) => {
    const path = parts.slice(0, index + 1).join('/');
    return modules.has(path) || !directories.has(path);
  });
  return parts.slice(0, count === -1 ? parts.length : count + 1).join('.');
}

/** Pants' warning about an import, which the content of the packages decides here. */
export function isUnowned({ code, severity, module }: Diagnostic): boolean {
  return code === 'unowned-import' && severity === 'warning' && module !== undefined;
}

function listed(names: readonly string[]): string {
  return listSome(names, MAX_NAMED);
}
