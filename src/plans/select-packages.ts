import { Problems, userError, type Diagnostic } from '../host/types.ts';
import { address, nameOf, printAddress } from '../targets/address.ts';
import { readSpecs, type SpecQuery } from '../targets/expand-specs.ts';
import type { Target } from '../targets/types.ts';
import { listSome } from '../text/lists.ts';
import type { ImagePlanner } from './image-request.ts';
import { isPackaged } from './plan-package.ts';
import type { Project } from '../project/project.ts';
import { matchTargets } from '../project/select-targets.ts';

/**
 * The targets of a query that can be packaged. One that is selected by its address but cannot be packaged is an
 * error; one found by a wildcard is skipped, with a warning if it is an unsupported kind of package. Nothing to
 * package is a warning, as in Pants. Everything is added to `problems`.
 * @throws UserError `too-many-packages`
 */
export function selectPackages(
  project: Project,
  query: Omit<SpecQuery, 'generators'>,
  images: ImagePlanner | undefined,
  problems: Problems,
): SelectedPackages {
  const targets = matchTargets(project, { ...query, generators: 'replace' }, problems);
  const named = new Set(query.specs.map((spec) => spec.replace(/^\/\/(?!:)/, '')));
  for (const target of targets) {
    if (isPackaged(target)) continue;
    const isNamed = named.has(target.spec);
    if (target.isOpaque && isNamed) reportOpaque(target, problems);
    else if (target.type.packagedAs !== undefined) reportUnsupported(target, problems, isNamed);
  }
  const packages = targets.filter(isPackaged);
  const asked = askedImages(project, query, packages.filter(isImage), images);
  const skipped = packages.filter((target) => isImage(target) && !asked.has(target));
  const chosen = packages.filter((target) => !isImage(target) || asked.has(target));
  if (asked.size > 0) problems.collect(() => images?.refuse([...asked]));
  if (skipped.length > 0) problems.add([skippedImages(skipped)]);
  else if (chosen.length === 0 && !problems.hasErrors) problems.warn(nothingToPackage(project));
  if (chosen.length > MAX_PACKAGES) throw tooMany(chosen.length);
  return { chosen, skipped };
}

interface SelectedPackages {
  readonly chosen: readonly Target[];
  /** Images that nobody has asked for. */
  readonly skipped: readonly Target[];
}

function isImage({ type }: Target): boolean {
  return type.packagedAs === 'docker-image';
}

/** A Dockerfile runs commands: an image is built when its own address is given, or when the user wants all. */
function askedImages(
  { workspace }: Project,
  query: Omit<SpecQuery, 'generators'>,
  images: readonly Target[],
  planner: ImagePlanner | undefined,
): ReadonlySet<Target> {
  if (images.length === 0 || planner === undefined) return new Set();
  if (planner.all) return new Set(images);
  const named = new Set<string>();
  // Invalid specs have been reported.
  for (const spec of readSpecs(workspace, { ...query, generators: 'replace' }, new Problems())) {
    if (spec.kind !== 'address' || spec.isIgnore) continue;
    const { path, targetName, generatedName, parameters } = spec.input;
    named.add(printAddress(address(path, { targetName, generatedName, parameters })));
  }
  const withoutParameters = (target: Target): string =>
    printAddress(address(target.address.specPath, { targetName: nameOf(target.address) }));
  return new Set(images.filter((target) => named.has(target.spec) || named.has(withoutParameters(target))));
}

function skippedImages(images: readonly Target[]): Diagnostic {
  const specs = images.map(({ spec }) => spec);
  return {
    severity: 'note',
    code: 'image-skipped',
    message: `Not built, because only a wildcard matches ${specs.length === 1 ? 'it' : 'them'}: ${listSome(specs, MOST_NAMED)}`,
    help: 'name an image by its address, or build all with `images: true` or `--images`',
  };
}

/** Images that a note names. */
const MOST_NAMED = 10;

/** Packages of one run: each takes milliseconds at least, and its bytes on the disk. */
const MAX_PACKAGES = 1000;

function tooMany(count: number): Error {
  return userError({
    code: 'too-many-packages',
    message: `The specs select ${count} packages; at most ${MAX_PACKAGES} are made in one run`,
    help: 'select fewer, for example those of one directory, or with `--changed-since`',
  });
}

function reportOpaque(target: Target, problems: Problems): void {
  problems.error({
    code: 'opaque-target',
    message: `${target.spec} cannot be packaged: \`${target.type.name}\` is not a known target type`,
    place: target.place,
    help: 'check the target type; targets from plugins can be dependencies, but cannot be packaged',
  });
}

function reportUnsupported(target: Target, problems: Problems, isNamed: boolean): void {
  const diagnostic: Omit<Diagnostic, 'severity'> = {
    code: 'not-packaged',
    message: `${target.spec} is not packaged: \`${target.type.name}\` targets are not supported`,
    place: target.place,
    help: 'build it with Pants; exclude it with `-SPEC` to silence this warning',
  };
  if (isNamed) problems.error(diagnostic);
  else problems.warn(diagnostic);
}

function nothingToPackage(project: Project): Omit<Diagnostic, 'severity'> {
  const kinds = [...project.types.values()].filter((type) => isPackaged({ type }));
  const names = new Set(kinds.map((type) => `  * ${type.name}`));
  return {
    code: 'nothing-to-package',
    message: `No applicable files or targets matched. The \`package\` goal works with these target types:\n\n${[...names].sort().join('\n')}`,
    help:
      project.made === undefined
        ? 'run `lambda-package list ::` to see all targets'
        : `without an address all of these are packaged: ${listSome(project.made, 10)}`,
  };
}
