import { parse as parseTomlText } from 'smol-toml';
import { parseBoundedJson } from '../text/bounded-json.ts';
import { fromData } from './config-file.ts';
import { OptionValueError } from './option-types.ts';
import type { Literal } from './python-literal.ts';
import { refuseLfsPointer } from '../text/lfs-pointer.ts';
import { MAX_YAML, parseYaml } from './yaml.ts';

/** Reads a file of the checkout as text. */
export type ReadText = (path: string) => string;

/** Levels of TOML. */
const MAX_TOML_DEPTH = 100;

function within(text: string, path: string): string {
  if (text.length <= MAX_YAML) return text;
  throw new OptionValueError(`names the file \`${path}\`, which is longer than ${MAX_YAML} characters`);
}

interface Request {
  readonly path: string;
  /** Keys into the parsed file. */
  readonly trail: readonly string[] | undefined;
  readonly optional: boolean;
}

/** `@path`, `@?path` (may be absent) or `@path:key.key`. */
function parseRequest(text: string): Request {
  const optional = text.startsWith('@?');
  const reference = text.slice(optional ? 2 : 1);
  const colon = reference.lastIndexOf(':');
  if (colon === -1) return { path: reference, trail: undefined, optional };
  return { path: reference.slice(0, colon), trail: reference.slice(colon + 1).split('.'), optional };
}

function parseData(text: string, path: string): Literal | undefined {
  try {
    if (path.endsWith('.json')) return fromData(parseBoundedJson(text));
    if (/\.ya?ml$/.test(path)) return fromData(parseYaml(within(text, path)));
    if (path.endsWith('.toml')) return fromData(parseTomlText(text, { maxDepth: MAX_TOML_DEPTH }));
    return undefined;
  } catch (error) {
    if (error instanceof OptionValueError) throw error;
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new OptionValueError(`names the file \`${path}\`, which cannot be parsed: ${reason}`);
  }
}

function follow(value: Literal, trail: readonly string[], path: string): Literal {
  let current = value;
  for (const key of trail) {
    const next = current instanceof Map ? (current as ReadonlyMap<string, Literal>).get(key) : undefined;
    if (next === undefined)
      throw new OptionValueError(`names \`${trail.join('.')}\` in \`${path}\`, which does not exist`);
    current = next;
  }
  return current;
}

/**
 * The value of an option's text: a text that begins with `@` names a file, `@@` is a literal `@`.
 *
 * @param structured whether JSON, YAML and TOML files are parsed; other files are text, without surrounding white space
 * @returns `undefined` if the file is missing and optional
 * @throws OptionValueError when the file cannot be parsed; UserError when it cannot be read
 */
export function expandFromfile(
  text: string,
  structured: boolean,
  readText: ReadText,
  exists: (path: string) => boolean,
): Literal | undefined {
  if (!text.startsWith('@')) return text;
  if (text.startsWith('@@')) return text.slice(1);
  const { path, trail, optional } = parseRequest(text);
  if (optional && !exists(path)) return undefined;
  const content = readText(path);
  refuseLfsPointer(content, path);
  const data = structured || trail !== undefined ? parseData(content, path) : undefined;
  if (data === undefined) return content.trim();
  return follow(data, trail ?? [], path);
}
