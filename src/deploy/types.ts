/** What a function must run and with which settings. */
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
  /** Further handlers that the package answers to. */
  readonly otherHandlers?: readonly string[];
  /** Spec of the packaged target, for messages. */
  readonly target?: string;
  /** undefined: the package does not say (explicit complete platform). */
  readonly runtime: string | undefined;
  readonly architecture: string | undefined;
  /** Read and compare only. */
  readonly dryRun: boolean;
}

export interface DeployResult {
  readonly status: 'updated' | 'unchanged' | 'would-update';
  readonly functionArn: string;
  /** Code that the function runs now. */
  readonly codeSha256: string;
  /** Code that it ran before. */
  readonly previousCodeSha256: string;
}

/** The members of GetFunctionConfiguration's answer that a deploy reads. */
export interface FunctionConfiguration {
  readonly functionArn: string;
  readonly packageType: string;
  readonly handler: string | undefined;
  readonly runtime: string | undefined;
  readonly architectures: readonly string[];
  readonly codeSha256: string;
  readonly state: string | undefined;
  readonly lastUpdateStatus: string | undefined;
  readonly lastUpdateStatusReason: string | undefined;
  readonly lastUpdateStatusReasonCode: string | undefined;
  readonly revisionId: string | undefined;
}
