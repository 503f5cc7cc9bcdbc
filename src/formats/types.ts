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
  /** It is not the file itself: a pointer of Git LFS, or the text of a symbolic link. */
  readonly standsIn?: 'lfs-pointer' | 'link-as-text';
}

/** The function that Lambda calls. */
export interface Handler {
  /** Dotted module. */
  readonly module: string;
  readonly function: string;
}
