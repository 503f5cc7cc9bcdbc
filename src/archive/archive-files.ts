import { closeSync, openSync } from 'node:fs';
import { asZipError } from './zip-error.ts';
import { readFully } from './zip-source.ts';

/** Maximum number of open files; systems allow at least 256. */
const MAX_OPEN = 128;

/** The zip files to copy members from, opened on first use. */
export class ArchiveFiles {
  /** By path, the longest open first. */
  readonly #open = new Map<string, number>();

  /**
   * Fills `target` with the bytes of `archive` from `position`.
   * @throws UserError `bad-zip` if it cannot be read or ends before that
   */
  read(archive: string, target: Buffer, position: number): void {
    try {
      readFully(this.#descriptorOf(archive), target, position);
    } catch (error) {
      throw asZipError(archive, undefined, error);
    }
  }

  close(): void {
    for (const descriptor of this.#open.values()) closeSync(descriptor);
    this.#open.clear();
  }

  #descriptorOf(archive: string): number {
    const known = this.#open.get(archive);
    if (known !== undefined) return known;
    const [oldest] = this.#open;
    if (oldest !== undefined && this.#open.size >= MAX_OPEN) {
      closeSync(oldest[1]);
      this.#open.delete(oldest[0]);
    }
    const descriptor = openSync(archive, 'r');
    this.#open.set(archive, descriptor);
    return descriptor;
  }
}
