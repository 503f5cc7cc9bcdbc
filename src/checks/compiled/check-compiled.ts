import type { Diagnostic, Severity } from '../../host/types.ts';
import { remember } from '../content/remember.ts';
import type { PackageContent } from '../content/types.ts';
import { showChain } from '../load/check-load.ts';
import type { LoadReport } from '../load/types.ts';
import type { CompiledFault } from './find-compiled.ts';

/** Other files that are named. */
const SHOWN = 5;
const SHARED = /\.(?:so(?:\.[\w.-]+)?|pyd)$/;

/**
 * Compiled files that the loader or Python would reject on the platform of the package: for another machine, system or
 * Python, with a newer glibc or C++ library, with libraries that nobody has. A wheel's tags promise compatibility, but
 * only its files can prove it. Where it is known what the function loads, a fault in what is certainly loaded is an error, and
 * another one a warning, unless no compiled module of the whole package can be loaded.
 * @throws UserError `bad-zip`, `cannot-read`
 */
export async function checkCompiled(
  content: PackageContent,
  report?: LoadReport,
): Promise<readonly Diagnostic[]> {
  const { platform } = content;
  if (platform === undefined) return [];
  const faults = await remember(content, 'compiled', async (files): Promise<readonly CompiledFault[]> => {
    if (!files.parts.some(({ entries }) => entries.some(({ path }) => SHARED.test(path)))) return [];
    // Loaded when used: a package that has not changed since the last run does not need it.
    const { findCompiled } = await import('./find-compiled.ts');
    return findCompiled(files, platform);
  });
  const place = content.runtimePlace ?? content.place;
  const loaded = loadedBy(report);
  return faults.map((fault): Diagnostic => {
    const { code, path, origin, text, notes, others } = fault;
    const of = origin.endsWith('.whl') ? ` of ${origin}` : '';
    const rest = others.map((one) => one.path);
    const more = rest.length > SHOWN ? ` and ${rest.length - SHOWN} more` : '';
    const chain = [fault, ...others].map(loaded).find((one) => one !== undefined);
    const all = [
      ...(chain === undefined || chain.length === 0 ? [] : [`loaded by ${showChain(chain)}`]),
      ...notes,
      ...(rest.length > 0 ? [`also ${rest.slice(0, SHOWN).join(', ')}${more}`] : []),
    ];
    return {
      severity: severityOf(fault, report !== undefined, chain !== undefined),
      code,
      message: `\`${path}\`${of} ${text}`,
      ...(place !== undefined && { place }),
      entry: { package: fault.part, path },
      help: helpFor(code, origin),
      ...(all.length > 0 && { notes: all }),
    };
  });
}

/** How a file is certainly loaded; undefined for one that is not. */
function loadedBy(report: LoadReport | undefined) {
  const chains = new Map(
    report?.extensions.map(({ entry, chain }) => [`${entry.package}/${entry.path}`, chain]),
  );
  return ({ part, path }: Pick<CompiledFault, 'part' | 'path'>) => chains.get(`${part}/${path}`);
}

function severityOf(
  { severity, ifLoaded, isWhole }: CompiledFault,
  isKnown: boolean,
  isLoaded: boolean,
): Severity {
  if (isLoaded) return ifLoaded;
  return isKnown && severity === 'error' && !isWhole ? 'warning' : severity;
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
