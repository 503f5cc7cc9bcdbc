import { userError } from '../host/types.ts';
import { AwsError, type AwsCall } from './aws-cli.ts';
import { retrying, type Patience } from './retry.ts';
import type { FunctionConfiguration } from './types.ts';

/** Reads a function (GetFunctionConfiguration). @throws UserError when it does not exist or cannot be read. */
export async function readFunction(
  aws: AwsCall,
  functionName: string,
  patience: Patience,
): Promise<FunctionConfiguration> {
  try {
    const answer = await retrying(patience, 8, () =>
      aws('get-function-configuration', [`--function-name=${functionName}`], { stop: patience.stop }),
    );
    return parseConfiguration(answer);
  } catch (error) {
    if (error instanceof AwsError && error.awsCode === 'ResourceNotFoundException') {
      throw userError({
        code: 'function-not-found',
        message: `Function \`${functionName}\` not found: ${error.message}`,
        help: 'check the name, the region (`AWS_REGION`) and the account; create the function with your infrastructure code',
      });
    }
    throw error;
  }
}

/** The response of GetFunctionConfiguration or UpdateFunctionCode, which have the same fields. */
export function parseConfiguration(answer: Readonly<Record<string, unknown>>): FunctionConfiguration {
  const text = (name: string) => {
    const value = answer[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const architectures = answer['Architectures'];
  return {
    functionArn: text('FunctionArn') ?? '',
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
  };
}

function layersOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((layer: unknown) => {
    const arn = typeof layer === 'object' && layer !== null && 'Arn' in layer ? layer.Arn : undefined;
    return typeof arn === 'string' ? [arn] : [];
  });
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
