import { userError, type Place } from '../host/types.ts';
import { entriesOf, itemsOf, nodeAt, scalarNode, textOf, type YamlNode } from '../workspace/yaml-nodes.ts';
import type { Written } from './types.ts';

/** What a template says without a deploy: parameters with a default, its mappings and its conditions. */
export interface Known {
  /** Path of the template, for places. */
  readonly path: string;
  readonly root: YamlNode;
  /** By name, those with a default. */
  readonly parameters: ReadonlyMap<string, YamlNode>;
  /** What is known of the conditions so far; undefined for what only a deploy knows. */
  readonly conditions: Map<string, boolean | undefined>;
  /** Names of those that are being looked at. */
  readonly open: Set<string>;
  /** What was evaluated: nested functions would be evaluated again for each level around them. */
  readonly values: Map<YamlNode, YamlNode | null | undefined>;
}

/** Conditions that name one another. */
const MAX_CONDITIONS = 50;

export function placeOf(path: string, { line, column }: Pick<YamlNode, 'line' | 'column'>): Place {
  return { path, line, column };
}

/** What is known of a CloudFormation template. */
export function knownOf(root: YamlNode, path: string): Known {
  const parameters = new Map<string, YamlNode>();
  for (const { key, node } of entriesOf(nodeAt(root, 'Parameters'))) {
    const value = nodeAt(node, 'Default');
    const text = textOf(value);
    if (value === undefined || text === undefined) continue;
    const isList = /^(?:CommaDelimitedList|List<)/.test(textOf(nodeAt(node, 'Type')) ?? '');
    // Too long for what uses it.
    if (isList && text.length > MAX_VALUE) continue;
    parameters.set(key, isList ? listNode(value, text.split(',')) : value);
  }
  return { path, root, parameters, conditions: new Map(), open: new Set(), values: new Map() };
}

/**
 * The text of a value of a template, with its intrinsic functions evaluated.
 * @param what for messages, e.g. "`Runtime` of `Orders`"
 * @param fix the input that says it instead
 * @returns undefined when it is not given. @throws UserError `template-value-unknown`
 */
export function valueOf(
  known: Known,
  node: YamlNode | undefined,
  what: string,
  fix: string,
): Written | undefined {
  if (node === undefined) return undefined;
  const place = placeOf(known.path, node);
  const text = plain(known, node);
  if (text === null) return undefined;
  if (text !== undefined) return { text, place };
  throw userError({
    code: 'template-value-unknown',
    message: `${what} is \`${shown(node)}\`, which only a deploy knows`,
    place,
    help: fix,
  });
}

/** As {@link valueOf}: undefined for what is not known, and for a list or map; null for nothing. */
export function plain(known: Known, node: YamlNode): string | null | undefined {
  const value = evaluated(known, node);
  if (value === null || value === undefined) return value;
  if (value.value.kind === 'scalar' && value.value.data === null) return null;
  return textOf(value);
}

/** The items of a list that a template has, without those that are nothing; undefined for what is no list, or not known. */
export function listOf(known: Known, node: YamlNode | undefined): readonly YamlNode[] | undefined {
  const value = node === undefined ? undefined : evaluated(known, node);
  if (value?.value.kind !== 'list') return undefined;
  return value.value.items.filter((item) => evaluated(known, item) !== null);
}

/** An intrinsic function and its argument, written as a tag or as a key. */
function callOf(node: YamlNode): { readonly name: string; readonly argument: YamlNode } | undefined {
  if (node.tag !== undefined)
    return { name: node.tag.slice(1).replace(/^Fn::/, ''), argument: { ...node, tag: undefined } };
  if (node.value.kind !== 'map') return undefined;
  const [only, ...more] = node.value.entries;
  if (only === undefined || more.length > 0 || !/^(?:Ref$|Condition$|Fn::)/.test(only.key)) return undefined;
  return { name: only.key.replace(/^Fn::/, ''), argument: only.node };
}

/** The value that a node stands for: undefined for what only a deploy knows, null for nothing (`AWS::NoValue`). */
export function evaluated(known: Known, node: YamlNode): YamlNode | null | undefined {
  const call = callOf(node);
  if (call === undefined) return node;
  const { values } = known;
  if (!values.has(node)) values.set(node, result(known, node, call));
  return values.get(node);
}

function result(
  known: Known,
  node: YamlNode,
  { name, argument }: NonNullable<ReturnType<typeof callOf>>,
): YamlNode | null | undefined {
  const items = itemsOf(argument);
  switch (name) {
    case 'Ref':
      return textOf(argument) === 'AWS::NoValue' ? null : known.parameters.get(textOf(argument) ?? '');
    case 'Sub':
      return textNode(
        node,
        items.length > 0 ? substitutedList(known, items) : substituted(known, textOf(argument), new Map()),
      );
    case 'If':
      return chosen(known, items);
    case 'FindInMap':
      return mapped(known, items);
    case 'Join':
      return textNode(node, joinedText(known, items));
    case 'Split': {
      const [delimiter, text] = texts(known, items) ?? [];
      if (!delimiter || text === undefined || text.length > MAX_VALUE) return undefined;
      return listNode(node, text.split(delimiter));
    }
    case 'Select': {
      const [index, list] = items;
      const at = index === undefined ? undefined : plain(known, index);
      const found = typeof at === 'string' ? listOf(known, list)?.[Number(at)] : undefined;
      return found === undefined ? undefined : evaluated(known, found);
    }
    default:
      return undefined;
  }
}

/** The branch of an `If`; where its condition is not known, what both branches say alike. */
function chosen(known: Known, [name, yes, no]: readonly YamlNode[]): YamlNode | null | undefined {
  if (yes === undefined || no === undefined) return undefined;
  const holds = conditionOf(known, textOf(name) ?? '');
  if (holds !== undefined) return evaluated(known, holds ? yes : no);
  const [one, other] = [plain(known, yes), plain(known, no)];
  return typeof one === 'string' && one === other ? evaluated(known, yes) : undefined;
}

/** What an `If` chooses, as it is written there: a `Ref` to a resource has no value. */
export function branchOf(known: Known, node: YamlNode): YamlNode | undefined {
  let at: YamlNode | undefined = node;
  for (let call = callOf(at); call?.name === 'If'; call = at === undefined ? undefined : callOf(at)) {
    const [name, yes, no] = itemsOf(call.argument);
    const holds = conditionOf(known, textOf(name) ?? '');
    if (holds === undefined) return undefined;
    at = holds ? yes : no;
  }
  return at;
}

function mapped(known: Known, items: readonly YamlNode[]): YamlNode | undefined {
  const [map, top, second] = texts(known, items.slice(0, 3)) ?? [];
  if (map === undefined || top === undefined || second === undefined) return undefined;
  return nodeAt(known.root, 'Mappings', map, top, second);
}

function joinedText(known: Known, [delimiter, list]: readonly YamlNode[]): string | undefined {
  const items = listOf(known, list);
  const parts = items === undefined ? undefined : texts(known, items);
  const between = delimiter === undefined ? undefined : textOf(delimiter);
  const text = between === undefined ? undefined : parts?.join(between);
  return text !== undefined && text.length <= MAX_VALUE ? text : undefined;
}

/** The texts of values, if all of them are known. */
function texts(known: Known, items: readonly YamlNode[]): readonly string[] | undefined {
  const all = items.map((item) => plain(known, item));
  return all.every((one) => typeof one === 'string') ? all : undefined;
}

/** Whether a condition of the template holds; undefined for what only a deploy knows. */
function conditionOf(known: Known, name: string): boolean | undefined {
  const { conditions, open, root } = known;
  if (conditions.has(name)) return conditions.get(name);
  // One that names itself is not known.
  if (open.has(name) || open.size >= MAX_CONDITIONS) return undefined;
  open.add(name);
  const node = nodeAt(root, 'Conditions', name);
  const answer = node === undefined ? undefined : holds(known, node);
  open.delete(name);
  conditions.set(name, answer);
  return answer;
}

function holds(known: Known, node: YamlNode): boolean | undefined {
  const { name, argument } = callOf(node) ?? {};
  const items = itemsOf(argument);
  switch (name) {
    case 'Condition':
      return conditionOf(known, textOf(argument) ?? '');
    case 'Equals': {
      const [one, other] = texts(known, items) ?? [];
      return one === undefined || other === undefined ? undefined : one === other;
    }
    case 'Not': {
      const one = items[0] && holds(known, items[0]);
      return one === undefined ? undefined : !one;
    }
    case 'And':
    case 'Or': {
      // Each once: nested ones would be looked at again for each level around them.
      const all = items.map((item) => holds(known, item));
      const decides = name === 'Or';
      return all.includes(decides) ? decides : all.includes(undefined) ? undefined : !decides;
    }
    default:
      return undefined;
  }
}

function substitutedList(known: Known, [text, names]: readonly YamlNode[]): string | undefined {
  const own = new Map<string, string>();
  for (const { key, node } of entriesOf(names)) {
    const value = plain(known, node);
    if (typeof value === 'string') own.set(key, value);
  }
  return substituted(known, textOf(text), own);
}

function substituted({ parameters }: Known, text = '', own: ReadonlyMap<string, string>): string | undefined {
  if (text.length > MAX_VALUE) return undefined;
  const values = Array.from(text.matchAll(VARIABLE), ([, name = '']) =>
    name.startsWith('!')
      ? `\${${name.slice(1)}}`
      : (own.get(name.trim()) ?? textOf(parameters.get(name.trim()))),
  );
  if (values.includes(undefined)) return undefined;
  if (values.reduce((sum, one = '') => sum + one.length, text.length) > MAX_VALUE) return undefined;
  let next = 0;
  return text.replace(VARIABLE, () => values[next++] ?? '');
}

/** Characters of a value: one that names another twice doubles with every level. */
export const MAX_VALUE = 10_000;
const VARIABLE = /\$\{([^}]*)\}/g;

function textNode(at: YamlNode, text: string | undefined): YamlNode | undefined {
  return text === undefined ? undefined : scalarNode(at, text);
}

function listNode(at: YamlNode, all: readonly string[]): YamlNode {
  return {
    ...at,
    tag: undefined,
    value: { kind: 'list', items: all.map((text) => scalarNode(at, text.trim())) },
  };
}

/** An intrinsic function in few words. */
function shown({ tag, value }: YamlNode): string {
  const text =
    value.kind === 'scalar' ? value.text : value.kind === 'map' ? (value.entries[0]?.key ?? '{}') : '[…]';
  return `${tag === undefined ? '' : `${tag} `}${text.slice(0, 60)}`;
}
