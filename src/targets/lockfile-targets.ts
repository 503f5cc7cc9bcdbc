import type { Place } from '../host/types.ts';
import type { FieldValue } from '../target-types/types.ts';
import { address, baseName } from './address.ts';
import { directoryOf } from '../text/paths.ts';
import { makeTarget, type Loading } from './loading.ts';

/** Name of the synthetic target that Pants makes for the lock of a resolve. */
export function lockfileTargetName(resolve: string): string {
  return `_${resolve}_lockfile`;
}

/**
 * Adds the targets that represent the locks of `[python.resolves]` (`python_lockfile_synthetic_targets` of Pants): a
 * `_lockfiles` for each resolve, and a `_lockfile` if the file exists. An existing target of the same name is kept.
 */
export function addLockfiles(loading: Loading): void {
  const { workspace, types } = loading;
  const { enableResolves, resolves } = workspace.options.python;
  const generatorType = types.get('_lockfiles');
  const fileType = types.get('_lockfile');
  if (!enableResolves || generatorType === undefined || fileType === undefined) return;
  for (const [resolve, lock] of resolves) {
    const targetName = lockfileTargetName(resolve);
    const specPath = directoryOf(lock);
    const name = baseName(lock);
    const place: Place = { path: 'pants.toml' };
    const common = new Map<string, FieldValue>([
      ['description', null],
      ['tags', null],
    ]);
    const exists = workspace.files.isFile(lock);
    const file = makeTarget(address(specPath, { targetName, relativeFilePath: name }), {
      type: fileType,
      fields: new Map<string, FieldValue>([...common, ['source', name], ['dependencies', null]]),
      fieldPlaces: new Map(),
      place,
      generator: undefined,
      sources: [lock],
    });
    const generator = makeTarget(address(specPath, { targetName }), {
      type: generatorType,
      fields: new Map<string, FieldValue>([...common, ['sources', [name]]]),
      fieldPlaces: new Map(),
      place,
      generated: exists ? [file.spec] : [],
      sources: exists ? [lock] : [],
    });
    if (loading.targets.has(generator.spec)) continue;
    loading.targets.set(generator.spec, generator);
    if (exists) loading.targets.set(file.spec, { ...file, generator: generator.spec });
  }
}
