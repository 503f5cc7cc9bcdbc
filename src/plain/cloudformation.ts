import { userError, type Problems } from '../host/types.ts';
import { directoryOf } from '../text/paths.ts';
import {
  entriesOf,
  entryOf,
  nodeAt,
  textOf,
  type YamlEntry,
  type YamlNode,
} from '../workspace/yaml-nodes.ts';
import { branchOf, evaluated, knownOf, listOf, plain, valueOf, type Known } from './intrinsics.ts';
import { whyProgram } from './handler.ts';
import { inOrder } from './requirements.ts';
import { below, joined } from './paths.ts';
import { forAws, overriding, overridingFix } from './overriding.ts';
import type { Declared, Edit, PlainRequest } from './types.ts';

interface Template {
  readonly path: string;
  readonly root: YamlNode;
  readonly known: Known;
  readonly request: PlainRequest;
  readonly problems: Problems;
  readonly isFile: (path: string) => boolean;
}

/** Types of functions and layers, with the property that says where their code is. */
const codeKeys: ReadonlyMap<
  string,
  { readonly kind: Declared['kind']; readonly key: string; readonly globals: string }
> = new Map([
  ['AWS::Serverless::Function', { kind: 'function', key: 'CodeUri', globals: 'Function' }],
  ['AWS::Lambda::Function', { kind: 'function', key: 'Code', globals: '' }],
  ['AWS::Serverless::LayerVersion', { kind: 'layer', key: 'ContentUri', globals: 'LayerVersion' }],
  ['AWS::Lambda::LayerVersion', { kind: 'layer', key: 'Content', globals: '' }],
]);

/** The functions and layers of a SAM or CloudFormation template. Errors go to `problems`. */
export function cloudFormationPackages(template: Omit<Template, 'known'>): readonly Declared[] {
  const whole = { ...template, known: knownOf(template.root, template.path) };
  return entriesOf(nodeAt(template.root, 'Resources')).flatMap((resource) => {
    const type = codeKeys.get(textOf(nodeAt(resource.node, 'Type')) ?? '');
    if (type === undefined) {
      tellOthers(template, resource);
      return [];
    }
    if (type.kind === 'function' && !isWanted(template.request, resource.key)) return [];
    return template.problems.collect(() => declaredOf(whole, resource, type)) ?? [];
  });
}

/** Resources whose functions are not among those of the template: stacks of their own, and what `Fn::ForEach` makes. */
function tellOthers({ path, problems, isFile }: Omit<Template, 'known'>, resource: YamlEntry): void {
  const { key: id, keyLine, keyColumn, node } = resource;
  const properties = nodeAt(node, 'Properties');
  const written = textOf(nodeAt(properties, 'Location')) ?? textOf(nodeAt(properties, 'TemplateURL'));
  const nested = written === undefined ? undefined : joined(directoryOf(path), written);
  const isMade = id.startsWith('Fn::ForEach::');
  if (!isMade && (nested === undefined || !isFile(nested))) return;
  problems.add([
    {
      severity: 'note',
      code: 'function-passed-over',
      message: isMade
        ? `\`${id}\` is passed over: only a deploy knows what it makes`
        : `\`${id}\` is passed over: it is a stack of its own`,
      place: { path, line: keyLine, column: keyColumn },
      help: isMade
        ? 'if it makes functions, package them with `handler`, or with a `lambda-package.yml`'
        : `package its functions with \`--from ${nested!}\``,
    },
  ]);
}

/** What the command line leaves out need not be known. */
export function isWanted({ only }: PlainRequest, id: string): boolean {
  return only === undefined || only.has(id);
}

function declaredOf(
  template: Template,
  { key: id, keyLine, keyColumn, node }: YamlEntry,
  { kind, key, globals }: { readonly kind: Declared['kind']; readonly key: string; readonly globals: string },
): readonly Declared[] {
  const { path, root, known, request, problems } = template;
  const properties = nodeAt(node, 'Properties');
  const shared = globals === '' ? undefined : nodeAt(root, 'Globals', globals);
  const property = (name: string): YamlNode | undefined => nodeAt(properties, name) ?? nodeAt(shared, name);
  const place = { path, line: keyLine, column: keyColumn };
  const pass = (why: string): readonly [] => {
    problems.add([
      { severity: 'note', code: 'function-passed-over', message: `\`${id}\` is passed over: ${why}`, place },
    ]);
    return [];
  };
  const packageType = property('PackageType');
  const isImage =
    (packageType !== undefined && plain(known, packageType) === 'Image') ||
    textOf(nodeAt(node, 'Metadata', 'Dockerfile')) !== undefined;
  if (isImage) return pass('it is a container image');
  if (nodeAt(properties, 'InlineCode') !== undefined || nodeAt(properties, 'Code', 'ZipFile') !== undefined) {
    return pass('its code is in the template');
  }
  const built = textOf(nodeAt(node, 'Metadata', 'BuildMethod'));
  const runtime =
    kind === 'layer'
      ? layerRuntime(template, id, built, property)
      : (overriding(request.runtime) ??
        valueOf(known, property('Runtime'), `\`Runtime\` of \`${id}\``, overridingFix('runtime')));
  if (runtime !== undefined && !runtime.text.startsWith('python'))
    return pass(`its runtime is \`${runtime.text}\``);
  if (built !== undefined && !built.startsWith('python')) return pass(`\`${built}\` builds it`);
  const code = codeOf(template, id, key, property(key));
  if (code === 'elsewhere') return pass('its code is not in this checkout');
  const directory = directoryOf(path);
  const architecture =
    overriding(request.architecture) ??
    valueOf(
      known,
      firstOf(known, property(kind === 'layer' ? 'CompatibleArchitectures' : 'Architectures')),
      `\`Architectures\` of \`${id}\``,
      overridingFix('architecture'),
    );
  // SAM adds the lists of a function to those of `Globals`.
  const ids = layerIds(
    template,
    [shared, properties].flatMap((from) => nodeAt(from, 'Layers') ?? []),
  );
  const common = {
    kind,
    id,
    directory,
    place,
    runtime,
    architecture,
    mode: request.requirementsMode ?? 'all',
    edit: editOf(properties, nodeAt(properties, key), key),
  } as const;
  const include = request.include.map((glob) => ({ glob, base: request.base }));
  const given = overriding(request.requirements, request.base);
  if (kind === 'layer') {
    const content = built === undefined ? below(code.directory, 'python') : code.directory;
    // SAM itself reads `requirements.txt` only.
    const file = ['requirements.txt', ...inOrder, 'pyproject.toml']
      .map((name) => below(code.directory, name))
      .find((one) => template.isFile(one));
    const requirements = built === undefined || file === undefined ? undefined : { text: file, place };
    return [
      {
        ...common,
        handler: undefined,
        roots: [content],
        isUnit: true,
        requirements,
        include: [],
        layers: [],
        hasOtherLayers: false,
        without: [],
      },
    ];
  }
  const handler =
    overriding(request.handler) ??
    forAws(valueOf(known, property('Handler'), `\`Handler\` of \`${id}\``, overridingFix('handler')));
  if (handler === undefined) {
    throw userError({
      code: 'invalid-handler',
      message: `\`${id}\` has no \`Handler\``,
      place,
      help: 'add it, or give the input `handler`',
    });
  }
  const program = whyProgram(handler, [code.directory], template.isFile);
  if (program !== undefined) return pass(program);
  const isUnit = code.isGiven && code.directory !== directory && code.directory !== '';
  return [
    {
      ...common,
      handler,
      roots: request.handler === undefined ? [code.directory] : [code.directory, request.base, ''],
      isUnit,
      requirements: given,
      include,
      layers: ids.own,
      hasOtherLayers: ids.hasOthers,
      without: [],
    },
  ];
}

/** A layer names its runtimes in a list, and SAM the one that it is built with. */
function layerRuntime(
  { known, request }: Template,
  id: string,
  built: string | undefined,
  property: (name: string) => YamlNode | undefined,
): Declared['runtime'] {
  if (request.runtime !== undefined) return overriding(request.runtime);
  const list = property('CompatibleRuntimes');
  const fix = overridingFix('runtime');
  if (built?.startsWith('python') === true) return { text: built };
  if (list !== undefined && listOf(known, list) === undefined)
    valueOf(known, list, `\`CompatibleRuntimes\` of \`${id}\``, fix);
  const all = (listOf(known, list) ?? []).map((item) =>
    valueOf(known, item, `\`CompatibleRuntimes\` of \`${id}\``, fix),
  );
  return all.find((one) => one?.text.startsWith('python')) ?? all[0];
}

/** The first of a list, of which AWS takes one; the value itself where it is not a list that is known. */
function firstOf(known: Known, node: YamlNode | undefined): YamlNode | undefined {
  const list = listOf(known, node);
  return list === undefined ? node : list[0];
}

interface Code {
  /** Relative to the build root. */
  readonly directory: string;
  readonly isGiven: boolean;
}

/** @throws UserError for a value that only a deploy knows, and for one that leads out of the build root */
function codeOf(template: Template, id: string, key: string, node: YamlNode | undefined): Code | 'elsewhere' {
  const directory = directoryOf(template.path);
  const found = node === undefined ? null : evaluated(template.known, node);
  if (node === undefined || found === null) return { directory, isGiven: false };
  const isPlace = ['Bucket', 'S3Bucket', 'ImageUri'].some((name) => entryOf(found, name) !== undefined);
  if (isPlace) return 'elsewhere';
  const written = valueOf(
    template.known,
    node,
    `\`${key}\` of \`${id}\``,
    `write the directory of its code, or package \`${id}\` with the input \`handler\` instead of \`from\``,
  );
  if (written === undefined) return { directory, isGiven: false };
  if (/^(?:s3|https?):\/\//.test(written.text)) return 'elsewhere';
  const code = joined(directory, written.text);
  if (code !== undefined) return { directory: code, isGiven: true };
  throw userError({
    code: 'template-outside',
    message: `\`${key}\` of \`${id}\` is \`${written.text}\`, which is outside of the build root`,
    ...(written.place !== undefined && { place: written.place }),
    help: 'run at the root of the repository, or name it with `--build-root`',
  });
}

/** The layers of a function that the same template declares. */
function layerIds(
  { known, root }: Template,
  lists: readonly YamlNode[],
): { readonly own: readonly string[]; readonly hasOthers: boolean } {
  const own: string[] = [];
  let hasOthers = false;
  for (const list of lists) {
    const items = listOf(known, list);
    hasOthers ||= items === undefined && evaluated(known, list) !== null;
    for (const item of items ?? []) {
      const name = refOf(branchOf(known, item));
      const type = name === undefined ? undefined : textOf(nodeAt(root, 'Resources', name, 'Type'));
      if (name !== undefined && codeKeys.get(type ?? '')?.kind === 'layer') own.push(name);
      else hasOthers = true;
    }
  }
  return { own: [...new Set(own)], hasOthers };
}

function refOf(node: YamlNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  const { tag, value } = node;
  if (value.kind === 'scalar') return tag === '!Ref' ? value.text : undefined;
  return value.kind === 'map' ? textOf(value.entries.find(({ key }) => key === 'Ref')?.node) : undefined;
}

/** Where a copy of the template names the package: in the place of the value, or in a line of its own. */
function editOf(properties: YamlNode | undefined, own: YamlNode | undefined, key: string): Edit | undefined {
  // What `<<` brings stands elsewhere.
  const isHere =
    own !== undefined && properties !== undefined && own.from >= properties.from && own.to <= properties.to;
  if (isHere) return { from: own.from, to: own.to, before: '', after: '' };
  const [first] = entriesOf(properties);
  if (first === undefined || properties?.value.kind !== 'map') return undefined;
  const isFlow = properties.value.isFlow;
  const indent = ' '.repeat(first.keyColumn - 1);
  return {
    from: first.keyFrom,
    to: first.keyFrom,
    before: `${isFlow ? `"${key}"` : key}: `,
    after: isFlow ? ', ' : `\n${indent}`,
  };
}
