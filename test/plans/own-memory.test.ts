import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Entry, FactKind } from '../../src/archive/types.ts';
import { remember } from '../../src/checks/content/remember.ts';
import type { PackageContent } from '../../src/checks/content/types.ts';
import { lambdaPlatform } from '../../src/platforms/lambda-platforms.ts';
import { ownContent, type OwnPackage } from '../../src/plans/own-content.ts';
import { addFromFile, readStored } from '../../src/wheels/store.ts';
import type { StoredWheel } from '../../src/wheels/types.ts';
import { temporaryDirectory } from '../archive/support/inspect.ts';
import { storedWheel } from '../formats/support/wheels.ts';
import { makeWheel } from '../support/wheelhouse.ts';
import { testHost } from '../wheels/support.ts';

const directory = temporaryDirectory();
const host = testHost({ store: join(directory, 'store') });
const app = join(directory, 'app.py');
const data = join(directory, 'data.json');

async function madeWheel(): Promise<StoredWheel> {
  const made = await makeWheel('lib', '1.0', 'py3-none-any', { 'lib/a.py': 'a = 1\n' });
  const path = join(directory, made.filename);
  writeFileSync(path, made.bytes);
  const { pinned } = await storedWheel(path);
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  return (await addFromFile(host, { ...pinned, sha256 }, path))!;
}

interface Change {
  readonly runtime?: string;
  readonly module?: string;
  readonly entries?: readonly Entry[];
}

/** A package of one wheel and two files, as one run has it. */
async function packageOf(wheel: StoredWheel, change: Change = {}): Promise<OwnPackage> {
  const run = (await readStored(host, wheel.pinned))!;
  const { module = 'app', runtime = 'python3.12' } = change;
  const place = { path: 'BUILD', line: 1 };
  const file = (path: string): Entry => ({
    path: path.slice(directory.length + 1),
    mode: 0o644,
    content: { kind: 'file', path },
    owner: ':fn',
  });
  const entries = change.entries ?? [
    file(app),
    file(data),
    ...run.facts.members.map((member): Entry => ({
      path: member.name,
      mode: 0o644,
      content: { kind: 'member', archive: run.path, member },
      owner: run.pinned.filename,
    })),
  ];
  const plan = {
    target: { spec: ':fn', place, fieldPlaces: new Map(), type: {} },
    sources: [],
    platform: lambdaPlatform(runtime, 'x86_64'),
    checked: { target: ':fn', module, function: 'handler', place },
  };
  return {
    plan: plan as unknown as OwnPackage['plan'],
    contents: { bundle: { entries } } as unknown as OwnPackage['contents'],
    planned: { wheels: [run], formatWheels: [] },
    workspace: { root: directory, files: { isFile: () => false } } as unknown as OwnPackage['workspace'],
  };
}

async function recalled(wheel: StoredWheel, change?: Change, build = 'one'): Promise<unknown> {
  return ownContent(await packageOf(wheel, change), build).memory!.recall('found');
}

test('what was found in a package is recalled for exactly this package', async () => {
  writeFileSync(app, 'import lib\n');
  writeFileSync(data, '{}');
  const wheel = await madeWheel();
  const keep = async (): Promise<void> => {
    const content = ownContent(await packageOf(wheel), 'one');
    content.memory!.keep('found', { errors: 0 });
    content.keep();
    expect(await recalled(wheel)).toEqual({ errors: 0 });
  };
  await keep();
  expect(await recalled(wheel, {}, 'two')).toBeUndefined();
  expect(await recalled(wheel, { runtime: 'python3.13' })).toBeUndefined();
  expect(await recalled(wheel, { module: 'other' })).toBeUndefined();
  const { contents } = await packageOf(wheel);
  const { entries } = contents.bundle;
  expect(await recalled(wheel, { entries: entries.slice(1) })).toBeUndefined();
  expect(
    await recalled(wheel, { entries: [{ ...entries[0]!, mode: 0o755 }, ...entries.slice(1)] }),
  ).toBeUndefined();
  appendFileSync(app, '# edited\n');
  expect(await recalled(wheel)).toBeUndefined();
  await keep();
  // Written in the same length, with the old date: the time of the change shows it.
  writeFileSync(data, '[]');
  utimesSync(data, 0, 0);
  expect(await recalled(wheel)).toBeUndefined();
});

test('after an edit of a Python file, what was found before is known with the file', async () => {
  writeFileSync(app, 'import lib\n');
  writeFileSync(data, '{}');
  const wheel = await madeWheel();
  const content = ownContent(await packageOf(wheel), 'one');
  content.memory!.keep('found', { errors: 0 });
  content.keep();
  const edited = async (): Promise<unknown> => {
    const { memory } = ownContent(await packageOf(wheel), 'one');
    const found = memory!.recallEdited('found');
    return found && [found.value, found.changed.map(({ path }) => path)];
  };
  expect(await edited()).toBeUndefined();
  appendFileSync(app, '# edited\n');
  expect(await edited()).toEqual([{ errors: 0 }, ['app.py']]);
  expect(ownContent(await packageOf(wheel), 'one').memory!.recallEdited('other')).toBeUndefined();
  writeFileSync(data, '[]');
  expect(await edited()).toBeUndefined();
});

test('what is found in files is asked again when they change, but not after an edit of Python code', async () => {
  writeFileSync(app, 'import lib\n');
  writeFileSync(data, '{}');
  const wheel = await madeWheel();
  const paths = (content: PackageContent) => content.parts[0].entries.map(({ path }) => path);
  const text: FactKind<string> = { name: 'text', largest: 1000, read: (bytes) => bytes.toString() };
  const textOf = (path: string) => (content: PackageContent) =>
    content.fact(
      text,
      content.parts[0].entries.find((entry) => entry.path === path)!,
    );
  const all = async (): Promise<readonly unknown[]> => {
    const content = ownContent(await packageOf(wheel), 'one');
    const asked: string[] = [];
    const find = (name: string, look: (files: PackageContent) => unknown): Promise<unknown> =>
      remember(content, name, (files) => {
        asked.push(name);
        return Promise.resolve(look(files));
      });
    await find('paths', paths);
    const found = [
      await find('data', textOf('data.json')),
      await find('code', textOf('app.py')),
      await find('checkout', (files) => files.isInCheckout!('other.txt')),
    ];
    content.keep();
    return [found, asked.join(' ')];
  };
  const first = [['{}', 'import lib\n', false], 'paths data code checkout'];
  expect(await all()).toEqual(first);
  expect(await all()).toEqual([first[0], 'code checkout']);
  appendFileSync(app, '# edited\n');
  const edited = [['{}', 'import lib\n# edited\n', false], 'code checkout'];
  expect(await all()).toEqual(edited);
  expect(await all()).toEqual(edited);
  writeFileSync(data, '[]');
  expect(await all()).toEqual([['[]', 'import lib\n# edited\n', false], 'paths data code checkout']);
});

test('without a build, and without a wheel, nothing is kept', async () => {
  const wheel = await madeWheel();
  const own = await packageOf(wheel);
  expect(ownContent(own, undefined).memory).toBeUndefined();
  const content = ownContent({ ...own, planned: { wheels: [], formatWheels: [] } }, 'one');
  expect(content.memory).toBeUndefined();
});
