import type { Problems } from '../host/types.ts';
import { showRequirement } from '../python/requirement.ts';
import { listSome, someLines } from '../text/lists.ts';
import { accepts, type Way } from './repository.ts';
import { renderChain, type Request } from './subset.ts';
import type { Lock, LockedDistribution } from './types.ts';

/** What asks for one of several distributions of a project that all requests accept. */
interface Alternative {
  readonly by: string;
  readonly requirement: string | undefined;
  readonly distribution: LockedDistribution;
}

/** Maximum number of offers and distributions to compare; a hostile lock could have any number. */
const MAX_COMPARED = 100;

/**
 * The alternatives that a lock gives for a project without saying which is meant: extras and groups that bring
 * different distributions, or entries of a `pylock.toml` that all apply. Empty where it is clear.
 *
 * @param usable the distributions that all requests accept and that have a wheel
 * @param ways extras and groups of the locked project, from the markers of the lock
 */
export function alternativesOf(
  { offers, format }: Lock,
  name: string,
  usable: readonly LockedDistribution[],
  ways: readonly Way[],
): readonly Alternative[] {
  if (ways.length === 0 && usable.length < 2) return [];
  const byWays = ways.flatMap(({ by, distributions }) =>
    distributions.map((distribution) => ({ by, requirement: undefined, distribution })),
  );
  const candidates = usable.length > 1 ? usable.slice(0, MAX_COMPARED) : [];
  const byOffers = (offers?.get(name) ?? [])
    .slice(0, MAX_COMPARED)
    .flatMap(({ by, requirement, asks }) =>
      candidates
        .filter((distribution) => accepts(asks, distribution))
        .map((distribution) => ({ by, requirement, distribution })),
    );
  // PEP 751: of the packages of one name whose markers hold, a `pylock.toml` may have only one.
  const byNothing =
    format === 'pylock'
      ? candidates.map((distribution) => ({ by: 'always', requirement: undefined, distribution }))
      : [];
  const all = byWays.length + byOffers.length > 0 ? [...byWays, ...byOffers] : byNothing;
  return new Set(all.map(({ distribution }) => distribution)).size > 1 ? all : [];
}

/** Reports that a requirement could be any of several distributions. */
export function reportAlternatives(
  problems: Problems,
  lock: Lock,
  requests: readonly Request[],
  alternatives: readonly Alternative[],
): void {
  const request = requests[0]!;
  const { root, requirement } = request;
  const whose = request.parent === undefined ? ` of ${root.target}` : '';
  problems.error({
    code: 'ambiguous-extra',
    cause: `${lock.path} ${requirement.normalizedName}`,
    message: `\`${showRequirement(requirement)}\`${whose} can be any of these in ${lock.path}: ${someLines(showAll(alternatives), 6).join('; ')}`,
    place: root.place ?? { path: lock.path },
    help: wayOut(lock, requirement.normalizedName, alternatives),
    ...(request.parent !== undefined && { notes: [`required by ${renderChain(request)} (${root.target})`] }),
  });
}

/** "2.4.1+cpu (extra cpu of app)", with the source where the versions are the same. */
function showAll(alternatives: readonly Alternative[]): readonly string[] {
  return alternatives.map(({ by, distribution: { version, origin, source } }) => {
    const from = tellVersionsApart(alternatives) ? undefined : (source ?? origin);
    const place = from?.replace(/\/\/[^/?#\s]*@/g, '//').replace(/[?#]\S*/g, '');
    return `${version}${place === undefined ? '' : ` from ${place}`} (${by})`;
  });
}

function tellVersionsApart(alternatives: readonly Alternative[]): boolean {
  const distributions = new Set(alternatives.map(({ distribution }) => distribution));
  return new Set([...distributions].map(({ version }) => version)).size === distributions.size;
}

/** `==2.4.1` also accepts 2.4.1+cpu (PEP 440). */
function exactly(name: string, version: string, others: readonly string[]): string {
  const isPublic = others.some((other) => other.startsWith(`${version}+`));
  return `${name}${isPublic ? '===' : '=='}${version}`;
}

function wayOut(lock: Lock, name: string, alternatives: readonly Alternative[]): string {
  const versions = alternatives.map(({ distribution }) => distribution.version);
  const asks = alternatives.flatMap(({ requirement }) => requirement ?? []);
  const lines = [
    ...(tellVersionsApart(alternatives)
      ? [...new Set(versions)].map((version) => exactly(name, version, versions))
      : []),
    ...new Set(asks),
  ].map((line) => `\`${line}\``);
  return lines.length === 0
    ? `lock one of them in a file of its own: nothing in a requirement tells them apart in ${lock.path}`
    : `require the one that is meant: ${listSome(lines, 6)}`;
}
