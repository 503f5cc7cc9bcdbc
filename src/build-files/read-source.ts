import { userError } from '../host/types.ts';
import { refuseLfsPointer } from '../text/lfs-pointer.ts';
import { refuseLinkAsText } from '../workspace/link-as-text.ts';
import type { Workspace } from '../workspace/types.ts';
import { makeSource, type Source } from './syntax/source.ts';

/**
 * Reads a BUILD file or prelude. @throws UserError when it cannot be read, is too large (what `count` throws) or not UTF-8
 */
export function readSource(
  workspace: Workspace,
  path: string,
  count: (path: string, bytes: number) => void,
): Source {
  const bytes = workspace.read(path);
  count(path, bytes.length);
  refuseLfsPointer(bytes, path);
  refuseLinkAsText(workspace, path, bytes);
  const text = decode(bytes);
  if (text !== undefined) return makeSource(path, text);
  const { line, column, byte } = firstInvalid(bytes);
  throw userError({
    code: 'build-file-encoding',
    message: `${path} is not UTF-8: invalid byte 0x${byte.toString(16).padStart(2, '0')}`,
    place: { path, line, column },
    help: 'save the file as UTF-8',
  });
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where valid UTF-8 ends. */
function firstInvalid(bytes: Buffer): { line: number; column: number; byte: number } {
  let low = 0;
  let high = bytes.length;
  // The longest prefix that decodes, which may end in a truncated character.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const prefix = bytes.subarray(0, middle);
    const stream = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    try {
      stream.decode(prefix, { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  const before = bytes.subarray(0, low);
  const lineStart = before.lastIndexOf(10) + 1;
  const line = before.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
  return { line, column: before.subarray(lineStart).toString('utf8').length + 1, byte: bytes[low] ?? 0 };
}
