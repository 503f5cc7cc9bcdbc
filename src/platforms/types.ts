/** Names of marker variables (PEP 508) and their values; an absent one is unknown. */
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

/** What a package is built for. */
export interface Platform {
  /** For messages, e.g. `python3.12 on x86_64 (Amazon Linux 2023, glibc 2.34)`. */
  readonly description: string;
  /** Lambda's name (`python3.12`); undefined for an explicit complete platform. */
  readonly runtime: string | undefined;
  readonly architecture: Architecture | undefined;
  readonly markers: MarkerEnvironment;
  /** Tags of PEP 425, best first. */
  readonly tags: readonly string[];
  /** Highest glibc that its tags promise, e.g. `[2, 34]`; undefined when unknown. */
  readonly glibc: readonly [number, number] | undefined;
}
