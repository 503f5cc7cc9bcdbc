import type { FactKind } from '../../archive/types.ts';
import type { Diagnostic, Place } from '../../host/types.ts';
import type { LoadReport } from '../load/types.ts';
import type { Platform } from '../../platforms/types.ts';

/** What a zip file says about an entry besides its name and size. */
interface ZipTraits {
  readonly isEncrypted: boolean;
  /** One of its fields is in a ZIP64 extra field. */
  readonly isZip64: boolean;
  /** Compression method (APPNOTE 4.4.5): 0 stored, 8 deflated; Lambda unpacks no other. */
  readonly method: number;
}

/** An entry of a package: of one that is about to be written, of anyone's zip file, or of a directory. */
export interface ContentEntry {
  /**
   * As in the archive; a directory ends with `/`. The path of an entry of a foreign zip may be anything: absolute, with
   * `..`, with backslashes.
   */
  readonly path: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
  /** Unix mode with its type bits; 0 where a zip has none. */
  readonly mode: number;
  /** Bytes, unpacked. */
  readonly size: number;
  /** Bytes in the zip; undefined where it is not zipped yet. */
  readonly compressedSize: number | undefined;
  /** Where it is from, for messages: a wheel's file name, a target's spec, the path of a zip file. */
  readonly owner: string;
  /** The file of the checkout that it is a copy of, relative to the build root. */
  readonly source?: string;
  /** In a foreign zip file. */
  readonly zip?: ZipTraits;
}

/** The function's own package, or one of its layers: what Lambda unpacks at one place. */
export interface ContentPart {
  /** For messages: a target's spec, or the path of a zip file or directory. */
  readonly name: string;
  readonly kind: 'function' | 'layer';
  /** In the order of the archive; a path may occur several times in a foreign zip. */
  readonly entries: readonly ContentEntry[];
  /** Bytes of the zip file; undefined for a directory, and before it is written. */
  readonly zippedSize: number | undefined;
  /**
   * The directories that Python searches for modules, in order, each ending with `/`; `''` is the top: of a function,
   * `''`; of a layer, `python/` and `python/lib/python3.12/site-packages/`; of a PEX file, its installed wheels.
   */
  readonly roots: readonly string[];
}

/** The module that is loaded first, by Lambda's runtime or by a PEX file's own start. */
export interface StartModule {
  /** Dotted. */
  readonly module: string;
  /** What is called in it; undefined where that is not known. */
  readonly function: string | undefined;
  /** Where that is set; undefined for a foreign package. */
  readonly place: Place | undefined;
  /** `__name__` is `__main__` in it. */
  readonly isMain: boolean;
}

/** What an earlier run of the same build on this machine found in exactly this content. */
export interface ContentMemory {
  /** A value that was kept under `name`, as JSON; undefined when there is none. */
  recall(name: string): unknown;
  /**
   * A value that was kept of content that differs in nothing but the bytes of some Python files of the checkout, and these
   * files as they are now; undefined when there is none.
   */
  recallEdited(name: string): RecalledEdited | undefined;
  keep(name: string, value: unknown): void;
}

/** What was kept of a package before some Python files of the checkout were edited. */
export interface RecalledEdited {
  readonly value: unknown;
  readonly changed: readonly ContentEntry[];
}

/** A finished package with all that a check may ask about it. */
export interface PackageContent {
  /** For messages: a target's spec, or the path of a zip file. */
  readonly name: string;
  /** Where findings without a better place belong: the target, its `handler` …; undefined for a foreign package. */
  readonly place: Place | undefined;
  /** Where the target sets its runtime; as `place`. */
  readonly runtimePlace: Place | undefined;
  /** Whether it is one that this run made: its zip is sound, its entries are safe. */
  readonly isOurs: boolean;
  /** The function's package, then its layers in order; a lone layer is one part. */
  readonly parts: readonly [ContentPart, ...(readonly ContentPart[])];
  /** With markers, glibc, machine; undefined when nothing tells the Python. */
  readonly platform: Platform | undefined;
  /** What is loaded first; undefined where nobody says what. */
  readonly start: StartModule | undefined;
  /**
   * Which modules Python finds before those of its standard library: all if undefined, those of the first root, or none.
   */
  readonly beforeStdlib?: 'own' | 'nothing' | undefined;
  /** It also finds modules outside the package: in a layer of somebody else, in the interpreter. */
  readonly seesOtherModules?: boolean | undefined;
  /** Whether a file (relative to the build root) is in the checkout; undefined for a foreign package. */
  readonly isInCheckout: ((path: string) => boolean) | undefined;
  /** @throws UserError `bad-zip`, `cannot-read`; also for content beyond the limits of a foreign package */
  read(entry: ContentEntry): Promise<Buffer>;
  /** The first bytes of a file, at least 64 unless it is shorter; not verified. @throws as `read` */
  readStart(entry: ContentEntry): Promise<Buffer>;
  /** A fact of one small file, at once; undefined when it is too large. @throws as `read` */
  fact<T>(kind: FactKind<T>, entry: ContentEntry): T | undefined;
  /**
   * Facts of several files; those of wheels are kept beside them and read again by later runs. Files that are too large
   * are left out. @throws as `read`
   */
  facts<T>(kind: FactKind<T>, entries: readonly ContentEntry[]): Promise<ReadonlyMap<ContentEntry, T>>;
  /** Undefined where nothing is kept, such as for foreign packages. */
  readonly memory: ContentMemory | undefined;
}

/**
 * Examines a package and reports what it finds.
 * @param report what its start module loads; undefined where that is not known
 * @throws UserError when a file cannot be read
 */
export type ContentCheck = (
  content: PackageContent,
  report: LoadReport | undefined,
) => Promise<readonly Diagnostic[]>;
