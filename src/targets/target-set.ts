import type { DirectoryDeclarations } from '../build-files/types.ts';
import type { Target, TargetSet } from './types.ts';

const none: readonly string[] = [];

/**
 * Targets with indexes by directory and by file.
 * @param targets in any order
 */
export function targetSet(
  targets: Iterable<Target>,
  declarations: readonly DirectoryDeclarations[],
): TargetSet {
  const bySpec = [...targets].map((target) => [target.spec, target] as const).sort(compareKeys);
  const residents = new Map<string, string[]>();
  const owners = new Map<string, string[]>();
  for (const [spec, target] of bySpec) {
    push(residents, target.residence, spec);
    if (target.type.generates !== undefined) continue;
    for (const path of target.sources) push(owners, path, spec);
  }
  const buildFiles = new Map(declarations.map((directory) => [directory.directory, directory.buildFiles]));
  const broken = new Set(declarations.filter((one) => one.broken).map((one) => one.directory));
  return {
    targets: new Map(bySpec),
    residents: (directory) => residents.get(directory) ?? none,
    owners: (path) => owners.get(path) ?? none,
    buildFiles: (directory) => buildFiles.get(directory) ?? none,
    isBroken: (directory) => broken.has(directory),
  };
}

/** What to do about a target that is missing in a directory with a broken BUILD file. */
export function correctFirst(targets: TargetSet, directory: string): string {
  const files = targets.buildFiles(directory);
  return `correct the errors of ${files.join(' and ') || 'its BUILD file'} first: it may declare it`;
}

function compareKeys(left: readonly [string, unknown], right: readonly [string, unknown]): number {
  return left[0] < right[0] ? -1 : left[0] === right[0] ? 0 : 1;
}

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else list.push(value);
}
