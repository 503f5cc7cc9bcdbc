import { UserError } from '../host/types.ts';
import type { Host } from '../host/types.ts';
import { pruneStore, storeInfo, verifyStore } from '../wheels/store-maintenance.ts';

/** `cache info`: prints where the store is and what it holds. */
export async function showStore(host: Host): Promise<void> {
  const info = await storeInfo(host);
  host.log.out(`Directory: ${info.directory}`);
  host.log.out(`Wheels: ${info.wheels} (${megabytes(info.bytes)})`);
  host.log.out(`Not used for 30 days: ${info.unused} (${megabytes(info.unusedBytes)})`);
}

/** `cache prune`: removes what no run has used for 30 days. */
export async function pruneUnused(host: Host): Promise<void> {
  const pruned = await pruneStore(host);
  host.log.out(`Removed: ${pruned.removed} (${megabytes(pruned.removedBytes)})`);
  host.log.out(`Kept: ${pruned.kept}`);
}

/** `cache verify`: hashes every wheel. @throws UserError that names the damaged ones, which are removed by then */
export async function verifyWheels(host: Host): Promise<void> {
  const { wheels, bytes, damaged } = await verifyStore(host);
  host.log.out(`Verified: ${wheels} (${megabytes(bytes)})`);
  if (damaged.length === 0) return;
  throw new UserError(
    damaged.map((path) => ({
      severity: 'error',
      code: 'damaged-wheel',
      message: `${path} did not have the content that it was stored with`,
      help: 'it has been removed; the next run fetches it again',
    })),
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
