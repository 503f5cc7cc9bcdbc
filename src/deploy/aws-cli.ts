import { userError, type Environment, type RunProcess, UserError } from '../host/types.ts';
import { Answer, unexpected } from './answer.ts';
import type { Pace } from './pace.ts';

/** An error that AWS answered with, e.g. `ResourceConflictException`. */
export class AwsError extends Error {
  /** The code of our own for an answer that did not come or did not arrive whole. */
  static readonly CONNECTION = 'ConnectionError';
  /** Of our own: the AWS CLI did not come to an end, e.g. since a list goes in circles. */
  static readonly TIMEOUT = 'CallTimeout';
  readonly awsCode: string;
  readonly operation: string;

  constructor(awsCode: string, operation: string, message: string) {
    super(message);
    this.name = 'AwsError';
    this.awsCode = awsCode;
    this.operation = operation;
  }
}

/** Trouble at AWS or on the way, after which a call may or may not have taken effect. */
const UNCERTAIN =
  /^(ServiceException|ServiceUnavailable\w*|InternalFailure|InternalError|InternalServerError|ConnectionError|CallTimeout|RequestTimeout\w*|5\d\d)$/;
/** A change in progress (409), throttling (429): the call had no effect. */
const NOT_NOW =
  /^(ResourceConflictException|TooManyRequestsException|Throttling\w*|RequestLimitExceeded|429)$/;

/** Whether the same call may succeed later. */
export function isPassing(error: unknown): error is AwsError {
  return error instanceof AwsError && (UNCERTAIN.test(error.awsCode) || NOT_NOW.test(error.awsCode));
}

/** Whether a call that failed with `error` may have taken effect all the same. */
export function mayHaveTakenEffect(error: unknown): boolean {
  if (error instanceof AwsError) return UNCERTAIN.test(error.awsCode);
  const code = error instanceof UserError ? error.diagnostics[0]?.code : undefined;
  return code === undefined || !neverSent.has(code);
}

const neverSent: ReadonlySet<string> = new Set([
  'aws-cli-missing',
  'aws-no-credentials',
  'aws-no-region',
  'aws-access-denied',
  'aws-credentials-expired',
]);

interface CallOptions {
  /** Ends the call. */
  readonly stop?: AbortSignal | undefined;
  /** Milliseconds; default: 100 s. */
  readonly timeout?: number;
}

/** Runs `aws SERVICE OPERATION ARGS`. */
export type AwsCall = (operation: string, args: readonly string[], options?: CallOptions) => Promise<Answer>;

/**
 * What the settings of the machine or of the user's profile must not change. There is no pager and no prompt, since nobody can
 * answer. Each call is tried once: we decide what to retry (version 2 does not know the mode `legacy`). Errors have the form that
 * `toError` reads. Text is UTF-8: version 1 obeys the variables of Python, version 2 its own.
 */
const fixed: Environment = {
  ...{ AWS_PAGER: '', AWS_CLI_AUTO_PROMPT: 'off', AWS_MAX_ATTEMPTS: '1', AWS_RETRY_MODE: 'standard' },
  ...{ AWS_CLI_ERROR_FORMAT: 'legacy', AWS_CLI_OUTPUT_ENCODING: 'utf-8' },
  ...{ PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1' },
};

/** Milliseconds; the AWS CLI itself waits 60 s for a connection and 60 s for each part of an answer. */
const CALL_LIMIT = 100_000;

/**
 * The AWS CLI, versions 1 and 2, for `service`. Errors are recognized by the `(Code)` in the output, because the exit
 * status means different things in the two versions. An endpoint in the environment (`AWS_ENDPOINT_URL_…`,
 * `AWS_ENDPOINT_URL`) is passed as an argument, because versions before 2.13 and 1.29 silently ignore the variable
 * and would talk to the real AWS.
 *
 * The call throws AwsError for an answer of AWS or none at all, UserError when there is no CLI or no credentials.
 */
export function createAwsCall(
  run: RunProcess,
  env: Environment,
  service: 'lambda' | 's3api',
  pace?: Pace,
): AwsCall {
  const variable = service === 's3api' ? 'S3' : 'LAMBDA';
  // An empty one is none: a workflow may set it from a variable that it does not have.
  const endpoint = [env[`AWS_ENDPOINT_URL_${variable}`], env['AWS_ENDPOINT_URL']].find(Boolean);
  const global = ['--output', 'json', ...(endpoint === undefined ? [] : ['--endpoint-url', endpoint])];
  const childEnv = { ...env, ...regionOf(env), ...fixed };
  return async (operation, args, { stop, timeout = CALL_LIMIT } = {}) => {
    const options = { env: childEnv, timeout, ...(stop && { signal: stop }) };
    await pace?.(stop);
    const result = await run('aws', [...global, service, operation, ...args], options).catch(
      (error: unknown) => {
        throw error instanceof UserError ? error : notStarted(error);
      },
    );
    if (result.timedOut === true) {
      const message = `\`aws ${service} ${operation}\` did not finish within ${timeout / 1000} s`;
      throw new AwsError(AwsError.TIMEOUT, operation, message);
    }
    if (result.exitCode === 0) return Answer.parse(operation, result.stdout);
    throw toError(result.stderr, operation, service);
  };
}

/** `AWS_REGION`, which version 2 and every SDK of AWS read, under the name that version 1 reads. */
function regionOf({ AWS_REGION: region, AWS_DEFAULT_REGION: known }: Environment): Environment {
  return region && !known ? { AWS_DEFAULT_REGION: region } : {};
}

/** What an answer of AWS means to the user who cannot do anything about the call itself. */
export function explainAwsError(error: AwsError): UserError {
  const { awsCode, operation, message } = error;
  const about = `\`aws ${operation.endsWith('-object') ? 's3api' : 'lambda'} ${operation}\`: ${message.slice(0, LONGEST_TEXT)}`;
  if (EXPIRED.test(awsCode)) return expired(message);
  if (isPassing(error)) {
    return userError({
      code: 'aws-unavailable',
      message: `AWS cannot be reached or did not answer as it should, after several tries of ${about}`,
      help: 'check the region (`AWS_REGION`) and the network; if both are right, run the deploy again later (status: health.aws.amazon.com)',
    });
  }
  return userError({
    code: 'aws-rejected',
    message: `AWS rejected ${about}`,
    help: CREDENTIALS_AT_FAULT.test(awsCode)
      ? 'check the credentials of the job, that they belong to this partition of AWS, and the clock of the machine'
      : 'see the reason given by AWS',
  });
}

/** Characters of the text of AWS that are kept. */
const LONGEST_KEPT = 10_000;
/** Those that are shown. */
const LONGEST_TEXT = 2000;
const EXPIRED = /^(ExpiredToken\w*|RequestExpired|TokenRefreshRequired)$/;
const CREDENTIALS_AT_FAULT =
  /^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignature\w*|SignatureDoesNotMatch|IncompleteSignature\w*|MissingAuthenticationToken\w*|OptInRequired)$/;

function expired(text: string): UserError {
  return userError({
    code: 'aws-credentials-expired',
    message: `The AWS credentials have expired: ${text.slice(0, LONGEST_TEXT)}`,
    help: 'get new ones directly before the deploy: move `aws-actions/configure-aws-credentials` to the step before it, or set its `role-duration-seconds`; on your machine, run `aws sso login`',
  });
}

function notStarted(error: unknown): UserError {
  const reason = error instanceof Error ? error.message : String(error);
  return userError({
    code: 'aws-cli-missing',
    message: `Could not run the AWS CLI: ${reason}`,
    help: 'install the AWS CLI version 2 and put it on PATH (GitHub-hosted runners have it)',
  });
}

function toError(stderr: string, operation: string, service: string): Error {
  // Version 2 also gives errors of its own a code, e.g. `(NoCredentials)`; those of AWS name the operation.
  const coded = /An error occurred \(([A-Za-z0-9.]{1,100})\) when calling /.exec(stderr);
  // Warnings of its Python may come first.
  const text = coded
    ? stderr.slice(coded.index).trim().slice(0, LONGEST_KEPT)
    : stderr.trim().slice(-LONGEST_TEXT);
  const code = coded?.[1];
  if (code !== undefined) {
    return /^AccessDenied|UnauthorizedOperation|^403$/.test(code)
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
  if (/token.{0,40}expired|session.{0,80}expired|retrieving token from sso/i.test(text)) return expired(text);
  if (/error during pagination/i.test(text)) {
    return unexpected(operation, `answered a list that goes in circles: ${text.slice(0, LONGEST_TEXT)}`);
  }
  if (NO_CONNECTION.test(text)) return new AwsError(AwsError.CONNECTION, operation, text);
  return userError({
    code: 'aws-cli-failed',
    message: `\`aws ${service} ${operation}\` failed: ${text.slice(0, LONGEST_TEXT)}`,
    help: 'see the message of the AWS CLI above',
  });
}

/** How the AWS CLI says that there was no answer, or only a part of one. */
const NO_CONNECTION =
  /Could not connect|Connection (?:was closed|reset|aborted|broken)|timed? ?out|Failed to connect|IncompleteRead|ended prematurely|Unable to parse response|Remote end closed|SSL validation failed|name resolution|Name or service not known/i;

function accessDenied(text: string, operation: string, service: string): UserError {
  const action = namedAction(text) ?? actionOf(operation, service);
  return userError({
    code: 'aws-access-denied',
    message: `The credentials do not allow \`${action}\`: ${text.slice(0, LONGEST_TEXT)}`,
    help: `allow \`${action}\` for this job's role; docs/deploy.md lists the actions that each input needs`,
  });
}

/**
 * The action that AWS itself says is missing: creating a function also needs `iam:PassRole`, and Lambda reads a bucket with the
 * rights of whoever names it.
 */
function namedAction(text: string): string | undefined {
  if (/denied by S3.{0,80}permission to GetObject/.test(text)) return 's3:GetObject';
  return /not authorized to perform: ([a-z0-9-]{2,30}:[A-Za-z]{3,60})\b/.exec(text)?.[1];
}

/** Calls whose IAM action has another name. */
const actions: Readonly<Record<string, string>> = {
  invoke: 'lambda:InvokeFunction',
  'head-object': 's3:GetObject',
};

function actionOf(operation: string, service: string): string {
  const name = operation.replace(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  return actions[operation] ?? `${service === 's3api' ? 's3' : service}:${name}`;
}
