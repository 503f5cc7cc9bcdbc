import { topLevel } from '../../python/names.ts';
import { builtinGenerics, builtinTypes, generics, libraryTypes } from '../../python/generics.ts';
import type { TypeStep } from '../../python/outline/types.ts';
import { classOf, DEEPEST } from './definitions.ts';
import type { Sight } from './misses-of-names.ts';
import type { Miss } from './resolve.ts';
import type { Run } from './run.ts';
import type { LoadInput } from './types.ts';
import { arePlain } from './undefined-names.ts';

/** The `9` of Python 3.9: brackets behind builtin types (PEP 585), `|` between dicts (PEP 584). */
const SINCE_GENERICS = 9;
/** The `10` of Python 3.10: `|` between types (PEP 604). */
const SINCE_UNIONS = 10;
/** What Python 3.14 does with strings between `|` is not known to us. */
const UNKNOWN_SINCE = 14;

/** What an operand certainly is; the types of `typing` take strings beside them. */
type Kind = 'none' | 'text' | 'class' | 'alias' | 'typing' | 'dict';

type Context = readonly [LoadInput, Pick<Sight, 'runs' | 'namesOf'>, Run];

/** Why Python cannot evaluate a type, if that is certain. */
export function missOfType(
  input: LoadInput,
  sight: Pick<Sight, 'runs' | 'namesOf'>,
  run: Run,
  { operands }: TypeStep,
): Miss | undefined {
  const { minor } = input.interpreter;
  const kinds = operands.map((operand) => kindOf([input, sight, run], operand));
  if (kinds.includes(undefined)) return undefined;
  const shown = operands.map((operand) =>
    operand.replace('[]', '[…]').replace('""', '"…"').replace('{}', '{…}'),
  );
  const told = (since: number, what: string): Miss | undefined =>
    minor >= since ? undefined : miss(shown, `${what} needs Python 3.${since}; this is 3.${minor}`);
  if (kinds.length === 1) return told(SINCE_GENERICS, 'a type in the brackets of this one');
  if (kinds.includes('dict'))
    return kinds.every((kind) => kind === 'dict') ? told(SINCE_GENERICS, '`|` between dicts') : undefined;
  if (kinds.includes('text') && !kinds.includes('typing'))
    return minor >= UNKNOWN_SINCE ? undefined : miss(shown, 'a string is not a type');
  if (kinds.every((kind) => kind === 'none')) return undefined;
  return told(SINCE_UNIONS, '`|` between types');
}

function miss(shown: readonly string[], why: string): Miss {
  const expression = shown.join(' | ');
  return {
    code: 'type-expression',
    reason: `\`${expression}\` raises \`TypeError\`: ${why}`,
    subject: expression,
  };
}

function kindOf(context: Context, operand: string): Kind | undefined {
  if (operand === 'None') return 'none';
  if (operand === '""') return 'text';
  if (operand === '{}') return 'dict';
  const hasBrackets = operand.endsWith('[]');
  const name = hasBrackets ? operand.slice(0, -2) : operand;
  if (isBuiltin(context, name)) {
    if (hasBrackets) return builtinGenerics.has(name) ? 'alias' : undefined;
    return builtinTypes.has(name) ? 'class' : undefined;
  }
  const library = libraryName(context, name);
  if (library === undefined) return hasBrackets ? undefined : ownClass(context, name);
  if (/^typing\.[A-Z][a-zA-Z]*$/.test(library)) return 'typing';
  if (generics.has(library)) return hasBrackets ? 'alias' : 'class';
  return libraryTypes.has(library) && !hasBrackets ? 'class' : undefined;
}

function isBuiltin([input, { namesOf }, run]: Context, name: string): boolean {
  if (!builtinTypes.has(name) || run.bound.has(name) || run.names.has(name) || run.globals.has(name))
    return false;
  return !namesOf(run.module).isOpen && input.tree.find('builtins') === undefined;
}

/** The dotted name in the standard library that a name certainly stands for. */
function libraryName([{ tree, interpreter }, { namesOf }, run]: Context, name: string): string | undefined {
  const first = topLevel(name);
  const meant = run.aliases.get(first) ?? run.modules.get(first);
  if (meant === undefined || run.globals.has(first)) return undefined;
  // A star import may have bound it to something else.
  if (run.bound.has('*') && namesOf(run.module).isOpen) return undefined;
  const full = meant + name.slice(first.length);
  const dot = full.lastIndexOf('.');
  const top = topLevel(full);
  if (tree.find(top) !== undefined) return undefined;
  return interpreter.library.hasName(full.slice(0, dot), full.slice(dot + 1)) === true ? full : undefined;
}

/** A class of the package, without a metaclass, or with one of the standard library. */
function ownClass([input, sight, run]: Context, name: string): Kind | undefined {
  if (!run.bound.has(topLevel(name))) return undefined;
  const found = classOf(input, sight.namesOf, run.module, name);
  if (found === undefined || found.step.isDecorated) return undefined;
  return arePlain(input, sight, found.module, found.step.bases, DEEPEST) ? 'class' : undefined;
}
