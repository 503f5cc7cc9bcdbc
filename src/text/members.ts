/** A member of a member … of a JSON value; undefined where there is none. */
export function memberOf(value: unknown, ...members: readonly string[]): unknown {
  let found = value;
  for (const member of members) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, member)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[member];
  }
  return found;
}

export function textIn(value: unknown, ...members: readonly string[]): string | undefined {
  const found = memberOf(value, ...members);
  return typeof found === 'string' ? found : undefined;
}

/** A whole number from 1, as GitHub numbers things. */
export function numberIn(value: unknown, ...members: readonly string[]): number | undefined {
  const found = memberOf(value, ...members);
  return Number.isSafeInteger(found) && (found as number) > 0 ? (found as number) : undefined;
}
