const OPTION =
  /^(-r|--requirement|-c|--constraint|-e|--editable|-i|-f|--[a-z-]+)(?:\s*=\s*|\s+|(?<=^-[rcef])|$)(.*)$/;

/** The option that a line of a requirements file is, and its value: `-r other.txt`, `--index-url=https://…`; undefined for others. */
export function optionOf(line: string): { readonly name: string; readonly value: string } | undefined {
  const [, name, value = ''] = OPTION.exec(line) ?? [];
  return name === undefined ? undefined : { name, value: value.trim() };
}
