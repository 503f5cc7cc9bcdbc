import { dirname, join } from 'node:path';
import { createPlainMaker } from '../../src/commands/plain-maker.ts';
import { packageTargets, type PackageResult } from '../../src/commands/package.ts';
import { UserError, type Diagnostic } from '../../src/host/types.ts';
import { createTerminalHost } from '../../src/host/terminal.ts';
import type { Made } from '../../src/plain/make.ts';
import type { PlainRequest } from '../../src/plain/types.ts';
import { openProject, type Project } from '../../src/project/project.ts';
import { defaultWheelSettings } from '../../src/wheel-choice/wheel-settings.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';
import { projectRoot, tool } from '../support/tools.ts';
import type { MadeWheel } from '../support/wheelhouse.ts';

export interface Opened {
  readonly root: string;
  readonly project: Project;
  readonly made: Made;
  /** Codes, with the line of their place. */
  readonly found: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

type Request = Partial<PlainRequest>;

/** A directory with files, opened without BUILD files. @param cwd below it */
export async function openPlain(
  files: Readonly<Record<string, string>>,
  request: Request,
  cwd = '',
  given?: string,
): Promise<Opened> {
  const root = given ?? temporaryDirectory();
  if (given === undefined) writeFiles(root, files);
  const maker = await createPlainMaker({ include: [], ...request }, join(root, cwd));
  let project: Project | undefined;
  let diagnostics: readonly Diagnostic[];
  try {
    project = openProject({ cwd: root, env: {} }, { buildRoot: root, make: maker.make });
    ({ diagnostics } = project.problems);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    ({ diagnostics } = error);
  }
  const found = diagnostics.map(
    ({ code, place }) => `${code}${place?.line === undefined ? '' : `:${place.line}`}`,
  );
  return { root, project: project!, made: maker.made()!, found, diagnostics };
}

export interface PackagedPlain extends Opened {
  readonly result: PackageResult;
  readonly all: readonly Diagnostic[];
}

/** The same, packaged from wheels in a directory. */
export async function packagePlain(
  files: Readonly<Record<string, string>>,
  request: Request,
  wheels: readonly MadeWheel[] = [],
): Promise<PackagedPlain> {
  const wheelhouse = temporaryDirectory();
  for (const { filename, bytes } of wheels) writeFiles(wheelhouse, { [filename]: bytes });
  const opened = await openPlain(files, request);
  const { root, project } = opened;
  const host = createTerminalHost({
    env: {
      PIP_FIND_LINKS: wheelhouse,
      PIP_NO_INDEX: '1',
      // What no lock pins is resolved by this uv.
      PATH: dirname(tool('oracle', 'uv')),
      LAMBDA_PACKAGE_STORE: join(projectRoot, '.tools', 'store'),
    },
    ...{ cwd: root, quiet: true, verbose: false, color: false },
  });
  const quiet = { ...host, log: { ...host.log, diagnostic: () => undefined, info: () => undefined } };
  try {
    const result = await packageTargets(quiet, project, {
      query: { specs: project.made ?? [] },
      dist: undefined,
      wheels: defaultWheelSettings,
      announce: () => undefined,
    });
    return { ...opened, result, all: result.warnings };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...opened, result: { packages: [], warnings: [], failure: undefined }, all: error.diagnostics };
  }
}
