import { readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DiagnosticCode, userError } from '../host/types.ts';
import type { Diagnostic, UserError } from '../host/types.ts';
import { compareVersions } from '../python/specifiers.ts';
import { isVersion } from '../python/versions.ts';
import { parseWheelFilename } from '../python/wheel-filename.ts';
import type { PinnedWheel } from '../requirements/types.ts';
import { fetchSdist } from '../wheels/fetch-wheels.ts';
import { stampOf } from '../wheels/facts.ts';
import {
  BUILT_DIRECTORY,
  copyVerified,
  hashFile,
  keep,
  readStored,
  storedPath,
  writeRecord,
} from '../wheels/store.ts';
import { createWorkDirectory } from '../wheels/unfinished.ts';
import type { StoredWheel } from '../wheels/types.ts';
import { isSafeWheelName, isSha256 } from '../wheels/wheel-file.ts';
import { findPython, programEnvironment } from './environment.ts';
import { createLoopbackIndex } from './loopback-index.ts';
import { parseBoundedJson } from '../text/bounded-json.ts';
import type { ResolverContext } from './resolve.ts';
import { exactStatsAt } from '../text/file-stats.ts';

/** Maximum time of a build, milliseconds. */
const BUILD_LIMIT = 15 * 60_000;
/** 1980-01-01, the earliest date of a zip file, in seconds since 1970: builds that respect it are reproducible. */
const SOURCE_DATE_EPOCH = '315532800';

interface BuiltWheel {
  /** In the store. */
  readonly wheel: PinnedWheel;
  /** Whether an earlier run on this machine built it. */
  readonly isReused: boolean;
}

/**
 * The pure-Python wheel that `uv build` makes from a source distribution. This runs code of that distribution and its
 * build requirements, so only a workflow or a command line may request it. The result is stored by the hash of the
 * source distribution.
 * @throws UserError
 */
export async function buildSdist(context: ResolverContext, sdist: PinnedWheel): Promise<BuiltWheel> {
  const { host } = context;
  const known = await readBuilt(context, sdist);
  if (known !== undefined) return { wheel: known.pinned, isReused: true };
  const python = findPython(context);
  if (python === undefined) throw noPython(sdist);
  const directory = createWorkDirectory(host);
  try {
    const source = join(directory, sdist.filename);
    const temporary = await fetchSdist(sdist, context.fetch);
    await temporary.handle.close();
    await rename(temporary.path, source);
    const built = await build(context, sdist, { source, directory, python });
    recordBuild(context, sdist, built);
    return { wheel: built.pinned, isReused: false };
  } finally {
    await rm(directory, { recursive: true, force: true }).catch(() => undefined);
  }
}

interface Workplace {
  /** Absolute paths. */
  readonly source: string;
  readonly directory: string;
  readonly python: string;
}

async function build(
  context: ResolverContext,
  sdist: PinnedWheel,
  { source, directory, python }: Workplace,
): Promise<StoredWheel> {
  const uv = await context.uv();
  const [home, work, out] = ['home', 'work', 'out'].map((name) => join(directory, name)) as [
    string,
    string,
    string,
  ];
  for (const path of [home, work, out]) await mkdir(path);
  const index = createLoopbackIndex({
    offers: context.offers,
    wheels: context.wheels,
    accepts: () => true,
    servesFiles: true,
  });
  const server = await context.serve(index.answer);
  try {
    const { excludeNewer } = context;
    const result = await context.host.run(
      uv.path,
      [
        ...['build', '--wheel', '--no-config', '--no-python-downloads', '--no-sources'],
        ...['--python', python, '--out-dir', out, source],
      ],
      {
        cwd: work,
        env: {
          ...programEnvironment(context, work, home),
          UV_DEFAULT_INDEX: `${server.url}/simple/`,
          SOURCE_DATE_EPOCH,
          ...(excludeNewer === undefined ? {} : { UV_EXCLUDE_NEWER: excludeNewer }),
        },
        timeout: BUILD_LIMIT,
      },
    );
    if (result.exitCode !== 0 || result.timedOut === true) {
      const why =
        result.timedOut === true ? `it took more than ${BUILD_LIMIT / 60_000} minutes` : 'the build failed';
      throw buildError(sdist, 'build-failed', why, lastLines(`${result.stdout}\n${result.stderr}`));
    }
  } finally {
    await server.close();
  }
  return await takeOver(context, sdist, out);
}

/** Checks the result of a build and moves it to the store. */
async function takeOver(context: ResolverContext, sdist: PinnedWheel, out: string): Promise<StoredWheel> {
  const { host } = context;
  const names = (await readdir(out)).filter((name) => name.endsWith('.whl'));
  const [filename] = names;
  if (filename === undefined || names.length > 1 || !isSafeWheelName(filename)) {
    throw buildError(
      sdist,
      'build-failed',
      `the build produced ${names.length === 0 ? 'no wheel' : names.join(', ')}`,
    );
  }
  const wheel = parseWheelFilename(filename);
  const isSame =
    wheel?.normalizedName === sdist.name &&
    isVersion(wheel.version) &&
    compareVersions(wheel.version, sdist.version) === 0;
  if (!isSame)
    throw buildError(sdist, 'build-failed', `the build produced another project or version, ${filename}`);
  const isPure = wheel.tags.includes('py3-none-any') && wheel.tags.every((tag) => tag.endsWith('-none-any'));
  if (!isPure)
    throw notPure(sdist, `the build produced ${filename}, which only works on the machine that built it`);
  const path = join(out, filename);
  const sha256 = await hashFile(path);
  const { name, version, lockPath } = sdist;
  const pinned = { name, version, filename, url: '', sha256, size: statSync(path).size, lockPath };
  const copy = await copyVerified(host, pinned, path);
  if (copy === undefined)
    throw buildError(sdist, 'build-failed', `${filename} changed while it was being read`);
  const stored = await keep(host, pinned, copy);
  const compiled = stored.facts.members.find(({ name: member }) =>
    /\.(?:so|pyd|dylib|dll)(?:\.[\d.]+)?$/i.test(member),
  );
  if (compiled === undefined) return stored;
  throw notPure(sdist, `the build put compiled code in the wheel, ${compiled.name}`);
}

/** The result of an earlier build on this machine, from the store. */
async function readBuilt(context: ResolverContext, sdist: PinnedWheel): Promise<StoredWheel | undefined> {
  const { host } = context;
  const record = parseRecord(recordPath(context, sdist));
  if (record === undefined) return undefined;
  const { name, version, lockPath } = sdist;
  const pinned: PinnedWheel = { name, version, url: '', lockPath, ...record };
  const stats = exactStatsAt(storedPath(host, pinned));
  // As with `facts.json`: a record from a cache or a copied directory, good or poisoned, does not match.
  if (stats === undefined || JSON.stringify(stampOf(stats)) !== record.stamp) return undefined;
  return readStored(host, pinned);
}

interface BuildRecord {
  readonly filename: string;
  readonly sha256: string;
  readonly size: number;
  /** The file system's data about the wheel, as JSON. */
  readonly stamp: string;
}

function parseRecord(path: string): BuildRecord | undefined {
  try {
    const found = parseBoundedJson(readFileSync(path, 'utf8')) as Partial<Record<keyof BuildRecord, unknown>>;
    const { filename, sha256, size, stamp } = found;
    if (typeof filename !== 'string' || typeof sha256 !== 'string') return undefined;
    if (typeof size !== 'number' || typeof stamp !== 'string') return undefined;
    return isSafeWheelName(filename) && isSha256(sha256) ? { filename, sha256, size, stamp } : undefined;
  } catch {
    return undefined;
  }
}

function recordPath({ host }: ResolverContext, sdist: PinnedWheel): string {
  return join(host.storeDirectory, BUILT_DIRECTORY, `${sdist.sha256}.json`);
}

/** Only the duration of the next run depends on it. */
function recordBuild(context: ResolverContext, sdist: PinnedWheel, built: StoredWheel): void {
  const { filename, sha256 } = built.pinned;
  const stamp = JSON.stringify(stampOf(statSync(built.path, { bigint: true })));
  const record: BuildRecord = { filename, sha256, size: built.size, stamp };
  writeRecord(context.host, recordPath(context, sdist), JSON.stringify(record));
}

function noPython(sdist: PinnedWheel): UserError {
  return buildError(sdist, 'no-python', 'there is no Python on PATH');
}

function notPure(sdist: PinnedWheel, why: string): UserError {
  return userError({
    code: 'built-platform-wheel',
    message: `${sdist.name} ${sdist.version} is not a pure-Python package: ${why}`,
    place: { path: sdist.lockPath },
    help: `build a wheel of ${sdist.name} for Lambda separately (in the image of its runtime) and add its directory to \`wheels\``,
  });
}

function buildError(
  sdist: PinnedWheel,
  code: DiagnosticCode,
  why: string,
  notes: readonly string[] = [],
): UserError {
  const diagnostic: Omit<Diagnostic, 'severity'> = {
    code,
    message: `${sdist.filename} cannot be built: ${why}`,
    place: { path: sdist.lockPath },
    help:
      code === 'no-python'
        ? 'install any Python 3 (`actions/setup-python`) to build source distributions'
        : `build a wheel of ${sdist.name} ${sdist.version} separately and add its directory to \`wheels\``,
    ...(notes.length > 0 && { notes }),
  };
  return userError(diagnostic);
}

function lastLines(output: string): readonly string[] {
  const lines = output
    .replaceAll(/\u001b\[[0-9;]*m/g, '')
    .replaceAll(/https?:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\S*/g, 'the index')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  return lines.slice(-20);
}
