import { resolve } from 'node:path';
import type { CheckInputs } from '../host/check-inputs.ts';
import type { ActionInputs } from '../host/inputs.ts';
import type { StepResults } from '../host/actions.ts';
import type { Cache, Diagnostic, DiagnosticCode, Host, UserError } from '../host/types.ts';
import type { Manifest } from '../report/manifest.ts';
import type { DeployedFunction } from '../report/types.ts';
import { judge } from './fail-on.ts';
import { reportFailure } from './failure.ts';
import type { RunFiles } from './run-files.ts';
import type { PlainMaker } from './plain-maker.ts';
import { stage } from './stage.ts';

/** What a workflow step has in addition to the host. */
export interface ActionContext {
  readonly host: Host;
  readonly cache: Cache;
  readonly results: StepResults;
  readonly inputs: ActionInputs;
  /** Absolute path. */
  readonly buildRoot: string;
  /** The directory that `working-directory` names; absolute path. */
  readonly start: string;
}

/** What `sarif` asks for, when it is known that it can be written. */
interface SarifFile {
  readonly path: string;
  /** Leads to the build root from the workspace, to which its paths are relative, as code scanning expects. */
  readonly prefix: string;
}

/** What a step has come to know, also of a run that fails. */
export interface StepNews {
  /** Of this step alone. */
  manifest: Manifest | undefined;
  diagnostics: readonly Diagnostic[];
  deployments: readonly DeployedFunction[];
  /** Pages of artifacts, by their names. */
  artifacts: ReadonlyMap<string, string>;
  isFailed: boolean;
  /** What it writes besides packages; undefined before that is known. */
  files: RunFiles | undefined;
  /** The last line of the log, of a run that packaged. */
  end: (() => string) | undefined;
}

/**
 * The Action: packages, sets outputs, writes the summary, and deploys if requested. Returns the exit status. What a step
 * needs is loaded when it comes to it, so that the log starts at once.
 */
export async function runAction(context: ActionContext): Promise<number> {
  const { host, inputs } = context;
  const news: StepNews = {
    manifest: undefined,
    diagnostics: [],
    deployments: [],
    artifacts: new Map(),
    isFailed: false,
    files: undefined,
    end: undefined,
  };
  let sarif: SarifFile | undefined;
  try {
    await refuseStrangers(context);
    sarif = await openSarif(context);
    if (inputs.check !== undefined) return await check(context, inputs.check, sarif);
    const maker = await makerOf(context);
    const step = await import('./action-package.ts');
    const { buildRoot } = context;
    const platforms = platformsFile(context);
    const project = await stage(host, 'Read the BUILD files', () =>
      step.openProject(host, { buildRoot, platforms, make: maker?.make }),
    );
    if (inputs.command === 'plan') {
      const { warnings } = await step.planStep(context, { project, maker }, news);
      note(context, news, warnings);
    } else {
      const result = await step.packageStep(context, { project, maker, sarif: sarif?.path }, news);
      await writeSarifFile(sarif, result.warnings, news);
      note(context, news, result.warnings);
      if (inputs.deploy !== undefined && !news.isFailed) await step.deployStep(project, result, news);
    }
    await tell(context, news);
    if (news.end !== undefined) host.log.out(news.end());
    return news.isFailed ? 1 : 0;
  } catch (error) {
    if (!reportFailure(error, host.log)) throw error;
    const { diagnostics, exitStatus } = error as UserError;
    if (isForDoctor(diagnostics))
      host.log.info('`npx lambda-package doctor` explains what is there and what is missing.');
    // What a run found whose deploy failed is written already.
    if (news.diagnostics.length === 0) await keepFindings(context, sarif, diagnostics, news);
    await tell(context, { ...news, diagnostics: [...news.diagnostics, ...diagnostics], isFailed: true });
    return exitStatus;
  }
}

/** @throws UserError `untrusted-event` */
async function refuseStrangers({ host, inputs, buildRoot }: ActionContext): Promise<void> {
  const { env } = host;
  const isRisky = ['workflow_run', 'pull_request_target'].includes(env['GITHUB_EVENT_NAME'] ?? '');
  if (!isRisky) return;
  const { refuseUntrusted } = await import('../github/guards.ts');
  const { headCommit } = await import('../workspace/head-commit.ts');
  const { workflowEvent } = await import('../workspace/workflow-event.ts');
  const does = { packages: inputs.command === 'package', deploys: inputs.deploy !== undefined };
  refuseUntrusted(env, workflowEvent(env), does, () => headCommit(buildRoot));
}

/** What makes packages without BUILD files. Loaded when a step has any. */
async function makerOf({ inputs, start }: ActionContext): Promise<PlainMaker | undefined> {
  if (inputs.plain === undefined) return undefined;
  const { createPlainMaker } = await import('./plain-maker.ts');
  return createPlainMaker(inputs.plain, start);
}

/** `command: check`. @throws UserError */
async function check(
  context: ActionContext,
  inputs: CheckInputs,
  sarif: SarifFile | undefined,
): Promise<number> {
  const { checkStep } = await import('./check-step.ts');
  const { findings, exitStatus } = await checkStep({ ...context, check: inputs });
  await writeSarifFile(sarif, findings);
  return exitStatus;
}

/** Notes what a run has found. Where warnings are to fail it, that is reported. */
function note({ host, inputs }: ActionContext, news: StepNews, found: readonly Diagnostic[]): void {
  const { isFailed, diagnostics } = judge(inputs.failOn, found, host.log);
  news.isFailed = isFailed;
  news.diagnostics = diagnostics;
}

/** The file that the input `sarif` asks for: refused before anything is built. @throws UserError as `checkedPath` */
async function openSarif({ host, inputs, buildRoot }: ActionContext): Promise<SarifFile | undefined> {
  if (inputs.sarif === undefined) return undefined;
  const { sarifOfStep } = await import('./write-sarif.ts');
  return sarifOfStep(inputs.sarif, host.env['GITHUB_WORKSPACE'] ?? host.cwd, buildRoot);
}

async function writeSarifFile(
  sarif: SarifFile | undefined,
  found: readonly Diagnostic[],
  news?: StepNews,
): Promise<void> {
  if (sarif === undefined || (news?.files !== undefined && news.files.allowed(sarif.path) === undefined))
    return;
  const { writeSarif } = await import('./write-sarif.ts');
  await writeSarif(sarif.path, found, sarif.prefix);
}

/** The same after a failure, which is the one to report. */
async function keepFindings(
  context: ActionContext,
  sarif: SarifFile | undefined,
  found: readonly Diagnostic[],
  news: StepNews,
): Promise<void> {
  try {
    await writeSarifFile(sarif, found, news);
  } catch (error) {
    if (!reportFailure(error, context.host.log)) throw error;
  }
}

async function tell(context: ActionContext, news: StepNews): Promise<void> {
  const { tellNews } = await import('./action-report.ts');
  await tellNews(context, news);
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

/** Absolute path of the input `platforms`. */
export function platformsFile({ host, inputs }: ActionContext): string | undefined {
  const workspace = host.env['GITHUB_WORKSPACE'] ?? host.cwd;
  return inputs.platforms === undefined ? undefined : resolve(workspace, inputs.platforms);
}
