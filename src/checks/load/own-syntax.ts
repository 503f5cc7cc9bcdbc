import type { Diagnostic } from '../../host/types.ts';
import { minorOf } from '../../platforms/python-minor.ts';
import type { ContentEntry, PackageContent } from '../content/types.ts';
import { pythonSyntax } from './check-load.ts';

/** A file of the checkout that the Python of a package rejects: the index of its entry, the line, and why. */
export type OwnFault = readonly [entry: number, line: number, reason: string];

/** The name of the faults in the memory of a package. */
const KEPT = 'own-syntax';

/**
 * Files of the checkout that the Python of a package rejects, where nothing says what is loaded first: in a layer. A warning,
 * since no function may import them. @throws as `content.fact`
 */
export async function checkOwnSyntax(content: PackageContent): Promise<readonly Diagnostic[]> {
  const { start, platform, memory, name } = content;
  const minor = platform && minorOf(platform);
  // Views of all entries are made when the parts are asked for.
  if (start !== undefined || minor === undefined || content.parts[0].kind !== 'layer') return [];
  const own = content.parts[0].entries.filter(isOwnModule);
  if (own.length === 0) return [];
  let faults = memory?.recall(KEPT) as readonly OwnFault[] | undefined;
  if (faults === undefined) {
    // The scanner is only loaded for a package that has changed.
    faults = (await import('./find-faults.ts')).ownFaults(content, own, minor);
    memory?.keep(KEPT, faults);
  }
  return faults.map(([index, line, reason]) => {
    const { path, source } = own[index]!;
    return {
      ...pythonSyntax(source!, line, reason, platform!),
      severity: 'warning',
      entry: { package: name, path, line },
    };
  });
}

function isOwnModule({ kind, path, source }: ContentEntry): boolean {
  return kind === 'file' && source !== undefined && path.endsWith('.py');
}
