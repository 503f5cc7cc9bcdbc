import type { Problems } from '../host/types.ts';
import type { Dialect } from './types.ts';

const documented: Dialect = {
  name: '2.17',
  defaultLambdaLayout: 'lambdex',
  moduleTable: '2.17',
  announcesMetadata: false,
  closureStopsAtPackages: false,
  defaultsReachGeneratedTargets: false,
  handlerFilesOwnTargets: true,
  outputPathTemplates: false,
  runtimeWithCompletePlatforms: true,
  infersRuntime: false,
  pexFilesWarn: false,
  wildcardMatchesBuildRoot: true,
  everyGlobMustMatch: true,
  tailorsProjectTables: false,
  tailorsMissingBuildFiles: false,
};

const current: Dialect = {
  name: 'current',
  defaultLambdaLayout: 'zip',
  moduleTable: 'current',
  announcesMetadata: true,
  closureStopsAtPackages: true,
  defaultsReachGeneratedTargets: true,
  handlerFilesOwnTargets: false,
  outputPathTemplates: true,
  runtimeWithCompletePlatforms: false,
  infersRuntime: true,
  pexFilesWarn: true,
  wildcardMatchesBuildRoot: false,
  everyGlobMustMatch: false,
  tailorsProjectTables: true,
  tailorsMissingBuildFiles: true,
};

/** The first two numbers of a version such as `2.17.1rc2`. */
function seriesOf(version: string): readonly [number, number] | undefined {
  const match = /^\s*v?(\d{1,6})(?:\.(\d{1,6}))?(?![\d])/.exec(version);
  return match === null ? undefined : [Number(match[1]), Number(match[2] ?? 0)];
}

function isBefore(series: readonly [number, number], major: number, minor: number): boolean {
  return series[0] < major || (series[0] === major && series[1] < minor);
}

/**
 * The rules that a repository's Pants follows: those of 2.17 for `[GLOBAL].pants_version` below 2.18, today's for every
 * other version and when it is unset. The only function that looks at a version of Pants.
 *
 * Warns about versions below 2.17, which follow the rules of 2.17, and about invalid versions.
 */
export function dialectOf(pantsVersion: string | undefined, problems?: Problems): Dialect {
  if (pantsVersion === undefined) return current;
  const series = seriesOf(pantsVersion);
  if (series === undefined) {
    problems?.warn({
      code: 'unknown-pants-version',
      message: `\`${pantsVersion}\` is not a Pants version; using the current rules`,
      help: 'set `pants_version` to a release, such as "2.17.1"',
    });
    return current;
  }
  if (isBefore(series, 2, 17)) {
    problems?.warn({
      code: 'old-pants-version',
      message: `Pants ${pantsVersion} is older than 2.17; using the rules of 2.17`,
      help: 'compare the packages with those built by your version of Pants before relying on them',
    });
  }
  return isBefore(series, 2, 18) ? documented : current;
}
