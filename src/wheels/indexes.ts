import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { userError, type NamedFile } from '../host/types.ts';
import type { Environment, Host } from '../host/types.ts';
import { normalizeName } from '../python/names.ts';
import { publicIndex } from '../text/public-index.ts';
import { Credentials, addNetrc, displayUrl, withoutCredentials } from './credentials.ts';
import { FetchFailure } from './failure.ts';
import { isInside } from './inside.ts';
import { readPipConfiguration, type PipConfiguration } from './pip-configuration.ts';
import { statsAt } from '../text/file-stats.ts';

/** An index (PEP 503, PEP 691). */
interface PackageIndex {
  /** Without credentials, ends with `/`. */
  readonly url: string;
  readonly isPublic: boolean;
  /** The default, which neither the user nor the checkout names. */
  readonly isImplied?: true;
  /** Reserved for these projects (PEP 503 names) and used for no others; undefined: used for all. */
  readonly projects?: ReadonlySet<string>;
  /** Although it is reserved for {@link projects}, it is used for those that no index is reserved for, too. */
  readonly isForAll?: true;
}

/** Where wheels may come from. */
export interface IndexOptions {
  /** In search order. */
  readonly indexes: readonly PackageIndex[];
  /** Absolute paths of directories with wheels. */
  readonly directories: readonly string[];
  /** Those of them that the user has named, not the checkout. */
  readonly ownDirectories: readonly string[];
  /** Pages with links to wheels (pip's `--find-links` with a URL), without credentials. */
  readonly linkPages: readonly string[];
  /** Origins that the user has named, not the checkout: these may be on a private network. */
  readonly ownOrigins: ReadonlySet<string>;
  /**
   * The indexes and pages with links that the user has named: their links and redirects may lead to a private network
   * too.
   */
  readonly ownPages: ReadonlySet<string>;
  readonly credentials: Credentials;
  /** What pip's configuration names as `cert`. */
  readonly pipCertificates?: NamedFile;
}

/** What the checkout says about indexes: `[python-repos]` of `pants.toml`. */
export interface CheckoutIndexes {
  /** A URL, or `name=URL` for an index that is used only for the projects in `sources`. */
  readonly indexes: readonly string[];
  readonly findLinks: readonly string[];
  /** The public index among them is only the default of an option that is not set. */
  readonly isDefault?: boolean;
  /** No index is used (`--no-index` of a requirements file). */
  readonly noIndex?: boolean;
  /** `name=project`: the project comes from the index of that name and from no other (`[python].resolves_to_sources`). */
  readonly sources?: readonly string[];
}

type IndexHost = Pick<Host, 'env' | 'cwd' | 'log'>;

interface NamedUrl {
  readonly url: string;
  /** For messages: the variable or file it comes from. */
  readonly origin: string;
  /** uv's `name=url`. */
  readonly name?: string;
}

/**
 * Reads where wheels may come from: `PIP_INDEX_URL`, `PIP_EXTRA_INDEX_URL`, `PIP_FIND_LINKS`, `PIP_NO_INDEX`,
 * `UV_DEFAULT_INDEX`, `UV_INDEX_URL`, `UV_INDEX`, `UV_EXTRA_INDEX_URL`, `UV_FIND_LINKS`, `UV_NO_INDEX`, the same
 * settings in pip's configuration files, netrc, and `[python-repos]` of the checkout at `root` (absolute). Extra
 * indexes come before the default, the public index comes last: without a lock, the first that knows a project is the
 * only one used for it, so that nobody can publish a newer version under a private project's name.
 * @param directories additional directories with wheels that the workflow names, relative to the working directory
 * @throws UserError `bad-index-url`, `no-wheels-directory`
 */
export function readIndexOptions(
  host: IndexHost,
  root: string,
  checkout: CheckoutIndexes = { indexes: [], findLinks: [] },
  directories: readonly string[] = [],
): IndexOptions {
  const { env } = host;
  const credentials = new Credentials(host.log);
  const pip = readPipConfiguration(env);
  const own = ownIndexes(env, pip);
  const isOff =
    checkout.noIndex === true ||
    isTrue(env['PIP_NO_INDEX'] ?? pip.get('no-index')) ||
    isTrue(env['UV_NO_INDEX']);
  const ownOrigins = new Set([new URL(publicIndex.url).origin, `https://${publicIndex.filesHost}`]);
  const open = (named: NamedUrl, from: 'user' | 'checkout'): URL =>
    withoutCredentials(parseUrl(named), credentials, from);
  const scopes = scopesOf(checkout.sources ?? []);
  const opened = (named: NamedUrl, from: 'user' | 'checkout'): PackageIndex => {
    const url = indexUrl(open(named, from));
    const unscoped = from === 'user' ? everything : new Set<string>();
    const projects = named.name === undefined ? undefined : (scopes.get(named.name) ?? unscoped);
    const isPublic = isPublicUrl(url);
    return {
      url,
      isPublic,
      ...(from === 'checkout' && isPublic && checkout.isDefault === true && { isImplied: true }),
      ...(projects && projects !== everything && { projects }),
    };
  };
  const ownIndexed = own.all.map((named) => {
    const index = opened(named, 'user');
    addNamedCredentials(env, named, new URL(index.url), credentials);
    return index;
  });
  // Pants' default includes the public index too: replacing it replaces all of it.
  const named = checkout.indexes
    .map((text) => ({ ...splitName(text), origin: '`[python-repos].indexes`' }))
    .filter(({ url }) => !own.replacesDefault || !URL.canParse(url) || !isPublicUrl(url));
  const isDefault = !own.replacesDefault && named.length === 0;
  const all = [
    ...ownIndexed,
    ...(isDefault
      ? [{ url: indexUrl(new URL(publicIndex.url)), isPublic: true, isImplied: true as const }]
      : []),
    ...named.map((one) => opened(one, 'checkout')),
  ];
  const inOrder = [...all.filter(({ isPublic }) => !isPublic), ...all.filter(({ isPublic }) => isPublic)];
  const links = readFindLinks(host, root, pip, checkout);
  const linkPages = links.pages.map(({ isOwn, ...page }) => ({
    url: open(page, isOwn ? 'user' : 'checkout').href,
    isOwn,
  }));
  const ownPages = [...ownIndexed, ...linkPages.filter(({ isOwn }) => isOwn)].map(({ url }) => url);
  for (const url of ownPages) ownOrigins.add(new URL(url).origin);
  addNetrc(env, credentials);
  const ownDirectories = [
    ...directories.map((path) => namedDirectory(host.cwd, path)),
    ...links.ownDirectories,
  ];
  const cert = pip.get('cert') ?? '';
  return {
    ...(cert !== '' && { pipCertificates: { name: '`cert` of pip.conf', path: resolve(host.cwd, cert) } }),
    indexes: isOff ? [] : withoutRepetition(inOrder),
    directories: [...ownDirectories, ...links.checkoutDirectories],
    ownDirectories,
    linkPages: linkPages.map((page) => page.url),
    ownOrigins,
    ownPages: new Set(ownPages),
    credentials,
  };
}

/**
 * Each URL once, in its first place. Credentials often make users repeat an index that the checkout reserves for some
 * projects: it stays reserved for them.
 */
function withoutRepetition(indexes: readonly PackageIndex[]): readonly PackageIndex[] {
  const byUrl = new Map<string, PackageIndex>();
  for (const index of indexes) {
    const known = byUrl.get(index.url);
    byUrl.set(index.url, known === undefined ? index : united(known, index));
  }
  return [...byUrl.values()];
}

function united(first: PackageIndex, second: PackageIndex): PackageIndex {
  const projects = [first, second].flatMap((one) => (one.projects === undefined ? [] : [...one.projects]));
  if (projects.length === 0) return first;
  const isForAll = isOpen(first) || isOpen(second);
  return { ...first, projects: new Set(projects), ...(isForAll && { isForAll }) };
}

/** Whether an index may be used for a project that no index is reserved for. */
function isOpen({ projects, isForAll }: PackageIndex): boolean {
  return projects === undefined || isForAll === true;
}

/** Matches every project. */
const everything: ReadonlySet<string> = new Set(['*']);

/** The projects that come from an index, by its name: `name=project`, `name=project; marker` or `name=marker`. */
function scopesOf(sources: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const scopes = new Map<string, Set<string>>();
  for (const source of sources) {
    const [, name = '', scope = ''] = /^([^=]+)=(.*)$/s.exec(source.trim()) ?? [];
    // A marker is not a project: the lock decides which platforms it applies to.
    const project = /^[A-Za-z0-9][A-Za-z0-9._-]*(?=\s*(?:;|$))/.exec(scope.trim())?.[0];
    if (name === '') continue;
    if (project === undefined) scopes.set(name, new Set(everything));
    else scopes.set(name, (scopes.get(name) ?? new Set<string>()).add(normalizeName(project)));
  }
  return new Map([...scopes].map(([name, projects]) => [name, projects.has('*') ? everything : projects]));
}

/** The indexes that may be used for a project: those reserved for it, else those for all projects. */
export function indexesOf(project: string, { indexes }: IndexOptions): IndexOptions['indexes'] {
  const own = indexes.filter(({ projects }) => projects?.has(project) === true);
  return own.length > 0 ? own : indexes.filter(isOpen);
}

/** The pages with links for a project: none if an index is reserved for it, because it comes only from there. */
export function linkPagesOf(project: string, { indexes, linkPages }: IndexOptions): readonly string[] {
  return indexes.some(({ projects }) => projects?.has(project) === true) ? [] : linkPages;
}

/**
 * Whether an index that knows a project, but not the pinned version, may be skipped: only if the user or the checkout
 * names the next index. The default one may have someone else's project of that name.
 */
export function mayPassOver(next: PackageIndex | undefined): boolean {
  return next !== undefined && next.isImplied !== true;
}

/**
 * Rejects an index over plain HTTP if only the index says which files are right: anybody on the network could change
 * that. The user may name one.
 * @throws FetchFailure
 */
export function refuseInsecure(index: string, { ownOrigins }: IndexOptions): void {
  const { protocol, origin } = new URL(index);
  if (protocol === 'https:' || ownOrigins.has(origin)) return;
  throw new FetchFailure(
    'refused',
    `${displayUrl(index)} uses plain HTTP, and there are no hashes to verify its files`,
  );
}

/** Whether a URL belongs to the public index: its pages or its files. */
export function isPublicUrl(url: string): boolean {
  const { host } = new URL(url);
  return host === new URL(publicIndex.url).host || host === publicIndex.filesHost;
}

function ownIndexes(env: Environment, pip: PipConfiguration): { all: NamedUrl[]; replacesDefault: boolean } {
  const from = (name: string, text = env[name]): NamedUrl[] =>
    words(text).map((word) => ({
      ...(name.startsWith('UV_') ? splitName(word) : { url: word }),
      origin: name,
    }));
  const defaults = [
    ...from('UV_DEFAULT_INDEX'),
    ...from('UV_INDEX_URL'),
    ...from('PIP_INDEX_URL', env['PIP_INDEX_URL'] ?? pip.get('index-url')),
  ];
  const extras = [
    ...from('UV_INDEX'),
    ...from('UV_EXTRA_INDEX_URL'),
    ...from('PIP_EXTRA_INDEX_URL', env['PIP_EXTRA_INDEX_URL'] ?? pip.get('extra-index-url')),
  ];
  return { all: [...extras, ...defaults], replacesDefault: defaults.length > 0 };
}

/** uv's `name=url`; an `=` inside a URL is not a separator. */
function splitName(word: string): { url: string; name?: string } {
  const match = /^([A-Za-z0-9._-]+)=(.+)$/s.exec(word);
  return match === null ? { url: word } : { name: match[1]!, url: match[2]! };
}

/**
 * `UV_INDEX_<NAME>_USERNAME` and `…_PASSWORD`, only for a URL that the environment itself gives that name: a checkout
 * could set any URL.
 */
function addNamedCredentials(env: Environment, named: NamedUrl, url: URL, credentials: Credentials): void {
  if (named.name === undefined) return;
  const prefix = `UV_INDEX_${named.name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
  const username = env[`${prefix}_USERNAME`] ?? '';
  const password = env[`${prefix}_PASSWORD`] ?? '';
  if (username !== '' || password !== '') credentials.add(url, username, password, 'user');
}

function parseUrl(named: NamedUrl): URL {
  const url = URL.canParse(named.url) ? new URL(named.url) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw userError({
      // The value may contain a password, so it is not shown.
      code: 'bad-index-url',
      message: `${named.origin} is not a package index URL`,
      help: 'use a URL such as `https://host/path/simple/`',
    });
  }
  return url;
}

function indexUrl(url: URL): string {
  const { origin, pathname, search } = url;
  return `${origin}${pathname.endsWith('/') ? pathname : `${pathname}/`}${search}`;
}

/** @throws UserError */
function namedDirectory(cwd: string, path: string): string {
  const absolute = resolve(cwd, path);
  if (isDirectory(absolute)) return absolute;
  throw userError({
    code: 'no-wheels-directory',
    message: `\`${path}\` is not a directory of wheels`,
    help: `give a directory with wheels, relative to ${cwd}`,
  });
}

function isDirectory(path: string): boolean {
  return statsAt(path)?.isDirectory() === true;
}

interface FindLinks {
  readonly ownDirectories: readonly string[];
  readonly checkoutDirectories: readonly string[];
  readonly pages: readonly (NamedUrl & { readonly isOwn: boolean })[];
}

/** The checkout may name only its own directories, and pages that are trusted as little as the checkout. */
function readFindLinks(
  host: IndexHost,
  root: string,
  pip: PipConfiguration,
  checkout: CheckoutIndexes,
): FindLinks {
  const { env } = host;
  const own = [
    ...words(env['PIP_FIND_LINKS'] ?? pip.get('find-links')),
    ...(env['UV_FIND_LINKS'] ?? '').split(',').flatMap(words),
  ];
  const isPage = (link: string): boolean => /^https?:\/\//i.test(link);
  return {
    ownDirectories: own
      .filter((link) => !isPage(link))
      .map((link) => localPath(host.cwd, link))
      .filter(isDirectory),
    checkoutDirectories: checkout.findLinks
      .filter((link) => !isPage(link))
      .map((link) => localPath(root, link))
      .filter((path) => isInside(root, path) && isDirectory(path)),
    pages: [
      ...own.filter(isPage).map((url) => ({ url, origin: 'PIP_FIND_LINKS', isOwn: true })),
      ...checkout.findLinks
        .filter(isPage)
        .map((url) => ({ url, origin: '`[python-repos].find_links`', isOwn: false })),
    ],
  };
}

function localPath(base: string, link: string): string {
  if (!/^file:/i.test(link)) return resolve(base, link);
  try {
    return fileURLToPath(link);
  } catch {
    // A `file:` URL with a remote host or an encoded separator: treated as missing.
    return resolve(base, link);
  }
}

function words(text: string | undefined): string[] {
  return (text ?? '').split(/\s+/).filter((word) => word !== '');
}

function isTrue(text: string | undefined): boolean {
  return /^(?:1|true|yes|y|on|t)$/i.test(text ?? '');
}
