/** The package and settings that a function must have. */
export interface DeployRequest {
  /** Name, partial ARN or ARN. */
  readonly functionName: string;
  /** The package as it was written. */
  readonly package: {
    readonly path: string;
    /** Bytes. */
    readonly size: number;
    /** Base64 of the SHA-256, AWS' `CodeSha256`. */
    readonly codeSha256: string;
  };
  readonly handler: string;
  /** Other handlers that the package supports. */
  readonly otherHandlers?: readonly string[];
  /** Specs of the layers whose content the package leaves out. */
  readonly layers?: readonly string[];
  /** Spec of the packaged target, for messages. */
  readonly target?: string;
  /** undefined if not known (explicit complete platform). */
  readonly runtime: string | undefined;
  readonly architecture: string | undefined;
  /** Compare only, change nothing. */
  readonly dryRun: boolean;
}

export interface DeployResult {
  readonly status: 'updated' | 'unchanged' | 'would-update';
  readonly functionArn: string;
  /** Account number and region of the function. */
  readonly account: string;
  readonly region: string;
  /** Code the function runs now. */
  readonly codeSha256: string;
  /** Code it ran before. */
  readonly previousCodeSha256: string;
}

/** The fields of the GetFunctionConfiguration response that a deploy reads. */
export interface FunctionConfiguration {
  readonly functionArn: string;
  readonly packageType: string;
  readonly handler: string | undefined;
  readonly runtime: string | undefined;
  readonly architectures: readonly string[];
  readonly codeSha256: string;
  /** ARNs of its layers, with their versions. */
  readonly layers: readonly string[];
  /** The execution role. */
  readonly role: string | undefined;
  readonly state: string | undefined;
  readonly stateReason: string | undefined;
  readonly stateReasonCode: string | undefined;
  readonly lastUpdateStatus: string | undefined;
  readonly lastUpdateStatusReason: string | undefined;
  readonly lastUpdateStatusReasonCode: string | undefined;
  readonly revisionId: string | undefined;
}
