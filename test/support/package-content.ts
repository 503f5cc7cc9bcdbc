import { lambdaPlatform } from '../../src/platforms/lambda-platforms.ts';
import type { ContentEntry, ContentPart, PackageContent } from '../../src/checks/content/types.ts';

interface GivenPackage {
  /** Content by path. */
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** `module.function` */
  readonly handler?: string;
  /** Content by path of each layer: `python/lib.py`. */
  readonly layers?: readonly Readonly<Record<string, string | Buffer>>[];
  readonly runtime?: string;
  /** Default: `lib-1.0-py3-none-any.whl` */
  readonly owner?: string;
  /** The files are those of the checkout. */
  readonly isOfCheckout?: boolean;
}

/** A package of `src:fn` with these files, as checks see it. */
export function packageContent(given: GivenPackage, overrides: Partial<PackageContent> = {}): PackageContent {
  const contents = new Map<ContentEntry, Buffer>();
  const part = (
    name: string,
    kind: ContentPart['kind'],
    files: GivenPackage['files'],
    roots: readonly string[],
  ): ContentPart => ({
    name,
    kind,
    entries: Object.entries(files).map(([path, text]) => {
      const bytes = Buffer.from(text as string);
      const entry: ContentEntry = {
        path,
        kind: 'file',
        mode: 0o100644,
        size: bytes.length,
        compressedSize: bytes.length,
        owner: given.owner ?? 'lib-1.0-py3-none-any.whl',
        ...(given.isOfCheckout === true && { source: path }),
      };
      contents.set(entry, bytes);
      return entry;
    }),
    zippedSize: undefined,
    roots,
  });
  const { handler, layers = [], runtime = 'python3.12' } = given;
  const dot = handler?.lastIndexOf('.') ?? -1;
  const place = { path: 'src/BUILD', line: 1 };
  return {
    name: 'src:fn',
    place,
    runtimePlace: place,
    isOurs: true,
    parts: [
      part('src:fn', 'function', given.files, ['']),
      ...layers.map((files, index) => part(`src:layer${index + 1}`, 'layer', files, ['python/'])),
    ],
    platform: lambdaPlatform(runtime, 'x86_64'),
    start:
      handler === undefined
        ? undefined
        : { module: handler.slice(0, dot), function: handler.slice(dot + 1), place, isMain: false },
    isInCheckout: undefined,
    read: (entry) => Promise.resolve(contents.get(entry)!),
    readStart: (entry) => Promise.resolve(contents.get(entry)!.subarray(0, 4096)),
    fact: (kind, entry) => kind.read(contents.get(entry)!),
    facts: (kind, entries) =>
      Promise.resolve(new Map(entries.map((entry) => [entry, kind.read(contents.get(entry)!)]))),
    memory: undefined,
    ...overrides,
  };
}
