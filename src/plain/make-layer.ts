import { userError, type Place } from '../host/types.ts';
import { expandGlobs } from '../workspace/globs.ts';
import { dataBelow } from './data.ts';
import { addRequirements, dataTarget, freeResolve, type Making } from './groups.ts';
import { none, requirementsOf } from './requirements.ts';
import type { Declared } from './types.ts';

/** The target of a layer: all of its directory, and its requirements. @throws UserError */
export function makeLayer(making: Making, one: Declared): void {
  const { workspace, problems } = making;
  const [root = ''] = one.roots;
  const place = one.place ?? { path: root };
  if (one.runtime === undefined) throw noRuntime(one, place);
  const requirements =
    one.requirements === undefined ? none : requirementsOf(workspace, root, one.requirements, problems);
  const resolve = freeResolve(making, root === '' ? '.' : root);
  making.resolves.set(resolve, {
    ...{ lock: requirements.lock, source: requirements.source },
    isByNeeds: false,
  });
  const tracked = making.tracked();
  const python = expandGlobs(workspace.files, root, ['**/*.py']).files.filter(
    (path) => tracked?.has(path) !== false,
  );
  const data = dataBelow(workspace.files, tracked, { root, tops: [root], without: [] });
  const dependencies = [
    ...addRequirements(making, requirements, resolve, place).requirements,
    ...dataTarget(making, one, place, root, [...python, ...data.files]),
    ...requirements.roots.flatMap((other) =>
      dataTarget(making, one, place, other, modulesBelow(making, other)),
    ),
  ];
  const spec = making.declaring.add(one.directory, 'python_aws_lambda_layer', one.id, place, {
    runtime: [one.runtime.text, one.runtime.place ?? place],
    architecture: one.architecture && [one.architecture.text, one.architecture.place ?? place],
    resolve: [resolve, place],
    dependencies: [dependencies, place],
    layout: ['flat-zipped', place],
  });
  making.layers.set(one.id, spec);
  making.packages.push({ spec, declared: one });
}

/** The modules of a project of the checkout that the layer requires by its path. */
function modulesBelow({ workspace }: Making, root: string): readonly string[] {
  return expandGlobs(workspace.files, root, ['**/*.py', '!setup.py', '!tests/**']).files;
}

/** The error for a function or layer without a runtime. */
export function noRuntime({ id, kind }: Declared, place: Place): Error {
  return userError({
    code: 'no-runtime',
    message: `Nothing says which runtime the ${kind} \`${id}\` is for`,
    place,
    help: 'give it: `--runtime python3.12`, the input `runtime`, or a key of the template',
  });
}
