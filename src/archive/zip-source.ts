import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { asZipError } from './zip-error.ts';

/** Bytes that can be read at any position. */
export interface ZipSource {
  /** Bytes. */
  readonly size: number;
  /** Fills `target` from `position`. @throws Error if the source ends before that. */
  read(target: Buffer, position: number): void;
}

/** A source that must be closed. */
interface OpenSource extends ZipSource {
  close(): void;
}

/** Opens the zip file at `path`. @throws UserError `bad-zip` if it cannot be opened; so does `read` if it cannot be read */
export function openSource(path: string): OpenSource {
  // A pipe would block until there is a writer.
  const descriptor = asked(path, () => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK));
  try {
    return {
      size: asked(path, () => fstatSync(descriptor).size),
      read: (target, position) => {
        asked(path, () => readFully(descriptor, target, position));
      },
      close: () => {
        closeSync(descriptor);
      },
    };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

/**
 * Opens the zip file at `path` for `work` and closes it afterwards.
 * @throws UserError `bad-zip` if it cannot be opened or read; what `work` throws
 */
export async function withFileSource<T>(
  path: string,
  work: (source: ZipSource) => T | Promise<T>,
): Promise<T> {
  const source = openSource(path);
  try {
    return await work(source);
  } finally {
    source.close();
  }
}

/** Runs `work` on the archive `path`; errors of the operating system become a `UserError`. */
function asked<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asZipError(path, undefined, error);
  }
}

/** Fills `target` from `position` of an open file. @throws Error if the file ends before that. */
export function readFully(descriptor: number, target: Buffer, position: number): void {
  for (let done = 0; done < target.length;) {
    const count = readSync(descriptor, target, done, target.length - done, position + done);
    if (count === 0) throw new Error(`the file is truncated at byte ${position + done}`);
    done += count;
  }
}
