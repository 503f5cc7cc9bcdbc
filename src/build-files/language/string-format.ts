import { readArguments } from './arguments.ts';
import { getAttribute } from './attributes.ts';
import { raise, valueError } from './errors.ts';
import { formatValue } from './format-spec.ts';
import { repr, reprString, str } from './repr.ts';
import { getSubscript } from './subscripts.ts';
import type { Arguments, Run, Value } from './values.ts';

type Method = (run: Run, self: string, args: Arguments) => Value;

/** How values of fields are found: automatic numbers, then either kind of name. */
interface Lookup {
  readonly positional: readonly Value[];
  readonly named: (name: string) => Value;
  automatic: number | 'manual';
}

/** Like `template.format(…)` (Python library reference, "Format String Syntax"). */
function format(run: Run, template: string, lookup: Lookup, depth: number): string {
  if (depth < 0) throw valueError('Max string recursion exceeded');
  let result = '';
  let at = 0;
  const braces = /[{}]/g;
  while (at < template.length) {
    braces.lastIndex = at;
    const brace = braces.exec(template)?.index;
    if (brace === undefined) return result + template.slice(at);
    run.meter.step(2);
    result += template.slice(at, brace);
    at = brace;
    const char = template.charAt(at);
    if (template[at + 1] === char) {
      result += char;
      at += 2;
      continue;
    }
    if (char === '}') throw valueError("Single '}' encountered in format string");
    const end = fieldEnd(template, at + 1);
    const text = formatField(run, template.slice(at + 1, end), lookup, depth);
    run.meter.allocate(text.length);
    result += text;
    at = end + 1;
  }
  return result;
}

/** Offset of the brace that closes the field which begins at `from`. */
function fieldEnd(template: string, from: number): number {
  let open = 1;
  let inIndex = false;
  let inSpec = false;
  for (let at = from; at < template.length; at += 1) {
    const char = template[at];
    if (!inSpec && char === '[') inIndex = true;
    else if (char === ']') inIndex = false;
    else if (inIndex) continue;
    else if (char === ':') inSpec = true;
    else if (char === '{') {
      if (!inSpec) throw valueError("unexpected '{' in field name");
      open += 1;
    } else if (char === '}') {
      open -= 1;
      if (open === 0) return at;
    }
  }
  if (from >= template.length) throw valueError("Single '{' encountered in format string");
  throw valueError(inSpec ? "unmatched '{' in format spec" : "expected '}' before end of string");
}

function formatField(run: Run, field: string, lookup: Lookup, depth: number): string {
  const match = /^((?:[^[\]!:{}]|\[[^\]]*\])*)(?:!([^]?))?(?::([^]*))?$/.exec(field);
  if (match === null) {
    if (field.includes('{')) throw valueError("unexpected '{' in field name");
    throw valueError(
      /![^:]{2}/.test(field)
        ? "expected ':' after conversion specifier"
        : "expected '}' before end of string",
    );
  }
  const [, name = '', conversion, spec = ''] = match;
  const value = fieldValue(run, name, lookup);
  const converted = conversion === undefined ? value : convert(run, conversion, value);
  return formatValue(
    run,
    converted,
    spec.includes('{') || spec.includes('}') ? format(run, spec, lookup, depth - 1) : spec,
  );
}

function convert(run: Run, conversion: string, value: Value): Value {
  switch (conversion) {
    case 's':
      return str(run, value);
    case 'r':
      return repr(run, value);
    case 'a':
      return typeof value === 'string' ? reprString(value, true) : repr(run, value);
    case '':
      throw valueError('end of string while looking for conversion specifier');
    default:
      throw valueError(`Unknown conversion specifier '${conversion}'`);
  }
}

function fieldValue(run: Run, name: string, lookup: Lookup): Value {
  const [first = ''] = /^[^.[]*/.exec(name) ?? [];
  let value = firstValue(first, lookup);
  let rest = name.slice(first.length);
  while (rest !== '') {
    run.meter.step();
    const attribute = /^\.([^.[]*)/.exec(rest);
    const index = /^\[([^\]]*)\]/.exec(rest);
    const step = attribute ?? index;
    if (step === null) {
      throw valueError(
        rest.startsWith('[')
          ? "Missing ']' in format string"
          : "Only '.' or '[' may follow ']' in format field specifier",
      );
    }
    const text = step[1]!;
    if (text === '') throw valueError('Empty attribute in format string');
    value =
      attribute !== null
        ? getAttribute(run, value, text)
        : getSubscript(run, value, /^\d+$/.test(text) ? BigInt(text) : text);
    rest = rest.slice(step[0].length);
  }
  return value;
}

function firstValue(name: string, lookup: Lookup): Value {
  let index: number;
  if (name === '') {
    if (lookup.automatic === 'manual') {
      throw valueError('cannot switch from manual field specification to automatic field numbering');
    }
    index = lookup.automatic;
    lookup.automatic += 1;
  } else if (/^\d+$/.test(name)) {
    if (lookup.automatic !== 'manual' && lookup.automatic > 0) {
      throw valueError('cannot switch from automatic field numbering to manual field specification');
    }
    lookup.automatic = 'manual';
    index = Number(name);
    if (index > Number.MAX_SAFE_INTEGER) throw valueError('Too many decimal digits in format string');
  } else return lookup.named(name);
  const value = lookup.positional[index];
  if (value === undefined) {
    throw raise('IndexError', `Replacement index ${index} out of range for positional args tuple`);
  }
  return value;
}

export const formatMethods: ReadonlyMap<string, Method> = new Map<string, Method>([
  [
    'format',
    (run, self, { positional, keywords }) => {
      const named = (name: string): Value => {
        const value = keywords.get(name);
        if (value === undefined) throw raise('KeyError', name);
        return value;
      };
      return format(run, self, { positional, named, automatic: 0 }, 1);
    },
  ],
  [
    'format_map',
    (run, self, args) => {
      const [mapping] = readArguments({ name: 'str.format_map', parameters: ['mapping'], required: 1 }, args);
      const named = (name: string): Value => getSubscript(run, mapping!, name);
      return format(run, self, { positional: [], named, automatic: 0 }, 1);
    },
  ],
]);
