import { unicodeTest } from '../text/unicode.ts';

/** Characters without special meaning in a shell, a workflow expression or a script generated from an output. */
const isAllowed = unicodeTest(String.raw`^[\p{L}\p{N}\p{M}._/:@=,+# -]*$`);

/** Directories in which version control keeps its own files; programs there may run at its next command. */
const versionControl = new Set([
  ...['.git', '.hg', '.svn', '_svn', '.bzr', '.jj', '.sl', '.pijul', '_darcs'],
  // The short name of `.git` on Windows.
  'git~1',
]);

/** The error in the characters of an output path, if any. The only allowed whitespace is the space. */
export function outputCharacters(path: string): string | undefined {
  if (path.startsWith('-')) return 'begins with `-`';
  if (isAllowed(path)) return undefined;
  const character = Array.from(path).find((one) => !isAllowed(one)) ?? '';
  const point = character.codePointAt(0) ?? 0;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  return point < 0x21 || point > 0x7e ? `contains the character ${code}` : `contains \`${character}\``;
}

/** Bytes of the last name of a path: Linux allows 255, and temporary names and `.metadata.json` are added to it. */
const LONGEST_NAME = 200;
const LONGEST_PART = 255;
/** Bytes of an absolute path on Linux, less the same. */
const LONGEST_PATH = 4000;

/** What is too long in an absolute path to be written, if anything. */
export function outputLength(path: string): string | undefined {
  const bytes = (text: string): number => Buffer.byteLength(text);
  if (bytes(path) > LONGEST_PATH)
    return `a path of ${bytes(path)} bytes: at most ${LONGEST_PATH} can be written`;
  const parts = path.split(/[/\\]/);
  const name = bytes(parts.pop()!);
  if (name > LONGEST_NAME) return `a name of ${name} bytes: at most ${LONGEST_NAME} can be written`;
  const long = parts.map(bytes).find((part) => part > LONGEST_PART);
  return long === undefined
    ? undefined
    : `a directory whose name has ${long} bytes: at most ${LONGEST_PART} can be made`;
}

/**
 * The part of a path that is a directory of version control: in any case, and as Windows reads names, without trailing
 * dots and spaces or anything after a `:`.
 */
export function versionControlPart(path: string): string | undefined {
  return path.split(/[/\\]/).find((part) =>
    versionControl.has(
      part
        .toLowerCase()
        .replace(/:.*$/s, '')
        .replace(/[. ]+$/, ''),
    ),
  );
}
