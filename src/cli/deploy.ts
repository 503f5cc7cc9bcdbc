import { resolve } from 'node:path';
import { aliasesOf, runAliases } from '../commands/deploy-aliases.ts';
import { assignPackages, deployableOf } from '../commands/deployables.ts';
import { deployPackages, packagesOf, type Deployed } from '../commands/deploy.ts';
import { expectedHashes, openMadePackages } from '../commands/deploy-manifests.ts';
import { withoutCredentials } from '../commands/deploy-run.ts';
import { readDeployment, type Deployment } from '../commands/deploy-settings.ts';
import { locateBuildRoot } from '../project/build-root.ts';
import { Problems } from '../host/types.ts';
import type { DeployOptionName } from '../text/deploy-option-names.ts';
import { readDeployOptions } from '../text/deploy-options.ts';
import { optionValue, UsageError, type Invocation } from './command.ts';
import { makePackages } from './packaging.ts';

/** `lambda-package deploy`: packages and deploys, deploys what manifests name, or moves or removes an alias. */
export async function runDeploy(given: Invocation): Promise<number> {
  const isJson = optionValue(given, 'format') === 'json';
  const { log } = given.host;
  const invocation = isJson ? { ...given, host: { ...given.host, log: { ...log, out: log.info } } } : given;
  const { host, operands, options } = invocation;
  const deployment = deploymentOf(invocation);
  const { action } = deployment.options;
  const globs = options.get('manifests') ?? [];
  const isMade = globs.length > 0;
  if (operands.length > 0 && (isMade || action !== 'deploy')) {
    const other = isMade ? 'manifests' : action;
    throw new UsageError(`--${other} and targets cannot be combined`, 'remove one of them');
  }
  if (isMade && action !== 'deploy') {
    throw new UsageError(`--manifests and --${action} cannot be combined`, 'remove one of them');
  }
  const alone = (['expected', 'expect-commit'] as const).find((name) => options.has(name) && !isMade);
  if (alone !== undefined) {
    throw new UsageError(`--${alone} does nothing without --manifests`, 'add it, or remove the other');
  }
  const deployed = isMade
    ? await deployMade(invocation, deployment, globs)
    : action === 'deploy'
      ? await packageAndDeploy(invocation, deployment)
      : await runAliases(host, deployment, aliasesOf(deployment));
  if (deployed === undefined) return 1;
  // Of the whole run only this goes to the standard output.
  if (isJson) log.out(JSON.stringify(deployed.functions, null, 2));
  if (deployed.failure !== undefined) throw deployed.failure;
  return 0;
}

/** @throws UsageError for the first thing that is wrong with the options */
function deploymentOf(invocation: Invocation): Deployment {
  const { host } = invocation;
  const problems = new Problems();
  const shown = (name: DeployOptionName): string => `\`--${name}\``;
  const given = (name: DeployOptionName): string => {
    const values = invocation.options.get(name) ?? [];
    if (name === 'functions' || name === 'layer-names') return values.map(pairAsYaml).join('\n');
    if (name === 'update-configuration') return values.join(',');
    return optionValue(invocation, name) ?? '';
  };
  const options = readDeployOptions(given, shown, problems);
  const deployment = readDeployment(options, { env: host.env, directory: host.cwd }, shown, problems);
  const [fault] = problems.diagnostics;
  if (fault !== undefined)
    throw new UsageError(fault.message, fault.help ?? 'see `lambda-package deploy --help`');
  return deployment;
}

/** `--functions orders:fn=shop-orders` says what the line `orders:fn: shop-orders` says in a workflow. */
function pairAsYaml(text: string): string {
  const at = text.lastIndexOf('=');
  if (at <= 0 || /[\n{]|: /.test(text)) return text;
  return `${JSON.stringify(text.slice(0, at))}: ${JSON.stringify(text.slice(at + 1))}`;
}

function deployMade(
  invocation: Invocation,
  deployment: Deployment,
  globs: readonly string[],
): Promise<Deployed> {
  const { host } = invocation;
  const made = openMadePackages(globs, {
    directory: host.cwd,
    commit: optionValue(invocation, 'expect-commit')?.toLowerCase() ?? 'any',
    repository: undefined,
    expected: expectedHashes(optionValue(invocation, 'expected')),
  });
  const problems = new Problems();
  const assignments = assignPackages(made.deployables, deployment, problems);
  problems.throwIfErrors();
  return withoutCredentials(host, assignments, () =>
    deployPackages(host, deployment, made.packages, assignments),
  );
}

/** @returns undefined when what was found in the packages fails the run */
async function packageAndDeploy(
  invocation: Invocation,
  deployment: Deployment,
): Promise<Deployed | undefined> {
  const { operands, options, host } = invocation;
  const isPlain = options.has('handler') || options.has('from');
  const isNone = operands.length === 0 && !options.has('spec-files') && !options.has('changed-since');
  if (isNone && !isPlain) {
    throw new UsageError(
      '`deploy` needs SPEC…',
      'name a target, e.g. `project:lambda`, or give `--manifests`',
    );
  }
  // Without targets a deploy needs no build root.
  if (!options.has('build-root') && !isPlain) locateBuildRoot(host.cwd, undefined);
  let assignments: ReturnType<typeof assignPackages> = [];
  const { project, result, isFailed } = await makePackages(invocation, (plans) => {
    const problems = new Problems();
    assignments = assignPackages(plans.map(deployableOf), deployment, problems);
    problems.throwIfErrors();
  });
  if (isFailed) return undefined;
  const packages = packagesOf(project, result.packages).map((one) => ({ ...one, path: resolve(one.path) }));
  return withoutCredentials(invocation.host, assignments, () =>
    deployPackages(invocation.host, deployment, packages, assignments),
  );
}
