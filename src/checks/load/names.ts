import type { Expression, ModuleOutline, Step } from '../../python/outline/types.ts';
import type { FoundModule } from './module-tree.ts';
import type { LoadInput } from './types.ts';

/** The names that a module binds in any branch. */
export interface ModuleNames {
  readonly names: ReadonlySet<string>;
  /** It may bind more names that cannot be determined. */
  readonly isOpen: boolean;
  /** Packages that it star-imports: it may have the modules in them too, once they are loaded. */
  readonly starred: readonly string[];
  /** Of a package: the modules from which it takes names when they are used, as its imports for type checkers say. */
  readonly typed: ReadonlyMap<string, string>;
}

const noSources: ReadonlyMap<string, string> = new Map();

/** Of a module that may have any name. */
export const unknownNames: ModuleNames = {
  names: new Set(),
  isOpen: true,
  starred: [],
  typed: noSources,
};
const noNames: ModuleNames = { ...unknownNames, isOpen: false };

/** The absolute name of `from ..a import b` in a module; undefined if it leads above the top (PEP 328). */
export function absoluteName(from: FoundModule, level: number, module: string): string | undefined {
  if (level === 0) return module;
  const parts = from.name.split('.');
  const up = level - (from.isPackage ? 1 : 0);
  if (up >= parts.length) return undefined;
  const base = parts.slice(0, parts.length - up).join('.');
  return module === '' ? base : `${base}.${module}`;
}

/** What `import_module(relative, base)` imports (`importlib.util.resolve_name`); undefined if it leads above the top. */
export function relativeTo(base: string, relative: string): string | undefined {
  const [dots = ''] = /^\.+/.exec(relative) ?? [];
  const parts = base.split('.');
  if (dots.length > parts.length || base === '') return undefined;
  const parent = parts.slice(0, parts.length - dots.length + 1).join('.');
  const rest = relative.slice(dots.length);
  return rest === '' ? parent : `${parent}.${rest}`;
}

/** Names that star imports bring, in all modules together; what comes after them counts as unknown. */
const MAX_STARS = 150_000;

/** Finds the names that modules bind; star imports are followed. Each module is examined once. */
export function createNames({
  tree,
  outline,
}: Pick<LoadInput, 'tree' | 'outline'>): (module: FoundModule) => ModuleNames {
  const known = new Map<string, ModuleNames>();
  let left = MAX_STARS;
  const namesOf = (module: FoundModule, visiting: ReadonlySet<string>): ModuleNames => {
    const before = known.get(module.name);
    if (before !== undefined) return before;
    if (left < 0) return unknownNames;
    // A circular star import adds nothing.
    if (visiting.has(module.name) || module.kind === 'namespace') return noNames;
    const read = module.kind === 'package' || module.kind === 'source' ? outline(module.file!) : undefined;
    const found =
      read === undefined ? unknownNames : fromOutline(module, read, new Set([...visiting, module.name]));
    if (visiting.size === 0) known.set(module.name, found);
    return found;
  };
  const fromOutline = (
    module: FoundModule,
    read: ModuleOutline,
    visiting: ReadonlySet<string>,
  ): ModuleNames => {
    const names = new Set(read.globals);
    const starred = new Set<string>();
    let isOpen = read.makesNames || read.fault !== undefined;
    for (const step of allSteps(read.steps)) {
      addNames(step, module, names);
      if (step.kind !== 'from' || step.names.every(([name]) => name !== '*')) continue;
      const target = absoluteName(module, step.level, step.module);
      const source = target === undefined ? undefined : tree.find(target);
      const other = source === undefined || visiting.size > 50 ? unknownNames : namesOf(source, visiting);
      left -= 1 + other.names.size;
      // What a long chain has found by then is not added to each of its modules.
      if (left < 0) isOpen = true;
      else for (const name of broughtByStar(other.names)) names.add(name);
      isOpen ||= other.isOpen;
      for (const name of [...(source?.isPackage === true ? [source.name] : []), ...other.starred])
        starred.add(name);
    }
    if (names.has('__getattr__')) isOpen = true;
    const typed = module.kind === 'package' ? typedSources(module, read) : noSources;
    return { names, isOpen, starred: [...starred], typed };
  };
  return (module) => namesOf(module, new Set());
}

/** Of the names that a module imports for type checkers (`if TYPE_CHECKING:`) from its package: the modules they are from. */
function typedSources(module: FoundModule, { steps }: ModuleOutline): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  for (const step of steps) {
    if (step.kind !== 'if' || !isForTypeCheckers(step.test)) continue;
    for (const inner of allSteps(step.body)) {
      if (inner.kind !== 'from' || inner.level === 0) continue;
      const source = absoluteName(module, inner.level, inner.module);
      if (source === undefined || source === module.name) continue;
      for (const [name, bound] of inner.names) if (name === bound) sources.set(bound, source);
    }
  }
  return sources;
}

/** `TYPE_CHECKING`, `typing.TYPE_CHECKING`, also with more conditions. */
function isForTypeCheckers(test: Expression): boolean {
  if (test.kind === 'name') return /(?:^|\.)TYPE_CHECKING$/.test(test.name);
  return (test.kind === 'and' || test.kind === 'or') && test.items.some(isForTypeCheckers);
}

/** Whether a star import may bring a module of this name. */
export function mayBringModule(
  { tree }: Pick<LoadInput, 'tree'>,
  { starred }: Pick<ModuleNames, 'starred'>,
  name: string,
): boolean {
  return starred.some((one) => tree.find(`${one}.${name}`) !== undefined);
}

/** What `from m import *` brings of the names of `m`: `__all__` decides, else those with `_` stay. */
export function broughtByStar(names: ReadonlySet<string>): readonly string[] {
  const hasList = names.has('__all__');
  return [...names].filter((name) => hasList || !name.startsWith('_'));
}

/** All steps of a module's own scope, including nested ones. */
export function* allSteps(steps: readonly Step[]): Generator<Step> {
  for (const step of steps) {
    yield step;
    switch (step.kind) {
      case 'if':
      case 'for':
        yield* allSteps(step.body);
        yield* allSteps(step.orelse);
        break;
      case 'try':
        yield* allSteps(step.body);
        for (const { body } of step.handlers) yield* allSteps(body);
        yield* allSteps(step.orelse);
        yield* allSteps(step.final);
        break;
      case 'suppress':
      case 'maybe':
        yield* allSteps(step.body);
        break;
      default:
    }
  }
}

/** Adds the names that a step itself binds. */
export function addNames(step: Step, module: FoundModule, names: Set<string>): void {
  switch (step.kind) {
    case 'import':
      names.add(step.bound);
      break;
    case 'from':
      for (const [name, bound] of step.names)
        if (!isOwnSubmodule(step, name, bound, module)) names.add(bound);
      break;
    case 'assign':
    case 'function':
    case 'class':
      names.add(step.name);
      break;
    case 'bind':
      for (const name of step.names) names.add(name);
      break;
    case 'try':
      for (const { name } of step.handlers) if (name !== undefined) names.add(name);
      break;
    default:
  }
}

/** `from . import x` in a package's own `__init__` does not create `x`: it must exist. */
function isOwnSubmodule(
  step: Step & { readonly kind: 'from' },
  name: string,
  bound: string,
  module: FoundModule,
): boolean {
  if (name === '*') return true;
  if (name !== bound || !module.isPackage) return false;
  return (step.level === 1 && step.module === '') || (step.level === 0 && step.module === module.name);
}
