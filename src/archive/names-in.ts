import { readdirSync } from 'node:fs';

/** The names in a directory, sorted. Empty for a directory that has disappeared or may not be read. */
export function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory).sort();
  } catch {
    return [];
  }
}
