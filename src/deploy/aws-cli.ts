import { userError, type Environment, type RunProcess, UserError } from '../host/types.ts';

/** An error that AWS answered with, e.g. `ResourceConflictException`. */
export class AwsError extends Error {
  readonly awsCode: string;
  readonly operation: string;

  constructor(awsCode: string, operation: string, message: string) {
    super(message);
    this.name = 'AwsError';
    this.awsCode = awsCode;
    this.operation = operation;
  }
}

/** Runs `aws SERVICE OPERATION ARGS` and returns the parsed response. */
export type AwsCall = (
  operation: string,
  args: readonly string[],
) => Promise<Readonly<Record<string, unknown>>>;

/**
 * The AWS CLI, versions 1 and 2, for `service`. Errors are recognized by the `(Code)` in the output, because the exit
 * status means different things in the two versions. An endpoint in the environment (`AWS_ENDPOINT_URL_…`,
 * `AWS_ENDPOINT_URL`) is passed as an argument, because versions before 2.13 and 1.29 silently ignore the variable
 * and would talk to the real AWS.
 *
 * The call throws AwsError for an answer of AWS, UserError when there is no CLI, no credentials or no connection.
 */
export function createAwsCall(run: RunProcess, env: Environment, service: string): AwsCall {
  const endpoint = env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ?? env['AWS_ENDPOINT_URL'];
  const global = ['--output', 'json', ...(endpoint ? ['--endpoint-url', endpoint] : [])];
  // No pager and no prompt, since nobody can answer. One try per call: we decide what to retry.
  const childEnv = { ...env, AWS_PAGER: '', AWS_CLI_AUTO_PROMPT: 'off', AWS_MAX_ATTEMPTS: '1' };
  return async (operation, args) => {
    const result = await run('aws', [...global, service, operation, ...args], { env: childEnv }).catch(
      (error: unknown) => {
        throw error instanceof UserError ? error : notStarted(error);
      },
    );
    if (result.exitCode === 0) return parseAnswer(result.stdout, operation);
    throw toError(result.stderr, operation, service);
  };
}

function notStarted(error: unknown): UserError {
  const reason = error instanceof Error ? error.message : String(error);
  return userError({
    code: 'aws-cli-missing',
    message: `Could not run the AWS CLI: ${reason}`,
    help: 'install the AWS CLI version 2 and put it on PATH (GitHub-hosted runners have it)',
  });
}

function parseAnswer(stdout: string, operation: string): Readonly<Record<string, unknown>> {
  if (stdout.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(stdout);
    if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // Reported below.
  }
  throw userError({
    code: 'aws-unexpected-answer',
    message: `\`aws ${operation}\` did not print a JSON object: ${stdout.trim().slice(0, 200)}`,
    help: 'check that `aws` on PATH is the AWS CLI, and not a wrapper that prints its own output',
  });
}

function toError(stderr: string, operation: string, service: string): Error {
  const text = stderr.trim();
  const coded = /An error occurred \(([A-Za-z0-9.]+)\)/.exec(text);
  const code = coded?.[1];
  if (code !== undefined) {
    return /^AccessDenied|UnauthorizedOperation/.test(code)
      ? accessDenied(text, operation, service)
      : new AwsError(code, operation, text);
  }
  if (/Unable to locate credentials|NoCredentials|Partial credentials/i.test(text)) {
    return userError({
      code: 'aws-no-credentials',
      message: 'The AWS CLI has no credentials',
      help:
        'in a workflow, run `aws-actions/configure-aws-credentials` before this step and give the job ' +
        '`permissions: id-token: write`; pull requests from forks have no credentials, so do not deploy from them',
    });
  }
  if (/specify a region/i.test(text)) {
    return userError({
      code: 'aws-no-region',
      message: 'The AWS CLI has no region',
      help: 'set `AWS_REGION` (the `aws-region` input of `aws-actions/configure-aws-credentials`)',
    });
  }
  if (/Could not connect|Connection was closed|timed? ?out|Failed to connect/i.test(text)) {
    return new AwsError('ConnectionError', operation, text);
  }
  return userError({
    code: 'aws-cli-failed',
    message: `\`aws ${service} ${operation}\` failed: ${text.slice(0, 2000)}`,
    help: 'see the message of the AWS CLI above',
  });
}

function accessDenied(text: string, operation: string, service: string): UserError {
  const action = operation.replace(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  return userError({
    code: 'aws-access-denied',
    message: `The credentials do not allow \`${service}:${action}\`: ${text}`,
    help: `allow \`${service}:${action}\` on the function for this job's role; a deploy needs lambda:GetFunctionConfiguration and lambda:UpdateFunctionCode`,
  });
}
