import { userError, type Place } from '../host/types.ts';
import { stringField } from '../target-types/readers.ts';
import { expandGlobs } from '../workspace/globs.ts';
import { stripSourceRoot } from './module-names.ts';
import { LONGEST_HANDLER } from '../text/lambda-limits.ts';
import { nearNames } from '../text/near-names.ts';
import { directoryOf } from '../text/paths.ts';
import type { ResolvedHandler } from './types.ts';
import type { Target } from '../targets/types.ts';
import type { Workspace } from '../workspace/types.ts';

/** An entry point as written: a module or file, and a function. */
interface EntryPoint {
  readonly moduleOrFile: string;
  readonly function: string | undefined;
}

/** A module that a field names, directly or by a file. */
export interface NamedModule {
  readonly module: string;
  /** The file, if the field names one. */
  readonly file: string | undefined;
}

/**
 * Reads `module`, `module:function`, `file.py` or `file.py:function` (Pants' `EntryPoint.parse`); a trailing colon is
 * ignored. @returns a sentence about the error, else the entry point
 */
export function parseEntryPoint(text: string): EntryPoint | string {
  const cleaned = text.trim();
  if (cleaned === '') {
    return 'The entry point cannot be blank. It must indicate a Python module by name or path and an optional nullary function in that module separated by a colon.';
  }
  const [moduleOrFile, name, ...rest] = cleaned.split(':');
  if (rest.length > 0) {
    return `The entry point can only contain one colon separating the entry point's module from the entry point function in that module; given: ${text}`;
  }
  if (moduleOrFile === '') return `The entry point must specify a module; given: ${text}`;
  return { moduleOrFile: moduleOrFile!, function: name === '' ? undefined : name };
}

/**
 * The function that a Lambda or Google Cloud function calls, from its field `handler` with all of Pants' checks: the
 * text has a colon; a name that ends in `.py` is one existing file below the target's directory, by path or glob.
 * @throws UserError `invalid-handler`, `handler-file-missing`, `handler-file-ambiguous`
 */
export function resolveHandler(workspace: Workspace, target: Target): ResolvedHandler {
  const text = stringField(target, 'handler') ?? '';
  const colon = text.indexOf(':');
  if (colon < 0) {
    throw userError({
      code: 'invalid-handler',
      message: `The \`handler\` field in target at ${target.spec} must end in the format \`:my_handler_func\`, but was ${text}.`,
      place: fieldPlace(target, 'handler'),
      help: 'use `app.py:handler` or `package.module:handler`',
    });
  }
  const named = handlerModule(workspace, target, text.slice(0, colon));
  const name = text.slice(colon + 1);
  if (name.length > LONGEST_HANDLER || named.module.length > LONGEST_MODULE) {
    throw handlerTooLong(target, named.module, name);
  }
  return { ...named, function: name };
}

/**
 * The module of a handler. AWS reads `a/b/c` as the module `a.b.c`, so a path without `.py` also means that module.
 */
function handlerModule(workspace: Workspace, target: Target, written: string): NamedModule {
  if (!written.includes('/') || written.endsWith('.py')) {
    return resolveModule(workspace, target, 'handler', written);
  }
  const path = written.replace(/^(?:\.\/)+/, '');
  const { specPath } = target.address;
  const beside = `${specPath === '' ? '' : `${specPath}/`}${path}.py`;
  const roots = workspace.sourceRoots.all();
  const isOfRoot = roots.some((root) =>
    [`${path}.py`, `${path}/__init__.py`].some((file) =>
      workspace.files.isFile(root === '' ? file : `${root}/${file}`),
    ),
  );
  return !isOfRoot && workspace.files.isFile(beside)
    ? { module: moduleOfFile(workspace, beside), file: beside }
    : { module: path.replaceAll('/', '.'), file: undefined };
}

/** No file system has longer importable paths; AWS need not know the module, since `lambda_function` exports it. Characters. */
const LONGEST_MODULE = 1000;

function handlerTooLong(target: Target, module: string, name: string): Error {
  const [what, long, most] =
    name.length > LONGEST_HANDLER
      ? ['function', name, LONGEST_HANDLER]
      : (['module', module, LONGEST_MODULE] as const);
  return userError({
    code: 'handler-too-long',
    message: `The \`handler\` of ${target.spec} has a ${what} name of ${long.length} characters (\`${long.slice(0, 40)}…\`); the limit is ${most}`,
    place: fieldPlace(target, 'handler'),
    help: 'use `app.py:handler` or `package.module:handler`',
  });
}

/** What the codes of a field's errors begin with. */
const codes = { handler: 'handler', entry_point: 'entry-point' } as const;

/**
 * The module that a field of a target names: a module as written, or a file below the target's directory.
 * `moduleOrFile` is the part before the colon. @throws UserError `<field>-file-missing`, `<field>-file-ambiguous`
 */
export function resolveModule(
  workspace: Workspace,
  target: Target,
  field: 'handler' | 'entry_point',
  moduleOrFile: string,
): NamedModule {
  if (!moduleOrFile.endsWith('.py')) return { module: moduleOrFile, file: undefined };
  const place = fieldPlace(target, field);
  const code = codes[field];
  const { files } = expandGlobs(workspace.files, target.address.specPath, [moduleOrFile]);
  if (files.length === 0) throw fileMissing(workspace, target, field, moduleOrFile);
  if (files.length > 1) {
    throw userError({
      code: `${code}-file-ambiguous`,
      message: `Multiple files matched for the \`${field}\` '${moduleOrFile}' for the target ${target.spec}, but only one file expected. Are you using a glob, rather than a file name?`,
      place,
      notes: [`All matching files: ${files.join(', ')}`],
    });
  }
  const file = files[0]!;
  return { module: moduleOfFile(workspace, file), file };
}

/** `pkg/app.py` below its source root as `pkg.app`; unlike for imports, `pkg/__init__.py` is `pkg.__init__`. */
function moduleOfFile(workspace: Workspace, file: string): string {
  const stripped = stripSourceRoot(file, workspace.sourceRoots.ofFile(file) ?? '');
  return stripped.slice(0, -'.py'.length).replaceAll('/', '.');
}

function fileMissing(
  workspace: Workspace,
  target: Target,
  field: 'handler' | 'entry_point',
  written: string,
): Error {
  const { specPath } = target.address;
  const path = specPath === '' ? written : `${specPath}/${written}`;
  const directory = directoryOf(path);
  const prefix = directoryOf(written);
  const candidates = (workspace.files.entries(directory)?.files ?? []).filter((name) => name.endsWith('.py'));
  const near = nearNames(path.slice(path.lastIndexOf('/') + 1), candidates);
  return userError({
    code: `${codes[field]}-file-missing`,
    message: `Unmatched glob from ${target.spec}'s \`${field}\` field: "${path}"`,
    place: fieldPlace(target, field),
    help:
      near.length > 0
        ? `did you mean ${near.map((name) => `\`${prefix === '' ? '' : `${prefix}/`}${name}\``).join(' or ')}?`
        : 'Do the file(s) exist? If so, check if the file(s) are in your `.gitignore` or the global `pants_ignore` option.',
  });
}

/** The location of a field, else of its target. */
export function fieldPlace(target: Target, field: string): Place {
  return target.fieldPlaces.get(field) ?? target.place;
}
