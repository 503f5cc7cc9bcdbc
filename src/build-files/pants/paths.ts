import { compareCodePoints } from '../../text/code-points.ts';
import { readArguments } from '../language/arguments.ts';
import { typeError, valueError } from '../language/errors.ts';
import { typeName } from '../language/protocol.ts';
import { reprString } from '../language/repr.ts';
import { type Arguments, type HostValue, native, type Run, tuple, type Value } from '../language/values.ts';
import { contentOf } from './session.ts';

const TYPE_LABEL = 'PurePosixPath';

interface PathContent {
  readonly absolute: boolean;
  readonly parts: readonly string[];
}

/**
 * A path like Python's `PurePosixPath`, for `build_file_dir()`. `text` is relative to the build root; the root is `.`.
 */
export function pathValue(text: string): HostValue {
  return makePath(parse(text));
}

function parse(text: string): PathContent {
  const parts = text.split('/').filter((part) => part !== '' && part !== '.');
  return { absolute: text.startsWith('/'), parts };
}

function textOf({ absolute, parts }: PathContent): string {
  if (absolute) return `/${parts.join('/')}`;
  return parts.length === 0 ? '.' : parts.join('/');
}

function join(left: PathContent, right: PathContent): PathContent {
  return right.absolute ? right : { absolute: left.absolute, parts: [...left.parts, ...right.parts] };
}

/** A path, or a string that represents one. */
function asPath(value: Value): PathContent | undefined {
  return typeof value === 'string' ? parse(value) : contentOf<PathContent>(value, TYPE_LABEL);
}

function makePath(content: PathContent): HostValue {
  const text = textOf(content);
  return {
    kind: 'host',
    type: TYPE_LABEL,
    content,
    str: () => text,
    repr: () => `${TYPE_LABEL}(${reprString(text)})`,
    key: () => text,
    orderWith: (other) => {
      const path = contentOf<PathContent>(other, TYPE_LABEL);
      return path === undefined ? undefined : compareParts(content, path);
    },
    attribute: (_run, name) => attribute(content, name),
    divide: (run, other, isLeft) => {
      const path = asPath(other);
      if (path === undefined) return undefined;
      run.meter.allocate(text.length + 64);
      return makePath(isLeft ? join(content, path) : join(path, content));
    },
  };
}

function compareParts(left: PathContent, right: PathContent): number {
  if (left.absolute !== right.absolute) return left.absolute ? 1 : -1;
  for (const [index, part] of left.parts.entries()) {
    const other = right.parts[index];
    if (other === undefined) return 1;
    const order = compareCodePoints(part, other);
    if (order !== 0) return order;
  }
  return left.parts.length - right.parts.length;
}

function attribute(content: PathContent, name: string): Value | undefined {
  const { absolute, parts } = content;
  const last = parts.at(-1) ?? '';
  const dot = last.lastIndexOf('.');
  const hasSuffix = dot > 0 && dot < last.length - 1;
  switch (name) {
    case 'name':
      return last;
    case 'suffix':
      return hasSuffix ? last.slice(dot) : '';
    case 'stem':
      return hasSuffix ? last.slice(0, dot) : last;
    case 'parent':
      return makePath({ absolute, parts: parts.slice(0, -1) });
    case 'parents':
      return tuple(
        parts.map((_part, index) => makePath({ absolute, parts: parts.slice(0, parts.length - 1 - index) })),
      );
    case 'parts':
      return tuple(absolute ? ['/', ...parts] : parts);
    case 'suffixes':
      return {
        kind: 'list',
        items: last
          .replace(/^\.+/, '')
          .split('.')
          .slice(1)
          .map((part) => `.${part}`),
      };
    default: {
      const method = methods.get(name);
      return method === undefined ? undefined : native(name, (run, args) => method(content, args, run), true);
    }
  }
}

type Method = (path: PathContent, args: Arguments, run: Run) => Value;

function pathArgument(name: string, args: Arguments): PathContent {
  const [value] = readArguments({ name, parameters: ['other'], required: 1 }, args);
  const path = asPath(value!);
  if (path !== undefined) return path;
  throw typeError(
    `argument should be a str or an os.PathLike object where __fspath__ returns a str, not '${typeName(value!)}'`,
  );
}

function isBelow(path: PathContent, other: PathContent): boolean {
  return path.absolute === other.absolute && other.parts.every((part, index) => path.parts[index] === part);
}

function nameArgument(path: PathContent, name: string, args: Arguments): string {
  const [value] = readArguments({ name, parameters: ['name'], required: 1 }, args);
  if (typeof value !== 'string') throw typeError(`${name}() argument must be str, not ${typeName(value!)}`);
  if (path.parts.length === 0) throw valueError(`${makePath(path).repr!()} has an empty name`);
  return value;
}

const methods: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['as_posix', (path) => textOf(path)],
  ['__str__', (path) => textOf(path)],
  ['is_absolute', (path) => path.absolute],
  [
    'joinpath',
    (path, { positional }, run) => {
      let result = path;
      for (const part of positional) {
        const next = asPath(part);
        if (next === undefined)
          throw typeError(
            `argument should be a str or an os.PathLike object where __fspath__ returns a str, not '${typeName(part)}'`,
          );
        run.meter.allocate(8 * (result.parts.length + next.parts.length));
        result = join(result, next);
      }
      return makePath(result);
    },
  ],
  ['is_relative_to', (path, args) => isBelow(path, pathArgument('is_relative_to', args))],
  [
    'relative_to',
    (path, args) => {
      const other = pathArgument('relative_to', args);
      if (isBelow(path, other))
        return makePath({ absolute: false, parts: path.parts.slice(other.parts.length) });
      throw valueError(`${reprString(textOf(path))} is not in the subpath of ${reprString(textOf(other))}`);
    },
  ],
  [
    'with_name',
    (path, args) => {
      const name = nameArgument(path, 'with_name', args);
      if (name === '' || name === '.' || name.includes('/'))
        throw valueError(`Invalid name ${reprString(name)}`);
      return makePath({ ...path, parts: [...path.parts.slice(0, -1), name] });
    },
  ],
  [
    'with_suffix',
    (path, args) => {
      const suffix = nameArgument(path, 'with_suffix', args);
      if (suffix.includes('/') || (suffix !== '' && !suffix.startsWith('.')) || suffix === '.') {
        throw valueError(`Invalid suffix ${reprString(suffix)}`);
      }
      const stem = attribute(path, 'stem') as string;
      return makePath({ ...path, parts: [...path.parts.slice(0, -1), stem + suffix] });
    },
  ],
]);
