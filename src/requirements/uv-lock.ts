import { posix } from 'node:path';
import { normalizeName } from '../python/names.ts';
import { formatMarker } from '../python/markers.ts';
import type { Requirement } from '../python/types.ts';
import { filenameOf, LockFields, own, type Fields } from './lock-fields.ts';
import { lacksHash } from './index-files.ts';
import type { Lock, LockedArtifact, LockedDependency, LockedDistribution, Offer } from './types.ts';

/**
 * Reads a `uv.lock` (format version 1). Forks become distributions with markers; extras become dependencies with an
 * `extra` marker; the lock is made for the requirements of the workspace's projects, with their extras and groups. A
 * project of the workspace has no artifacts.
 *
 * @param document the parsed TOML.
 * @throws UserError with everything that is wrong with it.
 */
export function readUvLock(document: Fields, path: string): Lock {
  const reader = new LockFields(path);
  const version = own(document, 'version');
  if (version !== 1) {
    reader.fault('version', `is ${JSON.stringify(version)}; only version 1 of uv's format is supported`);
  }
  if (own(document, 'distribution') !== undefined) {
    reader.fault(
      'distribution',
      'is the key that uv used before version 0.3; newer versions write `package`',
    );
  }
  const packages = reader.objects(document, 'package', '');
  const requirements = packages.flatMap(({ fields, at }) => projectRequirements(reader, fields, at));
  const distributions = packages.map(({ fields, at }) => readPackage(reader, fields, at));
  const hasConflicts = own(document, 'conflicts') !== undefined;
  const offers = new Map<string, Offer[]>();
  for (const { fields, at } of hasConflicts ? packages : []) {
    for (const offer of offersOf(reader, fields, at)) {
      const { normalizedName } = offer.asks;
      const known = offers.get(normalizedName);
      if (known === undefined) offers.set(normalizedName, [offer]);
      else known.push(offer);
    }
  }
  const requiresPython = reader.specifier(document, 'requires-python', '');
  const environments = reader.markerList(document, 'supported-markers', '');
  reader.finish();
  return {
    path,
    format: 'uv',
    requirements,
    resolves: [{ marker: undefined, distributions }],
    excluded: [],
    overridden: new Map(),
    ...(requiresPython !== undefined && { requiresPython }),
    ...(environments !== undefined && { environments }),
    ...(hasConflicts && { hasConflicts: true as const, offers }),
  };
}

function readPackage(reader: LockFields, fields: Fields, at: string): LockedDistribution {
  const from = reader.object(own(fields, 'source'), `${at}.source`);
  const { source, project } = sourceOf(from);
  const place: FilePlace = {
    single: reader.optionalString(from, 'url', at) ?? reader.optionalString(from, 'path', at),
    registry: reader.optionalString(from, 'registry', at),
  };
  const sdist = own(fields, 'sdist');
  const files = [
    ...reader.objects(fields, 'wheels', at),
    ...(sdist === undefined ? [] : [{ fields: reader.object(sdist, `${at}.sdist`), at: `${at}.sdist` }]),
  ];
  // A package of a fork applies if one of these holds.
  const marker = reader.markerList(fields, 'resolution-markers', at);
  const base: LockedDistribution = {
    name: reader.projectName(fields, 'name', at),
    // A project of the workspace may get its version from its build.
    version: own(fields, 'version') === undefined ? '0' : reader.version(fields, 'version', at),
    requiresPython: undefined,
    dependencies: dependenciesOf(reader, fields, at),
    artifacts: files.flatMap((file) => readFile(reader, file.fields, file.at, place)),
  };
  return {
    ...base,
    // For a directory or page of links, uv locks what it lists, which may lack hashes.
    ...(place.registry !== undefined && base.artifacts.some(lacksHash) && { hashes: [] }),
    ...(marker && { marker }),
    ...originOf(from),
    ...(source !== undefined && { source }),
    ...(project && { project }),
  };
}

/** What a project of the checkout, its extras and its groups ask for, with the version that uv chose. */
function offersOf(reader: LockFields, fields: Fields, at: string): readonly Offer[] {
  if (sourceOf(reader.object(own(fields, 'source'), `${at}.source`)).project === undefined) return [];
  const project = reader.projectName(fields, 'name', at);
  const asks = (table: Fields, key: string, place: string) =>
    reader
      .objects(table, key, place)
      .flatMap((item) => dependency(reader, item.fields, item.at, undefined) ?? []);
  const named = (key: string, kind: 'extra' | 'group') => {
    const table = reader.object(own(fields, key) ?? {}, `${at}.${key}`);
    return Object.keys(table).flatMap((name) =>
      asks(table, name, `${at}.${key}`).map((one) => ({
        by: `${kind} ${name} of ${project}`,
        requirement: kind === 'extra' ? `${project}[${name}]` : undefined,
        asks: one,
      })),
    );
  };
  return [
    ...asks(fields, 'dependencies', at).map((one) => ({ by: project, requirement: project, asks: one })),
    ...named('optional-dependencies', 'extra'),
    ...named('dev-dependencies', 'group'),
  ].filter(({ asks: { specifier, origin } }) => specifier !== '' || origin !== undefined);
}

/** Where a package comes from when that is not an index. A virtual project is never installed itself. */
function sourceOf(source: Fields): Pick<LockedDistribution, 'source' | 'project'> {
  for (const kind of ['editable', 'virtual', 'directory', 'path', 'git', 'url']) {
    const value = own(source, kind);
    if (typeof value !== 'string') continue;
    if (kind === 'url' || kind === 'path') return { source: value };
    if (kind === 'git') return { source: `git+${value}` };
    return {
      source: `the project in ${value === '.' ? 'the workspace root' : value}`,
      project: { directory: kind === 'virtual' ? undefined : value },
    };
  }
  return {};
}

/** Which of several sources of one version is meant, as uv writes it in a package and in its dependents. */
function originOf(source: Fields): { readonly origin?: string } {
  const kinds = ['registry', 'editable', 'virtual', 'directory', 'path', 'git', 'url'];
  const kind = kinds.find((name) => typeof own(source, name) === 'string');
  return kind === undefined ? {} : { origin: `${kind} ${String(own(source, kind))}` };
}

interface FilePlace {
  /** The location of the only file of a package that is not in an index; uv does not repeat it for the file. */
  readonly single: string | undefined;
  /** The index of a package: a URL, or the path of a directory (`find-links`), to which paths of files are relative. */
  readonly registry: string | undefined;
}

function readFile(
  reader: LockFields,
  fields: Fields,
  at: string,
  { single, registry }: FilePlace,
): readonly LockedArtifact[] {
  const path = reader.optionalString(fields, 'path', at);
  const inRegistry =
    path !== undefined && registry !== undefined && !isRemote(registry) ? posix.join(registry, path) : path;
  const url = reader.optionalString(fields, 'url', at) ?? inRegistry ?? single ?? '';
  const filename = reader.optionalString(fields, 'filename', at) ?? filenameOf(url);
  if (filename === '') {
    reader.fault(at, 'does not name a file');
    return [];
  }
  const [algorithm = '', hex = ''] = (reader.optionalString(fields, 'hash', at) ?? '').split(':', 2);
  return [
    {
      filename,
      url,
      hash: { algorithm: algorithm.toLowerCase(), hex: hex.toLowerCase() },
      size: reader.optionalSize(fields, 'size'),
    },
  ];
}

function dependenciesOf(reader: LockFields, fields: Fields, at: string): readonly LockedDependency[] {
  const plain = reader
    .objects(fields, 'dependencies', at)
    .map((item) => dependency(reader, item.fields, item.at, undefined));
  const optional = reader.object(own(fields, 'optional-dependencies') ?? {}, `${at}.optional-dependencies`);
  const extras = Object.keys(optional).flatMap((extra) =>
    reader
      .objects(optional, extra, `${at}.optional-dependencies`)
      .map((item) => dependency(reader, item.fields, item.at, extra)),
  );
  return [...plain, ...extras].filter((one) => one !== undefined);
}

/** `{ name, version?, marker?, extra = […] }`: the version is there when the lock holds several. */
function dependency(
  reader: LockFields,
  fields: Fields,
  at: string,
  ofExtra: string | undefined,
): LockedDependency | undefined {
  const version = reader.optionalString(fields, 'version', at);
  const source = own(fields, 'source');
  const requirement = requirementOf(reader, fields, at, {
    extras: reader.strings(fields, 'extra', at),
    specifier: version === undefined ? '' : `===${version}`,
    ofExtra,
  });
  if (requirement === undefined || source === undefined) return requirement;
  return { ...requirement, ...originOf(reader.object(source, `${at}.source`)) };
}

function requirementOf(
  reader: LockFields,
  fields: Fields,
  at: string,
  parts: {
    readonly extras: readonly string[];
    readonly specifier: string;
    readonly ofExtra: string | undefined;
  },
): Requirement | undefined {
  const name = reader.string(fields, 'name', at);
  const marker = reader.marker(fields, 'marker', at);
  const written = marker === undefined ? undefined : formatMarker(marker);
  const ofExtra = parts.ofExtra === undefined ? undefined : `extra == '${normalizeName(parts.ofExtra)}'`;
  const condition =
    written !== undefined && ofExtra !== undefined ? `(${written}) and ${ofExtra}` : (written ?? ofExtra);
  const extras = parts.extras.length === 0 ? '' : `[${parts.extras.join(',')}]`;
  return reader.requirement(
    `${name}${extras}${parts.specifier}${condition === undefined ? '' : `; ${condition}`}`,
    at,
  );
}

/** `[package.metadata]` of a project of the workspace: what its `pyproject.toml` requires. */
function projectRequirements(reader: LockFields, fields: Fields, at: string): readonly Requirement[] {
  const metadata = own(fields, 'metadata');
  if (metadata === undefined) return [];
  const table = reader.object(metadata, `${at}.metadata`);
  const development = reader.object(own(table, 'requires-dev') ?? {}, `${at}.metadata.requires-dev`);
  return [
    ...reader.objects(table, 'requires-dist', `${at}.metadata`),
    ...Object.keys(development).flatMap((group) =>
      reader.objects(development, group, `${at}.metadata.requires-dev`),
    ),
  ].flatMap((item) => {
    const requirement = requirementOf(reader, item.fields, item.at, {
      extras: reader.strings(item.fields, 'extras', item.at),
      specifier: reader.optionalString(item.fields, 'specifier', item.at) ?? '',
      ofExtra: undefined,
    });
    const url = reader.optionalString(item.fields, 'url', item.at);
    return requirement === undefined ? [] : [{ ...requirement, url }];
  });
}

function isRemote(url: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(url);
}
