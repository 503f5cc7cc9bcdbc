import type { Platform } from '../../platforms/types.ts';
import { modulesOfInstallation, modulesOfRuntime } from '../../platforms/runtimes.ts';
import { standardLibrary } from '../../python/stdlib-contents.ts';
import { interpreterFacts } from './conditions.ts';
import type { Interpreter } from './types.ts';

/** What the Python of a platform provides. @param minor the `12` of Python 3.12 */
export function interpreterOf({ markers, glibc }: Platform, minor: number): Interpreter {
  return {
    minor,
    library: standardLibrary(minor),
    facts: interpreterFacts(minor, markers.platform_machine),
    runtimeModules: new Set([...modulesOfRuntime, ...modulesOfInstallation(minor)]),
    // Amazon Linux 2 has the time zone database (tzdata in lambci/docker-lambda `base/base-2/packages.txt`, 2020-11-22).
    // Amazon Linux 2023 (glibc 2.34) came to Lambda without it (aws/aws-lambda-dotnet issue 1620, 2023-11-17); that
    // functions on `provided.al2023` have it since is reported (amazonlinux/amazon-linux-2023 issue 615, 2024-01-30).
    hasTimeZones: glibc === undefined || glibc[1] < 34,
  };
}
