/** Alias of a glibc version in platform tags (PEP 513, 571, 599), by its minor version. */
const legacyManylinux = new Map([
  [17, 'manylinux2014'],
  [12, 'manylinux2010'],
  [5, 'manylinux1'],
]);

/**
 * Platform tags of a Linux with glibc, best first (PEP 600, order of `packaging.tags`).
 *
 * @param machine `x86_64` or `aarch64`.
 * @param glibcMinor the system's glibc 2.`glibcMinor`.
 */
export function linuxPlatformTags(machine: string, glibcMinor: number): readonly string[] {
  // CentOS 5 had glibc 2.5 on x86; the other architectures begin with manylinux2014.
  const oldest = machine === 'x86_64' || machine === 'i686' ? 5 : 17;
  const tags: string[] = [];
  for (let minor = glibcMinor; minor >= oldest; minor--) {
    tags.push(`manylinux_2_${minor}_${machine}`);
    const alias = legacyManylinux.get(minor);
    if (alias !== undefined) tags.push(`${alias}_${machine}`);
  }
  return [...tags, `linux_${machine}`];
}

/**
 * Tags that CPython 3.`minor` can use, best first (PEP 425, order of `packaging.tags`: `cpython_tags`, then
 * `compatible_tags`).
 *
 * @param abi e.g. `cp312`; `cp37m` before 3.8.
 * @param platforms platform tags, best first.
 */
export function cpythonTags(minor: number, abi: string, platforms: readonly string[]): readonly string[] {
  const interpreter = `cp3${minor}`;
  const onEach = (prefix: string): readonly string[] => platforms.map((platform) => `${prefix}-${platform}`);
  const older = (lowest: number): readonly number[] =>
    Array.from({ length: Math.max(minor - lowest, 0) }, (_, index) => minor - 1 - index);
  // `py312`, `py3`, then the versions before, newest first.
  const generic = [`py3${minor}`, 'py3', ...older(0).map((version) => `py3${version}`)];
  return [
    ...(abi === 'abi3' || abi === 'none' ? [] : onEach(`${interpreter}-${abi}`)),
    ...onEach(`${interpreter}-abi3`),
    ...onEach(`${interpreter}-none`),
    ...older(2).flatMap((version) => onEach(`cp3${version}-abi3`)),
    ...generic.flatMap((version) => onEach(`${version}-none`)),
    `${interpreter}-none-any`,
    ...generic.map((version) => `${version}-none-any`),
  ];
}

/** Highest glibc among `manylinux` tags, e.g. `[2, 34]`; undefined if there is none. */
export function glibcOfTags(tags: readonly string[]): readonly [number, number] | undefined {
  const aliases = [...legacyManylinux].map(([minor, alias]) => [alias, minor] as const);
  let best: readonly [number, number] | undefined;
  for (const tag of tags) {
    const match = /-manylinux_(\d{1,3})_(\d{1,3})_/.exec(tag);
    const alias = aliases.find(([name]) => tag.includes(`-${name}_`));
    const version: readonly [number, number] | undefined =
      match !== null ? [Number(match[1]), Number(match[2])] : alias && [2, alias[1]];
    if (
      version !== undefined &&
      (best === undefined || version[0] > best[0] || (version[0] === best[0] && version[1] > best[1]))
    ) {
      best = version;
    }
  }
  return best;
}

/** More than any real tag set expands to; a hostile one could multiply without end. */
const MAX_EXPANDED = 2000;

/**
 * Expands a compressed tag set (PEP 425): `py2.py3-none-any` → `py2-none-any`, `py3-none-any`.
 *
 * @returns undefined if it does not have three parts or a part is empty.
 */
export function expandTag(compressed: string): readonly string[] | undefined {
  const parts = compressed
    .toLowerCase()
    .split('-')
    .map((part) => part.split('.'));
  const [interpreters, abis, platforms] = parts;
  if (parts.length !== 3 || interpreters === undefined || abis === undefined || platforms === undefined) {
    return undefined;
  }
  if (parts.flat().includes('') || interpreters.length * abis.length * platforms.length > MAX_EXPANDED) {
    return undefined;
  }
  return interpreters.flatMap((interpreter) =>
    abis.flatMap((abi) => platforms.map((platform) => `${interpreter}-${abi}-${platform}`)),
  );
}
