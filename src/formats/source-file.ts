import type { Content, Entry } from '../archive/types.ts';
import type { SourceEntry } from './types.ts';

/** A first-party file in a package. @throws UserError when it cannot be read */
export function sourceFile(source: SourceEntry, content: (path: string) => Content): Entry {
  return {
    path: source.path,
    mode: source.executable ? 0o755 : 0o644,
    content: content(source.source),
    owner: source.owner,
  };
}
