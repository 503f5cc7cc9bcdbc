import { pythonOf } from '../platforms/python-of.ts';
import type { Platform } from '../platforms/types.ts';

/** A platform as described to uv. */
export interface UvPlatform {
  /**
   * Value of `--python-platform`: it has every tag of the platform, and more; incompatible files are never offered to
   * uv.
   */
  readonly name: string;
  /** Value of `--python-version`. */
  readonly pythonVersion: string;
}

/** Versions of glibc that uv (0.6.15 and later) knows as `manylinux_2_…`. */
const glibcMinors = [17, 28, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40] as const;

/** @returns undefined for anything other than CPython on Linux on x86_64 or aarch64 */
export function uvPlatform(platform: Platform): UvPlatform | undefined {
  const { markers, glibc, tags } = platform;
  const pythonVersion = pythonOf(platform) ?? '';
  const machine = markers.platform_machine === 'arm64' ? 'aarch64' : markers.platform_machine;
  const isCPython = (markers.implementation_name ?? 'cpython') === 'cpython';
  const isKnown = machine === 'x86_64' || machine === 'aarch64';
  if (!isCPython || !isKnown || !/^3\.\d{1,2}(?:\.\d{1,3})?/.test(pythonVersion)) return undefined;
  // `3.12.0+` of a development build.
  const version = /^3\.\d{1,2}(?:\.\d{1,3})?/.exec(pythonVersion)![0];
  if (tags.some((tag) => tag.includes('-musllinux_'))) {
    return { name: `${machine}-unknown-linux-musl`, pythonVersion: version };
  }
  if (!tags.some((tag) => tag.includes('linux_'))) return undefined;
  const minor = glibcMinors.find((known) => known >= (glibc?.[1] ?? 17));
  return minor === undefined
    ? undefined
    : { name: `${machine}-manylinux_2_${minor}`, pythonVersion: version };
}
