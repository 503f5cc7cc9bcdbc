import { createRequire } from 'node:module';
import { parse as parseTomlText } from 'smol-toml';
import type { parse as ParseYaml } from 'yaml';
import { parseBoundedJson } from '../text/bounded-json.ts';
import { fromData } from './config-file.ts';
import { OptionValueError } from './option-types.ts';
import type { Literal } from './python-literal.ts';

/** Reads a file of the checkout as text. */
export type ReadText = (path: string) => string;

declare const YAML_MODULE: string;

/** The parser builds a tree of every token: 1 MB of brackets take 700 MB. */
const MAX_YAML = 256 * 1024;
/** Uses of all anchors: each may contain others. */
const MAX_ALIASES = 100;
/** Levels of TOML. */
const MAX_TOML_DEPTH = 100;

/** YAML files are rare, and the parser is as much code as everything else that reads a checkout. */
function parseYaml(text: string, path: string): unknown {
  if (text.length > MAX_YAML) {
    throw new OptionValueError(`names the file \`${path}\`, which is longer than ${MAX_YAML} characters`);
  }
  const load = createRequire(import.meta.url);
  const name = typeof YAML_MODULE === 'undefined' ? 'yaml' : YAML_MODULE;
  const { parse } = load(name) as { readonly parse: typeof ParseYaml };
  // Its warnings would go to stderr as they are, with text of the file. The last of equal keys counts, as in PyYAML; to look
  // for them takes a minute for 100,000 keys.
  return parse(text, {
    maxAliasCount: MAX_ALIASES,
    logLevel: 'error',
    prettyErrors: false,
    uniqueKeys: false,
  });
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
    if (/\.ya?ml$/.test(path)) return fromData(parseYaml(text, path));
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
  const data = structured || trail !== undefined ? parseData(content, path) : undefined;
  if (data === undefined) return content.trim();
  return follow(data, trail ?? [], path);
}
