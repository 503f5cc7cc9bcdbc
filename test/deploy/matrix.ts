import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeployContext } from '../../src/deploy/engine.ts';
import { deployAll, type DeployOutcome } from '../../src/deploy/order.ts';
import type { DeploySettings, FunctionRequest, LayerRequest, ZipFile } from '../../src/deploy/types.ts';
import { createPrograms } from '../../src/host/run-process.ts';
import type { Environment, RunProcess } from '../../src/host/types.ts';
import { guardedAwsEnvironment, type AwsVersion } from '../support/aws.ts';
import { serveDouble } from '../support/lambda-double-server.ts';
import { LambdaDouble, shaOf, type DoubleAnswer } from '../support/lambda-double.ts';
import { createDice, type Dice } from '../support/random.ts';
import { standInAws, type Between } from '../support/stand-in-aws.ts';
import { contextOf, directory, requestFor, settingsWith } from './support.ts';

// Deploys of one to six functions against a double that conflicts, throttles, fails, loses answers before and after they took
// effect, is slow, shows old states, and changes functions between a read and a write. However a run ends, what it reports is
// true, no alias has a version that failed, and nothing is published twice.

const zips = new Map<string, ZipFile>();
function zip(content: string): ZipFile {
  const known = zips.get(content);
  if (known !== undefined) return known;
  const path = join(directory, `matrix-${zips.size}.zip`);
  const bytes = Buffer.from(content);
  writeFileSync(path, bytes);
  const made = { path, size: bytes.length, codeSha256: shaOf(bytes) };
  zips.set(content, made);
  return made;
}

interface Scene {
  readonly double: LambdaDouble;
  readonly requests: readonly FunctionRequest[];
  readonly settings: DeploySettings;
  readonly isBroken: boolean;
}

function sceneOf(dice: Dice): Scene {
  const double = new LambdaDouble();
  const hasAlias = dice.chance(0.7);
  const hasLayers = dice.chance(0.5);
  const layers = new Map<string, LayerRequest>();
  if (hasLayers) {
    for (const name of ['deps', 'tools'].slice(0, 1 + dice.below(2))) {
      const request = {
        target: `//:${name}`,
        name: `shop-${name}`,
        package: zip(`layer ${name} ${dice.below(3)}`),
      };
      layers.set(`//:${name}`, { ...request, runtimes: ['python3.12'], architectures: ['x86_64'] });
    }
  }
  const isBroken = dice.chance(0.2);
  const requests = Array.from({ length: 1 + dice.below(6) }, (_, index): FunctionRequest => {
    const name = `fn-${index}`;
    const isThere = dice.chance(0.9);
    if (isThere) {
      double.create(name, Buffer.from(`old ${index}`), dice.chance(0.2) ? { Handler: 'old.handler' } : {});
      if (dice.chance(0.7)) double.release(name, 'live');
    }
    const code = zip(dice.chance(0.2) ? `old ${index}` : `new ${index}`);
    if (isBroken && index === 0) double.broken.add(code.codeSha256);
    return {
      ...requestFor(code),
      ...{ functionName: name, target: `fn${index}:fn`, layers: dice.chance(0.6) ? [...layers.keys()] : [] },
      alias: hasAlias ? 'live' : undefined,
    };
  });
  double.changes.length = 0;
  return {
    ...{ double, requests, isBroken },
    settings: settingsWith({
      ...{ layers, publish: dice.chance(0.3), smokeTest: dice.chance(0.6) || isBroken ? '{}' : undefined },
      updateConfiguration: new Set(['handler', 'runtime', 'layers']),
      createWithRole: 'arn:aws:iam::123456789012:role/r',
    }),
  };
}

const conflict: DoubleAnswer = {
  status: 409,
  type: 'ResourceConflictException',
  body: { message: 'in progress' },
};
const throttle: DoubleAnswer = {
  status: 429,
  type: 'TooManyRequestsException',
  body: { message: 'slow down' },
};
const trouble: DoubleAnswer = { status: 500, type: 'ServiceException', body: { message: 'trouble' } };

/** Faults between the deploy and the double. */
function faultsOf(dice: Dice, { double }: Scene, share: number): Between {
  const old = new Map<string, DoubleAnswer>();
  let left = 25;
  let drifts = 2;
  double.slowness = () => dice.below(3);
  return ({ method, url, operation }, pass) => {
    const isWrite = method !== 'GET';
    if (!dice.chance(share) || left-- <= 0) {
      const answer = pass();
      if (!isWrite && answer.type === undefined) old.set(url, answer);
      return answer;
    }
    const kind = dice.below(isWrite ? 7 : 5);
    if (kind === 0) return throttle;
    if (kind === 1) return trouble;
    if (kind === 2) return undefined;
    // A read that is late.
    if (!isWrite) return old.get(url) ?? pass();
    if (kind === 3 && operation !== 'invoke') return conflict;
    if (kind === 4 && drifts-- > 0) {
      const name = /functions\/([^/?]+)/.exec(url)?.[1];
      if (name !== undefined && double.functions.has(name)) double.touch(name);
      return pass();
    }
    pass();
    return kind === 5 ? undefined : trouble;
  };
}

/** @throws AssertionError when what a run reports is not true, or something was published twice */
function checkReport({ double, requests, isBroken }: Scene, { results, failure }: DeployOutcome): void {
  requests.forEach((request, index) => {
    const { status, version, codeSha256 } = results[index]!;
    const wanted = request.package.codeSha256;
    const name = request.functionName;
    const served = double.servedBy(name, request.alias);
    if (status === 'updated' || status === 'unchanged') {
      assert.deepEqual([name, status, served], [name, status, wanted]);
      assert.equal(codeSha256, wanted);
      const one = double.functions.get(name)!;
      if (request.alias !== undefined) assert.equal(one.aliases.get(request.alias)!.version, version);
      for (const spec of request.layers ?? [])
        assert(one.settings.Layers.some(({ Arn }) => Arn.includes(spec.slice(3))));
    } else {
      assert(status === 'failed' || status === 'skipped');
      assert(failure !== undefined);
      if (codeSha256 !== undefined) assert.deepEqual([name, status, codeSha256], [name, status, served]);
    }
    if (request.alias !== undefined && isBroken && index === 0 && double.functions.get(name)?.aliases.size) {
      const old = shaOf(Buffer.from('old 0'));
      if (wanted !== old) assert.notEqual(served, wanted);
    }
  });
  for (const { versions } of double.functions.values()) {
    const keys = versions.map(({ sha, settings }) => `${sha} ${settings}`);
    assert.equal(new Set(keys).size, keys.length);
  }
  for (const layers of double.layers.values()) {
    assert.equal(new Set(layers.map(({ sha }) => sha)).size, layers.length);
  }
}

/** How a run reaches its double. */
type Connect = (
  double: LambdaDouble,
  between?: Between,
) => Promise<{ readonly run: RunProcess; readonly env: Environment; stop(): void }>;

/** Through the stand-in, in this process. */
export const standIn: Connect = (double, between) =>
  Promise.resolve({ run: standInAws(double, between), env: {}, stop: () => undefined });

/** Through a real AWS command line. */
export function realAws(version: AwsVersion): Connect {
  return async (double, between) => {
    const server = await serveDouble(double, between);
    const env = guardedAwsEnvironment(server.url, version);
    return { run: createPrograms(env).run, env, stop: () => server.stop() };
  };
}

/** A run without faults goes on where the last one stopped, and the one after it changes nothing. */
async function finish(scene: Scene): Promise<void> {
  const { double, requests, settings, isBroken } = scene;
  double.slowness = () => 0;
  for (const one of double.functions.values()) one.busy = 0;
  const again = () => deployAll(requests, settings, contextOf({ run: standInAws(double), env: {} }));
  const second = await again();
  checkReport(scene, second);
  if (isBroken) return;
  assert.equal(second.failure, undefined);
  double.changes.length = 0;
  const third = await again();
  assert.deepEqual(
    third.results.map(({ status }) => status),
    requests.map(() => 'unchanged'),
  );
  assert.deepEqual(double.changes, []);
}

/** A deploy with faults. @throws AssertionError */
export async function deployWithFaults(seed: number, connect: Connect): Promise<void> {
  const dice = createDice(seed);
  const scene = sceneOf(dice);
  const faults = faultsOf(dice, scene, dice.pick([0.05, 0.15, 0.35]));
  await deployThrough(connect, scene, faults, { random: dice.fraction });
}

/** A deploy that SIGTERM ends at a random moment. @throws AssertionError */
export async function deployEnded(seed: number, connect: Connect): Promise<void> {
  const dice = createDice(1000 + seed);
  const scene = sceneOf(dice);
  const end = new AbortController();
  let left = dice.below(6 * scene.requests.length);
  const faults = faultsOf(dice, scene, 0.05);
  const between: Between = (request, pass) => {
    const answer = faults(request, pass);
    if (left-- === 0) end.abort({ signal: 'SIGTERM', exitStatus: 143 });
    return answer;
  };
  const { failure } = await deployThrough(connect, scene, between, { stop: end.signal });
  if (end.signal.aborted && failure !== undefined) assert([1, 143].includes(failure.exitStatus));
}

async function deployThrough(
  connect: Connect,
  scene: Scene,
  between: Between,
  overrides: Partial<DeployContext>,
): Promise<DeployOutcome> {
  const connection = await connect(scene.double, between);
  try {
    const outcome = await deployAll(
      scene.requests,
      scene.settings,
      contextOf({ run: connection.run, env: connection.env }, overrides),
    );
    checkReport(scene, outcome);
    await finish(scene);
    return outcome;
  } finally {
    connection.stop();
  }
}
