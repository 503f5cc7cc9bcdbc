import { pruneUnused, showStore, verifyWheels } from '../commands/cache.ts';
import type { Host } from '../host/types.ts';
import { UsageError, type Invocation } from './command.ts';

const actions: ReadonlyMap<string, (host: Host) => Promise<void>> = new Map([
  ['info', showStore],
  ['prune', pruneUnused],
  ['verify', verifyWheels],
]);

/**
 * `lambda-package cache info|prune|verify`: inspects or cleans the wheel store.
 * @throws UsageError for any other word; UserError when `verify` finds damaged wheels
 */
export async function runCache({ host, operands }: Pick<Invocation, 'host' | 'operands'>): Promise<number> {
  const [name = '', ...rest] = operands;
  const action = rest.length === 0 ? actions.get(name) : undefined;
  if (action === undefined) {
    throw new UsageError(
      `Unknown cache command \`${operands.join(' ')}\``,
      'use one of: info, prune, verify',
    );
  }
  await action(host);
  return 0;
}
