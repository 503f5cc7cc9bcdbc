import type { ReportPlaces } from './report.ts';

/** A longer address is not worth its room. Characters. */
const LONGEST_ADDRESS = 1000;

/**
 * The page of a file in the repository, at the commit of the report; undefined where there is none.
 * @param path relative to the build root, of a stranger: it may lead nowhere, but not out of the repository's pages
 */
export function filePage(
  { repository, commit, directory }: Pick<ReportPlaces, 'repository' | 'commit' | 'directory'>,
  path: string,
  line?: number | null,
): string | undefined {
  if (repository === undefined || commit === undefined) return undefined;
  const segments = [...directory.split('/'), ...path.split('/')].filter((segment) => segment !== '');
  if (segments.length === 0 || path.startsWith('/')) return undefined;
  if (segments.some((segment) => segment === '.' || segment === '..')) return undefined;
  const anchor = (line ?? null) === null ? '' : `#L${line!}`;
  const page = `${repository}/blob/${commit}/${segments.map(encode).join('/')}${anchor}`;
  return page.length > LONGEST_ADDRESS ? undefined : page;
}

function encode(segment: string): string {
  // A half of a character has no encoding.
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
