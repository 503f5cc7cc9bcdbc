import type { Place, Problems } from '../host/types.ts';
import { normalizeName } from '../python/names.ts';
import { address, printAddress } from '../targets/address.ts';
import { directoryOf } from '../text/paths.ts';
import { expandGlobs } from '../workspace/globs.ts';
import type { OwnFunction, OwnResolve, Workspace } from '../workspace/types.ts';
import type { Tracked } from './data.ts';
import type { Declaring } from './declare.ts';
import type { MadePackage } from './make.ts';
import type { OwnCode } from './unreached.ts';
import { isIn, within } from './paths.ts';
import type { Requirements } from './requirements.ts';
import type { Declared } from './types.ts';

/** Targets that several functions share, and those of data. */

export interface Making {
  readonly workspace: Workspace;
  readonly tracked: () => Tracked;
  readonly problems: Problems;
  readonly declaring: Declaring;
  readonly roots: Map<string, string>;
  readonly functions: Map<string, OwnFunction>;
  readonly resolves: Map<string, OwnResolve>;
  readonly groups: Map<string, Group>;
  readonly layers: Map<string, string>;
  readonly packages: MadePackage[];
  /** The code of functions of templates, by source root. */
  readonly codes: Map<string, OwnCode>;
}

/** Functions with the same roots and the same requirements share their targets. */
export interface Group {
  readonly resolve: string;
  /** Address of the target of the sources, and where it stands. */
  readonly sources: { readonly directory: string; readonly name: string };
  /** Addresses of the main requirements. */
  readonly requirements: readonly string[];
  /** Addresses of those that the user's own tool leaves out. */
  readonly leftOut: readonly string[];
}

interface GroupInput {
  readonly one: Declared;
  readonly place: Place;
  readonly root: string;
  /** Names that are imported from `second` as if it were a root. */
  readonly beside: readonly string[];
  readonly second: string;
  readonly requirements: Requirements;
}

/** The targets of the sources and requirements of a function. */
export function groupOf(making: Making, input: GroupInput): Group {
  const { root, beside, second, requirements } = input;
  const key = JSON.stringify([
    root,
    beside.length === 0 ? '' : second,
    [...beside].sort(),
    requirements.source,
    input.one.mode,
    [...requirements.without].sort(),
    requirements.roots,
  ]);
  const known = making.groups.get(key);
  if (known !== undefined) return known;
  const resolve = freeResolve(making, root === '' ? '.' : root);
  making.resolves.set(resolve, {
    ...{ lock: requirements.lock, source: requirements.source },
    isByNeeds: input.one.mode === 'imported',
  });
  const { place } = input;
  const name = making.declaring.freeName(root, 'sources');
  addSources(
    making,
    root,
    name,
    [
      '**/*.py',
      ...virtualEnvironments(making.workspace, root),
      ...requirements.roots.flatMap((other) =>
        other !== root && isIn(root, other) ? [`!${within(root, other)}/**`] : [],
      ),
    ],
    {
      resolve,
      place,
    },
  );
  if (beside.length > 0) {
    const globs = beside.flatMap((one) => [`${one}.py`, `${one}/**/*.py`]);
    addSources(
      making,
      second,
      making.declaring.freeName(second, 'sources-beside'),
      existing(making.workspace, second, globs),
      { resolve, place },
    );
  }
  for (const other of requirements.roots) {
    if (other === root) continue;
    addSources(making, other, making.declaring.freeName(other, 'sources'), ['**/*.py'], { resolve, place });
  }
  const group = {
    resolve,
    sources: { directory: root, name },
    ...addRequirements(making, requirements, resolve, place),
  };
  making.groups.set(key, group);
  return group;
}

/** A name for a resolve that no option has. */
export function freeResolve({ resolves, workspace }: Making, wanted: string): string {
  const taken = workspace.options.python.resolves;
  let name = wanted;
  for (let count = 2; resolves.has(name) || taken.has(name); count++) name = `${wanted} (${count})`;
  return name;
}

function addSources(
  making: Making,
  directory: string,
  name: string,
  globs: readonly string[],
  { resolve, place }: { readonly resolve: string; readonly place: Place },
): void {
  const spec = making.declaring.add(directory, 'python_sources', name, place, {
    sources: [globs, place],
    resolve: [resolve, place],
  });
  making.roots.set(spec, directory);
}

function existing({ files }: Workspace, directory: string, globs: readonly string[]): readonly string[] {
  return globs.filter((glob) => expandGlobs(files, directory, [glob]).files.length > 0);
}

/** Directories that hold other people's Python. */
function virtualEnvironments({ files }: Workspace, root: string): readonly string[] {
  const found: string[] = [];
  for (const directory of files.directories()) {
    if (directory === root || !isIn(root, directory)) continue;
    const name = directory.slice(directory.lastIndexOf('/') + 1);
    const isForeign =
      name === 'node_modules' || name === 'cdk.out' || files.isFile(`${directory}/pyvenv.cfg`);
    if (isForeign && !found.some((other) => isIn(other, directory))) found.push(directory);
  }
  return found.map((directory) => `!${within(root, directory)}/**`);
}

/** Declares the requirements. @returns the addresses of the main ones, and of those that are left out */
export function addRequirements(
  making: Making,
  { files, main, loose, without }: Requirements,
  resolve: string,
  place: Place,
): Pick<Group, 'requirements' | 'leftOut'> {
  const generators = new Map(
    files.map(({ path, type }) => {
      const directory = directoryOf(path);
      const name = making.declaring.freeName(directory, 'requirements');
      making.declaring.add(
        directory,
        type,
        name,
        { path, line: 1 },
        {
          source: [within(directory, path), { path, line: 1 }],
          resolve: [resolve, place],
        },
      );
      return [path, { directory, name }] as const;
    }),
  );
  const generated = main.map(({ path, project }) => {
    const { directory, name } = generators.get(path)!;
    const spec = printAddress(address(directory, { targetName: name, generatedName: safeName(project) }));
    return { project, spec };
  });
  const single = loose.map(({ project, text = project, place: where }) => {
    const directory = directoryOf(where.path);
    const name = making.declaring.freeName(directory, safeName(project));
    const spec = making.declaring.add(directory, 'python_requirement', name, where, {
      requirements: [[text], where],
      resolve: [resolve, where],
    });
    return { project, spec };
  });
  const all = [...generated, ...single];
  const isLeftOut = ({ project }: { readonly project: string }): boolean =>
    without.has(normalizeName(project));
  const specs = (some: typeof all): readonly string[] => [...new Set(some.map(({ spec }) => spec))];
  return {
    requirements: specs(all.filter((one) => !isLeftOut(one))),
    leftOut: specs(all.filter(isLeftOut)),
  };
}

/** As the generator names its targets. */
function safeName(name: string): string {
  return name.replace(/[^A-Za-z0-9.]+/g, '-');
}

/** A target of data files, if there are any. */
export function dataTarget(
  making: Making,
  one: Declared,
  place: Place,
  root: string,
  paths: readonly string[],
): readonly string[] {
  const files = [...new Set(paths)].sort();
  if (files.length === 0) return [];
  const name = making.declaring.freeName(root, `${one.id}-data`);
  const spec = making.declaring.add(root, 'resources', name, place, {
    sources: [files.map((path) => literal(within(root, path))), place],
  });
  making.roots.set(spec, root);
  return [spec];
}

/** A glob for one path: characters with a meaning match any. */
function literal(path: string): string {
  return path.replace(/[*?[\]{}\\!]/g, '?');
}
