import { join } from 'node:path';
import type { SourceEntry } from '../formats/types.ts';
import { fieldPlace } from '../graph/entry-points.ts';
import { outputPath } from '../graph/output-path.ts';
import { packageInputs } from '../graph/package-inputs.ts';
import type { PackageInputs } from '../graph/types.ts';
import { Problems, userError, type UserError } from '../host/types.ts';
import type { Requirement } from '../python/types.ts';
import { boolField } from '../target-types/readers.ts';
import type { Target } from '../targets/types.ts';
import { isLfsPointer, lfsPointer, pointerBytes } from '../text/lfs-pointer.ts';
import { isLinkAsText, linkAsText } from '../workspace/link-as-text.ts';
import { includesRequirements } from './lambda-platform.ts';
import { checkedPath } from './output-gate.ts';
import { showPath } from './output-paths.ts';
import type { OutputKind } from './package-place.ts';
import type { PlanContext } from './package-plan.ts';
import type { Project } from '../project/project.ts';
import { statsAt } from '../text/file-stats.ts';

/** What the closure of a package provides, as far as its fields include it. */
export interface PlanInputs extends Omit<PackageInputs, 'sources'> {
  readonly sources: readonly SourceEntry[];
  /** What `pex` arguments exclude (`--exclude`). */
  readonly excluded: readonly Requirement[];
}

/**
 * What the dependencies of a package provide, without what `include_sources` and `include_requirements` exclude. Warns
 * about files that are left out.
 * @param excluded what `pex` arguments exclude
 * @returns undefined on errors
 */
export function planInputs(
  { project }: PlanContext,
  target: Target,
  problems: Problems,
  excluded: readonly Requirement[] = [],
): PlanInputs | undefined {
  const inputs = problems.collect(() => packageInputs(project, target.spec));
  if (inputs === undefined) return undefined;
  const hasSources = boolField(target, 'include_sources') ?? true;
  if (hasSources) warnAboutFiles(target, inputs, problems);
  return {
    ...inputs,
    excluded,
    sources: hasSources
      ? inputs.sources.map(({ source, path, owner }) => checkoutFile(project, source, path, owner))
      : [],
    requirements: includesRequirements(target) ? inputs.requirements : [],
  };
}

/**
 * The absolute path at which a package may be written.
 * @param ending without dot; undefined if the kind has none
 * @throws UserError as `checkedPath`
 */
export function plannedOutput(
  { project, outputs }: PlanContext,
  target: Target,
  ending: string | undefined,
  kind: OutputKind,
): string {
  const { workspace, targets } = project;
  const output = outputPath(target, ending, workspace.dialect);
  const place = fieldPlace(target, 'output_path');
  const sourceOwner = (path: string): string | undefined => {
    const shown = showPath(workspace.root, path);
    if (shown === 'pants.toml' || isDeclaring(targets, shown)) return `the build: \`${shown}\``;
    const [owner] = targets.owners(shown);
    return owner === undefined ? undefined : `${owner}: \`${shown}\``;
  };
  const what = `The package of ${target.spec}`;
  return checkedPath({ rule: 'package', directory: outputs, output, kind, what, place, sourceOwner });
}

function isDeclaring(targets: Project['targets'], path: string): boolean {
  return targets.buildFiles(path.split('/').slice(0, -1).join('/')).includes(path);
}

/** The error for an unsupported field value. */
export function unsupportedField(target: Target, field: string, message: string, help: string): Error {
  return userError({ code: 'unsupported-field', message, place: fieldPlace(target, field), help });
}

/** A file of the checkout as a package entry. */
export function checkoutFile(project: Project, source: string, path: string, owner: string): SourceEntry {
  const stats = statsAt(join(project.workspace.root, source));
  const isSmall = stats !== undefined && stats.size > 0 && stats.size < pointerBytes.below;
  const standsIn = isSmall ? new Problems().collect(() => standInOf(project, source)) : undefined;
  return {
    ...{ path, source, owner, executable: project.workspace.isExecutable(source) },
    ...(standsIn === undefined ? {} : { standsIn }),
  };
}

/** What a small file is, if it is not the file itself. @throws UserError when it cannot be read */
function standInOf({ workspace }: Project, source: string): SourceEntry['standsIn'] {
  const bytes = workspace.read(source);
  if (isLfsPointer(bytes)) return 'lfs-pointer';
  return isLinkAsText(workspace, source, bytes) ? 'link-as-text' : undefined;
}

/** The error for a file that is not the file itself. */
export function standInError({ source, standsIn }: SourceEntry): UserError {
  return standsIn === 'lfs-pointer' ? lfsPointer(source) : linkAsText(source);
}

/** Pants' warning for `file` targets that a package depends on but does not include. */
function warnAboutFiles(target: Target, inputs: PackageInputs, problems: Problems): void {
  if (inputs.files.length === 0) return;
  const list = inputs.files.map((spec) => `'${spec}'`).join(', ');
  problems.warn({
    code: 'files-left-out',
    message:
      `The target ${target.spec} (\`${target.type.name}\`) transitively depends on the below \`files\` targets, but Pants ` +
      'will not include them in the built package. Filesystem APIs like `open()` may be not able to load files within ' +
      'the binary itself; instead, they read from the current working directory.\n\nInstead, use `resources` targets.' +
      `\n\nFiles targets dependencies: [${list}]`,
    place: target.place,
    help: 'use `resources` targets and read the files with `importlib.resources`',
  });
}
