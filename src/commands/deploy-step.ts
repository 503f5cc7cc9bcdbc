import { shownInput } from '../host/deploy-inputs.ts';
import type { ActionInputs } from '../host/inputs.ts';
import { Problems, UserError, type Diagnostic } from '../host/types.ts';
import { findingOf } from './action-report.ts';
import { aliasesOf, runAliases } from './deploy-aliases.ts';
import { assignPackages } from './deployables.ts';
import { deployPackages, type Deployed } from './deploy.ts';
import { guardDeploy } from './deploy-guard.ts';
import { expectedHashes, openMadePackages } from './deploy-manifests.ts';
import { setDeployOutputs } from './deploy-outputs.ts';
import { withoutCredentials } from './deploy-run.ts';
import { readDeployment, type Deployment } from './deploy-settings.ts';
import { reportFailure } from './failure.ts';
import { reportPlaces } from './report-places.ts';
import { tellReport, type Teller } from './tell-report.ts';

/** What `command: deploy` has in addition. */
type DeployTeller = Teller & { readonly inputs: ActionInputs };

/**
 * `command: deploy`: deploys what earlier jobs made, moves aliases back, or removes them. It needs no checkout. Returns the
 * exit status. @throws UserError for what is wrong before AWS is asked
 */
export async function deployStep(context: DeployTeller): Promise<number> {
  const { host, inputs, results } = context;
  guardDeploy(host.env);
  const problems = new Problems();
  const directory = host.env['GITHUB_WORKSPACE'] ?? host.cwd;
  const deployment = readDeployment(inputs.deploy!, { env: host.env, directory }, shownInput, problems);
  problems.throwIfErrors();
  const deployed = await carryOut(context, deployment, directory).catch((error: unknown): Deployed => {
    // What is refused before AWS is asked is told in the summary, too.
    if (!(error instanceof UserError)) throw error;
    return { functions: [], failure: error };
  });
  setDeployOutputs(results, deployed.functions, deployed.failure !== undefined);
  const { failure } = deployed;
  if (failure !== undefined) reportFailure(failure, host.log);
  await tell(context, deployed, failure?.diagnostics ?? []);
  return failure?.exitStatus ?? 0;
}

async function carryOut(
  { host, inputs }: DeployTeller,
  deployment: Deployment,
  directory: string,
): Promise<Deployed> {
  if (deployment.options.action !== 'deploy') {
    const requests = aliasesOf(deployment);
    const assignments = requests.map((one) => ({ ...one, target: '' }));
    return withoutCredentials(host, assignments, () => runAliases(host, deployment, requests));
  }
  const problems = new Problems();
  const made = openMadePackages(inputs.manifests, {
    directory,
    commit: inputs.expectCommit ?? host.env['GITHUB_SHA'],
    repository: host.env['GITHUB_REPOSITORY'],
    expected: expectedHashes(inputs.expected),
  });
  host.log.info(
    `${made.packages.length} packages of commit ${made.commit ?? 'unknown'}, as their manifests say`,
  );
  const assignments = assignPackages(made.deployables, deployment, problems);
  if (problems.hasErrors) throw new UserError(problems.diagnostics);
  return withoutCredentials(host, assignments, () =>
    deployPackages(host, deployment, made.packages, assignments),
  );
}

async function tell(
  context: DeployTeller,
  { functions }: Deployed,
  diagnostics: readonly Diagnostic[],
): Promise<void> {
  const commit = context.inputs.expectCommit ?? context.host.env['GITHUB_SHA'];
  const places = reportPlaces(context.host.env, { commit, directory: '' });
  const report = {
    ...{ packages: [], removed: [], baseCommit: null, deployments: functions },
    findings: diagnostics.map(findingOf),
    isFailed: diagnostics.length > 0,
  };
  await tellReport(context, report, places);
}
