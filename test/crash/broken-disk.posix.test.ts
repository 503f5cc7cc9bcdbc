import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Bench } from '../fuzz/run-case.ts';
import { checkout, dep } from '../fuzz/seeds.ts';
import type { Case } from '../fuzz/subjects.ts';
import { temporaryDirectory } from '../support/cli.ts';
import { cleanEnvironment, mustRun, projectRoot } from '../support/tools.ts';

// The file system fails at the first, the second, … change of a run, once or from then on.

const build = `${checkout['src/BUILD'] as string}
python_aws_lambda_function(name="flat", runtime="python3.12", handler="app.py:handler", layout="flat")
archive(name="tar", format="tar.gz", packages=[":fn"])
`;
const app = checkout['src/app.py'] as string;
const before: Case = { command: 'package', operands: ['::'], files: { 'src/BUILD': build }, wheel: dep };
const after: Case = {
  ...before,
  files: { 'src/BUILD': build, 'src/app.py': `${app}\n# changed\n` },
  keepsOutput: true,
};

/** What fails on a disk that is full or read-only: not what removes or closes. */
const isRefused = (operation: string, code: string): boolean =>
  code === 'ENOSPC' ? !/^(?:rm|rmdir|unlink|chmod|rename|utimes)/.test(operation) : operation !== 'write';

describe.each([
  ['ENOSPC', 'from then on'],
  ['EROFS', 'from then on'],
  ['EACCES', 'once'],
] as const)('%s %s', (code, when) => {
  test('is a reported error, whenever it comes, and the output is the old or the new', async () => {
    const bench = new Bench(`${temporaryDirectory()}/bench`);
    const seen = new Set<string>();
    await bench.run(before);
    const { output: old } = bench.remains();
    await bench.run(after);
    const { output: changed } = bench.remains();
    expect(changed!.equals(old!)).toBe(false);
    for (let failing = 1; ; failing++) {
      await bench.run(before);
      let changes = 0;
      let failed = '';
      const { faults, output } = await bench.run(after, (operation, path) => {
        if (!isRefused(operation, code)) return;
        changes += 1;
        if (changes === failing) failed = operation;
        if (changes === failing || (when === 'from then on' && changes > failing)) {
          throw Object.assign(new Error(`${code}: ${operation}`), {
            code,
            path,
            errno: -1,
            syscall: operation,
          });
        }
      });
      const error = /^error\[([\w-]+)\]/m.exec(output)?.[1] ?? 'none';
      seen.add(error);
      expect({ failing, faults }).toEqual({ failing, faults: [] });
      const remains = bench.remains();
      // What cannot be removed is left to the next run.
      if (code === 'ENOSPC' || (when === 'once' && !failed.startsWith('rm'))) {
        expect({ failing, unfinished: remains.unfinished }).toEqual({ failing, unfinished: [] });
      }
      const isNew = remains.output!.equals(changed!);
      expect({ failing, isOldOrNew: isNew || remains.output!.equals(old!) }).toEqual({
        failing,
        isOldOrNew: true,
      });
      if (error === 'none') expect(isNew).toBe(true);
      if (changes < failing) break;
    }
    const isFull = code === 'ENOSPC';
    const expected = isFull ? ['disk-full', 'none'] : ['cannot-write', 'none', 'store-not-writable'];
    expect([...seen].sort()).toEqual(expected);
  });
});

test('a directory for temporary files that does not exist is a reported error', () => {
  const module = pathToFileURL(join(projectRoot, 'src', 'archive', 'replace.ts')).href;
  const script = `import(${JSON.stringify(module)}).then(({ scratchDirectory }) => scratchDirectory()).catch(({ diagnostics: [one] }) => console.log(one.code, one.message))`;
  const env = cleanEnvironment({ TMPDIR: join(temporaryDirectory(), 'missing') });
  expect(mustRun(process.execPath, ['--eval', script], { env }).stdout).toMatch(
    /^cannot-write Cannot write `.*\/missing\/lambda-package-`: ENOENT/,
  );
});
