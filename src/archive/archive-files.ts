import { closeSync, openSync } from 'node:fs';
import { asZipError } from './zip-error.ts';
import { readFully } from './zip-source.ts';

/** Files that stay open at the same time; a system allows 256 and more. */
const MAX_OPEN = 128;

/** The zip files that members are copied from, opened on first use. */
export class ArchiveFiles {
  /** By path, the longest open first. */
  readonly #open = new Map<string, number>();

  /**
   * Fills `target` with the bytes of `archive` from `position`.
   * @throws UserError `bad-zip` when it cannot be read or ends before
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
