/** Names of marker variables (PEP 508) and their values; a missing one is unknown. */
export type MarkerEnvironment = Readonly<Partial<Record<MarkerVariable, string>>>;

export type MarkerVariable =
  | 'implementation_name'
  | 'implementation_version'
  | 'os_name'
  | 'platform_machine'
  | 'platform_python_implementation'
  | 'platform_release'
  | 'platform_system'
  | 'platform_version'
  | 'python_full_version'
  | 'python_version'
  | 'sys_platform';

export type Architecture = 'x86_64' | 'arm64';

/** The platform a package is built for. */
export interface Platform {
  /** For messages, e.g. `python3.12 on x86_64 (Amazon Linux 2023, glibc 2.34)`. */
  readonly description: string;
  /** Lambda's name (`python3.12`); undefined for an explicit complete platform. */
  readonly runtime: string | undefined;
  readonly architecture: Architecture | undefined;
  readonly markers: MarkerEnvironment;
  /** Tags of PEP 425, best first. */
  readonly tags: readonly string[];
  /** Highest glibc of its tags, e.g. `[2, 34]`; undefined if unknown. */
  readonly glibc: readonly [number, number] | undefined;
}

/** A Lambda runtime for one Python version. Dates are `YYYY-MM-DD`. */
export interface RuntimeFacts {
  /** Lambda's name. */
  readonly runtime: string;
  /** The `12` of Python 3.12. */
  readonly minor: number;
  /** ABI tag of PEP 425. */
  readonly abi: string;
  readonly pythonFullVersion: string;
  /** Release of Amazon Linux. */
  readonly system: string;
  readonly glibc: readonly [number, number];
  /** Kernel release and version, for the markers; a missing architecture is not offered. */
  readonly kernels: Readonly<
    Partial<Record<Architecture, { readonly release: string; readonly version: string }>>
  >;
  readonly support: {
    /** No more security updates from this day on. */
    readonly deprecation: string;
    /** From this day on no function can be created with it. */
    readonly blockCreate?: string;
    /** From this day on no function with it can be updated. */
    readonly blockUpdate?: string;
  };
}
