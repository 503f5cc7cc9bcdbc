const KB = 1024;
const MB = 1_048_576;

/** Bytes in a human-readable unit, as AWS counts: `39.1 MB`, `654 KB`, `12 B` (1 MB = 1,048,576 bytes). */
export function showBytes(bytes: number): string {
  if (bytes >= 1023.5 * KB) return `${(bytes / MB).toFixed(1)} MB`;
  if (bytes >= KB) return `${Math.round(bytes / KB)} KB`;
  return `${bytes} B`;
}

/** The same of a round number: `250 MB`. */
export function showRound(bytes: number): string {
  return showBytes(bytes).replace('.0 ', ' ');
}

/** The same where a limit is told, which one byte may exceed: `50 MB (52,428,800 bytes)`. */
export function exactBytes(bytes: number): string {
  const exact = `${String(bytes).replace(/\B(?=(?:\d{3})+$)/g, ',')} byte${bytes === 1 ? '' : 's'}`;
  return bytes < KB ? exact : `${showRound(bytes)} (${exact})`;
}
