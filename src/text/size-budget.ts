/** The largest size that a user wants for a package. */
export interface SizeBudget {
  readonly bytes: number;
  /** As it was written. */
  readonly text: string;
  /** It is by how much a package may be larger than in the base. */
  readonly isGrowth: boolean;
}

const units: Readonly<Record<string, number>> = { B: 1, KB: 1024, MB: 1_048_576 };

/**
 * Reads `50 MB`, `800 KB` or `1000000 B`, as AWS counts them (1 MB = 1,048,576 bytes), and `+1 MB`; undefined for anything
 * else.
 */
export function readSizeBudget(text: string): SizeBudget | undefined {
  const [, plus, number, unit] = /^(\+ ?)?(\d{1,9}(?:\.\d{1,3})?) ?(B|KB|MB)$/i.exec(text.trim()) ?? [];
  if (number === undefined || unit === undefined) return undefined;
  const bytes = Math.floor(Number(number) * units[unit.toUpperCase()]!);
  const isGrowth = plus !== undefined;
  return bytes > 0 || isGrowth ? { bytes, text: text.trim(), isGrowth } : undefined;
}
