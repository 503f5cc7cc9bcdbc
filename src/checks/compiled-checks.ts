import type { Diagnostic, Place } from '../host/types.ts';
import type { ElfNeeds } from '../platforms/elf.ts';
import type { Platform } from '../platforms/types.ts';

/** A wheel, with the requirements of its compiled files. */
export interface CheckedWheel {
  readonly filename: string;
  readonly lockPath: string;
  readonly compiled: readonly {
    readonly path: string;
    readonly machine: string | undefined;
    readonly needs: ElfNeeds | undefined;
  }[];
}

/**
 * Extension modules that Python would fail to load on the platform: built for another machine, or needing a newer
 * glibc. A wheel's tags promise compatibility, but only its files can prove it.
 * @param target spec, for messages
 * @param place where the target sets its platform
 */
export function checkCompiled(
  target: string,
  place: Place,
  platform: Platform,
  wheels: readonly CheckedWheel[],
): readonly Diagnostic[] {
  const machine = platform.markers.platform_machine;
  const isModule = extensionModule(platform);
  return wheels.flatMap(({ filename, lockPath, compiled }) => {
    const modules = compiled.filter(({ path }) => isModule.test(path));
    const foreign = modules.find(
      (one) => machine !== undefined && one.machine !== undefined && one.machine !== machine,
    );
    const newer = modules.find(({ needs }) => isNewer(needs?.glibc, platform.glibc));
    const notes = [`locked in ${lockPath}`];
    return [
      ...(foreign === undefined
        ? []
        : [
            {
              severity: 'error' as const,
              code: 'compiled-for-other-machine' as const,
              message: `\`${foreign.path}\` of ${filename} is built for ${foreign.machine!}, but ${target} is for ${machine!}: importing it would fail`,
              place,
              help: 'use another version of the package: the content of this wheel does not match its name',
              notes,
            },
          ]),
      ...(newer === undefined
        ? []
        : [
            {
              severity: 'error' as const,
              code: 'glibc-too-old' as const,
              message: `\`${newer.path}\` of ${filename} needs glibc ${newer.needs!.glibc!}, but ${platform.description} has ${platform.glibc!.join('.')}: importing it would fail`,
              place,
              help: 'use a version of the package with a wheel for an older glibc, or a newer runtime',
              notes,
            },
          ]),
    ];
  });
}

/** Files that Python on Linux imports as extension modules: those with its own ABI or the stable ABI. */
function extensionModule({ markers }: Platform): RegExp {
  const version = (markers.python_version ?? '').replace('.', '');
  return new RegExp(`\\.(?:cpython-${version}[a-z]?-[\\w-]+|abi3)\\.so$`);
}

function isNewer(wanted: string | undefined, offered: readonly [number, number] | undefined): boolean {
  if (wanted === undefined || offered === undefined) return false;
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  return major > offered[0] || (major === offered[0] && minor > offered[1]);
}
