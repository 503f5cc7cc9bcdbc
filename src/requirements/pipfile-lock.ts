import { Problems } from '../host/types.ts';
import { isJsonObject, parseJson } from '../platforms/json.ts';
import { isValidName, normalizeName } from '../python/names.ts';
import { exactVersion } from '../python/specifiers.ts';
import { parseWheelFilename } from '../python/wheel-filename.ts';
import { publicIndex } from '../text/public-index.ts';
import { withoutUser } from '../text/without-user.ts';
import { hasVariable } from './direct-reference.ts';
import { fileAt } from './file-at.ts';
import { filenameOf, LockFields, own, type Fields } from './lock-fields.ts';
import { SOURCE_OPTION, UNKNOWN_VERSION, type Lock, type LockedDistribution } from './types.ts';
import { isSdistName } from './wheel-tags.ts';

/**
 * Reads a `Pipfile.lock` (format 6). It has versions and hashes but no file names, and does not record dependencies:
 * all of its `default` packages are used, as `pipenv requirements` does, and of its `develop` packages those that
 * something requires. What Pipenv could not lock for the platform on which it ran (`"version": "*"`, often without the
 * marker) is missing from it.
 *
 * @throws UserError with everything that is wrong with it.
 */
export function readPipfileLock(text: string, path: string): Lock {
  const reader = new LockFields(path);
  const document = reader.object(parseJson(text, path), 'the lock');
  const meta = reader.object(own(document, '_meta') ?? {}, '_meta');
  if (own(meta, 'pipfile-spec') !== 6) {
    reader.fault('_meta.pipfile-spec', 'is not 6, the only supported Pipenv format');
  }
  const packages = reader.object(own(document, 'default') ?? {}, 'default');
  const distributions = Object.keys(packages).flatMap((name) =>
    readPackage(reader, name, reader.object(packages[name], `default.${name}`), `default.${name}`),
  );
  const ofDevelop = readDevelop(path, document, packages);
  const options = sourcesOf(reader, meta, { ...ofDevelop.packages, ...packages });
  reader.finish();
  return {
    path,
    format: 'pipenv',
    requirements: [],
    resolves: [{ marker: undefined, distributions: [...distributions, ...ofDevelop.distributions] }],
    excluded: [],
    overridden: new Map(),
    wholeSet: true,
    leftOut: new Set(ofDevelop.distributions.map(({ name }) => name)),
    ...(options && { options }),
  };
}

/** The packages for development that are not in `default` as well. One that cannot be read is left out. */
function readDevelop(
  path: string,
  document: Fields,
  packages: Fields,
): { readonly packages: Fields; readonly distributions: readonly LockedDistribution[] } {
  const known = new Set(Object.keys(packages).map(normalizeName));
  const written = own(document, 'develop');
  const read = Object.entries(isJsonObject(written) ? written : {}).flatMap(([name, fields]) => {
    if (known.has(normalizeName(name)) || !isJsonObject(fields)) return [];
    const reader = new LockFields(path);
    const found = new Problems().collect(() => {
      const distributions = readPackage(reader, name, fields, `develop.${name}`);
      reader.finish();
      return distributions;
    });
    return found === undefined ? [] : [{ name, fields, found }];
  });
  return {
    packages: Object.fromEntries(read.map(({ name, fields }) => [name, fields])),
    distributions: read.flatMap(({ found }) => found),
  };
}

/**
 * The only index each package may come from: its `index`, else the first source, as in Pipenv.
 * @returns undefined where the public index is the only source
 */
function sourcesOf(reader: LockFields, meta: Fields, packages: Fields): Lock['options'] {
  const sources = reader.objects(meta, 'sources', '_meta').map(({ fields, at }) => ({
    name: reader.string(fields, 'name', at),
    url: withoutVariables(reader.string(fields, 'url', at)),
  }));
  const [first] = sources;
  const isPublic =
    sources.length === 1 && first!.url.replace(/\/$/, '') === publicIndex.url.replace(/\/$/, '');
  const known = new Set(sources.map(({ name }) => name));
  const named = Object.keys(packages).map((project) => {
    const index = reader.optionalString(reader.object(packages[project], project), 'index', project);
    // Another index could have a stranger's project of that name.
    if (index !== undefined && first !== undefined && !known.has(index)) {
      reader.fault(`${project}.index`, `names \`${index}\`, which is not a source in \`_meta.sources\``);
    }
    return { project, index };
  });
  if (first === undefined || isPublic) return undefined;
  const chosen = named.map(({ project, index }) => `${index ?? first.name}=${normalizeName(project)}`);
  return new Map([
    ['--index-url', sources.slice(-1).map(({ name, url }) => `${name}=${url}`)],
    ['--extra-index-url', sources.slice(0, -1).map(({ name, url }) => `${name}=${url}`)],
    [SOURCE_OPTION, chosen],
  ]);
}

/** A URL whose credentials are variables may use those of the environment. */
function withoutVariables(url: string): string {
  return hasVariable(url) || /\/\/[^/@]*\$[^/@]*@/.test(url) ? withoutUser(url) : url;
}

function readPackage(
  reader: LockFields,
  name: string,
  fields: Fields,
  at: string,
): readonly LockedDistribution[] {
  if (!isValidName(name)) {
    reader.fault(at, 'is not the name of a project');
    return [];
  }
  const marker = reader.marker(fields, 'markers', at);
  const common = {
    name: normalizeName(name),
    requiresPython: undefined,
    dependencies: [],
    ...(marker && { marker }),
  };
  const source = repositoryOf(reader, fields, at);
  if (source !== undefined) return [{ ...common, version: UNKNOWN_VERSION, artifacts: [], source }];
  const hashes = reader.strings(fields, 'hashes', at).map((hash) => hash.toLowerCase());
  const place = reader.optionalString(fields, 'file', at) ?? reader.optionalString(fields, 'path', at);
  if (place !== undefined) return [placed(common, place, hashes)];
  const version = pinnedVersion(reader.optionalString(fields, 'version', at) ?? '*');
  if (version === undefined) reader.fault(`${at}.version`, 'is not a pinned version');
  return version === undefined || version === '*' ? [] : [{ ...common, version, artifacts: [], hashes }];
}

function repositoryOf(reader: LockFields, fields: Fields, at: string): string | undefined {
  for (const kind of ['git', 'hg', 'svn', 'bzr']) {
    const url = reader.optionalString(fields, kind, at);
    if (url !== undefined) return url.startsWith(`${kind}+`) ? url : `${kind}+${url}`;
  }
  return undefined;
}

/** A file, by its URL or its path, or the directory of a project. */
function placed(
  common: Omit<LockedDistribution, 'version' | 'artifacts'>,
  place: string,
  hashes: readonly string[],
): LockedDistribution {
  const filename = filenameOf(place);
  const wheel = parseWheelFilename(filename);
  if (wheel !== undefined || isSdistName(filename)) {
    return { ...common, version: wheel?.version ?? UNKNOWN_VERSION, ...fileAt(place, hashes) };
  }
  const project = { directory: place };
  return {
    ...common,
    version: UNKNOWN_VERSION,
    artifacts: [],
    source: `the project in ${place}`,
    ...(!/^[a-z][a-z0-9+.-]*:/i.test(place) && { project }),
  };
}

/** The `1.0` of `==1.0`; `*` for a package that is deliberately not pinned. */
function pinnedVersion(text: string): string | undefined {
  return text === '*' ? '*' : exactVersion(text);
}
