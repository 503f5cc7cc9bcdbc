import { LimitError, raise } from './errors.ts';
import { identity } from './hash.ts';
import { chargeLarge } from './numbers.ts';
import { typeName } from './protocol.ts';
import type { ObjectValue, Run, Value } from './values.ts';
import { unicodeTest } from '../../text/unicode.ts';

/** Deeper values are an error rather than a stack overflow. */
const MAX_DEPTH = 200;

/** Like `repr(value)`. */
export function repr(run: Run, value: Value): string {
  const text = reprOf(run, value, []);
  run.meter.allocate(text.length);
  return text;
}

/** Like `str(value)`. */
export function str(run: Run, value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null) {
    if (value.kind === 'exception') return exceptionText(run, value.type.name, value.args);
    if (value.kind === 'host' && value.str !== undefined) return value.str();
  }
  return repr(run, value);
}

function exceptionText(run: Run, type: string, args: readonly Value[]): string {
  if (args.length === 0) return '';
  if (args.length > 1) return repr(run, { kind: 'tuple', items: args });
  return type === 'KeyError' ? repr(run, args[0]!) : str(run, args[0]!);
}

function reprOf(run: Run, value: Value, around: Value[]): string {
  run.meter.step();
  switch (typeof value) {
    case 'string':
      run.meter.allocate(value.length);
      return reprString(value);
    case 'bigint':
      return integerText(run, value);
    case 'number':
      return reprFloat(value);
    case 'boolean':
      return value ? 'True' : 'False';
    default:
  }
  if (value === null) return 'None';
  if (around.length > MAX_DEPTH)
    throw raise('RecursionError', 'maximum recursion depth exceeded while getting the repr of an object');
  const cyclic = around.includes(value);
  around.push(value);
  const text = reprObject(run, value, cyclic, (item) => reprOf(run, item, around));
  around.pop();
  return text;
}

function reprObject(run: Run, value: ObjectValue, cyclic: boolean, inner: (item: Value) => string): string {
  switch (value.kind) {
    case 'list':
      return cyclic ? '[...]' : joinLimited(run, value.items.map(inner), '[', ']');
    case 'tuple':
      if (cyclic) return '(...)';
      return value.items.length === 1
        ? `(${inner(value.items[0]!)},)`
        : joinLimited(run, value.items.map(inner), '(', ')');
    case 'dict':
      if (cyclic) return '{...}';
      return joinLimited(
        run,
        Array.from(value.entries.values(), (entry) => `${inner(entry.key)}: ${inner(entry.value)}`),
        '{',
        '}',
      );
    case 'set':
      if (cyclic) return 'set(...)';
      return value.members.size === 0
        ? 'set()'
        : joinLimited(run, Array.from(value.members.values(), inner), '{', '}');
    case 'frozenset':
      return value.members.size === 0
        ? 'frozenset()'
        : joinLimited(run, Array.from(value.members.values(), inner), 'frozenset({', '})');
    case 'view': {
      const { of } = value;
      const items = Array.from(value.dict.entries.values(), (entry) =>
        of === 'items'
          ? `(${inner(entry.key)}, ${inner(entry.value)})`
          : inner(of === 'keys' ? entry.key : entry.value),
      );
      return joinLimited(run, items, `dict_${of}([`, '])');
    }
    case 'bytes':
      return reprBytes(value.bytes);
    case 'range':
      return value.step === 1n
        ? `range(${value.start}, ${value.stop})`
        : `range(${value.start}, ${value.stop}, ${value.step})`;
    case 'slice':
      return `slice(${inner(value.start)}, ${inner(value.stop)}, ${inner(value.step)})`;
    case 'ellipsis':
      return 'Ellipsis';
    case 'function':
      return `<function ${value.name} at ${addressOf(run, value)}>`;
    case 'native':
      return value.isMethod ? `<built-in method ${value.name}>` : `<built-in function ${value.name}>`;
    case 'type':
      return `<class '${value.name}'>`;
    case 'exception':
      return value.args.length === 1
        ? `${value.type.name}(${inner(value.args[0]!)})`
        : joinLimited(run, value.args.map(inner), `${value.type.name}(`, ')');
    case 'host':
      return value.repr?.() ?? `<${value.type} object>`;
    default:
      return `<${typeName(value)} object at ${addressOf(run, value)}>`;
  }
}

function joinLimited(run: Run, parts: readonly string[], open: string, close: string): string {
  const text = `${open}${parts.join(', ')}${close}`;
  run.meter.allocate(text.length);
  return text;
}

/** Decimal digits of an int. @throws ValueError above CPython's limit of digits */
export function integerText(run: Run, value: bigint): string {
  // 4300 digits are 14285 bits.
  if (value < 0xffffffffffffn && value > -0xffffffffffffn) return value.toString();
  chargeLarge(run, value);
  const bits = value.toString(16).length * 4;
  if (bits > 14_400) throw tooManyDigits();
  const text = value.toString();
  if (text.length - (value < 0n ? 1 : 0) > 4300) throw tooManyDigits();
  run.meter.allocate(text.length);
  return text;
}

function tooManyDigits(): Error {
  return raise(
    'ValueError',
    'Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit',
  );
}

/** Like `repr` of a float: the shortest digits that round-trip, with an exponent from 1e16 on and below 1e-4. */
export function reprFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (Object.is(value, -0)) return '-0.0';
  if (value === 0) return '0.0';
  const [mantissa, exponentText] = value.toExponential().split('e') as [string, string];
  const exponent = Number(exponentText);
  if (exponent < -4 || exponent >= 16) {
    const sign = exponent < 0 ? '-' : '+';
    return `${mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}

const PLAIN_TEXT = /^[\x20-\x26\x28-\x5b\x5d-\x7e]*$/;
const isUnprintable = unicodeTest(String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]`);

/** Like `repr` of a str; with `ascii`, non-ASCII characters are escaped. */
export function reprString(text: string, ascii = false): string {
  if (PLAIN_TEXT.test(text)) return `'${text}'`;
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let body = '';
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (char === quote || char === '\\') body += `\\${char}`;
    else if (char === '\n') body += '\\n';
    else if (char === '\r') body += '\\r';
    else if (char === '\t') body += '\\t';
    else if (char === ' ' || (code > 32 && code < 127)) body += char;
    else if (code < 32 || code === 127 || ascii || isUnprintable(char)) body += escaped(code);
    else body += char;
  }
  return `${quote}${body}${quote}`;
}

function escaped(code: number): string {
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

function reprBytes(bytes: Uint8Array): string {
  const text = String.fromCharCode(...bytes.subarray(0, 10_000));
  if (bytes.length > 10_000) throw new LimitError('the bytes are too long to show');
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let body = '';
  for (const char of text) {
    const code = char.charCodeAt(0);
    if (char === quote || char === '\\') body += `\\${char}`;
    else if (char === '\n') body += '\\n';
    else if (char === '\r') body += '\\r';
    else if (char === '\t') body += '\\t';
    else if (code < 32 || code > 126) body += escaped(code);
    else body += char;
  }
  return `b${quote}${body}${quote}`;
}

/** A substitute for the address of an object, so that output is the same in every run. */
function addressOf(run: Run, object: object): string {
  return `0x${(0x7f0000000000 + 16 * identity(run, object)).toString(16)}`;
}
