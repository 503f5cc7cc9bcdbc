import type { PackagedRequirement } from '../graph/types.ts';
import { userError, type Diagnostic, type Place } from '../host/types.ts';
import type { Platform } from '../platforms/types.ts';
import { showRequirement, parseRequirement } from '../python/requirement.ts';
import type { Requirement } from '../python/types.ts';
import { lockFormats } from '../requirements/lock-formats.ts';
import { UNKNOWN_VERSION, type Lock } from '../requirements/types.ts';
import { listSome, someLines } from '../text/lists.ts';
import type { WheelSources } from './wheel-sources.ts';

/** What a lock leaves open, and for whom it is found. */
export interface OpenNeeds {
  /** What wheels of the package need; the lock pins none of it. */
  readonly needs: readonly PackagedRequirement[];
  readonly platform: Platform;
  /** No BUILD file declares the target. */
  readonly isPlain: boolean;
  /** The target that is packaged. */
  readonly place: Place;
  /** Limits on versions besides those of the lock. */
  readonly constraints: readonly Requirement[];
}

/** The projects that a lock has something of. */
export function projectsOf({ resolves }: Lock): ReadonlySet<string> {
  return new Set(resolves.flatMap(({ distributions }) => distributions.map(({ name }) => name)));
}

/**
 * A lock that names no dependencies, with what its wheels need beyond it: the newest versions that fit its pins, from the
 * resolver.
 * @throws UserError where that is not possible
 */
export async function completeLock(sources: WheelSources, lock: Lock, open: OpenNeeds): Promise<Lock> {
  if (sources.settings.offline) throw incompleteOffline(lock, open);
  const { resolveRequirements } = await import('../resolver/resolve.ts');
  const { needs: roots, platform, place, constraints } = open;
  const found = await resolveRequirements(sources.resolver(lock), {
    roots,
    platform,
    constraints: [...pinsOf(lock), ...constraints],
    place,
  });
  const known = projectsOf(lock);
  const added = found.resolves
    .flatMap(({ distributions }) => distributions)
    .filter(({ name }) => !known.has(name));
  return {
    ...lock,
    resolves: lock.resolves.map((one) => ({ ...one, distributions: [...one.distributions, ...added] })),
  };
}

/** The pins of a lock as limits on versions, which ask for nothing. */
function pinsOf({ resolves }: Lock): readonly Requirement[] {
  return resolves
    .flatMap(({ distributions }) => distributions)
    .filter(({ version }) => version !== UNKNOWN_VERSION)
    .map(({ name, version, marker }) => ({ ...parseRequirement(`${name}==${version}`), marker }));
}

/** The one warning about a lock that was completed. @param needs all that is known to be missing in it */
export function incompleteLock(
  lock: Lock,
  needs: readonly PackagedRequirement[],
  isPlain: boolean,
): Diagnostic {
  return {
    severity: 'warning',
    code: 'lock-incomplete',
    message: `${lock.path} does not pin ${listSome(named(needs), 8)}: the newest versions that fit its pins are taken, and the next run may choose others`,
    place: { path: lock.path },
    help: completeHelp(lock, needs, isPlain),
    notes: askers(needs),
  };
}

function incompleteOffline(lock: Lock, { needs, isPlain }: OpenNeeds): Error {
  return userError({
    code: 'lock-incomplete',
    message: `${lock.path} does not pin ${listSome(named(needs), 8)}, and --offline forbids looking it up in an index`,
    place: { path: lock.path },
    help: completeHelp(lock, needs, isPlain),
    notes: askers(needs),
  });
}

const named = (needs: readonly PackagedRequirement[]): readonly string[] => [
  ...new Set(needs.map(({ requirement }) => `\`${showRequirement({ ...requirement, marker: undefined })}\``)),
];

function askers(needs: readonly PackagedRequirement[]): readonly string[] {
  const lines = new Set(
    needs.map(({ requirement, target }) => `${requirement.normalizedName} is needed by ${target}`),
  );
  return someLines(lines, 8);
}

/** What pip-compile does not pin by default. */
const LEFT_OUT = /^(?:setuptools|pip|distribute)$/;

/** The command that makes a complete lock of one that is not. @param isPlain no BUILD file is concerned, and no pants.toml */
export function completeHelp(
  { path, format }: Pick<Lock, 'path' | 'format'>,
  needs: readonly PackagedRequirement[],
  isPlain = false,
): string {
  if (format === 'pipenv') return `add them to the Pipfile and run \`${lockFormats.pipenv.command}\``;
  if (format !== 'requirements') return `lock them too, and generate ${path} again`;
  const output = path.replace(/(?:\.txt)?$/, isPlain ? '.lock' : '.lock.txt');
  const isFound = /(?:^|\/)requirements\.lock$/.test(output);
  const use = !isPlain
    ? `, and name \`${output}\` in \`[python.resolves]\``
    : isFound
      ? ', which is then found beside it'
      : `, and name it: \`requirements: ${output}\``;
  const unsafe = needs.filter(({ requirement }) => LEFT_OUT.test(requirement.normalizedName));
  const allow =
    unsafe.length === 0
      ? ''
      : `, or with \`pip-compile --allow-unsafe\`, which leaves out ${unsafe[0]!.requirement.normalizedName} without that option`;
  return `make a complete lock with \`uv pip compile ${path} --universal --generate-hashes -o ${output}\`${use}${allow}`;
}

/** What `!!` takes out and a packaged wheel needs all the same. */
export function neededAllTheSame(
  { path }: Lock,
  needs: readonly PackagedRequirement[],
  place: Place,
): Diagnostic {
  const who = new Map(needs.map(({ requirement, target }) => [requirement.normalizedName, target]));
  return {
    severity: 'note',
    code: 'excluded-but-needed',
    message: `What \`!!\` takes out stays in the package because a wheel needs it: ${[...who].map(([name, asker]) => `${name} (needed by ${asker})`).join(', ')}`,
    place,
    help: `also take out the wheel that needs it; otherwise ${path} is packaged as a whole`,
  };
}
