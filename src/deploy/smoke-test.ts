import type { UserError } from '../host/types.ts';
import { userError } from '../host/types.ts';
import { parseBoundedJson } from '../text/bounded-json.ts';
import { textIn } from '../text/members.ts';
import { AwsError, explainAwsError, isPassing, mayHaveTakenEffect } from './aws-cli.ts';
import type { Engine, Job } from './engine.ts';
import { withSmokeFiles } from './smoke-files.ts';

/** Milliseconds; a function may run for 15 minutes. */
const CALL_LIMIT = 16 * 60_000;
/** Values in an answer of a function. */
const MOST_VALUES = 100_000;
/** Characters of an error of the function that are shown. */
const LONGEST_ERROR = 500;

/**
 * Calls a version (or `$LATEST`) once with the event of the smoke test. What is uncertain counts as failed: a call is not
 * repeated, since nobody knows what it does.
 * @throws UserError `smoke-test-failed`
 */
export async function smokeTest(engine: Engine, job: Job, qualifier: string): Promise<void> {
  const { functionName } = job.request;
  const event = engine.settings.smokeTest;
  if (event === undefined) return;
  engine.context.log.info(`Smoke test: calling ${calledOf(functionName, qualifier)}`);
  const patience = engine.patience();
  await withSmokeFiles(event, async (input, output, answerOf) => {
    const args = [
      `--function-name=${functionName}`,
      ...(qualifier === '$LATEST' ? [] : [`--qualifier=${qualifier}`]),
      // Both versions of the AWS CLI take the bytes of a file as they are.
      `--payload=fileb://${input}`,
      output,
    ];
    for (let attempt = 1; ; attempt++) {
      patience.throwIfStopped();
      try {
        const options = { stop: patience.stop, timeout: CALL_LIMIT };
        const answer = await engine.lambda('invoke', ['--cli-read-timeout=0', ...args], options);
        if (answer.count('StatusCode') !== 200) throw answer.wrong('StatusCode');
        const fault = answer.text('FunctionError');
        if (fault !== undefined) throw failed(job, qualifier, `${fault}: ${shownError(answerOf())}`);
        engine.context.log.info(`The smoke test of ${calledOf(functionName, qualifier)} passed`);
        return;
      } catch (error) {
        patience.throwIfStopped();
        const canRepeat = isPassing(error) && !mayHaveTakenEffect(error);
        if (!canRepeat) throw asFailure(error, job, qualifier);
        await patience.pause(attempt, `AWS answered ${error.awsCode} to ${error.operation}; trying again`);
      }
    }
  });
}

function calledOf(functionName: string, qualifier: string): string {
  return `${qualifier === '$LATEST' ? '`$LATEST`' : `version ${qualifier}`} of \`${functionName}\``;
}

function asFailure(error: unknown, job: Job, qualifier: string): unknown {
  if (!(error instanceof AwsError)) return error;
  const shown = explainAwsError(error);
  const code = shown.diagnostics[0]?.code;
  if (code !== 'aws-rejected' && code !== 'aws-unavailable') return shown;
  return failed(job, qualifier, error.message.slice(0, LONGEST_ERROR));
}

function failed({ request }: Job, qualifier: string, reason: string): UserError {
  const { functionName, alias } = request;
  return userError({
    code: 'smoke-test-failed',
    message: `The smoke test of ${calledOf(functionName, qualifier)} failed: ${reason}`,
    help:
      alias === undefined
        ? 'the function runs this code already: without an `alias` nothing can be held back; correct the code and deploy again'
        : `the alias \`${alias}\` was not moved; correct the code, or the event, and deploy again`,
  });
}

/** What the function itself says of its error; an answer may hold anything, so only this is shown. */
function shownError(answer: string): string {
  try {
    const value = parseBoundedJson(answer, MOST_VALUES);
    const text = [textIn(value, 'errorType'), textIn(value, 'errorMessage')].filter(Boolean).join(': ');
    if (text !== '') return text.slice(0, LONGEST_ERROR);
  } catch {
    // No JSON.
  }
  return 'its answer does not say why; see its log';
}
