import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeZip } from '../../src/archive/write-zip.ts';
import { lambdaZip } from '../../src/formats/lambda-zip.ts';
import { Problems } from '../../src/host/types.ts';
import { inspectZips, temporaryDirectory } from '../archive/support/inspect.ts';
import type { SeenEntry } from '../archive/support/inspect.ts';
import { mustRun } from '../support/tools.ts';
import { makeWheel } from './support/make-wheel.ts';
import { makeOddWheels } from './support/odd-wheels.ts';
import { pexFlatZip, realWheels, storedWheels } from './support/wheels.ts';

const directory = temporaryDirectory();

/** Our package of all wheels of a directory. */
async function ourZip(wheelDirectory: string, path: string, prefix?: string): Promise<string> {
  const problems = new Problems();
  const bundle = await lambdaZip(
    {
      sources: [],
      root: '/',
      handler: undefined,
      wheels: await storedWheels(wheelDirectory),
      content: () => ({ kind: 'bytes', bytes: Buffer.alloc(0) }),
      ...(prefix === undefined ? {} : { prefix }),
    },
    problems,
  );
  expect(problems.diagnostics).toEqual([]);
  await writeZip(bundle, path);
  mustRun('unzip', ['-tq', path]);
  return path;
}

/** What a package unpacks to; the deflated bytes differ between the writers. */
const unpacked = ({ name, size, sha256, attributes, date }: SeenEntry) => ({
  name,
  size,
  sha256,
  attributes,
  date,
});

async function expectAsPex(wheels: string, name: string, prefix?: string): Promise<readonly SeenEntry[]> {
  const options = prefix === undefined ? [] : ['--prefix', prefix];
  const theirs = pexFlatZip(wheels, join(directory, `${name}-pex`), ...options);
  const ours = await ourZip(wheels, join(directory, `${name}.zip`), prefix);
  const seen = inspectZips([theirs, ours]);
  const [expected, found] = [seen.get(theirs)!, seen.get(ours)!];
  // The first difference says more than a diff of thousands of entries.
  const index = expected.findIndex(
    (one, at) => JSON.stringify(unpacked(one)) !== JSON.stringify(found[at] && unpacked(found[at])),
  );
  if (index !== -1) expect(found[index] && unpacked(found[index])).toEqual(unpacked(expected[index]!));
  expect(found.length).toBe(expected.length);
  return found;
}

describe('the same entries as `pex3 venv create --layout flat-zipped`', () => {
  test('real wheels that fit together', async () => {
    const found = await expectAsPex(realWheels(1), 'real-1');
    expect(found.length).toBeGreaterThan(5000);
  });

  test('real wheels that do not fit with those', async () => {
    const found = await expectAsPex(realWheels(2), 'real-2');
    expect(found.length).toBeGreaterThan(2000);
  });

  test('wheels made by hand', async () => {
    const wheels = join(directory, 'handmade');
    mkdirSync(wheels);
    makeOddWheels(wheels);
    const found = await expectAsPex(wheels, 'handmade');
    const names = new Set(found.map(({ name }) => name));
    for (const name of [
      'bin/tool',
      'bin/data-script',
      'include/site/python3.12/Native.Thing/n.h',
      'share/data.txt',
      'ä/文.py',
      'kept.pyo',
      'built-1.0.dist-info/WHEEL',
      'native_space/first.py',
      'native_space/second.py',
      'pkgutil_space/__init__.py',
      'resources_space/second.py',
    ]) {
      expect(names).toContain(name);
    }
    for (const name of [
      'unlisted.py',
      'gone.pyc',
      'odd-1.0.dist-info/INSTALLER',
      'odd-1.0.dist-info/REQUESTED',
    ]) {
      expect(names).not.toContain(name);
    }
  });

  test('below a prefix', async () => {
    const wheels = join(directory, 'prefixed');
    mkdirSync(wheels);
    makeWheel(wheels, 'small', {
      files: [{ name: 'small/__init__.py', content: '' }],
      entryPoints: '[console_scripts]\ns = small:f\n',
    });
    await expectAsPex(wheels, 'layer', 'python');
  });
});
