import { posix } from 'node:path';
import { userError } from '../host/types.ts';
import { AddressError, parseAddress, type AddressInput } from './address.ts';

/** What a command line argument selects (Pants, `specs_parser.py`). Paths are relative to the build root. */
export type Spec = { readonly text: string; readonly isIgnore: boolean } & (
  | { readonly kind: 'address'; readonly input: AddressInput }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'file-glob'; readonly glob: string }
  /** `dir`: the targets there, without generators. */
  | { readonly kind: 'directory'; readonly path: string }
  /** `dir:`: the targets there. */
  | { readonly kind: 'directory-targets'; readonly path: string }
  /** `dir::`: the targets there and below. */
  | { readonly kind: 'recursive'; readonly path: string }
);

interface SpecContext {
  /** Absolute path of the build root. */
  readonly root: string;
  /** Where relative paths start: a directory relative to the build root. */
  readonly workingDirectory: string;
  /** Whether there is such a file, relative to the build root. */
  readonly isFile: (path: string) => boolean;
}

/**
 * Reads a command line spec: `::`, `dir::`, `dir:`, `dir`, `dir:name`, `dir/f.py`, `dir/*.py`, each with a `-` prefix
 * to exclude its matches.
 * @throws UserError `invalid-spec`
 */
export function parseSpec(text: string, context: SpecContext): Spec {
  const isIgnore = text.startsWith('-');
  const spec = isIgnore ? text.slice(1) : text;
  const common = { text, isIgnore };
  const normalize = (path: string): string => normalizedPath(path, text, context);
  const wildcard = /^([^:#]*?)(::?)$/.exec(spec);
  if (wildcard !== null) {
    const path = normalize(wildcard[1]!);
    return { ...common, kind: wildcard[2] === '::' ? 'recursive' : 'directory-targets', path };
  }
  const input = addressIn(spec, text, normalize);
  if (input !== undefined) return { ...common, kind: 'address', input };
  if (spec.includes('*')) return { ...common, kind: 'file-glob', glob: globIn(spec, context, normalize) };
  const path = normalize(spec);
  const isFile = hasEnding(spec) || context.isFile(path);
  return { ...common, kind: isFile ? 'file' : 'directory', path };
}

/** An address, if the spec has a name, a generated name or parameters. */
function addressIn(
  spec: string,
  text: string,
  normalize: (path: string) => string,
): AddressInput | undefined {
  const delimiter = spec.search(/[:#]|@[^=:]+=/);
  if (delimiter === -1) return undefined;
  return specErrors(text, () => {
    // The path is the command line's, so it is normalized here, not by the rules of BUILD files.
    const path = normalize(spec.slice(0, delimiter));
    const input = parseAddress(`_${spec.slice(delimiter)}`);
    if (path === '' && input.targetName === undefined) {
      throw new AddressError(text, 'a target in the build root needs a name', 'write `//:name`');
    }
    return { ...input, text: spec, path };
  });
}

/** What `work` returns. @throws UserError `invalid-spec`, about the spec `text`, for an address that is not one */
export function specErrors<T>(text: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    throw userError({
      code: 'invalid-spec',
      message: `\`${text}\` is not a spec: ${error.reason}`,
      ...(error.help === undefined ? {} : { help: error.help }),
    });
  }
}

/** Pants' globs are always relative to the build root; ours are relative to the same directory as paths. */
function globIn(spec: string, context: SpecContext, normalize: (path: string) => string): string {
  const star = spec.indexOf('*');
  const slash = spec.lastIndexOf('/', star);
  if (slash === -1) {
    return context.workingDirectory === '' ? spec : `${context.workingDirectory}/${spec}`;
  }
  const directory = normalize(spec.slice(0, slash === 0 ? 1 : slash));
  const rest = spec.slice(slash + 1);
  return directory === '' ? rest : `${directory}/${rest}`;
}

/** Like Python's `PurePath(…).suffix`. */
function hasEnding(path: string): boolean {
  const name = posix.basename(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 && dot < name.length - 1 && !/^\.+$/.test(name);
}

function normalizedPath(path: string, text: string, context: SpecContext): string {
  const isAbsolute = path.startsWith('/') && !path.startsWith('//');
  const relative = isAbsolute
    ? posix.relative(context.root, posix.normalize(path))
    : path.startsWith('//')
      ? path.slice(2)
      : posix.join(context.workingDirectory, path);
  const normalized = posix.normalize(relative === '' ? '.' : relative).replace(/\/+$/, '');
  if (normalized === '..' || normalized.startsWith('../') || normalized.startsWith('/')) {
    throw userError({
      code: 'invalid-spec',
      message: `\`${text}\` is not a spec: its path is outside the build root`,
      help: 'write a path inside the checkout',
    });
  }
  return normalized === '.' ? '' : normalized;
}
