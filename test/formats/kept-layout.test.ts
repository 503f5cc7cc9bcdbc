import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeZip } from '../../src/archive/write-zip.ts';
import { installWheel } from '../../src/formats/install-wheel.ts';
import { keptLayout } from '../../src/formats/kept-layout.ts';
import type { WheelLayout } from '../../src/formats/kept-layout.ts';
import { installForPex } from '../../src/formats/pex/installed-wheel.ts';
import { addFromFile, readStored } from '../../src/wheels/store.ts';
import type { StoredWheel } from '../../src/wheels/types.ts';
import { temporaryDirectory } from '../archive/support/inspect.ts';
import { testHost } from '../wheels/support.ts';
import { makeOddWheels } from './support/odd-wheels.ts';
import { realWheels, storedWheel } from './support/wheels.ts';

const directory = temporaryDirectory();
const host = testHost({ store: join(directory, 'store') });

function wheelsOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.whl'))
    .map((name) => join(folder, name));
}

async function inStore(path: string): Promise<StoredWheel> {
  const { pinned } = await storedWheel(path);
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  return (await addFromFile(host, { ...pinned, sha256 }, path))!;
}

/** As a later run has it, which knows nothing of this one. */
async function later(wheel: StoredWheel): Promise<StoredWheel> {
  return (await readStored(host, wheel.pinned))!;
}

async function digestOf({ entries }: WheelLayout): Promise<string> {
  const unique = new Map(entries.map((entry) => [entry.path, entry]));
  return (await writeZip({ entries: [...unique.values()] }, join(directory, 'package.zip'))).sha256;
}

const unmade = (): Promise<never> => Promise.reject(new Error('it is made again'));
const placesOf = ({ entries }: WheelLayout) => entries.map(({ path, mode, owner }) => [path, mode, owner]);

const layouts: Readonly<Record<string, (wheel: StoredWheel) => Promise<WheelLayout>>> = {
  flat: async (wheel) => ({ entries: await installWheel(wheel) }),
  pex: installForPex,
};

test.each(Object.entries(layouts))('a kept %s layout gives the same package', async (name, make) => {
  const odd = mkdtempSync(join(directory, 'odd-'));
  makeOddWheels(odd);
  const small = wheelsOf(realWheels(1)).filter((path) => readFileSync(path).length < 1_000_000);
  expect(small.length).toBeGreaterThan(5);
  for (const path of [...wheelsOf(odd), ...small]) {
    const wheel = await inStore(path);
    const made = await make(wheel);
    const run = await later(wheel);
    const first = await keptLayout(run, `test-${name}`, () => make(run), 'one');
    const second = await keptLayout(await later(wheel), `test-${name}`, unmade, 'one');
    for (const kept of [first, second]) {
      expect(placesOf(kept)).toEqual(placesOf(made));
      expect(kept.fingerprint).toBe(made.fingerprint);
      expect(await digestOf(kept)).toBe(await digestOf(made));
    }
    expect(second.entries.every(({ content }) => content.kind === 'member')).toBe(true);
  }
});

test('a layout from another build, or a missing one, is made once per run', async () => {
  const odd = mkdtempSync(join(directory, 'odd-'));
  makeOddWheels(odd);
  const wheel = await inStore(wheelsOf(odd)[0]!);
  const made = await installWheel(wheel);
  let count = 0;
  const make = () => {
    count += 1;
    return Promise.resolve({ entries: made });
  };
  for (const build of ['one', 'one', 'two', undefined, undefined]) {
    const run = await later(wheel);
    await keptLayout(run, 'flat', make, build);
    await keptLayout({ ...run }, 'flat', make, build);
  }
  expect(count).toBe(4);
  // Without a build nothing is written over what a build has kept.
  expect(readFileSync(join(dirname(wheel.path), 'flat.layout'), 'utf8')).toContain('"build":"two"');
  writeFileSync(join(dirname(wheel.path), 'flat.layout'), 'damaged');
  await keptLayout(await later(wheel), 'flat', make, 'two');
  expect(count).toBe(5);
});
