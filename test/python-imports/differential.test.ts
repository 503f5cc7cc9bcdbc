import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mustRun, projectRoot, pythons } from '../support/tools.ts';
import { differences } from './differences.ts';
import { referenceOf } from './reference.ts';

const wantedFiles = 5200;
const fewestFiles = 5000;
/** Bigger files take most of the time and teach the least. */
const biggestFile = 20_000;

/** Directories of real Python files: every interpreter's library and the packages of the tests' tools. */
function libraries(): string[] {
  const program = 'import json, sysconfig; print(json.dumps(sysconfig.get_path("stdlib")))';
  const stdlibs = [...pythons().values()].map(
    (python) => JSON.parse(mustRun(python, ['-c', program]).stdout) as string,
  );
  const tools = ['oracle', 'aws', 'runtime'].map((name) => join(projectRoot, '.tools', name));
  return [...new Set([...stdlibs, ...tools])].filter((directory) => existsSync(directory));
}

/** Files without repetition, an even mix of all directories, the same ones in each run on a machine. */
function sample(): string[] {
  const files = libraries().flatMap((directory) =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes('\n') && statSync(path).size <= biggestFile),
  );
  const digest = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
  const mixed = files.map((path) => [digest(path), path] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  const chosen = new Map<string, string>();
  for (const [, path] of mixed) {
    if (chosen.size === wantedFiles) break;
    chosen.set(digest(readFileSync(path)), path);
  }
  return [...chosen.values()];
}

describe("against CPython's own parser", () => {
  test('names, lines, weakness, strings and pragmas of thousands of real files', async () => {
    const references = await referenceOf(sample());
    const compared = references.filter((reference) => reference.error === undefined);
    expect(compared.length).toBeGreaterThan(fewestFiles);
    const different = compared.map((reference) => ({ path: reference.path, lines: differences(reference) }));
    expect(different.filter(({ lines }) => lines.length > 0)).toEqual([]);
  });
});
