import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { settingsWith } from '../deploy/support.ts';
import { driftOf, outdatedHandler } from '../../src/deploy/drift.ts';
import type { FunctionConfiguration } from '../../src/deploy/types.ts';
import { inspectZip } from '../archive/support/inspect.ts';
import { packageFiles } from '../formats/support/package.ts';

const main = 'def main(event, context):\n    return 1\n';
const build = (handler: string, more = '') =>
  `python_sources(name="lib")\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="${handler}"${more})\n`;
const codes = (diagnostics: readonly { code: string }[]) => diagnostics.map(({ code }) => code);
const names = (path: string) => inspectZip(path).map(({ name }) => name);

describe('a handler written as a path without `.py`', () => {
  test.each([
    ['below the source root', 'a/b/app:main', 'a.b.app.main'],
    ['beside the BUILD file', 'inner/app:main', 'a.b.inner.app.main'],
  ])('is the module, %s', async (_, handler, direct) => {
    const files = { 'src/a/b/app.py': main, 'src/a/b/inner/app.py': main };
    const made = await packageFiles(
      {
        ...files,
        'src/a/b/BUILD': build(handler),
        'src/a/b/inner/BUILD': 'python_sources()\n',
      },
      ['src/a/b:fn'],
    );
    expect(made.diagnostics).toEqual([]);
    expect(made.packages[0]).toMatchObject({
      handler: 'lambda_function.handler',
      otherHandlers: [direct],
    });
    expect(readFileSync(`${made.output()}.metadata.json`, 'utf8')).toContain('lambda_function.handler');
  });

  test('of a package also answers by the name of its `__init__`', async () => {
    const made = await packageFiles(
      {
        'src/pkg/__init__.py': main,
        'src/BUILD': build('pkg/__init__.py:main'),
        'src/pkg/BUILD': 'python_sources()\n',
      },
      ['src:fn'],
    );
    expect(made.packages[0]).toMatchObject({
      handler: 'lambda_function.handler',
      otherHandlers: ['pkg.main', 'pkg.__init__.main'],
    });
  });

  test('that leads nowhere is an error', async () => {
    const made = await packageFiles({ 'src/app.py': main, 'src/BUILD': build('nosuch/app:main') }, [
      'src:fn',
    ]);
    expect(codes(made.diagnostics)).toEqual(['handler-module-missing']);
  });
});

describe('a handler in the module that AWS calls', () => {
  test('is called where it is: nothing is written beside it', async () => {
    const made = await packageFiles(
      { 'src/lambda_function.py': main, 'src/BUILD': build('lambda_function.py:main') },
      ['src:fn'],
    );
    expect(made.diagnostics).toEqual([]);
    expect(names(made.output())).toEqual(['lambda_function.py']);
    expect(made.packages[0]).toMatchObject({ handler: 'lambda_function.main', otherHandlers: [] });
    expect(made.lines).toContain('    Handler: lambda_function.main');
    expect(readFileSync(`${made.output()}.metadata.json`, 'utf8')).toContain('"lambda_function.main"');
  });

  test('of the name `handler` gives what Pants gives', async () => {
    const made = await packageFiles(
      {
        'src/lambda_function.py': main.replace('main', 'handler'),
        'src/BUILD': build('lambda_function.py:handler'),
      },
      ['src:fn'],
    );
    expect(made.packages[0]).toMatchObject({ handler: 'lambda_function.handler', otherHandlers: [] });
  });

  test.each([
    ['lambda_function/__init__.py:main', 'lambda_function.main'],
    ['lambda_function/app.py:main', 'lambda_function.app.main'],
  ])('in a package of that name: %s', async (handler, called) => {
    const made = await packageFiles(
      {
        'src/lambda_function/__init__.py': main,
        'src/lambda_function/app.py': main,
        'src/lambda_function/BUILD': 'python_sources()\n',
        'src/main.py': '',
        'src/BUILD': build(handler),
      },
      ['src:fn'],
    );
    expect(made.diagnostics).toEqual([]);
    expect(names(made.output())).not.toContain('lambda_function.py');
    expect(made.packages[0]!.handler).toBe(called);
  });

  test('of the old layout, too', async () => {
    const made = await packageFiles(
      {
        'src/lambdex_handler.py': main,
        'src/BUILD': build('lambdex_handler.py:main', ', lambdex_handler=True'),
      },
      ['src:fn'],
    );
    expect(made.diagnostics).toEqual([]);
    expect(names(made.output())).toEqual(['lambda_function.py', 'lambdex_handler.py']);
    expect(made.packages[0]).toMatchObject({
      handler: 'lambda_function.handler',
      otherHandlers: ['lambdex_handler.main'],
    });
  });

  test('another file of that name still collides', async () => {
    const made = await packageFiles(
      {
        'src/lambda_function.py': 'x = 1\n',
        'src/app.py': `import lambda_function\n${main}`,
        'src/BUILD': build('app.py:main'),
      },
      ['src:fn'],
    );
    expect(codes(made.diagnostics)).toEqual(['file-collision']);
  });
});

describe('a handler that AWS does not take', () => {
  test.each([
    ['a function of 129 characters', `app.py:${'f'.repeat(129)}`],
    ['a function of 60,000 characters', `app.py:${'f'.repeat(60_000)}`],
    ['a module of 60,000 characters', `${'m'.repeat(60_000)}:main`],
    ['a name of 136 characters that AWS calls itself', `lambda_function.py:${'f'.repeat(120)}`],
  ])('for %s is an error', async (_, handler) => {
    const files = {
      'src/app.py': main,
      'src/lambda_function.py': main.replace('main', 'f'.repeat(120)),
      'src/BUILD': build(handler),
    };
    const made = await packageFiles(files, ['src:fn']);
    expect(new Set(codes(made.diagnostics))).toEqual(new Set(['handler-too-long']));
    expect(made.diagnostics[0]!.message.length).toBeLessThan(300);
  });
});

describe('a live function that calls the handler where it is defined', () => {
  const live = (handler: string): FunctionConfiguration => ({
    functionArn: 'arn',
    version: '$LATEST',
    settings: '',
    packageType: 'Zip',
    handler,
    runtime: 'python3.12',
    architectures: ['x86_64'],
    codeSha256: '',
    state: 'Active',
    layers: [],
    role: undefined,
    stateReason: undefined,
    stateReasonCode: undefined,
    lastUpdateStatus: 'Successful',
    lastUpdateStatusReason: undefined,
    lastUpdateStatusReasonCode: undefined,
    revisionId: undefined,
  });
  const request = {
    functionName: 'fn',
    package: { path: '/x.zip', size: 1, codeSha256: 'x' },
    handler: 'lambda_function.handler',
    otherHandlers: ['pkg.app.main'],
    runtime: 'python3.12',
    architecture: 'x86_64',
  };

  const settings = settingsWith();

  test.each(['pkg.app.main', 'pkg/app.main'])('%s: the package answers to it', (handler) => {
    expect(driftOf({ settings }, { request, layerArns: [] }, live(handler))).toEqual([]);
    expect(outdatedHandler(request, live(handler))).toBeUndefined();
  });

  test('another one is drift', () => {
    expect(codes(driftOf({ settings }, { request, layerArns: [] }, live('pkg.app.other')))).toEqual([
      'drift-handler',
    ]);
  });
});
