import { Problems, UserError } from '../host/types.ts';
import { isJsonObject } from '../platforms/json.ts';
import { parseMarker, parseRequirement, RequirementSyntaxError } from '../python/requirement.ts';
import { isValidName, normalizeName } from '../python/names.ts';
import { parseSpecifiers } from '../python/specifiers.ts';
import { isVersion } from '../python/versions.ts';
import type { Marker, Requirement } from '../python/types.ts';
import { unescaped } from '../text/unescaped.ts';
import { anyMarker, MAX_ALTERNATIVES, neverHolds } from './combined-markers.ts';

/** Reading a lock stops after this many errors. */
const MAX_FAULTS = 20;

export type Fields = Readonly<Record<string, unknown>>;

/**
 * Typed access to the parsed text of one lock file. Errors are collected with the path of the value
 * (`packages[3].name`); an invalid value reads as undefined or empty, so that one run finds them all.
 */
export class LockFields {
  readonly path: string;
  readonly #problems = new Problems();

  /** @param path of the lock in the checkout, for messages. */
  constructor(path: string) {
    this.path = path;
  }

  /** Records an error in the value at `at`. @throws UserError when there are too many. */
  fault(at: string, message: string): undefined {
    this.#problems.error({
      code: 'invalid-lock',
      message: `\`${at}\` in ${this.path} ${message}`,
      place: { path: this.path },
      help: 'regenerate the lock file',
    });
    if (this.#problems.size >= MAX_FAULTS) throw new UserError(this.#problems.diagnostics);
    return undefined;
  }

  /** @throws UserError with all faults, if there are any. */
  finish(): void {
    this.#problems.throwIfErrors();
  }

  object(value: unknown, at: string): Fields {
    if (isJsonObject(value)) return value;
    this.fault(at, 'must be an object');
    return {};
  }

  /** An absent list is empty. */
  list(fields: Fields, name: string, at: string): readonly unknown[] {
    const value = own(fields, name);
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value as readonly unknown[];
    this.fault(join(at, name), 'must be a list');
    return [];
  }

  string(fields: Fields, name: string, at: string): string {
    const value = own(fields, name);
    if (typeof value === 'string') return value;
    this.fault(join(at, name), value === undefined ? 'is missing' : 'must be a string');
    return '';
  }

  /** A project's normalized name (PEP 503). */
  projectName(fields: Fields, name: string, at: string): string {
    const text = this.string(fields, name, at);
    if (typeof own(fields, name) === 'string' && !isValidName(text)) {
      this.fault(join(at, name), `is not a project name: ${JSON.stringify(text.slice(0, 200))}`);
    }
    return normalizeName(text);
  }

  optionalString(fields: Fields, name: string, at: string): string | undefined {
    const value = own(fields, name);
    if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
    this.fault(join(at, name), 'must be a string');
  }

  optionalSize(fields: Fields, name: string): number | undefined {
    const value = own(fields, name);
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  }

  strings(fields: Fields, name: string, at: string): readonly string[] {
    return this.list(fields, name, at).flatMap((value, index) => {
      if (typeof value === 'string') return [value];
      this.fault(`${join(at, name)}[${index}]`, 'must be a string');
      return [];
    });
  }

  objects(
    fields: Fields,
    name: string,
    at: string,
  ): readonly { readonly fields: Fields; readonly at: string }[] {
    return this.list(fields, name, at).map((value, index) => {
      const itemAt = `${join(at, name)}[${index}]`;
      return { fields: this.object(value, itemAt), at: itemAt };
    });
  }

  requirement(text: string, at: string): Requirement | undefined {
    return this.#parse(() => parseRequirement(text), text, at, 'is not a requirement');
  }

  requirements(fields: Fields, name: string, at: string): readonly Requirement[] {
    return this.strings(fields, name, at).flatMap(
      (text, index) => this.requirement(text, `${join(at, name)}[${index}]`) ?? [],
    );
  }

  marker(fields: Fields, name: string, at: string): Marker | undefined {
    const text = this.optionalString(fields, name, at);
    if (text === undefined || text.trim() === '') return undefined;
    // Poetry and pdm write this for a marker that never holds.
    if (text.trim() === '<empty>') return neverHolds;
    return this.#parse(() => parseMarker(text), text, join(at, name), 'is not a marker');
  }

  /** A list of markers, at least one of which must hold; undefined for an absent or empty one. */
  markerList(fields: Fields, name: string, at: string): Marker | undefined {
    const texts = this.strings(fields, name, at);
    if (texts.length > MAX_ALTERNATIVES) {
      this.fault(join(at, name), 'is too long');
      return undefined;
    }
    const markers = texts.flatMap(
      (text, index) =>
        this.#parse(() => parseMarker(text), text, `${join(at, name)}[${index}]`, 'is not a marker') ?? [],
    );
    return anyMarker(markers);
  }

  version(fields: Fields, name: string, at: string): string {
    const text = this.string(fields, name, at);
    if (text !== '' && !isVersion(text)) this.fault(join(at, name), `is not a version: ${text}`);
    return text;
  }

  /** Undefined for an absent or empty one. */
  specifier(fields: Fields, name: string, at: string): string | undefined {
    const text = this.optionalString(fields, name, at)?.trim();
    if (text === undefined || text === '') return undefined;
    if (parseSpecifiers(text) !== undefined) return text;
    this.fault(join(at, name), `is not a version specifier: ${text}`);
  }

  #parse<T>(parse: () => T, text: string, at: string, fault: string): T | undefined {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      const shown = text.length > 200 ? `${text.slice(0, 200)}…` : text;
      this.fault(at, `${fault}: ${shown} (column ${error.column}: ${error.message})`);
      return;
    }
  }
}

/** An own field; inherited names such as `constructor` are absent. */
export function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function join(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`;
}

/** The file name that a URL or a path ends with, percent-decoded, without query and fragment. */
export function filenameOf(url: string): string {
  const end = url.search(/[?#]/);
  const path = end === -1 ? url : url.slice(0, end);
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last.includes('%') ? unescaped(last) : last;
}
