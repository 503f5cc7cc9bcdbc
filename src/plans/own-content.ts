import { relative, sep } from 'node:path';
import { contentOf, sizeOf } from '../archive/content.ts';
import { readSource } from '../archive/deflate.ts';
import { readMemberNow, readMemberStart } from '../archive/read-member.ts';
import type { Entry, FactKind, ZipMember } from '../archive/types.ts';
import type { ContentEntry, ContentPart, PackageContent, StartModule } from '../checks/content/types.ts';
import { keepMemberFacts, memberFact, memberFactBeside } from '../formats/member-facts.ts';
import { fieldPlace } from '../graph/entry-points.ts';
import { thisBuild } from '../wheels/this-build.ts';
import type { StoredWheel } from '../wheels/types.ts';
import { once } from '../text/once.ts';
import { OwnMemory, type OwnPart } from './own-memory.ts';
import type { Workspace } from '../workspace/types.ts';
import type { PackageContents, PackagePlan, PlannedWheels } from './package-plan.ts';

/** A package that this program is about to write. */
export interface OwnPackage {
  readonly plan: PackagePlan;
  readonly contents: PackageContents;
  readonly planned: PlannedWheels;
  readonly workspace: Pick<Workspace, 'root' | 'files'>;
}

export interface OwnContent extends PackageContent {
  /** Files that the checks looked for in the checkout and did not find, relative to the build root. */
  readonly absent: ReadonlySet<string>;
  /** Stores what was found out about its wheels and about itself, for later runs. */
  keep(): void;
}

/** A package that is laid out, as its checks see it. @param build digest of the program; undefined: nothing is kept */
export function ownContent(made: OwnPackage, build = thisBuild): OwnContent {
  const { plan, planned, workspace } = made;
  const wheels = [...planned.wheels, ...planned.formatWheels];
  const byPath = new Map(wheels.map((wheel) => [wheel.path, wheel]));
  const entries = new Map<ContentEntry, Entry>();
  const own = ownParts(made);
  // Thousands of views, which nobody needs of a package of which everything is remembered.
  const parts = once(() => viewsOf(own, entries));
  const absent = new Set<string>();
  const files = (): Iterable<ContentEntry> => {
    parts();
    return entries.keys();
  };
  const memory =
    build === undefined || wheels.length === 0
      ? undefined
      : new OwnMemory({ plan, workspace, wheels, parts: own, files }, build);
  const wheelOf = (entry: ContentEntry): readonly [StoredWheel, ZipMember] | undefined => {
    const { content } = entries.get(entry)!;
    const wheel = content.kind === 'member' ? byPath.get(content.archive) : undefined;
    return content.kind === 'member' && wheel !== undefined ? [wheel, content.member] : undefined;
  };
  const factNow = <T>(kind: FactKind<T>, entry: ContentEntry): T | undefined => {
    const inWheel = wheelOf(entry);
    if (inWheel !== undefined) return memberFact(inWheel[0], kind, inWheel[1], build);
    return entry.size > kind.largest ? undefined : kind.read(readNow(entries.get(entry)!));
  };
  return {
    name: plan.target.spec,
    place: plan.target.place,
    runtimePlace: fieldPlace(plan.target, 'runtime'),
    isOurs: true,
    get parts() {
      return parts();
    },
    platform: plan.platform,
    start: startOf(plan),
    beforeStdlib: plan.beforeStdlib,
    seesOtherModules: plan.seesOtherModules,
    isInCheckout: (path) => {
      const isThere = workspace.files.isFile(path);
      if (!isThere) absent.add(path);
      return isThere;
    },
    absent,
    read: (entry) => contentOf(entries.get(entry)!),
    readStart: async (entry) => {
      const { content } = entries.get(entry)!;
      return content.kind === 'member'
        ? readMemberStart(content.archive, content.member)
        : readNow(entries.get(entry)!);
    },
    fact: factNow,
    facts: async (kind, asked) => {
      const found = new Map();
      for (const entry of asked) {
        const inWheel = wheelOf(entry);
        const fact =
          inWheel === undefined
            ? factNow(kind, entry)
            : await memberFactBeside(inWheel[0], kind, inWheel[1], build);
        if (fact !== undefined) found.set(entry, fact);
      }
      return found;
    },
    memory,
    keep: () => {
      for (const wheel of wheels) keepMemberFacts(wheel);
      memory?.store();
    },
  };
}

/** The bytes of an entry, at once. @throws UserError */
function readNow({ content, owner }: Entry): Buffer {
  if (content.kind === 'bytes') return content.bytes;
  return content.kind === 'member'
    ? readMemberNow(content.archive, content.member)
    : readSource(content.path, owner);
}

/** The package and its layers, as they were laid out. */
function ownParts({ plan, contents, workspace }: OwnPackage): readonly OwnPart[] {
  const isLayer = plan.target.type.packagedAs === 'lambda-layer';
  const above = isLayer ? LAYER_ROOT : '';
  const sources = new Map(plan.sources.map(({ path, source }) => [`${above}${path}`, source]));
  const source = (entry: Entry): string | undefined => sourceOf(entry, sources, workspace.root);
  const { entries } = contents.bundle;
  const roots = (): readonly string[] =>
    isLayer ? [LAYER_ROOT] : contents.importable === undefined ? [''] : rootsOfPex(entries);
  const layers = (contents.layers ?? []).map(({ target, files }): OwnPart => ({
    ...{ name: target, kind: 'layer', entries: files, prefix: LAYER_ROOT },
    ...{ roots: () => [LAYER_ROOT], source },
  }));
  const kind = isLayer ? 'layer' : 'function';
  return [{ name: plan.target.spec, kind, entries, prefix: '', roots, source }, ...layers];
}

/** The same as checks see it. @param entries filled with what each entry is a view of */
function viewsOf(own: readonly OwnPart[], entries: Map<ContentEntry, Entry>): PackageContent['parts'] {
  const parts = own.map(({ name, kind, prefix, roots, source, ...part }): ContentPart => ({
    ...{ name, kind, zippedSize: undefined, roots: roots() },
    entries: part.entries.map((entry) => {
      const view = viewOf(entry, prefix, source(entry));
      entries.set(view, entry);
      return view;
    }),
  }));
  const [first, ...layers] = parts;
  return [first!, ...layers];
}

function viewOf(entry: Entry, prefix: string, source: string | undefined): ContentEntry {
  const { content, owner } = entry;
  const path = prefix === '' ? entry.path : prefix + entry.path;
  const compressedSize = content.kind === 'member' ? content.member.compressedSize : undefined;
  const [mode, size] = [0o100000 | entry.mode, sizeOf(entry)];
  // Spreading what may be absent takes longer than all the rest.
  if (source === undefined) return { path, kind: 'file', mode, size, compressedSize, owner };
  return { path, kind: 'file', mode, size, compressedSize, owner, source };
}

/** Where `planLayer` puts everything. */
const LAYER_ROOT = 'python/';

/** The path in the checkout of a file of it. */
function sourceOf(
  { path, content }: Entry,
  sources: ReadonlyMap<string, string>,
  root: string,
): string | undefined {
  const known = sources.get(path);
  if (known !== undefined || content.kind !== 'file') return known;
  return relative(root, content.path).replaceAll(sep, '/');
}

/** The directories that a PEX file puts on `sys.path`: itself, then its wheels. */
function rootsOfPex(entries: readonly Entry[]): readonly string[] {
  const roots = new Set(['']);
  for (const { path } of entries) {
    if (!path.startsWith('.deps/')) continue;
    const end = path.indexOf('/', '.deps/'.length);
    if (end !== -1) roots.add(path.slice(0, end + 1));
  }
  return [...roots];
}

function startOf({ checked, entryModule, target }: PackagePlan): StartModule | undefined {
  if (checked !== undefined) {
    const { module, function: name, place } = checked;
    return { module, function: name, place, isMain: false };
  }
  if (entryModule === undefined) return undefined;
  const place = fieldPlace(target, 'entry_point');
  return { module: entryModule, function: undefined, place, isMain: false };
}
