import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot, run } from '../support/tools.ts';

/** Small ones, some with compiled modules; `node scripts/compare-distributions.ts` measures all 108. */
const twelve = [
  ...['aws-lambda-powertools', 'click', 'httpx', 'jinja2', 'jsonschema', 'msgpack'],
  ...['pydantic', 'pyjwt', 'pyyaml', 'requests', 'simplejson', 'slack-bolt'],
];

/** Prints a table. A second attempt, since it loads wheels from the index. */
function measure(program: string, names: readonly string[], ...args: readonly string[]): string {
  const path = join(projectRoot, 'scripts', program);
  const once = () => run(process.execPath, [path, '--only', `^(${names.join('|')})$`, ...args]);
  const first = once();
  const { status, stdout, stderr } = first.status === 0 ? first : once();
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

test('twelve distributions that the real Python imports have no errors', () => {
  const told = measure('compare-distributions.ts', twelve, '--python', '3.12');
  expect(told).toContain('| 3.12 | 12 | 12 | 0 | 0 | 0 |');
});

test('without one of its distributions or loaded files, a package has an error when its import fails', () => {
  const names = ['click', 'httpx', 'jinja2', 'pydantic', 'pyjwt', 'requests'];
  const told = measure('compare-deletions.ts', names, '--most', '4', '--seed', '7');
  expect(told).toMatch(/^\| distribution \| 1\d \|.*\| 0 \|$/m);
  expect(told).toMatch(/^\| file \| 2\d \|.*\| 0 \|$/m);
});
