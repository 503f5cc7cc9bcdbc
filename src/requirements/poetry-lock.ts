import { isJsonObject } from '../platforms/json.ts';
import { normalizeName } from '../python/names.ts';
import { parseMarker, RequirementSyntaxError } from '../python/requirement.ts';
import { compareVersions, parseSpecifiers } from '../python/specifiers.ts';
import { isVersion } from '../python/versions.ts';
import type { Marker, Requirement } from '../python/types.ts';
import { parseWheelFilename } from '../python/wheel-filename.ts';
import { allMarkers, anyMarker, extraMarker, underMarker } from './combined-markers.ts';
import { filenameOf, LockFields, own, type Fields } from './lock-fields.ts';
import { poetryPythonMarker, poetryRequirementText } from './poetry.ts';
import { PoetrySyntaxError } from './poetry-syntax-error.ts';
import type { Lock, LockedArtifact, LockedDistribution } from './types.ts';

/**
 * Reads a `poetry.lock` (lock versions 1 and 2). Files are listed without URLs and are looked up in an index. The lock
 * does not repeat the project's own requirements.
 *
 * @param document the parsed TOML.
 * @throws UserError with everything that is wrong with it.
 */
export function readPoetryLock(document: Fields, path: string): Lock {
  const reader = new LockFields(path);
  const metadata = reader.object(own(document, 'metadata') ?? {}, 'metadata');
  const version = reader.string(metadata, 'lock-version', 'metadata');
  if (version !== '' && !/^[12](?:\.|$)/.test(version)) {
    reader.fault('metadata.lock-version', `is ${version}; versions 1 and 2 of Poetry's format are supported`);
  }
  const older = own(metadata, 'files');
  // Up to version 1.1 all files are listed at the end.
  const files = older === undefined ? undefined : reader.object(older, 'metadata.files');
  const distributions = reader
    .objects(document, 'package', '')
    .map(({ fields, at }) => readPackage({ reader, files }, fields, at));
  const python = pythonOf(reader, metadata, 'metadata');
  reader.finish();
  return {
    path,
    format: 'poetry',
    requirements: [],
    resolves: [{ marker: undefined, distributions: withoutUnlocked(distributions) }],
    excluded: [],
    overridden: new Map(),
    ...(python.specifier !== undefined && { requiresPython: python.specifier }),
  };
}

/** What Poetry up to 1.2 assumed to be installed and never locked. */
const neverLocked = new Set(['distribute', 'pip', 'setuptools', 'wheel']);

/** Omits dependencies on what Poetry does not lock, and therefore does not install. */
function withoutUnlocked(distributions: readonly LockedDistribution[]): readonly LockedDistribution[] {
  const locked = new Set(distributions.map(({ name }) => name));
  const isLocked = (name: string): boolean => locked.has(name) || !neverLocked.has(name);
  return distributions.map((distribution) => ({
    ...distribution,
    dependencies: distribution.dependencies.filter(({ name }) => isLocked(normalizeName(name))),
  }));
}

interface Context {
  readonly reader: LockFields;
  readonly files: Fields | undefined;
}

function readPackage(context: Context, fields: Fields, at: string): LockedDistribution {
  const { reader } = context;
  const python = pythonOf(reader, fields, at);
  const marker = allMarkers(markerOf(reader, fields, at), python.marker);
  const source = sourceOf(reader, fields, at);
  const files = filesOf(context, fields, at);
  const version = reader.version(fields, 'version', at);
  const base: LockedDistribution = {
    name: reader.projectName(fields, 'name', at),
    version,
    requiresPython: python.specifier,
    dependencies: dependenciesOf(reader, fields, at),
    artifacts: artifactsOf(context, files, version, source),
  };
  return {
    ...base,
    // Some versions of Poetry lost the files in 2022; in that case it installs what the index has.
    ...(files.length === 0 && isFromIndex(source) && { hashes: [] }),
    ...(marker && { marker }),
    ...(source.text !== undefined && { source: source.text }),
    ...(source.type === 'directory' && { project: { directory: source.url } }),
  };
}

/** `python-versions` in Poetry's notation: alternatives (`||`) have no PEP 440 set and become a marker. */
function pythonOf(
  reader: LockFields,
  fields: Fields,
  at: string,
): { readonly specifier?: string; readonly marker?: Marker } {
  const text = normalConstraint(reader.optionalString(fields, 'python-versions', at) ?? '*');
  try {
    if (text === '*' || text === '') return {};
    if (parseSpecifiers(text) !== undefined) return { specifier: text };
    if (!text.includes('||')) {
      const specifier = poetryRequirementText(text, '').trim();
      if (parseSpecifiers(specifier) !== undefined) return { specifier };
      reader.fault(`${at}.python-versions`, `is not a version constraint: ${text}`);
      return {};
    }
    const marker = poetryPythonMarker(text);
    return marker === '' ? {} : { marker: parseMarker(marker) };
  } catch (error) {
    if (!(error instanceof PoetrySyntaxError) && !(error instanceof RequirementSyntaxError)) throw error;
    reader.fault(`${at}.python-versions`, `is not a version constraint: ${text}`);
    return {};
  }
}

/**
 * A constraint as Poetry writes it today. Older locks also contain notations from package metadata that its parser
 * accepts: spaces for commas, `|` for `||`, `=` for `==`, and `>=3.*`, which means `>=3`.
 */
function normalConstraint(constraint: string): string {
  const normalClause = (clause: string): string =>
    /^[<>]/.test(clause) ? withoutStars(clause) : clause.replace(/^=(?!=)/, '==');
  return constraint
    .split(/\|\|?/)
    .map((alternative) =>
      alternative
        .replace(/([\^~=<>])\s+/g, '$1')
        .split(/[\s,]+/)
        .filter((clause) => clause !== '')
        .map(normalClause)
        .join(','),
    )
    .join(' || ');
}

/** `>=3` of `>=3.*`. */
function withoutStars(clause: string): string {
  let end = clause.length;
  while (clause.endsWith('.*', end)) end -= 2;
  return clause.slice(0, end);
}

/** One marker, or one for each dependency group; a group without a marker always needs the package. */
function markerOf(reader: LockFields, fields: Fields, at: string): Marker | undefined {
  const value = own(fields, 'markers');
  if (!isJsonObject(value)) return reader.marker(fields, 'markers', at);
  const groups = reader.strings(fields, 'groups', at);
  const names = groups.length > 0 ? groups : Object.keys(value);
  return anyMarker(names.map((group) => reader.marker(value, group, `${at}.markers`)));
}

interface Source {
  readonly type: string | undefined;
  readonly url: string;
  /** For messages, when the package does not come from an index. */
  readonly text: string | undefined;
}

function sourceOf(reader: LockFields, fields: Fields, at: string): Source {
  const value = own(fields, 'source');
  if (value === undefined) return { type: undefined, url: '', text: undefined };
  const table = reader.object(value, `${at}.source`);
  const type = reader.optionalString(table, 'type', `${at}.source`);
  const url = reader.optionalString(table, 'url', `${at}.source`) ?? '';
  const texts = new Map([
    ['git', `git+${url}`],
    ['directory', `the project in ${url}`],
  ]);
  return { type, url, text: texts.get(type ?? '') };
}

function isFromIndex({ type }: Source): boolean {
  // A `legacy` source is a single index: no other may be used instead.
  return type === undefined;
}

/** A file as the lock lists it. */
interface ListedFile {
  readonly filename: string;
  readonly hash: LockedArtifact['hash'];
}

/** The files listed for a package; the older list at the end combines all versions of the project. */
function filesOf({ reader, files }: Context, fields: Fields, at: string): readonly ListedFile[] {
  const name = reader.optionalString(fields, 'name', at) ?? '';
  const [holder, field, place] =
    files === undefined ? [fields, 'files', at] : [files, name, 'metadata.files'];
  return reader.objects(holder, field, place).map((file) => {
    const filename = reader.string(file.fields, 'file', file.at);
    const [algorithm = '', hex = ''] = reader.string(file.fields, 'hash', file.at).split(':', 2);
    return { filename, hash: { algorithm: algorithm.toLowerCase(), hex: hex.toLowerCase() } };
  });
}

function artifactsOf(
  context: Context,
  files: readonly ListedFile[],
  version: string,
  { type, url }: Source,
): readonly LockedArtifact[] {
  const isSingle = type === 'url' || type === 'file';
  return files
    .filter(({ filename }) => context.files === undefined || isOfVersion(filename, version))
    .map(({ filename, hash }) => ({
      filename,
      url: isSingle && filenameOf(url) === filename ? url : '',
      hash,
      size: undefined,
    }));
}

function isOfVersion(filename: string, version: string): boolean {
  const wheel = parseWheelFilename(filename);
  if (wheel === undefined) return filename.includes(`-${version}.`);
  return isVersion(version) && compareVersions(wheel.version, version) === 0;
}

function dependenciesOf(reader: LockFields, fields: Fields, at: string): readonly Requirement[] {
  const dependencies = reader.object(own(fields, 'dependencies') ?? {}, `${at}.dependencies`);
  const extras = extrasByName(reader, fields, at);
  return Object.keys(dependencies).flatMap((name) => {
    const value = dependencies[name];
    const placed = `${at}.dependencies.${name}`;
    const inExtras = anyMarker((extras.get(normalizeName(name)) ?? []).map(extraMarker));
    return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).flatMap(
      (one) => readDependency(reader, name, one, placed, inExtras) ?? [],
    );
  });
}

/** For each optional dependency, the extras that include it (`[package.extras]`). */
function extrasByName(
  reader: LockFields,
  fields: Fields,
  at: string,
): ReadonlyMap<string, readonly string[]> {
  const table = reader.object(own(fields, 'extras') ?? {}, `${at}.extras`);
  const byName = new Map<string, string[]>();
  for (const extra of Object.keys(table)) {
    for (const text of reader.strings(table, extra, `${at}.extras`)) {
      const name = normalizeName(/^[A-Za-z0-9._-]+/.exec(text)?.[0] ?? '');
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [normalizeName(extra)]);
      else known.push(normalizeName(extra));
    }
  }
  return byName;
}

/** `"version"`, or a table with version, extras, markers and whether it is optional. */
function readDependency(
  reader: LockFields,
  name: string,
  value: unknown,
  at: string,
  inExtras: Marker | undefined,
): Requirement | undefined {
  const table = typeof value === 'string' ? { version: value } : reader.object(value, at);
  const version = reader.optionalString(table, 'version', at) ?? '*';
  const marker = reader.marker(table, 'markers', at);
  const names = reader.strings(table, 'extras', at);
  const bracketed = names.length === 0 ? '' : `[${names.join(',')}]`;
  const requirement = reader.requirement(specified(name, bracketed, version), at);
  if (requirement === undefined) return undefined;
  const isOptional = own(table, 'optional') === true;
  if (!isOptional || (marker !== undefined && mentionsExtra(marker))) return underMarker(requirement, marker);
  // An optional dependency that is not in any extra is never installed.
  return inExtras && underMarker(requirement, allMarkers(marker, inExtras));
}

/**
 * Poetry's constraint as a PEP 508 specifier. It spells `!=1.5` as `<1.5 || >1.5`; other alternatives cannot be
 * expressed, and the locked version, which Poetry has checked, is accepted.
 */
function specified(name: string, extras: string, constraint: string): string {
  const joined = normalConstraint(constraint).replace(
    /<\s*([^\s,|<>]+)\s*\|\|\s*>\s*\1(?=$|[\s,|])/g,
    '!=$1',
  );
  if (joined.includes('||')) return `${name}${extras}`;
  try {
    const text = poetryRequirementText(joined, name, extras);
    return parseSpecifiers(text.slice(name.length + extras.length)) === undefined ? `${name}${extras}` : text;
  } catch (error) {
    if (!(error instanceof PoetrySyntaxError)) throw error;
    return `${name}${extras}`;
  }
}

function mentionsExtra(marker: Marker): boolean {
  if (marker.kind !== 'compare') return mentionsExtra(marker.left) || mentionsExtra(marker.right);
  return [marker.left, marker.right].some((side) => side.kind === 'variable' && side.name === 'extra');
}
