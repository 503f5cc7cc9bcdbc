import { normalizeName } from '../python/names.ts';
import { parseMarker } from '../python/requirement.ts';
import type { Marker, Requirement } from '../python/types.ts';
import { anyMarker, extraMarker, underMarker } from './combined-markers.ts';
import { filenameOf, LockFields, own, type Fields } from './lock-fields.ts';
import type { Lock, LockedArtifact, LockedDistribution } from './types.ts';

/**
 * Reads a `pdm.lock` (format versions 3 and 4). Entries for a project with extras become dependencies of the project
 * with an `extra` marker. The lock does not repeat the project's own requirements.
 *
 * @param document the parsed TOML.
 * @throws UserError with everything that is wrong with it.
 */
export function readPdmLock(document: Fields, path: string): Lock {
  const reader = new LockFields(path);
  const metadata = reader.object(own(document, 'metadata') ?? {}, 'metadata');
  const version = reader.optionalString(metadata, 'lock_version', 'metadata') ?? '';
  if (!/^[34](?:\.|$)/.test(version)) {
    reader.fault('metadata.lock_version', `is ${version}; versions 3 and 4 of pdm's format are supported`);
  }
  const older = own(metadata, 'files');
  const context: Context = {
    reader,
    // Up to version 4.2 all files are listed at the end.
    files: older === undefined ? undefined : reader.object(older, 'metadata.files'),
  };
  const entries = new Map<string, LockedDistribution[]>();
  for (const { fields, at } of reader.objects(document, 'package', '')) {
    const one = readPackage(context, fields, at);
    const key = JSON.stringify([
      one.name,
      one.version,
      one.source,
      one.artifacts.map(({ filename }) => filename),
    ]);
    const known = entries.get(key);
    if (known === undefined) entries.set(key, [one]);
    else known.push(one);
  }
  const requiresPython = targetPython(reader, metadata);
  const environments = targetPlatforms(reader, metadata);
  reader.finish();
  return {
    path,
    format: 'pdm',
    requirements: [],
    resolves: [{ marker: undefined, distributions: [...entries.values()].map(merged) }],
    excluded: [],
    overridden: new Map(),
    ...(requiresPython !== undefined && { requiresPython }),
    ...(environments !== undefined && { environments }),
  };
}

interface Context {
  readonly reader: LockFields;
  readonly files: Fields | undefined;
}

/** The Pythons of a lock made for a single target; with several targets, each package states its own. */
function targetPython(reader: LockFields, metadata: Fields): string | undefined {
  const targets = reader.objects(metadata, 'targets', 'metadata');
  const [target] = targets;
  return target === undefined || targets.length > 1
    ? undefined
    : reader.specifier(target.fields, 'requires_python', target.at);
}

/** Where a lock made for certain platforms (`pdm lock --platform`) applies; pdm rejects it elsewhere. */
function targetPlatforms(reader: LockFields, metadata: Fields): Marker | undefined {
  const targets = reader.objects(metadata, 'targets', 'metadata');
  if (targets.length === 0) return undefined;
  return anyMarker(
    targets.map(({ fields, at }) => platformMarker(reader.optionalString(fields, 'platform', at) ?? '')),
  );
}

const PLATFORM = /^(linux|manylinux|alpine|musllinux|windows|macos)(?:_\d+_\d+)?(?:_([a-z0-9_]+))?$/;
/** The default machine of a platform: pdm's `linux` means `manylinux_2_40_x86_64`. */
const DEFAULT_MACHINE = 'x86_64';

/**
 * pdm's names of platforms (dep-logic, `Platform.parse`) as markers; undefined for anything else, and for other
 * systems.
 */
function platformMarker(name: string): Marker | undefined {
  const [, system = '', machine = DEFAULT_MACHINE] = PLATFORM.exec(name) ?? [];
  switch (system) {
    case '':
      return undefined;
    case 'windows':
      return parseMarker('sys_platform == "win32"');
    case 'macos':
      return parseMarker('sys_platform == "darwin"');
    case 'alpine':
    case 'musllinux':
      // No system reports this name; Lambda uses glibc.
      return parseMarker('sys_platform == "musllinux"');
    default: {
      const known = machine === 'amd64' ? 'x86_64' : machine === 'arm64' ? 'aarch64' : machine;
      return parseMarker(`sys_platform == "linux" and platform_machine == "${known}"`);
    }
  }
}

/** Combines the entries of one distribution, which pdm lists once for each set of extras. */
function merged(entries: readonly LockedDistribution[]): LockedDistribution {
  const [first, ...others] = entries as [LockedDistribution, ...LockedDistribution[]];
  if (others.length === 0) return first;
  const marker = anyMarker(entries.map((one) => one.marker));
  return { ...first, dependencies: entries.flatMap(({ dependencies }) => dependencies), marker };
}

function readPackage(context: Context, fields: Fields, at: string): LockedDistribution {
  const { reader } = context;
  const normalizedName = reader.projectName(fields, 'name', at);
  const marker = reader.marker(fields, 'marker', at);
  const { source, project } = sourceOf(reader, fields, at);
  const base: LockedDistribution = {
    name: normalizedName,
    version: reader.version(fields, 'version', at),
    requiresPython: reader.specifier(fields, 'requires_python', at),
    dependencies: dependenciesOf(reader, fields, at).filter(
      (dependency) => dependency.normalizedName !== normalizedName,
    ),
    artifacts: filesOf(context, fields, at),
  };
  return {
    ...base,
    ...(marker && { marker }),
    ...(source !== undefined && { source }),
    ...(project && { project }),
  };
}

function dependenciesOf(reader: LockFields, fields: Fields, at: string): readonly Requirement[] {
  const extras = reader.strings(fields, 'extras', at);
  const condition =
    extras.length === 0 ? undefined : anyMarker(extras.map((extra) => extraMarker(normalizeName(extra))));
  return reader.requirements(fields, 'dependencies', at).map((one) => underMarker(one, condition));
}

function sourceOf(
  reader: LockFields,
  fields: Fields,
  at: string,
): Pick<LockedDistribution, 'source' | 'project'> {
  const git = reader.optionalString(fields, 'git', at);
  if (git !== undefined) return { source: `git+${git}` };
  const path = reader.optionalString(fields, 'path', at);
  if (path === undefined || path.endsWith('.whl')) return {};
  return { source: `the project in ${path}`, project: { directory: path } };
}

function filesOf({ reader, files }: Context, fields: Fields, at: string): readonly LockedArtifact[] {
  const name = reader.optionalString(fields, 'name', at) ?? '';
  const version = reader.optionalString(fields, 'version', at) ?? '';
  const key = `${name} ${version}`;
  const [holder, field, place] = files === undefined ? [fields, 'files', at] : [files, key, 'metadata.files'];
  const found = reader
    .objects(holder, field, place)
    .flatMap((file) => readFile(reader, file.fields, file.at));
  const own = reader.optionalString(fields, 'url', at) ?? reader.optionalString(fields, 'path', at);
  // A requirement with a URL: the package names its only file.
  return own?.split('#', 1)[0]?.endsWith('.whl') !== true
    ? found
    : found.map((file) => (file.url === '' ? { ...file, url: own, filename: filenameOf(own) } : file));
}

function readFile(reader: LockFields, fields: Fields, at: string): readonly LockedArtifact[] {
  const url = reader.optionalString(fields, 'url', at);
  const filename = reader.optionalString(fields, 'file', at) ?? filenameOf(url ?? '');
  if (filename === '') {
    reader.fault(at, 'does not name a file');
    return [];
  }
  const [algorithm = '', hex = ''] = (reader.optionalString(fields, 'hash', at) ?? '').split(':', 2);
  return [
    {
      filename,
      url: url ?? '',
      hash: { algorithm: algorithm.toLowerCase(), hex: hex.toLowerCase() },
      size: undefined,
    },
  ];
}
