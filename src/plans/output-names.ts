import { unicodeTest } from '../text/unicode.ts';

/** What a shell, a workflow expression or a script that is made from an output takes as it is. */
const isAllowed = unicodeTest(String.raw`^[\p{L}\p{N}\p{M}._/:@=,+# -]*$`);

/** Directories that version control keeps its own files in; programs there run at its next command. */
const versionControl = new Set([
  ...['.git', '.hg', '.svn', '_svn', '.bzr', '.jj', '.sl', '.pijul', '_darcs'],
  // The short name that Windows gives to `.git`.
  'git~1',
]);

/** What is wrong with the characters of an output path; undefined when nothing is. Blanks are spaces only. */
export function outputCharacters(path: string): string | undefined {
  if (path.startsWith('-')) return 'begins with `-`';
  if (isAllowed(path)) return undefined;
  const character = Array.from(path).find((one) => !isAllowed(one)) ?? '';
  const point = character.codePointAt(0) ?? 0;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  return point < 0x21 || point > 0x7e ? `holds the character ${code}` : `holds \`${character}\``;
}

/**
 * The part of a path that is a directory of version control: in letters of any case, and as Windows reads names, without
 * dots and blanks at the end and what is behind a `:`.
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
