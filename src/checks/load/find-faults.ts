import type { ContentEntry, PackageContent, StartModule } from '../content/types.ts';
import { projectsOfRuntime } from '../../platforms/runtimes.ts';
import type { Platform } from '../../platforms/types.ts';
import { normalizeName } from '../../python/names.ts';
import type { ModuleOutline } from '../../python/outline/types.ts';
import { checkHandler } from './handler.ts';
import { extensionSuffixes, interpreterOf } from './interpreter.ts';
import { moduleTree, type TreeFile } from './module-tree.ts';
import { groupFacts, outlineFacts } from './outline-facts.ts';
import type { LoadInput, LoadReport } from './types.ts';
import { walkLoad } from './walk.ts';

/**
 * Loads the start module of a package as Python would, and gives what fails, as JSON.
 * @param minor the `12` of Python 3.12
 * @throws UserError `bad-zip`, `cannot-read`
 */
export function findLoadFaults(
  content: PackageContent,
  start: StartModule,
  platform: Platform,
  minor: number,
): LoadReport {
  const files = new Map<TreeFile, ContentEntry>();
  const parts = content.parts.flatMap((part) =>
    part.roots.map((root) =>
      root === ''
        ? part.entries
        : part.entries.flatMap((entry) => {
            if (!entry.path.startsWith(root)) return [];
            const file = { path: entry.path.slice(root.length), owner: entry.owner };
            files.set(file, entry);
            return [file];
          }),
    ),
  );
  const entryOf = (file: TreeFile): ContentEntry => files.get(file) ?? (file as ContentEntry);
  const input: LoadInput = {
    tree: moduleTree(parts, extensionSuffixes(minor, platform.markers.platform_machine)),
    outline: outlines(content, entryOf),
    interpreter: interpreterOf(platform, minor),
    ...distributionsOf(content),
  };
  const { loader, findings, loaded } = walkLoad(input, start);
  const { function: name } = start;
  const handler =
    name === undefined
      ? undefined
      : checkHandler(input, (module) => loader.names(module), start.module, name);
  const partOf = new Map(content.parts.flatMap((part) => part.entries.map((entry) => [entry, part.name])));
  return {
    isMissing: input.tree.find(start.module) === undefined,
    handler,
    extensions: extensionsOf(input, loaded, entryOf),
    findings: findings.flatMap(({ file, ...finding }) => {
      if (finding.severity === 'note') return [];
      const { path, owner, source } = entryOf(file);
      const inPackage = { package: partOf.get(entryOf(file))!, path, line: finding.line };
      return [{ ...finding, path: file.path, owner, source, entry: inPackage }];
    }),
  };
}

/** The entries of the extension modules among modules. */
function extensionsOf(
  { tree }: LoadInput,
  modules: readonly string[],
  entryOf: (file: TreeFile) => ContentEntry,
): readonly string[] {
  return modules.flatMap((name) => {
    const found = tree.find(name);
    return found?.kind === 'extension' ? [entryOf(found.file!).path] : [];
  });
}

/** Outlines by file, each read when it is asked for. */
function outlines(content: PackageContent, entryOf: (file: TreeFile) => ContentEntry): LoadInput['outline'] {
  const known = new Map<TreeFile, ModuleOutline | undefined>();
  return (file) => {
    if (known.has(file)) return known.get(file);
    const outline = content.fact(outlineFacts, entryOf(file));
    known.set(file, outline);
    return outline;
  };
}

const METADATA = /(?:^|\/)([^/]+?)(?:-[^/]*)?\.(?:dist|egg)-info\/([^/]+)$/;

/** The distributions of a package and the groups of their entry points; found when first asked for. */
function distributionsOf(content: PackageContent): Pick<LoadInput, 'distributions' | 'entryPointGroups'> {
  const names = new Set(projectsOfRuntime.keys());
  const entryPoints: ContentEntry[] = [];
  let isRead = false;
  const read = (): void => {
    if (isRead) return;
    isRead = true;
    for (const { entries } of content.parts) {
      for (const entry of entries) {
        if (!entry.path.includes('-info/')) continue;
        const [, name, file] = METADATA.exec(entry.path) ?? [];
        if (name === undefined) continue;
        names.add(normalizeName(name));
        if (file === 'entry_points.txt') entryPoints.push(entry);
      }
    }
  };
  let groups: Set<string> | undefined;
  return {
    distributions: {
      has: (name) => {
        read();
        return names.has(name);
      },
    },
    entryPointGroups: {
      has: (group) => {
        read();
        groups ??= new Set(entryPoints.flatMap((entry) => content.fact(groupFacts, entry) ?? []));
        return groups.has(group);
      },
    },
  };
}
