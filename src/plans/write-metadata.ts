import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { userError } from '../host/types.ts';
import type { PackagePlan } from './package-plan.ts';

/** `<output>.metadata.json`, byte for byte as today's Pants writes it: sorted keys, indent 2, no final newline. */
export function writeMetadata(plan: PackagePlan, output: string): void {
  // `JSON.stringify` omits undefined values.
  const { architecture, handler, runtime } = plan;
  const path = `${output}.metadata.json`;
  const temporary = `${path}.tmp-${process.pid}`;
  try {
    writeFileSync(temporary, JSON.stringify({ architecture, handler, runtime }, null, 2), {
      flag: 'wx',
      mode: 0o644,
    });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw userError({
      code: 'cannot-write',
      message: `\`${path}\` cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      help: `free some disk space, and check the permissions of \`${dirname(path)}\``,
    });
  }
}
