import { topLevel } from '../../python/names.ts';
import type { ModuleOutline, Step } from '../../python/outline/types.ts';
import { ofEveryModule, type StandardLibrary } from '../../python/stdlib-contents.ts';
import type { Value } from './conditions.ts';
import type { FoundModule } from './module-tree.ts';
import { absoluteName, addNames, allSteps } from './names.ts';
import { Guard, type LoadFault } from './types.ts';

/** An import of one module by another. */
export interface Edge {
  readonly to: string;
  readonly line: number;
  readonly guard: Guard;
}

/** A module that has been loaded, as far as that can be known. */
export interface LoadedModule {
  readonly module: FoundModule;
  readonly faults: readonly LoadFault[];
  readonly edges: readonly Edge[];
}

/** A module that is being loaded, or was. */
export interface Run {
  readonly module: FoundModule;
  readonly faults: LoadFault[];
  readonly edges: Edge[];
  readonly bound: Set<string>;
  readonly names: Map<string, Value>;
  readonly aliases: Map<string, string>;
  /** Names that are certainly modules, and which. */
  readonly modules: Map<string, string>;
  /** Names that functions may bind at any time. */
  readonly globals: ReadonlySet<string>;
  readonly reachesOut: boolean;
  /** Attributes of other modules that it sets, see `ModuleOutline`. */
  readonly setsOutside: readonly string[];
  state: 'loading' | 'loaded' | 'failed';
  /** Something in it raises that nothing catches. */
  raises: boolean;
  /** All of its statements have been followed: a name that is not bound is not there. */
  isFollowed: boolean;
}

/** How a block ended: normally, with a certain `ImportError`, or so that nothing after it runs. */
export type Outcome = 'ok' | 'fails' | 'stops';

/** The run of a module that is about to be loaded. @param outline undefined where its statements are not known */
export function startRun(module: FoundModule, outline: ModuleOutline | undefined): Run {
  return {
    module,
    ...{ faults: [], edges: [], bound: new Set(), aliases: new Map(), modules: new Map() },
    names: new Map([
      ['__name__', module.name],
      ['__package__', packageOf(module)],
    ]),
    globals: new Set(outline?.globals),
    setsOutside: outline?.setsOutside ?? [],
    reachesOut: outline?.reachesOut === true,
    state: 'loading',
    raises: false,
    isFollowed: true,
  };
}

/** A function of a module runs: what it binds is its own. */
export function localRun(owner: Run): Run {
  const { names, aliases, modules } = owner;
  const local = { names: new Map(names), aliases: new Map(aliases), modules: new Map(modules) };
  return { ...owner, ...local, bound: new Set() };
}

/** `__package__` of a module. */
function packageOf({ name, isPackage }: FoundModule): string {
  return isPackage ? name : name.slice(0, Math.max(name.lastIndexOf('.'), 0));
}

/** Why Python 3.`minor` rejects the file of a module, if it does. */
export function rejected({ fault, grammar }: ModuleOutline, minor: number): LoadFault | undefined {
  if (fault !== undefined) return syntaxFault(fault.message, fault.line);
  if (grammar === undefined || grammar.minor <= minor) return undefined;
  const reason = `${grammar.what} needs Python 3.${grammar.minor}; this is 3.${minor}`;
  return syntaxFault(reason, grammar.line);
}

function syntaxFault(reason: string, line: number): LoadFault {
  return { code: 'module-syntax', reason, subject: reason, line, guard: Guard.runs };
}

/** A handler that was not walked may bind its names: they count as bound. @param star `from target import *` */
export function bindAll(run: Run, steps: readonly Step[], star: (target: string) => void): void {
  for (const step of allSteps(steps)) {
    const names = new Set<string>();
    addNames(step, run.module, names);
    for (const name of names) {
      run.bound.add(name);
      run.modules.delete(name);
    }
    if (step.kind !== 'from' || step.names.every(([name]) => name !== '*')) continue;
    const target = absoluteName(run.module, step.level, step.module);
    if (target !== undefined) star(target);
  }
}

/** Whether a handler always ends by raising. */
export function endsInStop(steps: readonly Step[]): boolean {
  const last = steps.at(-1);
  if (last === undefined) return false;
  if (last.kind === 'if') return endsInStop(last.body) && endsInStop(last.orelse);
  return last.kind === 'stop';
}

/** Gives caught failures the guard of the surrounding statement. */
export function regard(list: { readonly guard: Guard }[], from: number, guard: Guard): void {
  for (let index = from; index < list.length; index++) {
    const one = list[index]!;
    if (one.guard === Guard.caught) list[index] = { ...one, guard };
  }
}

/** Whether a module, or Python, has a name at this point; undefined when that is not known. */
export function isBound({ names, bound }: Run, name: string, library: StandardLibrary): boolean | undefined {
  if (names.has(name) || ofEveryModule.has(name)) return true;
  if (bound.has(name)) return undefined;
  const isBuiltIn = library.hasName('builtins', name);
  // What a star import brings may not be known; the name is not one that the module makes itself.
  return isBuiltIn === false && bound.has('*') ? undefined : isBuiltIn;
}

/**
 * What has just ended a block: a fault in it, or the import of a module that fails.
 * @param before faults before the block @returns gives the cause a guard
 */
export function causeOf(
  { faults, edges }: Run,
  runs: ReadonlyMap<string, Run>,
  before: number,
  guard: Guard,
): () => void {
  const edge = edges.length - 1;
  const isImport = runs.get(edges[edge]?.to ?? '')?.state === 'failed' && faults.length === before;
  const list: { readonly guard: Guard }[] = isImport ? edges : faults;
  const index = list.length - 1;
  return () => {
    if (isImport || index >= before) list[index] = { ...list[index]!, guard };
  };
}

/** Whether functions that a module imports may bind names in it; those of its own package count as imported. */
export function isReached(runs: ReadonlyMap<string, Run>, { module, edges }: Run): boolean {
  const near = new Set([module.name, ...edges.map(({ to }) => to)].map((name) => topLevel(name)));
  for (const [name, { reachesOut }] of runs) if (reachesOut && near.has(topLevel(name))) return true;
  return false;
}

/** Whether a module that has been loaded may set a name of any other one, which star imports then bring. */
export function isSetAnywhere(runs: ReadonlyMap<string, Run>, name: string): boolean {
  for (const { setsOutside } of runs.values())
    if (setsOutside.some((one) => one.slice(one.lastIndexOf('.') + 1) === name)) return true;
  return false;
}

/** Whether a module that has been loaded may set an attribute of another one. */
export function isSetOutside(runs: ReadonlyMap<string, Run>, module: string, name: string): boolean {
  for (const { setsOutside } of runs.values()) {
    for (const one of setsOutside) {
      const dot = one.lastIndexOf('.');
      const of = one.slice(0, dot);
      const isSame = of === module || (of.startsWith('.') && `.${module}`.endsWith(of.replace(/^\.*/, '.')));
      if (isSame && [name, '*'].includes(one.slice(dot + 1))) return true;
    }
  }
  return false;
}
