import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, Problems, userError } from '../host/types.ts';
import type { Place, ProcessResult, ServeLocally } from '../host/types.ts';
import type { Platform } from '../platforms/types.ts';
import { requirementsOfMetadata } from '../python/metadata.ts';
import { showRequirement } from '../python/requirement.ts';
import type { Requirement } from '../python/types.ts';
import { parseWheelFilename } from '../python/wheel-filename.ts';
import {
  firstPlace,
  plainRequirements,
  requirementLine,
  type UrlWheel,
} from '../requirements/plain-requirements.ts';
import { readPylock } from '../requirements/pylock.ts';
import { mayHold } from '../requirements/repository.ts';
import { parseToml } from '../requirements/toml.ts';
import type { Lock, LockedDistribution, RootRequirement } from '../requirements/types.ts';
import { isFitting, tagRanks } from '../requirements/wheel-tags.ts';
import type { FetchContext } from '../wheels/fetch-wheels.ts';
import type { OfferedWheels } from '../wheels/offered-wheels.ts';
import type { OfferedFile, Offers } from '../wheels/offers.ts';
import { createWorkDirectory } from '../wheels/unfinished.ts';
import { findPython, programEnvironment } from './environment.ts';
import type { ProgramContext } from './environment.ts';
import type { UvProgram } from './find-uv.ts';
import { createLoopbackIndex, type LoopbackIndex } from './loopback-index.ts';
import { reportResolveFailure } from './resolve-problems.ts';
import { standInPython } from './stand-in-python.ts';
import { UNLOCKED } from './unlocked.ts';
import { uvPlatform, type UvPlatform } from './uv-platform.ts';
import { append } from '../text/lists.ts';

/** Maximum time of a resolution, milliseconds. */
const RESOLVE_LIMIT = 15 * 60_000;

export interface ResolverContext extends ProgramContext {
  readonly fetch: FetchContext;
  readonly offers: Offers;
  readonly wheels: OfferedWheels;
  readonly serve: ServeLocally;
  /** Found on first use. */
  readonly uv: () => Promise<UvProgram>;
  /** The value of uv's `--exclude-newer`: a date, a time, or a duration. */
  readonly excludeNewer: string | undefined;
}

interface ResolveRequest {
  readonly roots: readonly RootRequirement[];
  readonly platform: Platform;
  /** Limits on versions, which require nothing by themselves. */
  readonly constraints: readonly Requirement[];
  /** What replaces requirements of anything. */
  readonly overrides?: readonly Requirement[];
  /** The target being packaged. */
  readonly place: Place;
}

/**
 * Resolves requirements that no lock pins, with `uv pip compile`, for one platform and with wheels only. uv works in an
 * empty directory, with our own index ({@link createLoopbackIndex}).
 * @returns what a lock for this platform would contain, with the compatible wheels
 * @throws UserError
 */
export async function resolveRequirements(context: ResolverContext, request: ResolveRequest): Promise<Lock> {
  const { roots, platform } = request;
  const problems = new Problems();
  const plain = plainRequirements(roots, platform, problems);
  const lines = plain.named.flatMap((root) => line(root, problems) ?? []);
  const fixed = new Map(plain.urls.map((wheel) => [nameOf(wheel.root), urlFile(wheel, context, problems)]));
  append(
    lines,
    plain.urls.flatMap((wheel) => urlLine(wheel, problems) ?? []),
  );
  const target = uvPlatform(platform);
  if (target === undefined) problems.error(unknownPlatform(request));
  problems.throwIfErrors();
  if (lines.length === 0) return lockOf(roots, []);

  const ranks = tagRanks(platform);
  const index = createLoopbackIndex({
    offers: context.offers,
    wheels: context.wheels,
    accepts: (file) => isFitting(file, platform, ranks),
    fixed,
    servesFiles: false,
  });
  const applying = (list: readonly Requirement[]): readonly Requirement[] =>
    list.filter(({ marker }) => marker === undefined || mayHold(marker, platform));
  const linesOf = (list: readonly Requirement[]): readonly string[] =>
    list.flatMap((one) => requirementLine(one) ?? []);
  const constraints = linesOf(applying(request.constraints));
  const overrides = applying(request.overrides ?? []);
  const input = { lines, constraints, overrides: linesOf(overrides), target: target! };
  const answer = await compile(context, index, input);
  if (answer.text === undefined) {
    // uv stops at the first project that fails; the rest should be reported too.
    await Promise.all(plain.named.map((root) => index.answer(`/simple/${nameOf(root)}/`)));
    throw reportResolveFailure({ ...request, ...context, index, output: answer.result.stderr });
  }
  const locked = readPylock(parseToml(answer.text, UNLOCKED), UNLOCKED);
  const [resolve] = locked.resolves;
  const distributions = await Promise.all(
    (resolve?.distributions ?? []).map((one) => completed(one, index, context.wheels)),
  );
  return lockOf(roots, distributions, overrides);
}

const nameOf = (root: RootRequirement): string => root.requirement.normalizedName;

function line(root: RootRequirement, problems: Problems): string | undefined {
  const text = requirementLine(root.requirement);
  if (text === undefined) {
    problems.error({
      code: 'invalid-requirement',
      message: `\`${showRequirement(root.requirement)}\` does not name a valid version`,
      ...(root.place && { place: root.place }),
      help: 'use a form such as `name>=1.0` (PEP 508)',
      notes: [`required by ${root.target}`],
    });
  }
  return text;
}

/** The wheel at a URL is the only file of its project, so its version is the required one. */
function urlLine({ root, filename }: UrlWheel, problems: Problems): string | undefined {
  const specifier = `==${parseWheelFilename(filename)!.version}`;
  return line({ ...root, requirement: { ...root.requirement, url: undefined, specifier } }, problems);
}

function urlFile(
  { root, filename, url, sha256 }: UrlWheel,
  context: ResolverContext,
  problems: Problems,
): OfferedFile {
  const isNamed = context.fetch.indexes.ownOrigins.has(new URL(url).origin);
  if (url.startsWith('http:') && sha256 === undefined && !isNamed) {
    problems.error({
      code: 'insecure-url',
      message: `Cannot verify ${filename}: it uses plain HTTP without a hash`,
      ...(root.place && { place: root.place }),
      help: 'use https, or add `#sha256=…` to the URL',
      notes: [`required by ${root.target}`],
    });
  }
  const rest = {
    size: undefined,
    requiresPython: undefined,
    isYanked: false,
    isOwn: false,
    isNamed: true,
  } as const;
  return { filename, url, sha256, ...rest };
}

function unknownPlatform({ platform, roots, place }: ResolveRequest): Omit<Diagnostic, 'severity'> {
  return {
    code: 'platform-needs-lock',
    message: `Cannot resolve requirements without a lock for ${platform.description}`,
    place: firstPlace(roots) ?? place,
    help: 'lock the requirements for this platform; without a lock, only CPython 3 on Linux (x86_64 or aarch64) is supported',
  };
}

interface CompileInput {
  readonly lines: readonly string[];
  readonly constraints: readonly string[];
  readonly overrides: readonly string[];
  readonly target: UvPlatform;
}

/** Runs uv. `text` is the pylock.toml that it wrote. */
async function compile(
  context: ResolverContext,
  index: LoopbackIndex,
  input: CompileInput,
): Promise<{ readonly result: ProcessResult; readonly text: string | undefined }> {
  const uv = await context.uv();
  const directory = createWorkDirectory(context.host);
  const server = await context.serve(index.answer);
  try {
    await mkdir(join(directory, 'empty'));
    const work = join(directory, 'empty');
    await writeFile(join(work, 'requirements.in'), `${input.lines.join('\n')}\n`);
    await writeFile(join(work, 'constraints.txt'), `${input.constraints.join('\n')}\n`);
    await writeFile(join(work, 'overrides.txt'), `${input.overrides.join('\n')}\n`);
    const { excludeNewer } = context;
    const env = {
      ...programEnvironment(context, directory),
      UV_DEFAULT_INDEX: `${server.url}/simple/`,
      ...(excludeNewer === undefined ? {} : { UV_EXCLUDE_NEWER: excludeNewer }),
    };
    const run = (python: readonly string[]) =>
      context.host.run(uv.path, [...compileArguments(input.target), ...python, 'requirements.in'], {
        cwd: work,
        env,
        timeout: RESOLVE_LIMIT,
      });
    const result = await withSomePython(context, directory, input.target, run);
    if (result.timedOut === true) throw tooLong();
    const isDone = result.exitCode === 0 && index.failures.size === 0;
    return { result, text: isDone ? await readFile(join(work, 'pylock.toml'), 'utf8') : undefined };
  } finally {
    await server.close();
    await rm(directory, { recursive: true, force: true }).catch(() => undefined);
  }
}

/**
 * uv needs a Python to resolve, but only queries its properties. Our script answers if possible, the same on every
 * machine; a real Python is used only on systems without scripts, or if uv's query is unknown.
 */
async function withSomePython(
  context: ResolverContext,
  directory: string,
  target: UvPlatform,
  run: (python: readonly string[]) => Promise<ProcessResult>,
): Promise<ProcessResult> {
  const pythons = [await standInPython(directory, target, context.machine), findPython(context)];
  let result: ProcessResult | undefined;
  for (const python of pythons) {
    if (python === undefined) continue;
    result = await run(['--python', python]);
    if (result.exitCode === 0 || !/interpreter/i.test(result.stderr)) return result;
    context.host.log.debug(result.stderr);
  }
  return result ?? run(['--system']);
}

function compileArguments({ name, pythonVersion }: UvPlatform): readonly string[] {
  return [
    ...['pip', 'compile', '--quiet', '--no-config', '--no-build', '--no-python-downloads', '--no-header'],
    ...['--python-version', pythonVersion, '--python-platform', name],
    ...[
      '--constraints',
      'constraints.txt',
      '--overrides',
      'overrides.txt',
      '--format',
      'pylock.toml',
      '--output-file',
      'pylock.toml',
    ],
  ];
}

function tooLong(): Error {
  return userError({
    code: 'resolver-failed',
    message: `uv did not find a solution within ${RESOLVE_LIMIT / 60_000} minutes`,
    help: 'narrow the requirements, or lock them',
  });
}

/** Adds the files as their indexes list them, and the dependencies, which uv does not record. */
async function completed(
  distribution: LockedDistribution,
  index: LoopbackIndex,
  wheels: OfferedWheels,
): Promise<LockedDistribution & { readonly isIncomplete?: true }> {
  const files = distribution.artifacts.flatMap(({ url }) => index.fileOf(url) ?? []);
  const artifacts = await Promise.all(
    files.map(async (file) => {
      const { sha256, size } = await wheels.identify(file);
      return { filename: file.filename, url: file.url, hash: { algorithm: 'sha256', hex: sha256 }, size };
    }),
  );
  const text = files.map((file) => index.metadata.get(file)).find((known) => known !== undefined);
  const dependencies = text === undefined ? undefined : requirementsOfMetadata(text);
  return {
    ...distribution,
    artifacts,
    dependencies: dependencies ?? [],
    ...(dependencies === undefined && { isIncomplete: true }),
  };
}

function lockOf(
  roots: readonly RootRequirement[],
  distributions: readonly (LockedDistribution & { readonly isIncomplete?: true })[],
  overrides: readonly Requirement[] = [],
): Lock {
  const overridden = new Map<string, Requirement[]>();
  for (const one of overrides) {
    overridden.set(one.normalizedName, [...(overridden.get(one.normalizedName) ?? []), one]);
  }
  return {
    path: UNLOCKED,
    format: 'pylock',
    requirements: roots.map(({ requirement }) => requirement),
    resolves: [{ marker: undefined, distributions }],
    excluded: [],
    overridden,
    // Metadata that uv can read and we cannot: then everything uv has chosen is needed.
    ...(distributions.some(({ isIncomplete }) => isIncomplete) && { wholeSet: true as const }),
  };
}
