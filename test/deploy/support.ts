import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeployContext } from '../../src/deploy/engine.ts';
import { deployAll } from '../../src/deploy/order.ts';
import type { DeployResult, DeploySettings, FunctionRequest, ZipFile } from '../../src/deploy/types.ts';
import { UserError, type Log } from '../../src/host/types.ts';
import { mustRun, python } from '../support/tools.ts';

/** Where the zips are. */
export const directory = mkdtempSync(join(tmpdir(), 'deploy-'));

/** A zip with one module `lambda_function`, as a package to deploy. */
export function makeZip(name: string, body: string): ZipFile {
  const path = join(directory, name);
  const script = `import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w") as z: z.writestr("lambda_function.py", sys.argv[2])`;
  mustRun(python('3.12'), ['-c', script, path, body]);
  const bytes = mustRun(python('3.12'), [
    '-c',
    'import sys,hashlib,base64,os; b=open(sys.argv[1],"rb").read(); print(len(b), base64.b64encode(hashlib.sha256(b).digest()).decode())',
    path,
  ]).stdout.trim();
  const [size, codeSha256] = bytes.split(' ');
  return { path, size: Number(size), codeSha256: codeSha256! };
}

export const silent: Log = {
  out: () => undefined,
  info: () => undefined,
  debug: () => undefined,
  diagnostic: () => undefined,
  group: (_title, work) => work(),
  progress: () => undefined,
  mask: () => undefined,
};

/** A context whose time passes only in `sleep`, so that a test of minutes takes none. */
export function contextOf(
  required: Pick<DeployContext, 'run' | 'env'>,
  overrides: Partial<DeployContext> = {},
): DeployContext & { slept: number[] } {
  const slept: number[] = [];
  let elapsed = 0;
  return {
    ...required,
    log: silent,
    random: () => 0.5,
    clock: {
      now: () => elapsed,
      elapsed: () => elapsed,
      sleep: (milliseconds) => {
        slept.push(milliseconds);
        elapsed += milliseconds;
        return Promise.resolve();
      },
    },
    slept,
    ...overrides,
  };
}

/** One function, and whether it is only compared. */
export interface DeployRequest extends FunctionRequest {
  readonly dryRun: boolean;
}

/** Settings of a deploy that changes nothing but code. */
export function settingsWith(overrides: Partial<DeploySettings> = {}): DeploySettings {
  return {
    ...{ dryRun: false, publish: false, updateConfiguration: new Set(), layers: new Map() },
    ...{ smokeTest: undefined, createWithRole: undefined, accountId: undefined, bucket: undefined },
    namePattern: undefined,
    ...overrides,
  };
}

/** Deploys one function. @throws UserError when that fails */
export async function deployFunction(
  { dryRun, ...request }: DeployRequest,
  context: DeployContext,
): Promise<DeployResult> {
  const { results, failure } = await deployAll([request], settingsWith({ dryRun }), context);
  if (failure !== undefined) throw failure;
  return results[0]!;
}

/** A request for the function `orders`, as it is made in the double of the API. */
export function requestFor(deployed: ZipFile, overrides: Partial<DeployRequest> = {}): DeployRequest {
  return {
    functionName: 'orders',
    package: deployed,
    handler: 'lambda_function.handler',
    runtime: 'python3.12',
    architecture: 'x86_64',
    dryRun: false,
    ...overrides,
  };
}

/** The error that `work` ends with. */
export async function userErrorOf(work: Promise<unknown>): Promise<UserError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error('expected a UserError', { cause: error });
  return error;
}

/** Requests of a deploy, for the fault proxy. */
export const readsConfiguration = { method: 'GET', path: /\/functions\/orders\/configuration/ };
export const updatesCode = { method: 'PUT', path: /\/functions\/orders\/code/ };
