import { UserError } from '../host/types.ts';
import type { Host } from '../host/types.ts';
import { showBytes } from '../text/sizes.ts';
import { pruneStore, storeInfo, verifyStore } from '../wheels/store-maintenance.ts';

/** `cache info`: prints the location and content of the store. */
export async function showStore(host: Host): Promise<void> {
  const info = await storeInfo(host);
  host.log.out(`Directory: ${info.directory}`);
  host.log.out(`Wheels: ${info.wheels} (${showBytes(info.bytes)})`);
  host.log.out(`Not used for 30 days: ${info.unused} (${showBytes(info.unusedBytes)})`);
}

/** `cache prune`: removes what has not been used for 30 days. */
export async function pruneUnused(host: Host): Promise<void> {
  const pruned = await pruneStore(host);
  host.log.out(`Removed: ${pruned.removed} (${showBytes(pruned.removedBytes)})`);
  host.log.out(`Kept: ${pruned.kept}`);
}

/** `cache verify`: hashes every wheel. @throws UserError with the damaged ones, which have been removed */
export async function verifyWheels(host: Host): Promise<void> {
  const { wheels, bytes, damaged } = await verifyStore(host);
  host.log.out(`Verified: ${wheels} (${showBytes(bytes)})`);
  if (damaged.length === 0) return;
  throw new UserError(
    damaged.map((path) => ({
      severity: 'error',
      code: 'damaged-wheel',
      message: `${path} is corrupt: its content no longer matches its hash`,
      help: 'nothing to do: it was removed, and the next run downloads it again',
    })),
  );
}
