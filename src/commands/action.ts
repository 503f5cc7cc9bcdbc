import { relative, resolve, sep } from 'node:path';
import { SAVE_PLAN_STATE } from '../host/action-names.ts';
import type { ActionInputs } from '../host/inputs.ts';
import type { StepResults } from '../host/actions.ts';
import type { Cache, Diagnostic, DiagnosticCode, Host, Severity, UserError } from '../host/types.ts';
import { renderSummary } from '../report/summary.ts';
import type { DeployedFunction, PackagedTarget } from '../report/types.ts';
import { decodeSavePlan, encodeSavePlan, restoreWheels, saveWheels } from '../wheels/store-cache.ts';
import type { CompareRequest } from './compare.ts';
import { checkDeployable, deployPackage } from './deploy.ts';
import { reportFailure } from './failure.ts';
import { absolutePath, realParent } from '../plans/output-paths.ts';
import type { Manifest, ManifestPackage } from '../report/manifest.ts';
import { createManifestKeeper, type ManifestKeeper } from './keep-manifest.ts';
import { manifestFile } from './manifest-file.ts';
import { packageTargets, type PackageResult } from './package.ts';
import { openProject, type Project } from '../project/project.ts';
import { stage } from './stage.ts';

/** What a workflow step has in addition to the host. */
interface ActionContext {
  readonly host: Host;
  readonly cache: Cache;
  readonly results: StepResults;
  readonly inputs: ActionInputs;
  /** Absolute path. */
  readonly buildRoot: string;
}

/** The Action: packages, sets outputs, writes the summary, and deploys if requested. Returns the exit status. */
export async function runAction(context: ActionContext): Promise<number> {
  const { host, results, inputs } = context;
  let result: PackageResult = { packages: [], warnings: [] };
  try {
    const project = await stage(host, 'Read the BUILD files', () =>
      openProject(host, { buildRoot: context.buildRoot, platforms: platformsFile(context) }),
    );
    const manifest = openManifest(context, project);
    if (inputs.command === 'plan') {
      await planJobs(context, project, manifest);
      return 0;
    }
    result = await manifest.keep((record) =>
      packageTargets(host, project, {
        query: { specs: inputs.targets },
        dist: undefined,
        wheels: { offline: false, ...inputs.wheels },
        announce: (line) => host.log.out(line),
        accept: (plans) => {
          manifest.refuseClash(plans);
          if (inputs.deploy) checkDeployable(plans, inputs.functionName ?? '');
        },
        beforeFetch: (wheels) => restore(context, wheels),
        ...(inputs.checks !== undefined && { checks: inputs.checks }),
        ...(inputs.sizeBudget !== undefined && { sizeBudget: inputs.sizeBudget }),
        ...(inputs.sbom !== undefined && { sbom: resolve(host.cwd, inputs.sbom) }),
        record,
        compare: compareRequest(context),
      }),
    );
    setOutputs(results, forWorkspace(result.packages, project, host), manifest.written());
    const deployments = inputs.deploy ? [await deploy(context, project, result)] : [];
    await results.addSummary(
      renderSummary(result.packages, result.warnings, codePage(host.env), deployments),
    );
    return 0;
  } catch (error) {
    if (!reportFailure(error, host.log)) throw error;
    const { diagnostics, exitStatus } = error as UserError;
    if (isForDoctor(diagnostics))
      host.log.info('`npx lambda-package doctor` explains what is there and what is missing.');
    await results.addSummary(renderSummary(result.packages, diagnostics, codePage(host.env)));
    return exitStatus;
  }
}

/** First errors of a repository that is new to BUILD files, or that uses those of another Pants. */
const forDoctor: ReadonlySet<DiagnosticCode> = new Set([
  'no-build-root',
  'no-runtime',
  'nothing-to-package',
  'undefined-name',
  'unknown-address',
]);

function isForDoctor(diagnostics: readonly Diagnostic[]): boolean {
  const first = diagnostics.find(({ severity }) => severity === 'error');
  return first !== undefined && forDoctor.has(first.code);
}

/** The `post` step: saves the wheels of the run for later ones. Never fails a job. */
export async function runPost(context: Pick<ActionContext, 'host' | 'cache' | 'results'>): Promise<void> {
  const plan = decodeSavePlan(context.results.getState(SAVE_PLAN_STATE));
  if (plan !== undefined) await saveWheels(plan, context);
}

/**
 * URL of docs/errors.md in the version of the Action that runs. Undefined when it runs from a checkout (`uses: ./`), or on
 * a server other than github.com, where the repository may not be.
 */
function codePage(env: Host['env']): string | undefined {
  const server = env['GITHUB_SERVER_URL'];
  const repository = env['GITHUB_ACTION_REPOSITORY'] ?? '';
  const ref = env['GITHUB_ACTION_REF'] ?? '';
  const isPlain = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
  return server === 'https://github.com' && isPlain
    ? `${server}/${repository}/blob/${ref}/docs/errors.md`
    : undefined;
}

/** Absolute path of the input `platforms`. */
function platformsFile({ host, inputs }: ActionContext): string | undefined {
  const workspace = host.env['GITHUB_WORKSPACE'] ?? host.cwd;
  return inputs.platforms === undefined ? undefined : resolve(workspace, inputs.platforms);
}

async function restore(context: ActionContext, wheels: Parameters<typeof restoreWheels>[0]): Promise<void> {
  const outcome = await restoreWheels(wheels, context.inputs.cache, context);
  context.results.setOutput('cache-hit', String(outcome.isExact));
  if (outcome.save !== undefined) context.results.saveState(SAVE_PLAN_STATE, encodeSavePlan(outcome.save));
}

async function deploy(
  context: ActionContext,
  project: Project,
  result: PackageResult,
): Promise<DeployedFunction> {
  const { functionName = '', dryRun } = context.inputs;
  const deployed = await deployPackage(context.host, project, result, { functionName, dryRun });
  context.results.setOutput('deployed', String(deployed.status === 'updated'));
  return deployed;
}

/** Packages with paths relative to the workspace, where later steps run. */
function forWorkspace(
  packages: readonly PackagedTarget[],
  project: Project,
  host: Host,
): readonly PackagedTarget[] {
  return packages.map((one) => ({ ...one, path: pathInWorkspace(host, project, one.path) }));
}

/** @param path as in `PackagedTarget`, or absolute */
function pathInWorkspace({ env, cwd }: Pick<Host, 'env' | 'cwd'>, project: Project, path: string): string {
  const absolute = absolutePath(project.workspace.root, path);
  return relative(realParent(env['GITHUB_WORKSPACE'] ?? cwd), absolute)
    .split(sep)
    .join('/');
}

/** `command: plan`: a job matrix instead of packages. @throws UserError */
async function planJobs(context: ActionContext, project: Project, manifest: ManifestKeeper): Promise<void> {
  const { host, results, inputs } = context;
  const { planTargets } = await import('./plan.ts');
  const { matrix, count, removed } = await manifest.keep((record) =>
    planTargets(host, project, {
      query: { specs: inputs.targets },
      wheels: { offline: false, ...inputs.wheels },
      ...(inputs.checks !== undefined && { checks: inputs.checks }),
      ...{ record, compare: compareRequest(context), maxJobs: inputs.maxJobs },
    }),
  );
  results.setOutput('matrix', JSON.stringify(matrix));
  results.setOutput('count', String(count));
  results.setOutput('removed', JSON.stringify(removed));
}

function compareRequest(context: ActionContext): CompareRequest {
  const { compareWith, changedOnly, githubToken: token } = context.inputs;
  const platforms = platformsFile(context);
  const open = (host: Host, buildRoot: string): Project => openProject(host, { buildRoot, platforms });
  return { with: compareWith, changedOnly, token, open };
}

/** The manifest of the step, which is written whatever becomes of the run, and the outputs about it. */
function openManifest({ host, results }: ActionContext, project: Project): ManifestKeeper {
  const file = manifestFile(project, host);
  const pathOf = (path: string): string => pathInWorkspace(host, project, path);
  const keeper = createManifestKeeper({ host, project, file, pathOf });
  const setPaths = (): void => {
    const manifest = keeper.written();
    if (manifest === undefined || file === undefined) return;
    const paths = manifest.packages.flatMap(({ status, path }) =>
      path !== null && (status === 'written' || status === 'unchanged') ? [path] : [],
    );
    results.setOutput('manifest', pathOf(file));
    results.setOutput('paths', [...paths, pathOf(file)].join('\n'));
    if (manifest.baseCommit === null) return;
    const changed = manifest.packages.filter(({ change }) => change === 'new' || change === 'changed');
    results.setOutput('changed', changed.map(({ target }) => target).join('\n'));
    results.setOutput('has-changes', String(changed.length + manifest.removed.length > 0));
  };
  return {
    ...keeper,
    keep: async (work) => {
      try {
        return await keeper.keep(work);
      } finally {
        setPaths();
      }
    },
  };
}

/** What later steps need of a package: the output is one environment variable of theirs. The rest is in `--format json`. */
function slim(one: PackagedTarget, entry: ManifestPackage | undefined): object {
  const { target, path, handler, runtime, architecture, codeSha256, size, findings } = one;
  const { artifact = null, status = 'written', change = null } = entry ?? {};
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  return {
    ...{ target, path, artifact, handler, runtime, architecture, codeSha256, size, status },
    ...(change !== null && { change }),
    ...(errors > 0 && { errors }),
    ...(warnings > 0 && { warnings }),
  };
}

function setOutputs(
  results: StepResults,
  packages: readonly PackagedTarget[],
  manifest: Manifest | undefined,
): void {
  const entries = new Map(manifest?.packages.map((one) => [one.target, one]));
  results.setOutput('packages', JSON.stringify(packages.map((one) => slim(one, entries.get(one.target)))));
  const [one] = packages;
  if (one === undefined || packages.length > 1) return;
  results.setOutput('path', one.path);
  results.setOutput('handler', one.handler ?? '');
  results.setOutput('runtime', one.runtime ?? '');
  results.setOutput('architecture', one.architecture ?? '');
  results.setOutput('sha256', one.sha256);
  results.setOutput('code-sha256', one.codeSha256);
  results.setOutput('size', String(one.size));
  results.setOutput('unzipped-size', String(one.unzippedSize));
}
