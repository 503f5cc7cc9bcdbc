import { userError } from '../host/types.ts';
import type { PinnedWheel } from '../requirements/types.ts';
import { unicodeTest } from '../text/unicode.ts';

/** `name-version(-build)?-python-abi-platform.whl` (PEP 427), without anything that means something to a file system. */
const isWheelName = unicodeTest(
  String.raw`^[\p{L}\p{N}_.+!]+-[\p{L}\p{N}_.+!]+(?:-\d[\p{L}\p{N}_.]*)?(?:-[\p{L}\p{N}_.]+){3}\.whl$`,
);

/** `name-version.tar.gz` (PEP 625), or `.zip` as older ones. */
const isSdistName = unicodeTest(String.raw`^[\p{L}\p{N}_][\p{L}\p{N}_.+!-]*\.(?:tar\.gz|zip)$`);

/** Bytes that every common file system takes as a name. */
const MAX_NAME_BYTES = 255;

/** Whether `name` is a wheel's file name that may be used as the name of a file. */
export function isSafeWheelName(name: string): boolean {
  return !name.startsWith('.') && Buffer.byteLength(name) <= MAX_NAME_BYTES && isWheelName(name);
}

/** Whether `name` is a source distribution's file name (PEP 625, and the older zip files) that may be used as the name of a file. */
export function isSafeSdistName(name: string): boolean {
  return Buffer.byteLength(name) <= MAX_NAME_BYTES && isSdistName(name);
}

/** Whether `text` is a SHA-256 digest as the store writes it: 64 hex digits in lower case. */
export function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/**
 * Holds the names that a lock gives against what the store can keep.
 * @throws UserError `bad-wheel-name`, `bad-wheel-hash`
 */
export function checkPinned(pinned: PinnedWheel): void {
  const place = { path: pinned.lockPath };
  if (!isSafeWheelName(pinned.filename)) {
    throw userError({
      code: 'bad-wheel-name',
      message: `\`${pinned.filename}\` is not the file name of a wheel`,
      place,
      help: 'regenerate the lock: wheels are named `name-version-python-abi-platform.whl` (PEP 427)',
    });
  }
  if (!isSha256(pinned.sha256)) {
    throw userError({
      code: 'bad-wheel-hash',
      message: `The hash of ${pinned.filename}, \`${pinned.sha256}\`, is not a SHA-256 digest`,
      place,
      help: 'regenerate the lock with SHA-256 hashes',
    });
  }
}
