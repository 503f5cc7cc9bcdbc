import { loadBuildFiles } from '../build-files/load-build-files.ts';
import { createGraph } from '../graph/graph.ts';
import type { Graph } from '../graph/types.ts';
import { Problems, type Host } from '../host/types.ts';
import { targetTypes } from '../target-types/table.ts';
import type { TargetType } from '../target-types/types.ts';
import { loadTargets } from '../targets/load-targets.ts';
import type { TargetSet } from '../targets/types.ts';
import { openWorkspace, type WorkspaceInput } from '../workspace/workspace.ts';
import type { Workspace } from '../workspace/types.ts';
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
  /** Directories with a BUILD file that could not be read completely: their defaults are not known. */
  readonly brokenDirectories: ReadonlySet<string>;
}

interface ProjectOptions {
  /** Default: searched from the working directory upwards. */
  readonly buildRoot?: string;
  /** A file with additional Lambda runtimes, relative to the working directory. */
  readonly platforms?: string | undefined;
  /** Values of Pants' options from the command line, by `scope.option`. */
  readonly flags?: NonNullable<WorkspaceInput['flags']>;
}

/**
 * Reads a checkout: options, BUILD files, targets. Dependencies are computed on demand.
 * @throws UserError when there is no checkout or its options are wrong
 */
export function openProject(host: Pick<Host, 'cwd' | 'env'>, options: ProjectOptions = {}): Project {
  const problems = new Problems();
  const workspace = openWorkspace(
    {
      root: locateBuildRoot(host.cwd, options.buildRoot),
      env: host.env,
      ...(options.flags === undefined ? {} : { flags: options.flags }),
    },
    problems,
  );
  problems.throwIfErrors();
  const runtimes = suppliedRuntimes(options.platforms, host.cwd, workspace.root);
  const types = targetTypes(
    workspace.dialect,
    workspace.options.global.backendPackages,
    runtimes.map(({ runtime }) => runtime),
  );
  const directories = [...loadBuildFiles(workspace, { types, env: host.env }, problems).values()];
  const targets = loadTargets(workspace, directories, types, problems);
  const broken = directories.filter((one) => one.broken).map(({ directory }) => directory);
  const graph = createGraph({ workspace, targets, pythons: pythonVersions(runtimes) });
  return { workspace, runtimes, types, targets, graph, problems, brokenDirectories: new Set(broken) };
}
