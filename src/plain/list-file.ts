import { userError, type Problems } from '../host/types.ts';
import { nearestName } from '../text/near-names.ts';
import { directoryOf } from '../text/paths.ts';
import { entriesOf, itemsOf, nodeAt, textOf, type YamlNode } from '../workspace/yaml-nodes.ts';
import type { Workspace } from '../workspace/types.ts';
import { isWanted } from './cloudformation.ts';
import { findHandler } from './handler.ts';
import { placeOf } from './intrinsics.ts';
import { overriding } from './overriding.ts';
import { joined } from './paths.ts';
import type { Declared, PlainRequest, Written } from './types.ts';

const keys = ['handler', 'runtime', 'architecture', 'requirements', 'requirements-mode', 'include', 'name'];

/** The functions of our own `lambda-package.yml`: a list with the keys of one function. Errors go to `problems`. */
export function listedPackages(
  workspace: Workspace,
  path: string,
  root: YamlNode,
  request: PlainRequest,
  problems: Problems,
): readonly Declared[] {
  const list = root.value.kind === 'list' ? root : nodeAt(root, 'functions');
  return itemsOf(list).flatMap((item) => {
    const one = problems.collect(() => declaredOf(workspace, path, item, request));
    return one === undefined || !isWanted(request, one.id) ? [] : [one];
  });
}

function declaredOf(workspace: Workspace, path: string, node: YamlNode, request: PlainRequest): Declared {
  const place = placeOf(path, node);
  const directory = directoryOf(path);
  for (const { key, keyLine, keyColumn } of entriesOf(node)) {
    if (keys.includes(key)) continue;
    const near = nearestName(key, keys);
    throw userError({
      code: 'invalid-settings',
      message: `A function of \`${path}\` has \`${key}\``,
      place: { path, line: keyLine, column: keyColumn },
      help: near === undefined ? `its keys are ${keys.join(', ')}` : `did you mean \`${near}\`?`,
    });
  }
  const handler = text(path, node, 'handler');
  if (handler === undefined) {
    throw userError({
      code: 'invalid-handler',
      message: `A function of \`${path}\` has no \`handler\``,
      place,
      help: 'write `handler: src/app.py:handler`',
    });
  }
  const requirements = text(path, node, 'requirements');
  const mode = text(path, node, 'requirements-mode');
  if (mode !== undefined && mode.text !== 'all' && mode.text !== 'imported') {
    throw userError({
      code: 'invalid-settings',
      message: `\`requirements-mode\` is \`${mode.text}\``,
      place: mode.place!,
      help: 'use `all` or `imported`',
    });
  }
  const include = nodeAt(node, 'include');
  const globs =
    include?.value.kind === 'list'
      ? itemsOf(include).flatMap((item) => textOf(item) ?? [])
      : globsIn(textOf(include));
  const name = text(path, node, 'name')?.text;
  const declared: Declared = {
    ...{ kind: 'function', id: name ?? 'function', directory, place, handler },
    runtime: overriding(request.runtime) ?? text(path, node, 'runtime'),
    architecture: overriding(request.architecture) ?? text(path, node, 'architecture'),
    roots: [...new Set([directory, ''])],
    isUnit: false,
    requirements:
      overriding(request.requirements, request.base) ??
      (requirements && { ...requirements, text: joined(directory, requirements.text) ?? requirements.text }),
    mode: request.requirementsMode ?? (mode?.text === 'imported' ? 'imported' : 'all'),
    include: [
      ...globs.map((glob) => ({ glob, base: directory })),
      ...request.include.map((glob) => ({ glob, base: request.base })),
    ],
    ...{ layers: [], hasOtherLayers: false, without: [], edit: undefined },
  };
  const { file } = findHandler(workspace.files, declared);
  return { ...declared, id: name ?? file.slice(file.lastIndexOf('/') + 1).replace(/\.py$/, '') };
}

/** Globs of a text, one a line or separated by blanks. */
function globsIn(given: string | undefined): readonly string[] {
  return (given ?? '').split(/\s+/).filter((glob) => glob !== '');
}

function text(path: string, node: YamlNode, key: string): Written | undefined {
  const value = nodeAt(node, key);
  const written = textOf(value);
  return value === undefined || written === undefined
    ? undefined
    : { text: written, place: placeOf(path, value) };
}
