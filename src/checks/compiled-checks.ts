import type { Diagnostic, Place } from '../host/types.ts';
import type { ElfNeeds } from '../platforms/elf.ts';
import type { Platform } from '../platforms/types.ts';

/** A wheel with what its compiled files ask for. */
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
 * Extension modules that the Python of the platform would try to load and cannot: made for another machine, or asking
 * for a newer glibc. The tags of a wheel promise both, but only its files keep it.
 * @param target spec, for messages
 * @param place where the target names what it is built for
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
              code: 'compiled-for-other-machine',
              message: `\`${foreign.path}\` of ${filename} is made for ${foreign.machine!}, and ${target} is for ${machine!}: its import would fail.`,
              place,
              help: 'the wheel does not keep what its name says: use another version of the package',
              notes,
            },
          ]),
      ...(newer === undefined
        ? []
        : [
            {
              severity: 'error' as const,
              code: 'glibc-too-old',
              message: `\`${newer.path}\` of ${filename} asks for glibc ${newer.needs!.glibc!}, and ${platform.description} has ${platform.glibc!.join('.')}: its import would fail.`,
              place,
              help: 'use a version of the package with a wheel for an older glibc, or a newer runtime',
              notes,
            },
          ]),
    ];
  });
}

/** Files that Python on Linux imports as extension modules: those of its own ABI, and of the stable one. */
function extensionModule({ markers }: Platform): RegExp {
  const version = (markers.python_version ?? '').replace('.', '');
  return new RegExp(`\\.(?:cpython-${version}[a-z]?-[\\w-]+|abi3)\\.so$`);
}

function isNewer(wanted: string | undefined, offered: readonly [number, number] | undefined): boolean {
  if (wanted === undefined || offered === undefined) return false;
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  return major > offered[0] || (major === offered[0] && minor > offered[1]);
}
