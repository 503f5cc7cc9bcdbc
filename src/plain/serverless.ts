import { userError } from '../host/types.ts';
import { directoryOf } from '../text/paths.ts';
import { entryOf, nodeAt, type YamlEntry, type YamlNode } from '../workspace/yaml-nodes.ts';
import { isWanted } from './cloudformation.ts';
import { placeOf } from './intrinsics.ts';
import { whyProgram } from './handler.ts';
import { joined } from './paths.ts';
import { forAws, overriding, overridingFix } from './overriding.ts';
import { artifactEdit, serverlessLayers, type ServiceLayer } from './serverless-layers.ts';
import { serviceValues, value, type Found, type Service, type ServiceValues } from './serverless-values.ts';
import type { Declared, Pattern, Written } from './types.ts';

/** An entry of a map, and the file that it stands in. */
interface FoundEntry extends YamlEntry {
  readonly path: string;
}

/** The functions and layers of a `serverless.yml`. Errors go to `problems`. */
export function serverlessPackages(
  given: Pick<Service, 'path' | 'request' | 'problems' | 'isFile'> & {
    readonly root: YamlNode;
    readonly read: (path: string) => YamlNode | undefined;
    readonly isDirectory: (path: string) => boolean;
  },
): readonly Declared[] {
  const service = { ...given, values: serviceValues(given.path, given.root, given.read) };
  const layers = serverlessLayers(service, given.isDirectory);
  const directory = directoryOf(given.path);
  const patterns =
    given.problems.collect(() =>
      patternsOf(service.values, service.values.at(service.values.root, 'package'), directory),
    ) ?? [];
  const functions = nodeAt(given.root, 'functions');
  const declared = entriesBehind(service, functions && { path: given.path, node: functions }).flatMap(
    (entry) => {
      if (!isWanted(service.request, entry.key)) return [];
      return service.problems.collect(() => declaredOf(service, entry, { layers, patterns })) ?? [];
    },
  );
  return [...layers.map((one) => one.declared), ...declared];
}

/** The entries of the functions, which may stand in files of their own. @throws UserError */
function entriesBehind(service: Service, found: Found | undefined): readonly FoundEntry[] {
  if (found === undefined) return [];
  const { node, path } = found;
  if (node.value.kind === 'scalar' && node.value.data === null) return [];
  if (node.value.kind === 'list')
    return node.value.items.flatMap((item) => entriesBehind(service, { path, node: item }));
  if (node.value.kind === 'map')
    return node.value.entries.map((entry) => {
      const whole = service.values.behind({ path, node: entry.node });
      if (whole === undefined || whole.node === entry.node) return { ...entry, path };
      const { line, column } = whole.node;
      return { ...entry, keyLine: line, keyColumn: column, node: whole.node, path: whole.path };
    });
  const behind = service.values.behind(found);
  if (behind !== undefined && behind.node !== node) return entriesBehind(service, behind);
  value(
    service,
    found,
    '`functions`',
    'name each function with the input `handler` instead of `from`, or write them in a `lambda-package.yml`',
  );
  return [];
}

function declaredOf(
  service: Service,
  { key: id, keyLine, keyColumn, node, path }: FoundEntry,
  { layers, patterns }: { readonly layers: readonly ServiceLayer[]; readonly patterns: readonly Pattern[] },
): readonly Declared[] {
  const { request, problems, values } = service;
  const own = (key: string): Found | undefined => values.at({ path, node }, key);
  const given = (key: string): Found | undefined => written({ path, node }, key);
  const provider = values.at(values.root, 'provider');
  const ofBoth = (key: string): Found | undefined => given(key) ?? (provider && written(provider, key));
  const place = { path, line: keyLine, column: keyColumn };
  const pass = (why: string): readonly [] => {
    problems.add([
      { severity: 'note', code: 'function-passed-over', message: `\`${id}\` is passed over: ${why}`, place },
    ]);
    return [];
  };
  const vendor = values.text(values.at(provider, 'name') ?? provider);
  if (vendor !== undefined && vendor !== 'aws') return pass(`its provider is \`${vendor}\``);
  if (given('image') !== undefined) return pass('it is a container image');
  const runtime =
    overriding(request.runtime) ??
    value(service, ofBoth('runtime'), `\`runtime\` of \`${id}\``, overridingFix('runtime'));
  if (runtime !== undefined && !runtime.text.startsWith('python'))
    return pass(`its runtime is \`${runtime.text}\``);
  const architecture =
    overriding(request.architecture) ??
    value(service, ofBoth('architecture'), `\`architecture\` of \`${id}\``, overridingFix('architecture'));
  const handler =
    overriding(request.handler) ??
    forAws(value(service, given('handler'), `\`handler\` of \`${id}\``, overridingFix('handler')));
  if (handler === undefined) {
    throw userError({
      code: 'invalid-handler',
      message: `\`${id}\` has no \`handler\``,
      place,
      help: 'add it, or give the input `handler`',
    });
  }
  const directory = directoryOf(service.path);
  const module = value(service, given('module'), `\`module\` of \`${id}\``, overridingFix('handler'))?.text;
  const home = module === undefined ? directory : (joined(directory, module) ?? directory);
  const program = whyProgram(handler, [home, directory], service.isFile);
  if (program !== undefined) return pass(program);
  const python = values.at(values.root, 'custom', 'pythonRequirements');
  const requirements =
    overriding(request.requirements, request.base) ?? fileOf(service, values.at(python, 'fileName'), home);
  const used = usedLayers(service, own('layers') ?? values.at(provider, 'layers'), layers);
  return [
    {
      ...{ kind: 'function', id, directory, place, handler, runtime, architecture, requirements },
      roots: [...new Set([home, directory])],
      isUnit: module !== undefined && home !== directory,
      mode: request.requirementsMode ?? 'all',
      include: [
        ...patterns,
        ...patternsOf(values, own('package'), directory),
        ...request.include.map((glob) => ({ glob, base: request.base })),
      ],
      layers: used.own,
      hasOtherLayers: used.hasOthers || (given('layers') !== undefined && own('layers') === undefined),
      without: values.items(values.at(python, 'noDeploy')).flatMap((item) => values.text(item) ?? []),
      edit: path === service.path ? artifactEdit(node) : undefined,
    },
  ];
}

/** The value of a key as it is written, for messages about it. */
function written({ path, node }: Found, key: string): Found | undefined {
  const value = entryOf(node, key)?.node;
  return value && { path, node: value };
}

/** The layers of a function that the same file declares. */
function usedLayers(
  { values }: Service,
  found: Found | undefined,
  layers: readonly ServiceLayer[],
): { readonly own: readonly string[]; readonly hasOthers: boolean } {
  const names = values
    .items(found)
    .map(
      ({ node }) =>
        (node.value.kind === 'scalar' && node.tag === '!Ref' ? node.value.text : undefined) ??
        values.text(values.at({ path: '', node }, 'Ref')),
    );
  const own = names.map((name) => layers.find(({ logicalId }) => logicalId === name)?.declared.id);
  return {
    own: [...new Set(own.filter((id) => id !== undefined))],
    hasOthers: own.includes(undefined) || (found !== undefined && found.node.value.kind !== 'list'),
  };
}

function fileOf({ values }: Service, found: Found | undefined, home: string): Written | undefined {
  const name = values.text(found);
  const file = name === undefined ? undefined : joined(home, name);
  if (found === undefined || file === undefined) return undefined;
  return { text: file, place: placeOf(found.path, found.node) };
}

/** Patterns of a service, or of a function. Each function has all of its service. */
const MAX_PATTERNS = 1_000;

/** `patterns`, and what they were called before. What only excludes Python or everything does nothing here. */
function patternsOf(values: ServiceValues, found: Found | undefined, base: string): readonly Pattern[] {
  const list = (key: string): readonly string[] =>
    values.items(values.at(found, key)).flatMap((item) => values.text(item) ?? []);
  const globs = [...list('patterns'), ...list('include'), ...list('exclude').map((glob) => `!${glob}`)];
  if (found !== undefined && globs.length > MAX_PATTERNS) {
    throw userError({
      code: 'pattern-limit',
      message: `\`package\` has ${globs.length} patterns; at most ${MAX_PATTERNS} are read`,
      place: placeOf(found.path, found.node),
      help: 'name directories with `**`',
    });
  }
  return globs
    .map((glob) => glob.replace(/^(!?)(?:\.\/)+/, '$1'))
    .filter(
      (glob) =>
        !/^!?(?:\*\*|\*\*\/\*|\*|\.\/\*\*)$/.test(glob) && !glob.includes('${') && !/^!?\.\.?\//.test(glob),
    )
    .map((glob) => ({ glob, base, isSoft: true }));
}
