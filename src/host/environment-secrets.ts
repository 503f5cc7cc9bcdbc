import { unescaped } from '../text/unescaped.ts';
import type { Environment } from './types.ts';

/** Characters. A shorter text is in too many lines of a log for a mask to help. */
const SHORTEST_SECRET = 4;

/** Whether hiding `text` in a log hides a secret, and not every line. */
export function isWorthMasking(text: string): boolean {
  return text.length >= SHORTEST_SECRET;
}

/**
 * The passwords that the environment holds in URLs (`//user:password@`) and for uv's named indexes: as they are written,
 * and decoded. A host masks them before anything of a checkout is read. Secrets of a workflow are masked by the runner.
 */
export function secretsOf(env: Environment): readonly string[] {
  const found = Object.entries(env).flatMap(([name, value = '']) => [
    ...Array.from(value.matchAll(/\/\/[^/?#\s:@]*:([^/?#\s@]+)@/g), ([, password]) => password!),
    ...(/^UV_INDEX_.+_PASSWORD$/i.test(name) ? [value] : []),
  ]);
  return [...new Set(found.flatMap((secret) => [secret, unescaped(secret)]))].filter(isWorthMasking);
}
