import { posix } from 'node:path';
import { contentOf } from '../archive/content.ts';
import { parentsOf } from '../archive/member-names.ts';
import type { Entry } from '../archive/types.ts';
import type { Diagnostic, Place, Problems } from '../host/types.ts';
import type { StoredWheel } from '../wheels/types.ts';
import { isSameFile } from './merge.ts';

/** A layer as seen by the function above it. */
export interface LaidOutLayer {
  /** Spec of the target. */
  readonly target: string;
  /** Its files as Python finds them: without the leading `python/`. */
  readonly files: readonly Entry[];
  readonly wheels: readonly StoredWheel[];
}

interface LayeredFunction {
  /** Spec of the target. */
  readonly target: string;
  /** The location of its `layers`. */
  readonly place: Place;
  readonly files: readonly Entry[];
  readonly wheels: readonly StoredWheel[];
  readonly layers: readonly LaidOutLayer[];
  /** Files that differ are warnings; the function keeps its own. */
  readonly collisionsOk: boolean;
}

/** A function without the contents of its layers. */
interface WithoutLayers {
  readonly files: readonly Entry[];
  /** What was left out, and the spec of the layer that contains it. */
  readonly leftOut: ReadonlyMap<Entry, string>;
}

/**
 * Removes from a function the files that its layers have at the same path with the same content. Python loads a package
 * from one directory of `sys.path`, and a wheel belongs together, so both are removed as a whole or not at all;
 * otherwise the function's complete copy hides that of the layer. Two versions of a wheel, and files that differ, are
 * errors.
 * @throws UserError if a file that must be compared cannot be read
 */
export async function leaveOutLayers(input: LayeredFunction, problems: Problems): Promise<WithoutLayers> {
  const nothing = { files: input.files, leftOut: new Map<Entry, string>() };
  if (reportVersions(input, problems)) return nothing;
  const held = await heldFiles(input, problems);
  // A wheel that only a layer has decides nothing about the function: its plan does not know what is in it.
  const names = new Set(input.wheels.map(({ pinned }) => pinned.name));
  const known = new Set(
    input.layers.flatMap(({ wheels }) =>
      wheels.filter(({ pinned }) => names.has(pinned.name)).map(({ pinned }) => pinned.filename),
    ),
  );
  const isKnown = (entry: Entry): boolean => !isWheel(entry) || known.has(entry.owner);
  const layerOf = new Map<Entry, string>();
  for (const entry of input.files) {
    const other = held.get(entry.path);
    if (other === undefined) continue;
    if (await isSameFile(other.entry, entry)) {
      if (isWheel(entry) || isKnown(other.entry)) layerOf.set(entry, other.layer);
    } else reportDifference(input, entry, other, problems);
  }
  const ofLayers = [...held.values()].map(({ entry }) => entry).filter(isKnown);
  const groups = await groupsOf(input.files, ofLayers, layerOf);
  const leftOut = new Map<Entry, string>();
  for (const group of groups) {
    const shared = group.filter((entry) => layerOf.has(entry));
    if (shared.length === group.length) for (const entry of group) leftOut.set(entry, layerOf.get(entry)!);
    else if (shared.length > 0) noteSplit(input, group, layerOf.get(shared[0]!)!, problems);
  }
  return { files: input.files.filter((entry) => !leftOut.has(entry)), leftOut };
}

/** Whether a project has two different wheels: the first on Lambda's path would hide the other. */
function reportVersions({ target, place, wheels, layers }: LayeredFunction, problems: Problems): boolean {
  const known = new Map<string, { readonly owner: string; readonly wheel: StoredWheel['pinned'] }>();
  let isWrong = false;
  for (const one of [...layers, { target, wheels }]) {
    for (const { pinned } of one.wheels) {
      const other = known.get(pinned.name);
      if (other === undefined) known.set(pinned.name, { owner: one.target, wheel: pinned });
      else if (other.wheel.sha256 !== pinned.sha256) {
        isWrong = true;
        problems.error({
          code: 'layer-version',
          message:
            `${pinned.name} appears twice in ${target} and its layers: ${other.wheel.version} in ${other.owner} ` +
            `(\`${other.wheel.filename}\`) and ${pinned.version} in ${one.target} (\`${pinned.filename}\`); one would hide the other`,
          place,
          help: `use the same lock and platform for both, or leave ${pinned.name} out of one of them: out of its requirements, or with \`!!\` in \`dependencies\``,
        });
      }
    }
  }
  return isWrong;
}

interface HeldFile {
  readonly entry: Entry;
  /** Spec. */
  readonly layer: string;
}

/** The combined contents of all layers, as Lambda unpacks them over each other. */
async function heldFiles(input: LayeredFunction, problems: Problems): Promise<ReadonlyMap<string, HeldFile>> {
  const held = new Map<string, HeldFile>();
  for (const { target, files } of input.layers) {
    for (const entry of files) {
      const other = held.get(entry.path);
      if (other === undefined) held.set(entry.path, { entry, layer: target });
      else if (!(await isSameFile(other.entry, entry))) {
        reportDifference({ ...input, target }, entry, other, problems);
      }
    }
  }
  return held;
}

function reportDifference(
  { target, place, collisionsOk }: Pick<LayeredFunction, 'target' | 'place' | 'collisionsOk'>,
  { path, owner }: Entry,
  other: HeldFile,
  problems: Problems,
): void {
  const diagnostic: Omit<Diagnostic, 'severity'> = {
    code: 'layer-collision',
    message: `\`${path}\` is in ${target} (from ${owner}) and in the layer ${other.layer} (from ${other.entry.owner}), with different content`,
    place,
    help: 'leave one of them out: out of the requirements, or with `!!address` in `dependencies`',
  };
  if (collisionsOk) problems.warn(diagnostic);
  else problems.error(diagnostic);
}

/** Files that are left out together or not at all. */
async function groupsOf(
  files: readonly Entry[],
  ofLayers: readonly Entry[],
  layerOf: ReadonlyMap<Entry, string>,
): Promise<readonly (readonly Entry[])[]> {
  const packages = await regularPackages([...files, ...ofLayers]);
  const withData = new Set(
    files.filter((entry) => isOwnData(entry) && !layerOf.has(entry)).map(({ path }) => posix.dirname(path)),
  );
  const groups = new Groups();
  for (const entry of files) {
    const directory = posix.dirname(entry.path);
    const root = parentsOf(entry.path).find((parent) => packages.has(parent));
    if (root !== undefined) groups.add(entry, `package ${root}`);
    if (isWheel(entry)) groups.add(entry, `wheel ${entry.owner}`);
    // A module may read files next to it.
    else if (withData.has(directory)) groups.add(entry, `directory ${directory}`);
    else if (root === undefined) groups.add(entry, `file ${entry.path}`);
  }
  return groups.all();
}

function isWheel({ owner }: Entry): boolean {
  return owner.endsWith('.whl');
}

function isOwnData(entry: Entry): boolean {
  return !isWheel(entry) && !/\.pyi?$/.test(entry.path);
}

/** Directories that Python loads from one place: those with an `__init__.py` that does not extend its path. */
async function regularPackages(files: readonly Entry[]): Promise<ReadonlySet<string>> {
  const packages = new Set<string>();
  const inits = files.filter(({ path }) => /\/__init__\.(?:py|pyc|[\w.-]*so)$/.test(path));
  // Outer packages first: everything below a package goes with it and need not be checked.
  for (const entry of inits.sort((a, b) => a.path.length - b.path.length)) {
    if (parentsOf(entry.path).some((parent) => packages.has(parent))) continue;
    if (entry.path.endsWith('.py') && (await isLegacyNamespace(entry))) continue;
    packages.add(posix.dirname(entry.path));
  }
  return packages;
}

/** Packages that are merged from all of `sys.path`, as before PEP 420. */
async function isLegacyNamespace(entry: Entry): Promise<boolean> {
  const text = (await contentOf(entry)).toString('latin1');
  return /\bextend_path\s*\(|\bdeclare_namespace\s*\(/.test(text);
}

function noteSplit(
  { target, place }: LayeredFunction,
  group: readonly Entry[],
  layer: string,
  problems: Problems,
): void {
  const tops = [...new Set(group.map(({ path }) => path.split('/', 1)[0]!))].sort();
  problems.add([
    {
      severity: 'note',
      code: 'layer-split',
      message: `${target} keeps its own copy of \`${tops.join('`, `')}\`: the layer ${layer} only contains part of it, and Python does not merge a package from two directories`,
      place,
      help: 'put all of it in the layer, or none of it',
    },
  ]);
}

/** Sets of entries that are merged if they share a key. */
class Groups {
  readonly #byKey = new Map<string, Set<Entry>>();
  readonly #byEntry = new Map<Entry, Set<Entry>>();

  add(entry: Entry, key: string): void {
    const sets = [this.#byKey.get(key), this.#byEntry.get(entry)].filter((set) => set !== undefined);
    const [larger = new Set<Entry>(), smaller] = sets.sort((a, b) => b.size - a.size);
    larger.add(entry);
    this.#byEntry.set(entry, larger);
    this.#byKey.set(key, larger);
    if (smaller === undefined || smaller === larger) return;
    for (const other of smaller) {
      larger.add(other);
      this.#byEntry.set(other, larger);
    }
    for (const [name, set] of this.#byKey) if (set === smaller) this.#byKey.set(name, larger);
  }

  all(): readonly (readonly Entry[])[] {
    return [...new Set(this.#byEntry.values())].map((set) => [...set]);
  }
}
