import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** 1980-01-01, the earliest date of a zip file, in seconds. */
const DATE = 315_532_800;

/** Gives everything below `directory` (absolute), which only this process writes, the same date. */
export function settleDates(directory: string): void {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) settleDates(path);
    else utimesSync(path, DATE, DATE);
  }
  utimesSync(directory, DATE, DATE);
}
