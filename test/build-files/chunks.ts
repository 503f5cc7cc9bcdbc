import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One small program of a chunked file. */
interface Chunk {
  /** Line of the file on which it begins. */
  readonly line: number;
  readonly text: string;
  /** What a comment `### text` on a line promises: the message of the problem reported there contains the text. */
  readonly expected: readonly { readonly line: number; readonly message: string }[];
}

/** Reads a file of programs with `---` lines between them. A new case is a few lines there. */
export function readChunks(name: string): readonly Chunk[] {
  const lines = readFileSync(join(import.meta.dirname, 'chunks', name), 'utf8').split('\n');
  const chunks: Chunk[] = [];
  let start = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    if (index < lines.length && lines[index] !== '---') continue;
    const part = lines.slice(start, index);
    const expected = part.flatMap((line, offset) => {
      const message = /### (.*)$/.exec(line)?.[1];
      return message === undefined ? [] : [{ line: offset + 1, message }];
    });
    chunks.push({
      line: start + 1,
      text: part.map((line) => line.replace(/ *### .*$/, '')).join('\n'),
      expected,
    });
    start = index + 1;
  }
  return chunks;
}
