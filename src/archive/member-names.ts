import { directoryOf } from '../text/paths.ts';

/** Longest name of a file on Linux, bytes. */
const MAX_PART = 255;
/** Longest path on Linux, bytes. */
const MAX_PATH = 4096;
/** The maximum depth of a path: endless nesting of directories would cost memory. */
const MAX_PARTS = 128;

/** Matches most names in real archives; these cannot be unsafe. */
const PLAIN_NAME = /^\w[\w.+=@-]*(?:\/\w[\w.+=@-]*)*\/?$/;

/**
 * Why a path of a package is not safe to unpack everywhere, or `undefined` if it is. A directory may end with `/`.
 * Stricter than APPNOTE 4.4.17: rejects paths that some tool would unpack outside its directory, or print as something
 * else.
 */
export function unsafeName(name: string): string | undefined {
  return isPlainName(name) ? undefined : faultOf(name);
}

/** Whether a name is trivially safe: short, and mostly ASCII letters and digits. */
export function isPlainName(name: string): boolean {
  return name.length <= MAX_PART && PLAIN_NAME.test(name);
}

function faultOf(name: string): string | undefined {
  if (name === '' || name === '/') return 'its name is empty';
  if (name.startsWith('/')) return 'its name is an absolute path';
  if (/^[A-Za-z]:/.test(name)) return 'its name starts with a drive letter';
  if (name.includes('\\')) return 'its name contains a backslash';
  if (/[\u0000-\u001f\u007f-\u009f]/.test(name)) return 'its name contains a control character';
  const path = name.endsWith('/') ? name.slice(0, -1) : name;
  const parts = path.split('/');
  if (parts.length > MAX_PARTS) return `its name has more than ${MAX_PARTS} parts`;
  for (const part of parts) {
    if (part === '') return 'its name has an empty part (`//`)';
    if (part === '..') return 'its name has a part `..`';
    if (part === '.') return 'its name has a part `.`';
    if (part.length > MAX_PART / 4 && Buffer.byteLength(part) > MAX_PART) {
      return `a part of its name is longer than ${MAX_PART} bytes`;
    }
  }
  if (Buffer.byteLength(name) > MAX_PATH) return `its name is longer than ${MAX_PATH} bytes`;
  return undefined;
}

/** The directories above `path`, outermost first: `a`, `a/b` for `a/b/c`. */
export function parentsOf(path: string): readonly string[] {
  const parents: string[] = [];
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
    parents.push(path.slice(0, slash));
  }
  return parents;
}

/** The directories above any of `paths`, without the top level. @param most stops when there are more */
export function directoriesAbove(paths: readonly string[], most = Infinity): ReadonlySet<string> {
  const above = new Set<string>();
  for (let directory of new Set(paths.map(directoryOf))) {
    for (; directory !== '' && !above.has(directory); directory = directoryOf(directory))
      above.add(directory);
    if (above.size > most) break;
  }
  return above;
}
