import { createHash } from 'node:crypto';

/**
 * SHA-256 (hex) of a value as JSON, to tell whether two values are equal.
 * @param replacer as `JSON.stringify` takes it
 */
export function jsonDigest(value: unknown, replacer?: (key: string, member: unknown) => unknown): string {
  return createHash('sha256').update(JSON.stringify(value, replacer)).digest('hex');
}
