import type { Parameters } from '../syntax/tree.ts';
import { typeError } from './errors.ts';
import { setItem } from './hash.ts';
import {
  type Arguments,
  emptyDict,
  type FunctionValue,
  type Namespace,
  type Run,
  tuple,
  type Value,
} from './values.ts';

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function enumerate(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  if (quoted.length < 2) return quoted.join('');
  if (quoted.length === 2) return quoted.join(' and ');
  return `${quoted.slice(0, -1).join(', ')}, and ${quoted.at(-1)}`;
}

/**
 * Binds arguments to the parameters of a function of the file, with CPython's rules and messages.
 * @throws TypeError
 */
export function bindParameters(
  run: Run,
  callee: FunctionValue,
  { positional, keywords }: Arguments,
): Namespace {
  const { parameters, name } = callee;
  const names = [...parameters.positionalOnly, ...parameters.ordinary].map((parameter) => parameter.name);
  const locals: Namespace = new Map();
  positional.slice(0, names.length).forEach((value, index) => locals.set(names[index]!, value));
  const extra = emptyDict();
  const accepted = new Set(
    [...parameters.ordinary, ...parameters.keywordOnly].map((parameter) => parameter.name),
  );
  const wrong: string[] = [];
  for (const [keyword, value] of keywords) {
    if (accepted.has(keyword)) {
      if (locals.has(keyword)) throw typeError(`${name}() got multiple values for argument '${keyword}'`);
      locals.set(keyword, value);
    } else if (parameters.doubleStar !== undefined) setItem(run, extra, keyword, value);
    else if (parameters.positionalOnly.some((parameter) => parameter.name === keyword)) wrong.push(keyword);
    else throw typeError(`${name}() got an unexpected keyword argument '${keyword}'`);
  }
  if (wrong.length > 0) {
    throw typeError(
      `${name}() got some positional-only arguments passed as keyword arguments: '${wrong.join(', ')}'`,
    );
  }
  if (positional.length > names.length && parameters.star === undefined) {
    throw tooMany(name, parameters, positional.length, callee.defaults, locals);
  }
  fillDefaults(callee, names, locals);
  if (parameters.star !== undefined) locals.set(parameters.star, tuple(positional.slice(names.length)));
  if (parameters.doubleStar !== undefined) locals.set(parameters.doubleStar, extra);
  return locals;
}

function fillDefaults(callee: FunctionValue, names: readonly string[], locals: Namespace): void {
  const missingOf = (wanted: readonly string[]): string[] =>
    wanted.filter((name) => {
      if (locals.has(name)) return false;
      const value = callee.defaults.get(name);
      if (value === undefined) return true;
      locals.set(name, value);
      return false;
    });
  const missing = missingOf(names);
  if (missing.length > 0) {
    throw typeError(
      `${callee.name}() missing ${counted(missing.length, 'required positional argument')}: ${enumerate(missing)}`,
    );
  }
  const missingKeywords = missingOf(callee.parameters.keywordOnly.map((parameter) => parameter.name));
  if (missingKeywords.length > 0) {
    throw typeError(
      `${callee.name}() missing ${counted(missingKeywords.length, 'required keyword-only argument')}: ${enumerate(missingKeywords)}`,
    );
  }
}

function tooMany(
  name: string,
  parameters: Parameters,
  given: number,
  defaults: ReadonlyMap<string, Value>,
  bound: Namespace,
): Error {
  const all = [...parameters.positionalOnly, ...parameters.ordinary];
  const optional = all.filter((parameter) => defaults.has(parameter.name)).length;
  const takes =
    optional > 0
      ? `from ${all.length - optional} to ${all.length} positional arguments`
      : counted(all.length, 'positional argument');
  const keywordOnly = parameters.keywordOnly.filter((parameter) => bound.has(parameter.name)).length;
  const but =
    keywordOnly > 0
      ? `${counted(given, 'positional argument')} (and ${counted(keywordOnly, 'keyword-only argument')}) were`
      : `${given} ${given === 1 ? 'was' : 'were'}`;
  return typeError(`${name}() takes ${takes} but ${but} given`);
}

/** Checks the arguments of a native function: this many positional ones and only these keywords. */
export interface Signature {
  readonly name: string;
  /** Names of the positional parameters that can also be keywords; the first `required` ones are mandatory. */
  readonly parameters: readonly string[];
  readonly required: number;
  /** Parameters that have no keyword form; counted from the front. */
  readonly positionalOnly?: number;
  /** CPython parses these arguments with `PyArg_ParseTuple`, which words a wrong count differently. */
  readonly parsed?: boolean;
}

/** Values of a native function's parameters, in order; undefined if not given. @throws TypeError */
export function readArguments(
  signature: Signature,
  { positional, keywords }: Arguments,
): (Value | undefined)[] {
  const { name, parameters, required, positionalOnly = parameters.length } = signature;
  const values: (Value | undefined)[] = [...positional];
  if (keywords.size > 0 && positionalOnly >= parameters.length)
    throw typeError(`${name}() takes no keyword arguments`);
  if (positional.length > parameters.length) throw wrongCount(signature, positional.length);
  for (const [keyword, value] of keywords) {
    const index = parameters.indexOf(keyword);
    if (index < positionalOnly) throw typeError(`${name}() got an unexpected keyword argument '${keyword}'`);
    if (values[index] !== undefined) {
      throw typeError(`argument for ${name}() given by name ('${keyword}') and position (${index + 1})`);
    }
    values[index] = value;
  }
  for (let index = 0; index < required; index += 1) {
    if (values[index] === undefined) throw wrongCount(signature, positional.length);
  }
  return values;
}

/** CPython's wording for a wrong number of positional arguments (`_PyArg_CheckPositional` and `METH_O`). */
function wrongCount({ name, parameters, required: least, parsed }: Signature, given: number): Error {
  const most = parameters.length;
  if (parsed === true) {
    return given < least
      ? typeError(`${name}() takes at least ${counted(least, 'argument')} (${given} given)`)
      : typeError(`${name}() takes at most ${counted(most, 'argument')} (${given} given)`);
  }
  if (most === 0) return typeError(`${name}() takes no arguments (${given} given)`);
  if (most === 1 && least === 1) return typeError(`${name}() takes exactly one argument (${given} given)`);
  if (most === least) return typeError(`${name} expected ${counted(most, 'argument')}, got ${given}`);
  return given < least
    ? typeError(`${name} expected at least ${counted(least, 'argument')}, got ${given}`)
    : typeError(`${name} expected at most ${counted(most, 'argument')}, got ${given}`);
}
