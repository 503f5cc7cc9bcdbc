import { parseBoundedJson } from '../text/bounded-json.ts';
import { displayUrl } from './credentials.ts';
import { FetchFailure } from './failure.ts';
import { isSha256 } from './wheel-file.ts';

/** A file that an index offers. */
export interface IndexFile {
  readonly filename: string;
  /** Absolute. */
  readonly url: string;
  /** Hex in lower case, if the index gives it. */
  readonly sha256: string | undefined;
  /** Bytes. */
  readonly size: number | undefined;
  readonly requiresPython: string | undefined;
  readonly isYanked: boolean;
  /** Upload time (RFC 3339), if the index gives it (PEP 700). */
  readonly uploadTime?: string;
  /** Its METADATA can be had at its URL with `.metadata` (PEP 658, 714); hex, where the index says a hash. */
  readonly metadata?: { readonly sha256: string | undefined };
}

/** The formats that we accept from an index, best first (PEP 691). */
export const ACCEPT_INDEX =
  'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01';

/**
 * Reads the page of a project: JSON (PEP 691, 700) or HTML (PEP 503, 592). Files without a usable name or URL are
 * omitted.
 * @param url where the page came from, after redirects: its links are relative to it
 * @throws FetchFailure `unreachable` if it is neither
 */
export function parseIndexPage(text: string, contentType: string, url: string): readonly IndexFile[] {
  const isJson =
    /json/i.test(contentType) || (!/html/i.test(contentType) && text.trimStart().startsWith('{'));
  return isJson ? parseJson(text, url) : parseHtml(text, url);
}

/** Values in a page: the largest of the public index have some 300,000. A value takes many times the memory of its text. */
const MAX_VALUES = 3_000_000;

function hasTooManyValues(text: string): boolean {
  let left = MAX_VALUES;
  for (let at = 0; at < text.length && left > 0; at++) {
    const code = text.charCodeAt(at);
    // Each value but the first follows one of `,`, `[` and `{`.
    if (code === 0x2c || code === 0x5b || code === 0x7b) left -= 1;
  }
  return left === 0;
}

function parseJson(text: string, url: string): readonly IndexFile[] {
  if (text.length > MAX_VALUES && hasTooManyValues(text)) {
    throw new FetchFailure('unreachable', `${displayUrl(url)} has more than ${MAX_VALUES} values`);
  }
  let page: unknown;
  try {
    page = parseBoundedJson(text);
  } catch {
    throw new FetchFailure('unreachable', `${displayUrl(url)} is not valid JSON`);
  }
  const version = record(record(page)?.['meta'])?.['api-version'];
  // PEP 691: a client that does not know the major version must not guess.
  if (typeof version === 'string' && !/^1(?:\.|$)/.test(version)) {
    throw new FetchFailure(
      'unreachable',
      `${displayUrl(url)} uses version ${version} of the index API; only version 1 is supported`,
    );
  }
  const files = record(page)?.['files'];
  if (!Array.isArray(files))
    throw new FetchFailure('unreachable', `${displayUrl(url)} has no list of files (PEP 691)`);
  return (files as readonly unknown[]).flatMap((entry) => {
    const file = record(entry);
    const [filename, link] = [file?.['filename'], file?.['url']];
    if (file === undefined || typeof filename !== 'string' || typeof link !== 'string') return [];
    const target = absolute(link, url);
    if (target === undefined) return [];
    const sha256 = record(file['hashes'])?.['sha256'];
    const [size, python, yanked] = [file['size'], file['requires-python'], file['yanked']];
    const uploaded = file['upload-time'];
    const metadata = metadataOf(file['core-metadata'] ?? file['dist-info-metadata']);
    return [
      {
        filename,
        url: target,
        sha256:
          typeof sha256 === 'string' && isSha256(sha256.toLowerCase()) ? sha256.toLowerCase() : undefined,
        size: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : undefined,
        requiresPython: typeof python === 'string' ? python : undefined,
        isYanked: yanked === true || typeof yanked === 'string',
        ...(typeof uploaded === 'string' && { uploadTime: uploaded }),
        ...(metadata !== undefined && { metadata }),
      },
    ];
  });
}

/** JSON has `true` or hashes; HTML has `true` or `sha256=…`. */
function metadataOf(value: unknown): IndexFile['metadata'] {
  const text = typeof value === 'string' ? /^sha256=(.*)$/s.exec(value)?.[1] : record(value)?.['sha256'];
  if (typeof text === 'string' && isSha256(text.toLowerCase())) return { sha256: text.toLowerCase() };
  return value === true || value === 'true' || typeof text === 'string' ? { sha256: undefined } : undefined;
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

/** The links of an HTML page. Reads tags, not a tree, so that every page of every index can be read, in linear time. */
function parseHtml(text: string, url: string): readonly IndexFile[] {
  const files: IndexFile[] = [];
  let base = url;
  for (const tag of tagsOf(text)) {
    const href = tag.attributes.get('href');
    if (href === undefined) continue;
    if (tag.name === 'base') base = absolute(href, url) ?? base;
    if (tag.name !== 'a') continue;
    const target = absolute(href, base);
    const filename = target === undefined ? undefined : lastPart(target);
    if (target === undefined || filename === undefined) continue;
    const hash = /^#(?:.*&)?sha256=([0-9a-fA-F]+)/.exec(new URL(target).hash)?.[1]?.toLowerCase();
    const metadata = metadataOf(
      tag.attributes.get('data-core-metadata') ?? tag.attributes.get('data-dist-info-metadata'),
    );
    files.push({
      filename,
      url: target,
      sha256: hash !== undefined && isSha256(hash) ? hash : undefined,
      size: undefined,
      requiresPython: tag.attributes.get('data-requires-python'),
      isYanked: tag.attributes.has('data-yanked'),
      ...(metadata !== undefined && { metadata }),
    });
  }
  return files;
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const TAG_NAME = /(a|base)(?=[\s/>])/iy;
const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y;

function* tagsOf(text: string): Iterable<Tag> {
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      if (end === -1) return;
      at = end + 3;
      continue;
    }
    TAG_NAME.lastIndex = at + 1;
    const name = TAG_NAME.exec(text)?.[1];
    at += 1;
    if (name === undefined) continue;
    at += name.length;
    const attributes = new Map<string, string>();
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const match = ATTRIBUTE.exec(text);
      if (match === null) break;
      at = ATTRIBUTE.lastIndex;
      const key = match[1]!.toLowerCase();
      if (!attributes.has(key)) attributes.set(key, unescapeHtml(match[2] ?? match[3] ?? match[4] ?? ''));
    }
    yield { name: name.toLowerCase(), attributes };
  }
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function unescapeHtml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));/g, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return entities.get(name) ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function absolute(link: string, base: string): string | undefined {
  return URL.canParse(link, base) ? new URL(link, base).href : undefined;
}

function lastPart(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '') || undefined;
  } catch {
    return undefined;
  }
}
