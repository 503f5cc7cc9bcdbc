import { topLevel } from '../../python/names.ts';
import type { Deferred, Expression, Method, ModuleOutline } from '../../python/outline/types.ts';
import { binds, classOf, type FoundClass } from './definitions.ts';
import type { HandlerFault } from './handler.ts';
import type { FoundModule } from './module-tree.ts';
import type { ModuleNames } from './names.ts';
import type { LoadInput } from './types.ts';

/** Whether what a handler's name stands for can be called with the event and the context. */

/** Bases of a class that are followed. */
const MOST_BASES = 50;

/** The place of a handler's definition. */
export interface DefinedAt {
  readonly name: string;
  readonly path: string;
  readonly line: number | undefined;
}

type Names = (module: FoundModule) => ModuleNames;
type Input = Pick<LoadInput, 'tree' | 'outline'>;

/** A function with these parameters. @param own arguments that it is given besides Lambda's: `self`, those of a `partial` */
export function callFault(
  { signature: { required, most, keywords }, makes }: Pick<Method, 'signature' | 'makes'>,
  at: DefinedAt,
  own = 0,
  what = `\`${at.name}\``,
): HandlerFault | undefined {
  const [least, largest] = [
    Math.max(required - own, 0),
    most === undefined ? undefined : Math.max(most - own, 0),
  ];
  const takes =
    least > 2
      ? `needs ${least} arguments`
      : largest !== undefined && largest < 2
        ? `takes ${largest === 0 ? 'no arguments' : '1 argument'}`
        : keywords > 0
          ? 'needs keyword arguments'
          : undefined;
  if (takes !== undefined) {
    const reason = `${what} ${takes}; Lambda calls it with two, the event and the context`;
    return { ...fault(at, reason), code: 'handler-signature' };
  }
  return makes === undefined ? undefined : deferredFault(makes, at, what);
}

/** Lambda neither awaits nor iterates what it is given, and cannot write it as JSON. */
function deferredFault(makes: Deferred, at: DefinedAt, what: string): HandlerFault {
  const kind =
    makes === 'coroutine' ? 'an `async def`' : makes === 'generator' ? 'a generator' : 'an async generator';
  const never = makes === 'coroutine' ? 'awaits' : 'iterates over';
  const reason = `${what} is ${kind}, and Lambda never ${never} what it returns: nothing of it runs`;
  const help =
    makes === 'coroutine' ? 'name a `def` that calls `asyncio.run(…)`' : 'name a `def` that returns a value';
  return { ...fault(at, reason), code: 'handler-deferred', severity: 'warning', help };
}

/** `handler = functools.partial(function, 1)` */
export function partialFault(
  { name: callee, arguments: given }: Expression & { readonly kind: 'call' },
  outline: ModuleOutline,
  at: DefinedAt,
): HandlerFault | undefined {
  const [called, ...own] = given;
  if (called?.kind !== 'name' || own.some(({ kind }) => kind === 'unknown')) return undefined;
  const source = outline.steps.findLast((step) => binds(step, topLevel(callee)));
  const isPartial =
    callee === 'functools.partial'
      ? source?.kind === 'import' && source.module === 'functools'
      : source?.kind === 'from' &&
        source.module === 'functools' &&
        source.names.some(([name, bound]) => name === 'partial' && bound === callee);
  const target = outline.steps.findLast((step) => binds(step, called.name));
  if (!isPartial || target?.kind !== 'function' || target.isDecorated) return undefined;
  const what = `\`${called.name}\`, besides the ${own.length} that \`${at.name}\` gives it,`;
  return callFault(target, at, own.length, own.length === 0 ? undefined : what);
}

/** `handler = Handler(app)`: an instance of a class, which must have a `__call__`. */
export function instanceFault(
  input: Input,
  namesOf: Names,
  module: FoundModule,
  callee: string,
  at: DefinedAt,
): HandlerFault | undefined {
  const found = classOf(input, namesOf, module, callee);
  if (found === undefined) return undefined;
  const search = new MethodSearch(input, namesOf);
  // `__new__` may make something else.
  if (search.find(found, '__new__') !== 'absent') return undefined;
  const method = search.find(found, '__call__');
  const { step } = found;
  if (method === 'unknown') return undefined;
  if (method === 'absent') {
    return {
      ...fault(
        at,
        `\`${at.name}\` is an instance of \`${step.name}\`, a class without \`__call__\`: Lambda cannot call it`,
      ),
      code: 'handler-not-callable',
      near: methodsOf(found, at),
    };
  }
  return webFault(method, step.name, at) ?? callFault(method, at, 1, `\`${at.name}\`, a \`${step.name}\`,`);
}

/** An application of ASGI or WSGI (PEP 3333), which a web server calls. */
function webFault({ parameters, signature }: Method, type: string, at: DefinedAt): HandlerFault | undefined {
  const [, first = '', second = '', third] = parameters;
  const isAsgi =
    /^_*scope$/.test(first) && /^_*receive$/.test(second) && third !== undefined && signature.required === 4;
  if (!isAsgi && second !== 'start_response') return undefined;
  const kind = isAsgi ? 'ASGI' : 'WSGI';
  const help = isAsgi
    ? 'wrap it: `handler = mangum.Mangum(app)`'
    : 'wrap it with an adapter, such as `apig_wsgi.make_lambda_handler(app)`';
  const reason = `\`${at.name}\` is a \`${type}\`, which a web server calls (${kind}), not Lambda`;
  return { ...fault(at, reason), code: 'handler-not-callable', severity: isAsgi ? 'error' : 'warning', help };
}

/** The class itself: it is called with the event and the context to make an instance. */
export function classFault(
  input: Input,
  namesOf: Names,
  found: FoundClass,
  at: DefinedAt,
): HandlerFault | undefined {
  const search = new MethodSearch(input, namesOf);
  if (search.find(found, '__new__') !== 'absent') return undefined;
  const method = search.find(found, '__init__');
  if (method === 'unknown') return undefined;
  const what = `the class \`${found.step.name}\``;
  const own = method === 'absent' ? { signature: { required: 0, most: 0, keywords: 0 } } : method;
  const wrong = callFault({ signature: own.signature }, at, method === 'absent' ? 0 : 1, what);
  return wrong && { ...wrong, near: methodsOf(found, at) };
}

/** Its methods that may have been meant. */
function methodsOf({ step }: FoundClass, { name }: DefinedAt): readonly string[] {
  return step.members.filter((one) => one.startsWith('handle')).map((one) => `${name}.${one}`);
}

/** Finds methods in classes and in the classes that they are derived from. */
class MethodSearch {
  readonly #input: Input;
  readonly #namesOf: Names;
  #left = MOST_BASES;

  constructor(input: Input, namesOf: Names) {
    this.#input = input;
    this.#namesOf = namesOf;
  }

  /** Where several bases have it, their order decides, which is not followed. */
  find({ step, module }: FoundClass, name: string): Method | 'absent' | 'unknown' {
    if (Object.hasOwn(step.methods, name)) return step.methods[name] ?? 'unknown';
    if (step.isDecorated || step.bases === undefined || this.#left-- <= 0) return 'unknown';
    const found: Method[] = [];
    for (const base of step.bases) {
      if (base === 'object') continue;
      const type = classOf(this.#input, this.#namesOf, module, base);
      const method = type === undefined ? 'unknown' : this.find(type, name);
      if (method === 'unknown') return 'unknown';
      if (method !== 'absent') found.push(method);
    }
    if (found.length > 1) return 'unknown';
    return found[0] ?? 'absent';
  }
}

function fault(
  { path, line }: DefinedAt,
  reason: string,
): Pick<HandlerFault, 'reason' | 'path' | 'line' | 'near'> {
  return { reason, path, line, near: [] };
}
