import { generatedFiles } from './generated-files.ts';
import { modulesOfProject } from '../requirements/provided-modules.ts';
import { moduleOfPath, stripSourceRoot } from './module-names.ts';
import { isGenerator, isPythonSource, requirementsOf } from './target-facts.ts';
import { stringListField } from '../target-types/readers.ts';
import { rootOfSource } from './source-root.ts';
import type { ResolveOf } from './resolves.ts';
import type { Target, TargetSet } from '../targets/types.ts';
import type { Workspace } from '../workspace/types.ts';
import { largest } from '../text/lists.ts';

/** A target that provides a module. */
export interface Provider {
  readonly spec: string;
  readonly kind: 'implementation' | 'stub';
  /**
   * Without BUILD files: the project (PEP 503) that it requires. Several files may require one, and no BUILD file could say
   * which of them is meant.
   */
  readonly project?: string;
}

/** Providers by dotted module, in the order of the targets. */
type Providers = ReadonlyMap<string, readonly Provider[]>;

/** The providers of modules, by resolve, first-party and third-party. */
export interface ModuleMap {
  readonly firstParty: ReadonlyMap<string, Providers>;
  readonly thirdParty: ReadonlyMap<string, Providers>;
}

type Builder = Map<string, Map<string, Provider[]>>;

/**
 * The module map of a checkout, from paths and BUILD files only: source files are not opened. Follows
 * `module_mapper.py` of Pants. @throws UserError for an undefined resolve.
 */
export function createModuleMap(workspace: Workspace, targets: TargetSet, resolveOf: ResolveOf): ModuleMap {
  const firstParty: Builder = new Map();
  const thirdParty: Builder = new Map();
  for (const target of targets.targets.values()) {
    if (isGenerator(target)) continue;
    if (target.type.name === 'python_requirement') {
      const resolve = resolveOf(target);
      const isPlain = workspace.options.python.ownResolves?.has(resolve) === true;
      const project = isPlain ? requirementsOf(target)[0]?.normalizedName : undefined;
      const provider = { spec: target.spec, ...(project !== undefined && { project }) };
      for (const [module, kind] of requirementModules(workspace, target)) {
        add(thirdParty, resolve, module, { ...provider, kind });
      }
    } else {
      const modules = sourceModules(workspace, target);
      if (modules.length === 0) continue;
      const resolve = resolveOf(target);
      for (const [module, kind] of modules) add(firstParty, resolve, module, { spec: target.spec, kind });
    }
  }
  for (const modules of firstParty.values()) preferFiles(targets, modules);
  return { firstParty, thirdParty };
}

function add(builder: Builder, resolve: string, module: string, provider: Provider): void {
  let modules = builder.get(resolve);
  if (modules === undefined) {
    modules = new Map<string, Provider[]>();
    builder.set(resolve, modules);
  }
  const providers = modules.get(module);
  if (providers === undefined) modules.set(module, [provider]);
  else if (!providers.some((other) => other.spec === provider.spec && other.kind === provider.kind)) {
    providers.push(provider);
  }
}

/** A checked-in module takes precedence over a generated one. */
function preferFiles(targets: TargetSet, modules: Map<string, Provider[]>): void {
  const isFile = ({ spec }: Provider): boolean => isPythonSource(targets.targets.get(spec)!);
  for (const [module, providers] of modules) {
    if (providers.length < 2 || !providers.some((one) => one.kind === 'implementation' && isFile(one)))
      continue;
    modules.set(
      module,
      providers.filter((one) => one.kind === 'stub' || isFile(one)),
    );
  }
}

type NamedModule = readonly [module: string, kind: Provider['kind']];

/** Modules of a first-party target: of its Python file, or of the code that would be generated from it. */
function sourceModules(workspace: Workspace, target: Target): readonly NamedModule[] {
  const stripped = (path: string): string =>
    stripSourceRoot(path, rootOfSource(workspace, target, path) ?? '');
  if (isPythonSource(target)) {
    return target.sources.map((path) => [
      moduleOfPath(stripped(path)),
      path.endsWith('.pyi') ? 'stub' : 'implementation',
    ]);
  }
  if (!generatorsOfModules.has(target.type.name)) return [];
  return generatedFiles(workspace, target)
    .filter((path) => path.endsWith('.py'))
    .map((path) => [moduleOfPath(path), 'implementation']);
}

/** Types whose modules Pants knows before they are generated. */
const generatorsOfModules: ReadonlySet<string> = new Set(['protobuf_source', 'vcs_version']);

/** Modules of a `python_requirement`: `modules`, else `type_stub_modules`, else the usual modules of its projects. */
function requirementModules(workspace: Workspace, target: Target): readonly NamedModule[] {
  const modules = stringListField(target, 'modules');
  if (modules.length > 0) return modules.map((module) => [module, 'implementation']);
  const stubs = stringListField(target, 'type_stub_modules');
  if (stubs.length > 0) return stubs.map((module) => [module, 'stub']);
  return requirementsOf(target).flatMap(({ name, normalizedName }) => {
    const provided = modulesOfProject(name, normalizedName, workspace.dialect.moduleTable);
    return provided.modules.map((module): NamedModule => [
      module,
      provided.areStubs ? 'stub' : 'implementation',
    ]);
  });
}

/** Owners of a module: at most one implementation and one stub, or several that are ambiguous. */
export interface ModuleOwners {
  readonly unambiguous: readonly string[];
  readonly ambiguous: readonly string[];
}

/** No real name is longer; bounds the walk over the ancestors of a hostile one. */
const MAX_MODULE_LENGTH = 1000;

/** The providers of one kind that are closest to a module. */
interface Closest {
  readonly kind: Provider['kind'];
  readonly distance: number;
  readonly providers: Provider[];
}

/** Both kinds, in the order in which they were found. */
interface Nearest {
  first: Closest | undefined;
  second: Closest | undefined;
}

/** Of the standard library, most of all. */
const nobody: ModuleOwners = { unambiguous: [], ambiguous: [] };

/** If several providers of one kind remain, those nearest to the directory win. */
export interface Locality {
  /** Source root of the consumer. */
  readonly directory: string;
  /** Directory of the BUILD file that declares the provider. */
  specPathOf(spec: string): string;
}

/**
 * The owners of `module`, in one resolve or (undefined) in any. First-party: the module itself, else its direct parent
 * (`from a.b import C` asks for `a.b.C`). Third-party: the module, else its nearest ancestor. Of each kind, the
 * providers at the smallest distance win.
 */
export function ownersOfModule(
  map: ModuleMap,
  module: string,
  resolve: string | undefined,
  locality?: Locality,
): ModuleOwners {
  const { first, second } = nearestProviders(map, module, resolve);
  if (first === undefined) return nobody;
  // Nearly every import; this runs for each of a checkout.
  if (second === undefined && first.providers.length === 1) {
    return { unambiguous: [first.providers[0]!.spec], ambiguous: nobody.ambiguous };
  }
  const groups = (second === undefined ? [first] : [first, second]).map(({ providers }) =>
    locality === undefined || providers.length < 2 ? providers : nearestTo(locality, providers),
  );
  const specs = groups.flatMap((group) => group.map(({ spec }) => spec));
  return groups.some((group) => group.length > 1 && !isOneProject(group))
    ? { unambiguous: [], ambiguous: specs }
    : { unambiguous: specs, ambiguous: [] };
}

function isOneProject(providers: readonly Provider[]): boolean {
  const [first] = providers;
  return first?.project !== undefined && providers.every(({ project }) => project === first.project);
}

/** The owners of `module` in any resolve that Python can import: type stubs do not count. */
export function implementationsOf(map: ModuleMap, module: string): readonly string[] {
  const { first, second } = nearestProviders(map, module, undefined);
  const found = first?.kind === 'implementation' ? first : second;
  return found?.kind === 'implementation' ? found.providers.map(({ spec }) => spec) : [];
}

/** By kind, the providers at the smallest distance from a module. */
function nearestProviders(map: ModuleMap, module: string, resolve: string | undefined): Nearest {
  const nearest: Nearest = { first: undefined, second: undefined };
  if (module.length > MAX_MODULE_LENGTH) return nearest;
  for (const providers of inResolves(map.thirdParty, resolve))
    offerNearest(nearest, providers, module, Infinity);
  for (const providers of inResolves(map.firstParty, resolve)) offerNearest(nearest, providers, module, 1);
  return nearest;
}

function offer(nearest: Nearest, provider: Provider, distance: number): void {
  const { kind } = provider;
  const at = nearest.first === undefined || nearest.first.kind === kind ? 'first' : 'second';
  const best = nearest[at];
  if (best === undefined || distance < best.distance) nearest[at] = { kind, distance, providers: [provider] };
  else if (distance === best.distance) best.providers.push(provider);
}

function inResolves(map: ReadonlyMap<string, Providers>, resolve: string | undefined): Iterable<Providers> {
  if (resolve === undefined) return map.values();
  const one = map.get(resolve);
  return one === undefined ? [] : [one];
}

function offerNearest(nearest: Nearest, map: Providers, module: string, furthest: number): void {
  let name = module;
  for (let distance = 0; distance <= furthest; distance++) {
    const providers = map.get(name);
    if (providers !== undefined) {
      for (const provider of providers) offer(nearest, provider, distance);
      return;
    }
    const dot = name.lastIndexOf('.');
    if (dot < 0) return;
    name = name.slice(0, dot);
  }
}

/** Python's `os.path.commonpath` of two relative directories, as a length in characters. */
function commonPathLength(left: string, right: string): number {
  const a = left.split('/');
  const b = right.split('/');
  let length = 0;
  for (let index = 0; index < a.length && a[index] === b[index]; index++) {
    length += a[index]!.length + (index > 0 ? 1 : 0);
  }
  return length;
}

function nearestTo(locality: Locality, providers: readonly Provider[]): Provider[] {
  const lengths = providers.map(({ spec }) =>
    commonPathLength(locality.directory, locality.specPathOf(spec)),
  );
  const best = largest(lengths);
  return providers.filter((_, index) => lengths[index] === best);
}
