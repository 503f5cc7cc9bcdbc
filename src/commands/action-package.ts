import { SAVE_PLAN_STATE } from '../host/action-names.ts';
import { Problems, type Host } from '../host/types.ts';
import { openProject, type Project } from '../project/project.ts';
import type { RestoreWheels } from '../wheel-choice/wheel-sources.ts';
import { encodeSavePlans, restoreWheels, type SavePlan } from '../wheels/store-cache.ts';
import { checkedPath } from '../plans/output-gate.ts';
import { forWorkspace, pathInWorkspace, setManifestOutputs, setPackageOutputs } from './action-outputs.ts';
import { platformsFile, type ActionContext, type StepNews } from './action.ts';
import type { ActionInputs } from '../host/inputs.ts';
import type { PlainMaker } from './plain-maker.ts';
import type { PreparedDeploy } from './action-deploy.ts';
import type { CompareRequest } from './compare.ts';
import { createManifestKeeper, type ManifestKeeper } from './keep-manifest.ts';
import { manifestFile } from './manifest-file.ts';
import { packageTargets, type PackageResult } from './package.ts';
import { lastLine } from './package-lines.ts';
import { RunFiles } from './run-files.ts';
import type { RunRecord } from './run-record.ts';
import type { PlanResult } from './plan.ts';
import type { TemplateFile } from './write-template.ts';

/** What a step has made, and what deploys it. */
interface PackedStep extends PackageResult {
  readonly deploying?: PreparedDeploy;
}

/** A checkout, and what has made its packages without BUILD files. */
interface OpenCheckout {
  readonly project: Project;
  readonly maker: PlainMaker | undefined;
  /** Where what is found will be written, absolute. */
  readonly sarif?: string | undefined;
}

/** Without targets, all packages that no BUILD file declares. */
function specsOf({ targets }: ActionInputs, { made = [] }: Project): readonly string[] {
  return targets.length === 0 ? made : targets;
}

export { openProject } from '../project/project.ts';

/** `command: package`: the packages and their outputs. @throws UserError */
export async function packageStep(
  context: ActionContext,
  { project, maker, sarif }: OpenCheckout,
  news: StepNews,
): Promise<PackedStep> {
  const { host, results, inputs } = context;
  const sbom = sbomFile(context, project);
  const template = await templateFile(context, project, maker);
  const files = (news.files = new RunFiles([
    { by: 'sarif', path: sarif },
    { by: 'sbom', path: sbom },
    { by: 'write-template', path: template?.path },
    { by: 'the manifest', path: manifestFile(project, host) },
  ]));
  // Loaded when used, as everything that few steps need.
  const deploying =
    inputs.deploy && (await import('./action-deploy.ts')).prepareDeploy(context, inputs.deploy);
  const manifest = openManifest(context, project, news);
  const uploading = inputs.upload ? await import('./action-upload.ts') : undefined;
  let wheels: RunRecord['wheels'];
  const result = await manifest.keep(async (record) => {
    const packaged = await packageTargets(host, project, {
      query: { specs: specsOf(inputs, project) },
      dist: undefined,
      wheels: { offline: false, ...inputs.wheels },
      announce: (line) => host.log.out(line),
      accept: (plans) => {
        files.refuseOver(plans);
        uploading?.checkUploadable(context, project, plans);
        deploying?.accept(plans);
      },
      restore: restoring(context),
      ...(inputs.checks !== undefined && { checks: inputs.checks }),
      images: inputs.images,
      keepGoing: inputs.keepGoing,
      ...(inputs.sizeBudget !== undefined && { sizeBudget: inputs.sizeBudget }),
      hasBucket: inputs.deploy?.bucket !== undefined,
      ...(sbom !== undefined && { sbom }),
      record,
      compare: compareRequest(context, maker),
    });
    wheels = record.wheels;
    return packaged;
  });
  news.end = () => lastLine(result.packages, wheels, host.clock.elapsed());
  if (template !== undefined && result.failure === undefined) {
    for (const line of await template.write(result.packages)) host.log.out(line);
  }
  setPackageOutputs(results, forWorkspace(result.packages, project, host), manifest.written());
  if (result.failure !== undefined) {
    news.diagnostics = result.warnings;
    throw result.failure;
  }
  return { ...result, ...(deploying && { deploying }) };
}

/** @throws UserError as `checkedPath` */
function sbomFile({ host, inputs }: ActionContext, project: Project): string | undefined {
  if (inputs.sbom === undefined) return undefined;
  const checkouts = [host.cwd, project.workspace.root] as const;
  return checkedPath({ rule: 'named', by: 'sbom', file: inputs.sbom, checkouts });
}

/** What `write-template` asks for. @throws UserError as `templatePath` */
async function templateFile(
  { inputs, start }: ActionContext,
  project: Project,
  maker: PlainMaker | undefined,
): Promise<TemplateFile | undefined> {
  const made = maker?.made();
  const value = inputs.plain?.writeTemplate;
  if (made === undefined || value === undefined) return undefined;
  // Loaded when used, as everything that few steps need.
  const { openTemplate } = await import('./write-template.ts');
  return openTemplate(project, { made, value, cwd: start });
}

/** Deploys what was packaged. @throws UserError */
export async function deployStep(
  project: Project,
  { packages, deploying }: PackedStep,
  news: StepNews,
): Promise<void> {
  await deploying?.deploy(project, packages, news);
}

/** `command: plan`: a job matrix instead of packages. @throws UserError */
export async function planStep(
  context: ActionContext,
  { project, maker }: OpenCheckout,
  news: StepNews,
): Promise<PlanResult> {
  const { host, results, inputs } = context;
  const { planTargets } = await import('./plan.ts');
  const manifest = openManifest(context, project, news);
  const result = await manifest.keep((record) =>
    planTargets(host, project, {
      query: { specs: specsOf(inputs, project) },
      wheels: { offline: false, ...inputs.wheels },
      ...(inputs.checks !== undefined && { checks: inputs.checks }),
      ...{ record, compare: compareRequest(context, maker), maxJobs: inputs.maxJobs },
      images: inputs.images.all,
    }),
  );
  results.setOutput('matrix', JSON.stringify(result.matrix));
  results.setOutput('count', String(result.count));
  results.setOutput('removed', JSON.stringify(result.removed));
  return result;
}

/** Restores wheels from the Actions cache, and has `post` save the sets that are not in it. */
function restoring({ host, cache, results, inputs }: ActionContext): RestoreWheels {
  const plans: SavePlan[] = [];
  return async (wheels, purpose, checks) => {
    const outcome = await restoreWheels(wheels, purpose, inputs.cache, { host, cache, checks });
    results.setOutput('cache-hit', String(outcome.isExact));
    if (outcome.save !== undefined) plans.push(outcome.save);
    if (plans.length > 0) results.saveState(SAVE_PLAN_STATE, encodeSavePlans(plans));
    return outcome.wheels;
  };
}

function compareRequest(context: ActionContext, maker: PlainMaker | undefined): CompareRequest {
  const { compareWith, changedOnly, githubToken: token } = context.inputs;
  const platforms = platformsFile(context);
  const open = (host: Host, buildRoot: string): Project =>
    openProject(host, { buildRoot, platforms, make: maker?.again().make });
  return { with: compareWith, changedOnly, token, open };
}

/** The manifest of the step, which is written whatever becomes of the run, and the outputs about it. */
function openManifest(context: ActionContext, project: Project, news: StepNews): ManifestKeeper {
  const { host, results, inputs } = context;
  const file = manifestFile(project, host);
  const pathOf = (path: string): string => pathInWorkspace(host, project, path);
  const keeper = createManifestKeeper({ host, project, file, files: news.files, pathOf });
  return {
    ...keeper,
    keep: async (work) => {
      const made = await settled(keeper.keep(work));
      const manifest = keeper.written();
      news.manifest = keeper.own();
      if (manifest === undefined || file === undefined) return made();
      setManifestOutputs(results, manifest, pathOf(file));
      if (!inputs.upload) return made();
      const { uploadMade } = await import('./action-upload.ts');
      const uploaded = await settled(uploadMade(context, news.manifest?.packages ?? [], file));
      return both(made, () => (news.artifacts = uploaded()));
    },
  };
}

/** Waits for work. The returned function gives its result, or throws what it threw. */
async function settled<T>(work: Promise<T>): Promise<() => T> {
  try {
    const value = await work;
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/** The first result. @throws UserError with the diagnostics of both; anything else that the first throws */
function both<T>(first: () => T, second: () => unknown): T {
  const problems = new Problems();
  const result = problems.collect(() => ({ value: first() }));
  problems.collect(second);
  problems.throwIfErrors();
  return result!.value;
}
