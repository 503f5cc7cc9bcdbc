// How long hostile and very large input takes; the tests count its steps (test/support/meter.ts), which does not say how
// long one takes: `node bench/bounds.ts`. Prints the processor seconds of each, the median of 3 runs after one warm-up.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problems, UserError } from '../src/host/types.ts';
import { scanImports } from '../src/python/imports.ts';
import { readRequirementFile } from '../src/requirements/requirement-files.ts';
import { readLock } from '../src/requirements/read-lock.ts';
import { parseIndexPage } from '../src/wheels/index-page.ts';
import { matchesGlob } from '../src/workspace/globs.ts';
import { parseLiteral } from '../src/workspace/python-literal.ts';
import { openWorkspace } from '../src/workspace/workspace.ts';
import { load } from '../test/build-files/support.ts';
import { median } from './measure.ts';

const root = mkdtempSync(join(tmpdir(), 'bench-bounds-'));
const megabyte = 1_000_000;
const manyTargets = Array.from(
  { length: 100_000 },
  (_, index) => `python_source(name="t${index}", source="f${index}.py", tags=["a", "b"])\n`,
).join('');
const endless = Object.fromEntries(
  Array.from({ length: 300 }, (_, index) => [`d${index}/BUILD`, 'while True:\n    pass\n']),
);
const options = { stringImports: true, stringImportsMinDots: 2, assets: true, assetsMinSlashes: 1 };

/** Rejecting the input is a valid result too. */
function settled(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

const work: Readonly<Record<string, () => unknown>> = {
  '100,000 targets in one BUILD file': () => load({ 'a/BUILD': manyTargets }),
  '300 BUILD files with endless loops': () => load(endless),
  'a walk of 10,000 files': () =>
    openWorkspace({ root, env: {} }, new Problems()).files.isFile('p0/q0/f0.py'),
  'a pattern of 100 wildcards': () => matchesGlob(`${'*a'.repeat(100)}*b`, 'a'.repeat(250)),
  'a literal of 200,000 items': () => parseLiteral(`[${"'a',".repeat(200_000)}]`),
  'imports in 1 MB of brackets': () => scanImports(Buffer.from('(import a\n'.repeat(megabyte / 10)), options),
  'an index page of 300,000 broken links': () =>
    parseIndexPage('<a href='.repeat(300_000), 'text/html', 'https://index.invalid/'),
  'a lock of 1 MB of comments': () => readLock('//\n'.repeat(megabyte / 3), 'l'),
  'a requirements file of 1 MB of continued lines': () =>
    readRequirementFile('requirements-txt', '\\\n'.repeat(megabyte / 2), 'f'),
};

try {
  for (let index = 0; index < 10_000; index++) {
    const directory = join(root, `p${index % 50}`, `q${index % 500}`);
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, `f${index}.py`), '');
  }
  for (const [title, run] of Object.entries(work)) {
    const seconds = Array.from({ length: 4 }, () => {
      const before = process.cpuUsage();
      settled(run);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    });
    console.log(`${median(seconds.slice(1)).toFixed(3)} s  ${title}`);
  }
} finally {
  rmSync(root, { recursive: true });
}
