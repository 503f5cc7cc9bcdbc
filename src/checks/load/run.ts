import type { ModuleOutline, Step } from '../../python/outline/types.ts';
import { ofEveryModule, type StandardLibrary } from '../../python/stdlib-contents.ts';
import type { Value } from './conditions.ts';
import type { FoundModule } from './module-tree.ts';
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
  /** Attributes of other modules that it sets, see `ModuleOutline`. */
  readonly setsOutside: readonly string[];
  state: 'loading' | 'loaded' | 'failed';
}

/** The run of a module that is about to be loaded. @param outline undefined where its statements are not known */
export function startRun(module: FoundModule, outline: ModuleOutline | undefined): Run {
  const above = module.name.slice(0, Math.max(module.name.lastIndexOf('.'), 0));
  return {
    module,
    ...{ faults: [], edges: [], bound: new Set(), aliases: new Map(), modules: new Map(), state: 'loading' },
    names: new Map([
      ['__name__', module.name],
      ['__package__', module.isPackage ? module.name : above],
    ]),
    globals: new Set(outline?.globals),
    setsOutside: outline?.setsOutside ?? [],
  };
}

/** How a block ended: normally, with a certain `ImportError`, or so that nothing after it runs. */
export type Outcome = 'ok' | 'fails' | 'stops';

/** Python rejects the file. */
export function syntaxFault(reason: string, line: number): LoadFault {
  return { code: 'module-syntax', reason, subject: reason, line, guard: Guard.runs };
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
