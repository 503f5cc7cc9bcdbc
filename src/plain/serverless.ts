import { userError } from '../host/types.ts';
import { directoryOf } from '../text/paths.ts';
import {
  entriesOf,
  entryOf,
  itemsOf,
  nodeAt,
  textOf,
  type YamlEntry,
  type YamlNode,
} from '../workspace/yaml-nodes.ts';
import { isWanted } from './cloudformation.ts';
import { MAX_VALUE, placeOf } from './intrinsics.ts';
import { joined } from './paths.ts';
import { overriding } from './overriding.ts';
import type { Problems } from '../host/types.ts';
import type { Declared, Edit, Pattern, PlainRequest, Written } from './types.ts';

interface Service {
  readonly path: string;
  readonly root: YamlNode;
  readonly request: PlainRequest;
  readonly problems: Problems;
}

/** The functions and layers of a `serverless.yml`. Errors go to `problems`. */
export function serverlessPackages(service: Service): readonly Declared[] {
  const functions = nodeAt(service.root, 'functions');
  if (functions?.value.kind === 'scalar' && functions.value.data !== null) {
    value(
      service,
      functions,
      '`functions`',
      'name each function with the input `handler` instead of `from`, or write them in a `lambda-package.yml`',
    );
  }
  const lists = functions?.value.kind === 'list' ? functions.value.items : [functions];
  return lists.flatMap(entriesOf).flatMap((entry) => {
    if (!isWanted(service.request, entry.key)) return [];
    return service.problems.collect(() => declaredOf(service, entry)) ?? [];
  });
}

function declaredOf(service: Service, { key: id, keyLine, keyColumn, node }: YamlEntry): readonly Declared[] {
  const { path, root, request, problems } = service;
  const provider = nodeAt(root, 'provider');
  const place = { path, line: keyLine, column: keyColumn };
  const pass = (why: string): readonly [] => {
    problems.add([
      { severity: 'note', code: 'function-passed-over', message: `\`${id}\` is passed over: ${why}`, place },
    ]);
    return [];
  };
  if (nodeAt(node, 'image') !== undefined) return pass('it is a container image');
  const fix = (input: string): string => `give the input \`${input}\` (\`--${input}\`), which overrides it`;
  const runtime =
    overriding(request.runtime) ??
    value(
      service,
      nodeAt(node, 'runtime') ?? nodeAt(provider, 'runtime'),
      `\`runtime\` of \`${id}\``,
      fix('runtime'),
    );
  if (runtime !== undefined && !runtime.text.startsWith('python'))
    return pass(`its runtime is \`${runtime.text}\``);
  const architecture =
    overriding(request.architecture) ??
    value(
      service,
      nodeAt(node, 'architecture') ?? nodeAt(provider, 'architecture'),
      `\`architecture\` of \`${id}\``,
      fix('architecture'),
    );
  const handler =
    overriding(request.handler) ??
    value(service, nodeAt(node, 'handler'), `\`handler\` of \`${id}\``, fix('handler'));
  if (handler === undefined) {
    throw userError({
      code: 'invalid-handler',
      message: `\`${id}\` has no \`handler\``,
      place,
      help: 'add it, or give the input `handler`',
    });
  }
  const directory = directoryOf(path);
  const module = value(service, nodeAt(node, 'module'), `\`module\` of \`${id}\``, fix('handler'))?.text;
  const home = module === undefined ? directory : (joined(directory, module) ?? directory);
  const python = nodeAt(root, 'custom', 'pythonRequirements');
  const named = textOf(nodeAt(python, 'fileName'));
  const requirements =
    overriding(request.requirements, request.base) ?? fileOf(named, home, nodeAt(python, 'fileName'), path);
  return [
    {
      ...{ kind: 'function', id, directory, place, handler, runtime, architecture, requirements },
      roots: [...new Set([home, directory])],
      isUnit: module !== undefined && home !== directory,
      mode: request.requirementsMode ?? 'all',
      include: [
        ...patternsOf(nodeAt(root, 'package'), directory),
        ...patternsOf(nodeAt(node, 'package'), directory),
        ...request.include.map((glob) => ({ glob, base: request.base })),
      ],
      layers: [],
      hasOtherLayers: nodeAt(node, 'layers') !== undefined || nodeAt(provider, 'layers') !== undefined,
      without: itemsOf(nodeAt(python, 'noDeploy')).flatMap((item) => textOf(item) ?? []),
      edit: editOf(node),
    },
  ];
}

function fileOf(
  name: string | undefined,
  home: string,
  node: YamlNode | undefined,
  path: string,
): Written | undefined {
  const file = name === undefined || name.includes('${') ? undefined : joined(home, name);
  if (file === undefined) return undefined;
  return { text: file, ...(node !== undefined && { place: placeOf(path, node) }) };
}

/** `patterns`, and what they were called before. What only excludes Python or everything does nothing here. */
function patternsOf(node: YamlNode | undefined, base: string): readonly Pattern[] {
  const list = (key: string): readonly string[] =>
    itemsOf(nodeAt(node, key)).flatMap((item) => textOf(item) ?? []);
  const globs = [...list('patterns'), ...list('include'), ...list('exclude').map((glob) => `!${glob}`)];
  return globs
    .map((glob) => glob.replace(/^(!?)(?:\.\/)+/, '$1'))
    .filter(
      (glob) =>
        !/^!?(?:\*\*|\*\*\/\*|\*|\.\/\*\*)$/.test(glob) && !glob.includes('${') && !/^!?\.\.?\//.test(glob),
    )
    .map((glob) => ({ glob, base, isSoft: true }));
}

/** A value in which `${self:…}`, and a default of `${opt:…}` or `${env:…}`, are filled in. @throws UserError */
function value(service: Service, node: YamlNode | undefined, what: string, fix: string): Written | undefined {
  if (node === undefined) return undefined;
  const place = placeOf(service.path, node);
  const written = textOf(node);
  const text = written === undefined ? undefined : filled(service.root, written, 0);
  if (text !== undefined) return { text, place };
  if (node.value.kind === 'scalar' && node.value.data === null) return undefined;
  throw userError({
    code: 'template-value-unknown',
    message: `${what} is \`${(written ?? node.tag ?? 'a list or map').slice(0, 80)}\`, which only the Serverless Framework knows`,
    place,
    help: fix,
  });
}

/** Variables in variables. */
const MAX_DEPTH = 10;

function filled(root: YamlNode, text: string, depth: number): string | undefined {
  if (depth > MAX_DEPTH || text.length > MAX_VALUE) return undefined;
  // The innermost first.
  const inner = Array.from(text.matchAll(/\$\{([^${}]*)\}/g), ([, name = '']) => variable(root, name));
  if (inner.includes(undefined)) return undefined;
  if (inner.reduce((sum, one = '') => sum + one.length, text.length) > MAX_VALUE) return undefined;
  let next = 0;
  const result = text.replace(/\$\{[^${}]*\}/g, () => inner[next++] ?? '');
  return result.includes('${') ? filled(root, result, depth + 1) : result;
}

/** What a name such as `custom.stage` leads to; it may have any number of parts. */
function nodeIn(root: YamlNode, name: string): YamlNode | undefined {
  return name.split('.').reduce<YamlNode | undefined>((at, key) => nodeAt(at, key), root);
}

function variable(root: YamlNode, inner: string): string | undefined {
  const [first = '', ...defaults] = inner.split(',').map((part) => part.trim());
  const name = /^self:(.+)$/.exec(first)?.[1];
  const own = name === undefined ? undefined : textOf(nodeIn(root, name));
  if (own !== undefined) return own;
  if (first === 'sls:stage' || (first === 'opt:stage' && defaults.length === 0)) {
    return textOf(nodeAt(root, 'provider', 'stage')) ?? 'dev';
  }
  const isOpen = /^(?:self|opt|env|param):/.test(first);
  const [given] = defaults;
  if (!isOpen || given === undefined) return undefined;
  const literal = /^'([^']*)'$|^"([^"]*)"$/.exec(given);
  if (literal !== null) return literal[1] ?? literal[2];
  return variable(root, defaults.join(', '));
}

/** `package.artifact` of a function. */
function editOf(node: YamlNode): Edit | undefined {
  const own = entryOf(node, 'package');
  const artifact = nodeAt(own?.node, 'artifact');
  if (artifact !== undefined) return { from: artifact.from, to: artifact.to, before: '', after: '' };
  const [first] = entriesOf(own === undefined ? node : own.node);
  const map = own === undefined ? node : own.node;
  if (first === undefined || map.value.kind !== 'map' || map.value.isFlow) return undefined;
  const indent = ' '.repeat(first.keyColumn - 1);
  const key = own === undefined ? `package:\n${indent}  artifact: ` : 'artifact: ';
  return { from: first.keyFrom, to: first.keyFrom, before: key, after: `\n${indent}` };
}
