import { userError, type UserError } from '../host/types.ts';
import { AwsError, isPassing, mayHaveTakenEffect } from './aws-cli.ts';
import { readSettled, refused, type Engine, type Job } from './engine.ts';
import { hasFailed, parseConfiguration } from './function-configuration.ts';
import type { FunctionRequest } from './types.ts';
import { checkCode, functionFailed, lookAgain } from './update-code.ts';
import { contentOptions, placeCode, withGrace } from './upload.ts';

/** A role that was made a moment ago cannot be used at once: so often the call is tried. */
const ROLE_TRIES = 5;

/** Creates a function from what is known of its package, and waits until it can be called. @throws UserError */
export async function createFunction(engine: Engine, job: Job): Promise<void> {
  const { request, progress } = job;
  const place = await placeCode(engine, request.package);
  const patience = engine.patience();
  const args = [...createArguments(request, engine.settings.createWithRole!, job.layerArns)];
  for (let attempt = 1; ; attempt++) {
    patience.throwIfStopped();
    const before = progress.upload;
    try {
      progress.upload = 'uncertain';
      engine.context.log.info(`Creating the function \`${request.functionName}\``);
      const all = [...args, ...contentOptions(place, '--code')];
      const answer = await withGrace(engine, engine.lambda, 'create-function', all);
      progress.upload = 'accepted';
      parseConfiguration(engine, answer, request.functionName);
    } catch (error) {
      if (progress.upload !== 'accepted' && !mayHaveTakenEffect(error)) progress.upload = before;
      patience.throwIfStopped();
      const isKnown = error instanceof AwsError && error.awsCode === 'ResourceConflictException';
      const isRole = error instanceof AwsError && /role.{0,40}cannot be assumed/i.test(error.message);
      if (!(isPassing(error) || (isRole && attempt < ROLE_TRIES))) {
        throw refused(error, 'to create', request.functionName, 'see the reason given by AWS');
      }
      await patience.pause(attempt, lookAgain(error));
      if (!isKnown && !mayHaveTakenEffect(error)) continue;
    }
    const live = await readSettled(engine, job, patience);
    if (live === undefined) {
      await patience.pause(attempt, `\`${request.functionName}\` is not there yet`);
      continue;
    }
    job.live = live;
    if (hasFailed(live)) throw functionFailed(request, live);
    checkCode(live, request);
    job.notes.push('created');
    return;
  }
}

function createArguments(
  request: FunctionRequest,
  role: string,
  layers: readonly (string | undefined)[],
): readonly string[] {
  const attached = layers.filter((arn) => arn !== undefined);
  return [
    `--function-name=${request.functionName}`,
    `--role=${role}`,
    `--handler=${request.handler}`,
    `--runtime=${request.runtime ?? ''}`,
    ...(request.architecture === undefined ? [] : ['--architectures', request.architecture]),
    ...(attached.length === 0 ? [] : ['--layers', ...attached]),
  ];
}

/** @throws UserError for a package whose runtime is not known */
export function checkCreatable(request: FunctionRequest): void {
  if (request.runtime !== undefined) return;
  throw userError({
    code: 'function-not-found',
    message: `Function \`${request.functionName}\` not found, and ${request.target ?? 'its target'} does not say with which runtime to create it`,
    help: 'set `runtime` on the target',
  });
}

/** A function that is not there, with the line that makes it. */
export function notFound(request: FunctionRequest): UserError {
  const line = [
    `aws lambda create-function --function-name ${request.functionName}`,
    `--runtime ${request.runtime ?? 'RUNTIME'} --architectures ${request.architecture ?? 'x86_64'}`,
    `--handler ${request.handler} --role ROLE_ARN --zip-file fileb://${request.package.path}`,
  ].join(' ');
  return userError({
    code: 'function-not-found',
    message: `Function \`${request.functionName}\` not found`,
    help: 'check the name, the region (`AWS_REGION`) and the account; create the function with your infrastructure code, or let the deploy do it: `create-with-role` (`--create-with-role`)',
    notes: [`the line that creates it: \`${line}\``],
  });
}
