import { type Environment, Problems } from '../../src/host/types.ts';
import { loadBuildFiles } from '../../src/build-files/load-build-files.ts';
import type { DirectoryDeclarations } from '../../src/build-files/types.ts';
import { targetTypes } from '../../src/target-types/table.ts';
import type { FieldValue } from '../../src/target-types/types.ts';
import { unmetered } from '../../src/workspace/matching-meter.ts';
import type { FileTree, Options, Workspace } from '../../src/workspace/types.ts';

/** A checkout in memory: paths to texts (or bytes). */
export type Files = Readonly<Record<string, string | Buffer>>;

interface LoadOptions {
  readonly env?: Environment;
  readonly preludes?: readonly string[];
  readonly ignore?: readonly string[];
  readonly backends?: readonly string[];
  readonly pantsVersion?: string;
}

function fileTree(paths: readonly string[]): FileTree {
  const files = new Set(paths);
  const directories = new Map<string, { files: string[]; directories: string[] }>();
  const open = (directory: string): { files: string[]; directories: string[] } => {
    const known = directories.get(directory);
    if (known !== undefined) return known;
    const entries = { files: [], directories: [] };
    directories.set(directory, entries);
    if (directory !== '') {
      const parent = directory.includes('/') ? directory.slice(0, directory.lastIndexOf('/')) : '';
      open(parent).directories.push(directory.slice(directory.lastIndexOf('/') + 1));
    }
    return entries;
  };
  open('');
  for (const path of [...files].sort()) {
    const at = path.lastIndexOf('/');
    open(at === -1 ? '' : path.slice(0, at)).files.push(path.slice(at + 1));
  }
  return {
    entries: (directory) => directories.get(directory),
    isFile: (path) => files.has(path),
    isDirectory: (path) => directories.has(path),
    directories: () => [...directories.keys()].sort(),
    meter: unmetered,
  };
}

/** The parts of a workspace that reading BUILD files needs. */
function makeWorkspace(files: Files, options: LoadOptions = {}): Workspace {
  return {
    root: '/nowhere',
    options: {
      global: {
        pantsVersion: options.pantsVersion,
        backendPackages: options.backends,
        buildPatterns: ['BUILD', 'BUILD.*'],
        buildIgnore: options.ignore ?? [],
        buildFilePreludeGlobs: options.preludes ?? [],
      },
    } as unknown as Options,
    dialect: {
      name: options.pantsVersion?.startsWith('2.17') === true ? '2.17' : 'current',
    } as Workspace['dialect'],
    entryPlace: () => undefined,
    files: fileTree(Object.keys(files)),
    sourceRoots: { ofDirectory: () => '', ofFile: () => '', all: () => [''] },
    read: (path) => Buffer.from(files[path] ?? ''),
    unusual: { leftOut: new Set(), links: new Set() },
    content: (path) => ({ kind: 'bytes', bytes: Buffer.from(files[path] ?? '') }),
    isExecutable: () => false,
  };
}

interface Loaded {
  readonly directories: ReadonlyMap<string, DirectoryDeclarations>;
  readonly problems: Problems;
}

/** Reads the BUILD files of a checkout in memory, with the real table of target types. */
export function load(files: Files, options: LoadOptions = {}): Loaded {
  const workspace = makeWorkspace(files, options);
  const problems = new Problems();
  const types = targetTypes(workspace.dialect, options.backends);
  const directories = loadBuildFiles(workspace, { types, env: options.env ?? {} }, problems);
  return { directories, problems };
}

/** Diagnostics as `severity[code] path:line:column: message`. */
export function shown({ problems }: Loaded): string[] {
  return problems.diagnostics.map(
    ({ severity, code, place, message }) =>
      `${severity}[${code}] ${place?.path}:${place?.line}:${place?.column}: ${message}`,
  );
}

/** A field value as plain JSON. */
export function plain(value: FieldValue | undefined): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => plain(item as FieldValue));
  if (value instanceof Map) {
    return Object.fromEntries(
      [...value].map(([key, item]) => [String(plain(key as FieldValue)), plain(item as FieldValue)]),
    );
  }
  if (value instanceof Set) return { set: [...value].map((item) => plain(item as FieldValue)) };
  if ('alternatives' in value) return { parametrize: plain(value.alternatives) };
  if ('fields' in value) return { [value.type]: plain(value.fields) };
  return value;
}

/** Declarations of a directory: `[type, name, fields]`. */
export function declared({ directories }: Loaded, directory: string): unknown[] {
  return (directories.get(directory)?.declarations ?? []).map(({ type, name, fields }) => [
    type,
    name,
    Object.fromEntries([...fields].map(([field, { value }]) => [field, plain(value)])),
  ]);
}
