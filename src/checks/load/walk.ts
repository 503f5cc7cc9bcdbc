import { Loader, type Edge } from './execute.ts';
import { Guard, type ChainLink, type LoadFinding, type LoadInput } from './types.ts';

/** Longer chains are cut in the middle; messages show their ends. */
const LONGEST_CHAIN = 40;

const severities = { [Guard.runs]: 'error', [Guard.mayRun]: 'warning', [Guard.caught]: 'note' } as const;

export interface LoadWalk {
  readonly loader: Loader;
  readonly findings: readonly LoadFinding[];
  /** Modules that were visited. */
  readonly modules: number;
}

/**
 * Loads `start` (dotted) as Python would and collects what fails. A failure that certainly happens is an error, one
 * that may happen is a warning, and one that is caught is a note; the most certain path to a module counts.
 */
export function walkLoad(input: LoadInput, start: string): LoadWalk {
  const loader = new Loader(input);
  const findings: LoadFinding[] = [];
  const reached = new Map<string, Guard>();
  if (loader.missing(start) !== undefined) return { loader, findings, modules: 0 };
  loader.load(start);
  // One certainty after the other: modules that are certainly reached are not examined again.
  const queues = new Map<Guard, Visit[]>([
    [Guard.runs, [{ name: start, chain: [] }]],
    [Guard.mayRun, []],
    [Guard.caught, []],
  ]);
  for (const [guard, queue] of queues) {
    // The queue grows while it is walked.
    for (const { name, chain } of queue) {
      for (const part of packagesAbove(name)) {
        if (reached.has(part)) continue;
        reached.set(part, guard);
        const loaded = loader.modules.get(part);
        if (loaded === undefined) continue;
        const { module, faults, edges } = loaded;
        const link = (line: number): readonly ChainLink[] =>
          chain.length >= LONGEST_CHAIN ? chain : [...chain, { module: part, path: module.file?.path, line }];
        for (const fault of faults) {
          const { guard: own, ...rest } = fault;
          const severity = severities[Math.max(guard, own) as Guard];
          findings.push({ ...rest, severity, file: module.file!, chain: link(fault.line) });
        }
        for (const edge of edges) follow(edge, guard, link(edge.line), queues);
      }
    }
  }
  return { loader, findings, modules: reached.size };
}

interface Visit {
  readonly name: string;
  readonly chain: readonly ChainLink[];
}

function follow(
  edge: Edge,
  guard: Guard,
  chain: readonly ChainLink[],
  queues: ReadonlyMap<Guard, Visit[]>,
): void {
  queues.get(Math.max(guard, edge.guard) as Guard)!.push({ name: edge.to, chain });
}

/** `a`, `a.b`, `a.b.c` */
function* packagesAbove(name: string): Generator<string> {
  for (let end = name.indexOf('.'); end !== -1; end = name.indexOf('.', end + 1)) yield name.slice(0, end);
  yield name;
}
