/** A first-party file and where it goes. */
export interface SourceEntry {
  /** In the package. */
  readonly path: string;
  /** In the checkout, relative to the build root. */
  readonly source: string;
  /** The file's owner can execute it. */
  readonly executable: boolean;
  /** Spec of the target that owns it, or the path when no target does. */
  readonly owner: string;
  /** It is a pointer of Git LFS, not the file. */
  readonly isPointer?: true;
}

/** The function that Lambda calls. */
export interface Handler {
  /** Dotted module. */
  readonly module: string;
  readonly function: string;
}
