import { posix } from 'node:path';
import { normalizeName } from '../python/names.ts';
import { own, type Fields } from './lock-fields.ts';
import { tableAt } from './toml.ts';
import { isWordName } from '../text/unicode.ts';

/** A file or directory that is installed with everything in it. */
export interface ProjectPart {
  /** Relative to the project, with `/`. */
  readonly path: string;
  /** The leading directory that is not part of the installed path; `''` is the project itself. */
  readonly base: string;
}

/** The visible files of a project; paths are relative to it. */
export interface ProjectFiles {
  isFile(path: string): boolean;
  isDirectory(path: string): boolean;
  /** Names of the directories in a directory. */
  directories(path: string): readonly string[];
}

/**
 * Which files the build backend of a project would install, according to its `pyproject.toml` (uv, hatchling, Poetry,
 * flit, pdm, setuptools) or the backend's defaults: the package or module with the project's name, in `src` or at the
 * top, everything in `src`, or the one package at the top. Nothing is built or run.
 *
 * @param pyproject the parsed file, undefined when there is none.
 * @returns undefined when this cannot be determined: a native build, or files that only the backend can select.
 */
export function projectLayout(
  pyproject: Fields | undefined,
  name: string,
  files: ProjectFiles,
): readonly ProjectPart[] | undefined {
  const document = pyproject ?? {};
  const written = stringOf(tableAt(document, 'build-system'), 'build-backend') ?? 'setuptools.build_meta';
  const backend = backends.find(({ names }) => names.test(written));
  if (backend === undefined) return undefined;
  const chosen = backend.parts(document, name, files);
  if (chosen === 'unknown') return undefined;
  const parts = chosen ?? byName(name, files) ?? bySourceDirectory(files) ?? onlyPackage(files);
  return parts?.every(({ path }) => files.isFile(path) || files.isDirectory(path)) === true
    ? parts
    : undefined;
}

/** The parts that a configuration names; undefined for the default, `unknown` for an unsupported setting. */
type Parts = readonly ProjectPart[] | undefined | 'unknown';

interface Backend {
  readonly names: RegExp;
  readonly parts: (document: Fields, name: string, files: ProjectFiles) => Parts;
}

const backends: readonly Backend[] = [
  { names: /^uv_build\b/, parts: uvParts },
  { names: /^hatchling\b/, parts: hatchParts },
  { names: /^poetry\b/, parts: poetryParts },
  { names: /^flit(?:_core)?\b/, parts: flitParts },
  { names: /^pdm\b/, parts: pdmParts },
  { names: /^setuptools\b/, parts: setuptoolsParts },
];

function uvParts(document: Fields, name: string): Parts {
  const table = tableAt(document, 'tool', 'uv', 'build-backend') ?? {};
  const root = stringOf(table, 'module-root') ?? 'src';
  const written = own(table, 'module-name') ?? moduleName(name);
  const modules = Array.isArray(written) ? (written as readonly unknown[]) : [written];
  return modules.map((module) => partOf(root, String(module).replaceAll('.', '/')));
}

function hatchParts(document: Fields): Parts {
  const build = tableAt(document, 'tool', 'hatch', 'build') ?? {};
  const wheel = tableAt(build, 'targets', 'wheel') ?? {};
  const packages = own(wheel, 'packages') ?? own(build, 'packages');
  if (isStringList(packages)) {
    return packages.map((path) => partOf(posix.dirname(posix.normalize(path)), posix.basename(path)));
  }
  const others = ['only-include', 'include', 'force-include', 'sources'];
  return others.some((key) => own(wheel, key) !== undefined || own(build, key) !== undefined)
    ? 'unknown'
    : undefined;
}

function poetryParts(document: Fields): Parts {
  const packages = own(tableAt(document, 'tool', 'poetry') ?? {}, 'packages');
  if (!Array.isArray(packages)) return undefined;
  const parts: ProjectPart[] = [];
  for (const item of packages as readonly unknown[]) {
    const table = tableAt({ item }, 'item') ?? {};
    const include = stringOf(table, 'include');
    if (include === undefined || /[*?[]/.test(include) || own(table, 'to') !== undefined) return 'unknown';
    parts.push(partOf(stringOf(table, 'from') ?? '', include));
  }
  return parts;
}

function flitParts(document: Fields, name: string, files: ProjectFiles): Parts {
  return byName(stringOf(tableAt(document, 'tool', 'flit', 'module'), 'name') ?? name, files) ?? 'unknown';
}

function pdmParts(document: Fields, _name: string, files: ProjectFiles): Parts {
  const build = tableAt(document, 'tool', 'pdm', 'build') ?? {};
  if (own(build, 'includes') !== undefined) return 'unknown';
  const root = stringOf(build, 'package-dir');
  return root === undefined ? undefined : packagesIn(root, files);
}

function setuptoolsParts(document: Fields, _name: string, files: ProjectFiles): Parts {
  const table = tableAt(document, 'tool', 'setuptools') ?? {};
  const packages = own(table, 'packages');
  const modules = own(table, 'py-modules');
  const find = tableAt(table, 'packages', 'find');
  if (find !== undefined) {
    if (own(find, 'include') !== undefined || own(find, 'exclude') !== undefined)
      return foundParts(find, files);
    const where = own(find, 'where');
    return isStringList(where) ? where.flatMap((root) => packagesIn(root, files)) : undefined;
  }
  if (!isStringList(packages) && !isStringList(modules))
    return packages === undefined ? undefined : 'unknown';
  const directories = tableAt(table, 'package-dir') ?? {};
  const root = stringOf(directories, '') ?? '';
  if (Object.keys(directories).some((key) => key !== '')) return 'unknown';
  const tops = new Set((isStringList(packages) ? packages : []).map((one) => one.split('.', 1)[0]!));
  return [
    ...[...tops].map((one) => partOf(root, one)),
    ...(isStringList(modules) ? modules : []).map((one) => partOf(root, `${one.replaceAll('.', '/')}.py`)),
  ];
}

/**
 * `packages.find` with patterns: they are matched against the packages at the top; only the backend can find deeper
 * ones.
 */
function foundParts(find: Fields, files: ProjectFiles): Parts {
  const [include, exclude] = [own(find, 'include') ?? ['*'], own(find, 'exclude') ?? []];
  const where = own(find, 'where') ?? ['.'];
  if (!isStringList(include) || !isStringList(exclude) || !isStringList(where)) return 'unknown';
  if (![...include, ...exclude].every((pattern) => /^[A-Za-z0-9_]*\*?$|^[A-Za-z0-9_]+\.\*$/.test(pattern))) {
    return 'unknown';
  }
  const matches = (patterns: readonly string[], name: string): boolean =>
    patterns.some((pattern) =>
      pattern.endsWith('*') ? name.startsWith(pattern.replace(/\.?\*$/, '')) : name === pattern,
    );
  return where.flatMap((root) =>
    packagesIn(root, files).filter(({ path }) => {
      const name = posix.basename(path);
      return matches(include, name) && !matches(exclude, name);
    }),
  );
}

function byName(name: string, files: ProjectFiles): readonly ProjectPart[] | undefined {
  const module = moduleName(name);
  for (const [root, entry] of [
    ['src', module],
    ['', module],
    ['src', `${module}.py`],
    ['', `${module}.py`],
  ] as const) {
    const part = partOf(root, entry);
    if (entry.endsWith('.py') ? files.isFile(part.path) : files.isDirectory(part.path)) return [part];
  }
  return undefined;
}

function bySourceDirectory(files: ProjectFiles): readonly ProjectPart[] | undefined {
  return files.isDirectory('src') ? [{ path: 'src', base: 'src' }] : undefined;
}

/** Directories that setuptools and hatchling do not treat as packages. */
const notPackages = new Set(
  'tests test docs doc examples example scripts tools build dist bin benchmarks tasks node_modules'.split(
    ' ',
  ),
);

function onlyPackage(files: ProjectFiles): readonly ProjectPart[] | undefined {
  const packages = packagesIn('', files).filter(
    ({ path }) => !notPackages.has(path) && files.isFile(`${path}/__init__.py`),
  );
  return packages.length === 1 ? packages : undefined;
}

/** Every directory in `root` that can be a package. */
function packagesIn(root: string, files: ProjectFiles): readonly ProjectPart[] {
  const base = normalized(root);
  return files
    .directories(base)
    .filter(isWordName)
    .map((name) => partOf(base, name));
}

function partOf(root: string, path: string): ProjectPart {
  const base = normalized(root);
  return { path: base === '' ? path : `${base}/${path}`, base };
}

function normalized(root: string): string {
  const path = posix.normalize(root).replace(/\/$/, '');
  return path === '.' ? '' : path;
}

function moduleName(name: string): string {
  return normalizeName(name).replaceAll('-', '_');
}

function stringOf(table: Fields | undefined, key: string): string | undefined {
  const value = table === undefined ? undefined : own(table, key);
  return typeof value === 'string' ? value : undefined;
}

function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
