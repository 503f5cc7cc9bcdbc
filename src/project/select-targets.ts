import { Problems, type Diagnostic } from '../host/types.ts';
import { expandSpecs, readSpecs, type SpecQuery } from '../targets/expand-specs.ts';
import { directoryOf } from '../text/paths.ts';
import type { Target } from '../targets/types.ts';
import { compileGlob } from '../workspace/globs.ts';
import type { Project } from './project.ts';

interface SelectedTargets {
  /** In the order of their addresses. */
  readonly targets: readonly Target[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * The targets that a command line selects. A fault in a BUILD file is an error if a spec covers its directory or one
 * below it, else a warning.
 * @throws UserError
 */
export function selectTargets(project: Project, query: SpecQuery): SelectedTargets {
  const problems = new Problems();
  const targets = matchTargets(project, query, problems);
  problems.throwIfErrors();
  return { targets, warnings: problems.diagnostics };
}

/**
 * As `selectTargets`, for a command that continues looking for errors: nothing is thrown, everything is added to
 * `problems`.
 */
export function matchTargets(project: Project, query: SpecQuery, problems: Problems): readonly Target[] {
  const targets = expandSpecs(project.workspace, project.targets, project.types, query, problems);
  const isTouched = touchedBy(project, query);
  const isForAll = preludesOf(project);
  const weigh = (diagnostic: Diagnostic): Diagnostic => weighted(diagnostic, isForAll, isTouched);
  problems.add(project.problems.diagnostics.map(weigh));
  return targets;
}

function weighted(
  diagnostic: Diagnostic,
  isForAll: (path: string) => boolean,
  isTouched: (directory: string) => boolean,
): Diagnostic {
  const path = diagnostic.place?.path;
  if (diagnostic.severity !== 'error' || path === undefined || isForAll(path)) return diagnostic;
  return isTouched(directoryOf(path)) ? diagnostic : { ...diagnostic, severity: 'warning' };
}

/** Macros affect all BUILD files. */
function preludesOf({ workspace }: Project): (path: string) => boolean {
  const globs = workspace.options.global.buildFilePreludeGlobs.filter((glob) => !glob.startsWith('!'));
  const matchers = globs.map(compileGlob);
  return (path) => matchers.some((matches) => matches(path));
}

/** The directories that specs are about. */
function touchedBy(project: Project, query: SpecQuery): (directory: string) => boolean {
  const directories = new Set<string>();
  const recursive: string[] = [];
  // Invalid specs have been reported.
  for (const spec of readSpecs(project.workspace, query, new Problems())) {
    if (spec.isIgnore) continue;
    switch (spec.kind) {
      case 'address':
        if (project.workspace.files.isFile(spec.input.path)) addAncestors(directories, spec.input.path);
        else directories.add(spec.input.path);
        break;
      case 'file':
        // Targets of the directories above may own a file.
        addAncestors(directories, spec.path);
        break;
      case 'file-glob':
        recursive.push(directoryOf(spec.glob.slice(0, spec.glob.indexOf('*'))));
        addAncestors(directories, spec.glob);
        break;
      case 'directory':
      case 'directory-targets':
        directories.add(spec.path);
        break;
      case 'recursive':
        recursive.push(spec.path);
    }
  }
  for (const path of query.changedFiles ?? []) addAncestors(directories, path);
  return touchedDirectories(project, directories, recursive);
}

/** The given directories, those below `recursive`, and broken ones above, whose defaults would apply. */
function touchedDirectories(
  { targets }: Project,
  directories: Iterable<string>,
  recursive: readonly string[],
): (directory: string) => boolean {
  const exact = new Set(directories);
  const above = new Set<string>();
  for (const directory of [...exact, ...recursive]) addAncestors(above, directory);
  return (directory) =>
    exact.has(directory) ||
    (above.has(directory) && targets.isBroken(directory)) ||
    recursive.some((top) => top === '' || directory === top || directory.startsWith(`${top}/`));
}

/** Adds the directories above a path, the build root included. */
function addAncestors(directories: Set<string>, path: string): void {
  for (let directory = path; directory !== '';) {
    directory = directoryOf(directory);
    directories.add(directory);
  }
}
