import { Problems, type Diagnostic } from '../host/types.ts';
import { expandSpecs, readSpecs, type SpecQuery } from '../targets/expand-specs.ts';
import { directoryOf } from '../targets/address.ts';
import type { Target } from '../targets/types.ts';
import { compileGlob } from '../workspace/globs.ts';
import type { Project } from './project.ts';

export interface SelectedTargets {
  /** In the order of their addresses. */
  readonly targets: readonly Target[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * The targets that a command line asks for. What is wrong with a BUILD file is an error when a spec touches its
 * directory or one below it, else a warning.
 * @throws UserError
 */
export function selectTargets(project: Project, query: SpecQuery): SelectedTargets {
  const problems = new Problems();
  const targets = expandSpecs(project.workspace, project.targets, project.types, query, problems);
  const touched = touchedBy(project, query);
  problems.add(...project.problems.diagnostics.map((diagnostic) => weighted(project, diagnostic, touched)));
  problems.throwIfErrors();
  return { targets, warnings: problems.diagnostics };
}

/**
 * Problems of the project, where those of directories that are not asked for are warnings.
 * @param directories those that a command depends on: of its targets and of what they need
 */
export function problemsFor(project: Project, directories: Iterable<string>): readonly Diagnostic[] {
  const asked = new Set<string>();
  for (const directory of directories) addWithAncestors(asked, directory);
  return project.problems.diagnostics.map((diagnostic) =>
    weighted(project, diagnostic, (directory) => asked.has(directory)),
  );
}

function weighted(
  project: Project,
  diagnostic: Diagnostic,
  isTouched: (directory: string) => boolean,
): Diagnostic {
  const path = diagnostic.place?.path;
  if (diagnostic.severity !== 'error' || path === undefined || isForAll(project, path)) return diagnostic;
  return isTouched(directoryOf(path)) ? diagnostic : { ...diagnostic, severity: 'warning' };
}

/** Macros are for all BUILD files. */
function isForAll({ workspace }: Project, path: string): boolean {
  return workspace.options.global.buildFilePreludeGlobs
    .filter((glob) => !glob.startsWith('!'))
    .some((glob) => compileGlob(glob)(path));
}

function touchedBy(project: Project, query: SpecQuery): (directory: string) => boolean {
  const directories = new Set<string>();
  const recursive: string[] = [];
  // What is no spec has been reported.
  for (const spec of readSpecs(project.workspace, query, new Problems())) {
    if (spec.isIgnore) continue;
    switch (spec.kind) {
      case 'address':
        // The path may be a file; its directory and those above it count in either case.
        addWithAncestors(directories, spec.input.path);
        break;
      case 'file':
        addWithAncestors(directories, directoryOf(spec.path));
        break;
      case 'file-glob':
        recursive.push(directoryOf(spec.glob.slice(0, spec.glob.indexOf('*'))));
        break;
      case 'directory':
      case 'directory-targets':
        addWithAncestors(directories, spec.path);
        break;
      case 'recursive':
        recursive.push(spec.path);
    }
  }
  for (const path of query.changedFiles ?? []) addWithAncestors(directories, directoryOf(path));
  for (const directory of recursive) addWithAncestors(directories, directory);
  return (directory) =>
    directories.has(directory) ||
    recursive.some((above) => above === '' || directory.startsWith(`${above}/`));
}

function addWithAncestors(directories: Set<string>, directory: string): void {
  for (let path = directory; ; path = directoryOf(path)) {
    directories.add(path);
    if (path === '') return;
  }
}
