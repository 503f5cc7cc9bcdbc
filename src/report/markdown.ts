/**
 * GitHub Markdown made of text that strangers wrote. Nothing in it is read as Markdown or HTML, no mention, reference or
 * link arises, and no line or table cell ends: neither in the Markdown itself nor in what GitHub looks for in the rendered
 * text (`@name`, `#1`, names of commits), which sees what an entity stands for. Only code is left alone there.
 */

/** Text that ends no line and shows what it holds: characters that act or reorder text are named. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`);
}

/** Controls, marks that reorder or hide text, and halves of characters. */
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}/gu;

/** The first `most` characters; of a longer text the start and the end. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const end = Math.floor((most - 1) / 3);
  return `${characters.slice(0, most - 1 - end).join('')}…${characters.slice(characters.length - end).join('')}`;
}

/** `text` as code, also in a table. */
export function code(text: string): string {
  const line = oneLine(text).trim();
  if (line === '') return '';
  // A code span knows no escapes, and tables cut at every `|`.
  return /[`|\\]/.test(line) ? `<code>${entities(line)}</code>` : `\`${line}\``;
}

/** `text` as code inside of HTML, where Markdown is not read. */
export function htmlCode(text: string): string {
  return `<code>${oneLine(text)
    .trim()
    .replace(/[^0-9A-Za-z ,./+=()-]/gu, entity)}</code>`;
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)!};`;
}

/** `text` as text. What stands in backticks, and what looks like the name of a commit, becomes code. */
export function prose(text: string): string {
  return text
    .split('`')
    .map((part, index, parts) => {
      // A last backtick without its partner is a backtick.
      if (index % 2 === 1 && index < parts.length - 1) return code(part);
      const words = oneLine(part).split(COMMIT);
      const shown = words.map((word, at) => (at % 2 === 1 ? code(word) : entities(word))).join('');
      return index % 2 === 1 ? entities('`') + shown : shown;
    })
    .join('');
}

/** GitHub links what looks like the name of a commit. */
const COMMIT = /(?<![0-9A-Za-z])([0-9a-f]{7,40})(?![0-9A-Za-z])/;
/** In a web address, a mail address, a mention, `#1` or `GH-1`: whatever it is, it is none with this in it. */
const NOTHING = '&#8203;';

function entities(text: string): string {
  return text.replace(
    /[^0-9A-Za-z ,.;:()=/+?%'"-]|:(?=\S)|(?<![0-9A-Za-z])w(?=ww\.)|(?<=(?<![0-9A-Za-z])gh)-(?=[0-9])/giu,
    (character) => `${entity(character)}${/[@#:-]/.test(character) ? NOTHING : ''}`,
  );
}

/** A link. @param label Markdown */
export function link(label: string, url: string | undefined): string {
  return url === undefined || label === '' ? label : `[${label}](${url})`;
}

/** A table of Markdown cells. @param columns its headings; `:` behind one aligns it right, `^` centers it */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const names = columns.map((column) => column.replace(/[:^]$/, ''));
  const lines = columns.map((column) =>
    column.endsWith(':') ? '---:' : column.endsWith('^') ? ':---:' : '---',
  );
  return [names, lines, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What can be unfolded. @param title HTML, as {@link htmlCode} @param content Markdown */
export function details(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
