import { parse, TomlError } from 'smol-toml';
import { userError, type Place } from '../host/types.ts';
import { refuseLfsPointer } from '../text/lfs-pointer.ts';
import { isJsonObject } from '../platforms/json.ts';
import { tomlHelp } from '../text/toml-help.ts';
import type { Fields } from './lock-fields.ts';

/** The largest lock files of real projects have 3 MB. */
const MAX_CHARACTERS = 16 * 1024 * 1024;

/**
 * Reads TOML of the checkout.
 *
 * @param help what to do with a file that nobody writes by hand
 * @throws UserError with line and column.
 */
export function parseToml(text: string, path: string, help?: string): Fields {
  if (text.length > MAX_CHARACTERS) {
    throw userError({
      code: 'file-too-large',
      message: `${path} has ${text.length} characters; the limit is ${MAX_CHARACTERS}`,
      place: { path },
    });
  }
  if (hasTooMany(text)) {
    throw userError({
      code: 'file-too-large',
      message: `${path} has more than ${MAX_ELEMENTS} values, tables and lists`,
      place: { path },
    });
  }
  try {
    return parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    refuseLfsPointer(text, path);
    throw userError({
      code: 'invalid-toml',
      message: `${path} is not TOML: ${error.message.split('\n', 1)[0]!.replace(/^Invalid TOML document: /, '')}`,
      place: { path, line: error.line, column: error.column },
      help: help ?? tomlHelp(text, error.line),
    });
  }
}

/** Values, tables and lists of a file, by the characters that begin them; the largest real locks have a sixth. */
const MAX_ELEMENTS = 400_000;

/** Strings are counted too: what is in them is rare. */
function hasTooMany(text: string): boolean {
  let count = 0;
  for (let index = 0; index < text.length && count <= MAX_ELEMENTS; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x3d || code === 0x5b || code === 0x7b) count++;
  }
  return count > MAX_ELEMENTS;
}

/** The table at a path of keys; undefined when it is missing or not a table. */
export function tableAt(document: Fields, ...keys: readonly string[]): Fields | undefined {
  let table: Fields = document;
  for (const key of keys) {
    const next = Object.hasOwn(table, key) ? table[key] : undefined;
    if (!isJsonObject(next)) return undefined;
    table = next;
  }
  return table;
}

/** How a text appears in a file: at the start of a quoted string, or as the key of a line. */
export type Standing = 'quoted' | 'key';

/** Maximum number of unsuccessful searches, each through the whole file. */
const MAX_MISSES = 100;

/**
 * Finds where texts appear in a file that was read without positions: each search continues after the previous one, so
 * that equal texts get their own positions. For a text that is not found, only the file is returned.
 */
export function createPlaceFinder(text: string, path: string): (needle: string, standing: Standing) => Place {
  let position = 0;
  let line = 1;
  let lineStart = 0;
  let misses = 0;
  // Remembered: in a file of one line each search would go to its end.
  let lineEnd = text.indexOf('\n');
  const advance = (to: number): void => {
    while (lineEnd !== -1 && lineEnd < to) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
    position = to;
  };
  return (needle, standing) => {
    const found = misses < MAX_MISSES ? indexOf(text, needle, position, standing) : -1;
    if (found === -1) {
      misses += 1;
      return { path };
    }
    advance(found);
    const column = found - lineStart + 1;
    const place = { path, line, column, endColumn: column + needle.length };
    advance(found + needle.length);
    return place;
  };
}

/** Nobody indents deeper; limits the search backwards. */
const MAX_INDENT = 100;

function indexOf(text: string, needle: string, from: number, standing: Standing): number {
  if (needle === '') return -1;
  const stands = (index: number): boolean => {
    if (standing === 'quoted') return text[index - 1] === '"' || text[index - 1] === "'";
    if (/[\w-]/.test(text[index + needle.length] ?? '')) return false;
    let start = index - 1;
    while (index - start <= MAX_INDENT && /[ \t"']/.test(text[start] ?? '')) start -= 1;
    return start < 0 || text[start] === '\n';
  };
  let index = text.indexOf(needle, from);
  while (index !== -1 && !stands(index)) index = text.indexOf(needle, index + 1);
  return index;
}
