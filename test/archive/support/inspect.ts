import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { UserError } from '../../../src/host/types.ts';
import { mustRun, tool } from '../../support/tools.ts';

/** An entry as Python's `zipfile` sees it. */
export interface SeenEntry {
  readonly name: string;
  readonly size: number;
  readonly crc32: number;
  readonly sha256: string;
  readonly attributes: number;
  readonly date: readonly number[];
  readonly method: number;
  readonly flags: number;
  readonly system: number;
  readonly madeBy: number;
  readonly needs: number;
  readonly extra: number;
  readonly internal: number;
}

/** What Python's `zipfile` sees in each of the zip files, CRCs checked. */
export function inspectZips(paths: readonly string[]): ReadonlyMap<string, readonly SeenEntry[]> {
  const { stdout } = mustRun(tool('oracle', 'python'), [join(import.meta.dirname, 'inspect_zip.py')], {
    input: JSON.stringify(paths),
  });
  return new Map(Object.entries(JSON.parse(stdout) as Record<string, readonly SeenEntry[]>));
}

export function inspectZip(path: string): readonly SeenEntry[] {
  return inspectZips([path]).get(path)!;
}

/** A directory that goes away after the tests of the file. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'lambda-package-test-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** The `UserError` that `work` must end with, as `code: message`. */
export async function userErrorOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n');
  }
  throw new Error('no error');
}
