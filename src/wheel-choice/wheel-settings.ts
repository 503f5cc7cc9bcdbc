/** What a workflow or a command line says of wheels. A checkout has no say in any of it. */
export interface WheelSettings {
  /** The network is not touched. */
  readonly offline: boolean;
  /** Directories with wheels that may stand in for source distributions, relative to the working directory. */
  readonly directories: readonly string[];
  /** Projects (PEP 503 names) whose source distributions may be built. */
  readonly buildSdists: readonly string[];
  /** What uv's `--exclude-newer` takes; undefined leaves it to `UV_EXCLUDE_NEWER`. */
  readonly excludeNewer: string | undefined;
}

export const defaultWheelSettings: WheelSettings = {
  offline: false,
  directories: [],
  buildSdists: [],
  excludeNewer: undefined,
};
