import { parseMarker } from '../python/requirement.ts';
import type { Marker } from '../python/types.ts';
import { parseWheelFilename } from '../python/wheel-filename.ts';
import { isSdistName } from './wheel-tags.ts';

/** A file, a directory or a repository that is installed from where it is, without the name of its project, as pip takes it. */
export interface DirectReference {
  /** A URL with its fragment, or a path. */
  readonly location: string;
  readonly extras: readonly string[];
  readonly marker: Marker | undefined;
}

/** Begins like a path or a URL. */
const LOCATION = /^(?:\.{1,2}(?:[/[;\s]|$)|\/|file:|[a-z][a-z0-9+.-]*:\/\/)/i;

/**
 * Whether a requirement of a requirements file names no project but a place: `./lib[extra]`, `libs/a`,
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
 * Reads a place with its extras and marker: `../lib[extra] ; python_version < "3.13"`.
 *
 * @throws RequirementSyntaxError when the marker is none.
 */
export function parseDirectReference(text: string): DirectReference {
  // A URL may have a `;` of its own.
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
