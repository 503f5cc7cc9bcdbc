import type { Project } from '../project/project.ts';
import { sourceFieldOf } from '../targets/sources.ts';
import { directoryOf } from '../text/paths.ts';
import { fileSpecMatcher } from '../workspace/globs.ts';

/** Where `tailor` looks for files, and which ones targets own already. */
export interface Search {
  readonly project: Project;
  /** Sorted. */
  readonly directories: readonly string[];
  readonly isOwned: (path: string) => boolean;
}

/** @param directories relative to the build root */
export function searchIn(project: Project, directories: Iterable<string>): Search {
  const owned = new Set<string>();
  for (const target of project.targets.targets.values()) {
    if (target.generator === undefined) for (const path of target.sources) owned.add(path);
  }
  return { project, directories: [...directories].sort(), isOwned: (path) => owned.has(path) };
}

/** The files of the searched directories that no target owns and whose name matches one of `globs`. */
export function unownedFiles(search: Search, globs: readonly string[]): readonly string[] {
  return filesNamed(search, globs).filter((path) => !search.isOwned(path));
}

/** The files of the searched directories whose name matches one of `globs`. */
export function filesNamed({ project, directories }: Search, globs: readonly string[]): readonly string[] {
  const matches = fileSpecMatcher(globs, []);
  return directories.flatMap((directory) =>
    (project.workspace.files.entries(directory)?.files ?? [])
      .filter(matches)
      .map((name) => (directory === '' ? name : `${directory}/${name}`)),
  );
}

/** The build root, and every directory above `directory`, and itself. */
export function withAncestors(directory: string): readonly string[] {
  const all = [directory];
  for (let above = directory; above !== '';) {
    above = directoryOf(above);
    all.push(above);
  }
  return all;
}

/** The file specs that a target of this type owns when its BUILD file gives none. */
export function defaultSources({ project }: Search, type: string): readonly string[] {
  const known = project.types.get(type);
  const fallback = known === undefined ? undefined : sourceFieldOf(known)?.default;
  if (typeof fallback === 'string') return [fallback];
  return Array.isArray(fallback) ? (fallback as readonly string[]) : [];
}
