import type { ContentEntry, PackageContent, StartModule } from '../content/types.ts';
import { projectsOfRuntime } from '../../platforms/runtimes.ts';
import type { Platform } from '../../platforms/types.ts';
import { normalizeName } from '../../python/names.ts';
import type { ModuleOutline } from '../../python/outline/types.ts';
import { checkHandler } from './handler.ts';
import { extensionSuffixes } from '../compiled/suffixes.ts';
import { interpreterOf } from './interpreter.ts';
import { installedDistributions } from '../distributions/metadata.ts';
import { moduleTree, type FoundModule, type TreeFile } from './module-tree.ts';
import { CFFI_BACKEND, cffiFacts, groupFacts, outlineFacts, recordFacts } from './outline-facts.ts';
import type { MadeReport } from './kept-report.ts';
import { withoutOptional } from './optional-modules.ts';
import type { OwnFault } from './own-syntax.ts';
import { rejected } from './run.ts';
import type { LoadFinding, LoadInput, ReportedFinding } from './types.ts';
import { importsTo, walkLoad, type LoadWalk } from './walk.ts';

/** Which of some files of the checkout Python 3.`minor` rejects. @throws as `content.fact` */
export function ownFaults(
  content: PackageContent,
  own: readonly ContentEntry[],
  minor: number,
): readonly OwnFault[] {
  return own.flatMap((entry, index): readonly OwnFault[] => {
    const outline = content.fact(outlineFacts, entry);
    const fault = outline && rejected(outline, minor);
    return fault === undefined ? [] : [[index, fault.line, fault.reason]];
  });
}

/**
 * Loads the start module of a package as Python would, and gives what fails, as JSON, and what it was made of.
 * @param minor the `12` of Python 3.12
 * @throws UserError `bad-zip`, `cannot-read`
 */
export function findLoadFaults(
  content: PackageContent,
  start: StartModule,
  platform: Platform,
  minor: number,
): MadeReport {
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
  const interpreter = interpreterOf(platform, minor);
  const suffixes = extensionSuffixes(minor, platform.markers.platform_machine);
  const read = outlines(content, entryOf);
  const input: LoadInput = {
    tree: moduleTree(parts, suffixes, (top) => interpreter.runtimeModules.has(top)),
    outline: read.of,
    interpreter,
    ...distributionsOf(content),
  };
  const { loader, findings: found, certain } = walkLoad(input, start);
  const extensions = [...certain.keys()].flatMap((name) => {
    const module = input.tree.find(name);
    return module?.kind === 'extension' ? [module] : [];
  });
  const findings = [...found, ...withoutCffi(content, input, extensions, certain, entryOf)];
  const { function: name } = start;
  const handler =
    name === undefined
      ? undefined
      : checkHandler(
          {
            input,
            names: (module) => loader.names(module),
            lacks: (module, wanted) => loader.lacks(module, wanted),
          },
          start.module,
          name,
        );
  const partOf = new Map(content.parts.flatMap((part) => part.entries.map((entry) => [entry, part.name])));
  const report = {
    isMissing: input.tree.find(start.module) === undefined,
    handler,
    extensions: extensions.map(({ name: loaded, file }) => {
      const entry = entryOf(file!);
      const chain = importsTo(certain.get(loaded)!);
      return { entry: { package: partOf.get(entry)!, path: entry.path }, chain };
    }),
    sources: [...certain.keys()].flatMap((loaded) => {
      const file = input.tree.find(loaded)?.file;
      return file === undefined ? [] : (entryOf(file).source ?? []);
    }),
    found: loader.found.flatMap(({ module: { file }, ...found }) => {
      const source = file && entryOf(file).source;
      return source === undefined ? [] : [{ source, ...found }];
    }),
    findings: withoutOptional(
      content,
      findings.flatMap((finding) => reported(finding, entryOf(finding.file), partOf)),
    ),
  };
  return { report, outlines: read.ofCheckout() };
}

/** A finding as JSON; none for a note. @param partOf the parts of the package by their files */
function reported(
  { file, ...finding }: LoadFinding,
  entry: ContentEntry,
  partOf: ReadonlyMap<ContentEntry, string>,
): readonly ReportedFinding[] {
  if (finding.severity === 'note') return [];
  const { path, owner, source } = entry;
  const line = finding.line > 0 ? { line: finding.line } : {};
  const inPackage = { package: partOf.get(entry)!, path, ...line };
  return [{ ...finding, path: file.path, owner, source, entry: inPackage }];
}

/**
 * Extension modules that cffi has made load `_cffi_backend` by themselves, which no Python file says: cryptography,
 * argon2, nacl. Only asked where something requires cffi, and it is not there.
 */
function withoutCffi(
  content: PackageContent,
  { tree }: LoadInput,
  extensions: readonly FoundModule[],
  certain: LoadWalk['certain'],
  entryOf: (file: TreeFile) => ContentEntry,
): readonly LoadFinding[] {
  if (extensions.length === 0 || tree.find(CFFI_BACKEND) !== undefined) return [];
  const asks = installedDistributions(content).some(({ requires }) =>
    requires.some((one) => /^cffi\b/i.test(one)),
  );
  if (!asks) return [];
  return extensions.flatMap(({ name, file }) => {
    if (content.fact(cffiFacts, entryOf(file!)) !== true) return [];
    return {
      code: 'missing-module' as const,
      severity: 'error' as const,
      reason: `the compiled \`${name}\` imports \`${CFFI_BACKEND}\`, which nothing in the package provides: it is part of cffi`,
      subject: CFFI_BACKEND,
      line: 0,
      file: file!,
      chain: importsTo(certain.get(name)!),
    };
  });
}

/** Bytes of the modules of a package that are read. What comes after them counts as unknown. */
const MAX_READ = 32 * 1024 * 1024;
/** The same for their tokens and statements: a second or so. Real modules have one for each 6 to 15 bytes. */
const MAX_WORK = 4_000_000;

/** Outlines by file, each read when it is asked for. */
function outlines(content: PackageContent, entryOf: (file: TreeFile) => ContentEntry) {
  const known = new Map<TreeFile, ModuleOutline | undefined>();
  let bytes = MAX_READ;
  let work = MAX_WORK;
  return {
    of: (file: TreeFile): ModuleOutline | undefined => {
      if (known.has(file)) return known.get(file);
      const entry = entryOf(file);
      bytes -= entry.size;
      const outline = bytes < 0 || work < 0 ? undefined : content.fact(outlineFacts, entry);
      work -= outline?.work ?? 0;
      known.set(file, outline);
      return outline;
    },
    /** Those of the checkout that were read, by path; undefined when the size of files, or a path of a layer, matters too. */
    ofCheckout: (): MadeReport['outlines'] => {
      const found = new Map<string, ModuleOutline>();
      for (const [file, outline] of known) {
        const { path, source } = entryOf(file);
        if (source === undefined) continue;
        if (bytes < 0 || work < 0 || outline === undefined || path !== file.path) return undefined;
        found.set(path, outline);
      }
      return found;
    },
  };
}

const METADATA = /(?:^|\/)([^/]+?)(?:-([^/-]*))?\.(?:dist|egg)-info\/([^/]+)$/;

/** The distributions of a package and the groups of their entry points; found when first asked for. */
function distributionsOf(
  content: PackageContent,
): Pick<LoadInput, 'distributions' | 'entryPointGroups' | 'hasLibrary' | 'recorded'> {
  const versions = new Map<string, string | undefined>();
  const entryPoints: ContentEntry[] = [];
  const records: ContentEntry[] = [];
  const libraries: string[] = [];
  let isRead = false;
  const read = (): void => {
    if (isRead) return;
    isRead = true;
    for (const { entries } of content.parts) {
      for (const entry of entries) {
        if (entry.path.includes('.so')) libraries.push(entry.path.slice(entry.path.lastIndexOf('/') + 1));
        if (!entry.path.includes('-info/')) continue;
        const [, name, version, file] = METADATA.exec(entry.path) ?? [];
        if (name === undefined) continue;
        versions.set(normalizeName(name), version);
        if (file === 'entry_points.txt') entryPoints.push(entry);
        if (file === 'RECORD') records.push(entry);
      }
    }
    for (const name of projectsOfRuntime.keys()) if (!versions.has(name)) versions.set(name, undefined);
  };
  let groups: Set<string> | undefined;
  let recorded: Set<string> | undefined;
  return {
    distributions: {
      has: (name) => {
        read();
        return versions.has(name);
      },
      versionOf: (name) => {
        read();
        return versions.get(name);
      },
    },
    recorded: {
      has: (module) => {
        // Our own packages have all files of their wheels.
        if (content.isOurs) return false;
        read();
        recorded ??= new Set(records.flatMap((entry) => content.fact(recordFacts, entry) ?? []));
        return recorded.has(module);
      },
    },
    hasLibrary: (name) => {
      read();
      return libraries.some((one) => one.startsWith(`${name}.`) || one.startsWith(`${name}-`));
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
