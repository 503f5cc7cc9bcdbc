import { randomBytes } from 'node:crypto';
import { appendFileSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PackagedTarget } from '../../src/report/types.ts';
import { lambdaPackage, temporaryDirectory, writeFiles } from '../support/cli.ts';

// A package that an earlier run wrote is not written again, and the run says the same of it.

const build = `python_sources()
python_aws_lambda_function(name="fn", handler="app.py:handler", runtime="python3.12")
python_aws_lambda_layer(name="layer", dependencies=["./shared.py"], runtime="python3.12")
python_aws_lambda_function(name="layered", handler="other.py:handler", runtime="python3.12", layers=[":layer"])
`;

let root: string;
let store: string;

beforeEach(() => {
  const directory = temporaryDirectory();
  root = join(directory, 'checkout');
  store = join(directory, 'store');
  writeFiles(root, {
    'pants.toml': '[GLOBAL]\npants_version = "2.27.0"\n[source]\nroot_patterns = ["src"]\n',
    'src/BUILD': build,
    'src/app.py': 'def handler(event, context):\n    return 1\n',
    'src/shared.py': 'VALUE = 1\n',
    'src/other.py': 'import shared\n\n\ndef handler(event, context):\n    return shared.VALUE\n',
  });
});

const run = (...args: string[]) =>
  lambdaPackage(['package', ...args], { cwd: root, env: { LAMBDA_PACKAGE_STORE: store } });
const fn = () => join(root, 'dist', 'src', 'fn.zip');
const identity = () => {
  const { ino, mtimeNs } = statSync(fn(), { bigint: true });
  return `${ino} ${mtimeNs}`;
};

/** Packages `src:fn` twice, `change` in between. @returns whether the second run wrote it */
async function isRewritten(change: () => void, ...args: string[]): Promise<boolean> {
  expect((await run('src:fn')).status).toBe(0);
  const before = identity();
  change();
  const ran = await run('src:fn', ...args);
  expect(ran.status).toBe(0);
  const isNew = identity() !== before;
  expect(ran.stdout).toContain(`${isNew ? 'Wrote' : 'Unchanged:'} dist/src/fn.zip`);
  return isNew;
}

test('the same package is written once, and reported alike', async () => {
  const first = await run('--format', 'json', '::');
  const before = identity();
  const manifest = join(root, 'manifest.json');
  const second = await run('--format', 'json', '--manifest', manifest, '::');
  expect(identity()).toBe(before);
  expect(JSON.parse(second.stdout)).toEqual(JSON.parse(first.stdout));
  expect(second.stderr).toContain('Unchanged: dist/src/fn.zip');
  const { packages } = JSON.parse(readFileSync(manifest, 'utf8')) as { packages: { status: string }[] };
  expect(packages.map(({ status }) => status)).toEqual(['unchanged', 'unchanged', 'unchanged']);
});

test.each<[string, () => void]>([
  ['nothing', () => undefined],
  ['an option', () => appendFileSync(join(root, 'pants.toml'), '[python-infer]\nassets = true\n')],
  ['a file that is not in it', () => writeFileSync(join(root, 'src', 'shared.py'), 'VALUE = 2\n')],
])('%s changes: it is kept', async (_, change) => {
  expect(await isRewritten(change)).toBe(false);
});

test.each<[string, () => void]>([
  ['its source', () => appendFileSync(join(root, 'src', 'app.py'), '# more\n')],
  ['the file that was written', () => appendFileSync(fn(), 'x')],
  ['the file, with a size as before', () => writeFileSync(fn(), changedByte(readFileSync(fn())))],
  ['nothing but the file, which is gone', () => rmSync(fn())],
  ['the file beside it, which is gone', () => rmSync(`${fn()}.metadata.json`)],
  ['its runtime', () => replaceInBuild('python3.12', 'python3.13')],
  ['the record, which is damaged', () => damageRecord('{"build":')],
  ['the record, which is nested', () => damageRecord('['.repeat(100_000))],
])('%s changes: it is written', async (_, change) => {
  expect(await isRewritten(change)).toBe(true);
});

test('`--rewrite` writes it again', async () => {
  expect(await isRewritten(() => undefined, '--rewrite')).toBe(true);
});

test('a layer that changes is held against its functions again', async () => {
  await run('::');
  writeFileSync(join(root, 'src', 'shared.py'), 'OTHER = 1\n');
  expect((await run('src:layered')).stdout).toContain('Wrote dist/src/layered.zip');
  writeFileSync(join(root, 'src', 'shared.py'), 'OTHER = 1\nraise SystemExit\n');
  expect((await run('src:layered')).stderr).toContain('error[raises-at-load]');
});

describe('what is found in it', () => {
  test('is said again, although nothing is written', async () => {
    writeFileSync(
      join(root, 'src', 'app.py'),
      'try:\n    import nowhere\nexcept ImportError:\n    nowhere = None\n\n\ndef handler(event, context):\n    import missing\n',
    );
    const first = await run('--format', 'json', 'src:fn');
    const before = identity();
    const second = await run('--format', 'json', 'src:fn');
    const [one] = JSON.parse(first.stdout) as PackagedTarget[];
    expect(one!.findings.length).toBeGreaterThan(0);
    expect(JSON.parse(second.stdout)).toEqual([one]);
    expect(second.stderr.match(/^(?:warning|note)\[.*/gm)).toEqual(
      first.stderr.match(/^(?:warning|note)\[.*/gm),
    );
    expect(identity()).toBe(before);
  });

  test('a data file that appears beside a module is missed', async () => {
    writeFileSync(
      join(root, 'src', 'app.py'),
      'from pathlib import Path\n\n\ndef handler(event, context):\n    return Path(__file__).with_name("names.csv").read_text() or open("names.csv")\n',
    );
    const first = await run('src:fn');
    expect(first.stderr).not.toContain('data-file-missing');
    writeFileSync(join(root, 'src', 'names.csv'), 'a\n');
    expect((await run('src:fn')).stderr).toContain('data-file-missing');
  });

  test('a budget that it exceeds is told, and so are severities', async () => {
    const noise = randomBytes(8192).toString('hex');
    appendFileSync(join(root, 'src', 'app.py'), `# ${noise}\n`);
    await run('src:fn');
    expect((await run('src:fn', '--size-budget', '0.001 MB')).stderr).toContain('over-size-budget');
    writeFileSync(join(root, 'lambda-package.yml'), 'checks:\n  src:fn:\n    missing-module: note\n');
    expect((await run('src:fn')).stdout).toContain('Unchanged');
  });

  test('an error of the checkout is one', async () => {
    await run('src:fn');
    const before = identity();
    writeFileSync(join(root, 'src', 'app.py'), 'import shred\n\n\ndef handler(event, context):\n    pass\n');
    expect((await run('src:fn')).status).toBe(1);
    expect(identity()).toBe(before);
  });
});

function replaceInBuild(old: string, text: string): void {
  const path = join(root, 'src', 'BUILD');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(old, text));
}

function changedByte(bytes: Buffer): Buffer {
  bytes[40] = bytes[40]! ^ 1;
  return bytes;
}

function damageRecord(text: string): void {
  const written = join(store, 'written');
  for (const name of readdirSync(written)) writeFileSync(join(written, name), text);
}
