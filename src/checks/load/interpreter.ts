import type { Platform } from '../../platforms/types.ts';
import { modulesOfRuntime } from '../../platforms/runtimes.ts';
import { standardLibrary } from '../../python/stdlib-contents.ts';
import { interpreterFacts } from './conditions.ts';
import type { Interpreter } from './types.ts';

/** What the Python of a platform provides. @param minor the `12` of Python 3.12 */
export function interpreterOf({ markers, glibc }: Platform, minor: number): Interpreter {
  return {
    minor,
    library: standardLibrary(minor),
    facts: interpreterFacts(minor, markers.platform_machine),
    runtimeModules: modulesOfRuntime,
    // Amazon Linux 2 has the time zone database, Amazon Linux 2023 (glibc 2.34) does not.
    hasTimeZones: glibc === undefined || glibc[1] < 34,
  };
}
