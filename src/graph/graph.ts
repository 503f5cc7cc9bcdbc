import { sortedByCodePoint } from '../text/code-points.ts';
import { directDependencies, type DependencyContext } from './dependencies.ts';
import { readExplicit, resolveWritten } from './explicit.ts';
import { createAssetMap } from './inference.ts';
import { createScan } from './infer-imports.ts';
import { createModuleMap, implementationsOf, type Locality } from './module-map.ts';
import { reachable, walkFrom } from './closure.ts';
import { throwDistinct } from './distinct-errors.ts';
import { createResolveOf, hasResolve } from './resolves.ts';
import { createVariants } from './variants.ts';
import { fieldPlace } from './entry-points.ts';
import type { DirectDependencies, Graph } from './types.ts';
import { Problems, UserError, userError, type Diagnostic } from '../host/types.ts';
import { resolveImports } from '../python/imports-relative.ts';
import type { Target, TargetSet } from '../targets/types.ts';
import type { Workspace } from '../workspace/types.ts';
import { once } from '../text/once.ts';

/** The input of a graph. */
interface GraphInput {
  readonly workspace: Workspace;
  readonly targets: TargetSet;
  /** The Pythons that exist (`3.12`), against which interpreter constraints are evaluated. */
  readonly pythons: readonly string[];
}

/**
 * The dependencies of all targets of a checkout, computed on demand: this call does not open any file. Follows
 * docs/reference/pants.md, "Owners and the graph".
 */
export function createGraph(input: GraphInput): Graph {
  const { targets } = input;
  const context = createContext(input);
  const known = new Map<string, DirectDependencies | UserError>();
  const reported = new Map<string, Diagnostic>();
  let edges = 0;

  const targetOf = (spec: string): Target => {
    const target = targets.targets.get(spec);
    if (target !== undefined) return target;
    throw userError({ code: 'unknown-address', message: `The address ${spec} does not exist` });
  };
  const direct = (spec: string): DirectDependencies => {
    let found = known.get(spec);
    if (found === undefined) {
      if (edges > MAX_EDGES) throw tooManyEdges();
      found = attempt(() => directDependencies(context, targetOf(spec)));
      known.set(spec, found);
      if (!(found instanceof UserError)) edges += found.addresses.size + found.dependencies.size;
      for (const diagnostic of found.diagnostics) {
        if (diagnostic.severity !== 'error') reported.set(keyOf(diagnostic), diagnostic);
      }
    }
    if (found instanceof UserError) throw found;
    return found;
  };
  const walk = {
    targets,
    direct,
    transitivelyExcluded: (target: Target) => transitivelyExcluded(context, target),
  };
  const reverse = once(() => reverseEdges(targets, direct));

  return {
    direct,
    closure: (specs, options) => sortedByCodePoint(new Set([...specs, ...reachable(walk, specs, options)])),
    transitive: (specs, options) => sortedByCodePoint(reachable(walk, specs, options)),
    excluded: (specs) => sortedByCodePoint(walkFrom(walk, specs).excluded),
    dependents: (specs, options) =>
      sortedByCodePoint(dependentsOf(reverse(), specs, options?.transitive === true)),
    named: (consumer, field, written) => {
      const address = resolveWritten(input.workspace, consumer, field, written);
      const place = fieldPlace(consumer, field);
      const description = `the \`${field}\` from the target ${consumer.spec}`;
      return context.variants.forConsumer(address, consumer, { description, place });
    },
    expand: (spec) => context.expand(spec),
    resolveOf(spec) {
      const target = targetOf(spec);
      return hasResolve(target) ? context.resolveOf(target) : undefined;
    },
    imports: (source, path) => resolveImports(context.scan(source).imports, path),
    providersOf(module) {
      return [...implementationsOf(context.modules(), module)].sort();
    },
    diagnostics: () => [...reported.values()],
  };
}

/** Dependencies of all targets together, each counted once as an address and once as the targets that it stands for. */
const MAX_EDGES = 3_000_000;

function tooManyEdges(): Error {
  return userError({
    code: 'too-many-dependencies',
    message: `The targets of the checkout have more than ${MAX_EDGES} dependencies`,
    help: 'name dependencies that many targets share in one `target()`, and let these targets depend on it',
  });
}

function attempt(work: () => DirectDependencies): DirectDependencies | UserError {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

function keyOf({ code, message, place }: Diagnostic): string {
  return JSON.stringify([code, message, place?.path, place?.line]);
}

function createContext({ workspace, targets, pythons }: GraphInput): DependencyContext {
  const resolveOf = createResolveOf(workspace.options.python);
  const specPathOf = (spec: string): string => targets.targets.get(spec)?.address.specPath ?? '';
  const byRoot = workspace.options.pythonInfer.ambiguityResolution === 'by_source_root';
  return {
    workspace,
    targets,
    resolveOf,
    scan: createScan(workspace),
    modules: once(() => createModuleMap(workspace, targets, resolveOf)),
    assets: once(() => createAssetMap(targets)),
    localityOf(target): Locality | undefined {
      if (!byRoot) return undefined;
      return { directory: workspace.sourceRoots.ofDirectory(target.address.specPath) ?? '', specPathOf };
    },
    variants: createVariants(targets, resolveOf),
    ancestors: { hasContent: new Map() },
    pythons,
    releases: new Map(),
    expand(spec) {
      const generated = targets.targets.get(spec)?.generated ?? [];
      return generated.length > 0 ? generated : [spec];
    },
  };
}

function transitivelyExcluded(context: DependencyContext, target: Target): readonly string[] {
  if (!target.type.supportsTransitiveExcludes) return [];
  const { transitivelyExcluded: addresses } = readExplicit(context.workspace, context.targets, target);
  const origin = {
    description: `the \`dependencies\` field from the target ${target.spec}`,
    place: fieldPlace(target, 'dependencies'),
  };
  return addresses.flatMap((address) =>
    context.variants.all(address, origin).flatMap(({ spec }) => context.expand(spec)),
  );
}

/** The dependents of all targets. Collects the errors of all of them. */
function reverseEdges(
  targets: TargetSet,
  direct: (spec: string) => DirectDependencies,
): ReadonlyMap<string, ReadonlySet<string>> {
  const problems = new Problems();
  const edges = new Map<string, Set<string>>();
  for (const spec of targets.targets.keys()) {
    for (const dependency of problems.collect(() => direct(spec))?.addresses.keys() ?? []) {
      const dependents = edges.get(dependency);
      if (dependents === undefined) edges.set(dependency, new Set([spec]));
      else dependents.add(spec);
    }
  }
  throwDistinct(problems);
  return edges;
}

function dependentsOf(
  edges: ReadonlyMap<string, ReadonlySet<string>>,
  specs: readonly string[],
  transitive: boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...specs];
  // The queue grows during the walk.
  for (const spec of queue) {
    for (const dependent of edges.get(spec) ?? []) {
      if (found.has(dependent)) continue;
      found.add(dependent);
      if (transitive) queue.push(dependent);
    }
  }
  return found;
}
