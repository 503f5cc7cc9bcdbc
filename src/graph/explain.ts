import { normalizeName } from '../python/names.ts';
import { requirementsOf } from './target-facts.ts';
import type { Graph, Step } from './types.ts';
import type { TargetSet } from '../targets/types.ts';

/** The end of a chain of dependencies. */
interface Goal {
  readonly kind: 'address' | 'file' | 'distribution';
  /** Targets that are, own or require it. */
  readonly specs: readonly string[];
}

/**
 * Reads the subject of a question: the address of a target, a file of the checkout, or the name of a required
 * distribution. @returns undefined if it is none of these
 */
export function findGoal(targets: TargetSet, what: string): Goal | undefined {
  if (targets.targets.has(what)) {
    const generated = targets.targets.get(what)!.generated;
    return { kind: 'address', specs: [what, ...generated] };
  }
  const owners = targets.owners(what);
  if (owners.length > 0) return { kind: 'file', specs: owners };
  const name = normalizeName(what);
  const specs = [...targets.targets.values()]
    .filter(({ type }) => type.name === 'python_requirement')
    .filter((target) => requirementsOf(target).some(({ normalizedName }) => normalizedName === name))
    .map(({ spec }) => spec);
  return specs.length > 0 ? { kind: 'distribution', specs } : undefined;
}

/**
 * The shortest chain of dependencies from `root` to one of `goals`, of equal ones the first by address. Empty if the
 * root is itself a goal. @returns undefined if there is none. @throws UserError
 */
export function shortestChain(
  graph: Graph,
  root: string,
  goals: readonly string[],
): readonly Step[] | undefined {
  const wanted = new Set(goals);
  if (wanted.has(root)) return [];
  const steps = new Map<string, Step>();
  const queue = [root];
  // The queue grows during the walk.
  for (const from of queue) {
    for (const [to, reason] of graph.direct(from).dependencies) {
      if (to === root || steps.has(to)) continue;
      steps.set(to, { from, to, reason });
      if (wanted.has(to)) return chainTo(steps, to);
      queue.push(to);
    }
  }
  return undefined;
}

function chainTo(steps: ReadonlyMap<string, Step>, to: string): readonly Step[] {
  const chain: Step[] = [];
  for (let step = steps.get(to); step !== undefined; step = steps.get(step.from)) chain.push(step);
  return chain.reverse();
}
