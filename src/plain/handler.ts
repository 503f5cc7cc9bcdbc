import { userError, type Place } from '../host/types.ts';
import { LONGEST_HANDLER } from '../text/lambda-limits.ts';
import { nearNames } from '../text/near-names.ts';
import { directoryOf } from '../text/paths.ts';
import { isIdentifier } from '../text/unicode.ts';
import type { FileTree } from '../workspace/types.ts';
import { below, isIn, joined, within } from './paths.ts';
import type { Declared, Written } from './types.ts';

/** A handler that was found. */
export interface FoundHandler {
  /** The directory from which AWS finds the module. */
  readonly root: string;
  /** Dotted. */
  readonly module: string;
  readonly function: string;
  /** The file of the module. */
  readonly file: string;
  /** What AWS is to call, as the user has it configured. */
  readonly written: string;
}

interface ReadHandler {
  /** Path without `.py`, relative to a root. */
  readonly path: string;
  readonly function: string;
  readonly isFile: boolean;
}

/**
 * The file of a handler: `src/app.py:handler`, `src.app.handler`, `src/app.handler` or `src.app:handler`, relative to the
 * first of `roots` in which it exists.
 * @throws UserError `invalid-handler`, `handler-file-missing`
 */
export function findHandler(files: FileTree, { handler, roots, id }: Declared): FoundHandler {
  const written = handler!;
  const read = readHandler(written, id);
  for (const root of roots) {
    const path = joined(root, read.path);
    if (path === undefined || !isIn(root, path)) continue;
    const file = [`${path}.py`, `${path}/__init__.py`].find((candidate) => files.isFile(candidate));
    if (file === undefined) continue;
    const module = within(root, path).replaceAll('/', '.');
    if (written.isForAws === true && written.text.includes(':')) throw notForAws(module, read, written, id);
    const text = read.isFile ? `${module}.${read.function}` : written.text.replace(':', '.');
    return { root, module, function: read.function, file, written: text };
  }
  throw missing(files, read, roots, written, id);
}

/** AWS splits a handler at its last dot. */
function notForAws(module: string, read: ReadHandler, { text, place }: Written, id: string): Error {
  return userError({
    code: 'invalid-handler',
    message: `The handler of \`${id}\` is \`${text}\`, which AWS cannot call: it reads \`module.function\``,
    ...at(place),
    help: `write \`${module}.${read.function}\``,
  });
}

function readHandler(written: Written, id: string): ReadHandler {
  const text = written.text.trim();
  if (text.length > LONGEST) {
    throw userError({
      code: 'handler-too-long',
      message: `The handler of \`${id}\` has ${text.length} characters (\`${text.slice(0, 40)}…\`); AWS accepts at most ${LONGEST_HANDLER}`,
      ...at(written.place),
      help: 'write `src/app.py:handler`, `src.app.handler` or `src/app.handler`',
    });
  }
  const byFile = /^(?:\.\/)*(.+)\.py:(.+)$/.exec(text);
  const colon = text.indexOf(':');
  const split = colon === -1 ? text.lastIndexOf('.') : colon;
  const [path, name] =
    byFile === null ? [text.slice(0, Math.max(split, 0)), text.slice(split + 1)] : byFile.slice(1);
  const parts = byFile === null ? path!.replaceAll('.', '/') : path!;
  const isPath =
    parts !== '' && !parts.startsWith('/') && parts.split('/').every((part) => part !== '' && part !== '..');
  if (isPath && isIdentifier(name!)) return { path: parts, function: name!, isFile: byFile !== null };
  throw userError({
    code: 'invalid-handler',
    message: `The handler of \`${id}\` is \`${text.slice(0, 80)}\`, which names no function of a module`,
    ...at(written.place),
    help: 'write `src/app.py:handler`, `src.app.handler` or `src/app.handler`',
  });
}

/**
 * Why a function is not of Python although its runtime is: its handler names a file that is no module, a program that a
 * layer starts in the place of a function (`run.sh` of the Lambda Web Adapter). Undefined where it is.
 */
export function whyProgram(
  { text }: Written,
  directories: readonly string[],
  isFile: (path: string) => boolean,
): string | undefined {
  if (text.endsWith('.py')) return undefined;
  const files = directories.flatMap((directory) => joined(directory, text) ?? []);
  return files.some(isFile) ? `its handler \`${text}\` is a program, not a function` : undefined;
}

/** Characters. What AWS is to call may be shorter than what the user writes (`src/app.py:handler` below a `CodeUri`). */
const LONGEST = 1000;

function missing(
  files: FileTree,
  { path }: ReadHandler,
  roots: readonly string[],
  written: Written,
  id: string,
): Error {
  const searched = roots.map((root) => below(root, `${path}.py`));
  const name = `${path.slice(path.lastIndexOf('/') + 1)}.py`;
  const there = filesCalled(files, name);
  const near = roots.flatMap((root) => {
    const directory = directoryOf(below(root, path));
    const names = (files.entries(directory)?.files ?? []).filter((one) => one.endsWith('.py'));
    return nearNames(name, names).map((one) => below(directory, one));
  });
  const meant = [...new Set([...there, ...near])].slice(0, 5);
  return userError({
    code: 'handler-file-missing',
    message: `The handler of \`${id}\` is \`${written.text.slice(0, 80)}\`, but there is no \`${searched.join('` or `')}\``,
    ...at(written.place),
    help:
      ofPlugins.get(path) ??
      (meant.length > 0
        ? `did you mean ${meant.map((one) => `\`${nameOf(one, roots, written)}\``).join(' or ')}?`
        : `write it relative to the directory of the code, for example \`${written.isForAws === true ? 'src.app.handler' : 'src/app.py:handler'}\`; an ignored file does not count`),
  });
}

/** What to do about modules that plugins of the Serverless Framework write, by path without `.py`. */
const ofPlugins: ReadonlyMap<string, string> = new Map([
  [
    'wsgi_handler',
    'the plugin serverless-wsgi adds that file, and plugins are not run here: write a handler of your own, for example with `apig_wsgi.make_lambda_handler(app)`',
  ],
]);

/** A file as a handler, in the words of where it is written. */
function nameOf(file: string, roots: readonly string[], written: Written): string {
  const name = functionOf(written.text);
  const root = written.isForAws === true ? roots.find((one) => isIn(one, file)) : undefined;
  if (root === undefined) return `${file}:${name}`;
  return `${within(root, file).replace(/\.py$/, '').replaceAll('/', '.')}.${name}`;
}

function functionOf(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('.'), text.lastIndexOf(':')) + 1);
}

function filesCalled(files: FileTree, name: string): readonly string[] {
  const found: string[] = [];
  for (const directory of files.directories()) {
    if (files.isFile(below(directory, name))) found.push(below(directory, name));
    if (found.length === 5) break;
  }
  return found;
}

/** `place`, if any, in the form of a diagnostic. */
export function at(place: Place | undefined): { place?: Place } {
  return place === undefined ? {} : { place };
}
