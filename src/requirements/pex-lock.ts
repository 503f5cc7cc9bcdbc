import { parseBoundedJson } from '../text/bounded-json.ts';
import { isJsonObject, parseJson } from '../platforms/json.ts';
import { isValidName, normalizeName } from '../python/names.ts';
import { parsePipRequirement, RequirementSyntaxError } from '../python/requirement.ts';
import { compareVersions, parseSpecifiers } from '../python/specifiers.ts';
import type { Requirement } from '../python/types.ts';
import { filenameOf, LockFields, type Fields } from './lock-fields.ts';
import { unknownLockFormat } from './lock-formats.ts';
import type { Lock, LockedArtifact, LockedDistribution, LockedResolve } from './types.ts';

/**
 * Reads a pex lock (JSON), also with the comment header that Pants adds (pex: `resolve/lockfile/json_codec.py`).
 *
 * @param path of the file in the checkout, for messages.
 * @throws UserError with everything that is wrong with it.
 */
export function readPexLock(text: string, path: string): Lock {
  const { json, metadata } = withoutHeader(text);
  const reader = new LockFields(path);
  const lock = reader.object(parseJson(json, path), 'the lock');
  // Any JSON file comes here; of a lock that pex wrote one of these is left, whatever happened to it.
  if (!['locked_resolves', 'pex_version', 'style'].some((key) => Object.hasOwn(lock, key))) {
    throw unknownLockFormat(path);
  }
  const style = reader.string(lock, 'style', '');
  if (style !== '' && !['strict', 'sources', 'universal'].includes(style)) {
    reader.fault('style', `is unknown: ${style}`);
  }
  if (!Array.isArray(lock['locked_resolves'])) reader.fault('locked_resolves', 'must be a list');
  const result: Lock = {
    path,
    format: 'pex',
    requirements: reader.requirements(lock, 'requirements', ''),
    resolves: reader
      .objects(lock, 'locked_resolves', '')
      .map(({ fields, at }) => readResolve(reader, fields, at)),
    excluded: reader.requirements(lock, 'excluded', ''),
    overridden: readOverrides(reader, lock),
    madeFor: reader
      .strings(lock, 'requires_python', '')
      .filter((text) => parseSpecifiers(text) !== undefined),
    ...(metadata && { metadata }),
  };
  reader.finish();
  return { ...result, resolves: sortedResolves(result.resolves) };
}

/** pex sorts what it reads; among equally good sets, and equally good wheels of one version, the last wins. */
function sortedResolves(resolves: readonly LockedResolve[]): readonly LockedResolve[] {
  return resolves
    .map(({ marker, distributions }) => ({
      marker,
      distributions: distributions.toSorted(orderDistributions),
    }))
    .sort((left, right) => orderLists(left.distributions, right.distributions));
}

function orderLists(left: readonly LockedDistribution[], right: readonly LockedDistribution[]): number {
  for (const [index, one] of left.entries()) {
    const other = right[index];
    const difference = other === undefined ? 1 : orderDistributions(one, other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function orderDistributions(left: LockedDistribution, right: LockedDistribution): number {
  return (
    order(left.name, right.name) ||
    compareVersions(left.version, right.version) ||
    order(left.artifacts[0]!.url, right.artifacts[0]!.url)
  );
}

const BEGIN = /^\/\/ *-+ *BEGIN PANTS LOCKFILE METADATA/;
const END = /^\/\/ *-+ *END PANTS LOCKFILE METADATA/;

/** Blanks the comment lines, which keeps positions correct, and reads what Pants wrote in them. */
function withoutHeader(text: string): {
  readonly json: string;
  readonly metadata: Readonly<Record<string, unknown>> | undefined;
} {
  const content = text.replace(/^\uFEFF/, '');
  // A lock may be a megabyte in size.
  if (!content.startsWith('//') && !content.includes('\n//')) return { json: content, metadata: undefined };
  const lines = content.split('\n');
  const comments = lines.filter((line) => line.startsWith('//'));
  const begin = comments.findIndex((line) => BEGIN.test(line));
  const end = comments.findIndex((line) => END.test(line));
  const block = comments.slice(begin + 1, end).map((line) => line.slice(2));
  return {
    json: lines.map((line) => (line.startsWith('//') ? '' : line)).join('\n'),
    metadata: begin === -1 || end === -1 ? undefined : readMetadata(block.join('\n')),
  };
}

/** Pants' own metadata: nothing here depends on it, so unreadable metadata is ignored. */
function readMetadata(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = parseBoundedJson(json);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function readResolve(reader: LockFields, fields: Fields, at: string): LockedResolve {
  return {
    marker: reader.marker(fields, 'marker', at),
    distributions: reader
      .objects(fields, 'locked_requirements', at)
      .map((item) => readDistribution(reader, item.fields, item.at)),
  };
}

function readDistribution(reader: LockFields, fields: Fields, at: string): LockedDistribution {
  const name = reader.string(fields, 'project_name', at);
  if (name !== '' && !isValidName(name)) reader.fault(`${at}.project_name`, `is not a name: ${name}`);
  const artifacts = reader
    .objects(fields, 'artifacts', at)
    .map((item) => readArtifact(reader, item.fields, item.at));
  if (artifacts.length === 0) reader.fault(`${at}.artifacts`, 'must not be empty');
  const source = artifacts.find(({ url }) => isProjectUrl(url))?.url;
  return {
    name: normalizeName(name),
    version: reader.version(fields, 'version', at),
    requiresPython: reader.specifier(fields, 'requires_python', at),
    dependencies: reader.requirements(fields, 'requires_dists', at),
    artifacts: inOrder(artifacts),
    ...(source !== undefined && { source }),
  };
}

function isProjectUrl(url: string): boolean {
  return (
    /^(?:git|hg|svn|bzr)\+/.test(url) ||
    (url.startsWith('file:') && !/\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)$/.test(filenameOf(url)))
  );
}

function readArtifact(reader: LockFields, fields: Fields, at: string): LockedArtifact {
  const url = reader.string(fields, 'url', at);
  return {
    filename: filenameOf(url),
    url,
    hash: {
      algorithm: inLowerCase(reader.string(fields, 'algorithm', at)),
      hex: inLowerCase(reader.string(fields, 'hash', at)),
    },
    size: undefined,
  };
}

/** Without a copy of what is so already: a lock has thousands of hashes. */
function inLowerCase(text: string): string {
  return /[^0-9a-z]/.test(text) ? text.toLowerCase() : text;
}

/** pex keeps the first artifact first and sorts the others by URL; the last of two tied wheels wins. */
function inOrder(artifacts: readonly LockedArtifact[]): readonly LockedArtifact[] {
  const isInOrder = artifacts.every(
    ({ url }, index) => index < 2 || order(artifacts[index - 1]!.url, url) <= 0,
  );
  if (isInOrder) return artifacts;
  const rest = artifacts.slice(1).sort((left, right) => order(left.url, right.url));
  return [artifacts[0]!, ...rest];
}

function order(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

const REPLACEMENT = /^([A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?)\s*=\s*([A-Z0-9].*)$/is;

/** `requirement`, or `project=requirement` to replace it with another project. */
function readOverrides(reader: LockFields, lock: Fields): ReadonlyMap<string, readonly Requirement[]> {
  const overrides = new Map<string, Requirement[]>();
  for (const [index, text] of reader.strings(lock, 'overridden', '').entries()) {
    const replacement = REPLACEMENT.exec(text);
    const requirement = readOverride(reader, replacement?.[2] ?? text, `overridden[${index}]`);
    if (requirement === undefined) continue;
    const name = replacement === null ? requirement.normalizedName : normalizeName(replacement[1]!);
    const known = overrides.get(name);
    if (known === undefined) overrides.set(name, [requirement]);
    else known.push(requirement);
  }
  return overrides;
}

function readOverride(reader: LockFields, text: string, at: string): Requirement | undefined {
  try {
    return parsePipRequirement(text);
  } catch (error) {
    if (!(error instanceof RequirementSyntaxError)) throw error;
    reader.fault(at, `is not a requirement: ${text} (column ${error.column}: ${error.message})`);
    return;
  }
}
