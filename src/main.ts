import { locateBuildRoot, locateWorkingDirectory } from './project/build-root.ts';
import { reportFailure } from './commands/failure.ts';
import { createActionsHost, createStepResults } from './host/actions.ts';
import { createActionsCache } from './host/cache.ts';
import { processEnvironment } from './host/environment.ts';
import { endProcess } from './host/exit.ts';
import { StepLog } from './host/step-log.ts';
import { readInputs } from './host/inputs.ts';
import { programVersion } from './text/version.ts';

/** The step itself: inputs → package (and deploy) → outputs. Returns the exit status. */
async function main(): Promise<number> {
  const env = processEnvironment();
  const stepLog = new StepLog();
  let host = createActionsHost({ env, cwd: process.cwd(), stepLog });
  // Which one it was is the first thing to know about a log.
  host.log.info(`lambda-package ${programVersion}`);
  try {
    const inputs = readInputs(env);
    if (inputs.command === 'report') {
      const { reportStep } = await import('./commands/report-step.ts');
      return await reportStep({ host, results: createStepResults(host.log), inputs });
    }
    if (inputs.command === 'deploy') {
      const { deployStep } = await import('./commands/deploy-step.ts');
      return await deployStep({ host, results: createStepResults(host.log), inputs });
    }
    const start = locateWorkingDirectory(env['GITHUB_WORKSPACE'] ?? host.cwd, inputs.workingDirectory);
    const needsNone = inputs.check !== undefined || inputs.plain !== undefined;
    const buildRoot = locateBuildRoot(start, undefined, needsNone ? start : undefined);
    host = host.at(buildRoot);
    const results = createStepResults(host.log);
    const { runAction } = await import('./commands/action.ts');
    return await runAction({ host, cache: createActionsCache(env), results, inputs, buildRoot, start });
  } catch (error) {
    if (reportFailure(error, host.log)) return 1;
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    host.log.diagnostic({
      severity: 'error',
      code: 'internal-error',
      message: `lambda-package crashed (internal error):\n${stack}`,
      help: 'please report this, with the log of the step',
    });
    return 70;
  } finally {
    stepLog.end();
  }
}

await endProcess(await main());
