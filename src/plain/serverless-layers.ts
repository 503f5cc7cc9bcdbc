import { directoryOf } from '../text/paths.ts';
import { entriesOf, entryOf, nodeAt, type YamlNode } from '../workspace/yaml-nodes.ts';
import { placeOf } from './intrinsics.ts';
import { overriding, overridingFix } from './overriding.ts';
import { below, joined } from './paths.ts';
import { value, type Service } from './serverless-values.ts';
import type { Declared, Edit } from './types.ts';

/** A layer of a `serverless.yml`. */
export interface ServiceLayer {
  readonly declared: Declared;
  /** What functions name it with: `Ref` of this. */
  readonly logicalId: string;
}

/** The layers whose `path` is a directory with `python/` in it. Errors go to `problems`. */
export function serverlessLayers(
  service: Service,
  isDirectory: (path: string) => boolean,
): readonly ServiceLayer[] {
  const { values, problems } = service;
  const layers = values.at(values.root, 'layers');
  return entriesOf(layers?.node).flatMap(
    ({ key }) => problems.collect(() => layerOf(service, key, isDirectory)) ?? [],
  );
}

function layerOf(
  service: Service,
  id: string,
  isDirectory: (path: string) => boolean,
): readonly ServiceLayer[] {
  const { values, request, path } = service;
  const found = values.at(values.root, 'layers', id);
  const provider = values.at(values.root, 'provider');
  const directory = directoryOf(path);
  const written = value(service, values.at(found, 'path'), `\`path\` of \`${id}\``, 'write the directory');
  const content = written === undefined ? undefined : joined(directory, written.text);
  if (found === undefined || content === undefined || !isDirectory(below(content, 'python'))) return [];
  const runtimes = values.items(values.at(found, 'compatibleRuntimes'));
  const [runtime = values.at(provider, 'runtime')] = runtimes.filter(
    (one) => values.text(one)?.startsWith('python') !== false,
  );
  const [architecture = values.at(provider, 'architecture')] = values.items(
    values.at(found, 'compatibleArchitectures'),
  );
  const declared: Declared = {
    ...{ kind: 'layer', id, directory, place: placeOf(found.path, found.node), handler: undefined },
    runtime:
      overriding(request.runtime) ??
      value(service, runtime, `\`compatibleRuntimes\` of \`${id}\``, overridingFix('runtime')),
    architecture:
      overriding(request.architecture) ??
      value(service, architecture, `\`compatibleArchitectures\` of \`${id}\``, overridingFix('architecture')),
    ...{ roots: [below(content, 'python')], isUnit: true, requirements: undefined, mode: 'all' },
    ...{ include: [], layers: [], hasOtherLayers: false, without: [] },
    edit: found.path === path ? artifactEdit(found.node) : undefined,
  };
  return [{ declared, logicalId: `${normalized(id)}LambdaLayer` }];
}

/** A name in a logical id, as the Serverless Framework makes it. */
function normalized(name: string): string {
  const text = name.replace(/-/g, 'Dash').replace(/_/g, 'Underscore');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `package.artifact` of a function or layer. */
export function artifactEdit(node: YamlNode): Edit | undefined {
  const own = entryOf(node, 'package');
  const artifact = nodeAt(own?.node, 'artifact');
  if (artifact !== undefined) return { from: artifact.from, to: artifact.to, before: '', after: '' };
  const map = own === undefined ? node : own.node;
  const [first] = entriesOf(map);
  if (first === undefined || map.value.kind !== 'map') return undefined;
  const at = { from: first.keyFrom, to: first.keyFrom };
  if (map.value.isFlow)
    return own === undefined
      ? { ...at, before: '"package": {"artifact": ', after: '}, ' }
      : { ...at, before: '"artifact": ', after: ', ' };
  const indent = ' '.repeat(first.keyColumn - 1);
  const key = own === undefined ? `package:\n${indent}  artifact: ` : 'artifact: ';
  return { ...at, before: key, after: `\n${indent}` };
}
