import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { describe, expect, test } from 'vitest';
import { readSizeBudget } from '../../src/text/size-budget.ts';
import { licenceOfMetadata } from '../../src/text/licence.ts';
import { cycloneDx, type SbomPackage } from '../../src/report/sbom.ts';
import { realWheels, storedWheels } from '../formats/support/wheels.ts';
import { wheelNeeds } from '../../src/formats/wheel-needs.ts';
import { lambdaPackage, temporaryDirectory, writeFiles } from '../support/cli.ts';

interface SeenBom {
  readonly serialNumber: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly components: readonly {
    readonly type: string;
    readonly name: string;
    readonly purl?: string;
    readonly licenses?: readonly unknown[];
    readonly hashes?: readonly { readonly content: string }[];
    readonly 'bom-ref': string;
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

const validator = new JsonStrictValidator(Version.v1dot6);

const hash = 'a'.repeat(64);
const made = (wheels: SbomPackage['wheels']): SbomPackage => ({
  target: 'src:fn',
  path: 'dist/src/fn.zip',
  sha256: hash,
  runtime: 'python3.12',
  architecture: null,
  wheels,
  sources: [{ path: 'src/app.py', sha256: 'b'.repeat(64) }],
});

describe('a bill of materials', () => {
  test('of every real wheel is valid, with package URL, licence and hash', async () => {
    const stored = await storedWheels(realWheels(1));
    const wheels = await Promise.all(
      stored.map(async (wheel) => {
        const { name, version, filename } = wheel.pinned;
        const sha256 = createHash('sha256').update(readFileSync(wheel.path)).digest('hex');
        return { name, version, filename, sha256, licence: (await wheelNeeds(wheel)).licence };
      }),
    );
    const text = cycloneDx([made(wheels), { ...made(wheels.slice(3)), target: 'src:other' }], '1.0.0');
    expect(await validator.validate(text)).toBeNull();
    const bom = JSON.parse(text) as SeenBom;
    const cffi = bom.components.find(({ name }) => name === 'cffi')!;
    expect(cffi.purl).toMatch(/^pkg:pypi\/cffi@[\d.]+\?file_name=cffi-/);
    expect(cffi.hashes![0]!.content).toBe(wheels.find(({ name }) => name === 'cffi')!.sha256);
    expect(bom.components.filter(({ type }) => type === 'library')).toHaveLength(wheels.length);
    expect(wheels.filter(({ licence }) => licence === undefined)).toEqual([]);
    expect(bom.dependencies.find(({ ref }) => ref === 'package:src:fn')!.dependsOn).toHaveLength(
      wheels.length + 1,
    );
    expect(bom.metadata['timestamp']).toBeUndefined();
  });

  test('has equal bytes for equal packages, whatever their order of wheels, and another number for others', () => {
    const wheel = (name: string) => ({ name, version: '1.0', filename: `${name}-1.0-py3-none-any.whl`, sha256: hash, licence: undefined }); // prettier-ignore
    const [one, two] = [wheel('a'), wheel('b')];
    expect(cycloneDx([made([one, two])], '1.0.0')).toBe(cycloneDx([made([one, two])], '1.0.0'));
    const serial = (text: string) => (JSON.parse(text) as SeenBom).serialNumber;
    expect(serial(cycloneDx([made([one])], '1.0.0'))).not.toBe(serial(cycloneDx([made([two])], '1.0.0')));
    expect(serial(cycloneDx([made([one])], '1.0.0'))).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });

  test.each([
    [{ 'license-expression': ['MIT OR Apache-2.0'] }, { kind: 'expression', text: 'MIT OR Apache-2.0' }],
    [{ license: ['MIT'] }, { kind: 'name', text: 'MIT' }],
    [{ license: ['x'.repeat(101)], classifier: ['License :: OSI Approved :: BSD License'] }, { kind: 'name', text: 'BSD License' }],
    [{ classifier: ['Topic :: X'] }, undefined],
  ])('licence of %j', (headers: Readonly<Record<string, readonly string[]>>, expected) => {
    expect(licenceOfMetadata((name) => headers[name] ?? [])).toEqual(expected);
  }); // prettier-ignore
});

test.each([
  ['50 MB', 52_428_800],
  ['1.5mb', 1_572_864],
  ['800 KB', 819_200],
  ['0 MB', undefined],
  ['50', undefined],
  ['+1 MB', 1_048_576],
  ['-1 MB', undefined],
])('size budget %s', (text, bytes) => {
  expect(readSizeBudget(text)?.bytes).toBe(bytes);
});

test('the command line writes one, and warns above the budget', async () => {
  const root = temporaryDirectory();
  writeFiles(root, {
    'pants.toml': '[source]\nroot_patterns = ["src"]\n',
    'src/BUILD': 'python_sources(name="lib")\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:handler")\n',
    'src/app.py': 'def handler(event, context):\n    return 1\n',
  }); // prettier-ignore
  const run = await lambdaPackage(['package', 'src:fn', '--sbom', 'bom.json', '--size-budget', '200 B'], {
    cwd: root,
  });
  expect(run.stderr).toContain('warning[over-size-budget]');
  expect(run.status).toBe(0);
  const text = readFileSync(join(root, 'bom.json'), 'utf8');
  expect(await validator.validate(text)).toBeNull();
  expect((JSON.parse(text) as SeenBom).components.map(({ name }) => name)).toEqual(['src/app.py', 'src:fn']);
  const bad = await lambdaPackage(['package', 'src:fn', '--size-budget', '50'], { cwd: root });
  expect(bad.status).toBe(2);
  expect(bad.stderr).toContain('--size-budget');
});
