import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { cleanEnvironment, mustRun, nodeOfVersion } from '../support/tools.ts';
import { temporaryDirectory } from './support/inspect.ts';

/**
 * What support/golden-build.ts writes, everywhere. When this must change, every user's packages change although
 * nothing of theirs did: say so in the changelog.
 */
const golden = {
  sha256: '8cc9bcf5a9b86f830da34431c7385953c4ec4803a8154e2a3aea64e4e3099235',
  size: 1_121_332,
  unzippedSize: 3_728_410,
};

const directory = temporaryDirectory();
const script = join(directory, 'golden-build.mjs');

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, 'support', 'golden-build.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    outfile: script,
    // Packages in the older module format call `require` for Node's own modules.
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
    },
    logLevel: 'error',
  });
});

describe('same inputs, same bytes', () => {
  const places = [
    { node: 20, umask: '077', settings: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' } },
    {
      node: 22,
      umask: '000',
      settings: { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    },
    { node: 24, umask: '022', settings: { TZ: 'UTC', LC_ALL: 'C.UTF-8', UV_THREADPOOL_SIZE: '1' } },
    { node: 24, umask: '027', settings: { TZ: 'Asia/Kolkata', SOURCE_DATE_EPOCH: '1' } },
  ] as const;

  test.each(places)('Node $node, umask $umask, $settings.TZ', ({ node, umask, settings }) => {
    const cwd = join(directory, `${settings.TZ.replace('/', '-')} ä`);
    mkdirSync(cwd);
    const output = join(cwd, 'deep', 'er', 'package.zip');
    const { stdout } = mustRun(
      'sh',
      ['-c', `umask ${umask}; exec "$0" "$@"`, nodeOfVersion(node), script, output],
      {
        cwd,
        env: cleanEnvironment(settings),
      },
    );
    expect(JSON.parse(stdout)).toEqual(golden);
    expect(createHash('sha256').update(readFileSync(output)).digest('hex')).toBe(golden.sha256);
    mustRun('unzip', ['-tq', output]);
  });
});

test('a disk that takes no more leaves the earlier package and nothing else', () => {
  const cwd = join(directory, 'full');
  mkdirSync(cwd);
  const output = join(cwd, 'package.zip');
  writeFileSync(output, 'the last good package');
  // 600 blocks are enough for the wheel (100 kB) and not for the package.
  const limited = 'ulimit -f 600; exec "$0" "$@"';
  const { stdout } = mustRun('sh', ['-c', limited, nodeOfVersion(24), script, output]);
  expect(JSON.parse(stdout)).toMatchObject([{ code: 'cannot-write', severity: 'error' }]);
  expect(stdout).toContain('EFBIG');
  expect(readFileSync(output, 'utf8')).toBe('the last good package');
  expect(readdirSync(cwd).sort()).toEqual(['package.zip', 'wheel.whl']);
});
