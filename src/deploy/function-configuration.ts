import type { Answer } from './answer.ts';
import { AwsError } from './aws-cli.ts';
import type { Engine } from './engine.ts';
import { retrying, type Patience } from './retry.ts';
import type { FunctionConfiguration } from './types.ts';

/** Reads a function or one of its versions (GetFunctionConfiguration); undefined when it does not exist. */
export async function readFunction(
  engine: Pick<Engine, 'lambda' | 'places'>,
  functionName: string,
  patience: Patience,
  version?: string,
): Promise<FunctionConfiguration | undefined> {
  const args = [
    `--function-name=${functionName}`,
    ...(version === undefined ? [] : [`--qualifier=${version}`]),
  ];
  try {
    const answer = await retrying(patience, 8, () =>
      engine.lambda('get-function-configuration', args, { stop: patience.stop }),
    );
    return parseConfiguration(engine, answer, functionName, version);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Whether AWS says that what was named does not exist. */
export function isMissing(error: unknown): error is AwsError {
  return error instanceof AwsError && error.awsCode === 'ResourceNotFoundException';
}

/** `CodeSha256`: Base64 of 32 bytes. */
export const DIGEST = /^[A-Za-z0-9+/]{43}=$/;
/** That of a container image is in hexadecimal digits. */
const IMAGE_DIGEST = /^[A-Za-z0-9+/=:]{1,100}$/;
/** Opaque; goes back to AWS as an argument. */
export const REVISION = /^[A-Za-z0-9_-]{1,100}$/;
/** `Version` of a function. */
export const VERSION = /^(?:\$LATEST|[1-9]\d{0,17})$/;
/** A version of a layer; goes back to AWS as an argument. */
export const LAYER_ARN =
  /^arn:aws[a-z-]*:lambda:[a-z0-9-]{1,30}:\d{12}:layer:[A-Za-z0-9_-]{1,140}:[1-9]\d{0,17}$/;

/**
 * The answer of GetFunctionConfiguration, UpdateFunctionCode and others, which have the same members.
 * @param version that was asked for; undefined for `$LATEST`
 * @throws UserError `aws-unexpected-answer`
 */
export function parseConfiguration(
  { places }: Pick<Engine, 'places'>,
  answer: Answer,
  functionName: string,
  version = '$LATEST',
): FunctionConfiguration {
  const functionArn = places.arnIn(answer, 'FunctionArn', functionName);
  if (answer.needed('Version', VERSION) !== version) {
    throw answer.wrong('Version', `but \`${version}\` of \`${functionName}\` was asked for`);
  }
  const packageType = answer.text('PackageType') ?? 'Zip';
  return {
    functionArn,
    version,
    packageType,
    handler: answer.text('Handler'),
    runtime: answer.text('Runtime'),
    // AWS omits the field for functions created before arm64 existed.
    architectures: answer.texts('Architectures') ?? ['x86_64'],
    codeSha256: answer.needed('CodeSha256', packageType === 'Zip' ? DIGEST : IMAGE_DIGEST),
    layers: layersOf(answer),
    role: answer.text('Role'),
    state: answer.text('State'),
    stateReason: answer.text('StateReason'),
    stateReasonCode: answer.text('StateReasonCode'),
    lastUpdateStatus: answer.text('LastUpdateStatus'),
    lastUpdateStatusReason: answer.text('LastUpdateStatusReason'),
    lastUpdateStatusReasonCode: answer.text('LastUpdateStatusReasonCode'),
    revisionId: answer.text('RevisionId', REVISION),
    settings: settingsOf(answer),
  };
}

function layersOf(answer: Answer): readonly string[] {
  if ((answer.raw('Layers') ?? undefined) === undefined) return [];
  return answer.list('Layers').map((layer) => layer.needed('Arn', LAYER_ARN));
}

/** Members that a published version keeps as they were. Those that AWS changes by itself are not among them. */
const keptSettings = [
  ...['Handler', 'Runtime', 'Role', 'Timeout', 'MemorySize', 'Environment', 'KMSKeyArn', 'DeadLetterConfig'],
  ...['TracingConfig', 'FileSystemConfigs', 'EphemeralStorage', 'LoggingConfig'],
] as const;

function settingsOf(answer: Answer): string {
  const kept = keptSettings.map((name) => stable(answer.raw(name) ?? null));
  const vpc = answer.part('VpcConfig');
  const network = ['SubnetIds', 'SecurityGroupIds'].map((name) => vpc?.texts(name) ?? []);
  return JSON.stringify([kept, layersOf(answer), network]);
}

/** A value whose members are in one order. */
function stable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stable);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return members.map(([name, member]) => [name, stable(member)]);
}

/** Whether AWS could not create the function, or apply its last change. */
export function hasFailed({ state, lastUpdateStatus }: FunctionConfiguration): boolean {
  return state === 'Failed' || lastUpdateStatus === 'Failed';
}

/** What AWS says about a failure. */
export function failureReason(live: FunctionConfiguration): string {
  const parts =
    live.state === 'Failed'
      ? [live.stateReasonCode, live.stateReason]
      : [live.lastUpdateStatusReasonCode, live.lastUpdateStatusReason];
  return parts.filter(Boolean).join(': ') || 'no reason given';
}

/** Whether AWS is still applying an earlier change (or creating the function). */
export function isBusy(configuration: FunctionConfiguration): boolean {
  return configuration.lastUpdateStatus === 'InProgress' || configuration.state === 'Pending';
}
