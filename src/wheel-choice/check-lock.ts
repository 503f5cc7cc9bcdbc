import { allowedReleases } from '../graph/interpreter-constraints.ts';
import type { Diagnostic } from '../host/types.ts';
import { metadataMismatches, type LockInputs } from '../requirements/lock-metadata.ts';
import type { Lock } from '../requirements/types.ts';
import { pythonVersions } from '../platforms/runtimes.ts';
import type { Options } from '../workspace/types.ts';
import type { Project } from '../project/project.ts';

/** The key of `resolves_to_…` options that stands for all resolves that are not named. */
const DEFAULT = '__default__';

/** The entry of a `[python].resolves_to_…` option for a resolve. */
export function forResolve<T>(option: ReadonlyMap<string, T>, resolve: string): T | undefined {
  return option.get(resolve) ?? option.get(DEFAULT);
}

/**
 * Holds the header that Pants put before a lock against the options of today, as `[python].invalid_lockfile_behavior`
 * asks (docs/reference/pants.md, "Locks"). A lock without a header was not made by Pants and is not held against anything.
 *
 * @param interpreterConstraints what the code asks of the interpreter.
 * @returns an error, a warning or nothing.
 */
export function lockFindings(
  project: Project,
  lock: Lock,
  resolve: string,
  interpreterConstraints: readonly string[],
): readonly Diagnostic[] {
  const { python } = project.workspace.options;
  if (lock.format !== 'pex' || lock.metadata === undefined || python.invalidLockfileBehavior === 'ignore')
    return [];
  const reasons = metadataMismatches(lock.metadata, inputsOf(project, resolve), (locked) =>
    isSubset(interpreterConstraints, locked, pythonVersions(project.runtimes)),
  );
  if (reasons.length === 0) return [];
  return [
    {
      severity: python.invalidLockfileBehavior === 'error' ? 'error' : 'warning',
      code: 'incompatible-lock',
      message: `You are consuming the \`${resolve}\` lockfile at ${lock.path} with incompatible inputs.`,
      place: { path: lock.path },
      help: `run \`pants generate-lockfiles --resolve=${resolve}\`, or set \`[python].invalid_lockfile_behavior\` to "warn" or "ignore"`,
      notes: reasons,
    },
  ];
}

function isSubset(inner: readonly string[], outer: readonly string[], pythons: readonly string[]): boolean {
  if (inner.length === 0) return true;
  const [some, all] = [allowedReleases(inner, pythons), allowedReleases(outer, pythons)];
  return some === undefined || all === undefined || [...some].every((release) => all.has(release));
}

function inputsOf(project: Project, resolve: string): LockInputs {
  const { python } = project.workspace.options;
  const list = (option: ReadonlyMap<string, readonly string[]>) => forResolve(option, resolve) ?? [];
  return {
    manylinux: /^no$/i.test(python.resolverManylinux) ? undefined : python.resolverManylinux,
    constraints: readConstraints(project, forResolve(python.resolvesToConstraintsFile, resolve)),
    onlyBinary: list(python.resolvesToOnlyBinary),
    noBinary: list(python.resolvesToNoBinary),
    excludes: list(python.resolvesToExcludes),
    overrides: list(python.resolvesToOverrides),
    sources: list(python.resolvesToSources),
    lockStyle: forResolve(python.resolvesToLockStyle, resolve) ?? 'universal',
    completePlatforms: list(python.resolvesToCompletePlatforms),
    uploadedPriorTo: forResolve(python.resolvesToUploadedPriorTo, resolve),
  };
}

/** The requirements of a constraints file, as Pants reads them: without comments and options. */
function readConstraints({ workspace }: Project, path: string | undefined): readonly string[] {
  if (path === undefined || !workspace.files.isFile(path)) return [];
  return workspace
    .read(path)
    .toString('utf8')
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('-'));
}

/** Names in `[python].resolves_to_…` options that are no resolves. */
export function unknownResolveNames(python: Options['python']): readonly Diagnostic[] {
  const options = Object.entries({
    resolves_to_constraints_file: python.resolvesToConstraintsFile,
    resolves_to_only_binary: python.resolvesToOnlyBinary,
    resolves_to_no_binary: python.resolvesToNoBinary,
    resolves_to_excludes: python.resolvesToExcludes,
    resolves_to_overrides: python.resolvesToOverrides,
    resolves_to_sources: python.resolvesToSources,
    resolves_to_lock_style: python.resolvesToLockStyle,
    resolves_to_complete_platforms: python.resolvesToCompletePlatforms,
    resolves_to_uploaded_prior_to: python.resolvesToUploadedPriorTo,
  });
  return options.flatMap(([option, byResolve]) =>
    [...byResolve.keys()]
      .filter((name) => name !== DEFAULT && !python.resolves.has(name))
      .map((name) => ({
        severity: 'error' as const,
        code: 'unknown-resolve',
        message: `Unrecognized resolve name from the option \`[python].${option}\`: ${name}`,
        help: `All valid resolve names: ${[...python.resolves.keys(), DEFAULT].sort().join(', ')}`,
      })),
  );
}
