import { parse, TomlError } from 'smol-toml';
import type { Place, Problems } from '../host/types.ts';
import { refuseLfsPointer } from '../text/lfs-pointer.ts';
import { tomlHelp } from '../text/toml-help.ts';
import { keyPositions } from '../text/toml-positions.ts';
import type { Literal } from './python-literal.ts';

/** A configuration file, with its `%(name)s` not yet replaced. */
export interface ConfigFile {
  /** As shown to the user: relative to the build root if it is inside. */
  readonly path: string;
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, Literal>>;
  /** The position of a key (or of the nearest key above it). */
  place(keys: readonly string[]): Place;
}

/** Thrown for circular data or data nested more than 100 levels deep. */
class NestingError extends Error {}

/**
 * Converts parsed TOML, YAML or JSON to a literal: tables are maps, dates are text.
 *
 * @throws NestingError
 */
export function fromData(value: unknown, depth = 0): Literal {
  if (depth > 100) throw new NestingError('values are nested more than 100 deep');
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  if (Array.isArray(value)) return value.map((item) => fromData(item, depth + 1));
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object') {
    return new Map(Object.entries(value).map(([key, item]) => [key, fromData(item, depth + 1)]));
  }
  return typeof value === 'bigint' ? value.toString() : null;
}

function parseToml(text: string, path: string, problems: Problems): Literal | undefined {
  try {
    return fromData(parse(text, { maxDepth: 100 }));
  } catch (error) {
    if (!(error instanceof TomlError || error instanceof NestingError)) throw error;
    problems.error({
      code: 'invalid-toml',
      message: `\`${path}\` is not TOML: ${tomlReason(error)}`,
      place: { path, ...(error instanceof TomlError ? { line: error.line, column: error.column } : {}) },
      help: tomlHelp(text, error instanceof TomlError ? error.line : 0),
    });
    return undefined;
  }
}

/** The first line of the library's message, without its preamble. */
function tomlReason(error: Error): string {
  return (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '');
}

/**
 * Reads the text of a `pants.toml`. Errors go to `problems`.
 *
 * @returns `undefined` when the text is not TOML
 */
export function parseConfigFile(text: string, path: string, problems: Problems): ConfigFile | undefined {
  const withoutMark = text.replace(/^\ufeff/, '');
  const document = problems.collect(() => {
    refuseLfsPointer(withoutMark, path);
    return parseToml(withoutMark, path, problems);
  });
  if (!(document instanceof Map)) return undefined;
  const position = keyPositions(withoutMark);
  const place = (keys: readonly string[]): Place => ({ path, ...position(keys) });
  const sections = new Map<string, ReadonlyMap<string, Literal>>();
  for (const [name, section] of document as ReadonlyMap<string, Literal>) {
    if (section instanceof Map) {
      sections.set(name, section as ReadonlyMap<string, Literal>);
      continue;
    }
    problems.error({
      code: 'option-outside-section',
      message: `\`${name}\` is not in a section`,
      place: place([name]),
      help: 'put it under a section header such as `[GLOBAL]`',
    });
  }
  return { path, sections, place };
}
