import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  replaceContent,
  replaceDirectory,
  replaceFile,
  replaceText,
  takePlace,
  temporaryName,
  writeBytes,
} from '../../src/archive/replace.ts';
import { UserError } from '../../src/host/types.ts';
import { temporaryDirectory } from '../support/cli.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const say = (text: string) => (descriptor: number) => {
  writeBytes(descriptor, Buffer.from(text));
  return Promise.resolve(text.length);
};
const fail = () => Promise.reject(new Error('halfway'));

test('a file has its name only when it is complete', async () => {
  const path = join(temporaryDirectory(), 'new', 'a.zip');
  expect(await replaceFile(path, 0o644, say('old'))).toBe(3);
  await replaceFile(path, 0o644, async (descriptor) => {
    await say('new, but not all of')(descriptor);
    expect(read(path)).toBe('old');
    await say(' it')(descriptor);
  });
  expect(read(path)).toBe('new, but not all of it');
  expect(readdirSync(join(path, '..'))).toEqual(['a.zip']);
});

test('a failure leaves the earlier file and nothing else', async () => {
  const root = temporaryDirectory();
  const path = join(root, 'a.zip');
  await replaceFile(path, 0o644, say('old'));
  const halfway = async (descriptor: number): Promise<void> => {
    await say('new')(descriptor);
    await fail();
  };
  await expect(replaceFile(path, 0o644, halfway)).rejects.toThrow('halfway');
  expect([readdirSync(root), read(path)]).toEqual([['a.zip'], 'old']);
});

test('a system error names the output', async () => {
  const root = temporaryDirectory();
  writeFileSync(join(root, 'file'), '');
  const error: unknown = await replaceFile(join(root, 'file', 'a.zip'), 0o644, say('x')).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).diagnostics).toMatchObject([{ code: 'cannot-write' }]);
  expect(readdirSync(root)).toEqual(['file']);
});

test('writers at the same time do not disturb each other', async () => {
  const root = temporaryDirectory();
  const path = join(root, 'a.txt');
  const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(10_000));
  await Promise.all(
    texts.map((text) =>
      replaceFile(path, 0o644, async (descriptor) => {
        await say(text.slice(0, 100))(descriptor);
        await new Promise(setImmediate);
        await say(text.slice(100))(descriptor);
      }),
    ),
  );
  expect(texts).toContain(read(path));
  expect(readdirSync(root)).toEqual(['a.txt']);
});

test('a directory is replaced as a whole', async () => {
  const root = temporaryDirectory();
  const path = join(root, 'package');
  const write = (name: string) => (directory: string) => {
    writeFileSync(join(directory, name), name);
    return Promise.resolve();
  };
  await replaceDirectory(path, write('old'));
  await replaceDirectory(path, async (directory) => {
    await write('new')(directory);
    expect(readdirSync(path)).toEqual(['old']);
  });
  expect([readdirSync(root), readdirSync(path)]).toEqual([['package'], ['new']]);

  const halfway = async (directory: string): Promise<void> => {
    await write('third')(directory);
    await fail();
  };
  await expect(replaceDirectory(path, halfway)).rejects.toThrow('halfway');
  expect([readdirSync(root), readdirSync(path)]).toEqual([['package'], ['new']]);
});

test('a directory whose replacement cannot be moved is put back', async () => {
  const root = temporaryDirectory();
  const path = join(root, 'package');
  await replaceDirectory(path, (directory) => {
    writeFileSync(join(directory, 'old'), '');
    return Promise.resolve();
  });
  const inTheWay = join(path, 'inside');
  mkdirSync(inTheWay);
  // No directory moves to a place below itself.
  expect(() => {
    takePlace(path, join(path, 'inside'));
  }).toThrow();
  expect([readdirSync(root), readdirSync(path).sort()]).toEqual([['package'], ['inside', 'old']]);
});

test('content is written whole or not at all', () => {
  const root = temporaryDirectory();
  const path = join(root, 'facts.json');
  replaceContent(path, 'old', 0o644);
  replaceContent(path, Buffer.from('new'), 0o644, temporaryName('facts.json', root));
  expect(read(path)).toBe('new');

  mkdirSync(join(root, 'directory'));
  expect(() => {
    replaceContent(join(root, 'directory'), 'x', 0o644);
  }).toThrow();
  expect(() => {
    replaceContent(join(root, 'no', 'such'), 'x', 0o644, temporaryName(path));
  }).toThrow();
  expect(readdirSync(root).sort()).toEqual(['directory', 'facts.json']);
});

test("another process's unfinished file is neither used nor removed", () => {
  const root = temporaryDirectory();
  const path = join(root, 'facts.json');
  const taken = temporaryName(path);
  writeFileSync(taken, 'theirs');
  expect(() => {
    replaceContent(path, 'ours', 0o644, taken);
  }).toThrow();
  expect(read(taken)).toBe('theirs');
  rmSync(taken);
  expect(readdirSync(root)).toEqual([]);
});

test('text that cannot be written is an error of the user, and nothing is left', async () => {
  const root = temporaryDirectory();
  writeFileSync(join(root, 'file'), '');
  await expect(replaceText(join(root, 'file', 'BUILD'), 'text')).rejects.toMatchObject({
    diagnostics: [{ code: 'cannot-write' }],
  });
  expect(readdirSync(root)).toEqual(['file']);
});

test('names of unfinished files differ', () => {
  const names = Array.from({ length: 100 }, () => temporaryName('/a/b.zip'));
  expect(new Set(names).size).toBe(100);
  expect(names[0]).toMatch(/[/\\]\.b\.zip\.[0-9a-f]{8}-\d+-[0-9a-f]{12}\.tmp$/);
});
