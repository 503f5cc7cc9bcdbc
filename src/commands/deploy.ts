import { deployFunction } from '../deploy/deploy.ts';
import type { DeployResult } from '../deploy/types.ts';
import { userError, type Host } from '../host/types.ts';
import type { PackagedTarget } from '../report/types.ts';
import type { PackageResult } from './package.ts';
import { absolutePath } from '../plans/output-paths.ts';
import type { Project } from '../project/project.ts';
import { stage } from './stage.ts';

interface DeployOptions {
  readonly functionName: string;
  readonly dryRun: boolean;
}

/** Deploys the only package of a run to the function. @throws UserError */
export async function deployPackage(
  host: Host,
  project: Project,
  result: PackageResult,
  options: DeployOptions,
): Promise<DeployResult> {
  const one = onlyPackage(result.packages, options.functionName);
  const deployed = await stage(host, `Deploy to ${options.functionName}`, () =>
    deployFunction(
      {
        functionName: options.functionName,
        package: {
          path: absolutePath(project.workspace.root, one.path),
          size: one.size,
          codeSha256: one.codeSha256,
        },
        handler: one.handler ?? '',
        otherHandlers: one.otherHandlers,
        target: one.target,
        runtime: one.runtime ?? undefined,
        architecture: one.architecture ?? undefined,
        dryRun: options.dryRun,
      },
      { run: host.run, env: host.env, clock: host.clock, log: host.log, random: Math.random },
    ),
  );
  host.log.info(describe(deployed, one));
  return deployed;
}

function onlyPackage(packages: readonly PackagedTarget[], functionName: string): PackagedTarget {
  const [one] = packages;
  if (one !== undefined && packages.length === 1) return one;
  const found = packages.length === 0 ? 'nothing' : packages.map(({ target }) => target).join(', ');
  throw userError({
    code: 'deploy-one-package',
    message: `A deploy to \`${functionName}\` needs exactly one package; the specs match ${packages.length}: ${found}`,
    help: 'name a single target, e.g. `project:lambda`',
  });
}

function describe(deployed: DeployResult, one: PackagedTarget): string {
  switch (deployed.status) {
    case 'updated':
      return `Deployed ${one.target} to ${deployed.functionArn}\n    CodeSha256: ${deployed.codeSha256} (was ${deployed.previousCodeSha256})`;
    case 'unchanged':
      return `${deployed.functionArn} already has this code; nothing uploaded\n    CodeSha256: ${deployed.codeSha256}`;
    case 'would-update':
      return `Dry run: ${deployed.functionArn} would get ${one.target}\n    CodeSha256: ${one.codeSha256} (now ${deployed.codeSha256})`;
  }
}
