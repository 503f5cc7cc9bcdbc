/** What placeholders stand for: text, or a group of names with their texts. */
export type PlaceholderValues = ReadonlyMap<string, string | PlaceholderGroup>;

/** Values after a dot: `{tags.builder}`. */
export interface PlaceholderGroup {
  readonly values: ReadonlyMap<string, string>;
  /** The sentence for a name that is not there. */
  readonly unknown: (name: string) => string;
}

/** A text whose placeholders cannot be replaced; the message is the reason. */
export class PlaceholderError extends Error {}

/** As in Pants; the text itself counts. */
const MAX_ROUNDS = 5;
/** Characters: values may contain placeholders again, so a text could double with every round. */
const MAX_TEXT = 10_000;

/**
 * Replaces `{name}` and `{group.name}`, also in what they are replaced by, as Python's `str.format` does; `{{` and `}}` are
 * braces. Follows `InterpolationContext` of Pants.
 * @throws PlaceholderError
 */
export function replacePlaceholders(text: string, values: PlaceholderValues): string {
  const rounds = [text];
  for (let current = text; current.includes('{') && current.includes('}');) {
    if (rounds.length >= MAX_ROUNDS || current.length > MAX_TEXT) {
      const shown = rounds.map((round) => `'${round.slice(0, 200)}'`).join(' => ');
      throw new PlaceholderError(`The formatted placeholders recurse too deep.\n${shown}`);
    }
    const next = replaceOnce(current, values);
    rounds.push(next);
    if (next === current) break;
    current = next;
  }
  return rounds.at(-1)!;
}

function replaceOnce(text: string, values: PlaceholderValues): string {
  return text.replace(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g, (whole: string, field?: string) => {
    if (field !== undefined) return valueOf(field, values);
    if (whole.length === 1)
      throw new PlaceholderError(`A single \`${whole}\` is not allowed; write it twice.`);
    return whole[0]!;
  });
}

function valueOf(field: string, values: PlaceholderValues): string {
  const dot = field.indexOf('.');
  const name = dot === -1 ? field : field.slice(0, dot);
  const value = values.get(name);
  if (value === undefined) {
    const known = [...values.keys()].sort().join(', ');
    throw new PlaceholderError(`The placeholder '${name}' is unknown. Try with one of: ${known}.`);
  }
  if (typeof value === 'string') {
    if (dot === -1) return value;
    throw new PlaceholderError(`The placeholder '${name}' is a text and has no '${field.slice(dot + 1)}'.`);
  }
  const member = dot === -1 ? '' : field.slice(dot + 1);
  const found = value.values.get(member);
  if (found === undefined) throw new PlaceholderError(value.unknown(member));
  return found;
}

/** A group of names, of which the message about an unknown one tells all. */
export function plainGroup(values: ReadonlyMap<string, string>): PlaceholderGroup {
  return {
    values,
    unknown: (name) =>
      `The placeholder '${name}' is unknown.` +
      (values.size === 0 ? '' : ` Try with one of: ${[...values.keys()].join(', ')}.`),
  };
}
