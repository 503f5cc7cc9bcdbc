import { Problems, type Host } from '../host/types.ts';
import { formatMarker } from '../python/markers.ts';
import type { WheelReason } from '../requirements/select-wheels.ts';
import type { PinnedWheel } from '../requirements/types.ts';
import { wheelTags } from '../python/wheel-filename.ts';
import type { SpecQuery } from '../targets/expand-specs.ts';
import { largest } from '../text/lists.ts';
import { showBytes } from '../text/sizes.ts';
import type { CommandOutput } from './command-output.ts';
import { displayUrl } from '../wheels/credentials.ts';
import { isRemote } from '../wheels/sources.ts';
import { createLockedWheels } from '../wheel-choice/locked-wheels.ts';
import type { LockedWheels } from '../wheel-choice/types.ts';
import { settle, throwIfUnplanned, throwIfWrong } from '../plans/settle.ts';
import { packagesWithin } from '../plans/inner-packages.ts';
import { guessIndexes } from '../plans/indexed-packages.ts';
import { readSeverityRules } from '../project/severity-rules.ts';
import { Severities } from '../text/severities.ts';
import { imagePlanner } from './images.ts';
import { planAll } from '../plans/plan-all.ts';
import type { PackagePlan } from '../plans/package-plan.ts';
import type { Project } from '../project/project.ts';
import type { WheelSettings } from '../wheel-choice/wheel-settings.ts';
import { createWheelSources } from '../wheel-choice/wheel-sources.ts';

interface WheelsQuery {
  readonly query: Omit<SpecQuery, 'generators'>;
  readonly format: 'text' | 'json';
  readonly wheels: WheelSettings;
}

/**
 * The wheels each package would contain. Only those that have to be built are downloaded. JSON for programs, or text
 * with the reason where it is not obvious.
 * @throws UserError with everything that keeps a package from being planned
 */
export async function wheels(host: Host, project: Project, request: WheelsQuery): Promise<CommandOutput> {
  const problems = new Problems();
  const reasons = new Map<PinnedWheel, WheelReason>();
  const wholeLocks = new Set<string>();
  const sources = createWheelSources(host, project, request.wheels);
  const locks = noting(createLockedWheels(host, project, sources), reasons, wholeLocks);
  const query = { query: request.query, dist: undefined };
  const severities = new Severities(await readSeverityRules(project.workspace.root));
  const images = imagePlanner(host, undefined, false);
  const context = { locks, precompiler: undefined, severities, images };
  const { plans } = await planAll(host, project, query, problems, context).finally(() => sources.close());
  throwIfUnplanned(problems);
  const packages = guessIndexes(project, packagesWithin(plans));
  const settled = settle(project, problems.diagnostics, packages, new Map(), severities, plans);
  throwIfWrong(settled);
  const text =
    request.format === 'json'
      ? JSON.stringify(plans.map(toJson), null, 2)
      : [...plans.map((plan) => toText(plan, reasons)), ...showOpen(wholeLocks)].join('\n\n');
  return { text, warnings: settled.diagnostics };
}

/** What only the wheels themselves know is not listed: they are not downloaded for a list. */
function showOpen(wholeLocks: ReadonlySet<string>): readonly string[] {
  return [...wholeLocks].map(
    (path) =>
      `${path} does not record what its wheels need: \`package\` also adds dependencies that it does not pin; they are not listed here`,
  );
}

/** `locks` that notes why each wheel is chosen, and which locks are taken whole. */
function noting(
  locks: LockedWheels,
  reasons: Map<PinnedWheel, WheelReason>,
  wholeLocks: Set<string>,
): LockedWheels {
  return {
    ...locks,
    choose: async (question) => {
      const selected = await locks.choose(question);
      selected.wheels.forEach((wheel, index) => reasons.set(wheel, selected.reasons[index]!));
      if (selected.isWholeSet === true) for (const { lockPath } of selected.wheels) wholeLocks.add(lockPath);
      return selected;
    },
  };
}

function toJson({ target, runtime, architecture, wheels: chosen, projects = [] }: PackagePlan) {
  return {
    target: target.spec,
    runtime: runtime ?? null,
    architecture: architecture ?? null,
    wheels: chosen.map(({ name, version, filename, sha256, size, url }) => ({
      name,
      version,
      filename,
      sha256,
      size: size ?? null,
      // It may contain a password, or the key of a signed URL.
      url: isRemote(url) ? displayUrl(url) : url,
    })),
    ...(projects.length > 0 && {
      projects: projects.map(({ name, version, directory }) => ({
        name,
        version,
        directory: directory ?? null,
      })),
    }),
  };
}

function toText(
  { target, runtime, architecture, wheels: chosen, projects = [] }: PackagePlan,
  reasons: ReadonlyMap<PinnedWheel, WheelReason>,
): string {
  const platform = [runtime, architecture].filter((part) => part !== undefined).join(', ');
  const title = `${target.spec}${platform === '' ? '' : ` (${platform})`}: ${showCount(chosen)}`;
  const width = largest(
    chosen.map(({ filename }) => filename.length),
    0,
  );
  const lines = chosen.map((wheel) => {
    const reason = reasons.get(wheel);
    const why = reason === undefined ? '' : showReason(wheel, reason);
    return `  ${why === '' ? wheel.filename : `${wheel.filename.padEnd(width)}  ${why}`}`;
  });
  const own = projects
    .filter(({ directory }) => directory !== undefined)
    .map(
      ({ name, directory }) =>
        `  ${name}  the project in ${directory === '' ? 'the build root' : directory!}`,
    );
  return [title, ...lines, ...own].join('\n');
}

/** "3 wheels, 1.2 MB"; the size when the lock knows all of them. */
function showCount(chosen: readonly PinnedWheel[]): string {
  if (chosen.length === 0) return 'no wheels';
  const count = chosen.length === 1 ? '1 wheel' : `${chosen.length} wheels`;
  const sizes = chosen.flatMap(({ size }) => size ?? []);
  return sizes.length < chosen.length
    ? count
    : `${count}, ${showBytes(sizes.reduce((sum, size) => sum + size, 0))}`;
}

/** What requires a wheel and under which condition, and which choices were made: tag and version. */
function showReason(wheel: PinnedWheel, { chain, target, tag, otherVersions }: WheelReason): string {
  const parts = [showAsker(wheel, chain, target)];
  const marker = chain.at(-1)?.marker;
  if (marker !== undefined) parts.push(`because ${formatMarker(marker)}`);
  const hasChoice = (): boolean => (wheelTags(wheel.filename) ?? []).length > 1;
  if (!tag.endsWith('-none-any') && hasChoice()) parts.push(`as ${tag}`);
  if (otherVersions.length > 0) parts.push(`not ${otherVersions.join(', ')}, also in the lock`);
  return parts.filter((part) => part !== '').join('; ');
}

function showAsker(wheel: PinnedWheel, chain: WheelReason['chain'], target: string): string {
  const parent = chain.at(-2);
  if (parent !== undefined) {
    const extras = parent.extras.length === 0 ? '' : `[${parent.extras.join(',')}]`;
    return `needed by ${parent.normalizedName}${extras}`;
  }
  return target === wheel.lockPath ? 'the whole lock is used' : `required by ${target}`;
}
