/** Bytes in a human-readable unit: `41.0 MB`, `670 KB`, `12 B` (1 MB = 1,000,000 bytes). */
export function showBytes(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  if (bytes >= 1_000) return `${Math.round(bytes / 1_000)} KB`;
  return `${bytes} B`;
}
