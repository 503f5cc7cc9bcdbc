import type { Expression, ModuleOutline } from '../../python/outline/types.ts';
import { nearNames } from '../../text/near-names.ts';
import type { FoundModule } from './module-tree.ts';
import { binds, DEEPEST, throughStar } from './definitions.ts';
import { callFault, classFault, instanceFault, partialFault } from './handler-calls.ts';
import { absoluteName, type ModuleNames } from './names.ts';
import type { LoadInput } from './types.ts';

/** The error in a handler's function. */
export interface HandlerFault {
  readonly code:
    'handler-function-missing' | 'handler-not-callable' | 'handler-signature' | 'handler-deferred';
  /** An error where it is left out. */
  readonly severity?: 'error' | 'warning';
  readonly reason: string;
  readonly path: string;
  readonly line: number | undefined;
  /** Names that may have been meant. */
  readonly near: readonly string[];
  /** What to do, if it is not to name a function. */
  readonly help?: string;
}

/** The package, and what is known of the modules that were loaded. */
export interface LoadedModules {
  readonly input: Pick<LoadInput, 'tree' | 'outline'>;
  readonly names: (module: FoundModule) => ModuleNames;
  /** Whether a module certainly lacks a name that is written in it. */
  readonly lacks: (module: FoundModule, name: string) => boolean;
}

/**
 * Checks whether `module.name` exists and can be called as Lambda calls it: with the event and the context. Re-exports
 * and star imports are followed; anything unknown is accepted.
 */
export function checkHandler(loaded: LoadedModules, module: string, name: string): HandlerFault | undefined {
  const { input } = loaded;
  let [at, wanted] = [module, name];
  for (let depth = 0; depth < DEEPEST; depth++) {
    const found = input.tree.find(at);
    if (found?.file === undefined || (found.kind !== 'package' && found.kind !== 'source')) return undefined;
    const outline = input.outline(found.file);
    if (outline === undefined || outline.fault !== undefined) return undefined;
    const { names, isOpen } = loaded.names(found);
    if (!names.has(wanted)) {
      if (isOpen || input.tree.find(`${at}.${wanted}`) !== undefined) return undefined;
      return missing(found, wanted, names, outline);
    }
    // Who imports it is told.
    if (loaded.lacks(found, wanted)) return depth > 0 ? undefined : neverDefined(found, wanted);
    const next = definition(found, outline, wanted, loaded);
    if (next === undefined) return undefined;
    if (!('module' in next)) return next;
    [at, wanted] = [next.module, next.name];
  }
  return undefined;
}

function missing(
  module: FoundModule,
  name: string,
  names: ReadonlySet<string>,
  outline: ModuleOutline,
): HandlerFault {
  const near = nearNames(name, names);
  return {
    code: 'handler-function-missing',
    reason: `\`${module.name}\` does not define \`${name}\``,
    path: module.file!.path,
    line: undefined,
    near: near.length > 0 ? near : handlersIn(outline),
  };
}

/** So many functions are named that may be meant. */
const MOST_NAMED = 3;

/** The first functions that take two arguments, as a handler does. */
function handlersIn({ steps }: ModuleOutline): readonly string[] {
  const found = new Set<string>();
  for (const step of steps) {
    if (found.size === MOST_NAMED) break;
    if (step.kind !== 'function' || step.name.startsWith('_') || step.signature.required !== 2) continue;
    if (callFault(step, { name: step.name, path: '', line: undefined }) === undefined) found.add(step.name);
  }
  return [...found];
}

/** It is written there, but does not run, or is deleted again. */
function neverDefined(module: FoundModule, name: string): HandlerFault {
  return {
    code: 'handler-function-missing',
    reason: `\`${module.name}\` defines \`${name}\` only under a condition that does not hold when Lambda imports it, or deletes it again`,
    path: module.file!.path,
    line: undefined,
    near: [],
  };
}

interface Next {
  readonly module: string;
  readonly name: string;
}

/** The last statement that binds the name decides; the result is open if it may not run. */
function definition(
  module: FoundModule,
  outline: ModuleOutline,
  name: string,
  { input, names: namesOf }: LoadedModules,
): HandlerFault | Next | undefined {
  const last = outline.steps.findLast((step) => binds(step, name));
  const path = module.file!.path;
  switch (last?.kind) {
    case 'function':
      return last.isDecorated ? undefined : callFault(last, { name, path, line: last.line });
    case 'class':
      return classFault(input, namesOf, { step: last, module }, { name, path, line: last.line });
    case 'assign':
      if (last.value.kind === 'name' && last.value.name !== name) {
        const { name: other } = last.value;
        const isOwn = outline.steps.some((step) => binds(step, other));
        if (isOwn) return { module: module.name, name: other };
      }
      if (last.value.kind !== 'call') return valueFault(last.value, name, path, outline);
      return (
        partialFault(last.value, outline, { name, path, line: undefined }) ??
        instanceFault(input, namesOf, module, last.value.name, { name, path, line: undefined })
      );
    case 'from': {
      const target = absoluteName(module, last.level, last.module);
      const own = last.names.find(([, bound]) => bound === name);
      return target === undefined || own === undefined ? undefined : { module: target, name: own[0] };
    }
    case 'import': {
      const reason = `\`${name}\` is the module \`${last.module}\`: Lambda cannot call it`;
      return { code: 'handler-not-callable', reason, path, line: last.line, near: [] };
    }
    case undefined:
      return starNext(throughStar(module, outline, name, input, namesOf), name);
    default:
      return undefined;
  }
}

function starNext(source: FoundModule | undefined, name: string): Next | undefined {
  return source && { module: source.name, name };
}

function valueFault(
  value: Expression,
  name: string,
  path: string,
  outline: ModuleOutline,
): HandlerFault | undefined {
  if (value.kind === 'lambda') return callFault(value, { name, path, line: undefined });
  if (value.kind === 'constant' || value.kind === 'list' || value.kind === 'data') {
    const reason = `\`${name}\` is a value, not a function: Lambda cannot call it`;
    return { code: 'handler-not-callable', reason, path, line: undefined, near: [] };
  }
  const [owner, member, ...more] = value.kind === 'name' ? value.name.split('.') : [];
  if (owner === undefined || member === undefined || more.length > 0) return undefined;
  const type = outline.steps.find((step) => step.kind === 'class' && step.name === owner);
  if (type?.kind !== 'class' || type.isOpen || type.members.includes(member)) return undefined;
  const reason = `\`${name}\` is \`${owner}.${member}\`, and the class \`${owner}\` has no \`${member}\``;
  return {
    code: 'handler-function-missing',
    reason,
    path,
    line: type.line,
    near: nearNames(member, new Set(type.members)),
  };
}
