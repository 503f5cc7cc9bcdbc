import { UserError } from '../host/types.ts';
import type { Host } from '../host/types.ts';
import { pruneStore, storeInfo, verifyStore } from '../wheels/store-maintenance.ts';
import { UsageError } from './command.ts';
import type { Invocation } from './command.ts';

/**
 * `lambda-package cache info|prune|verify`: looks after the store of wheels.
 * @throws UsageError for anything else; UserError when `verify` finds damaged wheels, which are removed by then
 */
export async function runCache(invocation: Pick<Invocation, 'host' | 'operands'>): Promise<number> {
  const { host, operands } = invocation;
  const [action, ...rest] = operands;
  if (action === 'info' && rest.length === 0) await showInfo(host);
  else if (action === 'prune' && rest.length === 0) await prune(host);
  else if (action === 'verify' && rest.length === 0) await verify(host);
  else
    throw new UsageError(
      `\`cache ${operands.join(' ')}\` is no command.`,
      'Give one of: info, prune, verify.',
    );
  return 0;
}

async function showInfo(host: Host): Promise<void> {
  const info = await storeInfo(host);
  host.log.out(`Directory: ${info.directory}`);
  host.log.out(`Wheels: ${info.wheels} (${megabytes(info.bytes)})`);
  host.log.out(`Not used for 30 days: ${info.unused} (${megabytes(info.unusedBytes)})`);
}

async function prune(host: Host): Promise<void> {
  const pruned = await pruneStore(host);
  host.log.out(`Removed: ${pruned.removed} (${megabytes(pruned.removedBytes)})`);
  host.log.out(`Kept: ${pruned.kept}`);
}

async function verify(host: Host): Promise<void> {
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
