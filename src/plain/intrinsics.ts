import { userError, type Place } from '../host/types.ts';
import { entriesOf, nodeAt, textOf, type YamlNode } from '../workspace/yaml-nodes.ts';
import type { Written } from './types.ts';

/** Values of a template that are known without a deploy. */
export interface Known {
  /** Path of the template, for places. */
  readonly path: string;
  /** Its values by name: parameters with defaults, or `custom` of a `serverless.yml`. */
  readonly value: (name: string) => string | undefined;
}

/** Names of intrinsic functions, as tags and as keys. */
const REF = /^(?:!|Fn::)?Ref$/;
const SUB = /^(?:!|Fn::)Sub$/;

export function placeOf(path: string, { line, column }: Pick<YamlNode, 'line' | 'column'>): Place {
  return { path, line, column };
}

/** Parameters of a CloudFormation template that have a default. */
export function parametersOf(template: YamlNode, path: string): Known {
  const defaults = new Map<string, string>();
  for (const { key, node } of entriesOf(nodeAt(template, 'Parameters'))) {
    const text = textOf(nodeAt(node, 'Default'));
    if (text !== undefined) defaults.set(key, text);
  }
  return { path, value: (name) => defaults.get(name) };
}

/**
 * The text of a value of a template: written, `Ref` or `Sub` of parameters with a default.
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

/** As {@link valueOf}: undefined for what is not known, null for nothing. */
export function plain(known: Known, node: YamlNode): string | null | undefined {
  const { tag, value } = node;
  if (value.kind === 'scalar') {
    if (tag === undefined) return value.data === null ? null : textOf(node);
    if (REF.test(tag)) return known.value(value.text);
    return SUB.test(tag) ? substituted(known, value.text, new Map()) : undefined;
  }
  if (value.kind === 'list')
    return tag !== undefined && SUB.test(tag) ? substitutedList(known, value.items) : undefined;
  const [only, ...more] = value.entries;
  if (only === undefined || more.length > 0) return undefined;
  if (REF.test(only.key)) return known.value(textOf(only.node) ?? '');
  if (!SUB.test(only.key)) return undefined;
  return only.node.value.kind === 'list'
    ? substitutedList(known, only.node.value.items)
    : substituted(known, textOf(only.node) ?? '', new Map());
}

function substitutedList(known: Known, [text, names]: readonly YamlNode[]): string | undefined {
  const own = new Map<string, string>();
  for (const { key, node } of entriesOf(names)) {
    const value = plain(known, node);
    if (typeof value === 'string') own.set(key, value);
  }
  return substituted(known, textOf(text) ?? '', own);
}

function substituted(known: Known, text: string, own: ReadonlyMap<string, string>): string | undefined {
  const values = Array.from(text.matchAll(VARIABLE), ([, name = '']) =>
    name.startsWith('!') ? `\${${name.slice(1)}}` : (own.get(name.trim()) ?? known.value(name.trim())),
  );
  if (values.includes(undefined)) return undefined;
  if (values.reduce((sum, one = '') => sum + one.length, text.length) > MAX_VALUE) return undefined;
  let next = 0;
  return text.replace(VARIABLE, () => values[next++] ?? '');
}

/** Characters of a value: one that names another twice doubles with every level. */
export const MAX_VALUE = 10_000;
const VARIABLE = /\$\{([^}]*)\}/g;

/** An intrinsic function in few words. */
function shown({ tag, value }: YamlNode): string {
  const text =
    value.kind === 'scalar' ? value.text : value.kind === 'map' ? (value.entries[0]?.key ?? '{}') : '[…]';
  return `${tag === undefined ? '' : `${tag} `}${text.slice(0, 60)}`;
}
