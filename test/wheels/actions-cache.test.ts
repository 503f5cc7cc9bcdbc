import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createActionsCache } from '../../src/host/cache.ts';
import { cacheService, type CacheEntry } from '../support/cache-service.ts';
import { cleanEnvironment } from '../support/tools.ts';
import { serve, temporaryDirectory } from './support.ts';

async function use(env: Record<string, string>, ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'cache-process.ts'), ...args], {
    env: cleanEnvironment(env),
    cwd: env['GITHUB_WORKSPACE'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  expect([code, output]).toEqual([0, output]);
  return output;
}

describe('the Actions cache', () => {
  test('what one job saves, another restores, by key or by prefix', async () => {
    const entries: CacheEntry[] = [];
    const server = await serve(cacheService(entries));
    const [workspace, temporary] = [temporaryDirectory(), temporaryDirectory()];
    const env = {
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: `${server.origin}/`,
      ACTIONS_RUNTIME_TOKEN: 'token',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temporary,
    };
    const path = join(workspace, '.lambda-package-wheels');
    expect(await use(env, 'restore', path, 'wheels-a', 'wheels-')).toContain('found=nothing');
    mkdirSync(join(path, 'one'), { recursive: true });
    writeFileSync(join(path, 'one', 'file'), 'content');
    await use(env, 'save', path, 'wheels-a');
    expect(entries.map(({ key }) => key)).toEqual(['wheels-a']);
    // Saving it again is not a fault.
    await use(env, 'save', path, 'wheels-a');
    rmSync(path, { recursive: true });
    const before = readdirSync(temporary);
    const sha256 = createHash('sha256').update('content').digest('hex');
    for (const key of ['wheels-a', 'wheels-b']) {
      const output = await use(env, 'restore', path, key, 'wheels-');
      expect(output).toContain(`found=wheels-a\n.lambda-package-wheels/one/file=${sha256}\n`);
      // Only read: nothing is unpacked, and the archive is gone.
      expect([readdirSync(workspace), readdirSync(temporary)]).toEqual([[], before]);
    }
    expect(await use(env, 'restore', path, 'other', 'other-')).toContain('found=nothing');
  });

  test.each<[string, (request: IncomingMessage, response: ServerResponse) => void, RegExp]>([
    ['garbage', (_, response) => response.end('<html>'), /Failed to GetCacheEntryDownloadURL/],
    ['another shape', (_, response) => response.end('[]'), /.+/],
    [
      'a closed door',
      (_, response) => response.writeHead(403).end('{}'),
      /Failed to GetCacheEntryDownloadURL/,
    ],
  ])('a service that answers with %s is an error', async (_, answer, message) => {
    const server = await serve(answer);
    const workspace = temporaryDirectory();
    const env = {
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: `${server.origin}/`,
      ACTIONS_RUNTIME_TOKEN: 'token',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temporaryDirectory(),
    };
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'cache-process.ts'), 'restore', join(workspace, 'x'), 'a', 'b'],
      { env: cleanEnvironment(env), cwd: workspace },
    );
    let output = '';
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    await new Promise((resolve) => child.on('close', resolve));
    expect(output).toMatch(message);
  });

  test('there is none outside of a workflow', () => {
    expect(createActionsCache({}).isAvailable()).toBe(false);
    expect(createActionsCache({ ACTIONS_CACHE_URL: 'http://127.0.0.1/' }).isAvailable()).toBe(true);
  });
});
