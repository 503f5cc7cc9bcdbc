import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { MemberChecks } from '../../src/wheels/member-checks.ts';
import {
  addFromFile,
  copyVerified,
  FACTS_FILE,
  keep,
  readStored,
  storedPath,
} from '../../src/wheels/store.ts';
import { lambdaPackage, writeFiles } from '../support/cli.ts';
import { temporaryDirectory, testHost } from './support.ts';

const content = Buffer.from('def main(event, context):\n    return 1\n'.repeat(50));
const empty = deflateRawSync(Buffer.alloc(0));

interface Lies {
  /** Bytes of a third member, an honest one. */
  readonly more?: number;
  readonly data?: Buffer;
  readonly size?: number;
  readonly crc?: number;
  readonly method?: number;
}

/** A zip file with one honest member and one, `evil/a.py`, whose headers or data are not what they say. */
function wheelWith(lies: Lies) {
  const members = [
    {
      name: 'evil/__init__.py',
      method: 8,
      data: deflateRawSync(content),
      size: content.length,
      crc: crc32(content),
    },
    {
      name: 'evil/a.py',
      method: lies.method ?? 8,
      data: lies.data ?? deflateRawSync(content),
      size: lies.size ?? content.length,
      crc: lies.crc ?? crc32(content),
    },
  ];
  if (lies.more !== undefined) {
    const rest = Buffer.alloc(lies.more);
    members.push({
      name: 'evil/data',
      method: 8,
      data: deflateRawSync(rest),
      size: rest.length,
      crc: crc32(rest),
    });
  }
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, method, data, size, crc } of members) {
    // version needed, flags, method, time, date, CRC-32, sizes, length of the name, of the extra field
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt16LE(0x21, 8);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(0o100644 * 0x10000, 6);
    rest.writeUInt32LE(at, 10);
    central.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), fields, rest, Buffer.from(name)]),
    );
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  const bytes = Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const pinned = {
    name: 'evil',
    version: '1.0',
    filename: 'evil-1.0-py3-none-any.whl',
    url: '',
    sha256,
    lockPath: 'main.lock',
    projects: [],
  };
  return { bytes, pinned: pinned as unknown as Parameters<typeof readStored>[1] };
}

/** Deflated data that a reader of gzip files would take for the end of one and the beginning of another. */
const twoGzips = Buffer.concat([
  empty,
  Buffer.alloc(8),
  Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]),
  deflateRawSync(content),
]);

/** Deflated data behind which a reader of gzip files would see the end of a gzip file, and padding. */
function withGzipEnd(): Buffer {
  const end = Buffer.alloc(16);
  end.writeUInt32LE(crc32(content), 0);
  end.writeUInt32LE(content.length, 4);
  return Buffer.concat([deflateRawSync(content), end]);
}

const lies: readonly (readonly [string, Lies])[] = [
  ['a wrong CRC-32', { crc: 1 }],
  ['a wrong CRC-32 of a stored member', { crc: 1, method: 0, data: content }],
  ['a size of 10 for more', { size: 10 }],
  ['a size that is too large', { size: content.length + 1 }],
  ['a bomb behind a small size', { data: deflateRawSync(Buffer.alloc(300_000_000)), size: 1_000_000 }],
  ['data that is not deflated', { data: Buffer.alloc(200, 7) }],
  ['data that ends early', { data: deflateRawSync(content).subarray(0, 20) }],
  ['data behind the end', { data: Buffer.concat([deflateRawSync(content), Buffer.from('more')]) }],
  ['data that looks like two gzip files', { data: twoGzips }],
  ['data that looks like the end of a gzip file', { data: withGzipEnd() }],
  ['a wrong CRC-32, and data that looks like the end of a gzip file', { data: withGzipEnd(), crc: 1 }],
];

describe('a member whose content is not what the wheel says is found when the wheel enters the store', () => {
  test.each(lies)('%s', async (_name, one) => {
    const { bytes, pinned } = wheelWith(one);
    const host = testHost();
    const source = join(temporaryDirectory(), 'wheel');
    writeFileSync(source, bytes);
    await expect(addFromFile(host, pinned, source)).rejects.toMatchObject({
      diagnostics: [
        {
          code: 'bad-zip',
          message: expect.stringMatching(/evil-1\.0-py3-none-any\.whl.*evil\/a\.py/s) as string,
        },
      ],
    });
    expect(existsSync(storedPath(host, pinned))).toBe(false);
  });

  test('and when it came out of a cache', async () => {
    const { bytes, pinned } = wheelWith({ crc: 1 });
    const host = testHost();
    const path = storedPath(host, pinned);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    await expect(readStored(host, pinned)).rejects.toMatchObject({ diagnostics: [{ code: 'bad-zip' }] });
  });

  test('an honest one is kept', async () => {
    const { bytes, pinned } = wheelWith({});
    const source = join(temporaryDirectory(), 'wheel');
    writeFileSync(source, bytes);
    expect((await addFromFile(testHost(), pinned, source))?.facts.members).toHaveLength(2);
  });
});

describe('members that are looked into while the run goes on', () => {
  /** The wheel as a store has it that came out of a cache. */
  function restored(lies: Lies) {
    const { bytes, pinned } = wheelWith(lies);
    const host = testHost();
    const path = storedPath(host, pinned);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return { host, pinned, path, facts: join(dirname(path), FACTS_FILE) };
  }

  test('nothing vouches for a wheel before they are', async () => {
    const { host, pinned, path, facts } = restored({});
    const checks = new MemberChecks();
    const seen = await checks.beside(async () => {
      const first = await readStored(host, pinned, checks);
      const again = await readStored(host, { ...pinned, lockPath: 'other.lock' }, checks);
      return { first, again, hasFacts: existsSync(facts) };
    });
    expect(seen).toMatchObject({
      first: { path, facts: { members: [{ name: 'evil/__init__.py' }, { name: 'evil/a.py' }] } },
      again: { path, pinned: { lockPath: 'other.lock' } },
      hasFacts: false,
    });
    expect(existsSync(facts)).toBe(true);
    expect(await readStored(host, pinned, new MemberChecks())).toMatchObject({ path });
  });

  test.each([
    ['a small one', {}],
    // On a thread of its own where the program is built.
    ['one of 20 MB', { more: 20_000_000 }],
  ])('a damaged wheel, %s, is the error of the run and leaves the store', async (_name, more) => {
    const { host, pinned, path } = restored({ crc: 1, ...more });
    const checks = new MemberChecks();
    const work = checks.beside(async () => {
      await readStored(host, pinned, checks);
      throw new Error('what the run says of it');
    });
    await expect(work).rejects.toMatchObject({
      diagnostics: [{ code: 'bad-zip', message: expect.stringContaining('evil/a.py') as string }],
    });
    expect(existsSync(path)).toBe(false);
  });

  test('also when the run brings it into the store', async () => {
    const { bytes, pinned } = wheelWith({ size: 10 });
    const host = testHost();
    const source = join(temporaryDirectory(), 'wheel');
    writeFileSync(source, bytes);
    const checks = new MemberChecks();
    const work = checks.beside(async () => {
      await keep(host, pinned, (await copyVerified(host, pinned, source))!, checks);
    });
    await expect(work).rejects.toMatchObject({ diagnostics: [{ code: 'bad-zip' }] });
    expect(existsSync(storedPath(host, pinned))).toBe(false);
  });

  test('the built program writes no package with one, cold or restored', async () => {
    const root = temporaryDirectory();
    // Larger than what is looked into without a thread.
    const { bytes, pinned } = wheelWith({ crc: 1, more: 20_000_000 });
    writeFiles(root, {
      'pants.toml':
        '[GLOBAL]\npants_version = "2.34.0"\nbackend_packages = ["pants.backend.python", "pants.backend.awslambda.python"]\n' +
        '[source]\nroot_patterns = ["/"]\n[python]\nenable_resolves = true\ninterpreter_constraints = ["CPython==3.12.*"]\n' +
        'default_resolve = "main"\n[python.resolves]\nmain = "lock"\n',
      BUILD:
        'python_sources(name="lib")\npython_requirements(name="reqs")\n' +
        'for name in ("f", "g"):\n    python_aws_lambda_function(name=name, runtime="python3.12", handler="app.py:main")\n',
      'requirements.txt': 'evil==1.0\n',
      lock: `evil==1.0 --hash=sha256:${pinned.sha256}\n`,
      'app.py': 'import evil\ndef main(event, context):\n    return 1\n',
      'w/evil-1.0-py3-none-any.whl': bytes,
    });
    const store = join(root, 'store');
    const run = () =>
      lambdaPackage(['package', '::', '--offline'], {
        cwd: root,
        env: { LAMBDA_PACKAGE_STORE: store, PIP_FIND_LINKS: join(root, 'w') },
      });
    const cold = await run();
    expect(cold.status).toBe(1);
    expect(cold.stderr).toMatch(/bad-zip.*evil-1\.0-py3-none-any\.whl.*evil\/a\.py/s);
    expect(existsSync(join(root, 'dist'))).toBe(false);
    mkdirSync(join(store, pinned.sha256), { recursive: true });
    writeFileSync(join(store, pinned.sha256, pinned.filename), bytes);
    const again = await run();
    expect(again.status).toBe(1);
    expect(again.stderr).toMatch(/bad-zip.*evil\/a\.py/s);
    expect(existsSync(join(root, 'dist'))).toBe(false);
    expect(readdirSync(store)).not.toContain(pinned.sha256);
  });
});
