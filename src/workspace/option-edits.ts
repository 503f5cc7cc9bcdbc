import { LiteralReader, type Literal } from './python-literal.ts';

/** A change to a list option. */
export interface ListEdit<T> {
  readonly action: 'replace' | 'add' | 'remove';
  readonly items: readonly T[];
}

/** A change to a dict option. */
export interface DictEdit {
  readonly action: 'replace' | 'add';
  readonly items: ReadonlyMap<string, Literal>;
}

function readList(reader: LiteralReader): readonly Literal[] {
  const value = reader.value();
  if (Array.isArray(value)) return value as readonly Literal[];
  return [value];
}

function expectEnd(reader: LiteralReader): void {
  reader.skipSpace();
  if (!reader.atEnd) reader.fail('there is more text after the value');
}

/**
 * Reads the text of a list option: `[…]` or `(…)` replaces, `+[…],-[…]` adds and removes, any other text is a single
 * item to add.
 *
 * @throws LiteralError
 */
export function parseListEdits(text: string): readonly ListEdit<Literal>[] {
  const trimmed = text.trim();
  if (/^[[(]/.test(trimmed)) {
    const reader = new LiteralReader(trimmed);
    const items = readList(reader);
    expectEnd(reader);
    return [{ action: 'replace', items }];
  }
  if (!/^[+-][[(]/.test(trimmed)) return [{ action: 'add', items: [text] }];
  const reader = new LiteralReader(trimmed);
  const edits: ListEdit<Literal>[] = [];
  do {
    reader.skipSpace();
    const isAdd = reader.take('+');
    if (!isAdd && !reader.take('-')) reader.fail('`+[…]` or `-[…]` is missing');
    edits.push({ action: isAdd ? 'add' : 'remove', items: readList(reader) });
    reader.skipSpace();
  } while (reader.take(','));
  expectEnd(reader);
  return edits;
}

/**
 * Reads the text of a dict option: `{…}` replaces, `+{…}` adds.
 *
 * @throws LiteralError
 */
export function parseDictEdit(text: string): DictEdit {
  const trimmed = text.trim();
  const reader = new LiteralReader(trimmed);
  const isAdd = reader.take('+');
  if (!/^\+?\{/.test(trimmed)) reader.fail('a dict begins with `{` or `+{`');
  const value = reader.value();
  expectEnd(reader);
  if (value instanceof Map)
    return { action: isAdd ? 'add' : 'replace', items: value as ReadonlyMap<string, Literal> };
  return reader.fail('a dict needs `key: value` entries');
}

/** Items are the same if their values are equal, including lists and dicts. */
function keyOf(item: unknown): string {
  return JSON.stringify(item, (_key, value: unknown) => (value instanceof Map ? { map: [...value] } : value));
}

/** Applies edits in order. Removals win over additions, in any order, until the next replacement (Pants). */
export function applyListEdits<T>(edits: Iterable<ListEdit<T>>): readonly T[] {
  let items: T[] = [];
  let removed = new Set<string>();
  for (const edit of edits) {
    if (edit.action === 'replace') {
      items = [...edit.items];
      removed = new Set();
    } else if (edit.action === 'add') {
      items = items.concat(edit.items);
    } else {
      for (const item of edit.items) removed.add(keyOf(item));
    }
  }
  return removed.size === 0 ? items : items.filter((item) => !removed.has(keyOf(item)));
}

/** Applies edits in order. */
export function applyDictEdits(edits: Iterable<DictEdit>): ReadonlyMap<string, Literal> {
  let items = new Map<string, Literal>();
  for (const edit of edits) {
    if (edit.action === 'replace') items = new Map(edit.items);
    else for (const [key, value] of edit.items) items.set(key, value);
  }
  return items;
}
