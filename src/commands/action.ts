import { resolve } from 'node:path';
import type { ActionInputs } from '../host/inputs.ts';
import type { StepResults } from '../host/actions.ts';
import type { Cache, Diagnostic, DiagnosticCode, Host, UserError } from '../host/types.ts';
import { renderSummary } from '../report/summary.ts';
import { reportFailure } from './failure.ts';
import type { PackageResult } from './package.ts';
import { stage } from './stage.ts';

/** What a workflow step has in addition to the host. */
export interface ActionContext {
  readonly host: Host;
  readonly cache: Cache;
  readonly results: StepResults;
  readonly inputs: ActionInputs;
  /** Absolute path. */
  readonly buildRoot: string;
}

/**
 * The Action: packages, sets outputs, writes the summary, and deploys if requested. Returns the exit status. What a step
 * needs is loaded when it comes to it, so that the log starts at once.
 */
export async function runAction(context: ActionContext): Promise<number> {
  const { host, results, inputs } = context;
  let result: PackageResult = { packages: [], warnings: [] };
  try {
    const project = await stage(host, 'Read the BUILD files', async () => {
      const { openProject } = await import('../project/project.ts');
      return openProject(host, { buildRoot: context.buildRoot, platforms: platformsFile(context) });
    });
    const step = await import('./action-package.ts');
    if (inputs.command === 'plan') {
      await step.planStep(context, project);
      return 0;
    }
    result = await step.packageStep(context, project);
    const deployments = inputs.deploy ? [await step.deployStep(context, project, result)] : [];
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
export function platformsFile({ host, inputs }: ActionContext): string | undefined {
  const workspace = host.env['GITHUB_WORKSPACE'] ?? host.cwd;
  return inputs.platforms === undefined ? undefined : resolve(workspace, inputs.platforms);
}
