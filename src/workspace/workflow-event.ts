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

/** A member of a member … of a JSON value. */
export function memberOf(value: unknown, ...members: readonly string[]): unknown {
  let found = value;
  for (const member of members) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, member)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[member];
  }
  return found;
}
