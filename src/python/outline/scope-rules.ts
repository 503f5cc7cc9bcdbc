import { isClosing, isOpening } from '../bytes.ts';
import { Token } from '../tokenizer.ts';
import { isHeaderWord } from './block-context.ts';
import { isWordAt, words } from './keywords.ts';
import { LineReader } from './logical-lines.ts';
import { colonOf } from './statement-parts.ts';

const OPEN = 0x28;
const OPEN_SQUARE = 0x5b;
const COMMA = 0x2c;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const DOT = 0x2e;
const EQUALS = 0x3d;
const STAR = 0x2a;

/** Of a file so much is read a second time for names that are used before they are declared, bytes. */
const MOST_AGAIN = 1024 * 1024;

/** Lines whose names may not be used in the scope that they are in. */
const skipped: ReadonlySet<string> = new Set([
  ...['def', 'class', 'async', 'import', 'from', 'global', 'nonlocal', 'lazy'],
  ...['match', 'case', 'type', 'print', 'exec'],
]);

/** Looks for names that `global` or `nonlocal` declare after their use, or that are parameters. */
export class ScopeRules {
  #read = 0;

  /**
   * Why Python rejects the declaration of names.
   * @param source the function, class or module up to the declaration
   * @param hasHeader whether it begins with a header, as all but a module do
   * @param word `global` or `nonlocal`
   */
  declarationFault(
    source: Uint8Array,
    hasHeader: boolean,
    names: readonly string[],
    word: string,
  ): string | undefined {
    const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
    const wanted = new Set<string>();
    for (const name of names) {
      this.#read += bytes.length;
      if (this.#read > MOST_AGAIN) return undefined;
      if (bytes.includes(name)) wanted.add(name);
    }
    if (wanted.size === 0) return undefined;
    const line = new LineReader(bytes);
    let [isHeader, nested] = [hasHeader, Infinity];
    while (line.next()) {
      const start = line.word === 'async' ? 1 : 0;
      if (isHeader && isWordAt(line, start, words.def)) {
        const parameter = parametersOf(line, start + 2).find((name) => wanted.has(name));
        if (parameter !== undefined) return `the parameter \`${parameter}\` cannot be \`${word}\``;
      } else if (line.indent <= nested) {
        const isScope = line.word === 'class' || isWordAt(line, start, words.def);
        nested = isScope && !isHeader ? line.indent : Infinity;
        const used = usedOf(line, wanted);
        if (used !== undefined) return `\`${used}\` is used before it is declared \`${word}\``;
      }
      isHeader = false;
    }
    return undefined;
  }
}

/** The names of parameters, as far as a lambda does not follow. @param at their bracket */
function parametersOf(line: LineReader, at: number): readonly string[] {
  const open = line.isOperator(at, OPEN_SQUARE) ? line.closing(at, line.length) + 1 : at;
  if (!line.isOperator(open, OPEN)) return [];
  const close = line.closing(open, line.length);
  const names: string[] = [];
  let isName = true;
  for (let index = open + 1; index < close && !isWordAt(line, index, words.lambda); index++) {
    const byte = line.operators[index]!;
    if (isOpening(byte)) index = line.closing(index, close);
    else if (byte === COMMA) isName = true;
    else if (byte === COLON || byte === EQUALS) isName = false;
    else if (byte !== STAR && isName && line.isName(index)) names.push(line.text(index));
  }
  return names;
}

/** The first of the names that a line certainly uses or binds in its own scope. */
function usedOf(line: LineReader, wanted: ReadonlySet<string>): string | undefined {
  if (skipped.has(line.word)) return undefined;
  for (let at = 0; at < line.length; at++)
    if (isWordAt(line, at, words.lambda) || (at > 0 && isWordAt(line, at, words.for))) return undefined;
  const colon = colonOf(line, 0);
  // Behind the colon may be an annotation, which is no use.
  const end = colon < line.length && !isHeaderWord(line, 0) ? 1 : colon;
  let [depth, strings] = [0, 0];
  for (let at = 0; at < end && line.operators[at] !== SEMICOLON; at++) {
    const kind = line.kinds[at];
    const byte = line.operators[at]!;
    if (kind === Token.stringStart) strings++;
    else if (kind === Token.stringEnd) strings--;
    else if (isOpening(byte)) depth++;
    else if (isClosing(byte)) depth--;
    else if (kind === Token.name && strings === 0 && wanted.has(line.text(at))) {
      const isAttribute = at > 0 && line.operators[at - 1] === DOT;
      const isArgument = depth > 0 && line.operators[at + 1] === EQUALS;
      if (!isAttribute && !isArgument) return line.text(at);
    }
  }
  return undefined;
}
