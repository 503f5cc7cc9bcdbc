import type { LoadReport, ReportedFinding } from '../checks/load/types.ts';
import {
  importedTops,
  missingImports,
  type MissingImport,
  type SearchedPackage,
} from '../checks/missing-imports.ts';
import { indexModules, type ModuleIndex } from '../checks/module-index.ts';
import { filesOfLayer } from '../formats/layer-files.ts';
import { modulesOfProject } from '../requirements/provided-modules.ts';
import { requirementsOf } from '../graph/target-facts.ts';
import type { Project } from '../project/project.ts';
import { topLevel } from '../python/names.ts';
import { stdlibModules, stdlibModulesOf } from '../python/stdlib-names.ts';
import { stringListField } from '../target-types/readers.ts';
import type { PackageContents, PackagePlan } from './package-plan.ts';

/** A package with the modules in it. */
export interface IndexedPackage {
  readonly plan: PackagePlan;
  readonly index: ModuleIndex;
  /** The index describes the content of the package, not what its requirements usually contain. */
  readonly isExact: boolean;
  /** What nothing in it provides. */
  readonly missing: readonly MissingImport[];
  /** What fails when it is loaded, by place (`path:line`). */
  readonly failing: ReadonlyMap<string, FailingImport>;
  /** Whether a file of the checkout is certainly loaded, on every platform. */
  isLoaded(source: string): boolean;
  /** Whether loading it finds the module of an import in a directory that is added to `sys.path`, on every platform. */
  isFound(missing: MissingImport): boolean;
}

/** An import that fails when a package is loaded. */
interface FailingImport {
  readonly isCertain: boolean;
  /** The files by which it is reached, its own at the end. */
  readonly chain: readonly string[];
  /** Of several platforms those on which it fails. */
  readonly where: readonly string[];
}

/** The imports of a finished package, its layers included, and what its loading says of them. */
export class PackageImports implements IndexedPackage {
  readonly plan: PackagePlan;
  readonly index: ModuleIndex;
  readonly isExact = true;
  readonly missing: readonly MissingImport[];
  readonly failing = new Map<string, FailingImport>();
  readonly #places: ReadonlySet<string>;
  /** On how many platforms files are loaded. */
  readonly #loaded = new Map<string, number>();
  /** On how many platforms a file finds a module in a directory that is added to `sys.path`; `name.` for names in it. */
  readonly #found = new Map<string, number>();

  constructor(project: Project, plan: PackagePlan, { bundle, importable, layers = [] }: PackageContents) {
    this.plan = plan;
    // What a layer holds is found without the directory that all of it is in.
    const own = importable?.entries ?? filesOfLayer(bundle);
    const searched = searchedPackage(project, plan);
    this.index = indexModules([...own, ...layers.flatMap((layer) => layer.files)], importedTops(searched));
    this.missing = missingImports({ ...searched, index: this.index });
    this.#places = new Set(this.missing.map(({ source, run }) => `${source}:${run.line}`));
  }

  /** Notes what one of the platforms certainly loads, and finds. */
  loaded({ sources, found }: Pick<LoadReport, 'sources' | 'found'>): void {
    const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const source of sources) count(this.#loaded, source);
    for (const { source, name, hasNames } of found) {
      count(this.#found, `${source} ${name}`);
      if (hasNames) count(this.#found, `${source} ${name}.`);
    }
  }

  isFound({ source, name }: MissingImport): boolean {
    const all = this.plan.platforms?.length ?? 1;
    const parent = name.slice(0, name.lastIndexOf('.') + 1);
    return [name, parent].some((one) => this.#found.get(`${source} ${one}`) === all);
  }

  isLoaded(source: string): boolean {
    return this.#loaded.get(source) === (this.plan.platforms?.length ?? 1);
  }

  /** Takes over what loading says of an import that is missing, since more is known of it here. @param platform one of several */
  takes(finding: ReportedFinding, platform?: string): boolean {
    const { code, severity, chain } = finding;
    const place = this.#placeOf(finding);
    if ((code !== 'missing-module' && code !== 'module-removed') || place === undefined) return false;
    const known = this.failing.get(place);
    const where = [...(known?.where ?? []), ...(platform === undefined ? [] : [platform])];
    const isCertain = severity === 'error';
    const sources = new Map(this.plan.sources.map((one) => [one.path, one.source]));
    const files = chain.map(({ module, path }) => sources.get(path ?? '') ?? module).slice(-LONGEST_CHAIN);
    const isKept = known !== undefined && (known.isCertain || !isCertain);
    this.failing.set(place, { ...(isKept ? known : { isCertain, chain: files }), where });
    return true;
  }

  /** Where the import of a finding is: names in brackets have lines of their own, after that of the statement. */
  #placeOf({ source, line, subject }: ReportedFinding): string | undefined {
    const place = `${source ?? ''}:${line}`;
    if (this.#places.has(place)) return place;
    const [after] = this.missing
      .filter((one) => one.source === source && one.missing === subject && one.run.line > line)
      .map(({ run }) => run.line)
      .sort((a, b) => a - b);
    return after === undefined ? undefined : `${source!}:${after}`;
  }
}

/** So many files of a chain are kept: it is for a message. */
const LONGEST_CHAIN = 20;

/** For packages that are only planned: only the project names of their wheels are known. */
export function guessIndexes(project: Project, plans: readonly PackagePlan[]): readonly IndexedPackage[] {
  const modulesOf = assumedModules(project);
  return plans.map((plan) => {
    const searched = searchedPackage(project, plan);
    const tops = importedTops(searched);
    const assumed = [...plan.wheels, ...plan.formatWheels].flatMap(({ name, filename }) =>
      modulesOf(name)
        .filter((module) => tops.has(topLevel(module)))
        .map((module) => ({ path: `${module.replaceAll('.', '/')}/__init__.py`, owner: filename })),
    );
    const index = indexModules([...plan.sources, ...assumed], tops);
    const missing = missingImports({ ...searched, index });
    return {
      plan,
      index,
      isExact: false,
      missing,
      failing: new Map(),
      isLoaded: () => false,
      isFound: () => false,
    };
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
  const known = new Map<string, readonly string[]>();
  return (name) => {
    const modules = known.get(name) ?? [
      ...(declared.get(name) ?? []),
      ...modulesOfProject(name, name, moduleTable).modules,
      ...spellings(name),
    ];
    known.set(name, modules);
    return modules;
  };
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
function searchedPackage(project: Project, plan: PackagePlan): Omit<SearchedPackage, 'index'> {
  const platforms = plan.platforms ?? (plan.platform === undefined ? [] : [plan.platform]);
  const libraries = platforms.map(({ markers }) => {
    const minor = Number(markers.python_version?.split('.')[1] ?? NaN);
    return minor >= 6 ? stdlibModulesOf(minor) : stdlibModules();
  });
  const standard = libraries.length === 0 ? [stdlibModules()] : libraries;
  return {
    files: plan.sources.filter(({ path }) => path.endsWith('.py')),
    imports: ({ source, path }) => project.graph.imports(source, path),
    isOwn: (owner) => !owner.endsWith('.whl'),
    isOutside: (top) => standard.every((one) => one.has(top)) || top === '__main__' || top === '_typeshed',
  };
}
