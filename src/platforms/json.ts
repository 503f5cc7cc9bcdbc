import { userError } from '../host/types.ts';

/** The largest lock files of real projects have a few MB. */
const MAX_CHARACTERS = 64 * 1024 * 1024;

/**
 * Reads JSON of the checkout.
 *
 * @param path for messages.
 * @throws UserError with line and column.
 */
export function parseJson(text: string, path: string): unknown {
  if (text.length > MAX_CHARACTERS) {
    throw userError({
      code: 'file-too-large',
      message: `${path} has ${text.length} characters; at most ${MAX_CHARACTERS} are read`,
      place: { path },
    });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const position = /at position (\d+)/.exec(reason)?.[1];
    throw userError({
      code: 'invalid-json',
      message: `${path} is not JSON: ${reason.replace(/ \(line \d+ column \d+\)$/, '')}`,
      place: { path, ...lineAndColumn(text, position === undefined ? text.length : Number(position)) },
    });
  }
}

/** Line and column, from 1, of a position in a text. */
export function lineAndColumn(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Whether a value of JSON is an object, not null and no array. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
