import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { FactKind } from '../../src/archive/types.ts';
import { keepMemberFacts, memberFact, memberFactBeside } from '../../src/formats/member-facts.ts';
import { compiledFacts } from '../../src/platforms/compiled-facts.ts';
import { MemberChecks } from '../../src/wheels/member-checks.ts';
import { addFromFile, FACTS_FILE, readStored } from '../../src/wheels/store.ts';
import type { StoredWheel } from '../../src/wheels/types.ts';
import { temporaryDirectory } from '../archive/support/inspect.ts';
import { makeElf } from '../support/make-elf.ts';
import { makeWheel } from '../support/wheelhouse.ts';
import { testHost } from '../wheels/support.ts';
import { storedWheel } from './support/wheels.ts';

const directory = temporaryDirectory();
const host = testHost({ store: join(directory, 'store') });

async function madeWheel(): Promise<StoredWheel> {
  const made = await makeWheel('lib', '1.0', 'py3-none-any', {
    'lib/a.py': 'a = 1\n',
    'lib/é.py': 'é',
    'lib/big.py': Buffer.alloc(5_000_000, 0x23),
  });
  const path = join(directory, made.filename);
  writeFileSync(path, made.bytes);
  const { pinned } = await storedWheel(path);
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  return (await addFromFile(host, { ...pinned, sha256 }, path))!;
}

/** As a later run has it, which knows nothing of this one. */
const later = async (wheel: StoredWheel): Promise<StoredWheel> => (await readStored(host, wheel.pinned))!;
const memberOf = (wheel: StoredWheel, name: string) =>
  wheel.facts.members.find((member) => member.name === name)!;

test('a fact is found once by one build, and every build finds its own', async () => {
  const wheel = await madeWheel();
  let reads = 0;
  const kind: FactKind<{ readonly text: string }> = {
    name: 'start',
    largest: 6_000_000,
    read: (bytes) => {
      reads++;
      return { text: bytes.toString('utf8', 0, 4) };
    },
  };
  const names = ['lib/a.py', 'lib/é.py', 'lib/big.py'];
  const ask = async (run: StoredWheel, build: string) => {
    const found = [];
    for (const name of names) found.push(await memberFactBeside(run, kind, memberOf(run, name), build));
    found.push(memberFact(run, kind, memberOf(run, names[0]!), build));
    keepMemberFacts(run);
    return found.map((one) => one?.text);
  };
  const all = ['a = ', 'é', '####', 'a = '];
  expect(await ask(wheel, 'one')).toEqual(all);
  expect(reads).toBe(3);
  expect(await ask(await later(wheel), 'one')).toEqual(all);
  expect(reads).toBe(3);
  expect(await ask(await later(wheel), 'two')).toEqual(all);
  expect(reads).toBe(6);
  // A record that was written by hand, or came out of a cache, has another stamp.
  const record = join(dirname(wheel.path), 'start.facts');
  writeFileSync(record, readFileSync(record, 'latin1').replace(/"inode":"\d+"/, '"inode":"1"'), 'latin1');
  expect(await ask(await later(wheel), 'two')).toEqual(all);
  expect(reads).toBe(9);
});

test('facts that are found later are added to those that are there', async () => {
  const wheel = await madeWheel();
  const kind: FactKind<number> = { name: 'length', largest: 1000, read: (bytes) => bytes.length };
  expect(memberFact(wheel, kind, memberOf(wheel, 'lib/a.py'), 'one')).toBe(6);
  keepMemberFacts(wheel);
  const second = await later(wheel);
  expect(memberFact(second, kind, memberOf(second, 'lib/é.py'), 'one')).toBe(2);
  keepMemberFacts(second);
  const third = await later(wheel);
  const unread = { ...kind, read: () => -1 };
  expect(memberFact(third, unread, memberOf(third, 'lib/a.py'), 'one')).toBe(6);
  expect(memberFact(third, unread, memberOf(third, 'lib/é.py'), 'one')).toBe(2);
});

test('a file that is too large has no facts', async () => {
  const wheel = await madeWheel();
  const kind: FactKind<number> = { name: 'size', largest: 1000, read: (bytes) => bytes.length };
  expect(memberFact(wheel, kind, memberOf(wheel, 'lib/big.py'), 'one')).toBeUndefined();
});

test('shared objects are not unpacked again while the members of a wheel are looked into', async () => {
  const elf = makeElf({ needed: ['libc.so.6'] });
  const made = await makeWheel('native', '1.0', 'py3-none-any', {
    'native/__init__.py': '',
    'native/a.so': elf,
    'native/b.so.1': 'INPUT(a.so)',
  });
  const path = join(directory, made.filename);
  writeFileSync(path, made.bytes);
  const { pinned } = await storedWheel(path);
  const sha256 = createHash('sha256').update(made.bytes).digest('hex');
  const stored = (await addFromFile(host, { ...pinned, sha256 }, path))!;
  rmSync(join(dirname(stored.path), FACTS_FILE));
  const checks = new MemberChecks();
  const found = await checks.beside(async () => {
    const wheel = (await readStored(host, stored.pinned, checks))!;
    await wheel.inside;
    rmSync(wheel.path);
    const factOf = (name: string) => memberFactBeside(wheel, compiledFacts, memberOf(wheel, name));
    return [await factOf('native/a.so'), await factOf('native/b.so.1')];
  });
  expect(found).toEqual([compiledFacts.read(elf), { format: 'other' }]);
  expect(found[0]?.format).toBe('elf');
});
