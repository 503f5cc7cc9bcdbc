import { directoryOf } from '../text/paths.ts';
import { isPythonSource } from './target-facts.ts';
import { userError } from '../host/types.ts';
import type { Inference, InferenceContext } from './inference.ts';
import type { Target } from '../targets/types.ts';

/** Directories that contain `path`, the build root first. */
function ancestorDirectories(path: string): readonly string[] {
  const directories = [''];
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    directories.push(path.slice(0, slash));
  }
  return directories;
}

/** Existing files called one of `names` in the directories above `path`, without `path` itself. */
export function ancestorFiles(
  context: Pick<InferenceContext, 'workspace'>,
  path: string,
  names: readonly string[],
): readonly string[] {
  return ancestorDirectories(path).flatMap((directory) =>
    names
      .map((name) => (directory === '' ? name : `${directory}/${name}`))
      .filter((file) => file !== path && context.workspace.files.isFile(file)),
  );
}

/** A cache per directory, as all files in one share their ancestors. */
export interface AncestorCache {
  /** Whether a file contains more than white space, by path. */
  readonly hasContent: Map<string, boolean>;
}

/**
 * Dependencies on the `__init__.py` and `__init__.pyi` of the packages around a file, up to the build root. Follows
 * `infer_python_init_dependencies` of Pants: `content_only` omits blank files.
 */
export function inferInitFiles(
  context: InferenceContext,
  target: Target,
  cache: AncestorCache,
  inference: Inference,
): void {
  const mode = context.workspace.options.pythonInfer.initFiles;
  if (mode === 'never') return;
  for (const path of target.sources) {
    for (const file of ancestorFiles(context, path, ['__init__.py', '__init__.pyi'])) {
      if (mode === 'content_only' && !hasContent(context, file, cache)) continue;
      inference.add(pythonOwners(context, target, file), { kind: 'init-file', place: { path: file } });
    }
  }
}

function hasContent(context: InferenceContext, file: string, cache: AncestorCache): boolean {
  let content = cache.hasContent.get(file);
  if (content === undefined) {
    content = context.workspace.read(file).some((byte) => byte !== 0x20 && (byte < 0x09 || byte > 0x0d));
    cache.hasContent.set(file, content);
  }
  return content;
}

/**
 * Dependencies of a test on the `conftest.py` files around it, each of which must have an owner. Follows
 * `infer_python_conftest_dependencies` of Pants. @throws UserError for an unowned one.
 */
export function inferConftests(context: InferenceContext, target: Target, inference: Inference): void {
  if (!context.workspace.options.pythonInfer.conftests) return;
  for (const path of target.sources) {
    for (const file of ancestorFiles(context, path, ['conftest.py'])) {
      if (context.targets.owners(file).length === 0) throw unownedFile(file);
      inference.add(pythonOwners(context, target, file), { kind: 'conftest', place: { path: file } });
    }
  }
}

function unownedFile(file: string): Error {
  const directory = directoryOf(file) || '.';
  return userError({
    code: 'unowned-file',
    message: `No owning targets could be found for the file \`${file}\`.`,
    place: { path: file },
    help: `Please check that there is a BUILD file in the parent directory ${directory} with a target whose \`sources\` field includes the file.`,
  });
}

/** Python targets of a file that share the resolve of `consumer`. */
function pythonOwners(context: InferenceContext, consumer: Target, file: string): readonly string[] {
  const resolve = context.resolveOf(consumer);
  return context.targets.owners(file).filter((spec) => {
    const owner = context.targets.targets.get(spec);
    return owner !== undefined && isPythonSource(owner) && context.resolveOf(owner) === resolve;
  });
}
