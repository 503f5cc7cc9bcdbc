import { normalizeName } from '../python/names.ts';
import type { Marker, Requirement } from '../python/types.ts';
import { settleMemberships } from './memberships.ts';
import { filenameOf, LockFields, own, type Fields } from './lock-fields.ts';
import type { Lock, LockedArtifact, LockedDistribution } from './types.ts';

/**
 * Reads a `pylock.toml` (PEP 751, lock version 1). Such a lock may omit dependencies; then all of it is used.
 *
 * @param document the parsed TOML.
 * @throws UserError with everything that is wrong with it.
 */
export function readPylock(document: Fields, path: string): Lock {
  const reader = new LockFields(path);
  const version = reader.string(document, 'lock-version', '');
  if (!/^1(?:\.|$)/.test(version)) {
    reader.fault('lock-version', `is ${version}; only version 1 of PEP 751 is supported`);
  }
  const packages = reader.objects(document, 'packages', '');
  const groups = new Set(reader.strings(document, 'default-groups', '').map(normalizeName));
  const distributions = packages.map(({ fields, at }) => readPackage(reader, fields, at, groups));
  const requiresPython = reader.specifier(document, 'requires-python', '');
  const environments = reader.markerList(document, 'environments', '');
  reader.finish();
  const saysDependencies = packages.some(({ fields }) => own(fields, 'dependencies') !== undefined);
  return {
    path,
    format: 'pylock',
    requirements: [],
    resolves: [{ marker: undefined, distributions }],
    excluded: [],
    overridden: new Map(),
    ...(requiresPython !== undefined && { requiresPython }),
    ...(environments !== undefined && { environments }),
    ...(!saysDependencies && { wholeSet: true as const }),
  };
}

function readPackage(
  reader: LockFields,
  fields: Fields,
  at: string,
  groups: ReadonlySet<string>,
): LockedDistribution {
  const written = reader.marker(fields, 'marker', at);
  const marker = written && inGroups(written, groups);
  const { source, project } = sourceOf(reader, fields, at);
  const base: LockedDistribution = {
    name: reader.projectName(fields, 'name', at),
    // Only a source tree has no version.
    version: own(fields, 'version') === undefined ? '0' : reader.version(fields, 'version', at),
    requiresPython: reader.specifier(fields, 'requires-python', at),
    dependencies: readDependencies(reader, fields, at),
    artifacts: readFiles(reader, fields, at),
  };
  return {
    ...base,
    ...(marker && { marker }),
    ...(source !== undefined && { source }),
    ...(project && { project }),
  };
}

/** A marker where the dependency groups `groups` are installed, as those of `default-groups` are by default. */
function inGroups(marker: Marker, groups: ReadonlySet<string>): Marker {
  return settleMemberships(marker, (name, variable) =>
    variable === 'dependency_groups' && groups.has(normalizeName(name)) ? true : undefined,
  );
}

function readFiles(reader: LockFields, fields: Fields, at: string): readonly LockedArtifact[] {
  const single = ['sdist', 'archive'].flatMap((name) => {
    const value = own(fields, name);
    return value === undefined
      ? []
      : [{ fields: reader.object(value, `${at}.${name}`), at: `${at}.${name}` }];
  });
  return [...reader.objects(fields, 'wheels', at), ...single].map((file) =>
    readFile(reader, file.fields, file.at),
  );
}

function readFile(reader: LockFields, fields: Fields, at: string): LockedArtifact {
  const url = reader.optionalString(fields, 'url', at);
  const path = reader.optionalString(fields, 'path', at);
  const hashes = reader.object(own(fields, 'hashes') ?? {}, `${at}.hashes`);
  const algorithm = own(hashes, 'sha256') === undefined ? (Object.keys(hashes)[0] ?? '') : 'sha256';
  if (url === undefined && path === undefined) reader.fault(at, 'has neither `url` nor `path`');
  return {
    filename: reader.optionalString(fields, 'name', at) ?? filenameOf(url ?? path ?? ''),
    url: url ?? path ?? '',
    hash: {
      algorithm,
      hex: (algorithm === '' ? '' : reader.string(hashes, algorithm, `${at}.hashes`)).toLowerCase(),
    },
    size: reader.optionalSize(fields, 'size'),
  };
}

function sourceOf(
  reader: LockFields,
  fields: Fields,
  at: string,
): Pick<LockedDistribution, 'source' | 'project'> {
  for (const kind of ['vcs', 'directory'] as const) {
    const value = own(fields, kind);
    if (value === undefined) continue;
    const table = reader.object(value, `${at}.${kind}`);
    const address = reader.optionalString(table, 'url', at) ?? reader.optionalString(table, 'path', at) ?? '';
    return kind === 'vcs'
      ? { source: `${reader.optionalString(table, 'type', at) ?? 'git'}+${address}` }
      : { source: `the project in ${address}`, project: { directory: address } };
  }
  return {};
}

/** Entries name a package, with more details where the lock has several of that name. */
function readDependencies(reader: LockFields, fields: Fields, at: string): readonly Requirement[] {
  return reader.objects(fields, 'dependencies', at).flatMap((item) => {
    const version = reader.optionalString(item.fields, 'version', item.at);
    const name = reader.string(item.fields, 'name', item.at);
    const requirement = reader.requirement(`${name}${version === undefined ? '' : `==${version}`}`, item.at);
    return requirement === undefined ? [] : [requirement];
  });
}
