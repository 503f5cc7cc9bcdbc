import type { Project } from '../project/project.ts';
import { userError } from '../host/types.ts';
import { sortedByCodePoint } from '../text/code-points.ts';
import { directoryOf } from '../text/paths.ts';
import { expandGlobs, fileSpecMatcher } from '../workspace/globs.ts';
import { addressOf, compareProposals, type Proposal } from './proposal.ts';
import { withAncestors } from './search.ts';

/**
 * The proposals that can be written: with names that are free, without files that other targets own, and without what
 * the options exclude; in the order of their addresses.
 * @throws UserError `invalid-glob`, `build-file-name`
 */
export function settle(project: Project, proposals: readonly Proposal[]): readonly Proposal[] {
  const { tailor } = project.workspace.options;
  const aliased = proposals.map((one) => ({ ...one, type: tailor.aliasMapping.get(one.type) ?? one.type }));
  const isWanted = wantedBy(project);
  return withFreeNames(project, aliased)
    .map((one) => withoutOwnedFiles(project, one))
    .filter(isWanted);
}

/**
 * Names that no target and no other proposal has (`rename_conflicting_targets` of Pants): every target of the build
 * root is first called `root`; a name that is taken gets a number.
 */
function withFreeNames(project: Project, proposals: readonly Proposal[]): readonly Proposal[] {
  const taken = new Set(project.targets.targets.keys());
  const renamed = [...proposals].sort(compareProposals).map((one) => {
    let name = one.directory === '' ? 'root' : one.name;
    for (let count = 0; taken.has(specOf(one.directory, name)); count++) name = `${one.name}${count}`;
    taken.add(specOf(one.directory, name));
    return { ...one, name };
  });
  return renamed.sort(compareProposals);
}

/** The address as targets are indexed by it. */
function specOf(directory: string, name: string): string {
  return directory === '' ? `//:${name}` : `${directory}:${name}`;
}

/**
 * Where the usual sources of the type would include files of other targets, the proposal names its files instead, with
 * a comment that says why (`restrict_conflicting_sources` of Pants).
 */
function withoutOwnedFiles({ workspace, targets }: Project, one: Proposal): Proposal {
  const files = new Set(expandGlobs(workspace.files, one.directory, one.owned).files);
  const directories = new Set([...files].map(directoryOf).flatMap(withAncestors));
  const owners = [...directories]
    .flatMap((directory) => targets.residents(directory))
    .filter((spec) => targets.targets.get(spec)!.sources.some((path) => files.has(path)));
  if (owners.length === 0) return one;
  return {
    ...one,
    owned: one.files,
    fields: { ...one.fields, sources: one.files },
    comments: [
      `# NOTE: Sources restricted from the default for ${one.type} due to conflict with`,
      ...sortedByCodePoint(new Set(owners)).map((spec) => `#   - ${spec}`),
    ],
  };
}

/** `[tailor].ignore_paths`, `[GLOBAL].build_ignore` and `[tailor].ignore_adding_targets`. */
function wantedBy({ workspace: { options } }: Project): (one: Proposal) => boolean {
  const { tailor, global } = options;
  const isIgnored = fileSpecMatcher(
    [...tailor.ignorePaths, ...global.buildIgnore].filter((glob) => !glob.startsWith('!')),
    [],
  );
  const unwanted = new Set(tailor.ignoreAddingTargets);
  return (one) => !isIgnored(buildFileOf(one, tailor.buildFileName)) && !unwanted.has(addressOf(one));
}

/** The BUILD file of a proposal, relative to the build root. */
export function buildFileOf({ directory }: Proposal, buildFileName: string): string {
  return directory === '' ? buildFileName : `${directory}/${buildFileName}`;
}

/** @throws UserError when files of that name would not be read */
export function checkBuildFileName({ workspace: { options } }: Project): void {
  const { buildFileName } = options.tailor;
  const { buildPatterns } = options.global;
  const isPlain = !/[/\\\0]/.test(buildFileName) && buildFileName !== '.' && buildFileName !== '..';
  if (isPlain && fileSpecMatcher(buildPatterns, [])(buildFileName)) return;
  throw userError({
    code: 'build-file-name',
    message: `\`[tailor].build_file_name\` is \`${buildFileName}\`, which \`[GLOBAL].build_patterns\` (${buildPatterns.join(', ')}) does not match`,
    help: 'change one of them: BUILD files of that name would not be read',
  });
}
