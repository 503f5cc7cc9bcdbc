import { parseSpecifiers, satisfiesClauses } from './specifiers.ts';

/**
 * Whether every version that `inner` allows is allowed by `outer` (both PEP 440 specifier sets; `''` is any version).
 * Tested at the versions that both name and right next to them, where the result can change.
 */
export function includesSpecifier(outer: string, inner: string): boolean {
  const outerClauses = parseSpecifiers(outer) ?? [];
  const innerClauses = parseSpecifiers(inner) ?? [];
  if (outerClauses.length === 0) return true;
  const points = [...outerClauses, ...innerClauses].flatMap(({ version }) => around(version));
  return ['0', '99999999', ...points].every(
    (version) => !satisfiesClauses(version, innerClauses) || satisfiesClauses(version, outerClauses),
  );
}

/** A version and its neighbours before, within and after its series. */
function around(version: string): readonly string[] {
  const release = /^v?(?:\d+!)?\d+(?:\.\d+)*/i.exec(version)?.[0];
  if (release === undefined) return [version];
  const last = /\d+$/.exec(release)![0];
  const head = release.slice(0, -last.length);
  const neighbours = [BigInt(last) + 1n, ...(BigInt(last) > 0n ? [BigInt(last) - 1n] : [])];
  return [
    version,
    release,
    `${release}.dev0`,
    `${release}.post1`,
    `${release}.0.1`,
    ...neighbours.flatMap((number) => [
      `${head}${number}`,
      `${head}${number}.dev0`,
      `${head}${number}.99999`,
    ]),
  ];
}
