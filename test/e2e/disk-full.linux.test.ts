import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cliPath, start, temporaryDirectory, writeFiles } from '../support/cli.ts';
import { run } from '../support/tools.ts';
import { makeWheel, pexLock, serveWheels, type MadeWheel, type WheelServer } from '../support/wheelhouse.ts';

// A real full disk: a small file system of its own, mounted in a name space that only the command sees.

let wheel: MadeWheel;
let server: WheelServer;
beforeAll(async () => {
  // Random bytes: they cannot be made smaller.
  const noise = randomBytes(200_000);
  wheel = await makeWheel('noise', '1.0', 'py3-none-any', {
    'noise/__init__.py': '',
    'noise/data.bin': noise,
  });
  server = await serveWheels([wheel]);
});
afterAll(() => server.stop());

function checkout(): string {
  const directory = temporaryDirectory();
  const url = `${server.url}/files/${wheel.filename}`;
  writeFiles(directory, {
    'pants.toml':
      '[python]\nenable_resolves = true\ndefault_resolve = "main"\n\n[python.resolves]\nmain = "main.lock"\n',
    BUILD:
      'python_sources(name="lib")\npython_requirement(name="noise", requirements=["noise"])\npython_awslambda(name="lambda", runtime="python3.12", handler="app.py:handler")\n',
    'app.py': 'import noise\n\n\ndef handler(event, context):\n    return 1\n',
    'main.lock': pexLock(
      ['noise'],
      [{ name: 'noise', version: '1.0', artifacts: [{ url, sha256: wheel.sha256 }] }],
    ),
  });
  return directory;
}

/** How this machine lets a test mount something for itself: as root, else through sudo. */
const privilege = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

/** Packages while `full` is a file system of 64 KiB. What is on it is listed afterwards. */
function packageWithSmall(full: string, directory: string, store: string) {
  mkdirSync(full, { recursive: true });
  const script = `mount -t tmpfs -o size=64k tmpfs "$1" || exit 99
shift; full=$1; shift
"$@"; status=$?
echo "left: $(find "$full" -type f | wc -l)"
exit $status`;
  const [program, ...args] = [
    ...privilege,
    'env',
    `LAMBDA_PACKAGE_STORE=${store}`,
    `PIP_INDEX_URL=${server.env['PIP_INDEX_URL']!}`,
    'unshare',
    '--mount',
    'sh',
    '-c',
    script,
    'sh',
    full,
    full,
    process.execPath,
    cliPath,
    'package',
    '--build-root',
    directory,
    '::',
  ];
  return start(program, args);
}

test('the machine can mount a file system for a test', () => {
  const [program, ...args] = [...privilege, 'unshare', '--mount', 'true'];
  expect(run(program, args).status).toBe(0);
});

test('a full disk under dist/: reported, nothing half-written', async () => {
  const directory = checkout();
  const ran = await packageWithSmall(join(directory, 'dist'), directory, join(directory, '.store'));
  expect(ran.stderr).toMatch(/^error\[disk-full\]/m);
  expect(ran.stdout).toContain('left: 0');
  expect(ran.status).toBe(1);
});

test('a full disk under the store: reported, no partial file', async () => {
  const directory = checkout();
  const store = join(directory, '.store');
  const ran = await packageWithSmall(store, directory, store);
  expect(ran.stderr).toMatch(/^error\[disk-full\]/m);
  expect(ran.stdout).toContain('left: 0');
  expect(ran.status).toBe(1);
  expect(existsSync(join(directory, 'dist'))).toBe(false);
});
