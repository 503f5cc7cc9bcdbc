import { userError, type Clock, type Log } from '../host/types.ts';
import { AwsError } from './aws-cli.ts';

/** Errors worth retrying: a change in progress (409), throttling (429), AWS server errors (5xx), no connection. */
const PASSING =
  /^(ResourceConflictException|TooManyRequestsException|Throttling\w*|RequestLimitExceeded|ServiceException|ServiceUnavailable\w*|InternalFailure|InternalError|InternalServerError|ConnectionError|RequestTimeout\w*|5\d\d|429)$/;

/** Whether the same call may succeed later. */
export function isPassing(error: unknown): error is AwsError {
  return error instanceof AwsError && PASSING.test(error.awsCode);
}

/** A deadline for a deploy. */
export interface Patience {
  readonly clock: Clock;
  readonly log: Log;
  /** On `clock.elapsed()`, milliseconds. */
  readonly deadline: number;
  /** 0 ≤ x < 1, for jitter: many jobs wait for the same function. */
  readonly random: () => number;
}

/**
 * Waits before try number `attempt` (from 1): 1 s, doubling up to 15 s, each shortened by up to half at random.
 * @throws UserError `deploy-timeout` when the deadline would pass.
 */
export async function pause(patience: Patience, attempt: number, why: string): Promise<void> {
  const longest = Math.min(1000 * 2 ** (attempt - 1), 15_000);
  const milliseconds = longest * (0.5 + patience.random() / 2);
  if (patience.clock.elapsed() + milliseconds > patience.deadline) {
    throw userError({
      code: 'deploy-timeout',
      message: `Gave up waiting: ${why}`,
      help: 'check the function in the AWS console, and run the deploy again once its update has finished; this is safe to repeat',
    });
  }
  patience.log.debug(`${why} Waiting ${(milliseconds / 1000).toFixed(1)} s.`);
  await patience.clock.sleep(milliseconds);
}

/** Calls `work` until it succeeds or fails permanently; at most `tries` times. */
export async function retrying<T>(patience: Patience, tries: number, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= tries || !isPassing(error)) throw error;
      await pause(patience, attempt, `AWS answered ${error.awsCode} to ${error.operation}.`);
    }
  }
}
