import { parseJson } from '../platforms/json.ts';
import { isValidName, normalizeName } from '../python/names.ts';
import { parseSpecifiers } from '../python/specifiers.ts';
import { filenameOf, LockFields, own, type Fields } from './lock-fields.ts';
import type { Lock, LockedDistribution } from './types.ts';

/**
 * Reads a `Pipfile.lock` (format 6). It names versions and hashes, no files, and does not say who needs whom: its
 * `default` packages are taken whole, as `pipenv requirements` does. What Pipenv could not lock for the platform on
 * which it ran (`"version": "*"`) is not in it.
 *
 * @throws UserError with everything that is wrong with it.
 */
export function readPipfileLock(text: string, path: string): Lock {
  const reader = new LockFields(path);
  const document = reader.object(parseJson(text, path), 'the lock');
  const meta = reader.object(own(document, '_meta') ?? {}, '_meta');
  if (own(meta, 'pipfile-spec') !== 6) {
    reader.fault('_meta.pipfile-spec', 'is not 6, the one format of Pipenv that is read');
  }
  const packages = reader.object(own(document, 'default') ?? {}, 'default');
  const distributions = Object.keys(packages).flatMap((name) =>
    readPackage(reader, name, reader.object(packages[name], `default.${name}`)),
  );
  reader.finish();
  return {
    path,
    format: 'pipenv',
    requirements: [],
    resolves: [{ marker: undefined, distributions }],
    excluded: [],
    overridden: new Map(),
    wholeSet: true,
  };
}

function readPackage(reader: LockFields, name: string, fields: Fields): readonly LockedDistribution[] {
  const at = `default.${name}`;
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
  const git = reader.optionalString(fields, 'git', at);
  if (git !== undefined) return [{ ...common, version: '0', artifacts: [], source: `git+${git}` }];
  const directory = reader.optionalString(fields, 'path', at);
  if (directory !== undefined) {
    const source = `the project in ${directory}`;
    return [{ ...common, version: '0', artifacts: [], source, project: { directory } }];
  }
  const hashes = reader.strings(fields, 'hashes', at).map((hash) => hash.toLowerCase());
  const file = reader.optionalString(fields, 'file', at);
  if (file !== undefined) return [fileDistribution(common, file, hashes)];
  const version = pinnedVersion(reader.optionalString(fields, 'version', at) ?? '*');
  if (version === undefined) reader.fault(`${at}.version`, 'is not a pinned version');
  return version === undefined || version === '*' ? [] : [{ ...common, version, artifacts: [], hashes }];
}

function fileDistribution(
  common: Omit<LockedDistribution, 'version' | 'artifacts'>,
  url: string,
  hashes: readonly string[],
): LockedDistribution {
  const filename = filenameOf(url);
  const hex = hashes.find((hash) => hash.startsWith('sha256:'))?.slice('sha256:'.length) ?? '';
  return {
    ...common,
    version: filename.split('-')[1] ?? '0',
    artifacts: [
      { filename, url: url.split('#', 1)[0]!, hash: { algorithm: 'sha256', hex }, size: undefined },
    ],
  };
}

/** The `1.0` of `==1.0`; `*` for what is not pinned on purpose. */
function pinnedVersion(text: string): string | undefined {
  if (text === '*') return '*';
  const [clause, ...others] = parseSpecifiers(text) ?? [];
  const isPin = others.length === 0 && clause !== undefined && !clause.prefix;
  return isPin && ['==', '==='].includes(clause.operator) ? clause.version : undefined;
}
