import { userError } from '../host/types.ts';
import type { LockedArtifact, LockedDistribution } from '../requirements/types.ts';
import { displayUrl } from './credentials.ts';
import { advice, failureDiagnostic, FetchFailure } from './failure.ts';
import type { FetchContext } from './fetch-wheels.ts';
import { storedFiles } from './look-up.ts';
import { createOfferedWheels } from './offered-wheels.ts';
import { isRemote, localPath } from './sources.ts';
import { hashFile } from './store.ts';
import { statsAt } from '../text/file-stats.ts';

/**
 * The wheel at the place that a lock names without saying which hash it has. It is had to find that out.
 *
 * @param lockPath in the checkout.
 * @throws UserError when it cannot be had, or has none of the hashes that the lock allows.
 */
export async function wheelInPlace(
  { filename, url: location, isOwn }: LockedArtifact,
  { name, hashes = [] }: LockedDistribution,
  lockPath: string,
  context: FetchContext,
): Promise<LockedArtifact> {
  const { sha256, size } = isPlaceOfIndex(location)
    ? await remoteIdentity({ filename, location, isOwn: isOwn === true, hashes }, lockPath, context)
    : await localIdentity({ name, location }, lockPath, context);
  if (hashes.length > 0 && !hashes.includes(`sha256:${sha256}`)) {
    throw userError({
      code: 'hash-mismatch',
      message: `${filename} does not match the lock: ${displayUrl(location)} has the SHA-256 ${sha256}, which is not in ${lockPath}`,
      place: { path: lockPath },
      help: advice['hash-mismatch'].help,
    });
  }
  return { filename, url: location, hash: { algorithm: 'sha256', hex: sha256 }, size };
}

/** What an index had when it was last asked may have no address any more. */
function isPlaceOfIndex(location: string): boolean {
  return location === '' || isRemote(location);
}

interface Identity {
  readonly sha256: string;
  readonly size: number | undefined;
}

async function localIdentity(
  { name, location }: { readonly name: string; readonly location: string },
  lockPath: string,
  { root }: FetchContext,
): Promise<Identity> {
  const path = localPath({ url: location, lockPath }, root);
  const status = path === undefined ? undefined : statsAt(path);
  if (path !== undefined && status?.isFile() === true) {
    return { sha256: await hashFile(path), size: status.size };
  }
  throw userError({
    code: 'wheel-not-found',
    message: `${lockPath} takes ${name} from \`${location}\`, which is not a file in the checkout`,
    place: { path: lockPath },
    help: `the path is relative to the directory of ${lockPath}; put the wheel there, or lock a published version`,
  });
}

interface RemoteFile {
  readonly filename: string;
  readonly location: string;
  readonly isOwn: boolean;
  readonly hashes: readonly string[];
}

async function remoteIdentity(
  { filename, location, isOwn, hashes }: RemoteFile,
  lockPath: string,
  context: FetchContext,
): Promise<Identity> {
  const { host, indexes, offline } = context;
  const stored = storedFiles(host, new Set(hashes)).find((file) => file.filename === filename);
  if (stored?.sha256 !== undefined) return { sha256: stored.sha256, size: undefined };
  const place = { path: lockPath };
  const shown = location === '' ? filename : displayUrl(location);
  if (offline) {
    throw userError({
      code: 'offline-missing',
      message: `${lockPath} has no hash for ${shown}, and --offline forbids downloading it`,
      place,
      help: 'add its hash to the lock: `--hash=sha256:…`, or `#sha256=…` in the URL',
    });
  }
  const isNamed = isOwn || (URL.canParse(location) && indexes.ownOrigins.has(new URL(location).origin));
  if (/^http:/i.test(location) && hashes.length === 0 && !isNamed) {
    throw userError({
      code: 'insecure-url',
      message: `Cannot verify ${filename}: it uses plain HTTP without a hash`,
      place,
      help: 'use https, or add `#sha256=…` to the URL',
    });
  }
  const rest = {
    sha256: undefined,
    size: undefined,
    requiresPython: undefined,
    isYanked: false,
    isOwn,
  };
  try {
    return await createOfferedWheels(context, lockPath).identify({ filename, url: location, ...rest });
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    throw userError(failureDiagnostic(error, `${filename} could not be downloaded`, place));
  }
}
