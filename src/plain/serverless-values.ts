import { userError, type Problems } from '../host/types.ts';
import { directoryOf } from '../text/paths.ts';
import { entryOf, itemsOf, scalarNode, textOf, type YamlNode } from '../workspace/yaml-nodes.ts';
import { MAX_VALUE, placeOf } from './intrinsics.ts';
import { joined } from './paths.ts';
import type { PlainRequest, Written } from './types.ts';

/** A value of a service, and the file that it stands in. */
export interface Found {
  /** Relative to the build root. */
  readonly path: string;
  readonly node: YamlNode;
}

/** The values of a `serverless.yml`, with the variables in them filled in as far as that takes no deploy. */
export interface ServiceValues {
  readonly root: Found;
  /** The value of a key, or of keys in keys; undefined when it is not given, or not known on the way. */
  at(from: Found | undefined, ...keys: readonly string[]): Found | undefined;
  /** What stands behind a variable, such as `${file(functions.yml)}`; undefined when it is not known. */
  behind(found: Found): Found | undefined;
  /** The text of a value; undefined for a list or map, for nothing, and for what is not known. */
  text(found: Found | undefined): string | undefined;
  /** The items of a list; of other values none. */
  items(found: Found | undefined): readonly Found[];
}

/** A `serverless.yml` as it is read. */
export interface Service {
  readonly path: string;
  readonly request: PlainRequest;
  readonly problems: Problems;
  readonly values: ServiceValues;
  readonly isFile: (path: string) => boolean;
}

/** Variables in variables. */
const MAX_DEPTH = 10;
/** Files that variables name. */
const MAX_FILES = 50;
/** Values that lead to one another. */
const MAX_OPEN = 100;
/** A part between commas, where those in quotes do not count. */
const SOURCE = /(?:'[^']*'|"[^"]*"|[^,'"])+/g;
const INNERMOST = /\$\{([^${}]*)\}/g;

/** @param read the values of a YAML or JSON file of the checkout; undefined when there is none */
export function serviceValues(
  path: string,
  root: YamlNode,
  read: (path: string) => YamlNode | undefined,
): ServiceValues {
  const files = new Map<string, Found | undefined>();
  /** By variable; undefined also for one that is being looked up. */
  const known = new Map<string, Found | undefined>();
  let open = 0;
  const whole = { path, node: root };

  const fileAt = (name: string): Found | undefined => {
    const file =
      /\.(?:ya?ml|json)$/i.test(name) && !/^[~/]/.test(name) ? joined(directoryOf(path), name) : undefined;
    if (file === undefined) return undefined;
    if (!files.has(file)) {
      const node = files.size < MAX_FILES ? read(file) : undefined;
      files.set(file, node && { path: file, node });
    }
    return files.get(file);
  };

  const along = (from: Found | undefined, keys: readonly string[]): Found | undefined => {
    let found = from === undefined ? undefined : behind(from);
    for (const key of keys) {
      const node =
        found &&
        (entryOf(found.node, key)?.node ?? itemsOf(found.node)[/^\d+$/.test(key) ? Number(key) : -1]);
      found = found && node && behind({ path: found.path, node });
    }
    return found;
  };

  const at = (from: Found | undefined, ...keys: readonly string[]): Found | undefined => along(from, keys);

  /** One of the sources of a variable: `self:custom.x`, `file(x.yml):key`, `'a default'`. */
  const source = (text: string): Found | undefined => {
    const literal = /^'([^']*)'$|^"([^"]*)"$/.exec(text);
    if (literal !== null) return scalar(whole, literal[1] ?? literal[2] ?? '');
    const own = /^self:(.*)$/.exec(text)?.[1];
    if (own !== undefined) return along(whole, keysOf(own));
    const [, name, key = ''] = /^file\(([^()]+)\)(?::(.+))?$/.exec(text) ?? [];
    if (name !== undefined) return along(fileAt(name.trim()), keysOf(key));
    if (text === 'sls:stage') return stage();
    const parameter = /^param:(.+)$/.exec(text)?.[1];
    if (parameter === undefined) return undefined;
    const of = values.text(stage());
    return (
      (of === undefined ? undefined : at(whole, 'params', of, parameter)) ??
      at(whole, 'params', 'default', parameter)
    );
  };

  const stage = (): Found => at(whole, 'provider', 'stage') ?? scalar(whole, 'dev');

  const variable = (inner: string): Found | undefined => {
    if (known.has(inner)) return known.get(inner);
    if (open > MAX_OPEN) return undefined;
    open++;
    known.set(inner, undefined);
    const sources = Array.from(inner.matchAll(SOURCE), ([part]) => part.trim());
    let found: Found | undefined;
    if (sources.length === 1 && sources[0] === 'opt:stage') found = stage();
    for (const one of sources) found ??= source(one);
    known.set(inner, found);
    open--;
    return found;
  };

  /** The text with its innermost variables filled in, again and again. */
  const filled = (text: string, depth: number): string | undefined => {
    if (depth > MAX_DEPTH || text.length > MAX_VALUE) return undefined;
    if (!text.includes('${')) return text;
    const inner = Array.from(text.matchAll(INNERMOST), ([, name = '']) => values.text(variable(name)));
    if (inner.length === 0 || inner.includes(undefined)) return undefined;
    if (inner.reduce((sum, one = '') => sum + one.length, text.length) > MAX_VALUE) return undefined;
    let next = 0;
    return filled(
      text.replace(INNERMOST, () => inner[next++] ?? ''),
      depth + 1,
    );
  };

  const behind = (found: Found): Found | undefined => {
    const text = textOf(found.node);
    if (text?.includes('${') !== true) return found;
    const only = onlyVariable(text);
    if (only === undefined) {
      const result = filled(text, 0);
      return result === undefined ? undefined : scalar(found, result);
    }
    const name = filled(only, 0);
    return name === undefined ? undefined : variable(name);
  };

  const values: ServiceValues = {
    root: whole,
    at,
    behind,
    text: (found) => {
      const value = found === undefined ? undefined : behind(found);
      return value === undefined ? undefined : textOf(value.node);
    },
    items: (found) => {
      const value = found === undefined ? undefined : behind(found);
      return itemsOf(value?.node).map((node) => ({ path: value!.path, node }));
    },
  };
  return values;
}

const keysOf = (text: string): readonly string[] => (text === '' ? [] : text.split('.'));

function scalar({ path, node }: Found, text: string): Found {
  return { path, node: scalarNode(node, text) };
}

/** What stands in a text that is one variable from its start to its end. */
function onlyVariable(text: string): string | undefined {
  if (!text.startsWith('${') || !text.endsWith('}')) return undefined;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.startsWith('${', at)) depth++;
    else if (text[at] === '}') depth--;
    if (depth === 0) return at === text.length - 1 ? text.slice(2, -1) : undefined;
  }
  return undefined;
}

/** A value with its variables filled in. @throws UserError `template-value-unknown` */
export function value(
  { values }: Pick<Service, 'values'>,
  found: Found | undefined,
  what: string,
  fix: string,
): Written | undefined {
  if (found === undefined) return undefined;
  const { path, node } = found;
  const place = placeOf(path, node);
  const text = values.text(found);
  if (text !== undefined) return { text, place };
  if (node.value.kind === 'scalar' && node.value.data === null) return undefined;
  const shown = node.value.kind === 'scalar' ? node.value.text : (node.tag ?? 'a list or map');
  throw userError({
    code: 'template-value-unknown',
    message: `${what} is \`${shown.slice(0, 80)}\`, which only the Serverless Framework knows`,
    place,
    help: fix,
  });
}
