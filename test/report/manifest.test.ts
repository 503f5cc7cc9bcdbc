import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/host/types.ts';
import { setPackageOutputs } from '../../src/commands/action-outputs.ts';
import type { StepResults } from '../../src/host/actions.ts';
import { schemaFault, type Schema } from '../../src/report/json-schema.ts';
import { showManifest, withEarlier, type Manifest, type ManifestPackage } from '../../src/report/manifest.ts';
import { parseManifest, readManifest } from '../../src/report/read-manifest.ts';
import { packageFiles } from '../formats/support/package.ts';
import { renderReport } from '../../src/report/summary.ts';
import { places, reportOf } from '../support/reports.ts';
import { temporaryDirectory } from '../support/cli.ts';
import { projectRoot } from '../support/tools.ts';
import { makeWheel } from '../support/wheelhouse.ts';

const dep = await makeWheel('dep', '1.0', 'py3-none-any', { 'dep/__init__.py': 'value = 1\n' });
const files = {
  'src/app.py': 'import dep\n\n\ndef main(event, context):\n    return dep.value\n',
  'src/BUILD': `python_sources(name="lib")
python_requirement(name="dep", requirements=["dep"])
python_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main")
python_aws_lambda_function(name="old", runtime="python3.8", handler="app.py:main", dependencies=["!:dep"])
python_aws_lambda_function(name="wrong", runtime="python3.12", handler="app.py:absent")
`,
};

/** A manifest with everything in it. */
async function example(): Promise<Manifest> {
  const { manifest } = await packageFiles(files, ['src:fn'], [dep]);
  const [one] = manifest!.packages;
  const change = { name: 'dep', from: '0.9', to: '1.0' };
  const full: ManifestPackage = {
    ...one!,
    layers: [{ target: 'src:layer', unzippedSize: 3, wheels: one!.wheels, sources: ['src/a.py'] }],
    findings: [
      { code: 'no-lock', severity: 'note', message: 'a\nb', help: 'c', notes: ['d'], path: 'e', line: 1 },
    ],
    change: 'changed',
    before: {
      ...{ planDigest: 'a'.repeat(64), handler: 'a.b', runtime: 'python3.12', architecture: null },
      ...{ size: 1, unzippedSize: null, codeSha256: null },
    },
    differences: {
      ...{ up: [change], down: [], replaced: [change] },
      ...{ added: [{ name: 'x', version: '1' }], removed: [], changedFiles: ['src/app.py'] },
      ...{ addedFiles: [], removedFiles: [], settings: ['handler'] },
    },
  };
  return {
    ...manifest!,
    ...{ repository: 'org/name', commit: 'b'.repeat(40), baseCommit: 'c'.repeat(64) },
    packages: [full],
    removed: [{ target: 'src:gone', type: 'pex_binary', runtime: null, architecture: null }],
  };
}
const sample = await example();

/** The message of what is refused. */
function fault(text: string): string {
  try {
    parseManifest(text, 'made/m.json');
    return '';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.diagnostics.map(({ code }) => code)).toEqual(['invalid-manifest']);
    return error.message;
  }
}

describe('a manifest', () => {
  test('is read as it was written', () => {
    expect(parseManifest(showManifest(sample), 'm')).toEqual(sample);
  });

  test('is the same for the same checkout elsewhere, at another time, and names no path of the machine', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => packageFiles(files, ['src:fn', 'src:old'], [dep])));
    expect(showManifest(one!.manifest!)).toBe(showManifest(two!.manifest!));
    expect(showManifest(one!.manifest!)).not.toContain('/tmp');
    expect(showManifest(one!.manifest!)).not.toContain('deprecated');
  });

  test('names the support that has ended in the outputs and the summary of the day, not in the file', async () => {
    const { manifest, told, packages } = await packageFiles(files, ['src:old'], [dep]);
    const outputs: Record<string, string> = {};
    const setOutput = (name: string, value: string): void => void (outputs[name] = value);
    setPackageOutputs({ setOutput } as StepResults, packages, told);
    expect(JSON.parse(outputs['packages']!)).toMatchObject([{ target: 'src:old', warnings: 1 }]);
    expect(renderReport(reportOf(told!.packages), places, 'summary')).toContain('1 warning');
    expect(manifest!.packages[0]!.findings).toEqual([]);
  });

  test('is written also when the run fails: what failed, and what was not written for that', async () => {
    const { manifest, diagnostics } = await packageFiles(files, ['src:fn', 'src:wrong'], [dep]);
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    expect(manifest!.packages.map(({ target, status }) => [target, status])).toEqual([
      ['src:fn', 'skipped'],
      ['src:wrong', 'failed'],
    ]);
    expect(manifest!.packages[1]!.findings.map(({ severity }) => severity)).toContain('error');
  });

  test('has no digest where no lock decides the wheels, and says so', async () => {
    const { manifest } = await packageFiles({ ...files, 'main.lock': 'dep==1.0\n' }, ['src:fn'], [dep]);
    expect(manifest!.packages[0]).toMatchObject({
      status: 'written',
      planDigest: null,
      deployDigest: null,
      whyNoDigest: 'main.lock has no hashes of dep',
    });
  });

  test('of the same commit adds to an earlier one; of another it replaces it', () => {
    const [one] = sample.packages;
    const later = { ...sample, packages: [{ ...one!, target: 'src:a' }], removed: [] };
    expect(withEarlier(sample, later).packages.map(({ target }) => target)).toEqual(['src:a', 'src:fn']);
    expect(withEarlier(sample, { ...later, commit: 'd'.repeat(40) }).packages).toHaveLength(1);
    expect(withEarlier({ ...sample, commit: null }, { ...later, commit: null }).packages).toHaveLength(1);
  });
});

describe('the reader', () => {
  test.each<readonly [string, (manifest: Record<string, unknown>) => unknown]>([
    ['`/schema` must be 1', (m) => ({ ...m, schema: 2 })],
    ['`/` must have the member "removed"', (m) => ({ ...m, removed: undefined })],
    ['`/` must not have the member "more"', (m) => ({ ...m, more: 1 })],
    ['`/commit` must match', (m) => ({ ...m, commit: 'main' })],
    ['`/packages/0/size` must be of type integer', () => withPackage({ size: '1' })],
    ['`/packages/0/path` must match', () => withPackage({ path: 'a\u001b[31m' })],
    [
      '`/packages/0/target` must have at most 1000 characters',
      () => withPackage({ target: 'a'.repeat(1001) }),
    ],
    ['`/packages/0/artifact` must match', () => withPackage({ artifact: 'lambda-package.a/../b.zip' })],
    ['it has "src:fn" twice', (m) => ({ ...m, packages: [sample.packages[0], sample.packages[0]] })],
  ])('refuses what does not follow the schema: %s', (message, change) => {
    const text = JSON.stringify(change(JSON.parse(showManifest(sample)) as Record<string, unknown>));
    expect(fault(text)).toContain(message);
  });

  const withPackage = (change: object) => ({ ...sample, packages: [{ ...sample.packages[0], ...change }] });

  test('refuses what is no file, too deep, or not JSON', () => {
    const directory = temporaryDirectory();
    mkdirSync(join(directory, 'm.json'));
    expect(() => readManifest(join(directory, 'm.json'), 'm.json')).toThrow(UserError);
    expect(() => readManifest(join(directory, 'none.json'), 'none.json')).toThrow(UserError);
    writeFileSync(join(directory, 'ok.json'), `\ufeff${showManifest(sample)}`);
    expect(readManifest(join(directory, 'ok.json'), 'ok.json')).toEqual(sample);
    expect(fault('['.repeat(1_000_000))).toContain('nested');
    expect(fault('{')).toContain('not JSON');
    expect(fault('{"__proto__": {"schema": 1}}')).toContain('schema');
  });

  test('3,000 mutations: refused with a place, or a manifest that follows the schema', () => {
    const text = showManifest(sample);
    const schema = JSON.parse(
      readFileSync(join(projectRoot, 'docs', 'manifest.schema.json'), 'utf8'),
    ) as Schema;
    const strange = fc.constantFrom<unknown>(
      ...[null, true, -1, 1.5, 1e400, '', '\u0000', '<b>', '::error::x', '../../x', 'a'.repeat(30_000)],
      ...[[], {}, [[[]]], { __proto__: 1 }, '@everyone', '\ud800', Number.MAX_SAFE_INTEGER],
    );
    const mutated = fc.oneof(
      fc
        .tuple(fc.nat({ max: text.length }), fc.nat({ max: 40 }), fc.string({ maxLength: 8 }))
        .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length)),
      fc.tuple(fc.nat(), strange, fc.boolean()).map(([at, value, remove]) => {
        const copy = JSON.parse(text) as object;
        const places = placesOf(copy);
        const { holder, key } = places[at % places.length]!;
        if (remove) Reflect.deleteProperty(holder, key);
        else Reflect.set(holder, key, value);
        return JSON.stringify(copy);
      }),
    );
    let refused = 0;
    fc.assert(
      fc.property(mutated, (one) => {
        const message = fault(one);
        if (message === '')
          expect(schemaFault(schema, JSON.parse(one.replace(/^\ufeff/, '')))).toBeUndefined();
        else {
          refused++;
          expect(message.length).toBeLessThan(2000);
        }
      }),
      { numRuns: 3000, seed: 11 },
    );
    expect(refused).toBeGreaterThan(1000);
  });
});

/** Every member of a JSON value. */
function placesOf(value: object): readonly { holder: object; key: string }[] {
  return Object.entries(value).flatMap(([key, member]) => [
    { holder: value, key },
    ...(typeof member === 'object' && member !== null ? placesOf(member as object) : []),
  ]);
}
