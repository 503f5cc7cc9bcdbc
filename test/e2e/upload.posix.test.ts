import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { runStep, workspaceWithExample } from '../support/action-step.ts';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';
import { run } from '../support/tools.ts';

// `upload: true` against a double of GitHub's artifact service: act's is too old for @actions/artifact.

const target = 'src/python/orders:lambda';
const zipName = 'lambda-package.src.python.orders.lambda.zip';
const runner = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '77', GITHUB_JOB: 'package' };

/** Downloads an artifact with the library, as actions/download-artifact does. */
async function download(service: ArtifactService, name: string, skipDecompress: boolean): Promise<string> {
  for (const [variable, value] of Object.entries(service.env)) vi.stubEnv(variable, value);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { downloadArtifact } = await import('../support/artifact-download.mjs');
  const path = join(temporaryDirectory(), name);
  mkdirSync(path);
  await downloadArtifact(name, path, skipDecompress);
  return path;
}

test('each package is an artifact, downloaded as the zip itself; the manifest likewise', async () => {
  const service = await startArtifactService();
  const workspace = workspaceWithExample();
  const inputs = { targets: target, upload: 'true' };
  const { ran, outputs, summary } = await runStep(workspace, inputs, { ...service.env, ...runner });
  expect(ran.stdout + ran.stderr).toContain('Uploaded 2 artifacts');
  expect(ran.status).toBe(0);
  expect(service.artifacts.map(({ name }) => name)).toEqual([zipName, 'lambda-package.package.json']);
  expect(service.artifacts.every(({ isFinal }) => isFinal)).toBe(true);
  const [zip, manifest] = service.artifacts;
  expect(createHash('sha256').update(zip!.bytes).digest('hex')).toBe(outputs['sha256']);
  expect(manifest!.bytes).toEqual(readFileSync(join(workspace, outputs['manifest']!)));
  const page = `https://github.com/acme/shop/actions/runs/77/artifacts/${zip!.id}`;
  expect(JSON.parse(outputs['artifacts']!)).toEqual({
    [zipName]: { id: zip!.id, url: page },
    'lambda-package.package.json': {
      id: manifest!.id,
      url: expect.stringContaining('/artifacts/') as string,
    },
  });
  expect(summary).toContain(`](${page})`);
  expect(readFileSync(outputs['report']!, 'utf8')).toContain(`](${page})`);
  // Signatures of addresses are secrets.
  expect(ran.stdout).toContain('::add-mask::secret-signature');

  const whole = await download(service, zipName, true);
  expect(readdirSync(whole)).toEqual([zipName]);
  expect(readFileSync(join(whole, zipName)).equals(zip!.bytes)).toBe(true);
  // Without `skip-decompress: true`, what is called `.zip` is unpacked.
  const unpacked = await download(service, zipName, false);
  expect(readdirSync(unpacked)).toContain('lambda_function.py');
  const json = await download(service, 'lambda-package.package.json', true);
  expect(readFileSync(join(json, 'lambda-package.package.json'))).toEqual(manifest!.bytes);

  // A second attempt of the job replaces what the first has left.
  const again = await runStep(workspace, { ...inputs, 'manifest-id': '01' }, { ...service.env, ...runner });
  expect(again.ran.status).toBe(0);
  expect(service.artifacts.map(({ name }) => name)).toEqual([
    'lambda-package.package.json',
    zipName,
    'lambda-package.01.json',
  ]);
});

test('a run that fails uploads its manifest', async () => {
  const service = await startArtifactService();
  const workspace = workspaceWithExample();
  writeFiles(workspace, {
    'src/python/broken/BUILD':
      'python_sources()\npython_awslambda(name="fn", runtime="python3.12", handler="gone.py:handle")\n',
  });
  const { ran } = await runStep(
    workspace,
    { targets: `${target} src/python/broken:fn`, upload: 'true' },
    { ...service.env, ...runner },
  );
  expect(ran.status).toBe(1);
  expect(service.artifacts.map(({ name }) => name)).toEqual(['lambda-package.package.json']);
});

test('a failed upload is an error, where it was asked for', async () => {
  const service = await startArtifactService();
  service.failing = 'CreateArtifact';
  const workspace = workspaceWithExample();
  const env = { ...service.env, ...runner };
  const failed = await runStep(workspace, { targets: target, upload: 'true' }, env);
  expect(failed.ran.status).toBe(1);
  expect(failed.ran.stdout).toMatch(
    /^::error title=upload-failed::The upload of artifacts failed after 0 of 2: /m,
  );
  const calls = service.calls.length;
  const without = await runStep(workspace, { targets: target }, env);
  expect(without.ran.status).toBe(0);
  expect(service.calls.length).toBe(calls);
  const nowhere = await runStep(workspace, { targets: target, upload: 'true' });
  expect(nowhere.ran.stdout).toContain('which this runner does not name');
  expect(run('ls', [workspace]).stdout).not.toContain('lambda-package-upload');
});
