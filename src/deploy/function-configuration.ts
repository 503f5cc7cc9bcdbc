import { AwsError, type AwsCall } from './aws-cli.ts';
import { retrying, type Patience } from './retry.ts';
import type { FunctionConfiguration } from './types.ts';

/** Reads a function or one of its versions (GetFunctionConfiguration); undefined when it does not exist. */
export async function readFunction(
  aws: AwsCall,
  functionName: string,
  patience: Patience,
  qualifier?: string,
): Promise<FunctionConfiguration | undefined> {
  const args = [
    `--function-name=${functionName}`,
    ...(qualifier === undefined ? [] : [`--qualifier=${qualifier}`]),
  ];
  try {
    const answer = await retrying(patience, 8, () =>
      aws('get-function-configuration', args, { stop: patience.stop }),
    );
    return parseConfiguration(answer);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Whether AWS says that what was named does not exist. */
export function isMissing(error: unknown): error is AwsError {
  return error instanceof AwsError && error.awsCode === 'ResourceNotFoundException';
}

/** A text in an answer; undefined for an empty one. */
export function textIn(answer: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = answer[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Characters of a value that are kept: the log shows some of them. Those of AWS have at most some hundred. */
const LONGEST_VALUE = 4096;

/** The response of GetFunctionConfiguration or UpdateFunctionCode, which have the same fields. */
export function parseConfiguration(answer: Readonly<Record<string, unknown>>): FunctionConfiguration {
  const text = (name: string): string | undefined => textIn(answer, name)?.slice(0, LONGEST_VALUE);
  const architectures = answer['Architectures'];
  return {
    functionArn: text('FunctionArn') ?? '',
    version: text('Version'),
    packageType: text('PackageType') ?? 'Zip',
    handler: text('Handler'),
    runtime: text('Runtime'),
    // AWS omits the field for functions created before arm64 existed.
    architectures: Array.isArray(architectures)
      ? architectures.filter((item): item is string => typeof item === 'string')
      : ['x86_64'],
    codeSha256: text('CodeSha256') ?? '',
    layers: layersOf(answer['Layers']),
    role: text('Role'),
    state: text('State'),
    stateReason: text('StateReason'),
    stateReasonCode: text('StateReasonCode'),
    lastUpdateStatus: text('LastUpdateStatus'),
    lastUpdateStatusReason: text('LastUpdateStatusReason'),
    lastUpdateStatusReasonCode: text('LastUpdateStatusReasonCode'),
    revisionId: text('RevisionId'),
    settings: settingsOf(answer),
  };
}

function layersOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((layer: unknown) => {
    const arn = typeof layer === 'object' && layer !== null && 'Arn' in layer ? layer.Arn : undefined;
    return typeof arn === 'string' ? [arn] : [];
  });
}

/** Members that a published version keeps as they were. Those that AWS changes by itself are not among them. */
const keptSettings = [
  ...['Handler', 'Runtime', 'Role', 'Timeout', 'MemorySize', 'Environment', 'KMSKeyArn', 'DeadLetterConfig'],
  ...['TracingConfig', 'FileSystemConfigs', 'EphemeralStorage', 'LoggingConfig'],
] as const;

function settingsOf(answer: Readonly<Record<string, unknown>>): string {
  const kept = keptSettings.map((name) => stable(answer[name] ?? null));
  const vpc = answer['VpcConfig'];
  const network =
    typeof vpc === 'object' && vpc !== null
      ? ['SubnetIds', 'SecurityGroupIds'].map(
          (name) => (vpc as Readonly<Record<string, unknown>>)[name] ?? [],
        )
      : [[], []];
  return JSON.stringify([kept, layersOf(answer['Layers']), network]);
}

/** A value whose members are in one order. */
function stable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stable);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return members.map(([name, member]) => [name, stable(member)]);
}

/** `arn:aws:lambda:REGION:ACCOUNT:function:NAME` */
export function placeOf(functionArn: string): { readonly account: string; readonly region: string } {
  const [, , , region = '', account = ''] = functionArn.split(':');
  return { account, region };
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
