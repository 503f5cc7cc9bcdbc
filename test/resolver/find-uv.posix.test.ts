import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serveLocally } from '../../src/host/local-server.ts';
import { thisMachine } from '../../src/host/machine.ts';
import { createPrograms } from '../../src/host/run-process.ts';
import type { Machine } from '../../src/host/types.ts';
import uvWheels from '../../src/resolver/data/uv-wheels.json' with { type: 'json' };
import { findUv, uvWheelFor, type UvProgram } from '../../src/resolver/find-uv.ts';
import { isFitting, tagRanks } from '../../src/requirements/wheel-tags.ts';
import { lambdaPlatform } from '../../src/platforms/lambda-platforms.ts';
import { readIndexOptions } from '../../src/wheels/indexes.ts';
import { networkEnvironment } from '../formats/support/package.ts';
import { temporaryDirectory } from '../support/cli.ts';
import { projectRoot, tool } from '../support/tools.ts';
import { failureOf } from '../wheels/support.ts';
import { runHost, uvDirectory, type RunHost } from './support.ts';

interface Search {
  readonly host: RunHost;
  readonly machine?: Machine;
  readonly offline?: boolean;
}

/** What is found, and where. */
async function search({ host, machine = thisMachine(), offline = false }: Search) {
  const root = '/nonexistent';
  const directory = temporaryDirectory();
  const fetch = { host, indexes: readIndexOptions(host, root), offline, root };
  const found: UvProgram = await findUv({ host, machine, fetch }, directory);
  return { ...found, directory };
}

function script(text: string): string {
  const directory = temporaryDirectory();
  writeFileSync(join(directory, 'uv'), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return directory;
}

const wheelStore = join(projectRoot, '.tools', 'store');

describe('the uv that is run', () => {
  test('is the one on PATH when it is new enough', async () => {
    const path = ['', '.', 'relative', script('echo nothing of this kind'), uvDirectory()].join(':');
    const found = await search({ host: runHost({ PATH: path }) });
    expect(found).toMatchObject({ path: tool('oracle', 'uv'), version: uvWheels.version });
    // Not one of a workflow's workspace, whatever part of it the build root is.
    const workspace = script('echo "uv 99.0.0"');
    const host = runHost({ PATH: `${workspace}:${uvDirectory()}`, GITHUB_WORKSPACE: workspace });
    expect(await search({ host })).toMatchObject({ version: uvWheels.version });
    const minimum = script('echo "uv 0.6.15 (0123456789 2025-04-22)"');
    expect(await search({ host: runHost({ PATH: minimum }) })).toMatchObject({ version: '0.6.15' });
  });

  test('is else unpacked from its wheel, anew each time', async () => {
    const path = [script('echo "uv 0.6.14"'), script('exit 1'), script('echo "uv 0.6"')].join(':');
    const env = { ...networkEnvironment(), PATH: path };
    const first = await search({ host: runHost(env, wheelStore) });
    expect(first.path).toBe(join(first.directory, 'uv'));
    expect(statSync(first.path).mode & 0o777).toBe(0o700);
    const ran = await createPrograms({}).run(first.path, ['--version']);
    expect(ran.stdout).toContain(`uv ${uvWheels.version}`);
    // Changes to an unpacked one do not matter.
    writeFileSync(first.path, 'evil');
    const second = await search({ host: runHost(env, wheelStore), offline: true });
    const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
    expect(second.path).not.toBe(first.path);
    expect(digest(second.path)).not.toBe(digest(first.path));
    expect((await createPrograms({}).run(second.path, ['--version'])).stdout).toContain(uvWheels.version);
  });

  test('is never what a poisoned store holds', async () => {
    const store = join(temporaryDirectory(), 'store');
    const pinned = uvWheelFor(thisMachine())!;
    mkdirSync(join(store, pinned.sha256), { recursive: true });
    writeFileSync(join(store, pinned.sha256, pinned.filename), 'evil');
    const host = runHost({ PATH: '' }, store);
    const failed = await failureOf(search({ host, offline: true }));
    expect(failed).toMatchObject([
      { code: 'offline-missing', message: expect.stringContaining(pinned.filename) as string },
    ]);
    expect(existsSync(join(store, pinned.sha256))).toBe(false);
    expect(host.ran).toEqual([]);
  });

  test('is there for the machines of runners', async () => {
    const all = uvWheels.wheels.map(({ system, processor, libc }) => ({
      system,
      processor,
      libc: libc as Machine['libc'],
    }));
    expect(all).toHaveLength(8);
    for (const machine of all) {
      const wheel = uvWheelFor(machine)!;
      expect(wheel.filename).toMatch(
        new RegExp(`^uv-${uvWheels.version.replaceAll('.', '\\.')}-py3-none-.*\\.whl$`),
      );
      expect(wheel.sha256).toMatch(/^[0-9a-f]{64}$/);
    }
    const ranks = (architecture: 'x86_64' | 'arm64') => {
      const platform = lambdaPlatform('python3.12', architecture)!;
      const machine = {
        system: 'linux',
        processor: architecture === 'arm64' ? 'arm64' : 'x64',
        libc: 'glibc',
      } as const;
      return isFitting(uvWheelFor(machine)!, platform, tagRanks(platform));
    };
    expect([ranks('x86_64'), ranks('arm64')]).toEqual([true, true]);
    const strange = { system: 'freebsd', processor: 'x64', libc: undefined };
    expect(await failureOf(search({ host: runHost({ PATH: '' }), machine: strange }))).toMatchObject([
      { code: 'no-uv' },
    ]);
  });
});

describe('around programs', () => {
  test('a program that does not end is ended', async () => {
    const { run } = createPrograms({ PATH: '/usr/bin:/bin' });
    const ran = await run('/bin/sh', ['-c', 'sleep 1000 & echo $!; wait'], { timeout: 2000 });
    expect(ran).toMatchObject({ timedOut: true, stdout: expect.stringMatching(/^\d+\n$/) });
    // What it has started still holds the output open: nothing waited for that.
    expect(process.kill(Number(ran.stdout), 'SIGKILL')).toBe(true);
    expect(await run('/bin/sh', ['-c', 'exit 3'], { timeout: 60_000 })).toEqual({
      exitCode: 3,
      stdout: '',
      stderr: '',
    });
  });

  test('a server on the loopback answers only those who know its path', async () => {
    const file = join(temporaryDirectory(), 'file');
    writeFileSync(file, 'content');
    const asked: string[] = [];
    const server = await serveLocally((path) => {
      asked.push(path);
      if (path === '/fault') return Promise.reject(new Error('no'));
      return Promise.resolve(path === '/file' ? { status: 200, file } : { status: 200, text: 'text' });
    });
    const get = async (url: string, init: RequestInit = {}) => {
      const response = await fetch(url, init);
      return [response.status, await response.text()];
    };
    expect(await get(`${server.url}/simple/a/?x=1`)).toEqual([200, 'text']);
    expect(await get(`${server.url}/file`)).toEqual([200, 'content']);
    expect(await get(`${server.url}/fault`)).toEqual([500, '']);
    expect(asked).toEqual(['/simple/a/', '/file', '/fault']);
    const { origin } = new URL(server.url);
    expect(await get(`${origin}/simple/a/`)).toEqual([404, '']);
    expect(await get(`${origin}/${'0'.repeat(32)}/simple/a/`)).toEqual([404, '']);
    expect(await get(`${server.url}/simple/a/`, { method: 'POST' })).toEqual([404, '']);
    expect(asked).toHaveLength(3);
    await server.close();
    await expect(fetch(`${server.url}/file`)).rejects.toThrow();
  });
});
