import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { readMemberInPieces } from '../archive/read-member.ts';
import { writeBytes } from '../archive/replace.ts';
import { userError } from '../host/types.ts';
import type { PinnedWheel } from '../requirements/types.ts';
import { compareVersions } from '../python/specifiers.ts';
import type { FetchContext } from '../wheels/fetch-wheels.ts';
import { fetchWheels } from '../wheels/fetch-wheels.ts';
import type { WheelPurpose } from '../wheels/store-cache.ts';
import type { StoredWheel } from '../wheels/types.ts';
import uvWheels from './data/uv-wheels.json' with { type: 'json' };
import { programEnvironment } from './environment.ts';
import type { ProgramContext } from './environment.ts';

/** The first uv whose `pip compile` writes `pylock.toml`. */
const MINIMUM_VERSION = '0.6.15';
/** Time limit for printing a version, milliseconds. */
const VERSION_LIMIT = 30_000;

/** A uv that may be run. */
export interface UvProgram {
  /** Absolute. */
  readonly path: string;
  readonly version: string;
}

/**
 * The uv on PATH if it is new enough, else uv's own wheel from the user's index, pinned by its hash. Each run unpacks
 * the program from the verified wheel into `directory` (absolute, our own): a kept copy could have been changed.
 * @throws UserError `no-uv`, or if the wheel is unavailable
 */
export async function findUv(
  context: ProgramContext & {
    readonly fetch: FetchContext;
    /** Fills the store from a cache. */
    readonly restore?: (wheels: readonly PinnedWheel[], purpose: WheelPurpose) => Promise<void>;
  },
  directory: string,
): Promise<UvProgram> {
  const { host, machine } = context;
  for (const path of host.findPrograms('uv')) {
    const version = await versionOf(path, context, directory);
    if (version !== undefined && compareVersions(version, MINIMUM_VERSION) >= 0) return { path, version };
    host.log.debug(
      `${path} is not used: ${version ?? 'it prints no version'}, but at least ${MINIMUM_VERSION} is needed`,
    );
  }
  const wheel = uvWheelFor(machine);
  if (wheel === undefined) {
    throw userError({
      code: 'no-uv',
      message: `Resolving requirements without a lock needs uv: it is not on PATH (${MINIMUM_VERSION} or later), and is not published for ${machine.system} on ${machine.processor}`,
      help: 'install uv, or lock the requirements',
    });
  }
  await context.restore?.([wheel], { platforms: [] });
  const { wheels } = await fetchWheels([wheel], context.fetch);
  const path = await unpack(wheels[0]!, machine.system === 'win32' ? 'uv.exe' : 'uv', directory);
  return { path, version: uvWheels.version };
}

/** The pinned wheel of uv for a machine. */
export function uvWheelFor({ system, processor, libc }: ProgramContext['machine']): PinnedWheel | undefined {
  const row = uvWheels.wheels.find(
    (one) => one.system === system && one.processor === processor && (one.libc ?? undefined) === libc,
  );
  if (row === undefined) return undefined;
  const { filename, sha256, size } = row;
  const { version } = uvWheels;
  return {
    name: 'uv',
    version,
    filename,
    url: '',
    sha256,
    size,
    lockPath: 'uv, which resolves and builds',
  };
}

async function versionOf(
  path: string,
  context: ProgramContext,
  directory: string,
): Promise<string | undefined> {
  try {
    const { stdout } = await context.host.run(path, ['--version'], {
      cwd: directory,
      env: programEnvironment(context, directory),
      timeout: VERSION_LIMIT,
    });
    return /^uv (\d+\.\d+\.\d+)(?:\s|$)/.exec(stdout)?.[1];
  } catch {
    return undefined;
  }
}

async function unpack(wheel: StoredWheel, name: string, directory: string): Promise<string> {
  const inside = `uv-${uvWheels.version}.data/scripts/${name}`;
  const member = wheel.facts.members.find((one) => one.name === inside);
  if (member === undefined) throw new Error(`${wheel.pinned.filename} has no ${inside}`);
  const path = join(directory, name);
  const file = openSync(path, 'wx', 0o700);
  try {
    await readMemberInPieces(wheel.path, member, (content) => {
      writeBytes(file, content);
    });
  } finally {
    closeSync(file);
  }
  return path;
}
