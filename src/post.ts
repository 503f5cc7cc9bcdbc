import { runPost } from './commands/action.ts';
import { createActionsHost, createStepResults } from './host/actions.ts';
import { createActionsCache } from './host/cache.ts';
import { processEnvironment } from './host/environment.ts';
import { endProcess } from './host/exit.ts';

/** Runs after the job's other steps and saves the wheels. Failures here do not fail the job. */
const env = processEnvironment();
const host = createActionsHost({ env, cwd: process.cwd() });
try {
  await runPost({ host, cache: createActionsCache(env), results: createStepResults(host.log) });
} catch (error) {
  host.log.info(`Could not save the wheels in the Actions cache: ${String(error)}`);
}
await endProcess(0);
