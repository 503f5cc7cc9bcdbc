import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readMember } from '../archive/read-member.ts';
import type { ZipMember } from '../archive/types.ts';
import { userError } from '../host/types.ts';
import type { PinnedWheel } from '../requirements/types.ts';
import { parseWheelFilename } from '../python/wheel-filename.ts';
import { downloadUnpinned } from './download.ts';
import type { DownloadContext } from './download.ts';
import { FetchFailure } from './failure.ts';
import type { FetchContext } from './fetch-wheels.ts';
import { fetchWheels } from './fetch-wheels.ts';
import type { OfferedFile } from './offers.ts';
import { downloadText } from './projects.ts';
import { hashFile, keep } from './store.ts';
import type { StoredWheel } from './types.ts';

/** Maximum size of a wheel's METADATA. Bytes. */
const MAX_METADATA = 16 * 1024 * 1024;

/** Wheels that are offered but not locked: their metadata and their hashes. */
export interface OfferedWheels {
  /**
   * The METADATA of a wheel, without fetching the wheel if its index allows that (PEP 658). @throws FetchFailure,
   * UserError
   */
  metadata(file: OfferedFile): Promise<string>;
  /** Adds a wheel to the store. Only its index, or the directory it is in, verifies it. @throws UserError */
  fetch(file: OfferedFile): Promise<StoredWheel>;
  /** SHA-256 and size according to its index, else of the downloaded file. @throws UserError */
  identify(file: OfferedFile): Promise<{ readonly sha256: string; readonly size: number | undefined }>;
}

/** @param lockPath the path of the lock in messages */
export function createOfferedWheels(context: FetchContext, lockPath: string): OfferedWheels {
  const download: DownloadContext = { ...context, deadOrigins: new Set(), onBytes: () => undefined };
  const identities = new Map<OfferedFile, { sha256: string; size: number | undefined }>();
  const texts = new Map<OfferedFile, Promise<string>>();

  const identify = async (file: OfferedFile) => {
    const known = identities.get(file);
    if (known !== undefined) return known;
    if (file.path !== undefined) {
      const identity = { sha256: await hashFile(file.path), size: statSync(file.path).size };
      identities.set(file, identity);
      return identity;
    }
    if (file.sha256 !== undefined) return { sha256: file.sha256, size: file.size };
    await fetchOne(file);
    return identities.get(file)!;
  };
  const pin = (file: OfferedFile, identity: { sha256: string; size: number | undefined }): PinnedWheel => {
    const wheel = parseWheelFilename(file.filename)!;
    const { normalizedName: name, version } = wheel;
    return { name, version, filename: file.filename, url: file.url, ...identity, lockPath };
  };
  const fetchOne = async (file: OfferedFile): Promise<StoredWheel> => {
    if (file.path === undefined && file.sha256 === undefined && !identities.has(file)) {
      const { temporary, sha256, size } = await downloadUnpinned(file, download);
      identities.set(file, { sha256, size });
      return keep(context.host, pin(file, { sha256, size }), temporary);
    }
    const pinned = pin(file, await identify(file));
    return (await fetchWheels([pinned], context)).wheels[0]!;
  };
  const read = async (file: OfferedFile): Promise<string> => {
    if (file.path !== undefined) {
      const { readZipMembers } = await import('../archive/read-zip.ts');
      return metadataIn(file.path, await readZipMembers(file.path));
    }
    if (file.metadata !== undefined) return published(file, file.metadata.sha256);
    const { path, facts } = await fetchOne(file);
    return metadataIn(path, facts.members);
  };
  const published = async (file: OfferedFile, sha256: string | undefined): Promise<string> => {
    const url = new URL(file.url);
    url.pathname += '.metadata';
    url.hash = '';
    const text = await downloadText(url.href, file.isOwn, MAX_METADATA, download);
    const digest = createHash('sha256').update(text).digest('hex');
    if (sha256 === undefined || digest === sha256) return text.toString('utf8');
    throw new FetchFailure(
      'hash-mismatch',
      `the metadata of ${file.filename} has the SHA-256 ${digest}, but the index says ${sha256}`,
    );
  };
  return {
    fetch: fetchOne,
    identify,
    metadata: (file) => {
      const text = texts.get(file) ?? read(file);
      texts.set(file, text);
      return text;
    },
  };
}

async function metadataIn(path: string, members: readonly ZipMember[]): Promise<string> {
  const found = members.filter(({ name }) => /^[^/]+\.dist-info\/METADATA$/.test(name));
  const [member] = found;
  if (member !== undefined && found.length === 1) {
    return (await readMember(path, member, MAX_METADATA)).toString('utf8');
  }
  throw userError({
    code: 'bad-wheel',
    message: `${path} has ${found.length === 0 ? 'no' : 'more than one'} METADATA file`,
    help: 'remove this invalid wheel, or use another version',
  });
}
