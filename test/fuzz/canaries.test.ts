import { expect, test } from 'vitest';
import { canaries, findCanaries } from '../support/canaries.ts';
import { temporaryDirectory } from '../support/cli.ts';
import { pexLock } from '../support/wheelhouse.ts';
import { Bench } from './run-case.ts';
import { awsAnswer, checkout, dep, indexPages, locks, pantsToml } from './seeds.ts';
import type { Case } from './subjects.ts';

// Thirty secrets in the environment, netrc, pip.conf, a lock and a file outside: none of them in the log, a package, the
// store or the name of a file. `start` of test/support/cli.ts looks for them in every other run of the program.

const location = `https://user:${canaries['LOCK_FILE']!}@files.example/${dep.filename}`;
const ofLock = (sha256: string): string =>
  pexLock(['dep'], [{ name: 'dep', version: '1.0', artifacts: [{ url: location, sha256 }] }]);
const poetry = { 'pants.toml': pantsToml('poetry.lock'), 'poetry.lock': locks['poetry.lock']! };
const page = (status: number, text: string, headers: Record<string, string> = {}) => ({
  files: poetry,
  page: { status, headers: { 'content-type': 'text/html', ...headers }, text },
});
const aws = (stdout: string, stderr = '') => ({
  command: 'deploy',
  operands: ['src:fn'],
  options: { 'function-name': 'fn' },
  aws: [{ exitCode: stderr === '' ? 0 : 254, stdout, stderr }],
});

test.each<[string, Partial<Case>]>([
  ['a package', {}],
  ['a wheel from an address with a password', { files: { 'main.lock': ofLock(dep.sha256) }, wheel: dep }],
  ['another wheel than the lock says', { files: { 'main.lock': ofLock('0'.repeat(64)) }, wheel: dep }],
  ['an index page', page(200, indexPages.html)],
  ['an index that refuses', page(401, 'who are you?')],
  ['an index that forbids', page(403, '')],
  ['an index that leads elsewhere', page(302, '', { location: 'http://127.0.0.1/simple/dep/' })],
  ['an index without the file', page(404, '')],
  ['an index that fails', page(500, 'x')],
  ['an index without sense', page(200, '<a href="http://[">')],
  ['an environment variable of a BUILD file', { files: { BUILD: 'print(env("PIP_INDEX_URL"))\n' } }],
  [
    'a variable in settings',
    { files: { 'pants.toml': `${checkout['pants.toml'] as string}\n[x]\ny = "%(env.PGPASSWORD)s"\n` } },
  ],
  ['a file outside', { files: { BUILD: 'file(name="x", source="../outside/secret.txt")\n' } }],
  ['a deploy', aws(JSON.stringify(awsAnswer))],
  ['a deploy that AWS refuses', aws('', 'An error occurred (AccessDenied) when calling the X operation: no')],
  ['no credentials', aws('', 'Unable to locate credentials')],
])('%s', async (_path, one) => {
  const bench = new Bench(`${temporaryDirectory()}/bench`);
  const { faults } = await bench.run({ command: 'package', operands: ['::'], files: {}, ...one });
  expect(faults).toEqual([]);
});

test('there are thirty, and they are found as they are and in Base64', () => {
  const found = findCanaries(Object.values(canaries).join('\n'));
  expect(found.filter((name) => name !== 'UV_INDEX_PRIVATE_USERNAME')).toHaveLength(30 - 1);
  const sent = Buffer.from(`user:${canaries['UV_INDEX_PRIVATE_PASSWORD']!}`).toString('base64');
  expect(findCanaries(`Authorization: Basic ${sent}`)).toEqual(['UV_INDEX_PRIVATE_PASSWORD']);
  expect(findCanaries('nothing')).toEqual([]);
});
