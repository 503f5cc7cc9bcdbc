import { wheelNeeds } from '../formats/wheel-needs.ts';
import type { Problems } from '../host/types.ts';
import { projectsOfRuntime, versionsOfRuntime } from '../platforms/runtimes.ts';
import type { Platform } from '../platforms/types.ts';
import { applies, needed } from '../python/needs.ts';
import { formatRequirement, parseRequirement, showRequirement } from '../python/requirement.ts';
import { mayBeMet, satisfiesSpecifier } from '../python/specifiers.ts';
import type { Requirement } from '../python/types.ts';
import { lockFormats } from '../requirements/lock-formats.ts';
import type { LockChanges } from '../requirements/select-wheels.ts';
import { isExcluded } from '../requirements/subset.ts';
import type { FirstPartyProject, RootRequirement } from '../requirements/types.ts';
import type { Target } from '../targets/types.ts';
import type { StoredWheel } from '../wheels/types.ts';
import type { PackagedRequirement } from '../graph/types.ts';
import { partsOfSdk } from '../platforms/runtimes.ts';
import type { PexContents } from './pex-contents.ts';

/** Wheels that should satisfy each other's requirements. */
interface WheelSet {
  readonly wheels: readonly StoredWheel[];
  readonly platforms: readonly Platform[];
  /** Requirements to ignore or replace. */
  readonly changes: LockChanges;
}

/** A requirement that no wheel in a set satisfies. */
interface UnmetRequirement {
  readonly requirement: Requirement;
  /** What needs it: a target, or the file name of a wheel. */
  readonly asker: string;
  /** The version that is present. */
  readonly version: string | undefined;
}

/** Real packages have a few thousand in total; hostile ones could multiply extras. */
export const MAX_WISHES = 100_000;

interface Wish {
  readonly requirement: Requirement;
  readonly asker: string;
}

/**
 * Walks requirements as a PEX file does at startup (docs/reference/pex.md, "The start"): from the roots, over the `Requires-Dist` of the
 * wheels.
 *
 * @throws UserError for a wheel that cannot be read
 */
async function unmetRequirements(
  roots: readonly Wish[],
  { wheels, platforms, changes }: WheelSet,
): Promise<readonly UnmetRequirement[]> {
  const byName = new Map<string, StoredWheel[]>();
  for (const wheel of wheels) {
    byName.set(wheel.pinned.name, [...(byName.get(wheel.pinned.name) ?? []), wheel]);
  }
  const unmet: UnmetRequirement[] = [];
  const known = new Map<string, Set<string>>();
  const queue = roots.filter(({ requirement }) =>
    platforms.some((platform) => applies(requirement, platform, [])),
  );
  // The queue grows while it is read.
  for (const { requirement: written, asker } of queue) {
    if (isExcluded(changes, written)) continue;
    const requirement = changes.overridden.get(written.normalizedName)?.[0] ?? written;
    const named = byName.get(requirement.normalizedName) ?? [];
    const found = named.filter(({ pinned }) => accepts(requirement, pinned.version));
    if (found.length === 0) unmet.push({ requirement, asker, version: named[0]?.pinned.version });
    for (const wheel of found) {
      if (!bringsNew(known, wheel.pinned.filename, requirement.extras)) continue;
      if (queue.length > MAX_WISHES) return unmet;
      const { requiresDist } = await wheelNeeds(wheel);
      for (const next of needed(requiresDist, platforms, requirement.extras)) {
        queue.push({ requirement: next, asker: wheel.pinned.filename });
      }
    }
  }
  return unmet;
}

/** Whether a wheel, or extras of it, are new; records them. */
export function bringsNew(
  known: Map<string, Set<string>>,
  wheel: string,
  extras: readonly string[],
): boolean {
  const before = known.get(wheel);
  if (before === undefined) {
    known.set(wheel, new Set(extras));
    return true;
  }
  const fresh = extras.filter((extra) => !before.has(extra));
  for (const extra of fresh) before.add(extra);
  return fresh.length > 0;
}

function accepts({ specifier, url }: Requirement, version: string): boolean {
  return url !== undefined || satisfiesSpecifier(version, specifier);
}

/** Reports what would prevent a PEX file from starting. */
export async function checkPexRequirements(
  target: Target,
  { requirements, changes }: Pick<PexContents, 'requirements' | 'changes'>,
  wheels: readonly StoredWheel[],
  platforms: readonly Platform[],
  problems: Problems,
): Promise<void> {
  const roots = requirements.map((requirement) => ({ requirement, asker: target.spec }));
  for (const one of await unmetRequirements(roots, { wheels, platforms, changes })) {
    problems.error({
      code: 'requirement-missing',
      message: `${describe(one, target)}: the PEX file would fail at startup`,
      place: target.place,
      help: 'regenerate the lock, add the requirement, or set `ignore_errors=True` if it is not needed',
    });
  }
}

interface CompleteRoots {
  readonly requirements: readonly RootRequirement[];
  /** Projects that are present as sources. */
  readonly projects: readonly FirstPartyProject[];
  /** What `!!` takes out. */
  readonly leftOut: readonly PackagedRequirement[];
}

/** Maximum number of individual warnings. */
const MAX_TOLD = 10;

/** Requirements that neither wheels nor projects of the checkout satisfy. */
async function unmetOf(
  { requirements: roots, projects }: CompleteRoots,
  set: WheelSet,
): Promise<readonly UnmetRequirement[]> {
  const [platform] = set.platforms;
  const ofCheckout = new Set(projects.map(({ name }) => name));
  const asked = roots
    .filter(({ requirement }) => platform === undefined || applies(requirement, platform, requirement.extras))
    .map(({ requirement, target: asker }) => ({ requirement, asker }));
  const unmet = await unmetRequirements([...asked, ...wishesForAll(set)], set);
  return unmet.filter(({ requirement }) => !ofCheckout.has(requirement.normalizedName));
}

/** If the whole lock is used, every wheel is wanted, even if nothing requires it. */
function wishesForAll({ wheels }: WheelSet): readonly Wish[] {
  return wheels.map(({ pinned }) => ({
    requirement: parseRequirement(pinned.name),
    asker: pinned.lockPath,
  }));
}

/** @param pinned projects of the lock, which the runtime's version does not replace */
function isOfRuntime({ requirement, version }: UnmetRequirement, pinned: ReadonlySet<string>): boolean {
  if (pinned.has(requirement.normalizedName)) return false;
  const range = projectsOfRuntime.has(requirement.normalizedName)
    ? versionsOfRuntime.get(requirement.normalizedName)
    : undefined;
  return version === undefined && range !== undefined && mayBeMet(requirement.specifier, range);
}

/**
 * Projects that wheels need and a lock lacks, to be found elsewhere; without what the Lambda runtime provides, unless
 * `hasRuntime` is false (a PEX file uses only its own content) or the lock has it (`pinned`). With `hasWholeSdk`, what parts
 * of the AWS SDK need counts.
 */
export async function missingNeeds(
  roots: CompleteRoots,
  set: WheelSet,
  {
    hasRuntime = true,
    hasWholeSdk = false,
    pinned = new Set(),
  }: {
    readonly hasRuntime?: boolean;
    readonly hasWholeSdk?: boolean;
    readonly pinned?: ReadonlySet<string> | undefined;
  } = {},
): Promise<readonly PackagedRequirement[]> {
  const unmet = await unmetOf(roots, set);
  const ofSdk = new Set(
    set.wheels.filter(({ pinned }) => partsOfSdk.has(pinned.name)).map(({ pinned }) => pinned.filename),
  );
  // A package that has boto3 gets all that it needs.
  const isLeft = (one: UnmetRequirement): boolean =>
    hasRuntime && isOfRuntime(one, pinned) && !(hasWholeSdk && ofSdk.has(one.asker));
  return unmet
    .filter((one) => one.version === undefined && !isLeft(one))
    .map(({ requirement, asker }) => ({
      requirement: { ...requirement, marker: undefined },
      target: asker,
      place: undefined,
    }));
}

/**
 * Warns about unpinned dependencies of the wheels in a package: a lock that does not record dependencies (a
 * `requirements.txt`, a `Pipfile.lock`) may not be complete.
 */
export async function checkComplete(
  target: Target,
  roots: CompleteRoots,
  set: WheelSet,
  pinned: ReadonlySet<string>,
  problems: Problems,
): Promise<void> {
  const all = await unmetOf(roots, set);
  const unmet = all.filter((one) => !isOfRuntime(one, pinned));
  reportRuntime(
    target,
    roots,
    all.filter((one) => isOfRuntime(one, pinned)),
    problems,
  );
  const lockPath = set.wheels[0]?.pinned.lockPath ?? 'the lock';
  const told = new Map(unmet.map((one) => [formatRequirement(one.requirement), one]));
  const more = told.size > MAX_TOLD ? `; and ${told.size - MAX_TOLD} more` : '';
  for (const one of [...told.values()].slice(0, MAX_TOLD)) {
    problems.add([
      {
        severity: one.version === undefined ? 'error' : 'warning',
        code: 'requirement-missing',
        message: `${describe(one, target)}: ${lockPath} ${one.version === undefined ? 'does not pin it' : 'pins that version'}.${more}`,
        place: { path: lockPath },
        help: `pin what that needs too: \`${lockFormats.requirements.command}\` (\`pip-compile\` leaves out setuptools and pip without \`--allow-unsafe\`), \`${lockFormats.pylock.command}\`, \`${lockFormats.pipenv.command}\``,
      },
    ]);
  }
}

/** What the target leaves out with `!!` is told apart: the lock may well have it. */
function reportRuntime(
  target: Target,
  { leftOut }: CompleteRoots,
  unmet: readonly UnmetRequirement[],
  problems: Problems,
): void {
  const left = new Set(leftOut.map(({ requirement }) => requirement.normalizedName));
  const names = [...new Set(unmet.map(({ requirement }) => requirement.normalizedName))].sort();
  const tell = (some: readonly string[], why: (them: string) => string, help: string): void => {
    if (some.length === 0) return;
    const reason = why(some.length === 1 ? 'it' : 'them');
    problems.add([
      {
        severity: 'note',
        code: 'requirement-of-runtime',
        message: `${target.spec} uses ${some.join(', ')} from the Lambda runtime, in the runtime's version: ${reason}`,
        place: target.place,
        help,
      },
    ]);
  };
  tell(
    names.filter((name) => !left.has(name)),
    (them) => `the lock does not pin ${them}`,
    'pin what you want in the version that you tested',
  );
  tell(
    names.filter((name) => left.has(name)),
    (them) => `\`!!\` leaves ${them} out`,
    'remove the `!!` to package the locked version',
  );
}

function describe({ requirement, asker, version }: UnmetRequirement, target: Target): string {
  const wish = `\`${showRequirement({ ...requirement, marker: undefined })}\``;
  return version === undefined
    ? `${asker} needs ${wish}, which no wheel of ${target.spec} provides`
    : `${asker} needs ${wish}, and ${target.spec} has ${requirement.name} ${version}`;
}
