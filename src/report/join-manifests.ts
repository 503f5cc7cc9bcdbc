import type { Problems } from '../host/types.ts';
import { listSome } from '../text/lists.ts';
import type { Manifest, ManifestFinding, ManifestPackage, PackageStatus } from './manifest.ts';
import { hasError, type Report } from './report.ts';

/** A manifest and its file, for messages. */
export interface NamedManifest {
  readonly name: string;
  readonly manifest: Manifest;
}

/** What the manifests of several jobs say together. */
export interface JoinedManifests extends Pick<
  Manifest,
  'repository' | 'commit' | 'baseCommit' | 'directory' | 'partial' | 'packages' | 'removed'
> {
  /** Each once, however many packages share it. */
  readonly findings: readonly ManifestFinding[];
}

/** What is worth more: a package that a job made is not one that another was planning to make. */
const ranks: readonly PackageStatus[] = ['failed', 'written', 'unchanged', 'skipped', 'planned'];

/**
 * Joins the manifests of one run, which strangers may have written. What a plan lists and no job has reported is an error,
 * so that a job that ended without a word is not taken for a success; so are two digests of one package.
 * @returns undefined where they do not belong together, which is in `problems`
 */
export function joinManifests(
  manifests: readonly NamedManifest[],
  problems: Problems,
): JoinedManifests | undefined {
  const [first] = manifests;
  if (first === undefined || !areOfOneRun(manifests, problems)) return undefined;
  const packages = new Map<string, { readonly one: ManifestPackage; readonly name: string }>();
  for (const { name, manifest } of manifests) {
    for (const one of manifest.packages) {
      const known = packages.get(one.target);
      if (known !== undefined) refuseOther(known, { one, name }, problems);
      const isBetter = known === undefined || ranks.indexOf(one.status) < ranks.indexOf(known.one.status);
      if (isBetter) packages.set(one.target, { one, name });
    }
  }
  const all = [...packages.values()].map(({ one }) => one).sort(byTarget);
  const bases = new Set(manifests.flatMap(({ manifest }) => manifest.baseCommit ?? []));
  const removed = new Map(
    manifests.flatMap(({ manifest }) => manifest.removed.map((one) => [one.target, one] as const)),
  );
  const { repository, commit, directory } = first.manifest;
  return {
    ...{ repository, commit, directory },
    baseCommit: [...bases][0] ?? null,
    partial: manifests.some(({ manifest }) => manifest.partial),
    packages: all,
    removed: [...removed.values()].filter(({ target }) => !packages.has(target)).sort(byTarget),
    findings: distinct(all.flatMap(({ findings }) => findings)),
  };
}

/** Reports what the jobs have not done. */
export function reportUndone({ packages }: Pick<JoinedManifests, 'packages'>, problems: Problems): void {
  const missing = packages.filter(({ status }) => status === 'planned').map(({ target }) => target);
  if (missing.length > 0) {
    problems.error({
      code: 'not-reported',
      message: `No job has reported ${listSome(missing, MOST_NAMED)}, which the plan lists`,
      help: 'look at the jobs that make them; each must upload its manifest, also when it fails (`if: always()`)',
    });
  }
  const failed = packages.filter(hasError).map(({ target }) => target);
  if (failed.length > 0) {
    problems.error({
      code: 'package-failed',
      message: `${failed.length} of ${packages.length} packages failed: ${listSome(failed, MOST_NAMED)}`,
      help: 'the summary says why; the logs of the jobs that make them have the details',
    });
  }
}

/** So many addresses are named in a message. */
const MOST_NAMED = 10;

export function reportOfJoined(joined: JoinedManifests, isFailed: boolean): Report {
  const { packages, removed, baseCommit, findings } = joined;
  return { packages, removed, baseCommit, findings, deployments: [], isFailed };
}

/** One repository, one commit, one base, one build root, one version. */
function areOfOneRun(manifests: readonly NamedManifest[], problems: Problems): boolean {
  const members = ['repository', 'commit', 'directory', 'version'] as const;
  const [first, ...others] = manifests;
  const before = problems.errors;
  for (const { name, manifest } of others) {
    const differing = members.find((member) => manifest[member] !== first!.manifest[member]);
    const base = manifest.baseCommit ?? first!.manifest.baseCommit;
    const isOtherBase = base !== (first!.manifest.baseCommit ?? base);
    if (differing === undefined && !isOtherBase) continue;
    const member = differing ?? 'baseCommit';
    problems.error({
      code: 'manifests-differ',
      message: `\`${name}\` and \`${first!.name}\` do not belong together: \`${member}\` is ${JSON.stringify(manifest[member])} and ${JSON.stringify(first!.manifest[member])}`,
      help: 'name only manifests of this run, made by jobs that check out the same commit',
    });
  }
  return problems.errors === before;
}

interface Found {
  readonly one: ManifestPackage;
  readonly name: string;
}

function refuseOther(known: Found, found: Found, problems: Problems): void {
  const digest = (['planDigest', 'sha256'] as const).find((member) => {
    const [a, b] = [known.one[member], found.one[member]];
    return a !== null && b !== null && a !== b;
  });
  if (digest === undefined) return;
  problems.error({
    code: 'two-digests',
    message: `${found.one.target} has two digests: \`${digest}\` is ${found.one[digest]!.slice(0, 12)}… in \`${found.name}\` and ${known.one[digest]!.slice(0, 12)}… in \`${known.name}\``,
    help: 'have one job make each package, and all jobs check out the same commit',
  });
}

function distinct(findings: readonly ManifestFinding[]): readonly ManifestFinding[] {
  const found = new Map<string, ManifestFinding>();
  for (const one of findings) {
    const key = JSON.stringify([one.severity, one.code, one.message, one.path, one.line]);
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}

function byTarget(a: { readonly target: string }, b: { readonly target: string }): number {
  return a.target < b.target ? -1 : 1;
}
