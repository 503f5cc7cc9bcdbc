import type { PackagedRequirement } from '../graph/types.ts';
import { Problems, type Place } from '../host/types.ts';
import { isJsonObject } from '../platforms/json.ts';
import type { Project } from '../project/project.ts';
import { normalizeName } from '../python/names.ts';
import { withoutUser } from '../text/without-user.ts';
import { own, type Fields } from '../requirements/lock-fields.ts';
import { lockFormats } from '../requirements/lock-formats.ts';
import { createPlaceFinder, parseToml, tableAt } from '../requirements/toml.ts';
import type { Lock } from '../requirements/types.ts';
import { decodeText } from '../text/decode.ts';
import { publicIndex } from '../text/public-index.ts';
import { segmentPattern, type SegmentPattern } from '../workspace/segment-pattern.ts';
import type { IndexOptions } from '../wheels/indexes.ts';

/** Where a `pyproject.toml` takes a project from, which only a lock records for others. */
interface StatedSource {
  readonly name: string;
  /** In words: "`libs/common`", "the index `corp`". */
  readonly from: string;
  readonly isIndex: boolean;
  /** The table that says so. */
  readonly table: string;
  readonly place: Place;
  /** What locks it. */
  readonly command: string;
  /** The same for all projects that it holds for. */
  readonly cause?: string;
}

/**
 * Refuses to look up a project by its name alone where its `pyproject.toml` says where it comes from: anyone can have
 * that name in the package index. A wheel of the user's directories, or an index of the user, may be what is meant.
 *
 * @param resolved what was found, to refuse only what comes from an index; before that, undefined
 * @throws UserError
 */
export function refuseOtherSources(
  project: Project,
  roots: readonly PackagedRequirement[],
  indexes: Pick<IndexOptions, 'indexes' | 'ownDirectories'>,
  resolved?: Lock,
): void {
  if (resolved === undefined && indexes.ownDirectories.length > 0) return;
  const hasOwnIndex = indexes.indexes.some(({ isPublic }) => !isPublic);
  const distributions = resolved?.resolves.flatMap((one) => one.distributions) ?? [];
  const isFromIndex = (name: string): boolean =>
    resolved === undefined ||
    distributions.some((one) => one.name === name && one.artifacts.some(({ url }) => /^https?:/i.test(url)));
  const named = project.made === undefined ? ', and name the lock in `[python.resolves]` of pants.toml' : '';
  const problems = new Problems();
  const sources = createSources(project);
  for (const { requirement, target } of roots) {
    if (requirement.url !== undefined) continue;
    const stated = sources(target, requirement.normalizedName);
    if (stated === undefined || (stated.isIndex && hasOwnIndex) || !isFromIndex(stated.name)) continue;
    problems.error({
      code: 'source-not-locked',
      ...(stated.cause !== undefined && { cause: stated.cause }),
      message: `${requirement.name} comes from ${stated.from} according to \`${stated.table}\`; nothing locks that, so a project of the same name would be taken from the package index`,
      place: stated.place,
      help: `lock it with \`${stated.command}\`, which records where it comes from${named}`,
      notes: [`required by ${target}`],
    });
  }
  problems.throwIfErrors();
}

/** The `pyproject.toml` that a required target is from. */
export function pyprojectOf({ workspace, targets }: Project, spec: string): string | undefined {
  const target = targets.targets.get(spec);
  const generator = target?.generator === undefined ? undefined : targets.targets.get(target.generator);
  const path = generator?.sources[0] ?? target?.place.path;
  const isIt = path !== undefined && /(?:^|\/)pyproject\.toml$/.test(path) && workspace.files.isFile(path);
  return isIt ? path : undefined;
}

/** Reads each `pyproject.toml` once. */
function createSources(project: Project): (spec: string, name: string) => StatedSource | undefined {
  const { workspace } = project;
  const known = new Map<string, (name: string) => StatedSource | undefined>();
  return (spec, name) => {
    const path = pyprojectOf(project, spec);
    if (path === undefined) return undefined;
    const sources = known.get(path) ?? sourcesIn(decodeText(workspace.read(path)), path);
    known.set(path, sources);
    return sources(name);
  };
}

/** By name (PEP 503): what `[tool.uv.sources]` and Poetry's tables say; of others, what their indexes say. */
function sourcesIn(text: string, path: string): (name: string) => StatedSource | undefined {
  const document = parseToml(text, path);
  const forAll = indexForAll(document, text, path);
  const publicly = new Set<string>();
  const found = new Map<string, StatedSource>();
  for (const { tool, table, entries, indexes } of [uvTable(document), ...poetryTables(document)]) {
    for (const [written, value] of Object.entries(entries ?? {})) {
      const name = normalizeName(written);
      const parts = tablesIn(Array.isArray(value) ? value : [value]);
      const from = parts.map((part) => placeOf(part, indexes)).find((one) => one !== undefined);
      if (from === undefined && parts.some((part) => own(part, 'index') ?? own(part, 'source')))
        publicly.add(name);
      if (from === undefined || found.has(name)) continue;
      const place = createPlaceFinder(text, path)(written, 'key');
      found.set(name, { name, ...from, table: `[${table}]`, place, command: lockFormats[tool].command });
    }
  }
  return (name) => {
    const general = found.has(name) || publicly.has(name) ? undefined : forAll(name);
    return found.get(name) ?? (general && { ...general, name });
  };
}

/** An index in which a tool looks before the public one, beside it or in its place, without being told for a project. */
interface GeneralIndex {
  readonly tool: 'uv' | 'poetry' | 'pdm';
  /** Its name, else its URL; as it is written. */
  readonly from: string;
  readonly table: string;
  /** Only for these (`include_packages` of PDM). */
  readonly only?: readonly SegmentPattern[];
}

function indexForAll(
  document: Fields,
  text: string,
  path: string,
): (name: string) => Omit<StatedSource, 'name'> | undefined {
  const general = [...uvIndexes(document), ...poetryIndexes(document), ...pdmIndexes(document)];
  return (name) => {
    const index = general.find(({ only }) => only === undefined || only.some((one) => one.matches(name)));
    return (
      index && {
        from: `the index \`${withoutUser(index.from)}\``,
        isIndex: true,
        table: index.table,
        place: createPlaceFinder(text, path)(index.from, 'quoted'),
        command: lockFormats[index.tool].command,
        cause: path,
      }
    );
  };
}

function uvIndexes(document: Fields): readonly GeneralIndex[] {
  const uv = tableAt(document, 'tool', 'uv') ?? {};
  const named = privateIndexes(own(uv, 'index')).filter(({ fields }) => own(fields, 'explicit') !== true);
  const urls = [own(uv, 'index-url'), own(uv, 'extra-index-url')].flat();
  return [
    ...named.map(({ from }) => ({ tool: 'uv' as const, from, table: '[[tool.uv.index]]' })),
    ...urls.flatMap((from) =>
      typeof from === 'string' && !isPublic('', from)
        ? { tool: 'uv' as const, from, table: '[tool.uv]' }
        : [],
    ),
  ];
}

/** Poetry asks the others only for what the public index does not have, or for what names them. */
const askedLast = new Set<unknown>(['supplemental', 'secondary', 'explicit']);

function poetryIndexes(document: Fields): readonly GeneralIndex[] {
  return privateIndexes(own(tableAt(document, 'tool', 'poetry') ?? {}, 'source'))
    .filter(({ fields }) => !askedLast.has(own(fields, 'priority')) && own(fields, 'secondary') !== true)
    .map(({ from }) => ({ tool: 'poetry', from, table: '[[tool.poetry.source]]' }));
}

/** PDM takes the best version of all its indexes. */
function pdmIndexes(document: Fields): readonly GeneralIndex[] {
  return privateIndexes(own(tableAt(document, 'tool', 'pdm') ?? {}, 'source'))
    .filter(({ fields }) => own(fields, 'type') !== 'find_links')
    .map(({ fields, from }) => {
      const included = own(fields, 'include_packages');
      const only = Array.isArray(included)
        ? (included as readonly unknown[]).flatMap((one) =>
            typeof one === 'string' ? segmentPattern(one.toLowerCase(), 'fnmatch') : [],
          )
        : undefined;
      return { tool: 'pdm', from, table: '[[tool.pdm.source]]', ...(only !== undefined && { only }) };
    });
}

/** The indexes of a list that are not the public one. */
function privateIndexes(list: unknown): readonly { readonly fields: Fields; readonly from: string }[] {
  return tablesIn(list).flatMap((fields) => {
    const [name, url] = [textOf(fields, 'name'), textOf(fields, 'url')];
    const from = name?.toLowerCase() === 'pypi' ? url : (name ?? url);
    return from === undefined || isPublic(name ?? '', url) ? [] : { fields, from };
  });
}

/** A table whose entries may say where projects come from. */
interface SourceTable {
  readonly tool: 'uv' | 'poetry';
  readonly table: string;
  readonly entries: Fields | undefined;
  /** URLs of the indexes that entries name. */
  readonly indexes: ReadonlyMap<string, string>;
}

function uvTable(document: Fields): SourceTable {
  const uv = tableAt(document, 'tool', 'uv') ?? {};
  const indexes = indexesOf(own(uv, 'index'));
  return { tool: 'uv', table: 'tool.uv.sources', entries: tableAt(uv, 'sources'), indexes };
}

function poetryTables(document: Fields): readonly SourceTable[] {
  const poetry = tableAt(document, 'tool', 'poetry') ?? {};
  const indexes = indexesOf(own(poetry, 'source'));
  const groups = Object.keys(tableAt(poetry, 'group') ?? {});
  const tables = [
    ...['dependencies', 'dev-dependencies'].map((table) => ({ table, entries: tableAt(poetry, table) })),
    ...groups.map((group) => ({
      table: `group.${group}.dependencies`,
      entries: tableAt(poetry, 'group', group, 'dependencies'),
    })),
  ];
  return tables.map(({ table, entries }) => ({
    ...{ tool: 'poetry', table: `tool.poetry.${table}` },
    ...{ entries, indexes },
  }));
}

/** The URLs of named indexes. */
function indexesOf(list: unknown): ReadonlyMap<string, string> {
  return new Map(tablesIn(list).map((one) => [textOf(one, 'name') ?? '', textOf(one, 'url') ?? '']));
}

/** The tables in a list. */
function tablesIn(list: unknown): readonly Fields[] {
  return Array.isArray(list) ? (list as readonly unknown[]).filter(isJsonObject) : [];
}

function textOf(fields: Fields, key: string): string | undefined {
  const value = own(fields, key);
  return typeof value === 'string' ? value : undefined;
}

/** What an entry says, without what leads to the public index anyway. */
function placeOf(
  fields: Fields,
  indexes: ReadonlyMap<string, string>,
): Pick<StatedSource, 'from' | 'isIndex'> | undefined {
  const location = ['path', 'git', 'url'].map((key) => textOf(fields, key)).find((one) => one !== undefined);
  if (location !== undefined) return { from: `\`${withoutUser(location)}\``, isIndex: false };
  if (own(fields, 'workspace') === true) return { from: 'the workspace', isIndex: false };
  const index = textOf(fields, 'index') ?? textOf(fields, 'source');
  if (index === undefined || isPublic(index, indexes.get(index))) return undefined;
  return { from: `the index \`${index}\``, isIndex: true };
}

/** Poetry calls it PyPI without a URL. */
function isPublic(name: string, url: string | undefined): boolean {
  if (url === undefined || url === '') return name.toLowerCase() === 'pypi';
  return URL.canParse(url) && new URL(url).host === new URL(publicIndex.url).host;
}
