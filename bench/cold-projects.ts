import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, globSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cleanEnvironment, mustRun } from '../test/support/tools.ts';
import { makeWheel, pexLock } from '../test/support/wheelhouse.ts';
import { heavyRequirements, lockWithUv, makeProject } from './projects.ts';

/** Some 20 wheels of 100 MB: too large for a zip. */
const downloaded = [
  ...['boto3==1.35.60', 'cryptography==43.0.3', 'numpy==2.1.3', 'pandas==2.2.3', 'pillow==11.0.0'],
  ...['requests==2.32.3', 'scipy==1.14.1'],
];

export interface Index {
  readonly url: string;
  stop(): void;
}

/** An index on the loopback, of the wheels in `directory`, as a process of its own. */
export async function serve(directory: string): Promise<Index> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'index-server.ts'), directory], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim())),
  );
  return { url, stop: () => child.stdin.end() };
}

/** A checkout whose PEX file `src:pex0` has {@link downloaded}. Needs the network. @returns its lock, and what that pins */
export function makeDownloadingProject(root: string): {
  readonly lock: string;
  readonly requirements: readonly string[];
} {
  const lock = lockWithUv(downloaded, 'pylock.toml', cleanEnvironment());
  const imports = downloaded.map((one) => one.split('==')[0]!.replace('pillow', 'PIL'));
  makeProject(root, { requirements: downloaded, lock, imports, modules: 10, functions: 1 });
  return { lock, requirements: downloaded };
}

/** A checkout whose packages `src:lambda0` and `src:pex0` have all of {@link heavyRequirements}. Needs the network. */
export function makeHeavyProject(root: string): void {
  const lock = lockWithUv(heavyRequirements, 'pylock.toml', cleanEnvironment());
  makeProject(root, { requirements: heavyRequirements, lock, imports: ['numpy'], modules: 1, functions: 1 });
  // All are imported.
  const imports = heavyRequirements.map((one) => `import ${one.split('==')[0]!.replace('grpcio', 'grpc')}\n`);
  const handler = '\n\ndef handler(event, context):\n    return 0\n';
  writeFileSync(join(root, 'src', 'm0.py'), imports.join('') + handler);
}

/** A checkout whose PEX file `src:pex0` has a wheel with a single incompressible member of 300 MB. @param house gets it */
export async function makeLargeWheelProject(root: string, house: string): Promise<void> {
  mkdirSync(house);
  const wheel = await makeWheel('large', '1.0', 'py3-none-any', { 'large/blob': randomBytes(300_000_000) });
  writeFileSync(join(house, wheel.filename), wheel.bytes);
  const artifacts = [{ url: `https://files.example/${wheel.filename}`, sha256: wheel.sha256 }];
  const lock = pexLock(['large'], [{ name: 'large', version: '1.0', artifacts }]);
  makeProject(root, { requirements: ['large'], lock, imports: ['large'], modules: 1, functions: 1 });
}

/** Packages `target` once and copies the wheels to `house`. @returns their number, and bytes */
export function fillHouse(
  cli: readonly string[],
  root: string,
  target: string,
  house: string,
): { readonly count: number; readonly size: number } {
  const store = `${house}-store`;
  const env = cleanEnvironment({ LAMBDA_PACKAGE_STORE: store });
  mustRun(cli[0]!, [...cli.slice(1), 'package', '--build-root', root, target], { env });
  mkdirSync(house);
  const wheels = globSync('*/*.whl', { cwd: store });
  for (const wheel of wheels) copyFileSync(join(store, wheel), join(house, basename(wheel)));
  const size = wheels.reduce((sum, wheel) => sum + statSync(join(store, wheel)).size, 0);
  rmSync(store, { recursive: true });
  return { count: wheels.length, size };
}

/** Makes a store forget that its wheels were packaged before. @param store absolute path */
export function forgetLayouts(store: string): void {
  for (const hash of readdirSync(store)) {
    for (const layout of ['flat.layout', 'pex.layout']) rmSync(join(store, hash, layout), { force: true });
  }
}
