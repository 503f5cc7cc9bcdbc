import { compareCodePoints } from '../text/code-points.ts';
import { directoryOf } from '../text/paths.ts';
import type { Address } from './types.ts';

/** An address as written, before it is known whether its path is a file or a directory. */
export interface AddressInput {
  readonly text: string;
  readonly path: string;
  /** May begin with `../` when the path is a file. */
  readonly targetName: string | undefined;
  readonly generatedName: string | undefined;
  readonly parameters: ReadonlyMap<string, string>;
}

/** An invalid address. `reason` is a sentence that follows a colon. */
export class AddressError extends Error {
  readonly reason: string;
  readonly help: string | undefined;

  constructor(text: string, reason: string, help?: string) {
    super(`\`${text}\` is not an address: ${reason}`);
    this.name = 'AddressError';
    this.reason = reason;
    this.help = help;
  }
}

const noParameters: ReadonlyMap<string, string> = new Map();

/** `:` `#` `@` are delimiters; the others are reserved (Pants, `address.rs`). */
const BANNED_IN_NAME = /[:#!@?/\\=]/g;
const BANNED_IN_GENERATED_NAME = /[:#!@?=]/g;
const BANNED_IN_PARAMETERS = /[:#!@?=, ]/g;

/** Characters of `name` that are invalid in a target's name. */
export function bannedNameCharacters(name: string): readonly string[] {
  return name.match(BANNED_IN_NAME) ?? [];
}

/** Characters that are invalid after `#`. */
export function bannedGeneratedNameCharacters(name: string): readonly string[] {
  return name.match(BANNED_IN_GENERATED_NAME) ?? [];
}

/** Characters that are invalid in a parameter's name or value. */
function bannedParameterCharacters(text: string): readonly string[] {
  return text.match(BANNED_IN_PARAMETERS) ?? [];
}

/** An address in normal form: without a name that equals the last part of the path. */
export function address(specPath: string, parts: Partial<Omit<Address, 'specPath'>> = {}): Address {
  return {
    specPath,
    targetName: parts.targetName === baseName(specPath) ? undefined : parts.targetName,
    generatedName: parts.generatedName,
    relativeFilePath: parts.relativeFilePath,
    parameters: parts.parameters === undefined ? noParameters : sortedParameters(parts.parameters),
  };
}

/** The target's name, even if it is not written. */
export function nameOf(of: Address): string {
  return of.targetName ?? baseName(of.specPath);
}

/** The directory of a target; for a file target, that of the file. */
export function residenceOf(of: Address): string {
  if (of.relativeFilePath === undefined) return of.specPath;
  return directoryOf(joinPath(of.specPath, of.relativeFilePath));
}

/** The address of the generator of a generated target; any other address itself. */
export function generatorOf(of: Address): Address {
  if (of.generatedName === undefined && of.relativeFilePath === undefined) return of;
  return address(of.specPath, { targetName: of.targetName, parameters: of.parameters });
}

/** The address as Pants prints it (`Address.spec`); equal addresses print equally. */
export function printAddress(of: Address): string {
  const parameters = printParameters(of.parameters);
  const prefix = of.specPath === '' ? '//' : '';
  if (of.relativeFilePath !== undefined) {
    const depth = of.relativeFilePath.split('/').length - 1;
    const isPlain = of.targetName === undefined && depth === 0;
    const name = isPlain ? '' : `:${'../'.repeat(depth)}${nameOf(of)}`;
    return `${prefix}${joinPath(of.specPath, of.relativeFilePath)}${name}${parameters}`;
  }
  const generated = of.generatedName === undefined ? '' : `#${of.generatedName}`;
  const rest = generated + parameters;
  const name = of.targetName ?? (rest === '' ? baseName(of.specPath) : '');
  return `${prefix}${of.specPath}${name === '' ? '' : `:${name}`}${rest}`;
}

/** `@name=value,…` with the names sorted; empty without parameters. */
export function printParameters(parameters: ReadonlyMap<string, string>): string {
  if (parameters.size === 0) return '';
  return `@${[...parameters].map(([key, value]) => `${key}=${value}`).join(',')}`;
}

/** The order of addresses in `list` and `peek`: by directory, then targets before files, then name, parameters, generated name. */
export function compareAddresses(left: Address, right: Address): number {
  return (
    comparePaths(left.specPath, right.specPath) ||
    compareOptional(left.relativeFilePath, right.relativeFilePath, comparePaths) ||
    compareOptional(left.targetName, right.targetName, compareCodePoints) ||
    compareCodePoints(printParameters(left.parameters), printParameters(right.parameters)) ||
    compareOptional(left.generatedName, right.generatedName, compareCodePoints)
  );
}

function compareOptional(
  left: string | undefined,
  right: string | undefined,
  compare: (left: string, right: string) => number,
): number {
  if (left === undefined) return right === undefined ? 0 : -1;
  return right === undefined ? 1 : compare(left, right);
}

/** Compares paths by segment: `a/b` comes before `a-b`. */
function comparePaths(left: string, right: string): number {
  if (left === right) return 0;
  const a = left === '' ? [] : left.split('/');
  const b = right === '' ? [] : right.split('/');
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const order = compareCodePoints(a[index]!, b[index]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/**
 * Reads an address: `path(:name)?(#generated)?(@key=value(,key=value)*)?` (Pants' grammar, `address/src/lib.rs`).
 * @param relativeTo directory of the BUILD file that contains it: `:name` and `./file` start there; undefined on the
 * command line
 * @throws AddressError
 */
export function parseAddress(text: string, relativeTo?: string): AddressInput {
  const { rest, parameters } = splitParameters(text);
  const match = /^([^:#]*)(?::([^#:@]+))?(?:#([^@:]+))?(::?)?$/.exec(rest);
  if (match === null)
    throw new AddressError(
      text,
      'it has more parts than a path, a name and a generated name',
      ADDRESS_SHAPES,
    );
  const [, path, targetName, generatedName, wildcard] = match;
  if (wildcard !== undefined) {
    throw new AddressError(
      text,
      `it ends with the wildcard \`${wildcard}\``,
      'list each target; wildcards only work on the command line',
    );
  }
  const input = {
    text,
    path: normalizedPath(text, path!, relativeTo),
    targetName,
    generatedName,
    parameters: sortedParameters(parameters),
  };
  if (input.targetName === undefined && input.path === '') {
    throw new AddressError(text, 'a target in the build root needs a name', 'write `//:name`');
  }
  return input;
}

const ADDRESS_SHAPES = 'write `path/to:name`, `path/to/file.py:name` or `path/to:name#generated`';

/** Splits off `@key=value,…`; an `@` that does not begin a parameter belongs to the path. */
function splitParameters(text: string): { rest: string; parameters: ReadonlyMap<string, string> } {
  const colon = text.indexOf(':');
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const tail = text.slice(at + 1);
    const isParameter = /^[^=:]+=/.test(tail);
    if (!isParameter) {
      if (colon !== -1 && at > colon)
        throw new AddressError(text, 'its `@` is not followed by `key=value`', ADDRESS_SHAPES);
      const hash = text.indexOf('#');
      if (hash !== -1 && at > hash)
        throw new AddressError(text, 'its `@` is not followed by `key=value`', ADDRESS_SHAPES);
      continue;
    }
    return { rest: text.slice(0, at), parameters: parseParameters(text, tail) };
  }
  return { rest: text, parameters: noParameters };
}

function parseParameters(text: string, tail: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const part of tail.split(',')) {
    const equals = part.indexOf('=');
    const isParameter = equals > 0 && !part.includes(':');
    if (!isParameter)
      throw new AddressError(text, `\`${part}\` is not a \`key=value\` parameter`, ADDRESS_SHAPES);
    const key = part.slice(0, equals);
    const value = part.slice(equals + 1);
    const banned = bannedParameterCharacters(key + value);
    if (banned.length > 0) {
      throw new AddressError(text, `the parameter \`${part}\` contains the character \`${banned[0]!}\``);
    }
    parameters.set(key, value);
  }
  return parameters;
}

function normalizedPath(text: string, written: string, relativeTo: string | undefined): string {
  let path = written;
  if (relativeTo !== undefined) {
    if (path.startsWith('./')) {
      // In the build root there is nothing to prepend.
      path = relativeTo === '' ? path.slice(2) : `${relativeTo}/${path.slice(2)}`;
      if (path === '') throw new AddressError(text, 'its path is empty', ADDRESS_SHAPES);
    } else if (path === '') {
      path = relativeTo;
    }
  }
  if (path.startsWith('//')) path = path.slice(2);
  if (path === '') return path;
  for (const part of path.split('/')) {
    if (part === '' && path.startsWith('/')) {
      throw new AddressError(
        text,
        'its path is absolute',
        'write the path relative to the build root, without the leading `/`',
      );
    }
    if (part === '' || part === '.' || part === '..') {
      throw new AddressError(
        text,
        `its path contains \`${part}\``,
        'write the path relative to the build root, or start it with `./` for the directory of the BUILD file',
      );
    }
  }
  return path;
}

/**
 * The address if the path is a directory.
 * @throws AddressError for an invalid name
 */
export function addressInDirectory(input: AddressInput): Address {
  if (/^BUILD(?:\..*)?$/.test(baseName(input.path))) {
    throw new AddressError(
      input.text,
      `a directory with targets cannot be called \`${baseName(input.path)}\``,
    );
  }
  return validAddress(input, input.path, undefined, input.targetName);
}

/**
 * The address if the path is a file: `dir/f.py`, `dir/f.py:name`, `dir/sub/f.py:../name`.
 * @throws AddressError if the name does not lead to an ancestor directory
 */
export function addressOfFile(input: AddressInput): Address {
  if (input.path === '') return addressInDirectory(input);
  const directory = directoryOf(input.path);
  if (input.targetName === undefined) {
    if (directory === '') {
      throw new AddressError(
        input.text,
        'a file in the build root needs the name of its target',
        `write \`//${input.path}:name\``,
      );
    }
    return validAddress(input, directory, baseName(input.path), undefined);
  }
  const parts = input.targetName.split('/');
  const name = parts.pop()!;
  if (parts.some((part) => part !== '..')) {
    throw new AddressError(
      input.text,
      `\`${input.targetName}\` is not in the directory of \`${input.path}\` or above it`,
    );
  }
  const segments = input.path.split('/');
  if (segments.length <= parts.length) {
    throw new AddressError(
      input.text,
      `\`${input.targetName}\` has more \`../\` than \`${input.path}\` has directories`,
    );
  }
  const split = segments.length - 1 - parts.length;
  return validAddress(input, segments.slice(0, split).join('/'), segments.slice(split).join('/'), name);
}

function validAddress(
  input: AddressInput,
  specPath: string,
  relativeFilePath: string | undefined,
  targetName: string | undefined,
): Address {
  const banned = bannedNameCharacters(targetName ?? '');
  if (banned.length > 0) {
    throw new AddressError(
      input.text,
      `the name \`${targetName ?? ''}\` contains the character \`${banned[0]!}\``,
    );
  }
  const generatedName = relativeFilePath === undefined ? input.generatedName : undefined;
  if (generatedName !== undefined && bannedGeneratedNameCharacters(generatedName).length > 0) {
    throw new AddressError(
      input.text,
      `the generated name \`${generatedName}\` contains the character \`${bannedGeneratedNameCharacters(generatedName)[0]!}\``,
    );
  }
  return address(specPath, { targetName, generatedName, relativeFilePath, parameters: input.parameters });
}

function sortedParameters(parameters: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (parameters.size === 0) return noParameters;
  if (parameters.size === 1) return parameters;
  return new Map([...parameters].sort(([a], [b]) => compareCodePoints(a, b)));
}

/** `directory/name`, without a slash at the build root. */
export function joinPath(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
