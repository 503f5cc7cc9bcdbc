import { contentOf } from '../archive/content.ts';
import type { Entry, ZipMember } from '../archive/types.ts';
import type { CheckedFunction } from '../checks/bundle-checks.ts';
import { checkLoad } from '../checks/load/check-load.ts';
import { interpreterFacts } from '../checks/load/conditions.ts';
import { gatherOutlines, type ReadOutlines } from '../checks/load/gather.ts';
import { moduleTree, type TreeFile } from '../checks/load/module-tree.ts';
import type { Interpreter, LoadFinding } from '../checks/load/types.ts';
import { keepOutlines, wheelOutlines } from '../formats/wheel-outlines.ts';
import type { Diagnostic } from '../host/types.ts';
import { modulesOfRuntime, projectsOfRuntime } from '../platforms/runtimes.ts';
import type { Platform } from '../platforms/types.ts';
import { normalizeName } from '../python/names.ts';
import { outlineModule } from '../python/outline/outline.ts';
import type { ModuleOutline } from '../python/outline/types.ts';
import { standardLibrary } from '../python/stdlib-contents.ts';
import type { StoredWheel } from '../wheels/types.ts';

/** A finished function. */
export interface LoadedFunction {
  readonly checked: CheckedFunction;
  readonly platform: Platform;
  /** Its files where Python finds them, then those of each layer. */
  readonly parts: readonly (readonly Entry[])[];
  /** The wheels that files may come from, by absolute path. */
  readonly wheels: ReadonlyMap<string, StoredWheel>;
  /** Path in the checkout by path in the package. */
  readonly sources: ReadonlyMap<string, string>;
  /** Whether a file of the checkout (by its path there) imports a module on a line: another check reports these. */
  readonly isImport: (source: string, line: number) => boolean;
}

/**
 * Reports what fails when Lambda loads a function, see `checkLoad`.
 * @returns nothing for a platform whose Python is not known
 * @throws UserError `bad-zip`, `cannot-read`
 */
export async function checkLoading(loaded: LoadedFunction): Promise<readonly Diagnostic[]> {
  const { checked, platform, parts, sources } = loaded;
  const interpreter = interpreterOf(platform);
  if (interpreter === undefined) return [];
  const entries = new Map(
    parts.flatMap((files) => files.map((entry) => [entry as TreeFile, entry] as const)),
  );
  const tree = moduleTree(parts, extensionSuffixes(interpreter.minor, platform.markers.platform_machine));
  const outlines = await gatherOutlines(tree, [checked.module], readOutlines(entries, loaded.wheels));
  for (const wheel of loaded.wheels.values()) keepOutlines(wheel);
  const { distributions, entryPointGroups } = await readMetadata(parts.flat());
  return checkLoad(checked, {
    tree,
    outline: (file) => outlines.get(file),
    interpreter,
    distributions: new Set([...distributions, ...projectsOfRuntime.keys()]),
    entryPointGroups,
    sourceOf: (path) => sources.get(path),
    isToldElsewhere: (finding) => isToldElsewhere(finding, sources, loaded.isImport),
  });
}

/** Errors in files of the checkout that the import and syntax checks report. */
function isToldElsewhere(
  { code, file, line }: LoadFinding,
  sources: ReadonlyMap<string, string>,
  isImport: LoadedFunction['isImport'],
): boolean {
  const source = sources.get(file.path);
  if (source === undefined) return false;
  if (code === 'module-syntax') return true;
  return (code === 'missing-module' || code === 'module-removed') && isImport(source, line);
}

/** What the Python of a platform provides; undefined when its version is not known. */
function interpreterOf({ markers, glibc }: Platform): Interpreter | undefined {
  const minor = Number(/^3\.(\d{1,3})$/.exec(markers.python_version ?? '')?.[1] ?? NaN);
  if (!(minor >= 6)) return undefined;
  return {
    minor,
    library: standardLibrary(minor),
    facts: interpreterFacts(minor, markers.platform_machine),
    runtimeModules: modulesOfRuntime,
    // Amazon Linux 2 has the time zone database, Amazon Linux 2023 (glibc 2.34) does not.
    hasTimeZones: glibc === undefined || glibc[1] < 34,
  };
}

/** Endings of the extension modules that Python 3.`minor` loads on Linux, best first (importlib.machinery.EXTENSION_SUFFIXES). */
function extensionSuffixes(minor: number, machine: string | undefined): readonly string[] {
  const abi = `3${minor}${minor < 8 ? 'm' : ''}`;
  const machines = machine === undefined ? ['x86_64', 'aarch64'] : [machine];
  return [...machines.map((one) => `.cpython-${abi}-${one}-linux-gnu.so`), '.abi3.so', '.so'];
}

function readOutlines(
  entries: ReadonlyMap<TreeFile, Entry>,
  wheels: ReadonlyMap<string, StoredWheel>,
): ReadOutlines {
  return async (files) => {
    const outlines = new Map<TreeFile, ModuleOutline>();
    const byWheel = new Map<StoredWheel, { readonly file: TreeFile; readonly member: ZipMember }[]>();
    for (const file of files) {
      const entry = entries.get(file)!;
      const { content } = entry;
      const wheel = content.kind === 'member' ? wheels.get(content.archive) : undefined;
      if (content.kind !== 'member' || wheel === undefined) {
        outlines.set(file, outlineModule(await contentOf(entry)));
        continue;
      }
      const list = byWheel.get(wheel) ?? [];
      byWheel.set(wheel, list);
      list.push({ file, member: content.member });
    }
    for (const [wheel, list] of byWheel) {
      const found = await wheelOutlines(
        wheel,
        list.map(({ member }) => member),
      );
      for (const { file, member } of list) {
        const outline = found.get(member.name);
        if (outline !== undefined) outlines.set(file, outline);
      }
    }
    return outlines;
  };
}

/** Distributions (PEP 503 names) and entry point groups found in files. */
async function readMetadata(files: readonly Entry[]): Promise<{
  readonly distributions: ReadonlySet<string>;
  readonly entryPointGroups: ReadonlySet<string>;
}> {
  const distributions = new Set<string>();
  const entryPointGroups = new Set<string>();
  for (const entry of files) {
    const [, name, file] = /^([^/]+?)(?:-[^/]*)?\.(?:dist|egg)-info\/([^/]+)$/.exec(entry.path) ?? [];
    if (name === undefined) continue;
    distributions.add(normalizeName(name));
    if (file !== 'entry_points.txt') continue;
    for (const match of (await contentOf(entry)).toString('utf8').matchAll(/^\[([^\]\n]+)\]/gm))
      entryPointGroups.add(match[1]!.trim());
  }
  return { distributions, entryPointGroups };
}
