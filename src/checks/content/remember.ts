import type { ContentEntry, PackageContent } from './types.ts';

/**
 * What `find` says of the files of a package, kept from one run to the next. It is asked again when anything has changed but the
 * content of Python files of the checkout; what looks into one of these, or into the checkout, is not kept.
 * @param name in the memory of the package; the value is kept as JSON
 * @throws as `find`
 */
export async function remember<T>(
  content: PackageContent,
  name: string,
  find: (content: PackageContent) => Promise<T>,
): Promise<T> {
  const { memory } = content;
  if (memory === undefined) return find(content);
  const same = memory.recall(name) as T | undefined;
  if (same !== undefined) return same;
  const edited = memory.recallEdited(name)?.value as T | undefined;
  const looks = { elsewhere: false };
  const value = edited ?? (await find(watched(content, () => (looks.elsewhere = true))));
  if (!looks.elsewhere) memory.keep(name, value);
  return value;
}

/** Whether an entry is a Python file of the checkout. */
export function isOwnPython({
  path,
  source,
}: Pick<ContentEntry, 'path'> & { readonly source?: string | undefined }): boolean {
  return source !== undefined && path.endsWith('.py');
}

/** A package that tells when somebody asks for what may change although its files stay the same. */
function watched(content: PackageContent, note: () => void): PackageContent {
  const { isInCheckout } = content;
  const seen = (entry: ContentEntry): ContentEntry => {
    if (isOwnPython(entry)) note();
    return entry;
  };
  return {
    ...content,
    isInCheckout:
      isInCheckout &&
      ((path) => {
        note();
        return isInCheckout(path);
      }),
    read: (entry) => content.read(seen(entry)),
    readStart: (entry) => content.readStart(seen(entry)),
    fact: (kind, entry) => content.fact(kind, seen(entry)),
    facts: (kind, entries) => content.facts(kind, entries.map(seen)),
  };
}
