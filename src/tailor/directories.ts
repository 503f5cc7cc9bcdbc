import { Problems } from '../host/types.ts';
import type { Project } from '../project/project.ts';
import { expandSpecs, readSpecs, type SpecQuery } from '../targets/expand-specs.ts';
import type { Spec } from '../targets/specs.ts';
import { directoryOf } from '../text/paths.ts';
import { expandGlobs, fileSpecMatcher } from '../workspace/globs.ts';

/**
 * The directories that `tailor` looks at: those of all files that the specs mean, be they owned or not
 * (`resolve_specs_paths` of Pants). Errors in the specs go to `problems`.
 */
export function directoriesOf(
  project: Project,
  query: Omit<SpecQuery, 'generators'>,
  problems: Problems,
): ReadonlySet<string> {
  const specs = readSpecs(project.workspace, { ...query, generators: 'keep' }, new Problems());
  const included = new Set<string>(query.changedFiles ?? []);
  const excluded = new Set<string>();
  for (const spec of specs) {
    for (const path of filesOf(project, spec, query, problems))
      (spec.isIgnore ? excluded : included).add(path);
  }
  return new Set([...included].filter((path) => !excluded.has(path)).map(directoryOf));
}

function filesOf(
  project: Project,
  spec: Spec,
  query: Omit<SpecQuery, 'generators'>,
  problems: Problems,
): readonly string[] {
  const { workspace, targets, types } = project;
  const directory = buildFileDirectory(project, spec);
  if (directory !== undefined) return filesIn(project, directory);
  const found = expandSpecs(
    workspace,
    targets,
    types,
    {
      specs: [spec.text.replace(/^-/, '')],
      generators: 'keep',
      ...(query.workingDirectory !== undefined && { workingDirectory: query.workingDirectory }),
    },
    problems,
  );
  switch (spec.kind) {
    case 'address':
      return found.flatMap((target) => target.sources);
    case 'file':
      return workspace.files.isFile(spec.path) ? [spec.path] : [];
    case 'file-glob':
      return expandGlobs(workspace.files, '', [spec.glob]).files;
    case 'directory':
    case 'directory-targets':
      return filesIn(project, spec.path);
    case 'recursive':
      return [...workspace.files.directories()]
        .filter((path) => spec.path === '' || path === spec.path || path.startsWith(`${spec.path}/`))
        .flatMap((path) => filesIn(project, path));
  }
}

function filesIn({ workspace }: Project, directory: string): readonly string[] {
  const names = workspace.files.entries(directory)?.files ?? [];
  return names.map((name) => (directory === '' ? name : `${directory}/${name}`));
}

/** `a/BUILD` means the directory `a`; where the file does not exist, only in today's Pants. */
function buildFileDirectory({ workspace }: Project, spec: Spec): string | undefined {
  if (spec.kind !== 'file' && spec.kind !== 'directory') return undefined;
  const name = spec.path.slice(spec.path.lastIndexOf('/') + 1);
  if (!fileSpecMatcher(workspace.options.global.buildPatterns, [])(name)) return undefined;
  const isKnown = workspace.files.isFile(spec.path) || workspace.dialect.tailorsMissingBuildFiles;
  return isKnown && !workspace.files.isDirectory(spec.path) ? directoryOf(spec.path) : undefined;
}
