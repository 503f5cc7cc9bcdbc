import { deployFunction } from '../deploy/deploy.ts';
import type { DeployResult } from '../deploy/types.ts';
import { userError, type Host } from '../host/types.ts';
import type { DeployedFunction, PackagedTarget } from '../report/types.ts';
import type { PackagePlan } from '../plans/package-plan.ts';
import type { PackageResult } from './package.ts';
import { absolutePath } from '../plans/output-paths.ts';
import type { Project } from '../project/project.ts';
import { stage } from './stage.ts';

interface DeployOptions {
  readonly functionName: string;
  readonly dryRun: boolean;
}

/** Deploys the only package of a run ({@link checkDeployable}) to the function. @throws UserError */
export async function deployPackage(
  host: Host,
  project: Project,
  result: PackageResult,
  options: DeployOptions,
): Promise<DeployedFunction> {
  const one = result.packages[0]!;
  const deployed = await stage(host, `Deploy to ${options.functionName}`, () =>
    host.interruptible((stop) =>
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
          layers: one.layers.map(({ target }) => target),
          target: one.target,
          runtime: one.runtime ?? undefined,
          architecture: one.architecture ?? undefined,
          dryRun: options.dryRun,
        },
        { run: host.run, env: host.env, clock: host.clock, log: host.log, random: Math.random, stop },
      ),
    ),
  );
  const report = reportOf(deployed, one);
  host.log.out(describe(report));
  return report;
}

/**
 * Whether the plans are what a deploy can use: one package, which is a zip with a handler. Looks at the plans only, so that
 * nothing is downloaded or asked for in vain.
 * @throws UserError `deploy-one-package`, `deploy-not-a-function`
 */
export function checkDeployable(plans: readonly PackagePlan[], functionName: string): void {
  const [plan] = plans;
  if (plan === undefined || plans.length > 1) {
    const found = plans.length === 0 ? 'nothing' : plans.map(({ target }) => target.spec).join(', ');
    throw userError({
      code: 'deploy-one-package',
      message: `A deploy to \`${functionName}\` needs exactly one package; the specs match ${plans.length}: ${found}`,
      help: 'name a single target, e.g. `project:lambda`',
    });
  }
  const fault = notForFunction(plan);
  if (fault === undefined) return;
  const { target } = plan;
  throw userError({
    code: 'deploy-not-a-function',
    message: `${target.spec} (\`${target.type.name}\`) cannot be deployed to the function \`${functionName}\`: ${fault.why}`,
    place: target.place,
    help: fault.help,
  });
}

/** Why AWS cannot run a package as the code of a function; undefined if it can. */
function notForFunction({
  target,
  kind,
  handler,
}: PackagePlan): { readonly why: string; readonly help: string } | undefined {
  if (target.type.packagedAs === 'lambda-layer') {
    return {
      why: 'it is a layer',
      help: 'deploy the function that uses it; publish the layer with `aws lambda publish-layer-version`',
    };
  }
  if (kind === 'directory') {
    return {
      why: 'it is written as a directory, not as a zip file',
      help:
        target.type.packagedAs === 'pex'
          ? 'set `layout="zipapp"`, or remove `layout`'
          : 'set `layout="flat-zipped"`, or remove `layout`',
    };
  }
  if (handler !== undefined) return undefined;
  if (target.type.packagedAs === 'pex') {
    return {
      why: 'it does not say which function AWS should call',
      help: 'set `entry_point="module:function"`, or deploy a `python_aws_lambda_function` target',
    };
  }
  return {
    why: 'it has no handler',
    help: 'name a `python_aws_lambda_function` or `python_awslambda` target',
  };
}

function reportOf(deployed: DeployResult, one: PackagedTarget): DeployedFunction {
  const codeSha256 = deployed.status === 'would-update' ? one.codeSha256 : deployed.codeSha256;
  return { ...deployed, target: one.target, codeSha256 };
}

function describe({ status, target, functionArn, codeSha256, previousCodeSha256 }: DeployedFunction): string {
  switch (status) {
    case 'updated':
      return `Deployed ${target} to ${functionArn}\n    CodeSha256: ${codeSha256} (was ${previousCodeSha256})`;
    case 'unchanged':
      return `${functionArn} already has this code; nothing uploaded\n    CodeSha256: ${codeSha256}`;
    case 'would-update':
      return `Dry run: ${functionArn} would get ${target}\n    CodeSha256: ${codeSha256} (now ${previousCodeSha256})`;
  }
}
