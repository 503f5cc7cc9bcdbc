import type { Diagnostic } from '../../host/types.ts';
import type { PackageContent } from '../content/types.ts';
import type { CompiledFault } from './find-compiled.ts';

/** The name of the faults in the memory of a package. */
const KEPT = 'compiled';
/** Other files that are named. */
const SHOWN = 5;
const SHARED = /\.(?:so(?:\.[\w.-]+)?|pyd)$/;

/**
 * Compiled files that the loader or Python would reject on the platform of the package: for another machine, system or
 * Python, with a newer glibc or C++ library, with libraries that nobody has. A wheel's tags promise compatibility, but
 * only its files can prove it.
 * @throws UserError `bad-zip`, `cannot-read`
 */
export async function checkCompiled(content: PackageContent): Promise<readonly Diagnostic[]> {
  const { platform, parts, memory } = content;
  if (platform === undefined || !parts.some(({ entries }) => entries.some(({ path }) => SHARED.test(path)))) {
    return [];
  }
  let faults = memory?.recall(KEPT) as readonly CompiledFault[] | undefined;
  if (faults === undefined) {
    // Loaded when used: a package that has not changed since the last run does not need it.
    const { findCompiled } = await import('./find-compiled.ts');
    faults = await findCompiled(content, platform);
    memory?.keep(KEPT, faults);
  }
  const place = content.runtimePlace ?? content.place;
  return faults.map(({ code, severity, part, path, origin, text, notes, others }): Diagnostic => {
    const of = origin.endsWith('.whl') ? ` of ${origin}` : '';
    const more = others.length > SHOWN ? ` and ${others.length - SHOWN} more` : '';
    const rest = others.length > 0 ? [`also ${others.slice(0, SHOWN).join(', ')}${more}`] : [];
    return {
      severity,
      code,
      message: `\`${path}\`${of} ${text}`,
      ...(place !== undefined && { place }),
      entry: { package: part, path },
      help: helpFor(code, origin),
      ...(notes.length + rest.length > 0 && { notes: [...notes, ...rest] }),
    };
  });
}

function helpFor(code: CompiledFault['code'], origin: string): string {
  switch (code) {
    case 'compiled-for-musl':
      return 'use a `manylinux` wheel instead of a `musllinux` one, or build on a system with glibc';
    case 'compiled-for-other-machine':
      return origin.endsWith('.whl')
        ? 'use another version of the package: the content of this wheel does not match its name'
        : 'install the package for Linux and the architecture of the function';
    case 'compiled-for-other-python':
      return 'install the package for the Python and the architecture of the function';
    case 'glibc-too-old':
      return 'use a version of the package with a wheel for an older glibc, or a newer runtime';
    case 'libstdcxx-too-old':
      return 'use a version of the package with a wheel for an older system, or a newer runtime';
    case 'missing-library':
      return 'use a wheel that brings the library, or put it into `lib/` of the package or of a layer';
  }
}
