import { Problems, userError } from '../host/types.ts';
import { throwDistinct } from './distinct-errors.ts';
import { fieldPlace } from './entry-points.ts';
import type { ClosureOptions, DirectDependencies } from './types.ts';
import type { Target, TargetSet } from '../targets/types.ts';

/** The input for walking the graph. */
interface WalkContext {
  readonly targets: TargetSet;
  direct(spec: string): DirectDependencies;
  /** Specs with `!!` in the `dependencies` of a target, generators expanded. */
  transitivelyExcluded(target: Target): readonly string[];
}

/**
 * Everything reachable from `roots`, without targets that `!!` excludes anywhere on the way; a root is included only if
 * something depends on it. Only excluded targets are removed, not their dependencies. Follows `transitive_targets` of
 * Pants.
 * @throws UserError for a cycle without a file
 */
export function reachable(
  context: WalkContext,
  roots: readonly string[],
  options: ClosureOptions = {},
): ReadonlySet<string> {
  return walkFrom(context, roots, options).reached;
}

/** The result of the walk in {@link reachable}, and what `!!` removed from it. */
export function walkFrom(
  context: WalkContext,
  roots: readonly string[],
  options: ClosureOptions = {},
): { readonly reached: ReadonlySet<string>; readonly excluded: ReadonlySet<string> } {
  const problems = new Problems();
  const edges = new Map<string, readonly string[]>();
  const visited = new Set<string>();
  const queue = [...new Set(roots)];
  const asked = new Set(roots);
  // The queue grows during the walk.
  for (const spec of queue) {
    if (edges.has(spec)) continue;
    const dependencies = walksInto(context, spec, asked, options)
      ? (problems.collect(() => outgoing(context, spec, options)) ?? [])
      : [];
    edges.set(spec, dependencies);
    for (const dependency of dependencies) {
      visited.add(dependency);
      if (!edges.has(dependency)) queue.push(dependency);
    }
  }
  throwDistinct(problems);
  throwCycle(context.targets, roots, edges);
  const excluded = new Set<string>();
  for (const spec of edges.keys()) {
    const target = context.targets.targets.get(spec);
    for (const other of target === undefined ? [] : context.transitivelyExcluded(target)) excluded.add(other);
  }
  for (const spec of excluded) visited.delete(spec);
  return { reached: visited, excluded };
}

function walksInto(
  context: WalkContext,
  spec: string,
  roots: ReadonlySet<string>,
  options: ClosureOptions,
): boolean {
  if (options.behindPackages !== false || roots.has(spec)) return true;
  const kind = context.targets.targets.get(spec)?.type.packagedAs;
  // Distributions are not built here, so their dependents need the code.
  return kind === undefined || kind === 'distribution';
}

function outgoing(context: WalkContext, spec: string, options: ClosureOptions): readonly string[] {
  const { dependencies, addresses, special } = context.direct(spec);
  if (options.special === true || special.size === 0) return [...dependencies.keys()];
  const ordinary = new Set<string>();
  for (const address of addresses.keys()) {
    if (special.has(address)) continue;
    const generated = context.targets.targets.get(address)?.generated ?? [];
    for (const one of generated.length > 0 ? generated : [address]) ordinary.add(one);
  }
  return [...dependencies.keys()].filter((dependency) => ordinary.has(dependency));
}

/** A position in the walk from a root. */
interface Frame {
  readonly spec: string;
  /** Dependencies still to visit, and the index of the next. */
  readonly dependencies: readonly string[];
  next: number;
  /** File targets on the path up to and with this one. */
  readonly files: number;
}

/**
 * Cycles that contain a file target are allowed (Python files may import each other); cycles of other targets only are
 * errors. Follows `_detect_cycles` of Pants, without its recursion.
 */
function throwCycle(
  targets: TargetSet,
  roots: readonly string[],
  edges: ReadonlyMap<string, readonly string[]>,
): void {
  const isFile = (spec: string): boolean => targets.targets.get(spec)?.address.relativeFilePath !== undefined;
  const visited = new Set<string>();
  const depth = new Map<string, number>();
  const path: Frame[] = [];
  const enter = (spec: string): void => {
    visited.add(spec);
    depth.set(spec, path.length);
    const files = (path.at(-1)?.files ?? 0) + (isFile(spec) ? 1 : 0);
    path.push({ spec, dependencies: edges.get(spec) ?? [], next: 0, files });
  };
  for (const root of roots) {
    if (!visited.has(root)) enter(root);
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const dependency = frame.dependencies[frame.next++];
      if (dependency === undefined) {
        path.pop();
        depth.delete(frame.spec);
      } else if (!visited.has(dependency)) {
        enter(dependency);
      } else {
        const start = depth.get(dependency);
        if (start === undefined || isFile(dependency)) continue;
        if (frame.files > path[start]!.files) continue;
        throw cycle(
          targets,
          dependency,
          path.map(({ spec }) => spec),
        );
      }
    }
  }
}

function cycle(targets: TargetSet, subject: string, path: readonly string[]): Error {
  const lines = [...path, subject].map((spec) => `${spec === subject ? '->' : '  '} ${spec}`);
  const target = targets.targets.get(subject);
  return userError({
    code: 'dependency-cycle',
    message: `The dependency graph contained a cycle:\n${lines.join('\n')}`,
    ...(target === undefined ? {} : { place: fieldPlace(target, 'dependencies') }),
    help: 'remove one of these dependencies, or split the targets so that only files depend on each other',
  });
}
