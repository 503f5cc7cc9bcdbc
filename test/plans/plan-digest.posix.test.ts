import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeWheel } from '../support/wheelhouse.ts';
import { packageCheckout, packageFiles } from '../formats/support/package.ts';

// Equal plan digests mean equal bytes, and other digests other bytes: of the package and of its metadata.

const dep1 = await makeWheel('dep', '1.0', 'py3-none-any', { 'dep/__init__.py': 'value = 1\n' });
const dep2 = await makeWheel('dep', '2.0', 'py3-none-any', { 'dep/__init__.py': 'value = 2\n' });
const rebuilt = await makeWheel('dep', '1.0', 'py3-none-any', { 'dep/__init__.py': 'value = 3\n' });
const other = await makeWheel('other', '1.0', 'py3-none-any', { 'other.py': 'value = 2\n' });

/** Each edit of the checkout, and how it writes what it edits. */
interface Edits {
  readonly source: boolean;
  readonly helper: boolean;
  readonly executable: boolean;
  readonly handler: boolean;
  readonly architecture: boolean;
  readonly lambdexHandler: boolean;
  readonly otherRequirement: boolean;
  readonly layerFile: boolean;
  readonly shebang: boolean;
  readonly env: boolean;
  readonly archived: boolean;
  readonly format: boolean;
  readonly comment: boolean;
  readonly unrelated: boolean;
  readonly wheel: 'dep1' | 'dep2' | 'rebuilt';
}

const nothing: Edits = {
  ...{ source: false, helper: false, executable: false, handler: false, architecture: false },
  ...{ lambdexHandler: false, otherRequirement: false, layerFile: false, shebang: false, env: false },
  ...{ archived: false, format: false, comment: false, unrelated: false, wheel: 'dep1' },
};
const specs = ['src:fn', 'src:layered', 'src:directory', 'src:layer', 'src:pex', 'src:archive'];

function checkout(edits: Edits): Readonly<Record<string, string>> {
  const platform = edits.architecture ? 'arm64' : 'x86_64';
  const handler = edits.handler ? 'app.py:second' : 'app.py:main';
  const more = edits.lambdexHandler ? ', lambdex_handler=True' : '';
  const needs = edits.otherRequirement ? '":dep", ":other"' : '":dep"';
  const fn = (name: string, fields: string) =>
    `python_aws_lambda_function(name="${name}", runtime="python3.12", architecture="${platform}", handler="${handler}"${fields})\n`;
  return {
    'src/app.py': `import dep, util\n\n\ndef main(event, context):\n    return ${edits.source ? 1 : 2}\n\n\ndef second(event, context):\n    return 3\n`,
    'src/util.py': `x = ${edits.helper ? 1 : 2}\n`,
    'src/unrelated.py': edits.unrelated ? 'y = 1\n' : '',
    'src/held.py': edits.layerFile ? 'z = 1\n' : 'z = 2\n',
    'src/data.txt': edits.archived ? 'one' : 'two',
    'src/BUILD': [
      edits.comment ? '# A comment.\n' : '',
      'python_sources(name="lib")\npython_requirement(name="dep", requirements=["dep"])\npython_requirement(name="other", requirements=["other"])\nfile(name="data", source="data.txt")\n',
      fn('fn', `${more}, dependencies=[${needs}]`),
      fn('layered', ', layers=[":layer"]'),
      fn('directory', ', layout="flat"'),
      `python_aws_lambda_layer(name="layer", runtime="python3.12", architecture="${platform}", dependencies=[":dep", "src/held.py:lib"])\n`,
      `pex_binary(name="pex", entry_point="app.py:main"${edits.shebang ? ', shebang="/usr/bin/python3.12"' : ''}${edits.env ? ', env={"A": "b"}' : ''})\n`,
      `archive(name="archive", format="${edits.format ? 'tar' : 'zip'}", files=[":data"], packages=[":fn"])\n`,
    ].join(''),
  };
}

interface Made {
  readonly digest: string | null;
  readonly bytes: string;
}

async function made(edits: Edits): Promise<ReadonlyMap<string, Made>> {
  const wheels = [{ dep1, dep2, rebuilt }[edits.wheel], other];
  const first = await packageFiles(checkout(edits), [], wheels);
  if (edits.executable) chmodSync(join(first.root, 'src', 'util.py'), 0o755);
  const packaged = await packageCheckout(first.root, specs, {
    PIP_FIND_LINKS: join(first.root, '..', 'wheels'),
  });
  expect(packaged.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return new Map(
    packaged.manifest!.packages.map(({ target, planDigest }) => [
      target,
      { digest: planDigest, bytes: bytesOf(packaged.output(target)) },
    ]),
  );
}

/** A digest of a package, its mode and its metadata. */
function bytesOf(path: string): string {
  const hash = createHash('sha256');
  const add = (file: string): void => {
    if (statSync(file).isDirectory()) {
      for (const name of readdirSync(file).sort()) add(join(file, name));
    } else hash.update(`${file.slice(path.length)} ${statSync(file).mode}\n`).update(readFileSync(file));
  };
  add(path);
  if (existsSync(`${path}.metadata.json`)) hash.update(readFileSync(`${path}.metadata.json`));
  return hash.digest('hex');
}

function compare(one: ReadonlyMap<string, Made>, two: ReadonlyMap<string, Made>): void {
  for (const spec of specs) {
    const [a, b] = [one.get(spec)!, two.get(spec)!];
    expect(a.digest).toMatch(/^[0-9a-f]{64}$/);
    // What a function leaves out because a layer has it may change the digest where the bytes stay.
    if (spec === 'src:layered' && a.digest !== b.digest) continue;
    expect([spec, a.digest === b.digest]).toEqual([spec, a.bytes === b.bytes]);
  }
}

const flags = Object.keys(nothing).filter((name) => name !== 'wheel') as Exclude<keyof Edits, 'wheel'>[];
const plain = made(nothing);

test.each(flags)('the digest moves exactly where the bytes move: %s', async (flag) => {
  compare(await plain, await made({ ...nothing, [flag]: true }));
});

test.each(['dep2', 'rebuilt'] as const)('a wheel, too: %s', async (wheel) => {
  const changed = await made({ ...nothing, wheel });
  compare(await plain, changed);
  expect(changed.get('src:fn')!.digest).not.toBe((await plain).get('src:fn')!.digest);
});

test('any two checkouts', async () => {
  const record = Object.fromEntries(flags.map((flag) => [flag, fc.boolean()])) as Record<
    (typeof flags)[number],
    fc.Arbitrary<boolean>
  >;
  const edits = fc.record({ ...record, wheel: fc.constantFrom('dep1', 'dep2', 'rebuilt' as const) });
  await fc.assert(
    fc.asyncProperty(edits, edits, async (one, two) => {
      compare(await made(one), await made(two));
    }),
    { numRuns: 12, seed: 7 },
  );
});
