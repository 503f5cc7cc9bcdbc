import { userError, type UserError } from '../host/types.ts';
import { parseBoundedJson } from '../text/bounded-json.ts';

/** Characters of an answer: a list of 10,000 versions has 4 million. */
const LARGEST_ANSWER = 8 * 1024 * 1024;
/** Values in an answer. */
const MOST_VALUES = 100_000;
/** Characters of a text without a pattern. Those of AWS have at most some hundred. */
const LONGEST_TEXT = 4096;
/** Characters of what was answered that a message shows. */
const LONGEST_SHOWN = 200;

type Members = Readonly<Record<string, unknown>>;

/**
 * What AWS answered to a call, or a part of it. Whatever is between this program and AWS may answer anything: a member that is
 * not of the form that AWS documents is an error with the call and the value, and is never taken for a state of a function.
 */
export class Answer {
  readonly operation: string;
  readonly #members: Members;
  readonly #path: string;

  private constructor(operation: string, members: Members, path: string) {
    this.operation = operation;
    this.#members = members;
    this.#path = path;
  }

  /** Reads what the AWS CLI printed; nothing is what it prints for an answer without members. @throws UserError */
  static parse(operation: string, text: string): Answer {
    if (text.length > LARGEST_ANSWER) {
      throw unexpected(operation, `printed ${text.length} characters; the limit is ${LARGEST_ANSWER}`);
    }
    const trimmed = text.trim();
    if (trimmed === '') return new Answer(operation, {}, '');
    let value: unknown;
    try {
      value = parseBoundedJson(trimmed, MOST_VALUES);
    } catch (error) {
      const why =
        error instanceof Error && /^it (?:has|is) /.test(error.message) ? ` (${error.message})` : '';
      throw unexpected(operation, `did not print a JSON object${why}: ${trimmed.slice(0, LONGEST_SHOWN)}`);
    }
    if (isObject(value)) return new Answer(operation, value, '');
    throw unexpected(operation, `did not print a JSON object: ${trimmed.slice(0, LONGEST_SHOWN)}`);
  }

  /** A member as it is. */
  raw(name: string): unknown {
    return this.#members[name];
  }

  /** A text; undefined for none and for an empty one. @throws UserError for anything that is not text, or does not match */
  text(name: string, pattern?: RegExp): string | undefined {
    const value = this.#members[name] ?? '';
    if (typeof value !== 'string') throw this.wrong(name);
    if (value === '') return undefined;
    if (pattern === undefined) return value.slice(0, LONGEST_TEXT);
    if (!pattern.test(value)) throw this.wrong(name);
    return value;
  }

  /** A text that must be there. @throws UserError */
  needed(name: string, pattern: RegExp): string {
    const value = this.text(name, pattern);
    if (value === undefined) throw this.wrong(name);
    return value;
  }

  /** A whole number of at least 0 that must be there. @throws UserError */
  count(name: string): number {
    const value = this.#members[name];
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw this.wrong(name);
    return value;
  }

  /** Texts; undefined for no list. @throws UserError */
  texts(name: string): readonly string[] | undefined {
    const value = this.#members[name] ?? undefined;
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) throw this.wrong(name);
    return value.map((one: unknown) => {
      if (typeof one !== 'string') throw this.wrong(name);
      return one.slice(0, LONGEST_TEXT);
    });
  }

  /** The objects of a list that must be there. @throws UserError */
  list(name: string): readonly Answer[] {
    const value = this.#members[name];
    if (!Array.isArray(value)) throw this.wrong(name);
    return value.map((one: unknown, index) => {
      if (!isObject(one)) throw this.wrong(name);
      return new Answer(this.operation, one, `${this.#path}${name}[${index}].`);
    });
  }

  /** An object; undefined for none. @throws UserError */
  part(name: string): Answer | undefined {
    const value = this.#members[name] ?? undefined;
    if (value === undefined) return undefined;
    if (!isObject(value)) throw this.wrong(name);
    return new Answer(this.operation, value, `${this.#path}${name}.`);
  }

  /** The names of the members. */
  names(): readonly string[] {
    return Object.keys(this.#members);
  }

  /** The error for a member that cannot be. @param why e.g. `which is of another function` */
  wrong(name: string, why?: string): UserError {
    const path = `${this.#path}${name}`;
    const value = this.#members[name];
    if (value === undefined) return unexpected(this.operation, `answered without \`${path}\``);
    const shown = shownValue(value).slice(0, LONGEST_SHOWN);
    return unexpected(
      this.operation,
      `answered with \`${path}\` ${shown}${why === undefined ? ', which AWS does not answer' : `, ${why}`}`,
    );
  }
}

function shownValue(value: unknown): string {
  // The text of a large object would cost what its shape was bounded for.
  if (Array.isArray(value)) return value.length === 0 ? '`[]`' : `a list of ${value.length}`;
  if (isObject(value)) return 'an object';
  // In one line, whatever a text holds.
  return `\`${typeof value === 'string' ? JSON.stringify(value.slice(0, LONGEST_SHOWN)).slice(1, -1) : String(value)}\``;
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The error for an answer that AWS does not give. */
export function unexpected(operation: string, what: string): UserError {
  return userError({
    code: 'aws-unexpected-answer',
    message: `\`aws ${operation}\` ${what}`,
    help: 'check that `aws` on PATH is the AWS CLI, not a wrapper that prints its own output, and what answers at its endpoint (`AWS_ENDPOINT_URL`)',
  });
}
