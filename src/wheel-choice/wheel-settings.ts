/** Wheel settings from a workflow or a command line. A checkout cannot change them. */
export interface WheelSettings {
  /** Do not use the network. */
  readonly offline: boolean;
  /** Directories with wheels that can replace source distributions, relative to the working directory. */
  readonly directories: readonly string[];
  /** Projects (PEP 503 names) whose source distributions can be built. */
  readonly buildSdists: readonly string[];
  /** A value for uv's `--exclude-newer`; undefined leaves it to `UV_EXCLUDE_NEWER`. */
  readonly excludeNewer: string | undefined;
}

export const defaultWheelSettings: WheelSettings = {
  offline: false,
  directories: [],
  buildSdists: [],
  excludeNewer: undefined,
};
