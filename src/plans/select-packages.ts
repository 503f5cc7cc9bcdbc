import { userError, type Diagnostic, type Problems } from '../host/types.ts';
import type { SpecQuery } from '../targets/expand-specs.ts';
import type { Target } from '../targets/types.ts';
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
  problems: Problems,
): readonly Target[] {
  const targets = matchTargets(project, { ...query, generators: 'replace' }, problems);
  const named = new Set(query.specs);
  for (const target of targets) {
    if (isPackaged(target)) continue;
    const isNamed = named.has(target.spec);
    if (target.isOpaque && isNamed) reportOpaque(target, problems);
    else if (target.type.packagedAs !== undefined) reportUnsupported(target, problems, isNamed);
  }
  const chosen = targets.filter(isPackaged);
  if (chosen.length === 0 && !problems.hasErrors) problems.warn(nothingToPackage(project));
  if (chosen.length > MAX_PACKAGES) throw tooMany(chosen.length);
  return chosen;
}

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
    help: 'run `lambda-package list ::` to see all targets',
  };
}
