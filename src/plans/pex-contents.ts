import type { PexSettings } from '../formats/pex/pex-info.ts';
import type { SourceEntry } from '../formats/types.ts';
import type { Problems } from '../host/types.ts';
import { formatRequirement, parseRequirement } from '../python/requirement.ts';
import type { Requirement } from '../python/types.ts';
import { noWheels, type LockChanges } from '../requirements/select-wheels.ts';
import type { FirstPartyProject, PinnedWheel } from '../requirements/types.ts';
import type { Target } from '../targets/types.ts';
import type { PlanContext } from './package-plan.ts';
import type { PexPlatforms } from './pex-platforms.ts';
import type { StoredWheel } from '../wheels/types.ts';
import type { WheelsQuestion } from '../wheel-choice/types.ts';
import { missingNeeds } from './unmet-requirements.ts';
import type { PlanInputs } from './plan-inputs.ts';
import { withProjectSources } from './project-sources.ts';

/** What a PEX file holds, for all of its platforms. */
export interface PexContents {
  /** Each once. */
  readonly wheels: readonly PinnedWheel[];
  readonly projects: readonly FirstPartyProject[];
  /** With those of projects of the checkout that the lock names. */
  readonly sources: readonly SourceEntry[];
  /** What the PEX file's own start looks for. */
  readonly requirements: readonly Requirement[];
  /** What it does not look for, or looks for in the place of others. */
  readonly changes: LockChanges;
  /** As `PackagePlan.findGaps`. */
  findGaps(stored: readonly StoredWheel[]): Promise<boolean>;
}

/** What belongs into a PEX file for all of its platforms. @returns undefined when something is wrong */
export async function pexContents(
  context: PlanContext,
  target: Target,
  inputs: PlanInputs,
  { platforms }: Pick<PexPlatforms, 'platforms'>,
  problems: Problems,
): Promise<PexContents | undefined> {
  const wheels = new Map<string, PinnedWheel>();
  const projects = new Map<string, FirstPartyProject>();
  let { changes } = noWheels;
  let isComplete = true;
  const mayLack: WheelsQuestion[] = [];
  for (const platform of platforms) {
    const { requirements, leftOut, excluded, resolve, interpreterConstraints } = inputs;
    const question = {
      ...{ requirements, leftOut, excluded, resolve, interpreterConstraints },
      ...{ platform, place: target.place },
    };
    const chosen = await problems.collectAsync(() => context.locks.choose(question));
    if (chosen?.mayLack === true) mayLack.push(question);
    problems.add(...(chosen?.warnings ?? []));
    if (chosen === undefined) isComplete = false;
    // Every platform is served by the same lock.
    if (chosen !== undefined) ({ changes } = chosen);
    for (const wheel of chosen?.wheels ?? []) wheels.set(wheel.filename, wheel);
    for (const one of chosen?.projects ?? []) projects.set(one.name, one);
  }
  if (!isComplete) return undefined;
  const found = [...projects.values()];
  return {
    findGaps: async (stored) => {
      let isNew = false;
      for (const question of mayLack) {
        const set = { wheels: stored, platforms: [question.platform], changes };
        const needs = await missingNeeds({ ...inputs, projects: found }, set, { hasRuntime: false });
        if (needs.length > 0 && context.locks.need(question, needs)) isNew = true;
      }
      return isNew;
    },
    wheels: [...wheels.values()],
    projects: [...projects.values()],
    sources: withProjectSources(context.project, inputs.sources, [...projects.values()], problems),
    requirements: runtimeRequirements(inputs, wheels.values(), projects),
    changes,
  };
}

/** The requirements of a PEX file as its `PEX-INFO` has them (pex: `dependency_configuration.py`). */
export function requirementSettings({
  requirements,
  changes,
}: PexContents): Pick<PexSettings, 'requirements' | 'excluded' | 'overridden'> {
  const overridden = [...changes.overridden].flatMap(([name, replacements]) =>
    replacements.map((one) =>
      one.normalizedName === name ? formatRequirement(one) : `${name}=${formatRequirement(one)}`,
    ),
  );
  return {
    requirements: requirements.map(formatRequirement),
    excluded: changes.excluded.map(formatRequirement),
    overridden,
  };
}

/** A project of the checkout is no distribution that can be looked for: what it needs takes its place. */
function runtimeRequirements(
  inputs: PlanInputs,
  wheels: Iterable<PinnedWheel>,
  projects: ReadonlyMap<string, FirstPartyProject>,
): readonly Requirement[] {
  const asked = inputs.requirements.map(({ requirement }) => requirement);
  if (projects.size === 0) return asked;
  const left = asked.filter(({ normalizedName }) => !projects.has(normalizedName));
  const named = new Set(left.map(({ normalizedName }) => normalizedName));
  const others = new Set([...wheels].map(({ name }) => name).filter((name) => !named.has(name)));
  return [...left, ...[...others].map((name) => parseRequirement(name))];
}
