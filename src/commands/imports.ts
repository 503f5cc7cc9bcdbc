import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Problems, type Host } from '../host/types.ts';
import { scanImports } from '../python/imports.ts';
import type { ImportScanOptions } from '../python/types.ts';

/**
 * `lambda-package imports FILE…`: prints the imports found in Python files as JSON, keyed by the given path. Paths are relative to the working directory. Relative imports keep their dots.
 * @throws UserError naming every file that cannot be read; nothing is printed then
 */
export function importsCommand(files: readonly string[], options: ImportScanOptions, host: Host): void {
  const problems = new Problems();
  const scanned = new Map<string, unknown>();
  for (const file of files) {
    const source = read(resolve(host.cwd, file));
    if (source === undefined) {
      problems.error({
        code: 'unreadable-file',
        message: `\`${file}\` is not a readable file`,
        help: 'give Python files, relative to the working directory',
      });
      continue;
    }
    const { imports, assets } = scanImports(source, options);
    // As Pants' parser prints them.
    const shown = Array.from(imports, ([name, { line, weak }]) => [name, { line, weak }] as const);
    scanned.set(file, { imports: Object.fromEntries(shown), assets: [...assets.keys()] });
  }
  problems.throwIfErrors();
  host.log.out(JSON.stringify(Object.fromEntries(scanned), undefined, 2));
}

function read(path: string): Buffer | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
