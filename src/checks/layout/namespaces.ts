import type { Diagnostic } from '../../host/types.ts';
import type { ContentEntry, PackageContent } from '../content/types.ts';
import { namespaceFact } from './shadows.ts';

/** A directory at one place where Python looks for modules. */
interface Portion {
  readonly part: string;
  readonly root: string;
  /** Name of an entry → the first entry that is it or below it. */
  readonly children: ReadonlyMap<string, ContentEntry>;
  readonly init: ContentEntry | undefined;
}

interface Root {
  readonly part: string;
  readonly root: string;
  readonly entries: readonly ContentEntry[];
}

/**
 * Directories of one name in the function and its layers of which Python sees only one, because it has an
 * `__init__.py` (PEP 420, "Specification"); and modules that a package of the same name hides.
 * @throws as `content.fact`
 */
export function checkNamespaces(content: PackageContent): Promise<readonly Diagnostic[]> {
  const roots = content.parts.flatMap(({ name, roots: paths, entries }) =>
    paths.map((root): Root => ({
      part: name,
      root,
      // A root inside another root does not belong to it.
      entries: entries.filter(
        ({ path, kind }) =>
          kind === 'file' &&
          path.startsWith(root) &&
          !paths.some(
            (other) => other.length > root.length && other.startsWith(root) && path.startsWith(other),
          ),
      ),
    })),
  );
  return Promise.resolve([...hiddenPortions(content, roots), ...hiddenModules(roots)]);
}

function hiddenPortions(content: PackageContent, roots: readonly Root[]): readonly Diagnostic[] {
  if (roots.length < 2) return [];
  const found: Diagnostic[] = [];
  const compare = (directory: string, members: readonly Root[]): void => {
    const portions = members.flatMap((root) => portionsIn(root, directory));
    const byName = new Map<string, Portion[]>();
    for (const [name, portion] of portions) {
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [portion]);
      else same.push(portion);
    }
    for (const [name, same] of byName) {
      if (same.length < 2) continue;
      const path = `${directory}${name}/`;
      const winner = same.find(({ init }) => init !== undefined);
      if (winner === undefined) {
        const below = new Set(same.map(({ root, part }) => `${part}\0${root}`));
        const inside = members.filter(({ root, part }) => below.has(`${part}\0${root}`));
        compare(path, inside);
      } else if (content.fact(namespaceFact, winner.init!) !== true) {
        for (const other of same) {
          const lost = other === winner ? undefined : hidden(content, path, winner, other);
          if (lost !== undefined) found.push(lost);
        }
      }
    }
  };
  compare('', roots);
  return found;
}

/** The directories in a directory of a root. */
function portionsIn(
  { part, root, entries }: Root,
  directory: string,
): readonly (readonly [string, Portion])[] {
  const start = `${root}${directory}`;
  const found = new Map<string, Map<string, ContentEntry>>();
  for (const entry of entries) {
    if (!entry.path.startsWith(start)) continue;
    const below = entry.path.slice(start.length);
    const slash = below.indexOf('/');
    if (slash === -1 || !/^\w+$/.test(below.slice(0, slash))) continue;
    const name = below.slice(0, slash);
    const children = found.get(name) ?? new Map<string, ContentEntry>();
    found.set(name, children);
    const child = below.slice(slash + 1).split('/', 1)[0]!;
    if (!children.has(child)) children.set(child, entry);
  }
  return Array.from(found, ([name, children]) => [
    name,
    { part, root, children, init: children.get('__init__.py') ?? children.get('__init__.pyc') },
  ]);
}

/** What is only in a portion that Python does not look into. */
function hidden(
  content: PackageContent,
  path: string,
  winner: Portion,
  other: Portion,
): Diagnostic | undefined {
  const lost = Array.from(other.children).filter(
    ([name]) => !winner.children.has(name) && name !== '__pycache__' && name !== 'py.typed',
  );
  const [first] = lost;
  if (first === undefined) return undefined;
  const module = path.replaceAll('/', '.').slice(0, -1);
  return {
    severity: 'warning',
    code: 'hidden-namespace',
    message: `\`${winner.root}${path}__init__.py\` in ${winner.part} hides \`${first[1].path}\`${others(lost.length - 1)} in ${other.part}: Python takes \`${module}\` from one place only`,
    ...(content.place !== undefined && { place: content.place }),
    entry: { package: winner.part, path: `${winner.root}${path}__init__.py` },
    help: 'put both into one package or layer, or delete the `__init__.py` if it is empty',
  };
}

function others(count: number): string {
  return count > 0 ? ` and ${count} more` : '';
}

/** `m.py` beside `m/__init__.py`: Python takes the package. Wheels that do so are tested as they are. */
function hiddenModules(roots: readonly Root[]): readonly Diagnostic[] {
  return roots.flatMap(({ part, entries }) => {
    const paths = new Set(entries.map(({ path }) => path));
    return entries.flatMap(({ path, owner, source }): readonly Diagnostic[] => {
      if (!path.endsWith('.py') || owner.endsWith('.whl')) return [];
      const init = `${path.slice(0, -3)}/__init__.py`;
      if (!paths.has(init)) return [];
      return [
        {
          severity: 'warning',
          code: 'module-and-package',
          message: `\`${path}\` and \`${init}\` have one name: Python takes the package and never the file`,
          ...(source !== undefined && { place: { path: source } }),
          entry: { package: part, path },
          help: 'rename or delete one of them',
        },
      ];
    });
  });
}
