import type { Dice } from '../support/random.ts';

/** Texts that parsers stumble over, in any format. */
const TOKENS = [
  ...[
    '',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\0',
    '\u001b[31m',
    '\u2028',
    '\ufeff',
    '\ud800',
    '\u202e',
    'é',
    '😀',
  ],
  ...[
    '"',
    "'",
    '"""',
    '\\',
    '\\u0000',
    '${X}',
    '%(env.GITHUB_TOKEN)s',
    '%',
    '%%',
    '{}',
    '[]',
    'null',
    'true',
  ],
  ...[
    '-1',
    '0',
    '1e999',
    '1e-999',
    '9007199254740993',
    '4294967296',
    '0x7fffffff',
    '999999999999999999999',
    'NaN',
  ],
  ...[
    '/',
    '//',
    '..',
    '../',
    '../outside/secret.txt',
    '/etc/passwd',
    './',
    '//:x',
    '\\\\host\\share',
    'C:\\x',
    '~',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'then'],
  ...[
    '::set-env name=X::y',
    '\n::add-mask::x',
    '##[command]x',
    '%0A::error::x',
    '-r x',
    '--index-url',
    '--hash=sha256:0',
  ],
  ...[
    'file:///etc/passwd',
    'http://127.0.0.1/',
    'http://169.254.169.254/latest',
    'git+ssh://x',
    'https://u:p@h/',
    'http://[::1',
    'a b',
  ],
  ...[
    '>=',
    '==',
    '~=',
    '===',
    '!=',
    '; python_version',
    ' and ',
    ' or ',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    '=',
    '@',
    '#',
    '*',
  ],
  ...[
    'sha256:',
    'sha512:',
    '0'.repeat(64),
    'py3-none-any',
    '.whl',
    'cp312',
    'manylinux_2_17_x86_64',
    '1.0',
    '1!0',
    '1.0+x',
    '1.0.dev0',
  ],
];

const pieces = (text: string, pattern: RegExp): readonly RegExpMatchArray[] => [...text.matchAll(pattern)];

/** A few changes must not make megabytes of a lock. Characters. */
const LONGEST = 2_000_000;

function repeated(text: string, times: number): string {
  return text.repeat(Math.min(times, Math.ceil(LONGEST / Math.max(text.length, 1))));
}

type Mutation = (text: string, dice: Dice, tokens: readonly string[]) => string;

function replaceOne(text: string, dice: Dice, pattern: RegExp, make: (old: string) => string): string {
  const found = pieces(text, pattern);
  if (found.length === 0) return text;
  const one = dice.pick(found);
  return text.slice(0, one.index) + make(one[0]) + text.slice(one.index! + one[0].length);
}

function range(text: string, dice: Dice, longest: number): readonly [number, number] {
  const start = dice.below(text.length + 1);
  return [start, Math.min(text.length, start + 1 + dice.below(longest))];
}

const textMutations: readonly Mutation[] = [
  // Insert, replace, remove, repeat a piece.
  (text, dice, tokens) => {
    const [at] = range(text, dice, 1);
    return text.slice(0, at) + dice.pick(tokens) + text.slice(at);
  },
  (text, dice, tokens) => {
    const [start, end] = range(text, dice, 20);
    return text.slice(0, start) + dice.pick(tokens) + text.slice(end);
  },
  (text, dice) => {
    const [start, end] = range(text, dice, 60);
    return text.slice(0, start) + text.slice(end);
  },
  (text, dice) => {
    const [start, end] = range(text, dice, 60);
    const times = dice.pick([1, 1, 2, 10, 1000]);
    return text.slice(0, end) + repeated(text.slice(start, end), times) + text.slice(end);
  },
  (text, dice) => text.slice(0, dice.below(text.length + 1)),
  // A word, a number, a quoted text.
  (text, dice, tokens) => replaceOne(text, dice, /[\w.]+/g, () => dice.pick(tokens)),
  (text, dice, tokens) => replaceOne(text, dice, /\d+/g, () => dice.pick(tokens)),
  (text, dice, tokens) => replaceOne(text, dice, /"[^"\n]*"/g, () => JSON.stringify(dice.pick(tokens))),
  (text, dice) =>
    replaceOne(text, dice, /"[^"\n]*"|[\w.]+/g, (old) => repeated(old, dice.pick([2, 3, 5000]))),
  (text, dice) =>
    replaceOne(text, dice, /"[^"\n]*"/g, () => dice.pick(['[]', '{}', 'null', '1', 'true', '[["x"]]'])),
  // One part in the place of another.
  (text, dice) => {
    const words = pieces(text, /"[^"\n]*"|[\w.]+/g);
    return words.length === 0 ? text : replaceOne(text, dice, /"[^"\n]*"|[\w.]+/g, () => dice.pick(words)[0]);
  },
  // Lines.
  (text, dice) => onLines(text, (lines) => lines.splice(dice.below(lines.length), 1)),
  (text, dice) => onLines(text, (lines) => lines.splice(dice.below(lines.length), 0, dice.pick(lines))),
  (text, dice) =>
    onLines(text, (lines) => {
      const [one, other] = [dice.below(lines.length), dice.below(lines.length)];
      [lines[one], lines[other]] = [lines[other]!, lines[one]!];
    }),
  // Depth and length.
  (text, dice) => {
    const [at] = range(text, dice, 1);
    const [open, close] = dice.pick([
      ['[', ']'],
      ['{', '}'],
      ['(', ')'],
      ['{"a":', '}'],
      ['[[', ']]'],
    ] as const);
    const depth = dice.pick([2, 50, 3000]);
    return (
      text.slice(0, at) + open.repeat(depth) + (dice.chance(0.5) ? close.repeat(depth) : '') + text.slice(at)
    );
  },
  (text, dice, tokens) => {
    const [at] = range(text, dice, 1);
    return text.slice(0, at) + repeated(dice.pick(tokens), dice.pick([100, 20_000])) + text.slice(at);
  },
];

function onLines(text: string, change: (lines: string[]) => unknown): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}

/** `text` after one to five random changes. @param words of the format, besides those of any format */
export function mutateText(text: string, dice: Dice, words: readonly string[] = []): string {
  const tokens = [...TOKENS, ...words, ...words];
  let changed = text;
  for (let left = 1 + dice.below(dice.chance(0.8) ? 2 : 5); left > 0; left--) {
    changed = dice.pick(textMutations)(changed, dice, tokens);
    changed = changed.slice(0, LONGEST);
  }
  return changed;
}

/** `bytes` after one to four random changes. */
export function mutateBytes(bytes: Buffer, dice: Dice): Buffer {
  let changed = Buffer.from(bytes);
  for (let left = 1 + dice.below(4); left > 0; left--) {
    const at = dice.below(changed.length + 1);
    const end = Math.min(changed.length, at + 1 + dice.below(40));
    const [head, middle, tail] = [changed.subarray(0, at), changed.subarray(at, end), changed.subarray(end)];
    switch (dice.below(6)) {
      case 0: {
        if (middle.length > 0) middle[0]! ^= 1 << dice.below(8);
        break;
      }
      case 1: {
        middle.fill(dice.pick([0, 1, 0x7f, 0x80, 0xff]));
        break;
      }
      case 2: {
        changed = Buffer.concat([head, tail]);
        break;
      }
      case 3: {
        changed = Buffer.concat([head, middle, middle, tail]);
        break;
      }
      case 4: {
        changed = Buffer.from(head);
        break;
      }
      default: {
        changed = Buffer.concat([head, Buffer.from(dice.pick(TOKENS)), middle, tail]);
      }
    }
  }
  return changed;
}

/** A value of JSON or TOML after one to three random changes of its structure. */
export function mutateValue(value: unknown, dice: Dice): unknown {
  const copy = structuredClone(value);
  for (let left = 1 + dice.below(3); left > 0; left--) {
    const holders: (readonly [Record<string, unknown>, string])[] = [];
    const visit = (one: unknown) => {
      if (typeof one !== 'object' || one === null) return;
      for (const key of Object.keys(one)) {
        holders.push([one as Record<string, unknown>, key]);
        visit((one as Record<string, unknown>)[key]);
      }
    };
    visit(copy);
    if (holders.length === 0) return copy;
    const [holder, key] = dice.pick(holders);
    if (dice.chance(0.15)) Reflect.deleteProperty(holder, key);
    else if (dice.chance(0.2) && !Array.isArray(holder)) {
      Object.defineProperty(holder, dice.pick(TOKENS), {
        value: holder[key],
        enumerable: true,
        configurable: true,
        writable: true,
      });
    } else if (dice.chance(0.3)) {
      const [other, name] = dice.pick(holders);
      holder[key] = structuredClone(other[name]);
    } else holder[key] = strangeValue(holder[key], dice);
  }
  return copy;
}

function strangeValue(old: unknown, dice: Dice): unknown {
  switch (dice.below(7)) {
    case 0:
      return dice.pick([0, -1, 1.5, 2 ** 53, true, false]);
    case 1:
      return [];
    case 2:
      return {};
    case 3:
      return [structuredClone(old), structuredClone(old)];
    case 4:
      return typeof old === 'string' ? mutateText(old, dice) : { a: structuredClone(old) };
    default:
      return dice.pick(TOKENS);
  }
}
