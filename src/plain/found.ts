import { Problems, UserError } from '../host/types.ts';
import { builtInRuntimes } from '../platforms/runtimes.ts';
import { compareCodePoints } from '../text/code-points.ts';
import { decodeText } from '../text/decode.ts';
import { listSome } from '../text/lists.ts';
import { directoryOf } from '../text/paths.ts';
import { declaredPython } from '../workspace/declared-python.ts';
import { compileGlob } from '../workspace/globs.ts';
import type { Workspace } from '../workspace/types.ts';
import { TEST_MODULE } from './data.ts';
import { declaredIn } from './declared-in.ts';
import { below, isIn, within } from './paths.ts';
import { requirementsOf } from './requirements.ts';
import type { Declared } from './types.ts';

/** What a directory without any configuration has, and how it is packaged. */
export interface FoundPackages {
  /** One line for each thing that was found. */
  readonly lines: readonly string[];
  /** The command that packages it, or the first of several. */
  readonly command: string;
  /** There are more than the command packages. */
  readonly isFirst: boolean;
}

/** Functions that one line names, and files of one kind that are listed. */
const MOST_NAMED = 4;
const MOST_FILES = 5;
/** Python files in which handlers are looked for. */
const MOST_SEARCHED = 2_000;
/** The runtime of a function of which nothing says one: the newest, which `tailor` writes too. */
const USUAL_RUNTIME = builtInRuntimes.at(-1)!.runtime;

const TEMPLATE = /^(?:(?:sam-)?template|sam|serverless|lambda-package)\.(?:ya?ml|json)$/;
/** `def lambda_handler(event, context)` at the top of a module. */
const HANDLER =
  /^(?:async[ \t]+)?def[ \t]+([A-Za-z_]\w*)[ \t]*\(\s*_?(?:event|evt)\b[^,()]*(?:\[[^\]]*\][^,()]*)?,\s*_?(?:context|ctx)\b/m;

/**
 * What can be packaged in a checkout without `pants.toml` and BUILD files.
 * @param base directory to look in, relative to the build root
 * @returns undefined where there is such a file, or nothing to package
 */
export function findPackages(workspace: Workspace, base: string): FoundPackages | undefined {
  const { files, options } = workspace;
  if (files.isFile('pants.toml')) return undefined;
  const isBuildFile = options.global.buildPatterns.map((pattern) => compileGlob(pattern));
  const templates: string[] = [];
  const python: string[] = [];
  for (const directory of files.directories()) {
    const inside = files.entries(directory)?.files ?? [];
    if (inside.some((name) => isBuildFile.some((matches) => matches(name)))) return undefined;
    if (
      !isIn(base, directory) ||
      /(?:^|\/)(?:tests?|node_modules|venv|site-packages)(?:\/|$)/.test(directory)
    )
      continue;
    for (const name of inside) {
      if (TEMPLATE.test(name)) templates.push(below(directory, name));
      else if (name.endsWith('.py') && !TEST_MODULE.test(name)) python.push(below(directory, name));
    }
  }
  return (
    ofTemplates(workspace, base, nearestFirst(templates)) ?? ofHandlers(workspace, base, nearestFirst(python))
  );
}

/** Those at the top before those below. */
function nearestFirst(paths: readonly string[]): readonly string[] {
  const depth = (path: string): number => path.split('/').length;
  return paths.toSorted((a, b) => depth(a) - depth(b) || compareCodePoints(a, b));
}

function ofTemplates(
  workspace: Workspace,
  base: string,
  paths: readonly string[],
): FoundPackages | undefined {
  const found = paths.slice(0, MOST_FILES).flatMap((path) => {
    const { declared, needsRuntime } = readTemplate(workspace, path);
    return declared.length === 0 ? [] : [{ path, declared, needsRuntime }];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const runtime = first.needsRuntime ? ` --runtime ${runtimeOf(workspace, directoryOf(first.path))}` : '';
  return {
    lines: found.map(({ path, declared }) => `${within(base, path)}: ${showFunctions(declared)}`),
    command: `lambda-package package --from ${shown(within(base, first.path))}${runtime}`,
    isFirst: found.length > 1,
  };
}

/** What a template declares; once more with a runtime where it does not say one. */
function readTemplate(
  workspace: Workspace,
  path: string,
): { readonly declared: readonly Declared[]; readonly needsRuntime: boolean } {
  const read = (runtime: string | undefined): readonly Declared[] => {
    const problems = new Problems();
    const request = { base: '', from: path, include: [], runtime };
    const file = problems.collect(() => declaredIn(workspace, request, problems));
    return (file?.declared ?? []).filter((one) => one.kind === 'function' && one.runtime !== undefined);
  };
  const declared = read(undefined);
  if (declared.length > 0) return { declared, needsRuntime: false };
  return { declared: read(USUAL_RUNTIME), needsRuntime: true };
}

function showFunctions(declared: readonly Declared[]): string {
  const names = listSome(
    declared.map(({ id }) => id),
    MOST_NAMED,
  );
  return `${declared.length} function${declared.length === 1 ? '' : 's'} in Python: ${names}`;
}

function ofHandlers(workspace: Workspace, base: string, paths: readonly string[]): FoundPackages | undefined {
  const found: { readonly path: string; readonly name: string }[] = [];
  for (const path of paths.slice(0, MOST_SEARCHED)) {
    const name = HANDLER.exec(textOf(workspace, path))?.[1];
    if (name !== undefined) found.push({ path, name });
    if (found.length === MOST_FILES) break;
  }
  const [first] = found;
  if (first === undefined) return undefined;
  const directory = directoryOf(first.path);
  const problems = new Problems();
  const requirements = problems.collect(() =>
    requirementsOf(workspace, directory, undefined, problems),
  )?.source;
  return {
    lines: [
      ...found.map(({ path, name }) => `${within(base, path)}: the handler \`${name}\``),
      ...(requirements === undefined
        ? []
        : [`${isIn(base, requirements) ? within(base, requirements) : requirements}: its requirements`]),
    ],
    command: `lambda-package package --handler ${shown(`${within(base, first.path)}:${first.name}`)} --runtime ${runtimeOf(workspace, directory)}`,
    isFirst: found.length > 1,
  };
}

/** An argument as a shell takes it. */
function shown(argument: string): string {
  return /^[\w./:@=,+-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}

/** Files that cannot be read have no handler. */
function textOf(workspace: Workspace, path: string): string {
  try {
    return decodeText(workspace.read(path));
  } catch (error) {
    if (error instanceof UserError) return '';
    throw error;
  }
}

/** For the Python that the project says it is for, else the usual one. */
function runtimeOf(workspace: Workspace, directory: string): string {
  const minor = new Problems().collect(() => declaredPython(workspace, directory));
  return minor === undefined ? USUAL_RUNTIME : `python3.${minor}`;
}
