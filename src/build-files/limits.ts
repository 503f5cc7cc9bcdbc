import { userError } from '../host/types.ts';

/** BUILD files of a checkout, preludes included. */
const MAX_BUILD_FILES = 20_000;
/** Bytes of one BUILD file, and of all together. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;
const MAX_ALL_BYTES = 16 * 1024 * 1024;
/** Targets of a checkout, generated ones included. Each takes some 2 KB of memory. */
export const MAX_TARGETS = 60_000;

/** @throws UserError `too-many-build-files` */
export function checkFileCount(count: number): void {
  if (count <= MAX_BUILD_FILES) return;
  throw userError({
    code: 'too-many-build-files',
    message: `The checkout has ${count} BUILD files; at most ${MAX_BUILD_FILES} are read`,
    help: 'leave directories out with `[GLOBAL].build_ignore` or `pants_ignore`, or join BUILD files of subdirectories',
  });
}

/** Counts the bytes of the files that are read. @throws UserError `build-file-too-large` */
export function countBytes(): (path: string, bytes: number) => void {
  let all = 0;
  return (path, bytes) => {
    all += bytes;
    if (bytes > MAX_FILE_BYTES) {
      throw userError({
        code: 'build-file-too-large',
        message: `${path} has ${bytes} bytes; a BUILD file can have at most ${MAX_FILE_BYTES}`,
        place: { path },
        help: 'split it into BUILD files in subdirectories',
      });
    }
    if (all > MAX_ALL_BYTES) {
      throw userError({
        code: 'build-file-too-large',
        message: `The BUILD files have more than ${MAX_ALL_BYTES} bytes; ${path} and those after it are not read`,
        place: { path },
        help: 'leave directories out with `[GLOBAL].build_ignore` or `pants_ignore`',
      });
    }
  };
}
