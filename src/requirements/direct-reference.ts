import { posix } from 'node:path';
import { isValidName, normalizeName } from '../python/names.ts';
import { parseMarker } from '../python/requirement.ts';
import type { Marker } from '../python/types.ts';
import { parseWheelFilename } from '../python/wheel-filename.ts';
import { checkoutPath } from './lock-paths.ts';
import { isSdistName } from './wheel-tags.ts';

/**
 * A file, a directory or a repository that is installed from its location, without the name of its project, as pip
 * allows.
 */
interface DirectReference {
  /** A URL with its fragment, or a path. */
  readonly location: string;
  readonly extras: readonly string[];
  readonly marker: Marker | undefined;
}

/** Starts like a path or a URL. */
const LOCATION = /^(?:\.{1,2}(?:[/[;\s]|$)|\/|file:|[a-z][a-z0-9+.-]*:\/\/)/i;

/**
 * Whether a requirement of a requirements file names a location instead of a project: `./lib[extra]`, `libs/a`,
 * `https://…/a-1.0-py3-none-any.whl`, `a-1.0.tar.gz`.
 */
export function isDirectReference(text: string): boolean {
  if (LOCATION.test(text)) return true;
  const [word = ''] = text.split(/[\s;[]/, 1);
  // `name@https://…` has its name.
  if (/^[A-Za-z0-9._-]+@/.test(word)) return false;
  return word.includes('/') || parseWheelFilename(word) !== undefined || isSdistName(word);
}

/**
 * Reads a location with its extras and marker: `../lib[extra] ; python_version < "3.13"`.
 *
 * @throws RequirementSyntaxError when the marker is invalid.
 */
export function parseDirectReference(text: string): DirectReference {
  // A URL may contain a `;` itself.
  const at = text.search(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? /\s;|;\s/ : /;/);
  const [place, condition] = at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at).trim().slice(1)];
  const written = place.trim();
  const opened = written.endsWith(']') ? written.lastIndexOf('[') : -1;
  return {
    location: opened === -1 ? written : written.slice(0, opened),
    extras:
      opened === -1
        ? []
        : written
            .slice(opened + 1, -1)
            .split(',')
            .map((extra) => extra.trim())
            .filter((extra) => extra !== ''),
    marker: condition.trim() === '' ? undefined : parseMarker(condition),
  };
}

/** Whether a location has a scheme. */
export function isUrl(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(text);
}

/**
 * A URL unchanged; a path, also after `file:`, made relative to the directory of the lock `lock` instead of that of the
 * included file `from`.
 */
export function urlFromLock(location: string, from: string, lock: string): string {
  // Rye writes `-e file:.` into each of its locks.
  const written = location.replace(/^file:(?!\/)/i, '');
  if (isUrl(written)) return written;
  const [path = '', ...fragment] = written.split('#');
  const inCheckout = checkoutPath(from, path);
  const fromLock =
    inCheckout === undefined ? path : posix.relative(posix.dirname(lock), inCheckout || '.') || '.';
  return [fromLock, ...fragment].join('#');
}

/**
 * The last part of its path, without the suffix of a revision (`…/name.git@v1.0`) or a source distribution
 * (`name-1.0.tar.gz`).
 */
export function nameOfProject(path: string): string {
  const last = posix.basename(path);
  const name = isSdistName(last)
    ? last.replace(/-\d.*$/s, '')
    : last.replace(/@.*$/s, '').replace(/\.git$/, '');
  return isValidName(name) ? normalizeName(name) : 'project';
}

/** pip substitutes values from the environment here. */
export function hasVariable(text: string): boolean {
  return /\$\{[A-Z0-9_]+\}/.test(text);
}

/** Whether a URL is one of version control (`git+https://…`). */
export function isRepository(url: string): boolean {
  return /^(?:git|hg|svn|bzr)\+/i.test(url);
}

/** The project that a URL names in its fragment, as `-e` needs it: `#egg=name`. */
export function eggOf(url: string): string | undefined {
  return /#(?:.*&)?egg=([A-Za-z0-9][A-Za-z0-9._-]*)/s.exec(url)?.[1];
}
