import { UserError, type Diagnostic } from '../host/types.ts';
import { listSome } from '../text/lists.ts';
import { AwsError } from './aws-cli.ts';
import type { Engine } from './engine.ts';
import { listOf } from './list.ts';

/** Functions that a message names. */
const MOST_NAMED = 20;
/** Functions of an account that are looked at, 50 with each request to AWS. */
const MOST_LISTED = 5000;
/** `FunctionName` of the Lambda API. */
const FUNCTION_NAME = /^[A-Za-z0-9_-]{1,140}$/;

/**
 * Tells which live functions have names that the template of the run can give, and no package. It is a note: who may not list
 * functions does not get it.
 */
export async function unclaimedFunctions(
  engine: Engine,
  claimedNames: readonly string[],
): Promise<Diagnostic | undefined> {
  const { namePattern } = engine.settings;
  if (namePattern === undefined) return undefined;
  const claimed = new Set(claimedNames.map((name) => name.slice(name.lastIndexOf(':') + 1)));
  const names = (await liveNames(engine)).filter((name) => namePattern.test(name) && !claimed.has(name));
  if (names.length === 0) return undefined;
  return {
    severity: 'note',
    code: 'unclaimed-functions',
    message: `No package of this run is deployed to ${listSome(
      names.map((name) => `\`${name}\``),
      MOST_NAMED,
    )}; ${names.length === 1 ? 'its name matches' : 'their names match'} the template`,
    help: 'package their targets in the same run, or remove the functions if their targets are gone',
  };
}

async function liveNames(engine: Engine): Promise<readonly string[]> {
  const patience = engine.patience();
  const call = {
    operation: 'list-functions',
    list: 'Functions',
    members: ['FunctionName'],
    enough: MOST_LISTED,
  } as const;
  try {
    const listed = await listOf(engine, call, patience, 3);
    return listed.map((one) => one.needed('FunctionName', FUNCTION_NAME));
  } catch (error) {
    const isDenied = error instanceof UserError && error.diagnostics[0]?.code === 'aws-access-denied';
    if (!isDenied && !(error instanceof AwsError)) throw error;
    engine.context.log.debug(`Functions could not be listed: ${error.message}`);
    return [];
  }
}
