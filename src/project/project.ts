import { loadBuildFiles } from '../build-files/load-build-files.ts';
import type { DirectoryDeclarations } from '../build-files/types.ts';
import { createGraph } from '../graph/graph.ts';
import type { Graph } from '../graph/types.ts';
import { Problems, type Host } from '../host/types.ts';
import { targetTypes } from '../target-types/table.ts';
import type { TargetType } from '../target-types/types.ts';
import { loadTargets } from '../targets/load-targets.ts';
import type { TargetSet } from '../targets/types.ts';
import { openWorkspace, type WorkspaceInput } from '../workspace/workspace.ts';
import type { OwnResolve, OwnTargets, Workspace } from '../workspace/types.ts';
import { pythonVersions } from '../platforms/runtimes.ts';
import type { RuntimeFacts } from '../platforms/types.ts';
import { locateBuildRoot } from './build-root.ts';
import { suppliedRuntimes } from './supplied-runtimes.ts';

/** A checkout with everything declared in its BUILD files. */
export interface Project {
  readonly workspace: Workspace;
  /** What Lambda offers, oldest Python first. */
  readonly runtimes: readonly RuntimeFacts[];
  /** Target types by every name that BUILD files can use. */
  readonly types: ReadonlyMap<string, TargetType>;
  readonly targets: TargetSet;
  readonly graph: Graph;
  /** Problems in options and BUILD files; `selectTargets` decides which ones matter for a command. */
  readonly problems: Problems;
  /** Specs of the packages that no BUILD file declares; undefined where none were asked for. */
  readonly made?: readonly string[];
}

/** Targets that no BUILD file declares. */
interface MadeTargets {
  /** Declarations by directory, to stand beside those of BUILD files. */
  readonly directories: readonly DirectoryDeclarations[];
  readonly own: OwnTargets;
  readonly resolves: ReadonlyMap<string, OwnResolve>;
  /** The packages, which a command without targets means. */
  readonly packages: readonly { readonly spec: string }[];
}

/** Makes targets from what a checkout has. @param directories what its BUILD files declare */
export type MakeTargets = (
  workspace: Workspace,
  directories: readonly DirectoryDeclarations[],
  runtimes: readonly RuntimeFacts[],
  problems: Problems,
) => MadeTargets;

interface ProjectOptions {
  /** Default: searched from the working directory upwards. */
  readonly buildRoot?: string;
  /** A file with additional Lambda runtimes, relative to the working directory. */
  readonly platforms?: string | undefined;
  /** Makes targets that no BUILD file declares. */
  readonly make?: MakeTargets | undefined;
  /** Values of Pants' options from the command line, by `scope.option`. */
  readonly flags?: NonNullable<WorkspaceInput['flags']>;
}

/**
 * Reads a checkout: options, BUILD files, targets. Dependencies are computed on demand.
 * @throws UserError when there is no checkout or its options are wrong
 */
export function openProject(host: Pick<Host, 'cwd' | 'env'>, options: ProjectOptions = {}): Project {
  const problems = new Problems();
  const checkout = openWorkspace(
    {
      root: locateBuildRoot(host.cwd, options.buildRoot),
      env: host.env,
      ...(options.flags === undefined ? {} : { flags: options.flags }),
    },
    problems,
  );
  problems.throwIfErrors();
  const runtimes = suppliedRuntimes(options.platforms, host.cwd, checkout.root);
  const types = targetTypes(
    checkout.dialect,
    checkout.options.global.backendPackages,
    runtimes.map(({ runtime }) => runtime),
  );
  const declared = [...loadBuildFiles(checkout, { types, env: host.env }, problems).values()];
  const made = makeOwn(options.make, checkout, declared, runtimes, problems);
  const workspace = made === undefined ? checkout : withOwn(checkout, made);
  const directories = made === undefined ? declared : merged(declared, made.directories);
  const targets = loadTargets(workspace, directories, types, problems);
  const graph = createGraph({ workspace, targets, pythons: pythonVersions(runtimes) });
  return {
    ...{ workspace, runtimes, types, targets, graph, problems },
    ...(made !== undefined && {
      made: made.packages.map(({ spec }) => (spec.startsWith('//') ? spec : `//${spec}`)),
    }),
  };
}

/** A checkout that also has targets of its own; what it reads when asked stays so. */
function withOwn(checkout: Workspace, { own, resolves }: MadeTargets): Workspace {
  const { python } = checkout.options;
  const options = { ...checkout.options, python: { ...python, ownResolves: resolves } };
  return Object.create(checkout, { own: { value: own }, options: { value: options } }) as Workspace;
}

/** Declarations of both kinds, in one list for each directory: the same name twice is an error with both places. */
function merged(
  declared: readonly DirectoryDeclarations[],
  made: readonly DirectoryDeclarations[],
): readonly DirectoryDeclarations[] {
  const all = new Map(declared.map((one) => [one.directory, one]));
  for (const one of made) {
    const known = all.get(one.directory);
    all.set(
      one.directory,
      known === undefined ? one : { ...known, declarations: [...known.declarations, ...one.declarations] },
    );
  }
  return [...all.values()];
}

/** Targets that no BUILD file declares. @throws UserError for what is wrong with them: a user has asked for all of them */
function makeOwn(
  make: MakeTargets | undefined,
  checkout: Workspace,
  declared: readonly DirectoryDeclarations[],
  runtimes: readonly RuntimeFacts[],
  problems: Problems,
): MadeTargets | undefined {
  if (make === undefined) return undefined;
  const own = new Problems();
  const made = own.collect(() => make(checkout, declared, runtimes, own));
  own.throwIfErrors();
  problems.add(own.diagnostics);
  return made;
}
