import { SAVE_PLAN_STATE } from './host/action-names.ts';
import { createActionsHost, createStepResults } from './host/actions.ts';
import { createActionsCache } from './host/cache.ts';
import { processEnvironment } from './host/environment.ts';
import { endProcess } from './host/exit.ts';

/** Runs after the job's other steps and saves the wheels for later runs. Failures here do not fail the job. */
const env = processEnvironment();
const host = createActionsHost({ env, cwd: process.cwd() });
try {
  const state = createStepResults(host.log).getState(SAVE_PLAN_STATE);
  // Most runs have restored all that they need, and nothing is to be loaded.
  if (state !== '') {
    const { decodeSavePlans, saveWheels } = await import('./wheels/store-cache.ts');
    const cache = createActionsCache(env);
    for (const plan of decodeSavePlans(state)) await saveWheels(plan, { host, cache });
  }
} catch (error) {
  host.log.info(`Could not save the wheels in the Actions cache: ${String(error)}`);
}
await endProcess(0);
