import { topLevel } from '../../python/names.ts';
import type { ModuleOutline, Step } from '../../python/outline/types.ts';
import type { FoundModule } from './module-tree.ts';
import { absoluteName, broughtByStar, allSteps, type ModuleNames } from './names.ts';
import type { LoadInput } from './types.ts';

/** A class that a module defines at its top level. */
export interface FoundClass {
  readonly step: Step & { readonly kind: 'class' };
  readonly module: FoundModule;
}

/** Maximum number of modules through which re-exports are followed. */
export const DEEPEST = 20;

/** Whether a step, or one within it, binds a name. */
export function binds(step: Step, name: string): boolean {
  switch (step.kind) {
    case 'function':
    case 'class':
    case 'assign':
      return step.name === name;
    case 'from':
      return step.names.some(([, bound]) => bound === name);
    case 'import':
      return step.bound === name;
    case 'bind':
    case 'unbind':
      return step.names.includes(name);
    case 'if':
    case 'try':
    case 'for':
    case 'suppress':
    case 'maybe':
      for (const inner of allSteps([step])) if (inner !== step && binds(inner, name)) return true;
      return false;
    default:
      return false;
  }
}

/** The module that brings a name by a star import. */
export function throughStar(
  module: FoundModule,
  outline: ModuleOutline,
  name: string,
  { tree }: Pick<LoadInput, 'tree'>,
  namesOf: (module: FoundModule) => ModuleNames,
): FoundModule | undefined {
  for (const step of outline.steps.toReversed()) {
    if (step.kind !== 'from' || step.names.every(([one]) => one !== '*')) continue;
    const target = absoluteName(module, step.level, step.module);
    const found = target === undefined ? undefined : tree.find(target);
    if (found !== undefined && broughtByStar(namesOf(found).names).includes(name)) return found;
  }
  return undefined;
}

/**
 * The class that a name of a module stands for: `Class`, or `package.module.Class`. Re-exports and star imports are
 * followed. Undefined for anything else, and where a condition decides.
 */
export function classOf(
  input: Pick<LoadInput, 'tree' | 'outline'>,
  namesOf: (module: FoundModule) => ModuleNames,
  from: FoundModule,
  dotted: string,
): FoundClass | undefined {
  let module: FoundModule | undefined = from;
  let name = dotted;
  for (let depth = 0; depth < DEEPEST && module !== undefined; depth++) {
    const outline: ModuleOutline | undefined =
      module.kind === 'package' || module.kind === 'source' ? input.outline(module.file!) : undefined;
    if (outline === undefined || outline.fault !== undefined) return undefined;
    const first = topLevel(name);
    const last = outline.steps.findLast((step) => binds(step, first));
    if (last?.kind === 'class') return first === name ? { step: last, module } : undefined;
    const next = followed(module, last, first, name);
    if (next !== undefined) {
      [module, name] = [input.tree.find(next.module), next.name];
      continue;
    }
    if (last !== undefined) return undefined;
    module = throughStar(module, outline, first, input, namesOf);
  }
  return undefined;
}

/** Where an import leads that binds the `first` part of a dotted name. */
function followed(
  module: FoundModule,
  step: Step | undefined,
  first: string,
  dotted: string,
): { readonly module: string; readonly name: string } | undefined {
  const rest = dotted.slice(first.length + 1);
  if (step?.kind === 'import') {
    // `import a.b` binds `a`, `import a.b as c` binds `a.b`.
    const path = step.module.startsWith(`${first}.`) ? dotted : rest === '' ? '' : `${step.module}.${rest}`;
    const dot = path.lastIndexOf('.');
    return dot === -1 ? undefined : { module: path.slice(0, dot), name: path.slice(dot + 1) };
  }
  if (step?.kind !== 'from') return undefined;
  const target = absoluteName(module, step.level, step.module);
  const own = step.names.find(([, bound]) => bound === first);
  if (target === undefined || own === undefined) return undefined;
  if (rest === '') return { module: target, name: own[0] };
  const dot = rest.lastIndexOf('.');
  const below = dot === -1 ? '' : `.${rest.slice(0, dot)}`;
  return { module: `${target}.${own[0]}${below}`, name: rest.slice(dot + 1) };
}
