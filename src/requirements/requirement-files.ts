import { Problems, userError, type Place } from '../host/types.ts';
import { isJsonObject, parseJson } from '../platforms/json.ts';
import { parsePipRequirement, RequirementSyntaxError } from '../python/requirement.ts';
import type { Requirement } from '../python/types.ts';
import { parseWheelFilename } from '../python/wheel-filename.ts';
import { keyPositions } from '../text/toml-positions.ts';
import { withoutUser } from '../text/without-user.ts';
import { eggOf, isDirectReference, isRepository, nameOfProject } from './direct-reference.ts';
import { filenameOf, own, type Fields } from './lock-fields.ts';
import { checkoutPath, withoutProjectRoot } from './lock-paths.ts';
import { poetryRequirements } from './poetry.ts';
import { LINE_END, optionsOf, withoutComment, withoutTrailing } from './requirement-lines.ts';
import { createPlaceFinder, parseToml, tableAt, type Standing } from './toml.ts';

export type RequirementFileKind = 'requirements-txt' | 'pep621' | 'poetry' | 'pipenv' | 'uv';

/** What the checkout has at the locations of a requirements file. */
interface Places {
  /** It is a project of the checkout: its line is no requirement. */
  readonly isProject?: (location: string) => boolean;
  /** It is nowhere in the checkout. */
  readonly isNowhere?: (location: string) => boolean;
}

interface FileRequirement {
  readonly requirement: Requirement;
  readonly place: Place;
}

/**
 * Reads the requirements of a file as Pants' target generators do (`backend/python/macros/*_requirements.py`), in the
 * order of the file.
 *
 * @param path of the file, for messages and for Poetry's relative paths.
 * @param problems gets the errors of single requirements, and the rest are still used; without it, errors are thrown.
 * @param places what is at locations such as `./lib`.
 * @throws UserError for a file that cannot be read at all, or has too many errors.
 */
export function readRequirementFile(
  kind: RequirementFileKind,
  text: string,
  path: string,
  { problems, places = {} }: { readonly problems?: Problems; readonly places?: Places } = {},
): readonly FileRequirement[] {
  if (text.length > MAX_CHARACTERS) throw tooLarge(path, `${text.length} characters`, MAX_CHARACTERS);
  const collector = new RequirementCollector(text, path);
  switch (kind) {
    case 'requirements-txt':
      readRequirementsTxt(collector, text, places);
      break;
    case 'pep621':
      readPep621(collector, parseToml(text, path));
      break;
    case 'poetry':
      poetryRequirements(collector, parseToml(text, path));
      break;
    case 'pipenv':
      readPipenv(collector, parseJson(text, path));
      break;
    case 'uv':
      readUv(collector, parseToml(text, path));
      break;
  }
  return collector.finish(problems);
}

/** Of a requirements file that is not a lock: those of the largest projects have some 100 KB. */
const MAX_CHARACTERS = 4 * 1024 * 1024;
/** Requirements of a file. */
const MAX_REQUIREMENTS = 20_000;

function tooLarge(path: string, what: string, limit: number): Error {
  return userError({
    code: 'file-too-large',
    message: `${path} has ${what}; a file of requirements can have at most ${limit}`,
    place: { path },
    help: 'split it, or remove what no package needs from it',
  });
}

/** A file with this many errors is not a requirements file. */
const MAX_FAULTS = 100;

/** Collects the requirements of one file, and the errors in invalid ones. */
export class RequirementCollector {
  readonly path: string;
  readonly #problems = new Problems();
  readonly #found: FileRequirement[] = [];
  readonly #find: ReturnType<typeof createPlaceFinder>;
  readonly #text: string;

  constructor(text: string, path: string) {
    this.path = path;
    this.#text = text;
    this.#find = createPlaceFinder(text, path);
  }

  /** The next place of a text in the file. */
  find(needle: string, standing: Standing): Place {
    return this.#find(needle, standing);
  }

  /** The place of a key of TOML. */
  placeOfKey(keys: readonly string[]): Place {
    return { path: this.path, ...keyPositions(this.#text.replace(/^\uFEFF/, ''))(keys) };
  }

  /** @param place of the text; columns are relative to it if the file contains the text literally. */
  add(text: string, place: Place, isVerbatim = true): void {
    if (this.#found.length >= MAX_REQUIREMENTS) {
      throw tooLarge(this.path, `more than ${MAX_REQUIREMENTS} requirements`, MAX_REQUIREMENTS);
    }
    try {
      this.#found.push({ requirement: parsePipRequirement(text), place });
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      const offset = isVerbatim && place.column !== undefined ? error.column - 1 : 0;
      this.fault(
        `\`${withoutUser(text)}\` is not a requirement: ${error.message}`,
        {
          path: place.path,
          ...(place.line !== undefined && { line: place.line }),
          ...(place.column !== undefined && { column: place.column + offset }),
        },
        /^\.{0,2}\/(?!\/)|^\.{1,2}$/.test(text) ? pathHelp(text) : undefined,
      );
    }
  }

  /** Records an error. @throws UserError when there are too many. */
  fault(
    message: string,
    place: Place,
    help = 'use a form such as `name>=1.0`, or `name @ git+https://…` for a repository (PEP 508)',
  ): void {
    this.#problems.error({ code: 'invalid-requirement', message, place, help });
    if (this.#problems.size >= MAX_FAULTS) this.#problems.throwIfErrors();
  }

  /** The valid requirements; errors go to `problems`. @throws UserError with the errors if there is no `problems` */
  finish(problems: Problems | undefined): readonly FileRequirement[] {
    if (problems === undefined) this.#problems.throwIfErrors();
    problems?.add(this.#problems.diagnostics);
    return this.#found;
  }
}

/** pip installs what is at a path; Pants only knows requirements with a name. */
function pathHelp(path: string): string {
  return `write \`-e ${path}\`, a line that makes no target, and own the files of that project with \`python_sources()\``;
}

/** One requirement a line; comments and options, also those after a requirement, are skipped. */
function readRequirementsTxt(
  collector: RequirementCollector,
  text: string,
  { isProject, isNowhere }: Places,
): void {
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(LINE_END)
    .entries()) {
    const requirement = requirementOf(line);
    const editable = requirement === '' ? editableIn(line) : undefined;
    const location = locationIn(editable ?? requirement);
    if (location !== undefined && isProject?.(location) === true) continue;
    const column = line.length - line.trimStart().length + 1;
    const endColumn = column + (requirement === '' ? line.trim() : requirement).length;
    const place = { path: collector.path, line: index + 1, column, endColumn };
    const wheel = namedWheel(requirement);
    if (location !== undefined && wheel === undefined && isNowhere?.(location) === true) {
      collector.fault(
        `\`${location}\` is not in the checkout`,
        place,
        'correct the path, which is relative to this file, or remove the line; what git ignores does not count',
      );
      continue;
    }
    // Pants takes no line with `-e`; without BUILD files pip is the tool that reads the file.
    const repository = isProject === undefined ? undefined : repositoryIn(editable ?? '');
    if (repository !== undefined) collector.add(repository, place, false);
    if (requirement === '') continue;
    collector.add(wheel ?? requirement, place, wheel === undefined);
  }
}

/** `./a-1.0-py3-none-any.whl`, as `uv pip compile` writes it, with the name of its project; undefined for others. */
function namedWheel(text: string): string | undefined {
  const semicolon = text.indexOf(';');
  const at = semicolon === -1 ? text.length : semicolon;
  const location = text.slice(0, at).trim();
  const wheel = isDirectReference(location) ? parseWheelFilename(filenameOf(location)) : undefined;
  return wheel === undefined ? undefined : `${wheel.name} @ ${location} ${text.slice(at).trim()}`.trim();
}

/** The path that a requirement names: `./lib` of `./lib[extra] ; marker` and of `lib @ ./lib`; undefined for others. */
function locationIn(requirement: string): string | undefined {
  const named = /^[\w.-]+\s*(?:\[[^\]]*\])?\s*@\s*(?=\S)/.exec(requirement)?.[0] ?? '';
  const written = withoutProjectRoot(requirement.slice(named.length));
  return isDirectReference(written) ? /^[^\s;[#]+/.exec(written)?.[0] : undefined;
}

/** The locations that the lines of a requirements file name, those of `-e` too. */
export function locationsOf(text: string): readonly string[] {
  return text.split(LINE_END).flatMap((line) => {
    return locationIn(editableIn(line) ?? requirementOf(line)) ?? [];
  });
}

/** `name @ git+https://…` of what `-e` names, if that is a repository. */
function repositoryIn(editable: string): string | undefined {
  if (!isRepository(editable)) return undefined;
  return `${eggOf(editable) ?? nameOfProject(editable.split('#', 1)[0]!)} @ ${editable}`;
}

/** What `-e` names on a line, with `./` before a name. */
function editableIn(line: string): string | undefined {
  if (!line.trimStart().startsWith('-')) return undefined;
  const editable = optionsOf(withoutComment(line)).find(({ name }) => name === '--editable')?.value;
  if (editable === undefined) return undefined;
  // `-e name @ file:…` has its name.
  if (/^[\w.-]+(?:\[[^\]]*\])?\s*@/.test(editable)) return editable;
  return `./${editable}`.replace(/^\.\/(?=\.|\/|[a-z][\w+.-]*:)/, '');
}

/** The requirement of a line, `''` when it has none. */
function requirementOf(line: string): string {
  const text = withoutTrailing(line.split('--', 1)[0]!.trim(), '\\');
  if (text === '' || text.startsWith('#') || text.startsWith('-')) return '';
  // In a URL a `#` starts the fragment, so a comment needs a space before it.
  return text.replace(text.includes('://') ? /\s#.*$/s : /#.*$/s, '').trim();
}

/** A line of a requirements file that includes another file. */
export interface Include {
  /** Of the other file, relative to the build root. */
  readonly path: string;
  readonly place: Place;
}

/** The files of the checkout that the text of a requirements file includes (`-r other.txt`). */
export function includesOf(text: string, path: string): readonly Include[] {
  return filesNamedIn(text, path).flatMap(({ option, path: included, place }) =>
    option === '--constraint' || included === undefined ? [] : { path: included, place },
  );
}

/** A file that a line of a requirements file names. */
interface NamedFile {
  readonly option: '--requirement' | '--constraint';
  /** As written. */
  readonly name: string;
  /** In the checkout; undefined where it leads out. */
  readonly path: string | undefined;
  readonly place: Place;
}

/** The files that the text of a requirements file names: `-r other.txt`, `-c limits.txt`. */
export function filesNamedIn(text: string, path: string): readonly NamedFile[] {
  return text.split(LINE_END).flatMap((line, index) => {
    const content = withoutComment(line);
    if (!content.startsWith('-')) return [];
    const [column, endColumn] = [line.search(/\S/) + 1, line.trimEnd().length + 1];
    const place = { path, line: index + 1, column, endColumn };
    return optionsOf(content).flatMap(({ name: option, value: name }) =>
      (option === '--requirement' || option === '--constraint') && name !== ''
        ? { option, name, path: checkoutPath(path, name), place }
        : [],
    );
  });
}

function readPep621(collector: RequirementCollector, document: Fields): void {
  const project = tableAt(document, 'project') ?? {};
  const optional = tableAt(project, 'optional-dependencies') ?? {};
  const extras = Object.entries(optional);
  const dependencies = own(project, 'dependencies') ?? [];
  if (extras.length === 0 && isEmptyList(dependencies)) {
    throw userError({
      code: 'no-requirements',
      message: `${collector.path} has neither \`project.dependencies\` nor \`project.optional-dependencies\``,
      place: { path: collector.path },
      help: 'add requirements there (PEP 621); for other tools use `poetry_requirements` or `uv_requirements`',
    });
  }
  addTexts(collector, dependencies, ['project', 'dependencies']);
  for (const [extra, list] of extras) addTexts(collector, list, ['project', 'optional-dependencies', extra]);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function readUv(collector: RequirementCollector, document: Fields): void {
  const uv = tableAt(document, 'tool', 'uv');
  if (uv === undefined) {
    throw userError({
      code: 'no-requirements',
      message: `${collector.path} has no section \`tool.uv\``,
      place: { path: collector.path },
      help: 'use `python_requirements(source="pyproject.toml")` for `project.dependencies`',
    });
  }
  addTexts(collector, own(uv, 'dev-dependencies') ?? [], ['tool', 'uv', 'dev-dependencies']);
}

/** @param keys of the list */
function addTexts(collector: RequirementCollector, list: unknown, keys: readonly string[]): void {
  const name = keys.slice(1).join('.');
  if (!Array.isArray(list)) {
    collector.fault(`\`${name}\` must be a list of requirements`, collector.placeOfKey(keys));
    return;
  }
  for (const [index, item] of (list as readonly unknown[]).entries()) {
    if (typeof item !== 'string') {
      collector.fault(
        `\`${name}\` must be a list of strings; entry ${index + 1} is not one`,
        collector.placeOfKey(keys),
      );
      return;
    }
    const requirement = withoutTrailing(item.split('--', 1)[0]!.trim(), '\\');
    if (requirement === '' || requirement.startsWith('#') || requirement.startsWith('-')) continue;
    collector.add(requirement, collector.find(requirement, 'quoted'));
  }
}

/** `Pipfile.lock`: `default`, then `develop`, whose entries replace equal names. */
function readPipenv(collector: RequirementCollector, document: unknown): void {
  const entries = new Map<string, unknown>();
  for (const section of ['default', 'develop']) {
    const packages = isJsonObject(document) ? own(document, section) : undefined;
    if (packages === undefined) continue;
    if (isJsonObject(packages)) for (const [name, info] of Object.entries(packages)) entries.set(name, info);
    else collector.fault(`\`${section}\` must be an object`, collector.find(section, 'key'));
  }
  for (const [name, info] of entries) {
    const place = collector.find(name, 'key');
    const text = isJsonObject(info) ? pipenvRequirement(name, info) : undefined;
    if (text === undefined) collector.fault(`the entry for \`${name}\` is not valid`, place);
    else collector.add(text, place, false);
  }
}

function pipenvRequirement(name: string, info: Fields): string | undefined {
  const [extras, version, markers] = [own(info, 'extras'), own(info, 'version'), own(info, 'markers')];
  if (extras !== undefined && !Array.isArray(extras)) return undefined;
  if (version !== undefined && typeof version !== 'string') return undefined;
  if (markers !== undefined && typeof markers !== 'string') return undefined;
  const bracketed = extras === undefined || extras.length === 0 ? '' : `[${extras.join(',')}]`;
  const pinned = version === undefined || version === '*' ? '' : version;
  return `${name}${bracketed}${pinned}${markers === undefined || markers === '' ? '' : `;${markers}`}`;
}
