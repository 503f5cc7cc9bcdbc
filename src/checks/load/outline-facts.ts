import type { FactKind } from '../../archive/types.ts';
import { outlineModule } from '../../python/outline/outline.ts';
import type { ModuleOutline } from '../../python/outline/types.ts';

/** What a Python file does when it is loaded. */
export const outlineFacts: FactKind<ModuleOutline> = {
  name: 'outline',
  largest: 16 * 1024 * 1024,
  read: outlineModule,
};

/** The groups of an `entry_points.txt` (packaging.python.org, "Entry points specification"). */
export const groupFacts: FactKind<readonly string[]> = {
  name: 'groups',
  largest: 1024 * 1024,
  read: (bytes) =>
    Array.from(bytes.toString('utf8').matchAll(/^\[([^\]\n]+)\]/gm), ([, name]) => name!.trim()),
};
