import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';
import { openPlain } from './support.ts';

// Files that take seconds or minutes where something is looked at again and again: the time limit is far above what they take.

const app = 'def handler(event, context):\n    return 1\n';
const template = (handler: string, more = '') =>
  `${more}Resources:\n  Fn:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: python3.12\n      Handler: ${handler}\n`;
const service = (handler: string, more = '') =>
  `service: a\nprovider: {name: aws, runtime: python3.12}\n${more}functions:\n  f:\n    handler: ${handler}\n`;
const nested = (text: string, around: string, depth: number) =>
  Array.from({ length: depth }).reduce<string>((inner) => `!${around} [${inner}]`, text);

async function codesOf(name: string, text: string): Promise<readonly string[]> {
  const { diagnostics } = await openPlain({ 'app.py': app, [name]: text }, { from: name });
  return [...new Set(diagnostics.map(({ code }) => code))];
}

describe('a template that is not worth its time', { timeout: 8000 }, () => {
  test.each<[string, string, readonly string[]]>([
    [
      'conditions in conditions',
      template(
        '!If [A, app.handler, app.gone]',
        `Conditions:\n  A: ${nested('!Equals [a, a]', 'And', 45)}\n  B: ${nested('!Equals [a, a]', 'Or', 45)}\n`,
      ),
      [],
    ],
    [
      'conditions that only a deploy knows',
      template(
        '!If [A, app.handler, app.gone]',
        `Conditions:\n  A: ${nested('!Equals [a, !Ref B]', 'And', 45)}\n`,
      ),
      ['template-value-unknown'],
    ],
    ['openings of variables', template(`!Sub "${'${'.repeat(120_000)}"`), ['template-value-unknown']],
    ['a path of dots', template(`"${'./'.repeat(120_000)}"`), ['handler-too-long']],
    ['files in a line', template(`"${'a.py:'.repeat(50_000)}\\n b"`), ['handler-too-long']],
    [
      'lists of a long parameter',
      `Parameters:\n  P: {Type: String, Default: "${'a,'.repeat(50_000)}"}\nResources:\n${Array.from(
        { length: 900 },
        (_, index) =>
          `  F${index}: {Type: AWS::Lambda::Function, Properties: {Runtime: python3.12, Handler: !Select [0, !Split [",", !Ref P]]}}\n`,
      ).join('')}`,
      ['template-value-unknown'],
    ],
  ])('%s', async (_name, text, codes) => {
    expect(await codesOf('template.yaml', text)).toEqual(codes);
  });

  test.each<[string, string, readonly string[]]>([
    ['openings of variables', service(`"${'${'.repeat(100_000)}"`), ['template-value-unknown']],
    ['variables', service(`"${'${a}'.repeat(50_000)}"`), ['template-value-unknown']],
    [
      'patterns',
      service(
        'app.handler',
        `package:\n  patterns:\n${Array.from({ length: 1001 }, (_, index) => `    - a${index}\n`).join('')}`,
      ),
      ['pattern-limit'],
    ],
  ])('serverless: %s', async (_name, text, codes) => {
    expect(await codesOf('serverless.yml', text)).toEqual(codes);
  });

  test('globs that add files beside globs that leave them out', async () => {
    const globs = Array.from({ length: 5000 }, (_, index) => `app*.py !gone${index}`).join(' ');
    const text = `functions:\n  - handler: app.py:handler\n    runtime: python3.12\n    include: "${globs}"\n`;
    expect(await codesOf('lambda-package.yml', text)).toEqual([]);
  });
});

test('conditions with what only a deploy knows hold where the rest decides', async () => {
  const condition = (text: string) =>
    codesOf('template.yaml', template('!If [A, app.handler, !Ref B]', `Conditions:\n  A: ${text}\n`));
  const unknown = '!Equals [a, !Ref B]';
  expect(await condition(`!Or [${unknown}, !Equals [a, a]]`)).toEqual([]);
  expect(await condition(`!Not [!And [${unknown}, !Equals [a, b]]]`)).toEqual([]);
  expect(await condition(`!Or [${unknown}, !Equals [a, b]]`)).toEqual(['template-value-unknown']);
  expect(await condition(`!Not [!And [${unknown}, !Equals [a, a]]]`)).toEqual(['template-value-unknown']);
});

test('no value is taken from outside of the checkout, from version control or from the environment', async () => {
  const above = temporaryDirectory();
  const root = join(above, 'checkout');
  mkdirSync(root);
  const secret = { 'secret.yml': 'key: app.handler\n' };
  writeFiles(above, secret);
  writeFiles(root, { 'app.py': app, '.git/secret.yml': 'key: app.handler\n' });
  symlinkSync('../secret.yml', join(root, 'link.yml'));
  symlinkSync('..', join(root, 'directory'));
  const values = [
    ...['../secret.yml', join(above, 'secret.yml'), 'link.yml', 'directory/secret.yml', 'x/../../secret.yml'],
    ...['.git/secret.yml', '~/secret.yml'],
  ].map((file) => `\${file(${file}):key}`);
  const all = [...values, '\${env:PATH}', '\${opt:handler}', '\${ssm:/handler}', '\${cf:stack.handler}'];
  for (const value of all) {
    writeFiles(root, { 'serverless.yml': service(`"${value}"`) });
    const { found } = await openPlain({}, { from: 'serverless.yml' }, '', root);
    expect([value, found]).toEqual([value, ['template-value-unknown:5']]);
  }
  writeFiles(root, secret);
  writeFiles(root, { 'serverless.yml': service('"${file(secret.yml):key}"') });
  const { diagnostics } = await openPlain({}, { from: 'serverless.yml' }, '', root);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});
