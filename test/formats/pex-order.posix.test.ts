import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectZip } from '../archive/support/inspect.ts';
import { cleanEnvironment, mustRun, tool } from '../support/tools.ts';
import { makeWheel } from '../support/wheelhouse.ts';
import { packageFiles } from './support/package.ts';

// Which file of several wheels, or of wheels and sources, is in a package with `--collisions-ok`, against `pex` and
// `pex3 venv create --collisions-ok` of the same wheels and sources, as Pants runs them.

const requirements = ['zed', 'mm>=0.1', 'foo>=0', 'foo-bar', 'Bb', 'pp', 'yy', 'zz'];
const requires: Readonly<Record<string, readonly string[]>> = {
  zed: ['mm', 'aa'],
  Bb: ['cc', 'aa; python_version < "3"'],
  pp: ['ee; extra == "x"', 'cc'],
  yy: ['pp[x]'],
};
const names = ['aa', 'Bb', 'cc', 'ee', 'foo', 'foo_bar', 'mm', 'pp', 'yy', 'zed', 'zz'];

/** Two wheels each have a file that no other has, so that the files tell the whole order; and all have scripts. */
const wheels = await Promise.all(
  names.map((name, index) => {
    const pairs = names.map((_, other) => [index, other].sort((a, b) => a - b).join('_'));
    const metadata = (requires[name] ?? []).map((one) => `Requires-Dist: ${one}`);
    return makeWheel(
      name,
      '1.0',
      'py3-none-any',
      {
        ...Object.fromEntries(pairs.map((pair) => [`pairs/p${pair}.py`, `${name}\n`])),
        'pairs/__init__.py': `# ${name}\n`,
        'pairs/own.py': `${name}\n`,
        [`${name}-1.0.data/scripts/all`]: `#!python\n${name}\n`,
        [`${name}-1.0.data/scripts/plain`]: `#!/bin/sh\n${name}\n`,
        ...(index % 2 === 0
          ? { [`${name}-1.0.data/scripts/some`]: `#!python\n${name}\n` }
          : { [`${name}-1.0.dist-info/entry_points.txt`]: `[console_scripts]\nsome = ${name}:f\n` }),
      },
      name === 'pp' ? [...metadata, 'Provides-Extra: x'] : metadata,
    );
  }),
);

const allowed = 'pex3_venv_create_extra_args=["--collisions-ok"], runtime="python3.12"';
const sources = { 'app.py': 'def main(event, context): return 1\n', 'pairs/own.py': 'sources\n' };
const checkout = {
  ...Object.fromEntries(Object.entries(sources).map(([path, text]) => [`src/${path}`, text])),
  'src/BUILD': [
    'python_sources(name="lib", sources=["app.py", "pairs/own.py"])',
    ...requirements.map((one, index) => `python_requirement(name="r${index}", requirements=["${one}"])`),
    `needs = [":lib", ${requirements.map((_, index) => `":r${index}"`).join(', ')}]`,
    `python_aws_lambda_function(name="fn", handler="app.py:main", dependencies=needs, ${allowed})`,
    `python_aws_lambda_function(name="directory", layout="flat", handler="app.py:main", dependencies=needs, ${allowed})`,
    `python_aws_lambda_layer(name="layer", dependencies=needs, ${allowed})`,
  ].join('\n'),
};

/** The zip of `pex3 venv create --layout flat-zipped`; it writes into its cache, which is therefore no other's. */
function madeByPex(directory: string): string {
  const place = (name: string) => join(directory, name);
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(join(place('sources'), path, '..'), { recursive: true });
    writeFileSync(join(place('sources'), path), text);
  }
  writeFileSync(join(place('sources'), 'lambda_function.py'), 'from app import main as handler');
  const env = cleanEnvironment({ PEX_ROOT: place('root') });
  const platform = join(import.meta.dirname, 'data', 'complete-platform-cp312.json');
  const shared = ['--complete-platform', platform];
  const resolve = ['--pre-resolved-dists', place('wheels'), '-D', place('sources'), '-o', place('all.pex')];
  mustRun(tool('oracle', 'pex'), [...resolve, ...shared, ...requirements], { env });
  const flat = ['venv', 'create', '--layout', 'flat-zipped', '--collisions-ok', '-d', place('flat')];
  mustRun(tool('oracle', 'pex3'), [...flat, '--pex-repository', place('all.pex'), ...shared], { env });
  return `${place('flat')}.zip`;
}

/** Wheels with an entry point: their RECORD has the digest of another wheel's script in pex (docs/differences.md). */
const entryPoints = /^(?:python\/)?(?:Bb|ee|foo_bar|pp|zed)-1.0.dist-info\/RECORD$/;

const seen = (zip: string, prefix = '') =>
  inspectZip(zip)
    .filter(({ name }) => !name.endsWith('lambda_function.py') && !entryPoints.test(name))
    .map(({ name, sha256, attributes }) => [name.replace(prefix, ''), sha256, attributes]);

test('the same file of several as pex takes: zip, directory, layer', { timeout: 300_000 }, async () => {
  const { root, diagnostics, output } = await packageFiles(
    checkout,
    ['src:fn', 'src:directory', 'src:layer'],
    wheels,
    requires,
  );
  expect(new Set(diagnostics.map(({ severity, code }) => `${severity} ${code}`))).toEqual(
    new Set(['warning file-collision']),
  );
  const theirs = madeByPex(join(root, '..'));
  const expected = seen(theirs);
  expect(seen(output('src:fn'))).toEqual(expected);
  expect(seen(output('src:layer'), 'python/')).toEqual(expected);
  for (const name of expected.map(([path]) => String(path)).filter((path) => path.startsWith('pairs/p'))) {
    const held = mustRun('unzip', ['-p', theirs, name]).stdout;
    expect([name, readFileSync(join(output('src:directory'), name), 'utf8')]).toEqual([name, held]);
  }
});

test('without `--collisions-ok` the help names the wheel whose file that would take', async () => {
  const some = wheels.filter(({ name }) => ['aa', 'mm', 'zed'].includes(name));
  const { diagnostics } = await packageFiles(
    {
      'src/app.py': sources['app.py'],
      'src/BUILD':
        'python_sources(name="lib")\npython_requirement(name="zed", requirements=["zed"])\n' +
        'python_aws_lambda_function(name="fn", handler="app.py:main", runtime="python3.12", dependencies=[":zed"])\n',
    },
    ['src:fn'],
    some,
    requires,
  );
  const takes = (path: string) =>
    diagnostics
      .filter(({ message }) => message.startsWith(`\`${path}\``))
      .map(({ help }) => /if the file of (\w+) serves both/.exec(help ?? '')?.[1]);
  expect(takes('pairs/own.py')).toEqual(['zed', 'zed']);
  // The last Python script is there, and the first of other scripts.
  expect(takes('bin/all')).toEqual(['mm', 'aa']);
  expect(takes('bin/plain')).toEqual(['zed', 'zed']);
});

test('a requirement more may change the order: then the digest of the plan moves too', async () => {
  const some = wheels.filter(({ name }) => ['aa', 'mm', 'zed'].includes(name));
  const made = async (...roots: readonly string[]) => {
    const { manifest, output } = await packageFiles(
      {
        'src/app.py': sources['app.py'],
        'src/BUILD': [
          'python_sources(name="lib")',
          ...roots.map((one) => `python_requirement(name="${one}", requirements=["${one}"])`),
          `python_aws_lambda_function(name="fn", handler="app.py:main", dependencies=[${roots.map((one) => `":${one}"`).join(', ')}], ${allowed})`,
        ].join('\n'),
      },
      ['src:fn'],
      some,
      requires,
    );
    const { planDigest } = manifest!.packages[0]!;
    return { planDigest, text: mustRun('unzip', ['-p', output(), 'pairs/own.py']).stdout };
  };
  const [one, two] = [await made('zed'), await made('zed', 'aa')];
  expect([one.text, two.text]).toEqual(['zed\n', 'aa\n']);
  expect(one.planDigest).toMatch(/^[0-9a-f]{64}$/);
  expect(two.planDigest).not.toBe(one.planDigest);
});
