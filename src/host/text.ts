/**
 * Characters with an effect instead of a glyph: C0 and C1 controls, DEL, and marks that reorder or hide text. A name
 * from the checkout may contain them; they must be visible to a reviewer.
 */
const ACTING =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** `text` with every such character except newline and tab escaped as `\x1b` or `\u202e`. */
export function showControls(text: string): string {
  return text.replace(ACTING, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x100
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** Like `showControls`, for text that must stay on one line. */
export function showControlsInLine(text: string): string {
  return showControls(text).replaceAll('\n', '\\n').replaceAll('\t', ' ');
}

/**
 * `text` without lines that a workflow runner would interpret as commands: the runner reads `::name …::` at the start of
 * a line and `##[name …]` anywhere in it. In a JSON string, the second keeps its meaning.
 */
export function disarmWorkflowCommands(text: string): string {
  return text.replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gm, '$1\\x3a').replaceAll('##[', '##\\u005b');
}
