import { userError, type Problems } from '../host/types.ts';
import type { DirectoryDeclarations } from '../build-files/types.ts';
import { modulesOfProject } from '../requirements/provided-modules.ts';
import { normalizeName, topLevel } from '../python/names.ts';
import { bannedNameCharacters } from '../targets/address.ts';
import { once } from '../text/once.ts';
import { directoryOf } from '../text/paths.ts';
import type { OwnFunction, OwnResolve, Workspace } from '../workspace/types.ts';
import { included, includedFiles, noteCode, ownData } from './contents.ts';
import type { Tracked } from './data.ts';
import { declaring, specOf } from './declare.ts';
import { dataTarget, groupOf, type Making } from './groups.ts';
import { findHandler, type FoundHandler } from './handler.ts';
import { makeLayer, noRuntime } from './make-layer.ts';
import { reach } from './reach.ts';
import { requirementsOf, type Requirements } from './requirements.ts';
import type { Declared, SourceKind } from './types.ts';
import { noteUnreached } from './unreached.ts';

/** A package that was made, for what follows on it. */
export interface MadePackage {
  readonly spec: string;
  readonly declared: Declared;
}

/** What stands in the way of BUILD files' own words. */
export interface Made {
  readonly directories: readonly DirectoryDeclarations[];
  readonly own: {
    readonly roots: ReadonlyMap<string, string>;
    readonly functions: ReadonlyMap<string, OwnFunction>;
  };
  readonly resolves: ReadonlyMap<string, OwnResolve>;
  readonly packages: readonly MadePackage[];
  /** The file that declares them; undefined for options. */
  readonly source: { readonly path: string; readonly kind: SourceKind } | undefined;
}

/** Targets of what is declared, as BUILD files would have them. Errors go to `problems`. */
export function makeTargets(
  workspace: Workspace,
  declared: readonly Declared[],
  known: readonly DirectoryDeclarations[],
  tracked: () => Tracked,
  problems: Problems,
): Omit<Made, 'source'> {
  const making: Making = {
    workspace,
    tracked,
    problems,
    declaring: declaring(known),
    roots: new Map(),
    functions: new Map(),
    resolves: new Map(),
    groups: new Map(),
    layers: new Map(),
    packages: [],
    codes: new Map(),
  };
  const named = declared.filter((one) => problems.collect(() => refuseName(one)) === true);
  for (const one of named) if (one.kind === 'layer') problems.collect(() => makeLayer(making, one));
  for (const one of named) if (one.kind === 'function') problems.collect(() => makeFunction(making, one));
  noteUnreached(workspace, making.codes, tracked, problems);
  const { roots, functions, resolves, packages } = making;
  return { directories: making.declaring.directories(), own: { roots, functions }, resolves, packages };
}

/** What BUILD files could not name has no address. @throws UserError `invalid-target-name` */
function refuseName({ id, kind, place }: Declared): true {
  const [banned] = bannedNameCharacters(id);
  if (banned === undefined && id !== '') return true;
  throw userError({
    code: 'invalid-target-name',
    message: `A ${kind} cannot be named \`${id}\`, ${banned === undefined ? 'which is empty' : `which contains \`${banned}\``}`,
    ...(place !== undefined && { place }),
    help: 'use letters, digits, `.`, `_` and `-`',
  });
}

/** @throws UserError */
function makeFunction(making: Making, one: Declared): void {
  const { workspace, problems } = making;
  const handler = findHandler(workspace.files, one);
  const place = one.place ?? { path: handler.file };
  if (one.runtime === undefined) throw noRuntime(one, place);
  const requirements = {
    ...requirementsOf(workspace, directoryOf(handler.file), one.requirements, problems),
    without: new Set(one.without.map(normalizeName)),
  };
  const sources = [handler.root, ...requirements.roots];
  const isRequired = providesTop(workspace, requirements);
  const { files, beside } = reach(workspace, [handler.file], sources, isRequired);
  const wanted = includedFiles(making, one);
  noteCode(making, one, handler, () => {
    const python = [...wanted].filter((path) => path.endsWith('.py'));
    const starts = [handler.file, ...python] as const;
    return python.length === 0 ? files : reach(workspace, starts, sources, isRequired).files;
  });
  if (beside.size > 0) tellSecondRoot(one, handler, beside, problems);
  const group = groupOf(making, {
    one,
    place,
    root: handler.root,
    beside: [...beside],
    second: directoryOf(handler.file),
    requirements,
  });
  const data = ownData(making, one, handler, files, wanted);
  const extra = included(making, one, handler.root, group, wanted);
  const declared = one.mode === 'all' ? group.requirements : [];
  const dependencies = [
    ...declared,
    ...extra.dependencies,
    ...dataTarget(making, one, place, handler.root, [...data.files, ...extra.data]),
    ...extra.outside.flatMap((path) => dataTarget(making, one, place, '', [path])),
    ...group.leftOut.map((spec) => `!!${spec}`),
  ];
  const layers = one.layers.flatMap((id) => making.layers.get(id) ?? []);
  const where = one.handler?.place ?? place;
  const spec = making.declaring.add(one.directory, functionType(workspace), one.id, place, {
    handler: [`${handler.module}:${handler.function}`, where],
    runtime: [one.runtime.text, one.runtime.place ?? place],
    architecture: one.architecture && [one.architecture.text, one.architecture.place ?? place],
    resolve: [group.resolve, place],
    dependencies: [dependencies, one.requirements?.place ?? place],
    layers: layers.length === 0 ? undefined : [layers, place],
    layout: ['flat-zipped', place],
  });
  making.functions.set(spec, { handler: handler.written, hasOtherLayers: one.hasOtherLayers, declared });
  making.packages.push({ spec, declared: one });
}

/** Whether one of the projects that are required is assumed to provide a top-level name. */
function providesTop(
  { dialect }: Workspace,
  { main, loose }: Pick<Requirements, 'main' | 'loose'>,
): (top: string) => boolean {
  const tops = once(() => {
    const modules = [...main, ...loose].flatMap(
      ({ project }) => modulesOfProject(project, normalizeName(project), dialect.moduleTable).modules,
    );
    return new Set(modules.map(topLevel));
  });
  return (top) => tops().has(top);
}

function functionType({ dialect }: Workspace): string {
  return dialect.name === '2.17' ? 'python_awslambda' : 'python_aws_lambda_function';
}

function tellSecondRoot(
  { id, directory, handler }: Declared,
  found: FoundHandler,
  beside: ReadonlySet<string>,
  problems: Problems,
): void {
  const names = [...beside].sort().map((name) => `\`${name}\``);
  const subject = specOf(directory, id);
  problems.add([
    {
      severity: 'note',
      code: 'second-root',
      message: `\`${found.file}\` imports ${names.join(', ')} from its own directory, where Python does not look for the handler \`${found.written}\`; so ${subject} has ${names.length === 1 ? 'it' : 'them'} at its top too`,
      place: handler?.place ?? { path: found.file },
      subject,
      help: `name the handler from its own directory, or import it as part of a package`,
    },
  ]);
}
