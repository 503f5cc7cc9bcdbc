import type { Expression, ModuleOutline, Signature } from '../../python/outline/types.ts';
import { nearNames } from '../../text/near-names.ts';
import type { FoundModule } from './module-tree.ts';
import { binds, classOf, DEEPEST, throughStar } from './definitions.ts';
import { absoluteName, type ModuleNames } from './names.ts';
import type { LoadInput } from './types.ts';

/** The error in a handler's function. */
export interface HandlerFault {
  readonly code: 'handler-function-missing' | 'handler-not-callable' | 'handler-signature';
  readonly reason: string;
  readonly path: string;
  readonly line: number | undefined;
  /** Names that may have been meant. */
  readonly near: readonly string[];
}

/**
 * Checks whether `module.name` exists and can be called as Lambda calls it: with the event and the context. Re-exports
 * and star imports are followed; anything unknown is accepted.
 */
export function checkHandler(
  input: Pick<LoadInput, 'tree' | 'outline'>,
  namesOf: (module: FoundModule) => ModuleNames,
  module: string,
  name: string,
): HandlerFault | undefined {
  let [at, wanted] = [module, name];
  for (let depth = 0; depth < DEEPEST; depth++) {
    const found = input.tree.find(at);
    if (found?.file === undefined || (found.kind !== 'package' && found.kind !== 'source')) return undefined;
    const outline = input.outline(found.file);
    if (outline === undefined || outline.fault !== undefined) return undefined;
    const { names, isOpen } = namesOf(found);
    if (!names.has(wanted)) {
      if (isOpen || input.tree.find(`${at}.${wanted}`) !== undefined) return undefined;
      return missing(found, wanted, names);
    }
    const next = definition(found, outline, wanted, input, namesOf);
    if (next === undefined) return undefined;
    if (!('module' in next)) return next;
    [at, wanted] = [next.module, next.name];
  }
  return undefined;
}

function missing(module: FoundModule, name: string, names: ReadonlySet<string>): HandlerFault {
  return {
    code: 'handler-function-missing',
    reason: `\`${module.name}\` does not define \`${name}\``,
    path: module.file!.path,
    line: undefined,
    near: nearNames(name, names),
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
  input: Pick<LoadInput, 'tree' | 'outline'>,
  namesOf: (module: FoundModule) => ModuleNames,
): HandlerFault | Next | undefined {
  const last = outline.steps.findLast((step) => binds(step, name));
  const path = module.file!.path;
  switch (last?.kind) {
    case 'function':
      return last.isDecorated ? undefined : signatureFault(last.signature, name, path, last.line);
    case 'assign':
      if (last.value.kind === 'name' && last.value.name !== name) {
        const { name: other } = last.value;
        const isOwn = outline.steps.some((step) => binds(step, other));
        if (isOwn) return { module: module.name, name: other };
      }
      return last.value.kind === 'call'
        ? instanceFault(module, last.value.name, name, input, namesOf)
        : valueFault(last.value, name, path, outline);
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

/** `handler = Handler(app)`: an instance of a class that has no `__call__`. */
function instanceFault(
  module: FoundModule,
  callee: string,
  name: string,
  input: Pick<LoadInput, 'tree' | 'outline'>,
  namesOf: (module: FoundModule) => ModuleNames,
): HandlerFault | undefined {
  const found = classOf(input, namesOf, module, callee);
  if (found === undefined || found.step.isOpen) return undefined;
  const { step } = found;
  // `__new__` may make something else.
  if (step.members.some((one) => one === '__call__' || one === '__new__')) return undefined;
  return {
    code: 'handler-not-callable',
    reason: `\`${name}\` is an instance of \`${step.name}\`, a class without \`__call__\`: Lambda cannot call it`,
    path: module.file!.path,
    line: undefined,
    near: step.members.filter((one) => one.startsWith('handle')).map((one) => `${name}.${one}`),
  };
}

function signatureFault(
  { required, most, keywords }: Signature,
  name: string,
  path: string,
  line: number | undefined,
): HandlerFault | undefined {
  const takes =
    required > 2
      ? `needs ${required} arguments`
      : most !== undefined && most < 2
        ? `takes ${most === 0 ? 'no arguments' : '1 argument'}`
        : keywords > 0
          ? 'needs keyword arguments'
          : undefined;
  if (takes === undefined) return undefined;
  return {
    code: 'handler-signature',
    reason: `\`${name}\` ${takes}; Lambda calls it with two, the event and the context`,
    path,
    line,
    near: [],
  };
}

function valueFault(
  value: Expression,
  name: string,
  path: string,
  outline: ModuleOutline,
): HandlerFault | undefined {
  if (value.kind === 'lambda') return signatureFault(value.signature, name, path, undefined);
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
