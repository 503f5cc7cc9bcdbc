import { userError, UserError, type Place, type Problems } from '../host/types.ts';
import { isJsonObject } from '../platforms/json.ts';
import { normalizeName } from '../python/names.ts';
import { parseMarker, RequirementSyntaxError } from '../python/requirement.ts';
import { own, type Fields } from '../requirements/lock-fields.ts';
import {
  filesNamedIn,
  locationsOf,
  readRequirementFile,
  type RequirementFileKind,
} from '../requirements/requirement-files.ts';
import { lockFormats } from '../requirements/lock-formats.ts';
import { isNowhere, projectPlace } from '../requirements/lock-paths.ts';
import { lockFormatOf } from '../requirements/read-lock.ts';
import { readRequirementsLock } from '../requirements/requirements-lock.ts';
import { parseToml, tableAt } from '../requirements/toml.ts';
import { parseBoundedJson } from '../text/bounded-json.ts';
import { decodeText } from '../text/decode.ts';
import { nearestName } from '../text/near-names.ts';
import { directoryOf } from '../text/paths.ts';
import type { Workspace } from '../workspace/types.ts';
import { at } from './handler.ts';
import { below, isIn, upwards } from './paths.ts';
import type { Written } from './types.ts';

/** A file of requirements that becomes a generator of targets. */
interface RequirementFile {
  readonly path: string;
  readonly type: 'python_requirements' | 'poetry_requirements' | 'pipenv_requirements';
}

/** What a function requires. */
export interface Requirements {
  /** The file that decides, for messages; undefined where there is none. */
  readonly source: string | undefined;
  /** The lock; undefined where the requirements are resolved in each run. */
  readonly lock: string | undefined;
  readonly files: readonly RequirementFile[];
  /** The main requirements in `files`, as written there. */
  readonly main: readonly { readonly path: string; readonly project: string }[];
  /** Source roots of projects of the checkout that are required by path. */
  readonly roots: readonly string[];
  /** Projects that only the lock names. */
  readonly loose: readonly { readonly project: string; readonly text?: string; readonly place: Place }[];
  /** Of all these, the projects (PEP 503) that the user's own tool leaves out. */
  readonly without: ReadonlySet<string>;
}

/** Of what requires nothing. */
export const none: Requirements = {
  ...{ source: undefined, lock: undefined },
  ...{ files: [], main: [], roots: [], loose: [], without: new Set() },
};

/** Locks in the order in which they count, within one directory: an exported file comes after what it was made from. */
export const inOrder = (['uv', 'poetry', 'pdm', 'pipenv', 'pylock', 'requirements'] as const).flatMap(
  (format) => lockFormats[format].lockFileNames,
);

/**
 * The requirements of a function: of the file that is named, else of the nearest one from `directory` upwards.
 * @param directory of the handler. @throws UserError
 */
export function requirementsOf(
  workspace: Workspace,
  directory: string,
  given: Written | undefined,
  problems: Problems,
): Requirements {
  const found = given === undefined ? nearest(workspace, directory) : named(workspace, given);
  if (found === undefined) return none;
  if (given === undefined) tellOthers(workspace, found, problems);
  return readFile(workspace, found, directory);
}

function nearest(workspace: Workspace, directory: string): string | undefined {
  const { files } = workspace;
  let project: string | undefined;
  for (const place of upwards(directory)) {
    const lock = inOrder.map((name) => below(place, name)).find((path) => files.isFile(path));
    // Only uv locks the projects of several directories together.
    if (lock !== undefined) return project === undefined || lock.endsWith('uv.lock') ? lock : project;
    const pyproject = below(place, 'pyproject.toml');
    if (project === undefined && files.isFile(pyproject) && declares(workspace.read(pyproject), pyproject))
      project = pyproject;
  }
  return project;
}

function named({ files }: Workspace, { text, place }: Written): string {
  if (files.isFile(text)) return text;
  const directory = directoryOf(text);
  const near = nearestName(text.slice(text.lastIndexOf('/') + 1), files.entries(directory)?.files ?? []);
  throw userError({
    code: 'missing-requirements-file',
    message: `The file of requirements \`${text}\` does not exist`,
    ...at(place),
    help:
      near === undefined
        ? 'name a lock or a file of requirements; an ignored file does not count'
        : `did you mean \`${below(directory, near)}\`?`,
  });
}

/** Locks that stand beside the chosen one and are not read. */
function tellOthers({ files }: Workspace, chosen: string, problems: Problems): void {
  const directory = directoryOf(chosen);
  const name = chosen.slice(directory === '' ? 0 : directory.length + 1);
  // A requirements file beside a lock is what the lock was made from, or an export of it.
  const others = inOrder.filter(
    (one) => one !== name && !one.startsWith('requirements') && files.isFile(below(directory, one)),
  );
  if (others.length === 0) return;
  problems.add([
    {
      severity: 'note',
      code: 'other-lock',
      message: `\`${chosen}\` is used; \`${others.map((one) => below(directory, one)).join('`, `')}\` beside it is not read`,
      place: { path: chosen },
      help: `remove what is out of date, or name the one to use: \`requirements: ${others[0]!}\``,
    },
  ]);
}

/** Whether a pyproject.toml has dependencies. A file that cannot be read has: the error comes when it is used. */
function declares(bytes: Buffer, path: string): boolean {
  try {
    const document = parseToml(decodeText(bytes), path);
    return listOf(tableAt(document, 'project'), 'dependencies').length > 0 || poetryMain(document).length > 0;
  } catch (error) {
    if (error instanceof UserError) return true;
    throw error;
  }
}

function readFile(workspace: Workspace, path: string, directory: string): Requirements {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const text = decodeText(workspace.read(path));
  if (name === 'pyproject.toml') return { ...ofProject(workspace, path), source: path };
  const format = lockFormatOf(text, path);
  if (format === 'requirements') return ofRequirementsTxt(workspace, path, text);
  if (format === 'pipenv') {
    const main = Object.keys(jsonTable(text, 'default')).map((project) => ({ path, project }));
    return { ...none, source: path, lock: path, files: [{ path, type: 'pipenv_requirements' }], main };
  }
  const pyproject = upwards(directory)
    .filter((one) => isIn(directoryOf(path), one))
    .map((one) => below(one, 'pyproject.toml'))
    .find((one) => workspace.files.isFile(one) && isProject(workspace, one));
  const beside = below(directoryOf(path), 'pyproject.toml');
  const chosen =
    pyproject ?? (workspace.files.isFile(beside) && isProject(workspace, beside) ? beside : undefined);
  if (chosen !== undefined) return { ...ofProject(workspace, chosen), source: path, lock: path };
  return { ...none, source: path, lock: path, loose: ofLock(text, path) };
}

/** `default` of a `Pipfile.lock`; errors in it are reported when its targets are made. */
function jsonTable(text: string, key: string): Fields {
  try {
    const document = parseBoundedJson(text);
    return isJsonObject(document) ? (tableAt(document, key) ?? {}) : {};
  } catch {
    return {};
  }
}

function isProject(workspace: Workspace, path: string): boolean {
  const document = parseToml(decodeText(workspace.read(path)), path);
  return tableAt(document, 'project') !== undefined || tableAt(document, 'tool', 'poetry') !== undefined;
}

/** The main requirements of a pyproject.toml: without extras and groups. */
function ofProject(workspace: Workspace, path: string): Requirements {
  const document = parseToml(decodeText(workspace.read(path)), path);
  const isPoetry = tableAt(document, 'tool', 'poetry') !== undefined;
  const standard = listOf(tableAt(document, 'project'), 'dependencies').flatMap(
    (one) => nameAtStart(one) ?? [],
  );
  const poetry = poetryMain(document);
  const wanted = new Set([...standard, ...poetry.map(({ name }) => name)].map(normalizeName));
  const local = poetry
    .filter(({ isLocal }) => isLocal)
    .map(({ name }) => ({ project: name, place: { path } }));
  if (wanted.size === 0) return none;
  const kind: RequirementFileKind = isPoetry ? 'poetry' : 'pep621';
  const projects = readRequirementFile(kind, decodeText(workspace.read(path)), path).map(
    ({ requirement }) => requirement.name,
  );
  const main = [...new Set(projects)].filter((one) => wanted.has(normalizeName(one)));
  return {
    ...none,
    files: [{ path, type: isPoetry ? 'poetry_requirements' : 'python_requirements' }],
    main: main.map((project) => ({ path, project })),
    // A project of the checkout is not a requirement there, but the lock has it with what it needs.
    loose: local.filter(({ project }) => !main.some((one) => normalizeName(one) === normalizeName(project))),
  };
}

function nameAtStart(text: string): string | undefined {
  return /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(text)?.[1];
}

interface PoetryDependency {
  readonly name: string;
  readonly isLocal: boolean;
}

function poetryMain(document: Fields): readonly PoetryDependency[] {
  const table = tableAt(document, 'tool', 'poetry', 'dependencies') ?? {};
  return Object.entries(table).flatMap(([name, value]) => {
    const fields =
      typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
    if (name === 'python' || own(fields, 'optional') === true) return [];
    return { name, isLocal: typeof own(fields, 'path') === 'string' };
  });
}

function listOf(table: Fields | undefined, key: string): readonly string[] {
  const list = table === undefined ? undefined : own(table, key);
  return Array.isArray(list) ? (list as readonly unknown[]).filter((one) => typeof one === 'string') : [];
}

/** The projects of a lock without a project file, each under the markers of its entries. */
function ofLock(text: string, path: string): Requirements['loose'] {
  const document = parseToml(text, path);
  const packages = own(document, 'packages') ?? own(document, 'package');
  const markers = new Map<string, (string | undefined)[]>();
  for (const one of Array.isArray(packages) ? (packages as readonly unknown[]) : []) {
    const name = isJsonObject(one) ? own(one, 'name') : undefined;
    if (typeof name !== 'string' || !isJsonObject(one)) continue;
    markers.set(name, [...(markers.get(name) ?? []), markerOf(one)]);
  }
  return Array.from(markers, ([project, all]) => {
    const known = all.filter((marker) => marker !== undefined);
    const condition =
      known.length < all.length ? '' : ` ; ${known.map((marker) => `(${marker})`).join(' or ')}`;
    return { project, text: project + condition, place: { path } };
  });
}

/** The marker of a locked package, unless its extras and groups decide: those are chosen where wheels are. */
function markerOf(fields: Fields): string | undefined {
  const marker = own(fields, 'marker') ?? own(fields, 'markers');
  if (typeof marker !== 'string' || /\b(?:extras?|dependency_groups)\b/.test(marker)) return undefined;
  try {
    parseMarker(marker);
    return marker;
  } catch (error) {
    if (error instanceof RequirementSyntaxError) return undefined;
    throw error;
  }
}

/** A requirements file with those that it includes: a lock when each of its lines is pinned. */
function ofRequirementsTxt(workspace: Workspace, path: string, text: string): Requirements {
  const files = new Map([[path, text]]);
  for (const one of files.keys()) {
    for (const { option, name, path: included, place } of filesNamedIn(files.get(one)!, one)) {
      if (option === '--constraint') continue;
      if (included === undefined || !workspace.files.isFile(included)) throw notIncluded(name, place);
      if (files.size < MAX_INCLUDED && !files.has(included)) {
        files.set(included, decodeText(workspace.read(included)));
      }
    }
  }
  const main = [...files].flatMap(([file, content]) =>
    readRequirementFile('requirements-txt', content, file, {
      places: {
        isProject: (location) => projectPlace(workspace.files, file, location) !== undefined,
        isNowhere: (location) => isNowhere(workspace.files, file, location),
      },
    }).map(({ requirement }) => ({ path: file, project: requirement.name })),
  );
  const found = [...files].flatMap(([file, content]) =>
    locationsOf(content).flatMap((location) => projectPlace(workspace.files, file, location) ?? []),
  );
  const places = [...new Set(found)];
  const ours = new Set(places.flatMap((place) => nameOf(workspace, place) ?? []));
  const projects = places.map((place) => ofPlace(workspace, place, ours));
  const pinned = new Set(main.map(({ project }) => normalizeName(project)));
  // `uv export` writes the projects of the checkout beside what they require.
  const isWhole = projects.every((one) =>
    one.main.every(({ project }) => pinned.has(normalizeName(project))),
  );
  return {
    source: path,
    lock: main.length > 0 && isWhole && isPinned(path, text, files) ? path : undefined,
    files: [
      ...[...files.keys()].map((file) => ({ path: file, type: 'python_requirements' as const })),
      ...projects.flatMap((one) => one.files),
    ],
    main: [...main, ...projects.flatMap((one) => one.main)],
    roots: projects.flatMap((one) => one.roots),
    ...{ loose: [], without: new Set() },
  };
}

function notIncluded(name: string, place: Place): Error {
  return userError({
    code: 'include-not-read',
    message: `\`${name}\` is not in the checkout`,
    place,
    help: 'correct the path, which is relative to this file, or remove the line; what git ignores does not count',
  });
}

/** The normalized name of the project in a directory, if its pyproject.toml has one. */
function nameOf(workspace: Workspace, directory: string): string | undefined {
  const path = below(directory, 'pyproject.toml');
  const document = workspace.files.isFile(path) ? parseToml(decodeText(workspace.read(path)), path) : {};
  const written = [tableAt(document, 'project'), tableAt(document, 'tool', 'poetry')].map(
    (table) => table && own(table, 'name'),
  );
  const name = written.find((one) => typeof one === 'string');
  return name === undefined ? undefined : normalizeName(name);
}

/** A project of the checkout: where its modules are, and what it requires besides those in `ours`. */
function ofPlace(workspace: Workspace, directory: string, ours: ReadonlySet<string>): Requirements {
  const source = below(directory, 'src');
  const root = workspace.files.isDirectory(source) ? source : directory;
  const pyproject = below(directory, 'pyproject.toml');
  const required = workspace.files.isFile(pyproject) ? ofProject(workspace, pyproject) : none;
  const main = required.main.filter(({ project }) => !ours.has(normalizeName(project)));
  return { ...required, main, roots: [root] };
}

/** Files that a requirements file includes. */
const MAX_INCLUDED = 50;

function isPinned(path: string, text: string, files: ReadonlyMap<string, string>): boolean {
  try {
    readRequirementsLock(text, path, { include: (name) => files.get(name) });
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
