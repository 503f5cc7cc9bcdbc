import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';
import { buildFiles, tailorIn } from './support.ts';

// The proposals of real Pants 2.17.1 (see test/oracle/README.md): exit status, what is said, and every BUILD file.

interface Run {
  readonly args: readonly string[];
  readonly rc: number;
  readonly stdout: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Where it ran, relative to the build root. */
  readonly cwd?: string;
  /** The BUILD files after it, by path. */
  readonly after?: Readonly<Record<string, string>>;
}

interface Case {
  readonly note: string;
  readonly files: Readonly<Record<string, string>>;
  readonly runs: readonly Run[];
}

const directory = new URL('../oracle/tailor/', import.meta.url);
const names = readdirSync(directory).map((file) => basename(file, '.json'));

const sentence = /\n*To fix `tailor` failures, run `[a-z-]+ tailor`\.\n?$/;

describe.each(names)('%s', (name) => {
  const { files, runs } = JSON.parse(readFileSync(new URL(`${name}.json`, directory), 'utf8')) as Case;
  test('gives the proposals of Pants', async () => {
    const root = temporaryDirectory();
    writeFiles(root, files);
    for (const run of runs.filter(({ args }) => args.includes('tailor'))) {
      const { status, said, diagnostics } = await tailorIn(root, run.args, run);
      const context = `${run.args.join(' ')} ${JSON.stringify(diagnostics)}`;
      expect(said.replace(sentence, '').trimEnd(), context).toBe(run.stdout.replace(sentence, '').trimEnd());
      expect(status, context).toBe(run.rc);
      if (run.after !== undefined) expect(buildFiles(root), context).toEqual(run.after);
    }
  });
});
