import { UserError, type Diagnostic } from '../host/types.ts';
import { listSome } from '../text/lists.ts';
import { AwsError } from './aws-cli.ts';
import type { Engine } from './engine.ts';
import { textIn } from './function-configuration.ts';
import { retrying } from './retry.ts';

/** Functions that a message names. */
const MOST_NAMED = 20;

/**
 * Tells which live functions have names that the template of the run can give, and no package. It is a note: who may not list
 * functions does not get it.
 */
export async function unclaimedFunctions(
  engine: Engine,
  names: readonly string[],
): Promise<Diagnostic | undefined> {
  const { namePattern } = engine.settings;
  if (namePattern === undefined) return undefined;
  const claimed = new Set(names.map((name) => name.slice(name.lastIndexOf(':') + 1)));
  const found = (await liveNames(engine)).filter((name) => namePattern.test(name) && !claimed.has(name));
  if (found.length === 0) return undefined;
  return {
    severity: 'note',
    code: 'unclaimed-functions',
    message: `No package of this run goes to \`${listSome(found, MOST_NAMED)}\`, whose name matches the template`,
    help: 'remove the functions if their targets are gone',
  };
}

async function liveNames(engine: Engine): Promise<readonly string[]> {
  const patience = engine.patience();
  try {
    const answer = await retrying(patience, 3, () =>
      engine.lambda('list-functions', ['--query', '{Functions: Functions[].{FunctionName: FunctionName}}'], {
        stop: patience.stop,
      }),
    );
    const listed: unknown = answer['Functions'];
    if (!Array.isArray(listed)) return [];
    return listed.flatMap((one: unknown) =>
      typeof one === 'object' && one !== null
        ? (textIn(one as Readonly<Record<string, unknown>>, 'FunctionName') ?? [])
        : [],
    );
  } catch (error) {
    if (!(error instanceof AwsError) && !(error instanceof UserError)) throw error;
    engine.context.log.debug(`Functions could not be listed: ${error.message}`);
    return [];
  }
}
