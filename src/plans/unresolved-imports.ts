import type { MissingImport } from '../checks/missing-imports.ts';
import type { Diagnostic } from '../host/types.ts';
import { modulesOfRuntime } from '../platforms/runtimes.ts';
import type { Project } from '../project/project.ts';
import { requirementsOf } from '../graph/target-facts.ts';
import { formatMarker } from '../python/markers.ts';
import { applies } from '../python/needs.ts';
import type { Requirement } from '../python/types.ts';
import { normalizeName, topLevel } from '../python/names.ts';
import { joinPath } from '../targets/address.ts';
import type { Target } from '../targets/types.ts';
import { includesRequirements } from './lambda-platform.ts';
import type { IndexedPackage } from './indexed-packages.ts';
import type { PackagePlan } from './package-plan.ts';
import { importerIn } from './importer.ts';

/** An import that fails in a package. */
export interface UnresolvedImport extends MissingImport {
  /** Spec of the package. */
  readonly target: string;
  /** It certainly fails when the package is loaded. */
  readonly isFatal: boolean;
  /** The files by which it is reached then, its own at the end; undefined where it is not known to fail. */
  readonly chain: readonly string[] | undefined;
  /** Of several platforms those on which it fails, if that is not all of them. */
  readonly where: readonly string[];
  /** Its file is loaded, and the condition around it does not hold then. */
  readonly isSkipped: boolean;
  /** A requirement provides it, of which the package has nothing (`!!`, `--exclude`). */
  readonly isExcluded: boolean;
  /** The marker of the requirement that provides it, which does not apply on the platforms of the package. */
  readonly condition: string | undefined;
  /** What may bring it nevertheless. */
  readonly doubt: 'a layer' | 'the interpreter' | 'one of the wheels' | undefined;
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
    for (const found of one.missing) {
      const place = `${found.source}:${found.run.line}`;
      if (isIgnored(found.name) || one.isFound(found)) {
        excused.add(place);
        continue;
      }
      const top = topLevel(found.missing);
      if (modulesOfRuntime.has(top) && (isForLambda || plan.handler !== undefined)) {
        // A target without requirements gets those of its imports from a layer.
        const isOfLayer =
          !includesRequirements(plan.target) && onlyProvider(project, plan, found) !== undefined;
        if (isOfLayer) excused.add(place);
        else ofRuntime.set(target, (ofRuntime.get(target) ?? new Set()).add(top));
        continue;
      }
      const provider = onlyProvider(project, plan, found);
      const condition = provider && conditionElsewhere(plan, requirementsOf(provider));
      const isLeftOut = provider !== undefined && condition === undefined && lacks(plan, provider);
      if (isLeftOut || plan.seesOtherModules === true) excused.add(place);
      if (isLeftOut && !includesRequirements(plan.target)) continue;
      const doubt = doubtOf(project, one, found, isLeftOut);
      const failing = one.failing.get(place);
      const isFatal = failing?.isCertain === true && doubt === undefined;
      if (isFatal || unownedDependencyBehavior !== 'ignore') {
        const chain = failing?.isCertain === true ? failing.chain : undefined;
        const where = failing?.where.length === plan.platforms?.length ? [] : (failing?.where ?? []);
        const { scope, guard } = found.run;
        const isConditional = guard === 'condition' && scope === 'module' && failing === undefined;
        const isSkipped = isConditional && one.isLoaded(found.source);
        const cause = { isExcluded: isLeftOut, condition, doubt };
        unresolved.push({ ...found, target, isFatal, isSkipped, chain, where, ...cause });
      }
    }
  }
  return { unresolved, ofRuntime, excused };
}

function doubtOf(
  project: Project,
  { plan, isExact }: IndexedPackage,
  { missing }: MissingImport,
  isLeftOut: boolean,
): UnresolvedImport['doubt'] {
  // A requirement that is excluded (`!!3rdparty:pandas`) may be in a layer that is not a target.
  if (isLeftOut) return 'a layer';
  if (!includesRequirements(plan.target) && !isOfCheckout(project, missing)) return 'a layer';
  if (plan.seesOtherModules === true) {
    return plan.target.type.packagedAs === 'lambda-function' ? 'a layer' : 'the interpreter';
  }
  return isExact ? undefined : 'one of the wheels';
}

/** Whether the sources of the checkout have the package of a module: no requirement is meant. */
function isOfCheckout({ workspace: { files, sourceRoots } }: Project, module: string): boolean {
  const top = topLevel(module);
  return sourceRoots.all().some((root) => {
    const path = joinPath(root, top);
    return files.isFile(`${path}.py`) || files.isDirectory(path);
  });
}

/** The only requirement that provides the module of an import, in the resolve of its file. */
function onlyProvider(
  project: Project,
  plan: PackagePlan,
  { name, source }: MissingImport,
): Target | undefined {
  const { graph, targets } = project;
  const { resolve } = importerIn(project, plan.target.spec, source);
  const [provider, ...more] = graph.providersOf(name).filter((one) => graph.resolveOf(one) === resolve);
  const target = provider === undefined || more.length > 0 ? undefined : targets.targets.get(provider);
  return target?.type.name === 'python_requirement' ? target : undefined;
}

/** The markers of requirements of which none applies on a platform of the package. */
function conditionElsewhere(
  { platforms, platform }: PackagePlan,
  requirements: readonly Requirement[],
): string | undefined {
  const all = platforms ?? (platform === undefined ? [] : [platform]);
  const isHere = all.some((one) => requirements.some((requirement) => applies(requirement, one, [])));
  const markers = requirements.flatMap(({ marker }) => (marker === undefined ? [] : [formatMarker(marker)]));
  return all.length === 0 || isHere || markers.length === 0 ? undefined : markers.join(' or ');
}

/** Whether a package has nothing of what a target requires: then that was excluded. */
function lacks({ wheels }: PackagePlan, target: Target): boolean {
  const projects = new Set(requirementsOf(target).map(({ normalizedName }) => normalizedName));
  return !wheels.some(({ name }) => projects.has(normalizeName(name)));
}

/** A diagnostic and the packages it is about. */
export interface PackageFinding {
  readonly diagnostic: Diagnostic;
  readonly targets: readonly string[];
}

/** Pants' warning about an import, which the content of the packages decides here. */
export function isUnowned({ code, severity, module }: Diagnostic): boolean {
  return code === 'unowned-import' && severity === 'warning' && module !== undefined;
}
