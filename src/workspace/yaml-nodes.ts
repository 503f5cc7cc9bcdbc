import { readYamlDocument, YamlSyntaxError } from './yaml.ts';

/** A value of a YAML file, with where it stands. */
export interface YamlNode {
  /** Of CloudFormation, e.g. `!Ref`; undefined for none, or one of YAML's own. */
  readonly tag: string | undefined;
  /** Counts from 1. */
  readonly line: number;
  readonly column: number;
  /** Offsets in the text of the value itself, without comments. */
  readonly from: number;
  readonly to: number;
  readonly value: YamlValue;
}

type YamlValue =
  | {
      readonly kind: 'scalar';
      readonly data: string | number | boolean | bigint | null;
      readonly text: string;
    }
  | { readonly kind: 'list'; readonly items: readonly YamlNode[] }
  | { readonly kind: 'map'; readonly entries: readonly YamlEntry[]; readonly isFlow: boolean };

export interface YamlEntry {
  readonly key: string;
  readonly keyLine: number;
  readonly keyColumn: number;
  /** Offset of the key in the text. */
  readonly keyFrom: number;
  readonly node: YamlNode;
}

/** Levels of lists and maps: templates have some ten. */
const MAX_DEPTH = 100;
/** Values, those behind aliases once for each use. A template of 500 resources has some 20,000. */
const MAX_NODES = 200_000;

/** Of the library, as far as it is used. */
interface LibraryNode {
  readonly range?: readonly [number, number, number] | null;
  readonly tag?: string;
  readonly value?: unknown;
  readonly source?: string;
  readonly items?: readonly unknown[];
  readonly flow?: boolean;
  readonly anchor?: string;
  /** Of an alias, whose `source` is the anchor. The library looks through the whole file for each: minutes for 250 KB. */
  readonly resolve?: unknown;
}

interface LibraryPair {
  readonly key: LibraryNode | null;
  readonly value: LibraryNode | null;
}

/**
 * The values of a YAML (or JSON) text with their places. Tags stay as they are written; `<<` takes in what it names.
 * @throws YamlSyntaxError for what is not YAML, and beyond bounds; Error for a text that is too large
 */
export function yamlNodes(text: string): YamlNode {
  const { contents, lineAt, isMap } = readYamlDocument(text);
  let count = 0;
  // An anchor may be set again: an alias means the last one before it, also where it is used by way of another.
  const anchors = new Map<string, LibraryNode>();
  const targets = new Map<LibraryNode, LibraryNode>();
  let aliases = 0;
  const remember = (node: LibraryNode | null): void => {
    if (node?.anchor !== undefined && aliases === 0) anchors.set(node.anchor, node);
  };
  const position = (offset: number): { line: number; column: number } => lineAt(offset);
  const fault = (reason: string, offset: number): Error => new YamlSyntaxError(reason, position(offset));
  const convert = (given: LibraryNode | null, depth: number, at: number): YamlNode => {
    const offset = given?.range?.[0] ?? at;
    if (++count > MAX_NODES) throw fault(`it has more than ${MAX_NODES} values`, offset);
    if (depth > MAX_DEPTH) throw fault(`it is nested more than ${MAX_DEPTH} levels deep`, offset);
    if (given === null) return { tag: undefined, ...position(at), from: at, to: at, value: empty };
    const [from = at, to = at] = given.range ?? [];
    if (typeof given.resolve === 'function') {
      const target = targets.get(given) ?? anchors.get(given.source ?? '');
      if (target === undefined)
        throw fault(
          `the alias \`*${given.source ?? ''}\` has no anchor; a text that begins with \`*\` needs quotes`,
          from,
        );
      targets.set(given, target);
      aliases++;
      const found = convert(target, depth + 1, from);
      aliases--;
      return { ...found, ...position(from), from, to };
    }
    remember(given);
    const tag = given.tag?.startsWith('!') === true ? given.tag : undefined;
    // The library has the place of the value alone.
    const start = tag === undefined ? from : Math.max(text.lastIndexOf(tag, from), 0);
    const end = from + text.slice(from, to).trimEnd().length;
    return {
      tag,
      ...position(from),
      from: start,
      to: Math.max(end, start),
      value: valueOf(given, depth, from),
    };
  };
  const valueOf = (node: LibraryNode, depth: number, at: number): YamlValue => {
    if (node.items === undefined) {
      const data = node.value as Extract<YamlValue, { kind: 'scalar' }>['data'];
      return { kind: 'scalar', data: data ?? null, text: node.source ?? String(data ?? '') };
    }
    if (isMap(node)) {
      const entries = new Map<string, YamlEntry>();
      const merged: YamlEntry[] = [];
      for (const item of node.items as readonly LibraryPair[]) {
        remember(item.key);
        const written = item.key?.value;
        const key = typeof written === 'string' ? written : (item.key?.source ?? '');
        const keyFrom = item.key?.range?.[0] ?? at;
        const place = position(keyFrom);
        const value = convert(item.value, depth + 1, item.key?.range?.[1] ?? at);
        if (key === '<<') for (const one of mergedEntries(value)) merged.push(one);
        else entries.set(key, { key, keyFrom, keyLine: place.line, keyColumn: place.column, node: value });
      }
      for (const one of merged) if (!entries.has(one.key)) entries.set(one.key, one);
      return { kind: 'map', entries: [...entries.values()], isFlow: node.flow === true };
    }
    return {
      kind: 'list',
      items: node.items.map((item) => convert(item as LibraryNode | null, depth + 1, at)),
    };
  };
  return convert(contents as LibraryNode | null, 0, 0);
}

const empty: YamlValue = { kind: 'scalar', data: null, text: '' };

function mergedEntries({ value }: YamlNode): readonly YamlEntry[] {
  if (value.kind === 'map') return value.entries;
  return value.kind === 'list' ? value.items.flatMap(mergedEntries) : [];
}

/** The entry of a key of a map. */
export function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  return node?.value.kind === 'map' ? node.value.entries.find((one) => one.key === key) : undefined;
}

/** The value of a key, or of keys in keys. */
export function nodeAt(node: YamlNode | undefined, ...keys: readonly string[]): YamlNode | undefined {
  return keys.reduce<YamlNode | undefined>((at, key) => entryOf(at, key)?.node, node);
}

export function entriesOf(node: YamlNode | undefined): readonly YamlEntry[] {
  return node?.value.kind === 'map' ? node.value.entries : [];
}

export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.value.kind === 'list' ? node.value.items : [];
}

/** The text of a scalar without a tag. */
export function textOf(node: YamlNode | undefined): string | undefined {
  if (node === undefined || node.tag !== undefined || node.value.kind !== 'scalar') return undefined;
  const { data, text } = node.value;
  return data === null ? undefined : typeof data === 'string' ? data : text;
}

/** A text in the place of another value. */
export function scalarNode(at: YamlNode, text: string): YamlNode {
  return { ...at, tag: undefined, value: { kind: 'scalar', data: text, text } };
}
