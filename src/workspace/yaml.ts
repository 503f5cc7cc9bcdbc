import { createRequire } from 'node:module';
import type {
  isMap as IsMap,
  LineCounter as Lines,
  parse as ParseYaml,
  parseDocument as ParseDocument,
} from 'yaml';

declare const YAML_MODULE: string;

/** The parser builds a tree of every token: 1 MB of brackets take 700 MB. Characters. */
export const MAX_YAML = 256 * 1024;
/** Uses of all anchors: each may contain others. */
const MAX_ALIASES = 100;

// Its warnings would go to stderr as they are, with text of the file. The last of equal keys counts, as in PyYAML; to look
// for them takes a minute for 100,000 keys.
const options = { logLevel: 'error', prettyErrors: false, uniqueKeys: false } as const;

interface YamlLibrary {
  readonly parse: typeof ParseYaml;
  readonly parseDocument: typeof ParseDocument;
  readonly LineCounter: typeof Lines;
  readonly isMap: typeof IsMap;
}

/** The parser is loaded when it is used: YAML files are rare, and it is as much code as everything else that reads a checkout. */
function library(): YamlLibrary {
  const load = createRequire(import.meta.url);
  return load(typeof YAML_MODULE === 'undefined' ? 'yaml' : YAML_MODULE) as YamlLibrary;
}

/**
 * The data of a YAML text of at most `MAX_YAML` characters. Unknown tags, such as `!Ref`, are ignored.
 * @throws Error of the parser
 */
export function parseYaml(text: string): unknown {
  return library().parse(text, { ...options, maxAliasCount: MAX_ALIASES });
}

/** Why a text is not YAML, and where; lines and columns count from 1. */
export class YamlSyntaxError extends Error {
  readonly code: string;
  readonly line: number;
  readonly column: number;

  constructor(message: string, code: string, at: { readonly line: number; readonly column: number }) {
    super(message);
    this.name = 'YamlSyntaxError';
    this.code = code;
    this.line = at.line;
    this.column = at.column;
  }
}

/** The first document of a YAML text, as the parser has it, and where offsets are. @throws YamlSyntaxError; Error for one that is too large */
export function readYamlDocument(text: string): {
  readonly contents: unknown;
  readonly lineAt: (offset: number) => { readonly line: number; readonly column: number };
  readonly isMap: (node: unknown) => boolean;
} {
  if (text.length > MAX_YAML) throw new Error(`it is larger than ${MAX_YAML} bytes`);
  const { parseDocument, LineCounter, isMap } = library();
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { ...options, lineCounter });
  const [error] = document.errors;
  const lineAt = (offset: number): { readonly line: number; readonly column: number } => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (error !== undefined) throw new YamlSyntaxError(error.message, error.code, lineAt(error.pos[0]));
  return {
    contents: document.contents,
    isMap: (node) => isMap(node),
    lineAt,
  };
}
