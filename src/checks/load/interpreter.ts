import type { Platform } from '../../platforms/types.ts';
import { modulesOfRuntime } from '../../platforms/runtimes.ts';
import { standardLibrary } from '../../python/stdlib-contents.ts';
import { interpreterFacts } from './conditions.ts';
import type { Interpreter } from './types.ts';

/** The `12` of Python 3.12; undefined when the version is not known, or is not one of Python 3.6 and later. */
export function minorOf({ markers }: Platform): number | undefined {
  const minor = Number(/^3\.(\d{1,3})$/.exec(markers.python_version ?? '')?.[1] ?? NaN);
  return minor >= 6 ? minor : undefined;
}

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

/** Endings of the extension modules that Python 3.`minor` loads on Linux, best first (importlib.machinery.EXTENSION_SUFFIXES). */
export function extensionSuffixes(minor: number, machine: string | undefined): readonly string[] {
  const abi = `3${minor}${minor < 8 ? 'm' : ''}`;
  const machines = machine === undefined ? ['x86_64', 'aarch64'] : [machine];
  return [...machines.map((one) => `.cpython-${abi}-${one}-linux-gnu.so`), '.abi3.so', '.so'];
}
