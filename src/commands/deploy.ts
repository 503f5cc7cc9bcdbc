import type { Assignment } from '../deploy/names.ts';
import { deployAll, type DeployOutcome } from '../deploy/order.ts';
import type { DeployResult, FunctionRequest, LayerRequest } from '../deploy/types.ts';
import type { Host, UserError } from '../host/types.ts';
import { absolutePath } from '../plans/output-paths.ts';
import type { Project } from '../project/project.ts';
import type { DeployedFunction, PackagedTarget } from '../report/types.ts';
import { isOnlyWithoutCredentials } from './deploy-guard.ts';
import { describeDeployment } from './deploy-lines.ts';
import type { DeployOptions } from '../text/deploy-options.ts';
import type { Deployment } from './deploy-settings.ts';
import { stage } from './stage.ts';

/** A package that is there. */
export interface DeployPackage {
  readonly target: string;
  /** Absolute. */
  readonly path: string;
  readonly size: number;
  readonly codeSha256: string;
  readonly handler: string | null;
  readonly otherHandlers: readonly string[];
  readonly runtime: string | null;
  readonly architecture: string | null;
  /** Specs. */
  readonly layers: readonly string[];
}

/** What a deploy has done, also one that failed. */
export interface Deployed {
  readonly functions: readonly DeployedFunction[];
  /** Undefined when all is well. */
  readonly failure: UserError | undefined;
}

/** The packages of a run as a deploy needs them. */
export function packagesOf(project: Project, packages: readonly PackagedTarget[]): readonly DeployPackage[] {
  return packages.map((one) => ({
    ...one,
    path: absolutePath(project.workspace.root, one.path),
    layers: one.layers.map(({ target }) => target),
  }));
}

/** Deploys packages to the functions that are assigned to them. */
export async function deployPackages(
  host: Host,
  deployment: Deployment,
  packages: readonly DeployPackage[],
  assignments: readonly Assignment[],
): Promise<Deployed> {
  const byTarget = new Map(packages.map((one) => [one.target, one]));
  const requests = assignments.flatMap(({ target, functionName, alias }): readonly FunctionRequest[] => {
    const one = byTarget.get(target);
    return one === undefined ? [] : [requestOf(one, functionName, alias)];
  });
  const layers = new Map<string, LayerRequest>();
  for (const [target, name] of deployment.layerNames) {
    const one = byTarget.get(target);
    if (one !== undefined) layers.set(target, layerOf(one, name));
  }
  const settings = { ...deployment.settings, layers };
  const title =
    requests.length === 1
      ? `Deploy to ${requests[0]!.functionName}`
      : `Deploy to ${requests.length} functions`;
  const outcome = await stage(host, title, () =>
    host.interruptible((stop) =>
      deployAll(requests, settings, {
        ...{ run: host.run, env: host.env, clock: host.clock, log: host.log, stop },
        random: Math.random,
      }),
    ),
  );
  return told(host, outcome, 'deploy');
}

function requestOf(one: DeployPackage, functionName: string, alias: string | undefined): FunctionRequest {
  const { target, path, size, codeSha256, otherHandlers, layers } = one;
  return {
    ...{ functionName, alias, target, otherHandlers, layers },
    package: { path, size, codeSha256 },
    handler: one.handler ?? '',
    runtime: one.runtime ?? undefined,
    architecture: one.architecture ?? undefined,
  };
}

function layerOf(
  { target, path, size, codeSha256, runtime, architecture }: DeployPackage,
  name: string,
): LayerRequest {
  return {
    ...{ target, name, package: { path, size, codeSha256 } },
    runtimes: runtime === null ? [] : [runtime],
    architectures: architecture === null ? [] : [architecture],
  };
}

/** Tells what became of each function. */
export function told(
  host: Pick<Host, 'log' | 'env'>,
  { results, failure }: DeployOutcome,
  action: DeployOptions['action'],
): Deployed {
  // What can have no credentials has not failed.
  const isSkipped = isOnlyWithoutCredentials(host.env, failure);
  for (const result of results) {
    host.log.out(describeDeployment(isSkipped ? { ...result, status: 'skipped' } : result, action));
  }
  return { functions: results.map(deployedOf), failure };
}

function deployedOf(result: DeployResult): DeployedFunction {
  const { functionName, target, version, alias, previousVersion, codeSha256, previousCodeSha256 } = result;
  const { status, functionArn, account, region, elapsed } = result;
  return {
    ...{ function: functionName, target: target ?? null, status, functionArn, account, region },
    ...{ version: version ?? null, alias: alias ?? null, previousVersion: previousVersion ?? null },
    ...{ codeSha256: codeSha256 ?? null, previousCodeSha256: previousCodeSha256 ?? null },
    milliseconds: Math.round(elapsed),
  };
}
