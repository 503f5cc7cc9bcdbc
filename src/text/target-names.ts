/**
 * The names of the targets that specs mean, where each is an address; undefined where one may mean more.
 */
export function namesIn(specs: readonly string[]): ReadonlySet<string> | undefined {
  const names = specs.map((spec) => /^[^-].*:([^:@#]+)/.exec(spec)?.[1] ?? /^:([^:@#]+)/.exec(spec)?.[1]);
  const known = names.filter((name) => name !== undefined);
  return specs.length === 0 || known.length < specs.length ? undefined : new Set(known);
}
