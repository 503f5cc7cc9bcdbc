import { UserError, userError, type Clock, type Interruption, type Log } from '../host/types.ts';
import { AwsError, isPassing } from './aws-cli.ts';

/** How long a deploy may take, milliseconds. AWS' own waiter (FunctionUpdated) gives up after 5 minutes. */
const LONGEST_DEPLOY = 10 * 60_000;
/** Whoever waits sees a line at least this often, milliseconds. */
const LINE_EVERY = 15_000;
/**
 * So often a call is tried that finds no connection: a mistyped region must not take a minute. One that did not come to an end
 * has taken long enough.
 */
const mostTries: Readonly<Record<string, number>> = { [AwsError.CONNECTION]: 4, [AwsError.TIMEOUT]: 2 };

/** The waits of one deploy. */
export interface Patience {
  readonly stop: AbortSignal | undefined;
  /**
   * Waits before try number `attempt` (from 1): 1 s, doubling up to 15 s, each shortened by up to half at random. Logs a line
   * when `why` is new, and every 15 s.
   * @throws UserError `deploy-timeout` when the deadline would pass, `deploy-interrupted`
   */
  pause(attempt: number, why: string): Promise<void>;
  /** @throws UserError `deploy-interrupted` */
  throwIfStopped(): void;
}

interface PatienceContext {
  readonly clock: Clock;
  readonly log: Log;
  /** 0 ≤ x < 1, for jitter: many jobs wait for the same function. */
  readonly random: () => number;
  readonly stop?: AbortSignal;
}

export function createPatience({ clock, log, random, stop }: PatienceContext): Patience {
  const start = clock.elapsed();
  let said = { why: '', at: start };
  const say = (why: string): void => {
    const at = clock.elapsed();
    if (why === said.why && at < said.at + LINE_EVERY) return;
    const seconds = Math.round((at - start) / 1000);
    log.info(why === said.why ? `${why} (${seconds} s since the start)` : why);
    said = { why, at };
  };
  const throwIfStopped = (): void => {
    if (stop?.aborted === true) throw interrupted(stop);
  };
  const pause = async (attempt: number, why: string): Promise<void> => {
    throwIfStopped();
    say(why);
    const longest = Math.min(1000 * 2 ** (attempt - 1), 15_000);
    const until = clock.elapsed() + longest * (0.5 + random() / 2);
    if (until > start + LONGEST_DEPLOY) throw timeout(why);
    for (let now = clock.elapsed(); now < until; now = clock.elapsed()) {
      await clock.sleep(Math.min(until, said.at + LINE_EVERY) - now, stop);
      throwIfStopped();
      say(why);
    }
  };
  return { stop, pause, throwIfStopped };
}

function timeout(why: string): UserError {
  return userError({
    code: 'deploy-timeout',
    message: `Gave up waiting: ${why}`,
    help: 'check the function in the AWS console, and run the deploy again once its update has finished; this is safe to repeat',
  });
}

/** The error for a run that a signal has ended. */
export function interrupted(stop: AbortSignal): UserError {
  const { signal, exitStatus } = stop.reason as Interruption;
  const diagnostic = {
    severity: 'error' as const,
    code: 'deploy-interrupted' as const,
    message: `The deploy was stopped by ${signal}`,
    help: 'run it again; this is safe to repeat',
  };
  return new UserError([diagnostic], exitStatus);
}

/** Calls `work` until it succeeds or fails permanently; at most `tries` times. */
export async function retrying<T>(patience: Patience, tries: number, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    patience.throwIfStopped();
    try {
      return await work();
    } catch (error) {
      patience.throwIfStopped();
      if (!isPassing(error)) throw error;
      if (attempt >= Math.min(tries, mostTries[error.awsCode] ?? tries)) throw error;
      await patience.pause(attempt, `AWS answered ${error.awsCode} to ${error.operation}; trying again`);
    }
  }
}
