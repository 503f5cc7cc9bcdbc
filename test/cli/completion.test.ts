import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completionLines } from '../../src/cli/complete.ts';
import { commands } from '../../src/cli/table.ts';
import { listAddresses } from '../../src/commands/make-listing.ts';
import { temporaryDirectory } from '../archive/support/inspect.ts';
import { writeFiles } from '../support/cli.ts';

const files = {
  'pants.toml': '',
  'reqs/requirements.txt': 'boto3\n',
  'reqs/BUILD': 'python_requirements(name="py")\n',
  'src/app/BUILD': `python_sources(name="lib")
python_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main")
python_aws_lambda_function(name="other", runtime="python3.12", handler="app.py:main")
`,
  'src/app/app.py': '',
  'src/tool/BUILD': 'archive(name="tool", format="zip", files=[])\n',
};

/** A checkout, and how often its BUILD files were read. */
function checkout(more: Readonly<Record<string, string>> = {}) {
  const root = join(temporaryDirectory(), 'checkout');
  const storeDirectory = join(temporaryDirectory(), 'store');
  writeFiles(root, { ...files, ...more });
  let reads = 0;
  const complete = async (line: string, below = ''): Promise<readonly string[]> => {
    const words = line.split(' ');
    const cwd = join(root, below);
    return completionLines({
      ...{ before: words.slice(0, -1), current: words.at(-1)!, cwd, storeDirectory, commands },
      list: (found) => {
        reads++;
        return Promise.resolve(listAddresses({ cwd, env: {}, storeDirectory }, found));
      },
    });
  };
  const words = async (line: string, below?: string) =>
    (await complete(line, below)).map((one) => one.split('\t')[0]);
  return { root, storeDirectory, complete, words, reads: () => reads };
}

describe('words of the command line', () => {
  const { complete, words } = checkout();
  test.each([
    ['dep', ['deploy', 'dependencies', 'dependents']],
    ['package --form', ['--format']],
    ['package --format j', ['json']],
    ['package --format=', ['--format=text', '--format=json']],
    ['package --format json --no-ch', ['--no-check']],
    ['--verbose tai', ['tailor']],
    ['cache ', ['info', 'prune', 'verify']],
    ['completion ', ['bash', 'zsh', 'fish', 'powershell']],
    ['check d', [':files']],
    ['package --dist ', [':files']],
    ['package --exclude-newer ', []],
    ['nosuch ', []],
  ])('%s', async (line, expected) => {
    expect(await words(line)).toEqual(expected);
  });

  test('come with what they mean', async () => {
    expect(await complete('list --tra')).toEqual([]);
    expect(await complete('dependencies --tra')).toEqual(['--transitive\tinclude indirect ones']);
  });
});

describe('addresses', () => {
  const { words } = checkout();
  test.each([
    [
      'package ',
      '',
      ['::', 'src/app:fn', 'src/app:other', 'src/app::', 'src/tool:tool', 'src/tool::', 'src::'],
    ],
    ['package src/app:', '', ['src/app::', 'src/app:fn', 'src/app:other']],
    ['list src/app:l', '', ['src/app:lib']],
    ['list reqs:', '', ['reqs::', 'reqs:py', 'reqs:py#boto3']],
    ['list reqs:py#', '', ['reqs:py#boto3']],
    ['package -src/app:f', '', ['-src/app:fn']],
    ['package :f', 'src/app', [':fn']],
    ['package ap', 'src', ['app::', 'app:fn', 'app:other']],
    ['package //src/tool', 'src/app', ['//src/tool::', '//src/tool:tool']],
    ['explain src/app:', '', ['src/app:fn', 'src/app:lib', 'src/app:other']],
    ['explain src/app:fn ', '', []],
  ])('%s in %j', async (line, below, expected) => {
    expect([...(await words(line, below))].sort()).toEqual([...expected].sort());
  });

  test('many of them are shown by their next parts', async () => {
    const build = Array.from(
      { length: 150 },
      (_, index) => `archive(name="a${index}", format="zip", files=[])\n`,
    ).join('');
    const big = checkout({ 'deep/one/BUILD': build, 'deep/two/BUILD': build });
    expect(await big.words('package deep/')).toEqual(['deep/one:', 'deep/one::', 'deep/two:', 'deep/two::']);
    expect((await big.words('package deep/one:a14')).length).toBe(11);
  });

  test('nothing that a shell would take for more than a word', async () => {
    const hostile = checkout({
      'src/bad/BUILD': [
        'archive(name="$(touch x)", format="zip", files=[])',
        'archive(name="a b", format="zip", files=[])',
        'archive(name="a;b", format="zip", files=[])',
        'archive(name="`x`", format="zip", files=[])',
        'archive(name="good", format="zip", files=[])',
      ].join('\n'),
    });
    expect(await hostile.words('package src/bad:')).toEqual(['src/bad::', 'src/bad:good']);
  });
});

describe('the listing', () => {
  const change = (path: string, text: string) => {
    writeFileSync(path, text);
    // A clock may tick slowly.
    utimesSync(path, 1_700_000_000, 1_700_000_000);
  };

  test('stands in the store, and is used until something changes', async () => {
    const { root, storeDirectory, words, reads } = checkout();
    await words('package ');
    await words('package src/app:');
    expect(reads()).toBe(1);
    expect(readdirSync(join(storeDirectory, 'listings')).length).toBe(1);
    expect(readdirSync(root).sort()).toEqual(['pants.toml', 'reqs', 'src']);
    // Files that declare nothing do not count.
    writeFileSync(join(root, 'src/app/more.py'), '');
    await words('package src/app:');
    expect(reads()).toBe(1);
    change(join(root, 'src/tool/BUILD'), 'archive(name="renamed", format="zip", files=[])\n');
    expect(await words('package src/tool:')).toEqual(['src/tool::', 'src/tool:renamed']);
    mkdirSync(join(root, 'src/tool/new'));
    writeFileSync(join(root, 'src/tool/new/BUILD'), 'archive(name="one", format="zip", files=[])\n');
    expect(await words('package src/tool/n')).toEqual(['src/tool/new::', 'src/tool/new:one']);
    rmSync(join(root, 'src/tool'), { recursive: true });
    expect(await words('package src/tool')).toEqual([]);
    change(join(root, 'reqs/requirements.txt'), 'requests\n');
    expect(await words('list reqs:py#')).toEqual(['reqs:py#requests']);
    expect(reads()).toBe(5);
  });

  test('a damaged one is made again', async () => {
    const { storeDirectory, words, reads } = checkout();
    await words('package ');
    const [name] = readdirSync(join(storeDirectory, 'listings'));
    writeFileSync(join(storeDirectory, 'listings', name!), '{"version": 1}');
    expect((await words('package src/app:')).length).toBe(3);
    expect(reads()).toBe(2);
  });
});
