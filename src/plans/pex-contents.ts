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
import type { ChosenWheels, WheelsQuestion } from '../wheel-choice/types.ts';
import { missingNeeds } from './unmet-requirements.ts';
import type { PlanInputs } from './plan-inputs.ts';
import { withProjectSources } from './project-sources.ts';

/** The content of a PEX file, for all of its platforms. */
export interface PexContents {
  /** Each once. */
  readonly wheels: readonly PinnedWheel[];
  readonly projects: readonly FirstPartyProject[];
  /** Including those of projects of the checkout in the lock. */
  readonly sources: readonly SourceEntry[];
  /** The requirements that the PEX file checks at startup. */
  readonly requirements: readonly Requirement[];
  /** Requirements it ignores or replaces. */
  readonly changes: LockChanges;
  /** As `ChosenWheels.unpinned`. */
  readonly unpinned: string | undefined;
  /** As `ChosenWheels.pins`, of all platforms. */
  readonly pins: ChosenWheels['pins'];
  /** As `PackagePlan.findGaps`. */
  findGaps(stored: readonly StoredWheel[]): Promise<boolean>;
}

/** What belongs in a PEX file, for all of its platforms. @returns undefined on errors */
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
  let unpinned: string | undefined;
  let pins: ChosenWheels['pins'];
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
    problems.add(chosen?.warnings ?? []);
    unpinned ??= chosen?.unpinned;
    if (chosen?.pins !== undefined) pins = [...(pins ?? []), ...chosen.pins];
    if (chosen === undefined) isComplete = false;
    // All platforms use the same lock.
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
    unpinned,
    pins,
  };
}

/** The requirements of a PEX file, as in its `PEX-INFO` (pex: `dependency_configuration.py`). */
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

/** A project of the checkout is not an installed distribution: its requirements replace it. */
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
