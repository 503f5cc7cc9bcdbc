/** Help for a text that is not TOML, by the line that cannot be read. */
export function tomlHelp(text: string, line: number): string {
  return /^(?:[<>|]{7} |={7}\r?$)/.test(text.split('\n', line)[line - 1] ?? '')
    ? 'resolve the merge conflict, and commit the file'
    : 'see https://toml.io for the syntax; strings need quotes';
}
