import type { Call, Expression, JoinedString, StringPart } from '../syntax/tree.ts';
import { getAttribute } from './attributes.ts';
import { evaluateComprehension } from './comprehension.ts';
import { raise, typeError } from './errors.ts';
import { formatValue } from './format-spec.ts';
import { addMember, setItem } from './hash.ts';
import { isDefined, lookUp, nearestFunctionFrame, store } from './names.ts';
import { binary, compareWith, unary } from './operators.ts';
import { isIterable, isTrue, iterate, typeName } from './protocol.ts';
import { repr, reprString, str } from './repr.ts';
import { getSubscript } from './subscripts.ts';
import {
  ellipsis,
  emptyDict,
  type Frame,
  type FunctionValue,
  list,
  native,
  type SetValue,
  tuple,
  type Value,
} from './values.ts';

const noKeywords: ReadonlyMap<string, Value> = new Map();

/** Value of an expression. @throws LanguageError, LimitError; `frame.at` then says where */
export function evaluate(frame: Frame, node: Expression): Value {
  frame.run.meter.step();
  switch (node.kind) {
    case 'constant':
      return node.value instanceof Uint8Array ? { kind: 'bytes', bytes: node.value } : (node.value ?? null);
    case 'name':
      return lookUp(frame, node);
    case 'call':
      return evaluateCall(frame, node);
    case 'list':
      return list(evaluateItems(frame, node.items));
    case 'tuple':
      return tuple(evaluateItems(frame, node.items));
    case 'attribute': {
      const object = evaluate(frame, node.object);
      frame.at = { start: node.end - node.name.length, end: node.end };
      return getAttribute(frame.run, object, node.name);
    }
    case 'dict':
      return evaluateDict(frame, node.entries);
    case 'joined-string':
      return evaluateJoined(frame, node);
    case 'binary':
      return evaluateBinary(frame, node);
    case 'subscript': {
      const object = evaluate(frame, node.object);
      const index = evaluate(frame, node.index);
      frame.at = node;
      return getSubscript(frame.run, object, index);
    }
    case 'conditional':
      return evaluate(frame, isTrue(evaluate(frame, node.test)) ? node.body : node.orElse);
    case 'compare': {
      let left = evaluate(frame, node.left);
      for (const { operator, right: rightNode } of node.rest) {
        const right = evaluate(frame, rightNode);
        frame.at = node;
        if (!compareWith(frame.run, operator, left, right)) return false;
        left = right;
      }
      return true;
    }
    case 'logical': {
      let value: Value = null;
      for (const part of node.values) {
        value = evaluate(frame, part);
        if (isTrue(value) === (node.operator === 'or')) return value;
      }
      return value;
    }
    case 'unary': {
      const operand = evaluate(frame, node.operand);
      frame.at = node;
      return unary(node.operator, operand);
    }
    case 'comprehension':
      return evaluateComprehension(frame, node);
    case 'set': {
      const set: SetValue = { kind: 'set', members: new Map() };
      const items = evaluateItems(frame, node.items);
      frame.at = node;
      for (const item of items) addMember(frame.run, set, item);
      return set;
    }
    case 'lambda':
      return makeFunction(frame, '<lambda>', node);
    case 'named': {
      const value = evaluate(frame, node.value);
      store(nearestFunctionFrame(frame), node.target.id, value);
      return value;
    }
    case 'slice':
      return {
        kind: 'slice',
        start: node.lower === undefined ? null : evaluate(frame, node.lower),
        stop: node.upper === undefined ? null : evaluate(frame, node.upper),
        step: node.step === undefined ? null : evaluate(frame, node.step),
      };
    case 'ellipsis':
      return ellipsis;
    case 'starred':
      frame.at = node;
      throw raise('SyntaxError', "can't use starred expression here");
  }
}

/** Left-associative chains run in a loop: they may have thousands of operands. */
function evaluateBinary(frame: Frame, node: Extract<Expression, { kind: 'binary' }>): Value {
  const chain = [node];
  let first: Expression = node.left;
  while (first.kind === 'binary') {
    chain.push(first);
    first = first.left;
  }
  let value = evaluate(frame, first);
  for (let index = chain.length - 1; index >= 0; index -= 1) {
    const link = chain[index]!;
    const right = evaluate(frame, link.right);
    frame.at = link;
    value = binary(frame.run, link.operator, value, right);
  }
  return value;
}

function evaluateItems(frame: Frame, nodes: readonly Expression[]): Value[] {
  const items: Value[] = [];
  frame.run.meter.allocate(16 + 8 * nodes.length);
  for (const node of nodes) {
    if (node.kind !== 'starred') items.push(evaluate(frame, node));
    else
      spread(
        frame,
        node.value,
        items,
        (value) => `Value after * must be an iterable, not ${typeName(value)}`,
      );
  }
  return items;
}

function spread(frame: Frame, node: Expression, into: Value[], message: (value: Value) => string): void {
  const value = evaluate(frame, node);
  frame.at = node;
  if (!isIterable(value)) throw typeError(message(value));
  for (const item of iterate(frame.run, value)) {
    frame.run.meter.allocate(8);
    into.push(item);
  }
}

function evaluateDict(
  frame: Frame,
  entries: readonly { readonly key: Expression | undefined; readonly value: Expression }[],
): Value {
  const dict = emptyDict();
  frame.run.meter.allocate(64);
  for (const entry of entries) {
    if (entry.key === undefined) {
      const value = evaluate(frame, entry.value);
      frame.at = entry.value;
      for (const [key, item] of unpackMapping(value, (name) => `'${name}' object is not a mapping`)) {
        setItem(frame.run, dict, key, item);
      }
    } else {
      const key = evaluate(frame, entry.key);
      const value = evaluate(frame, entry.value);
      frame.at = entry.key;
      setItem(frame.run, dict, key, value);
    }
  }
  return dict;
}

/** Entries of `**value`. */
function* unpackMapping(
  value: Value,
  message: (type: string) => string,
): Generator<readonly [Value, Value], void> {
  if (typeof value === 'object' && value !== null) {
    if (value.kind === 'dict') {
      for (const { key, value: item } of value.entries.values()) yield [key, item];
      return;
    }
    if (value.kind === 'host' && value.unpack !== undefined) {
      yield* value.unpack();
      return;
    }
  }
  throw typeError(message(typeName(value)));
}

function evaluateJoined(frame: Frame, node: JoinedString): Value {
  const text = joinParts(frame, node.parts, node);
  frame.run.meter.allocate(text.length);
  return text;
}

function joinParts(frame: Frame, parts: readonly StringPart[], node: { start: number; end: number }): string {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const value = evaluate(frame, part.value);
    const spec = part.spec === undefined ? '' : joinParts(frame, part.spec, node);
    frame.at = part.value;
    const { run } = frame;
    const converted = part.conversion === undefined ? value : convert(frame, part.conversion, value);
    text += formatValue(run, converted, spec);
    run.meter.allocate(text.length >> 3);
  }
  return text;
}

function convert(frame: Frame, conversion: 'r' | 's' | 'a', value: Value): string {
  if (conversion === 's') return str(frame.run, value);
  return conversion === 'a' && typeof value === 'string' ? reprString(value, true) : repr(frame.run, value);
}

/** A call as a statement: an undefined name may be a plugin's target type. */
export function evaluateStatementCall(frame: Frame, node: Call): Value {
  const { unknownCallee } = frame.run;
  if (node.callee.kind !== 'name' || unknownCallee === undefined || isDefined(frame, node.callee.id)) {
    return evaluateCall(frame, node);
  }
  const callee = unknownCallee(frame, node);
  if (callee === undefined) return evaluateCall(frame, node);
  const { run } = frame;
  run.unknownDepth += 1;
  try {
    return evaluateCall(frame, node, callee);
  } finally {
    run.unknownDepth -= 1;
  }
}

/** Fields of a plugin's targets are as unknown as the targets: there, a call of an undefined name is a value. */
function unknownValueCall(frame: Frame, callee: Expression): Value | undefined {
  if (frame.run.unknownDepth === 0 || callee.kind !== 'name' || isDefined(frame, callee.id)) return undefined;
  const { id } = callee;
  return native(id, () => ({ kind: 'host', type: id, content: {}, repr: () => `${id}(…)` }));
}

function evaluateCall(frame: Frame, node: Call, known?: Value): Value {
  const { run } = frame;
  run.meter.step();
  const callee = known ?? unknownValueCall(frame, node.callee) ?? evaluate(frame, node.callee);
  const positional: Value[] = [];
  let keywords: Map<string, Value> | undefined;
  for (const argument of node.args) {
    if (argument.kind === 'positional') positional.push(evaluate(frame, argument.value));
    else if (argument.kind === 'star') {
      const name = calleeName(callee);
      spread(
        frame,
        argument.value,
        positional,
        (value) => `${name} argument after * must be an iterable, not ${typeName(value)}`,
      );
    } else {
      keywords ??= new Map();
      if (argument.kind === 'keyword') {
        if (keywords.has(argument.name!)) throw repeated(frame, argument, callee, argument.name!);
        keywords.set(argument.name!, evaluate(frame, argument.value));
      } else spreadKeywords(frame, argument, callee, keywords);
    }
  }
  frame.at = node;
  run.calls.push(frame);
  const result = run.call(callee, { positional, keywords: keywords ?? noKeywords, node });
  run.calls.pop();
  return result;
}

function spreadKeywords(
  frame: Frame,
  argument: Call['args'][number],
  callee: Value,
  keywords: Map<string, Value>,
): void {
  const value = evaluate(frame, argument.value);
  frame.at = argument;
  const name = calleeName(callee);
  for (const [key, item] of unpackMapping(
    value,
    (type) => `${name} argument after ** must be a mapping, not ${type}`,
  )) {
    frame.run.meter.step();
    if (typeof key !== 'string') throw typeError('keywords must be strings');
    if (keywords.has(key)) throw repeated(frame, argument, callee, key);
    keywords.set(key, item);
  }
}

function repeated(frame: Frame, at: { start: number; end: number }, callee: Value, key: string): Error {
  frame.at = at;
  return typeError(`${calleeName(callee)} got multiple values for keyword argument '${key}'`);
}

function calleeName(callee: Value): string {
  if (typeof callee === 'object' && callee !== null) {
    if (callee.kind === 'function' || callee.kind === 'native') return `${callee.name}()`;
    if (callee.kind === 'type') return callee.name;
  }
  return `${typeName(callee)} object`;
}

/** The function that a `def` or lambda makes; its defaults are evaluated now. */
export function makeFunction(
  frame: Frame,
  name: string,
  node: Pick<FunctionValue, 'parameters' | 'body' | 'scope'>,
): FunctionValue {
  const { parameters, body, scope } = node;
  const defaults = new Map<string, Value>();
  for (const parameter of [...parameters.positionalOnly, ...parameters.ordinary, ...parameters.keywordOnly]) {
    if (parameter.default !== undefined) defaults.set(parameter.name, evaluate(frame, parameter.default));
  }
  frame.run.meter.allocate(200);
  const closure = frame.scope === undefined ? undefined : frame;
  return {
    kind: 'function',
    name,
    parameters,
    defaults,
    body,
    scope,
    closure,
    globals: frame.globals,
    source: frame.source,
  };
}
