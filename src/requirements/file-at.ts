import { parseWheelFilename } from '../python/wheel-filename.ts';
import { filenameOf } from './lock-fields.ts';
import type { LockedArtifact, LockedDistribution } from './types.ts';

/** Placeholder for the hash of a file, known only after the download. */
const unknownHash: LockedArtifact['hash'] = { algorithm: '', hex: '' };

/**
 * The file at a URL or path from a lock that lists hashes by project: which of several belongs to the file is known
 * only after the download.
 *
 * @param hashes as `sha256:…`, in lower case.
 */
export function fileAt(
  url: string,
  hashes: readonly string[],
): Pick<LockedDistribution, 'artifacts' | 'hashes'> {
  const filename = filenameOf(url);
  const location = url.split('#', 1)[0]!;
  const inUrl = /[#&]sha256=([0-9a-f]+)/i.exec(url)?.[1];
  const strong = hashes.filter((hash) => hash.startsWith('sha256:'));
  const allowed = strong.length > 0 || inUrl === undefined ? strong : [`sha256:${inUrl.toLowerCase()}`];
  // A weak hash is kept rather than dropped, but is not sufficient: such a file is rejected.
  const isOpen = allowed.length > 1 || (allowed.length === 0 && hashes.length === 0);
  if (isOpen && parseWheelFilename(filename) !== undefined) {
    return { artifacts: [{ filename, url: location, hash: unknownHash, size: undefined }], hashes: allowed };
  }
  const [algorithm = '', hex = ''] = (allowed[0] ?? hashes[0] ?? '').split(':', 2);
  return { artifacts: [{ filename, url: location, hash: { algorithm, hex }, size: undefined }] };
}
