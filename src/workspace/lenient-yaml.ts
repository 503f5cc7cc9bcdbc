import type { Composer, Document, Lexer, LineCounter, Parser } from 'yaml';

/** What is used of the library, which is loaded on demand. */
export interface YamlLibrary {
  readonly Composer: typeof Composer;
  readonly Lexer: typeof Lexer;
  readonly LineCounter: typeof LineCounter;
  readonly Parser: typeof Parser;
  readonly isMap: (node: unknown) => boolean;
}

/** A document, and the first thing that is wrong with the text. */
interface ReadDocument {
  readonly document: Document.Parsed;
  readonly fault: { readonly reason: string; readonly offset: number } | undefined;
}

/** Of the library's lexer; its types keep these members private. */
interface LexerState {
  readonly buffer: string;
  readonly pos: number;
  readonly flowLevel: number;
  indentNext: number;
  continueScalar: (offset: number) => number;
}

/**
 * A lexer for which lines within brackets and quotes need no indentation. YAML demands it, PyYAML and js-yaml do not, and so
 * SAM, CloudFormation and the Serverless Framework accept such files.
 */
function lenientLexer(library: YamlLibrary): Lexer {
  const lexer = new library.Lexer();
  const state = lexer as unknown as LexerState;
  const continueScalar = state.continueScalar.bind(lexer);
  let indent = 0;
  let isQuoted = false;
  Object.defineProperty(lexer, 'indentNext', {
    get: () => (state.flowLevel > 0 || isQuoted ? 0 : indent),
    set: (value: number) => (indent = value),
  });
  state.continueScalar = (offset) => {
    isQuoted = /["']/.test(state.buffer[state.pos] ?? '');
    const next = continueScalar(offset);
    isQuoted = false;
    return next;
  };
  return lexer;
}

/** The only document of a YAML text, and what is wrong with it; `lines` learns where lines begin. */
export function composeDocument(library: YamlLibrary, text: string, lines: LineCounter): ReadDocument {
  lines.addNewLine(0);
  const parser = new library.Parser(lines.addNewLine);
  const tokens = function* (): ReturnType<Parser['parse']> {
    for (const lexeme of lenientLexer(library).lex(text)) yield* parser.next(lexeme);
    yield* parser.end();
  };
  // Its warnings would go to stderr as they are, with text of the file. The last of equal keys counts, as in PyYAML; to look
  // for them takes a minute for 100,000 keys.
  const composer = new library.Composer({ logLevel: 'error', prettyErrors: false, uniqueKeys: false });
  let document: Document.Parsed | undefined;
  for (const one of composer.compose(tokens(), true, text.length)) {
    if (document === undefined) document = one;
    else
      return {
        document,
        fault: { reason: 'it has more than one document', offset: one.range[0] },
      };
  }
  const [error] = document!.errors;
  return {
    document: document!,
    fault: error && { reason: error.message, offset: error.pos[0] },
  };
}
