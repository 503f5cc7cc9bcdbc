import { createRequire } from 'node:module';
import type { Document } from 'yaml';
import { composeDocument, type YamlLibrary } from './lenient-yaml.ts';

declare const YAML_MODULE: string;

/** The parser builds a tree of every token: 1 MB of brackets take 700 MB. Characters. */
export const MAX_YAML = 256 * 1024;
/** Uses of all anchors: each may contain others. */
const MAX_ALIASES = 100;

/** The parser is loaded when it is used: YAML files are rare, and it is as much code as everything else that reads a checkout. */
function library(): YamlLibrary {
  const load = createRequire(import.meta.url);
  return load(typeof YAML_MODULE === 'undefined' ? 'yaml' : YAML_MODULE) as YamlLibrary;
}

/** Why a text is not YAML, and where; lines and columns count from 1. */
export class YamlSyntaxError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, at: { readonly line: number; readonly column: number }) {
    super(message);
    this.name = 'YamlSyntaxError';
    this.line = at.line;
    this.column = at.column;
  }
}

/**
 * The data of a YAML text of at most `MAX_YAML` characters. Unknown tags, such as `!Ref`, are ignored.
 * @throws YamlSyntaxError; Error for too many aliases
 */
export function parseYaml(text: string): unknown {
  return compose(text).document.toJS({ maxAliasCount: MAX_ALIASES });
}

/** The document of a YAML text, as the parser has it, and where offsets are. @throws YamlSyntaxError; Error for one that is too large */
export function readYamlDocument(text: string): {
  readonly contents: unknown;
  readonly lineAt: LineAt;
  readonly isMap: (node: unknown) => boolean;
} {
  if (text.length > MAX_YAML) throw new Error(`it is larger than ${MAX_YAML} bytes`);
  const { document, lineAt, isMap } = compose(text);
  return { contents: document.contents, isMap, lineAt };
}

type LineAt = (offset: number) => { readonly line: number; readonly column: number };

/** @throws YamlSyntaxError */
function compose(text: string): {
  readonly document: Document.Parsed;
  readonly lineAt: LineAt;
  readonly isMap: (node: unknown) => boolean;
} {
  const yaml = library();
  const lines = new yaml.LineCounter();
  const { document, fault } = composeDocument(yaml, text, lines);
  const lineAt: LineAt = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (fault !== undefined) throw new YamlSyntaxError(fault.reason, lineAt(fault.offset));
  return { document, lineAt, isMap: yaml.isMap };
}
