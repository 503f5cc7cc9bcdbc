import { UserError, userError, type Diagnostic, type Host, type Place } from '../host/types.ts';
import { waysToLock } from '../requirements/lock-formats.ts';
import { neededProjects } from '../requirements/closure.ts';
import { repositoryOf } from '../requirements/repository.ts';
import { noWheels } from '../requirements/select-wheels.ts';
import { lockFindings } from './check-lock.ts';
import { chooseWheels } from './choose-wheels.ts';
import { openLock, type OpenLock } from './open-lock.ts';
import type { Project } from '../project/project.ts';
import type { PackagedRequirement } from '../graph/types.ts';
import { formatRequirement } from '../python/requirement.ts';
import { UNKNOWN_VERSION, type Lock } from '../requirements/types.ts';
import { constraintsIn } from './constraints.ts';
import { completeLock, incompleteLock, neededAllTheSame, projectsOf } from './complete-lock.ts';
import type { ChoiceOptions, ChosenWheels, LockedWheels, WheelsQuestion } from './types.ts';
import { listSome } from '../text/lists.ts';
import { createUnlockedWheels, keyOf, missingPins } from './unlocked-wheels.ts';
import type { WheelSources } from './wheel-sources.ts';

export function createLockedWheels(
  host: Host,
  project: Project,
  sources: WheelSources,
  { onlyPinned = false }: ChoiceOptions = {},
): LockedWheels {
  const locks = new Map<string, OpenLock>();
  /** Locks already reported. */
  const whole = new Set<string>();
  const unlocked = createUnlockedWheels(project, sources);
  /** What wheels need beyond what was chosen, by question; and by lock, for the one warning about it. */
  const needed = new Map<string, readonly PackagedRequirement[]>();
  const missing = new Map<string, readonly PackagedRequirement[]>();
  /** By question to a lock. */
  const answers = new Map<string, ChosenWheels>();
  const open = (path: string, resolve: string): OpenLock => {
    const known = locks.get(path) ?? openLock(host, project, path, resolve, sources);
    locks.set(path, known);
    return known;
  };
  const forQuestion = async (
    read: Lock,
    { leftOut, excluded, platform, place, resolve }: WheelsQuestion,
    needs: readonly PackagedRequirement[],
  ): Promise<{ readonly lock: Lock; readonly warnings: readonly Diagnostic[] }> => {
    const names = new Set(leftOut.map(({ requirement }) => requirement.normalizedName));
    const lock = {
      ...read,
      excluded: [...read.excluded, ...excluded],
      leftOut: new Set([...(read.leftOut ?? []), ...names]),
    };
    if (needs.length === 0) return { lock, warnings: [] };
    const isPlain = project.workspace.options.python.ownResolves?.has(resolve) === true;
    const known = projectsOf(read);
    const isOpen = ({ requirement }: PackagedRequirement): boolean => !known.has(requirement.normalizedName);
    const open = needs.filter(isOpen);
    const kept = needs.filter(({ requirement }) => names.has(requirement.normalizedName));
    const warnings = [
      ...(kept.length > 0 ? [neededAllTheSame(read, kept, place)] : []),
      ...(open.length > 0
        ? [incompleteLock(read, (missing.get(read.path) ?? []).filter(isOpen), isPlain)]
        : []),
    ];
    if (open.length === 0) return { lock, warnings };
    const constraints = lock.format === 'requirements' ? constraintsIn(project.workspace, lock.path) : [];
    const asked = { needs: open, platform, place, isPlain, constraints };
    return { lock: await completeLock(sources, lock, asked), warnings };
  };
  const fromLock = async (
    path: string,
    opened: OpenLock,
    question: WheelsQuestion,
    needs: readonly PackagedRequirement[],
  ): Promise<ChosenWheels> => {
    const { requirements, platform } = question;
    const unhashed = opened.withoutHashes(opened.lock, requirements, platform);
    const pins = async () =>
      pinsIn((await forQuestion(opened.lock, question, [])).lock, requirements, platform);
    if (onlyPinned && unhashed.length > 0) {
      return { ...noWheels, warnings: [], unpinned: lacksHashes(path, unhashed), pins: await pins() };
    }
    const changed = await forQuestion(opened.lock, question, needs);
    const asked = { ...question, requirements: [...requirements, ...needs] };
    // The complete lock that this asks for has hashes.
    const isIncomplete = changed.warnings.some(({ code }) => code === 'lock-incomplete');
    const { lock, warnings } = await opened.complete(changed.lock, asked.requirements, platform);
    const chosen = await chooseWheels(sources, lock, asked, { mayBuild: !onlyPinned });
    if (chosen.isWholeSet === true && !whole.has(path)) {
      whole.add(path);
      host.log.info(`${path} does not record dependencies: every package that uses it contains all of it`);
    }
    const unpinned =
      chosen.unpinned ??
      (needs.length > 0 ? `${path} does not pin everything` : undefined) ??
      (unhashed.length > 0 ? lacksHashes(path, unhashed) : undefined);
    return {
      ...withWarnings(chosen, [...changed.warnings, ...(isIncomplete ? [] : warnings)]),
      ...(unpinned !== undefined && { unpinned, pins: await pins() }),
      ...(chosen.mayLack && { pinned: pinnedBy(opened.lock, question) }),
    };
  };
  /** Hundreds of functions ask the same. What the wheels need besides is told with the place of one of them. */
  const recalled = async (
    path: string,
    question: WheelsQuestion,
    needs: readonly PackagedRequirement[],
    ask: () => Promise<ChosenWheels>,
  ): Promise<ChosenWheels> => {
    if (needs.length > 0) return ask();
    const key = keyOfQuestion(path, question);
    const known = answers.get(key) ?? (await ask());
    answers.set(key, known);
    return known;
  };
  return {
    choose: async (question) => {
      const { requirements, resolve, place } = question;
      if (requirements.length === 0) return { ...noWheels, warnings: [] };
      const path = lockPath(project, resolve, place);
      if (path === undefined) {
        const unpinned = 'nothing is locked';
        if (onlyPinned) return { ...noWheels, warnings: unlocked.warnings(question), unpinned };
        const { lock, warnings } = await unlocked.resolve(question);
        return {
          ...withWarnings(await chooseWheels(sources, without(lock, question), question), warnings),
          unpinned,
        };
      }
      const opened = open(path, resolve);
      const needs = needed.get(keyOfQuestion(path, question)) ?? [];
      const findings = lockFindings(project, opened.lock, resolve, question.interpreterConstraints);
      if (findings.some(({ severity }) => severity === 'error')) throw new UserError(findings);
      if (missingPins(opened.lock, requirements).length > 0) {
        const unpinned = `${path} does not pin everything`;
        if (onlyPinned) return { ...noWheels, warnings: findings, unpinned };
        const { lock, warnings } = await unlocked.resolve(question, opened.lock);
        return {
          ...withWarnings(await chooseWheels(sources, without(lock, question), question), warnings),
          unpinned,
        };
      }
      const answer = await recalled(path, question, needs, () => fromLock(path, opened, question, needs));
      return withWarnings(answer, findings);
    },
    need: (question, requirements) => {
      const path = lockPath(project, question.resolve, question.place);
      if (path === undefined) return false;
      const key = keyOfQuestion(path, question);
      const known = needed.get(key) ?? [];
      const texts = new Set(known.map(({ requirement }) => formatRequirement(requirement)));
      const fresh = requirements.filter(({ requirement }) => !texts.has(formatRequirement(requirement)));
      needed.set(key, [...known, ...fresh]);
      missing.set(path, [...(missing.get(path) ?? []), ...fresh]);
      return fresh.length > 0;
    },
    remarks: () => unknownSdists(sources.settings.buildSdists, [...locks.values()]),
  };
}

/** A lock of what was resolved, without what the package leaves out. */
function without(lock: Lock, { excluded }: WheelsQuestion): Lock {
  return { ...lock, excluded: [...lock.excluded, ...excluded] };
}

/** The projects that a lock has for a platform, without those that the target leaves out. */
function pinnedBy({ resolves }: Lock, { platform, leftOut }: WheelsQuestion): ReadonlySet<string> {
  const names = new Set(resolves.flatMap((resolve) => [...repositoryOf(resolve, platform).keys()]));
  for (const { requirement } of leftOut) names.delete(requirement.normalizedName);
  return names;
}

/** The versions that a lock has for what is required. */
function pinsIn(
  lock: Lock,
  requirements: WheelsQuestion['requirements'],
  platform: WheelsQuestion['platform'],
): NonNullable<ChosenWheels['pins']> {
  const needed = neededProjects(lock, requirements, platform);
  const found = new Map<string, string>();
  for (const resolve of lock.resolves) {
    for (const [name, [one]] of repositoryOf(resolve, platform)) {
      if (needed.has(name) && one !== undefined && one.version !== UNKNOWN_VERSION) {
        found.set(name, one.version);
      }
    }
  }
  return [...found].map(([name, version]) => ({ name, version }));
}

/** Equal for equal questions to a lock. */
function keyOfQuestion(path: string, { requirements, leftOut, excluded, platform }: WheelsQuestion): string {
  const changes = [...leftOut.map(({ requirement }) => requirement), ...excluded].map(formatRequirement);
  return JSON.stringify([path, changes, keyOf(requirements, platform)]);
}

/** Names in `build-sdists` that are not in any lock. */
function unknownSdists(names: readonly string[], locks: readonly OpenLock[]): readonly Diagnostic[] {
  if (locks.length === 0) return [];
  const known = new Set(
    locks.flatMap(({ lock }) => lock.resolves.flatMap((one) => one.distributions.map(({ name }) => name))),
  );
  return names
    .filter((name) => !known.has(name))
    .map((name) => ({
      severity: 'warning',
      code: 'build-sdists-unused',
      message: `\`build-sdists\` names ${name}, which is not in any lock`,
      help: 'check the spelling',
    }));
}

function lacksHashes(path: string, names: readonly string[]): string {
  return `${path} has no hashes of ${listSome(names, 3)}`;
}

function withWarnings(chosen: ChosenWheels, warnings: readonly Diagnostic[]): ChosenWheels {
  return { ...chosen, warnings: [...warnings, ...chosen.warnings] };
}

/** Path of the lock file of a resolve (`[python].resolves`); undefined when none is configured. @throws UserError when it does not exist. */
function lockPath(project: Project, resolve: string, place: Place): string | undefined {
  const { python } = project.workspace.options;
  const own = python.ownResolves?.get(resolve);
  if (own !== undefined) return own.lock;
  const path = python.enableResolves ? python.resolves.get(resolve) : undefined;
  if (path !== undefined && !project.workspace.files.isFile(path)) {
    throw userError({
      code: 'lock-missing',
      message: `The lock file \`${path}\` of the resolve \`${resolve}\` does not exist`,
      place: project.workspace.entryPlace('python', 'resolves', resolve) ?? place,
      help: `create it with ${waysToLock(path, resolve)}`,
    });
  }
  return path;
}
