import { runPost } from './commands/action.ts';
import { createActionsHost, createStepResults } from './host/actions.ts';
import { createActionsCache } from './host/cache.ts';
import { endProcess } from './host/exit.ts';

/** After the job's other steps: saves the wheels. Whatever goes wrong here, the job has done its work. */
const env = process.env;
const host = createActionsHost({ env, cwd: process.cwd() });
try {
  await runPost({ host, cache: createActionsCache(env), results: createStepResults(host.log) });
} catch (error) {
  host.log.info(`The wheels could not be saved in the cache: ${String(error)}`);
}
await endProcess(0);
