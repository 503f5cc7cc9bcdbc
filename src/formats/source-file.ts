import type { Entry } from '../archive/types.ts';
import type { SourceEntry } from './types.ts';

/** A first-party file in a package. @throws UserError when it cannot be read */
export function sourceFile(source: SourceEntry, read: (path: string) => Buffer): Entry {
  return {
    path: source.path,
    mode: source.executable ? 0o755 : 0o644,
    content: { kind: 'bytes', bytes: read(source.source) },
    owner: source.owner,
  };
}
