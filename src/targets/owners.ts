import { stringField } from '../target-types/readers.ts';
import { compileGlob, fileSpecMatcher } from '../workspace/globs.ts';
import type { Workspace } from '../workspace/types.ts';
import { joinPath } from './address.ts';
import { directoryOf } from '../text/paths.ts';
import { sourceFieldOf } from './sources.ts';
import type { Target, TargetSet } from './types.ts';

/**
 * Targets that a file argument selects: those that own it and, in the dialect where handlers own files, packages whose
 * `handler` or `entry_point` names it (Pants, `find_owners`, `SecondaryOwnerMixin`).
 */
export function targetsOfFile(workspace: Workspace, targets: TargetSet, path: string): readonly Target[] {
  const found = targets.owners(path).map((spec) => targets.targets.get(spec)!);
  if (!workspace.dialect.handlerFilesOwnTargets) return found;
  return [...found, ...residentsAbove(targets, path).filter((target) => namesFile(target, path))];
}

/** Targets that reside in the directory of `path` or above it. */
function residentsAbove(targets: TargetSet, path: string): readonly Target[] {
  const found: Target[] = [];
  for (let directory = directoryOf(path); ; directory = directoryOf(directory)) {
    for (const spec of targets.residents(directory)) found.push(targets.targets.get(spec)!);
    if (directory === '') return found;
  }
}

/** Whether the target's handler or entry point names the file, as `file.py:function`. */
function namesFile(target: Target, path: string): boolean {
  for (const name of ['handler', 'entry_point']) {
    const value = stringField(target, name);
    const file = value?.split(':', 1)[0];
    if (file?.endsWith('.py') !== true) continue;
    const glob = joinPath(target.address.specPath, file);
    if (glob === path || (/[*?[]/.test(glob) && matchesSafely(glob, path))) return true;
  }
  return false;
}

function matchesSafely(glob: string, path: string): boolean {
  try {
    return compileGlob(glob)(path);
  } catch {
    // Packaging reports that the handler is not a valid pattern.
    return false;
  }
}

/**
 * Targets affected by changed files: owners, for a BUILD file all its targets, and for a deleted file the targets whose
 * `sources` would match it.
 * @param files relative to the build root
 */
export function targetsOfChangedFiles(
  workspace: Workspace,
  targets: TargetSet,
  files: readonly string[],
): readonly Target[] {
  const found = new Map<string, Target>();
  const add = (target: Target): void => void found.set(target.spec, target);
  const changed = new Set(files);
  const gone = files.filter((path) => !workspace.files.isFile(path));
  for (const path of files) {
    for (const target of targetsOfFile(workspace, targets, path)) add(target);
  }
  for (const target of targets.targets.values()) {
    if (changed.has(target.place.path) && target.generated.length === 0) add(target);
    if (gone.length > 0 && couldOwn(target, gone)) add(target);
  }
  return [...found.values()];
}

function couldOwn(target: Target, gone: readonly string[]): boolean {
  const { specPath } = target.address;
  const field = sourceFieldOf(target.type);
  const value = field === undefined ? undefined : target.fields.get(field.name);
  const globs =
    typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
  if (globs.length === 0 || target.generator !== undefined) return false;
  const prefix = specPath === '' ? '' : `${specPath}/`;
  const below = gone.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  if (below.length === 0) return false;
  const matches = fileSpecMatcher(
    globs.filter((glob) => !glob.startsWith('!')),
    globs.filter((glob) => glob.startsWith('!')).map((glob) => `/${glob.slice(1)}`),
  );
  return below.some(matches);
}
