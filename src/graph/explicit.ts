import { userError, type Place } from '../host/types.ts';
import { stringListField } from '../target-types/readers.ts';
import {
  addressInDirectory,
  AddressError,
  addressOfFile,
  parseAddress,
  printAddress,
} from '../targets/address.ts';
import { waysToLock } from '../requirements/lock-formats.ts';
import { nearestName } from '../text/near-names.ts';
import { sortedByCodePoint } from '../text/code-points.ts';
import { pythonList } from './resolves.ts';
import { hasField } from './target-facts.ts';
import type { Address, Target, TargetSet } from '../targets/types.ts';
import type { FileTree, Workspace } from '../workspace/types.ts';

/** The field `dependencies` of a target, before parameters are filled in. */
export interface ExplicitDependencies {
  /** Addresses that it names. */
  readonly included: readonly Address[];
  /** Addresses with `!` and `!!`. */
  readonly ignored: readonly Address[];
  /** Addresses with `!!`. */
  readonly transitivelyExcluded: readonly Address[];
  /** `included` and `ignored` as they print. */
  readonly includes: ReadonlySet<string>;
  readonly ignores: ReadonlySet<string>;
  /** The field, for messages; undefined if it is not set. */
  readonly place: Place | undefined;
}

/** Of most targets. */
const nothing: Omit<ExplicitDependencies, 'place'> = {
  included: [],
  ignored: [],
  transitivelyExcluded: [],
  includes: new Set(),
  ignores: new Set(),
};

/**
 * Reads the field `dependencies` (docs/reference/pants.md): addresses, `!address`, and `!!address` where the type allows it.
 * @throws UserError for an invalid address or one whose path does not exist
 */
export function readExplicit(
  workspace: Pick<Workspace, 'files' | 'entryPlace'>,
  targets: TargetSet,
  target: Target,
): ExplicitDependencies {
  const values =
    target.isOpaque || hasField(target, 'dependencies') ? stringListField(target, 'dependencies') : [];
  const place = target.fieldPlaces.get('dependencies');
  if (values.length === 0) return { ...nothing, place };
  const included: Address[] = [];
  const ignored: Address[] = [];
  const transitivelyExcluded: Address[] = [];
  for (const written of values) {
    const marks = written.startsWith('!!') ? 2 : written.startsWith('!') ? 1 : 0;
    if (marks === 2 && !target.isOpaque && !target.type.supportsTransitiveExcludes) {
      throw transitiveExcludeNotSupported(targets, target, written);
    }
    const address = resolveWritten(workspace, target, 'dependencies', written.slice(marks));
    (marks === 0 ? included : ignored).push(address);
    if (marks === 2) transitivelyExcluded.push(address);
  }
  return {
    included,
    ignored,
    transitivelyExcluded,
    includes: new Set(included.map(printAddress)),
    ignores: new Set(ignored.map(printAddress)),
    place,
  };
}

/**
 * The address in a field of a target, depending on whether its path is a file or a directory on disk.
 * @throws UserError if it is not a valid address or its path does not exist
 */
export function resolveWritten(
  { files, entryPlace }: Pick<Workspace, 'files' | 'entryPlace'>,
  target: Target,
  field: string,
  written: string,
): Address {
  const origin = `the \`${field}\` field from the target ${target.spec}`;
  const place = target.fieldPlaces.get(field) ?? target.place;
  try {
    const input = parseAddress(written, target.address.specPath);
    if (files.isFile(input.path)) return addressOfFile(input);
    if (input.path === '' || files.isDirectory(input.path)) return addressInDirectory(input);
    const resolve = /^_(.+)_lockfile$/.exec(input.targetName ?? '')?.[1];
    if (resolve !== undefined)
      throw lockMissing(input.path, resolve, entryPlace('python', 'resolves', resolve));
    const near = nearPath(files, input.path);
    throw userError({
      code: 'unknown-address',
      message: `The file or directory '${input.path}' does not exist on disk in the workspace, so the address '${written}' from ${origin} cannot be resolved.`,
      place,
      ...(near !== undefined && { help: `did you mean \`${near}\`?` }),
    });
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    throw userError({
      code: 'invalid-address',
      message: `Invalid address \`${written}\` from ${origin}: ${error.reason}`,
      place,
      ...(error.help === undefined ? {} : { help: error.help }),
    });
  }
}

/** An existing path that differs from a missing one in a single part; undefined when none is close. */
function nearPath(files: FileTree, path: string): string | undefined {
  const parts = path.split('/');
  const first = parts.findIndex((_, index) => !files.isDirectory(parts.slice(0, index + 1).join('/')));
  const above = parts.slice(0, first).join('/');
  const { directories = [], files: names = [] } = files.entries(above) ?? {};
  const near = nearestName(parts[first] ?? '', [...directories, ...names]);
  if (near === undefined) return undefined;
  const meant = [...parts.slice(0, first), near, ...parts.slice(first + 1)].join('/');
  return files.isDirectory(meant) || files.isFile(meant) ? meant : undefined;
}

/** Requirements of a resolve depend on its lock through a synthetic target of Pants. The same for all of them. */
function lockMissing(path: string, resolve: string, place: Place | undefined): Error {
  return userError({
    code: 'lock-missing',
    message: `The lock file \`${path}\` of the resolve \`${resolve}\` does not exist`,
    ...(place === undefined ? {} : { place }),
    help: `create it with ${waysToLock(path, resolve)}`,
  });
}

function transitiveExcludeNotSupported(targets: TargetSet, target: Target, written: string): Error {
  const supporting = new Set<string>();
  for (const other of targets.targets.values()) {
    if (other.type.supportsTransitiveExcludes) supporting.add(other.type.name);
  }
  return userError({
    code: 'transitive-exclude-not-supported',
    message: `Bad value '${written}' in the \`dependencies\` field for ${target.spec}. Transitive excludes with \`!!\` are not supported for this target type.`,
    place: target.fieldPlaces.get('dependencies') ?? target.place,
    help: 'Did you mean to use a single `!` for a direct exclude?',
    ...(supporting.size === 0
      ? {}
      : {
          notes: [
            `Transitive excludes work with these target types: ${pythonList(sortedByCodePoint(supporting))}`,
          ],
        }),
  });
}
