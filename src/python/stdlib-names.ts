import table from './data/stdlib-names.json' with { type: 'json' };

const FIRST_MINOR = 6;

/** The minor versions of Python 3 that have a top-level module; `last` is missing if it still exists. */
const ranges: ReadonlyMap<string, { readonly first: number; readonly last: number | undefined }> = new Map(
  Object.entries(table.names).map(([name, range]) => {
    const [first, last] = range.split('-').map((version) => version.split('.')[1]);
    return [name, { first: Number(first), last: last === undefined ? undefined : Number(last) }];
  }),
);

const allNames: ReadonlySet<string> = new Set(ranges.keys());

/** Top-level modules of the standard library of any Python from 3.6 on, on any operating system. */
export function stdlibModules(): ReadonlySet<string> {
  return allNames;
}

/**
 * Top-level modules of the standard library of Python 3.`minor`, on any operating system. For a Python newer than the
 * table, those of the newest one.
 * @throws RangeError below 3.6
 */
export function stdlibModulesOf(minor: number): ReadonlySet<string> {
  if (minor < FIRST_MINOR) throw new RangeError(`the standard library of Python 3.${minor} is not known`);
  const names = new Set<string>();
  for (const [name, { first, last }] of ranges) {
    if (first <= minor && (last === undefined || minor <= last)) names.add(name);
  }
  return names;
}
