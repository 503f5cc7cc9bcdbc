import { raise } from './errors.ts';
import { bytesMethods, rangeAttribute } from './other-methods.ts';
import { dictMethods } from './dict-methods.ts';
import { integerAttribute, numberMethods } from './number-methods.ts';
import { listMethods, tupleMethods } from './list-methods.ts';
import { setMethods, frozensetMethods } from './set-methods.ts';
import { stringMethods } from './string-methods.ts';
import { nearestName } from '../../text/near-names.ts';
import { typeName } from './protocol.ts';
import { type Arguments, native, type Run, tuple, type Value } from './values.ts';

/** A method: a native function that gets the value it belongs to. */
type Method<T extends Value> = (run: Run, self: T, args: Arguments) => Value;
export type Methods<T extends Value> = ReadonlyMap<string, Method<T>>;

/** `object.name`; undefined if there is no such attribute. */
export function findAttribute(run: Run, object: Value, name: string): Value | undefined {
  const bind = <T extends Value>(methods: Methods<T>, self: T): Value | undefined => {
    const method = methods.get(name);
    if (method === undefined) return undefined;
    return native(name, (caller, args) => method(caller, self, args), true);
  };
  switch (typeof object) {
    case 'string':
      // Most methods look at the whole text.
      run.meter.step(object.length >> 6);
      return bind(stringMethods, object);
    case 'bigint':
    case 'boolean':
    case 'number':
      return integerAttribute(object, name) ?? bind(numberMethods, object);
    default:
  }
  if (object === null) return undefined;
  switch (object.kind) {
    case 'list':
      return bind(listMethods, object);
    case 'tuple':
      return bind(tupleMethods, object);
    case 'dict':
      return bind(dictMethods, object);
    case 'set':
      return bind(setMethods, object) ?? bind(frozensetMethods, object);
    case 'frozenset':
      return bind(frozensetMethods, object);
    case 'bytes':
      return bind(bytesMethods, object);
    case 'range':
      return rangeAttribute(object, name);
    case 'slice':
      return name === 'start' || name === 'stop' || name === 'step' ? object[name] : undefined;
    case 'exception':
      return name === 'args' ? tuple(object.args) : undefined;
    case 'function':
    case 'native':
      return name === '__name__' || name === '__qualname__' ? object.name : undefined;
    case 'type':
      return typeAttribute(object.name, name);
    case 'host':
      return object.attribute?.(run, name);
    default:
      return undefined;
  }
}

const methodsOfTypes: ReadonlyMap<
  string,
  readonly [ReadonlyMap<string, unknown>, (value: Value) => boolean]
> = new Map([
  ['str', [stringMethods, (value: Value) => typeof value === 'string']],
  ['list', [listMethods, (value: Value) => typeof value === 'object' && value?.kind === 'list']],
  ['dict', [dictMethods, (value: Value) => typeof value === 'object' && value?.kind === 'dict']],
  ['set', [setMethods, (value: Value) => typeof value === 'object' && value?.kind === 'set']],
]);

/** `str.lower` and the like: the method as a function of its value; `dict.fromkeys`. */
function typeAttribute(type: string, name: string): Value | undefined {
  if (name === '__name__' || name === '__qualname__') return type;
  if (type === 'dict' && name === 'fromkeys') {
    return native(
      'fromkeys',
      (run, args) => dictMethods.get('fromkeys')!(run, { kind: 'dict', entries: new Map() }, args),
      true,
    );
  }
  if (type === 'str' && name === 'maketrans') {
    return native('maketrans', (run, args) => stringMethods.get('maketrans')!(run, '', args), true);
  }
  const [methods, accepts] = methodsOfTypes.get(type) ?? [];
  if (methods?.has(name) !== true) return undefined;
  return native(name, (run, { positional, keywords }) => {
    const self = positional[0];
    if (self === undefined) throw raise('TypeError', `unbound method ${type}.${name}() needs an argument`);
    if (accepts?.(self) !== true) {
      throw raise(
        'TypeError',
        `descriptor '${name}' for '${type}' objects doesn't apply to a '${typeName(self)}' object`,
      );
    }
    const method = findAttribute(run, self, name);
    return run.call(method!, { positional: positional.slice(1), keywords });
  });
}

/** `object.name`. @throws AttributeError */
export function getAttribute(run: Run, object: Value, name: string): Value {
  const value = findAttribute(run, object, name);
  if (value !== undefined) return value;
  const isType = typeof object === 'object' && object?.kind === 'type';
  const owner = isType ? `type object '${object.name}'` : `'${typeName(object)}' object`;
  const near = typeof object === 'string' ? nearestName(name, stringMethods.keys()) : undefined;
  throw raise('AttributeError', `${owner} has no attribute '${name}'`, {
    help: near === undefined ? undefined : `did you mean \`${near}\`?`,
  });
}
