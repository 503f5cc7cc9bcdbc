/** `module.function`, as Lambda takes it; also `directory/module.function`. */
export function isHandler(text: string): boolean {
  return /^[^.].*\.[^./]+$/.test(text);
}
