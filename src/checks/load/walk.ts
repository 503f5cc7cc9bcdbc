import { Loader } from './execute.ts';
import type { Edge, LoadedModule } from './run.ts';
import { Guard, type ChainLink, type LoadFinding, type LoadInput } from './types.ts';

/** Longer chains are cut; messages show their ends. */
const LONGEST_CHAIN = 40;
/** Faults of one module that are reported; more have the same cause. */
const MAX_FAULTS = 1000;

const severities = { [Guard.runs]: 'error', [Guard.mayRun]: 'warning', [Guard.caught]: 'note' } as const;

export interface LoadWalk {
  readonly loader: Loader;
  readonly findings: readonly LoadFinding[];
  /** Modules that are certainly loaded, and how they are reached. */
  readonly certain: ReadonlyMap<string, Visit>;
}

/** An import that is followed, and how it was reached. */
interface Visit {
  readonly name: string;
  /** The module that imports it; undefined for the start. */
  readonly from: Link | undefined;
}

interface Link {
  readonly visit: Visit;
  readonly loaded: LoadedModule;
  readonly line: number;
}

/**
 * Loads a module as Python would and collects what fails. A failure that certainly happens is an error, one that may
 * happen is a warning, and one that is caught is a note; the most certain path to a module counts.
 */
export function walkLoad(input: LoadInput, start: { readonly module: string }): LoadWalk {
  const loader = new Loader(input);
  const findings: LoadFinding[] = [];
  const reached = new Set<string>();
  const certain = new Map<string, Visit>();
  if (loader.missing(start.module) !== undefined) return { loader, findings, certain: new Map() };
  loader.load(start.module);
  // One certainty after the other: modules that are certainly reached are not examined again.
  const queues = new Map<Guard, Visit[]>([
    [Guard.runs, [{ name: start.module, from: undefined }]],
    [Guard.mayRun, []],
    [Guard.caught, []],
  ]);
  for (const [guard, queue] of queues) {
    // The queue grows while it is walked.
    for (const visit of queue) {
      for (const part of packagesAbove(visit.name)) {
        if (reached.has(part)) continue;
        reached.add(part);
        if (guard === Guard.runs) certain.set(part, visit);
        const loaded = loader.modules.get(part);
        if (loaded === undefined) continue;
        const { module, faults, edges } = loaded;
        for (const fault of faults.slice(0, MAX_FAULTS)) {
          const { guard: own, ...rest } = fault;
          const severity = severities[Math.max(guard, own) as Guard];
          const chain = chainTo({ visit, loaded, line: fault.line });
          findings.push({ ...rest, severity, file: module.file!, chain });
        }
        for (const edge of edges) {
          if (!reached.has(edge.to)) queues.get(worse(guard, edge))!.push(visitOf(edge, visit, loaded));
        }
      }
    }
  }
  return { loader, findings, certain };
}

function worse(guard: Guard, edge: Edge): Guard {
  return Math.max(guard, edge.guard) as Guard;
}

function visitOf({ to, line }: Edge, visit: Visit, loaded: LoadedModule): Visit {
  return { name: to, from: { visit, loaded, line } };
}

/** The modules from the start to an import. */
export function importsTo(visit: Visit): readonly ChainLink[] {
  return chainTo(visit.from);
}

/** The modules from the start to a line. */
function chainTo(end: Link | undefined): readonly ChainLink[] {
  const chain: ChainLink[] = [];
  for (let link: Link | undefined = end; link !== undefined; link = link.visit.from) {
    const { module } = link.loaded;
    chain.push({ module: module.name, path: module.file?.path, line: link.line });
  }
  chain.reverse();
  return chain.length <= LONGEST_CHAIN
    ? chain
    : [...chain.slice(0, LONGEST_CHAIN / 2), ...chain.slice(-LONGEST_CHAIN / 2)];
}

/** `a`, `a.b`, `a.b.c` */
function packagesAbove(name: string): readonly string[] {
  const names: string[] = [];
  for (let end = name.indexOf('.'); end !== -1; end = name.indexOf('.', end + 1))
    names.push(name.slice(0, end));
  names.push(name);
  return names;
}
