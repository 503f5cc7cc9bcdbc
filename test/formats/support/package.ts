import { mkdtempSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createManifestKeeper } from '../../../src/commands/keep-manifest.ts';
import { packageTargets } from '../../../src/commands/package.ts';
import { openProject } from '../../../src/project/project.ts';
import { defaultWheelSettings } from '../../../src/wheel-choice/wheel-settings.ts';
import { createTerminalHost } from '../../../src/host/terminal.ts';
import { UserError } from '../../../src/host/types.ts';
import type { Diagnostic } from '../../../src/host/types.ts';
import type { Manifest } from '../../../src/report/manifest.ts';
import { readManifest } from '../../../src/report/read-manifest.ts';
import type { PackagedTarget } from '../../../src/report/types.ts';
import { temporaryDirectory } from '../../archive/support/inspect.ts';
import { pexLock } from '../../support/wheelhouse.ts';
import type { MadeWheel } from '../../support/wheelhouse.ts';
import { writeFiles } from '../../support/cli.ts';
import { projectRoot } from '../../support/tools.ts';

export interface Packaged {
  /** Absolute path of the build root. */
  readonly root: string;
  readonly packages: readonly PackagedTarget[];
  /** What is printed of written packages. */
  readonly lines: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** As it is read again; `undefined` if the checkout cannot be opened. */
  readonly manifest: Manifest | undefined;
  /** What outputs and summary are made of. */
  readonly told: Manifest | undefined;
  /** Absolute path of a written package; `undefined` for the only one. */
  readonly output: (target?: string) => string;
}

const temporary = temporaryDirectory();

const pantsToml = `[source]
root_patterns = ["src"]

[python]
enable_resolves = true
default_resolve = "main"
interpreter_constraints = ["CPython==3.12.*"]

[python.resolves]
main = "main.lock"
`;

/**
 * Writes a checkout with `files` (and a lock of `wheels`, which are in a directory of wheels) below `directory` and
 * packages `specs`. A fault of the user's ends in `diagnostics` without packages.
 */
export async function packageFiles(
  files: Readonly<Record<string, string>>,
  specs: readonly string[],
  wheels: readonly MadeWheel[] = [],
  requires: Readonly<Record<string, readonly string[]>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<Packaged> {
  const directory = mkdtempSync(join(temporary, 'package-'));
  const root = join(directory, 'checkout');
  const wheelhouse = join(directory, 'wheels');
  writeFiles(wheelhouse, Object.fromEntries(wheels.map(({ filename, bytes }) => [filename, bytes])));
  const projects = wheels.map(({ name, version, filename, sha256 }) => ({
    name: name.toLowerCase().replaceAll('_', '-'),
    version,
    artifacts: [{ url: `https://files.example/${filename}`, sha256 }],
    requires: requires[name] ?? [],
  }));
  const names = projects.map(({ name }) => name);
  writeFiles(root, { 'pants.toml': pantsToml, 'main.lock': pexLock(names, projects), ...files });
  return packageCheckout(root, specs, { ...env, PIP_FIND_LINKS: wheelhouse });
}

/** Packages `specs` of the checkout at `root`. */
export async function packageCheckout(
  root: string,
  specs: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Packaged> {
  const lines: string[] = [];
  const host = createTerminalHost({
    env: { ...networkEnvironment(), ...env, LAMBDA_PACKAGE_STORE: join(projectRoot, '.tools', 'store') },
    cwd: root,
    quiet: true,
    verbose: false,
    color: false,
  });
  const quiet = { ...host, log: { ...host.log, diagnostic: () => undefined, info: () => undefined } };
  let packages: readonly PackagedTarget[] = [];
  let diagnostics: readonly Diagnostic[] = [];
  let manifest: Manifest | undefined;
  let told: Manifest | undefined;
  try {
    const project = openProject(quiet, { buildRoot: root });
    const file = `${root}.manifest.json`;
    const pathOf = (path: string) => relative(project.workspace.root, join(project.workspace.root, path));
    const keeper = createManifestKeeper({ host: quiet, project, file, pathOf });
    const read = () => {
      manifest = readManifest(file, file);
      told = keeper.own();
    };
    const result = await keeper
      .keep((record) =>
        packageTargets(quiet, project, {
          query: { specs },
          dist: undefined,
          wheels: defaultWheelSettings,
          announce: (line) => lines.push(line),
          record,
        }),
      )
      .finally(read);
    ({ packages, warnings: diagnostics } = result);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    ({ diagnostics } = error);
  }
  const output = (target?: string): string => {
    const one = packages.find((found) => target === undefined || found.target === target);
    if (one === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n') || 'nothing');
    return join(root, one.path);
  };
  return { root, packages, lines, diagnostics, manifest, told, output };
}

/** How this machine reaches the package index, if it says so. */
export function networkEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined &&
        /^(PIP_INDEX_URL|https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS)$/i.test(entry[0]),
    ),
  );
}
