import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { userError, type UserError } from '../host/types.ts';
import type { CheckoutContent } from './types.ts';
import { statsAt } from '../text/file-stats.ts';

/** Larger files of a checkout are not read: 64 MiB. */
const MAXIMUM_FILE_SIZE = 64 * 1024 * 1024;

/** An absolute real path relative to `realRoot`, with `/` on every system; `undefined` if it is outside. `''` is the root. */
export function pathBelow(realRoot: string, realPath: string): string | undefined {
  if (realPath === realRoot) return '';
  const prefix = realRoot.endsWith(sep) ? realRoot : realRoot + sep;
  return realPath.startsWith(prefix) ? realPath.slice(prefix.length).split(sep).join('/') : undefined;
}

function unreadable(path: string, reason: string, help: string): UserError {
  return userError({ code: 'unreadable-file', message: `\`${path}\` ${reason}`, place: { path }, help });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function resolveInside(realRoot: string, path: string): string {
  const absolute = join(realRoot, path);
  if (path.includes('\0') || pathBelow(realRoot, absolute) === undefined) {
    throw unreadable(path, 'is not a path inside the build root', 'use a file in the checkout');
  }
  let real: string;
  try {
    real = realpathSync.native(absolute);
  } catch (error) {
    const code = codeOf(error);
    const reason = code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : `cannot be opened (${code})`;
    throw unreadable(path, reason, 'check the path and that the file is committed');
  }
  const below = pathBelow(realRoot, real);
  if (below === undefined) {
    throw unreadable(
      path,
      'is a symlink that points outside the checkout',
      'replace it with a copy of the file',
    );
  }
  // `.git/config` can hold the token that the checkout was made with.
  if (below.split('/').includes('.git')) {
    throw unreadable(path, 'is inside `.git`, which is never read', 'use a file in the checkout');
  }
  return real;
}

/** Larger files are read again each time. Bytes. */
const LARGEST_REMEMBERED = 4096;
/** All files that are remembered. Bytes. */
const MOST_REMEMBERED = 16 * 1024 * 1024;

/** Files of a checkout, of which small ones are read once. */
interface SmallFiles {
  /** @throws UserError as {@link readCheckoutFile} */
  readonly read: (path: string) => Buffer;
  /** What was read already. */
  readonly known: (path: string) => CheckoutContent | undefined;
}

/**
 * Reads small files once in a run: for their imports, for what stands in for a file, for the checks, and into packages. To
 * open a file costs more than to read it.
 */
export function rememberSmall(read: (path: string) => Buffer): SmallFiles {
  const remembered = new Map<string, Buffer>();
  let size = 0;
  return {
    read(path) {
      const before = remembered.get(path);
      if (before !== undefined) return before;
      const bytes = read(path);
      if (bytes.length <= LARGEST_REMEMBERED && size + bytes.length <= MOST_REMEMBERED) {
        remembered.set(path, bytes);
        size += bytes.length;
      }
      return bytes;
    },
    known(path) {
      const bytes = remembered.get(path);
      return bytes && { kind: 'bytes', bytes };
    },
  };
}

/** Larger files of a package are not read as a whole. Bytes. */
const LARGEST_WHOLE = 8 * 1024 * 1024;

/**
 * The content of a file of the checkout for a package.
 *
 * @param realRoot absolute path of the build root, without links
 * @param path relative to the build root
 * @throws UserError as {@link readCheckoutFile}
 */
export function checkoutContent(realRoot: string, path: string): CheckoutContent {
  const stats = path.includes('\0') ? undefined : statsAt(join(realRoot, path));
  if (stats?.isFile() !== true || stats.size <= LARGEST_WHOLE) {
    return { kind: 'bytes', bytes: readCheckoutFile(realRoot, path) };
  }
  return { kind: 'file', path: resolveInside(realRoot, path) };
}

/**
 * Reads a file of the checkout.
 *
 * @param realRoot absolute path of the build root, without links
 * @param path relative to the build root
 * @param limit bytes
 * @throws UserError `unreadable-file` if the path or a link leads outside the checkout or into `.git`, or if it is not
 * a plain file, cannot be opened, or is larger than `limit`
 */
export function readCheckoutFile(realRoot: string, path: string, limit = MAXIMUM_FILE_SIZE): Buffer {
  const real = resolveInside(realRoot, path);
  let descriptor: number;
  try {
    // A pipe would block until there is a writer.
    descriptor = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  } catch (error) {
    throw unreadable(path, `cannot be opened (${codeOf(error)})`, 'check the permissions of the file');
  }
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) throw unreadable(path, 'is a directory', 'name a file');
    if (!stats.isFile()) throw unreadable(path, 'is not a regular file', 'use a regular file');
    if (stats.size > limit) {
      throw unreadable(
        path,
        `has ${stats.size} bytes; the limit is ${limit}`,
        'keep large files out of the sources, or add them to `pants_ignore`',
      );
    }
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
