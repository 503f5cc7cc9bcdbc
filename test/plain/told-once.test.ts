import { expect, test } from 'vitest';
import { makeWheel } from '../support/wheelhouse.ts';
import { packagePlain } from './support.ts';

const app = 'import helpers\ndef handler(event, context):\n    return 1\n';
const files = {
  'src/a.py': app,
  'src/b.py': app,
  'src/helpers.py': '',
  'conf.json': '{}',
  'requirements.txt': 'dep==1.0\n',
  'serverless.yml':
    'service: s\nprovider: {name: aws, runtime: python3.12}\nfunctions:\n  a: {handler: src/a.handler}\n  b: {handler: src/b.handler}\n',
};

test('what is the same in all functions of a template is told once, and is a finding of each', async () => {
  const { all, result } = await packagePlain(files, { from: 'serverless.yml' }, [
    await makeWheel('dep', '1.0', 'py3-none-any', { 'dep.py': '' }),
  ]);
  const codes = ['data-left-out', 'second-root', 'unused-requirements'];
  expect(
    all
      .filter(({ code }) => codes.includes(code))
      .map(({ code, message, notes }) => [code, message.includes('//:a'), notes])
      .sort(),
  ).toEqual([
    ['data-left-out', true, ['also in //:b']],
    // It names the file of the handler.
    ['second-root', false, undefined],
    ['second-root', true, undefined],
    ['unused-requirements', true, ['also in //:b']],
  ]);
  for (const { findings } of result.packages) {
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
    expect(findings.flatMap(({ notes }) => notes).join()).not.toContain('also in');
  }
});
