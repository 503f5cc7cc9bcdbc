/** A zip file as it was written. */
export interface ZipFile {
  /** Absolute path. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Base64 of the SHA-256, AWS' `CodeSha256`. */
  readonly codeSha256: string;
}

/** The package that a function must have. */
export interface FunctionRequest {
  /** Name, partial ARN or ARN. */
  readonly functionName: string;
  readonly package: ZipFile;
  readonly handler: string;
  /** Other handlers that the package supports. */
  readonly otherHandlers?: readonly string[];
  /** Specs of the layers whose content the package leaves out, in order. */
  readonly layers?: readonly string[];
  /** Spec of the packaged target. */
  readonly target?: string;
  /** undefined if not known (explicit complete platform). */
  readonly runtime: string | undefined;
  readonly architecture: string | undefined;
  /** The alias that is to get the new version. */
  readonly alias?: string | undefined;
}

/** A layer that the deploy publishes when its content is new. */
export interface LayerRequest {
  /** Spec of the target. */
  readonly target: string;
  /** Name of the layer in AWS. */
  readonly name: string;
  readonly package: ZipFile;
  readonly runtimes: readonly string[];
  readonly architectures: readonly string[];
}

/** What a deploy may change besides the code. */
export type Changeable = 'handler' | 'runtime' | 'layers';

/** How a run deploys. */
export interface DeploySettings {
  /** Compare only, change nothing. */
  readonly dryRun: boolean;
  /** Publish a version; an alias implies it. */
  readonly publish: boolean;
  readonly updateConfiguration: ReadonlySet<Changeable>;
  /** Layers by the spec of their target. */
  readonly layers: ReadonlyMap<string, LayerRequest>;
  /** The event of the smoke test, JSON. */
  readonly smokeTest: string | undefined;
  /** The execution role of functions that do not exist. */
  readonly createWithRole: string | undefined;
  /** The only account that may be changed. */
  readonly accountId: string | undefined;
  /** Where code is uploaded; undefined for in the request itself. */
  readonly bucket: { readonly name: string; readonly prefix: string } | undefined;
  /** Names that a template of the run can give; functions of them without a package are told. */
  readonly namePattern: RegExp | undefined;
}

export type DeployStatus = 'updated' | 'unchanged' | 'would-update' | 'failed' | 'skipped';

/** What became of a function. */
export interface DeployResult {
  readonly functionName: string;
  readonly target: string | undefined;
  readonly status: DeployStatus;
  /** Empty while the function is not known. */
  readonly functionArn: string;
  /** Account number and region of the function. */
  readonly account: string;
  readonly region: string;
  /** The version that was published, or that the alias has. */
  readonly version: string | undefined;
  readonly alias: string | undefined;
  /** The version that the alias had before. */
  readonly previousVersion: string | undefined;
  /** Code that callers run now: that of the alias, or without one of the function. Of a dry run what they would run. */
  readonly codeSha256: string | undefined;
  /** Code they ran before. */
  readonly previousCodeSha256: string | undefined;
  /** What was done or would be, for people. */
  readonly notes: readonly string[];
  /** Milliseconds. */
  readonly elapsed: number;
}

/** The fields of the GetFunctionConfiguration response that a deploy reads. */
export interface FunctionConfiguration {
  readonly functionArn: string;
  readonly version: string | undefined;
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
  /** All settings that a version keeps, to compare; may hold secrets, never shown. */
  readonly settings: string;
}
