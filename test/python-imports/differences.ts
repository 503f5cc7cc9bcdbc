import { readFileSync } from 'node:fs';
import { scanImports } from '../../src/python/imports.ts';

/** As in `reference.py`. */
export const scanOptions = {
  stringImports: true,
  stringImportsMinDots: 2,
  assets: true,
  assetsMinSlashes: 1,
};

interface Answer {
  readonly imports: Readonly<Record<string, readonly [line: number, weak: boolean]>>;
  readonly assets: readonly string[];
}

/** A line of the output of `reference.py`. */
export type ReferenceLine =
  | { readonly path: string; readonly error: string }
  | (Answer & {
      readonly path: string;
      readonly error?: undefined;
      readonly pragma_lines: readonly number[];
      readonly hidden: Answer;
    });

/** What the scanner sees, in a form that can be compared. */
export function scannedText(source: Uint8Array): string {
  const { imports, assets } = scanImports(source, scanOptions);
  return asText(
    [...imports].map(([name, { line, weak }]) => [name, [line, weak]] as const),
    [...assets.keys()],
  );
}

function asText(
  imports: readonly (readonly [string, readonly [number, boolean]])[],
  assets: readonly string[],
): string {
  return [...imports.map(([name, [line, weak]]) => `${line}${weak ? '?' : ''} ${name}`), ...assets]
    .sort()
    .join('\n');
}

function answerText(answer: Answer): string {
  return asText(Object.entries(answer.imports), answer.assets);
}

/** `source` with the pragma behind each of `lines` (LF or CRLF). */
function withPragmas(source: Buffer, lines: readonly number[]): Buffer {
  const wanted = new Set(lines);
  const text = source
    .toString('latin1')
    .split('\n')
    .map((line, index) =>
      wanted.has(index + 1)
        ? `${line.replace(/\r$/, '')}  # pants: no-infer-dep${line.endsWith('\r') ? '\r' : ''}`
        : line,
    );
  return Buffer.from(text.join('\n'), 'latin1');
}

/** How the scanner and the reference differ on a file: lines with `-` only the reference has, with `+` only we have; empty when equal. */
export function differences(reference: ReferenceLine): string[] {
  if (reference.error !== undefined) return [];
  const source = readFileSync(reference.path);
  const plain = compare(answerText(reference), scannedText(source));
  if (reference.pragma_lines.length === 0) return plain;
  const hidden = scannedText(withPragmas(source, reference.pragma_lines));
  return [...plain, ...compare(answerText(reference.hidden), hidden).map((line) => `with pragmas ${line}`)];
}

function compare(expected: string, actual: string): string[] {
  if (expected === actual) return [];
  const theirs = new Set(expected.split('\n'));
  const ours = new Set(actual.split('\n'));
  return [
    ...[...theirs].filter((line) => !ours.has(line)).map((line) => `- ${line}`),
    ...[...ours].filter((line) => !theirs.has(line)).map((line) => `+ ${line}`),
  ];
}
