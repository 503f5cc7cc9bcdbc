import { realpathSync } from 'node:fs';
import { isBelow } from '../text/paths.ts';

/** Whether `path` exists and, with all links followed, lies in the directory `root` or is it. Both absolute. */
export function isInside(root: string, path: string): boolean {
  try {
    return isBelow(realpathSync(root), realpathSync(path));
  } catch {
    return false;
  }
}
