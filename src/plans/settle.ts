import { UserError, type Diagnostic } from '../host/types.ts';
import type { Project } from '../project/project.ts';
import { listSome, someLines } from '../text/lists.ts';
import { findSyntaxFaults } from './python-syntax.ts';
import { filesOfImport } from './why-unresolved.ts';
import { joinPath } from '../targets/address.ts';
import { directoryOf } from '../text/paths.ts';
import {
  findUnresolved,
  isUnowned,
  reportUnresolved,
  throughOthers,
  type IndexedPackage,
  type UnresolvedImport,
} from './unresolved-imports.ts';

export interface Settled {
  /** All diagnostics of the run. */
  readonly diagnostics: readonly Diagnostic[];
  /** Diagnostics by package. */
  readonly findings: ReadonlyMap<string, readonly Diagnostic[]>;
}

/**
 * The final diagnostics, based on the packages: imports that fail there, and errors in other parts of the checkout that
 * may be the cause. They replace Pants' own warnings about imports.
 * @param found by package: diagnostics found during planning and layout
 */
export function settle(
  project: Project,
  diagnostics: readonly Diagnostic[],
  packages: readonly IndexedPackage[],
  found: ReadonlyMap<string, readonly Diagnostic[]>,
): Settled {
  const imports = findUnresolved(project, packages);
  const faults = faultsElsewhere(project, diagnostics);
  const raised = new Map<Diagnostic, Diagnostic>();
  const blamed = new Set<UnresolvedImport>();
  for (const fault of faults) {
    const owned = imports.unresolved.filter((one) => mayFail(one) && couldOwn(project, fault, one));
    for (const one of owned) blamed.add(one);
    if (owned.length > 0 || isUsed(project, fault, packages)) raised.set(fault, asError(fault, owned));
  }
  const left = imports.unresolved.filter((one) => !blamed.has(one));
  const reported = [
    ...reportUnresolved(project, { ...imports, unresolved: left }),
    ...throughOthers(diagnostics, packages),
    ...findSyntaxFaults(project, packages),
  ];
  const places = new Set(reported.map(({ diagnostic }) => placeKey(diagnostic)));
  const rest = diagnostics
    .filter((one) => !isUnowned(one) && !(ofTheLoad.has(one.code) && places.has(placeKey(one))))
    .map((one) => raised.get(one) ?? one);
  const told = [...rest, ...reported.map(({ diagnostic }) => diagnostic)];
  return {
    diagnostics: onceEach(told),
    findings: findingsOf(packages, found, rest, reported),
  };
}

/**
 * Codes of the load check for imports: a diagnostic that explains why the same import is not resolved is more useful.
 */
const ofTheLoad: ReadonlySet<string> = new Set(['missing-module', 'missing-name', 'module-removed']);

function placeKey({ place }: Diagnostic): string {
  return `${place?.path ?? ''}:${place?.line ?? ''}`;
}

/** A message that is the same for many targets is reported once, with the other places. */
function onceEach(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byText = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const key = one.code === 'runtime-deprecated' ? one.message : keyOf(one);
    const known = byText.get(key);
    if (known === undefined) byText.set(key, [one]);
    else known.push(one);
  }
  return [...byText.values()].map(([first, ...more]) => {
    const places = more.map(({ place }) => `${place?.path ?? ''}:${place?.line ?? 1}`);
    if (places.length === 0) return first!;
    return {
      ...first!,
      notes: [...(first!.notes ?? []), `also at ${listSome(places, 10)}`],
    };
  });
}

/** @throws UserError with all diagnostics if one of them is an error */
export function throwIfWrong({ diagnostics }: Settled): void {
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new UserError(diagnostics);
}

function findingsOf(
  packages: readonly IndexedPackage[],
  found: ReadonlyMap<string, readonly Diagnostic[]>,
  diagnostics: readonly Diagnostic[],
  reported: ReturnType<typeof reportUnresolved>,
): Settled['findings'] {
  return new Map(
    packages.map(({ plan }) => {
      const spec = plan.target.spec;
      const sources = new Set(plan.sources.map(({ source }) => source));
      const own = new Set(found.get(spec) ?? []);
      for (const one of diagnostics) if (sources.has(one.place?.path ?? '')) own.add(one);
      for (const { diagnostic, targets } of reported) if (targets.includes(spec)) own.add(diagnostic);
      return [spec, [...own].filter((one) => !isUnowned(one))];
    }),
  );
}

/** Errors in parts of the checkout that are not selected, which are warnings in this run. */
function faultsElsewhere(project: Project, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const errors = new Set(
    project.problems.diagnostics.filter(({ severity }) => severity === 'error').map(keyOf),
  );
  return diagnostics.filter((one) => one.severity === 'warning' && errors.has(keyOf(one)));
}

function keyOf({ code, message, place }: Diagnostic): string {
  return JSON.stringify([code, message, place?.path, place?.line, place?.column]);
}

/** Its failure is not caught. */
function mayFail({ run }: UnresolvedImport): boolean {
  return run.guard === 'none' || run.guard === 'condition';
}

/** Errors in targets that only own files of the checkout. */
const ofSources: ReadonlySet<string> = new Set(['conftest-in-tests', 'unmatched-glob', 'wrong-extension']);

/** Whether what could not be read may contain a target that owns a module. */
function couldOwn(project: Project, { code, place }: Diagnostic, missing: UnresolvedImport): boolean {
  if (place === undefined) return false;
  const directory = directoryOf(place.path);
  const isBuildFile = project.targets.buildFiles(directory).includes(place.path);
  const { files, sourceRoots } = project.workspace;
  const own = sourceRoots
    .all()
    .flatMap((root) => filesOfImport(missing).map((file) => joinPath(root, file)))
    .filter((path) => files.isFile(path));
  if (own.length === 0) return !ofSources.has(code);
  return isBuildFile && own.some((path) => directory === '' || path.startsWith(`${directory}/`));
}

/** A package uses other targets from the same file. */
function isUsed(project: Project, { place }: Diagnostic, packages: readonly IndexedPackage[]): boolean {
  const path = place?.path ?? '';
  const { targets } = project.targets;
  const generators = [...targets.values()].filter(
    ({ generated, sources, type }) =>
      generated.length > 0 && type.generates?.by === 'requirements' && sources.includes(path),
  );
  if (generators.length === 0) return false;
  const generated = new Set(generators.flatMap((one) => one.generated.filter((spec) => spec.includes('#'))));
  const specs = packages.map(({ plan }) => plan.target.spec);
  return project.graph.transitive(specs).some((spec) => generated.has(spec));
}

function asError(fault: Diagnostic, owned: readonly UnresolvedImport[]): Diagnostic {
  const path = fault.place?.path ?? 'it';
  const all = [...new Map(owned.map((one) => [one.missing, one])).values()].map(
    ({ missing, source, run }) =>
      `${path} could not be read whole; it may own \`${missing}\`, which ${source}:${run.line} imports`,
  );
  return { ...fault, severity: 'error', notes: [...(fault.notes ?? []), ...someLines(all, 10)] };
}
