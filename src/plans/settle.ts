import { groupCauses, UserError, type Diagnostic, type Problems } from '../host/types.ts';
import type { Project } from '../project/project.ts';
import type { Severities } from '../text/severities.ts';
import { shownDiagnostics } from '../text/shown-diagnostics.ts';
import { leftOut } from './left-out.ts';
import { packagesWithin } from './inner-packages.ts';
import type { PackagePlan } from './package-plan.ts';
import { filesOfImport } from './files-of-import.ts';
import { joinPath } from '../targets/address.ts';
import { directoryOf } from '../text/paths.ts';
import type { IndexedPackage } from './indexed-packages.ts';
import {
  findUnresolved,
  isUnowned,
  type PackageFinding,
  type UnresolvedImport,
} from './unresolved-imports.ts';
import { reportUnresolved } from './report-unresolved.ts';
import { throughOthers } from './through-others.ts';

export interface Settled {
  /** All diagnostics of the run. */
  readonly diagnostics: readonly Diagnostic[];
  /** Diagnostics by package. */
  readonly findings: ReadonlyMap<string, readonly Diagnostic[]>;
  /** Specs of the packages with imports that fail, or that work only by chance. */
  readonly imports: ReadonlySet<string>;
}

/**
 * The final diagnostics, based on the packages: imports that fail there, and errors in other parts of the checkout that
 * may be the cause. They replace Pants' own warnings about imports.
 * @param found by package: diagnostics found during planning and layout, with the severities that the user has set
 * @param plans all packages of the run: archives and images too, and what earlier runs found to be sound
 */
export function settle(
  project: Project,
  diagnostics: readonly Diagnostic[],
  packages: readonly IndexedPackage[],
  found: ReadonlyMap<string, readonly Diagnostic[]>,
  severities: Severities,
  plans: readonly PackagePlan[],
): Settled {
  const imports = findUnresolved(project, packages);
  const faults = faultsElsewhere(project, diagnostics);
  const raised = new Map<Diagnostic, Diagnostic>();
  const blamed = new Set<UnresolvedImport>();
  const owners = new Map<string, Owned>();
  const couldOwn = ownersOf(project, distinctImports(project, imports.unresolved.filter(mayFail)));
  const isUsed = usedFiles(project, plans);
  for (const fault of faults) {
    const place = `${fault.code} ${fault.place?.path ?? ''}`;
    const known = owners.get(place);
    const owned = known ?? couldOwn(fault);
    if (known === undefined) {
      owners.set(place, owned);
      for (const one of owned.imports) blamed.add(one);
    }
    if (owned.imports.length > 0 || isUsed(fault)) raised.set(fault, asError(fault, owned));
  }
  const left = imports.unresolved.filter((one) => !blamed.has(one));
  const ofImports = [
    ...(left.length + imports.ofRuntime.size > 0
      ? reportUnresolved(project, { ...imports, unresolved: left })
      : []),
    ...throughOthers(project, diagnostics, packages),
  ];
  const reported = [...ofImports, ...leftOut(project, plans)].flatMap(({ diagnostic, targets }) =>
    severities.adjust([diagnostic], targets).map((one) => ({ diagnostic: one, targets })),
  );
  const places = new Map(reported.map(({ diagnostic }) => [placeKey(diagnostic), diagnostic.severity]));
  // What is in an archive has been loaded there: an error of that is not told by a warning about the archive.
  const isTold = (one: Diagnostic): boolean =>
    ofTheLoad.has(one.code) &&
    (imports.excused.has(placeKey(one)) ||
      (places.has(placeKey(one)) && (one.severity !== 'error' || places.get(placeKey(one)) === 'error')));
  const rest = diagnostics
    .filter((one) => !isUnowned(one) && !isTold(one))
    .map((one) => raised.get(one) ?? one);
  return {
    diagnostics: onceEach([...rest, ...reported.map(({ diagnostic }) => diagnostic)]),
    findings: findingsOf(plans, found, rest, reported),
    imports: holdersOf(plans, new Set(ofImports.flatMap(({ targets }) => targets))),
  };
}

/** Specs of the packages that are, or hold, one of `specs`. */
function holdersOf(plans: readonly PackagePlan[], specs: ReadonlySet<string>): ReadonlySet<string> {
  const holds = (plan: PackagePlan): boolean =>
    packagesWithin([plan]).some(({ target }) => specs.has(target.spec));
  return new Set(plans.filter(holds).map(({ target }) => target.spec));
}

/**
 * Codes of the load check for imports: a diagnostic that explains why the same import is not resolved is more useful.
 */
const ofTheLoad: ReadonlySet<string> = new Set(['missing-module', 'missing-name', 'module-removed']);

function placeKey({ place }: Diagnostic): string {
  return `${place?.path ?? ''}:${place?.line ?? ''}`;
}

/** Each message once, and each cause. */
function onceEach(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byText = new Map<string, Diagnostic>();
  for (const one of diagnostics) if (!byText.has(keyOf(one))) byText.set(keyOf(one), one);
  return groupCauses([...byText.values()]);
}

/** @throws UserError with all diagnostics if one of them is an error */
export function throwIfWrong({ diagnostics }: Settled): void {
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new UserError(diagnostics);
}

/**
 * What keeps packages from being planned, without Pants' own warnings about imports: only the content of a package decides
 * those. @throws UserError
 */
export function throwIfUnplanned({ hasErrors, diagnostics }: Problems): void {
  if (hasErrors) throw new UserError(diagnostics.filter((one) => !isUnowned(one)));
}

function findingsOf(
  plans: readonly PackagePlan[],
  found: ReadonlyMap<string, readonly Diagnostic[]>,
  diagnostics: readonly Diagnostic[],
  reported: readonly PackageFinding[],
): Settled['findings'] {
  const byPath = grouped(diagnostics, ({ place }) => [place?.path ?? '']);
  const order = new Map(diagnostics.map((one, index) => [one, index]));
  const bySubject = grouped(diagnostics, ({ subject }) => (subject === undefined ? [] : [subject]));
  const byTarget = grouped(reported, ({ targets }) => targets);
  return new Map(
    plans.map((plan) => {
      const spec = plan.target.spec;
      const own = new Set(found.get(spec) ?? []);
      const sources = new Set(plan.sources.map(({ source }) => source));
      const ofFiles = [...sources].flatMap((path) => byPath.get(path) ?? []);
      for (const one of ofFiles.sort((a, b) => order.get(a)! - order.get(b)!)) own.add(one);
      for (const { target } of packagesWithin([plan])) {
        for (const one of bySubject.get(target.spec) ?? []) own.add(one);
        for (const { diagnostic } of byTarget.get(target.spec) ?? []) own.add(diagnostic);
      }
      return [spec, shownDiagnostics([...own].filter((one) => !isUnowned(one)))];
    }),
  );
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [item]);
      else known.push(item);
    }
  }
  return groups;
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

/** An import that may fail, and the files of the checkout that are its module. */
interface MissingModule {
  readonly own: readonly string[];
  readonly imports: readonly UnresolvedImport[];
}

/** The imports by what is missing: a module that thousands of files import is looked up once. */
function distinctImports(project: Project, imports: readonly UnresolvedImport[]): readonly MissingModule[] {
  const { files, sourceRoots } = project.workspace;
  const modules = new Map<
    string,
    { readonly own: readonly string[]; readonly imports: UnresolvedImport[] }
  >();
  for (const one of imports) {
    const wanted = filesOfImport(one);
    const key = wanted.join('\0');
    const known = modules.get(key);
    if (known !== undefined) {
      known.imports.push(one);
      continue;
    }
    const paths = sourceRoots.all().flatMap((root) => wanted.map((file) => joinPath(root, file)));
    modules.set(key, { own: paths.filter((path) => files.isFile(path)), imports: [one] });
  }
  return [...modules.values()];
}

/** What may belong to a target that could not be read. */
interface Owned {
  readonly imports: readonly UnresolvedImport[];
  /** One for each missing module. */
  readonly distinct: readonly UnresolvedImport[];
}

const owned = (imports: readonly UnresolvedImport[]): Owned => ({
  imports,
  distinct: [...new Map(imports.map((one) => [one.missing, one])).values()],
});

/**
 * The imports whose module a target may own that could not be read. Any such target may own a module that is no file of the
 * checkout: thousands of faults share that one list.
 */
function ownersOf(project: Project, missing: readonly MissingModule[]): (fault: Diagnostic) => Owned {
  const ofNobody = owned(missing.filter(({ own }) => own.length === 0).flatMap(({ imports }) => imports));
  const ofFiles = missing.filter(({ own }) => own.length > 0);
  const nothing = owned([]);
  return ({ code, place }) => {
    if (place === undefined) return nothing;
    const directory = directoryOf(place.path);
    const isBelow = (path: string): boolean => directory === '' || path.startsWith(`${directory}/`);
    const below = project.targets.buildFiles(directory).includes(place.path)
      ? ofFiles.filter(({ own }) => own.some(isBelow)).flatMap(({ imports }) => imports)
      : [];
    const others = ofSources.has(code) ? nothing : ofNobody;
    return below.length === 0 ? others : owned([...others.imports, ...below]);
  };
}

/** Whether a package uses other targets from the file of a fault. */
function usedFiles(project: Project, plans: readonly PackagePlan[]): (fault: Diagnostic) => boolean {
  let reached: ReadonlySet<string> | undefined;
  const used = new Map<string, boolean>();
  const find = (path: string): boolean => {
    const generators = [...project.targets.targets.values()].filter(
      ({ generated, sources, type }) =>
        generated.length > 0 && type.generates?.by === 'requirements' && sources.includes(path),
    );
    if (generators.length === 0) return false;
    reached ??= new Set(project.graph.transitive(plans.map(({ target }) => target.spec)));
    return generators.some((one) => one.generated.some((spec) => spec.includes('#') && reached!.has(spec)));
  };
  return ({ place }) => {
    const path = place?.path ?? '';
    const known = used.get(path) ?? find(path);
    used.set(path, known);
    return known;
  };
}

/** So many imports are named in a note of an error. */
const MOST_NAMED = 10;

function asError(fault: Diagnostic, { distinct }: Owned): Diagnostic {
  const path = fault.place?.path ?? 'it';
  const named = distinct
    .slice(0, MOST_NAMED)
    .map(
      ({ missing, source, run }) =>
        `${path} could not be read whole; it may own \`${missing}\`, which ${source}:${run.line} imports`,
    );
  const more = distinct.length - named.length;
  const notes = [...(fault.notes ?? []), ...named, ...(more > 0 ? [`and ${more} more`] : [])];
  return { ...fault, severity: 'error', notes };
}
