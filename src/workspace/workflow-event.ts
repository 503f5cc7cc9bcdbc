import { readFileSync, statSync } from 'node:fs';
import type { Environment } from '../host/types.ts';
import { parseBoundedJson } from '../text/bounded-json.ts';

/** GitHub's largest events have some 100 KB. Bytes. */
const LARGEST_EVENT = 32 * 1024 * 1024;

/** What happened, as the runner says it; undefined where it cannot be read. */
export function workflowEvent(env: Environment): unknown {
  const path = env['GITHUB_EVENT_PATH'] ?? '';
  try {
    if (statSync(path).size > LARGEST_EVENT) return undefined;
    return parseBoundedJson(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
