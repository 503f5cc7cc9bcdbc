/** The compressed bytes of a member of a zip file on disk (APPNOTE 4.3), which are copied as they are. */
export interface ZipMember {
  /** As in the central directory, decoded; a directory ends with `/`. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc32: number;
  /** Bytes. */
  readonly compressedSize: number;
  readonly size: number;
  /**
   * Unix mode with its type bits: the upper half of the external attributes, whatever system they name (as pip and pex
   * read them); 0 if there is none.
   */
  readonly mode: number;
  /** Offset in the file of the first byte of the (compressed) data. */
  readonly dataOffset: number;
}

/** Where the content of an entry comes from. */
export type Content =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  /** A file of the checkout; read when the archive is written. `path` is absolute. */
  | { readonly kind: 'file'; readonly path: string }
  /** A member of a zip file at the absolute path `archive`, copied unchanged. */
  | { readonly kind: 'member'; readonly archive: string; readonly member: ZipMember };

/** A file of a package. Directories are made from the paths. */
export interface Entry {
  /** Relative, `/`, no `.`, `..` or empty part. */
  readonly path: string;
  readonly mode: 0o644 | 0o755;
  readonly content: Content;
  /** Its source: a target's spec or a wheel's file name; for messages. */
  readonly owner: string;
}

/** The files of a package; paths are unique. The writer decides the order. */
export interface Bundle {
  readonly entries: readonly Entry[];
  /** A directory above all entries that is not itself an entry (`python` of a layer), as with `pex3 --prefix`. */
  readonly prefix?: string;
}

/** A written package. */
export interface Artifact {
  /** Absolute path. */
  readonly path: string;
  /** Hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Sum of the sizes of the files in it, bytes. */
  readonly unzippedSize: number;
  /** Paths of its executable files, relative to it; '' is the artifact itself. Not every file system keeps the bit. */
  readonly executable?: ReadonlySet<string>;
}

/** Facts that are found in the bytes of a file and nowhere else, as JSON. */
export interface FactKind<T> {
  /** Part of the name of the file in which they are kept beside a wheel: `[a-z-]+`. */
  readonly name: string;
  /** Larger files have no such facts, bytes. */
  readonly largest: number;
  /** Must not throw, and depend on nothing but the bytes: the result is kept. JSON, not `undefined`. */
  readonly read: (bytes: Buffer) => T;
}
