import { basename } from 'node:path';
import { readMember } from '../archive/read-member.ts';
import type { ZipMember } from '../archive/types.ts';
import { userError } from '../host/types.ts';
import { orderPublic, parseVersion } from '../python/versions.ts';
import { wheelFilenameParts } from '../python/wheel-filename.ts';
import { compareCodePoints } from '../text/code-points.ts';
import { licenceOfMetadata, type WheelLicence } from '../text/licence.ts';
import { MAX_HEADERS, readHeaders } from '../text/headers.ts';
import type { StoredWheel } from '../wheels/types.ts';

const MIB = 1024 * 1024;
/**
 * Largest metadata files, bytes. The largest of public wheels: 3 MB of RECORD, 600 KB of METADATA, 100 KB of the rest.
 */
export const METADATA_LIMITS = {
  METADATA: 16 * MIB,
  RECORD: 16 * MIB,
  WHEEL: MIB,
  'entry_points.txt': MIB,
} as const;

/** A wheel with its metadata, as an installer needs it. */
export interface OpenWheel {
  readonly wheel: StoredWheel;
  /** Files by path; directories are left out. */
  readonly files: ReadonlyMap<string, ZipMember>;
  /** `NAME-VERSION.dist-info`. */
  readonly distInfo: string;
  /** Names of its data directories: `NAME-VERSION.data` in one spelling or more. */
  readonly dataDirectories: ReadonlySet<string>;
  /** `Root-Is-Purelib: true` in WHEEL. */
  readonly isPurelib: boolean;
  /** Where its headers go: `include/site/python3.11/NAME`. */
  readonly headers: string;
  readonly record: Buffer;
  /** `Requires-Dist` of METADATA, as written. */
  readonly requiresDist: readonly string[];
  /** `Requires-Python` of METADATA. */
  readonly requiresPython: string | undefined;
  readonly licence: WheelLicence | undefined;
  readonly entryPoints: string;
}

/** The error for a wheel that cannot be installed. */
export function wheelError(wheel: StoredWheel, what: string): Error {
  return userError({
    code: 'bad-wheel',
    message: `\`${basename(wheel.path)}\`: ${what}`,
    help: 'use another version of the package, or rebuild the wheel',
    notes: [`locked in ${wheel.pinned.lockPath}`],
  });
}

/**
 * Finds the parts of a wheel (PEP 427) that decide where its files go.
 * @throws UserError `bad-wheel` without one `.dist-info` directory with METADATA, WHEEL and RECORD at the top
 */
export async function openWheel(wheel: StoredWheel): Promise<OpenWheel> {
  const files = new Map<string, ZipMember>();
  for (const member of wheel.facts.members) {
    if (!member.name.endsWith('/')) files.set(member.name, member);
  }
  const distInfo = findDistInfo(wheel, files);
  const read = async (name: keyof typeof METADATA_LIMITS): Promise<Buffer> => {
    const member = files.get(`${distInfo}/${name}`);
    if (member !== undefined) return readMember(wheel.path, member, METADATA_LIMITS[name]);
    if (name === 'entry_points.txt') return Buffer.alloc(0);
    throw wheelError(wheel, `it has no ${distInfo}/${name}, which every wheel must have`);
  };
  const metadata = headersIn(wheel, 'METADATA', await read('METADATA'));
  refuseOtherVersion(wheel, metadata('version')[0]);
  const tags = headersIn(wheel, 'WHEEL', await read('WHEEL'));
  return {
    wheel,
    files,
    distInfo,
    dataDirectories: findDataDirectories(files, distInfo),
    isPurelib: tags('root-is-purelib')[0] === 'true',
    headers: headersDirectory(metadata('name')[0], tags('tag'), wheel),
    record: await read('RECORD'),
    requiresDist: metadata('requires-dist'),
    requiresPython: metadata('requires-python')[0],
    licence: licenceOfMetadata(metadata),
    entryPoints: (await read('entry_points.txt')).toString('utf8'),
  };
}

/** The `.dist-info` directory at the top (vendored ones lie deeper). */
function findDistInfo(wheel: StoredWheel, files: ReadonlyMap<string, ZipMember>): string {
  const names = new Set<string>();
  for (const path of files.keys()) {
    const match = /^([^/]+\.dist-info)\//.exec(path);
    if (match?.[1] !== undefined) names.add(match[1]);
  }
  const [first] = names;
  if (first === undefined)
    throw wheelError(wheel, 'it has no .dist-info directory, which every wheel must have');
  if (names.size === 1) {
    const project = wheel.pinned.filename.split('-', 1)[0]!;
    if (projectStem(first).startsWith(projectStem(project))) return first;
    throw wheelError(wheel, `its only .dist-info directory is ${first}, which belongs to another project`);
  }
  const stem = projectStem(wheel.pinned.filename.split('-').slice(0, 2).join('-'));
  const own = [...names].filter((name) => projectStem(name.slice(0, -'.dist-info'.length)) === stem);
  if (own.length !== 1 || own[0] === undefined) {
    throw wheelError(
      wheel,
      `it has more than one .dist-info directory: ${[...names].sort(compareCodePoints).join(', ')}`,
    );
  }
  return own[0];
}

/** As pip: a wheel was renamed, or something else was put in its place. Local versions (`+cpu`) are not compared. */
function refuseOtherVersion(wheel: StoredWheel, version = ''): void {
  const named = wheelFilenameParts(wheel.pinned.filename)?.version ?? '';
  const [inside, outside] = [version.trim(), named].map(parseVersion);
  if (inside === undefined || outside === undefined || orderPublic(inside, outside) === 0) return;
  throw wheelError(wheel, `its METADATA says that it is version ${version.trim()}, not ${named}`);
}

/** `Zope.Proxy-5.3` and `zope_proxy-5.3` mean the same distribution. */
function projectStem(nameAndVersion: string): string {
  return nameAndVersion.replace(/[-_.]+/g, '_').toLowerCase();
}

/** Tools that make wheels spell names differently, so the data directory's name may differ too. */
function findDataDirectories(files: ReadonlyMap<string, ZipMember>, distInfo: string): ReadonlySet<string> {
  const stem = projectStem(distInfo.slice(0, -'.dist-info'.length));
  const directories = new Set<string>();
  for (const path of files.keys()) {
    const match = /^([^/]+)\.data\//.exec(path);
    if (match?.[1] !== undefined && projectStem(match[1]) === stem) directories.add(`${match[1]}.data`);
  }
  return directories;
}

const headerNames = {
  METADATA: [
    ...(['name', 'version', 'requires-dist', 'requires-python'] as const),
    ...(['license', 'license-expression', 'classifier'] as const),
  ],
  WHEEL: ['root-is-purelib', 'tag'],
} as const;

/** The values of a header of METADATA or WHEEL by its name in lower case. @throws UserError `bad-wheel` */
function headersIn<const T extends keyof typeof headerNames>(
  wheel: StoredWheel,
  file: T,
  content: Buffer,
): (name: (typeof headerNames)[T][number]) => readonly string[] {
  const headers = readHeaders(content.toString('utf8'), headerNames[file], file === 'WHEEL');
  if (headers === undefined)
    throw wheelError(wheel, `its ${file} has more than ${MAX_HEADERS} lines of headers`);
  return (name) => headers.get(name) ?? [];
}

/** As pip and pex do it; the Python version is known when all tags of WHEEL name the same one. */
function headersDirectory(name: string | undefined, allTags: readonly string[], wheel: StoredWheel): string {
  if (name === undefined) throw wheelError(wheel, 'its METADATA has no Name');
  // PEP 508. The name is used for a directory.
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name)) {
    throw wheelError(wheel, `its METADATA has the Name \`${name}\`, which is not a valid package name`);
  }
  const versions = new Set<string>();
  const tags = allTags.filter((tag) => tag !== '');
  const fromName = wheel.pinned.filename
    .replace(/\.whl$/, '')
    .split('-')
    .slice(-3)
    .join('-');
  for (const tag of tags.length > 0 ? tags : [fromName]) {
    for (const interpreter of tag.split('-', 1)[0]!.split('.')) versions.add(interpreterVersion(interpreter));
  }
  const [only] = versions;
  const version = versions.size === 1 && only?.includes('.') === true ? only : 'X.Y';
  return `include/site/python${version}/${name}`;
}

/** `3.11` for `cp311`, `3` for `py3`. */
function interpreterVersion(tag: string): string {
  const digits = /\d+(?:_\d+)*/.exec(tag)?.[0] ?? '';
  if (digits.includes('_')) return digits.split('_').slice(0, 2).join('.');
  return digits.length > 1 ? `${digits[0]!}.${digits.slice(1)}` : digits;
}
