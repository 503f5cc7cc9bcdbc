import { relative, resolve, sep } from 'node:path';
import type { CompareRequest } from '../commands/compare.ts';
import { judge } from '../commands/fail-on.ts';
import { createManifestKeeper, type ManifestKeeper } from '../commands/keep-manifest.ts';
import { packageTargets, type PackageRequest, type PackageResult } from '../commands/package.ts';
import { UserError, type Diagnostic } from '../host/types.ts';
import type { PlainMaker } from '../commands/plain-maker.ts';
import { RunFiles } from '../commands/run-files.ts';
import type { TemplateFile } from '../commands/write-template.ts';
import type { Project } from '../project/project.ts';
import { isSwitchedOn, optionValue, UsageError, type Invocation } from './command.ts';
import { checksOf, failOnOf, fileOf, sizeBudgetOf } from './finding-options.ts';
import { imageSettings } from './image-options.ts';
import { makerOf, openWith, specQuery } from './query.ts';
import { wheelSettings } from './wheel-settings.ts';

/** Commands that write packages. */

export async function runPackage(invocation: Invocation): Promise<number> {
  const { isFailed } = await makePackages(invocation);
  return isFailed ? 1 : 0;
}

export interface MadePackages {
  readonly project: Project;
  readonly result: PackageResult;
  /** What was found ends the run with an error, although the packages are there. */
  readonly isFailed: boolean;
}

/** Makes packages; what is found is also in the file that `--sarif` names, whatever becomes of the run. */
export async function makePackages(
  invocation: Invocation,
  accept?: PackageRequest['accept'],
): Promise<MadePackages> {
  const { host } = invocation;
  const failOn = failOnOf(invocation);
  const { log } = host;
  const asJson = optionValue(invocation, 'format') === 'json';
  const maker = await makerOf(invocation);
  const project = openWith(invocation, maker);
  const { root } = project.workspace;
  const sarif = fileOf(invocation, 'sarif', root);
  const query = await specQuery(invocation, project);
  const manifestPath = fileOf(invocation, 'manifest', root);
  const sbom = fileOf(invocation, 'sbom', root);
  const template = await templateFile(invocation, project, maker);
  const files = new RunFiles([
    { by: '--sarif', path: sarif },
    { by: '--sbom', path: sbom },
    { by: '--manifest', path: manifestPath },
    { by: '--write-template', path: template?.path },
  ]);
  const sizeBudget = sizeBudgetOf(invocation);
  const checks = checksOf(invocation);
  const making = openManifest(invocation, project, files).keep((record) =>
    packageTargets(host, project, {
      query,
      dist: optionValue(invocation, 'dist'),
      wheels: wheelSettings(invocation),
      loads: !isSwitchedOn(invocation, 'no-check'),
      rewrite: isSwitchedOn(invocation, 'rewrite'),
      announce: asJson ? log.info : log.out,
      record,
      images: imageSettings(invocation),
      keepGoing: isSwitchedOn(invocation, 'keep-going'),
      ...compareRequest(invocation, maker),
      ...(sbom !== undefined && { sbom }),
      ...(checks !== undefined && { checks }),
      ...(sizeBudget !== undefined && { sizeBudget }),
      hasBucket: optionValue(invocation, 's3-bucket') !== undefined,
      accept: (plans) => {
        files.refuseOver(plans);
        accept?.(plans);
      },
    }),
  );
  const result = await keepFindings(making, () => files.allowed(sarif));
  if (template !== undefined && result.failure === undefined) {
    for (const line of await template.write(result.packages)) (asJson ? log.info : log.out)(line);
  }
  if (asJson) log.out(JSON.stringify(result.packages, null, 2));
  if (result.failure !== undefined) throw result.failure;
  const { isFailed } = judge(failOn, result.warnings, log);
  return { project, result, isFailed };
}

/** What `--write-template` asks for. @throws UserError as `openTemplate` */
async function templateFile(
  invocation: Invocation,
  project: Project,
  maker: PlainMaker | undefined,
): Promise<TemplateFile | undefined> {
  const made = maker?.made();
  const value = optionValue(invocation, 'write-template');
  if (made === undefined || value === undefined) return undefined;
  const { openTemplate } = await import('../commands/write-template.ts');
  return openTemplate(project, { made, value, cwd: invocation.host.cwd });
}

async function keepFindings(
  making: Promise<PackageResult>,
  fileOfRun: () => string | undefined,
): Promise<PackageResult> {
  const write = async (found: readonly Diagnostic[]): Promise<void> => {
    const file = fileOfRun();
    if (file === undefined) return;
    const { writeSarif } = await import('../commands/write-sarif.ts');
    await writeSarif(file, found);
  };
  try {
    const result = await making;
    await write([...result.warnings, ...(result.failure?.diagnostics ?? [])]);
    return result;
  } catch (error) {
    if (error instanceof UserError) await write(error.diagnostics);
    throw error;
  }
}

export async function runPlan(invocation: Invocation): Promise<number> {
  const { host } = invocation;
  const given = optionValue(invocation, 'max-jobs') ?? '20';
  const maxJobs = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (maxJobs < 1 || maxJobs > 256) {
    throw new UsageError(`Invalid value \`${given}\` for \`--max-jobs\``, 'use a number from 1 to 256');
  }
  const asJson = optionValue(invocation, 'format') === 'json';
  const { log } = host;
  const { planTargets } = await import('../commands/plan.ts');
  const maker = await makerOf(invocation);
  const project = openWith(invocation, maker);
  const query = await specQuery(invocation, project);
  const checks = checksOf(invocation);
  const result = await openManifest(invocation, project).keep((record) =>
    planTargets(asJson ? { ...host, log: { ...log, out: log.info } } : host, project, {
      ...{ query, wheels: wheelSettings(invocation), record, maxJobs },
      images: isSwitchedOn(invocation, 'images'),
      ...compareRequest(invocation, maker),
      ...(checks !== undefined && { checks }),
    }),
  );
  const { warnings, ...answer } = result;
  if (asJson) log.out(JSON.stringify(answer, null, 2));
  return judge(failOnOf(invocation), warnings, log).isFailed ? 1 : 0;
}

/** The manifest that `--manifest FILE` asks for. */
function openManifest(invocation: Invocation, project: Project, files?: RunFiles): ManifestKeeper {
  const { host } = invocation;
  const file = fileOf(invocation, 'manifest', project.workspace.root);
  return createManifestKeeper({
    ...{ host, project, file, files },
    pathOf: (path) => pathFrom(project, path),
  });
}

/** @throws UsageError for `--changed-only` alone */
function compareRequest(
  invocation: Invocation,
  maker: PlainMaker | undefined,
): Pick<PackageRequest, 'compare'> {
  const base = optionValue(invocation, 'compare-with');
  const changedOnly = isSwitchedOn(invocation, 'changed-only');
  if (base === undefined) {
    if (!changedOnly) return {};
    throw new UsageError('`--changed-only` needs `--compare-with`', 'add `--compare-with REF`, e.g. `main`');
  }
  const open: CompareRequest['open'] = (host, buildRoot) =>
    openWith({ ...invocation, host, buildRoot }, maker?.again());
  return { compare: { with: base, changedOnly, token: undefined, open } };
}

/** A path relative to the build root, with `/`: a manifest names no directory of this machine. */
function pathFrom({ workspace }: Project, path: string): string {
  return relative(workspace.root, resolve(workspace.root, path)).split(sep).join('/');
}
