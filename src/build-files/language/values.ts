import type { Source } from '../syntax/source.ts';
import type { Call, Expression, Parameters, Scope, Statement } from '../syntax/tree.ts';

/**
 * The values of the language, as CPython has them. `None` is `null`, `int` is bigint, `float` is number, `str` is string;
 * everything else is an object with a `kind`. Lists, dictionaries and sets are mutable and compared by content.
 */
export type Value = null | boolean | bigint | number | string | ObjectValue;

export type ObjectValue =
  | ListValue
  | TupleValue
  | DictValue
  | SetValue
  | BytesValue
  | RangeValue
  | SliceValue
  | EllipsisValue
  | FunctionValue
  | NativeValue
  | TypeValue
  | ExceptionValue
  | IteratorValue
  | ViewValue
  | HostValue;

export interface ListValue {
  readonly kind: 'list';
  items: Value[];
}
export interface TupleValue {
  readonly kind: 'tuple';
  readonly items: readonly Value[];
}
/** How a key is stored: equal Python keys have the same form (`1`, `1.0` and `True`; see `hashKey`). */
export type Key = null | boolean | number | bigint | string | object;
export interface DictValue {
  readonly kind: 'dict';
  readonly entries: Map<Key, { readonly key: Value; value: Value }>;
}
export interface SetValue {
  readonly kind: 'set' | 'frozenset';
  readonly members: Map<Key, Value>;
}
export interface BytesValue {
  readonly kind: 'bytes';
  readonly bytes: Uint8Array;
}
export interface RangeValue {
  readonly kind: 'range';
  readonly start: bigint;
  readonly stop: bigint;
  readonly step: bigint;
}
export interface SliceValue {
  readonly kind: 'slice';
  readonly start: Value;
  readonly stop: Value;
  readonly step: Value;
}
export interface EllipsisValue {
  readonly kind: 'ellipsis';
}

/** Arguments as a function receives them. */
export interface Arguments {
  readonly positional: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
  /** The call, where one is written. */
  readonly node?: Call;
}

/** A `def` or lambda of the file. */
export interface FunctionValue {
  readonly kind: 'function';
  readonly name: string;
  readonly parameters: Parameters;
  /** Default values, by parameter. */
  readonly defaults: ReadonlyMap<string, Value>;
  readonly body: readonly Statement[] | Expression;
  readonly scope: Scope;
  readonly closure: Frame | undefined;
  readonly globals: Namespace;
  readonly source: Source;
}

/** A native function; `name` is CPython's name for it in messages. */
export interface NativeValue {
  readonly kind: 'native';
  readonly name: string;
  /** For `repr`: `method` of a value, or function. */
  readonly isMethod: boolean;
  readonly call: NativeFunction;
}
export type NativeFunction = (run: Run, args: Arguments) => Value;

export interface TypeValue {
  readonly kind: 'type';
  readonly name: string;
  readonly base: TypeValue | undefined;
  /** Undefined: cannot be called. */
  readonly construct: NativeFunction | undefined;
}
export interface ExceptionValue {
  readonly kind: 'exception';
  readonly type: TypeValue;
  readonly args: readonly Value[];
}
interface IteratorValue {
  readonly kind: 'iterator';
  readonly type: string;
  readonly next: () => Value | undefined;
}
export interface ViewValue {
  readonly kind: 'view';
  readonly of: 'keys' | 'values' | 'items';
  readonly dict: DictValue;
}

/** An opaque host value, defined by its operations: paths, target types, `parametrize(...)`. */
export interface HostValue {
  readonly kind: 'host';
  /** Like `type(x).__name__`. */
  readonly type: string;
  /** Whatever its creator needs to recognise it. */
  readonly content: object;
  readonly call?: NativeFunction;
  readonly attribute?: (run: Run, name: string) => Value | undefined;
  readonly str?: () => string;
  readonly repr?: () => string;
  /** Key for equality and hashing; without one a value equals only itself. */
  readonly key?: () => string;
  /** Negative, zero or positive; undefined for unorderable values. */
  readonly orderWith?: (other: Value) => number | undefined;
  /** `left / right`; undefined if unsupported. */
  readonly divide?: (run: Run, other: Value, isLeft: boolean) => Value | undefined;
  /** Entries for `**value`. */
  readonly unpack?: () => Iterable<readonly [string, Value]>;
}

export type Namespace = Map<string, Value>;

/** The names of one running function, comprehension or file. */
export interface Frame {
  readonly run: Run;
  readonly source: Source;
  /** Undefined: the top level of a file. */
  readonly scope: Scope | undefined;
  readonly locals: Namespace;
  readonly parent: Frame | undefined;
  readonly globals: Namespace;
  /** What is being evaluated: the location for an error. */
  at: { readonly start: number; readonly end: number };
  /** Exceptions being handled, for a bare `raise`. */
  readonly handling: Error[];
}

/** One running file, with everything its functions share. */
export interface Run {
  readonly meter: Meter;
  readonly symbols: ReadonlyMap<string, Value>;
  /** Active calls, outermost first: the calling frames. */
  readonly calls: Frame[];
  /** Numbers for objects that equal only themselves. */
  readonly identities: Map<object, number>;
  /** What `print` wrote. */
  readonly printed: string[];
  /** What to call if a statement calls an undefined name with keywords only; undefined: an error. */
  readonly unknownCallee: ((frame: Frame, node: Call) => Value | undefined) | undefined;
  /** Nesting depth of plugin target calls whose arguments are being evaluated. */
  unknownDepth: number;
  /** Calls any callable value. */
  readonly call: (callee: Value, args: Arguments) => Value;
}

/** Counts work and memory, so that no file can take long or much. */
export interface Meter {
  /** @throws LimitError */
  step(count?: number): void;
  /** Charges for about this many bytes. @throws LimitError */
  allocate(bytes: number): void;
}

export const ellipsis: EllipsisValue = { kind: 'ellipsis' };

export function list(items: Value[]): ListValue {
  return { kind: 'list', items };
}

export function tuple(items: readonly Value[]): TupleValue {
  return { kind: 'tuple', items };
}

export function emptyDict(): DictValue {
  return { kind: 'dict', entries: new Map() };
}

export function native(name: string, call: NativeFunction, isMethod = false): NativeValue {
  return { kind: 'native', name, call, isMethod };
}
