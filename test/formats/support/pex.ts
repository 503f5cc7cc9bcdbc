import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pexRuntimeWheel, PEX_VERSION } from '../../../src/formats/pex/runtime.ts';
import { createTerminalHost } from '../../../src/host/terminal.ts';
import { fetchWheels } from '../../../src/wheels/fetch-wheels.ts';
import { readIndexOptions } from '../../../src/wheels/indexes.ts';
import type { StoredWheel } from '../../../src/wheels/types.ts';
import { cleanEnvironment, mustRun, projectRoot, python } from '../../support/tools.ts';
import type { Ran } from '../../support/tools.ts';
import { networkEnvironment } from './package.ts';

const tools = join(projectRoot, '.tools');

/** The pinned wheel of pex, downloaded once and kept below .tools/. */
export async function pexRuntime(): Promise<StoredWheel> {
  const host = createTerminalHost({
    env: { ...networkEnvironment(), LAMBDA_PACKAGE_STORE: join(tools, 'store') },
    cwd: projectRoot,
    quiet: true,
    verbose: false,
    color: false,
  });
  const indexes = readIndexOptions(host, projectRoot, { indexes: [], findLinks: [] });
  const { wheels } = await fetchWheels([pexRuntimeWheel], {
    host,
    indexes,
    offline: false,
    root: projectRoot,
  });
  return wheels[0]!;
}

/**
 * Runs the very pex that PEX files get their runtime from: the full wheel, which the installed pex of a newer Python
 * is not (it lacks some vendored packages). pex keeps what it unpacks by content, below .tools/.
 */
export async function pex(args: readonly string[], cwd: string): Promise<Ran> {
  const home = join(tools, `pex-${PEX_VERSION}`);
  if (!existsSync(home)) {
    const { path } = await pexRuntime();
    mkdirSync(dirname(home), { recursive: true });
    const temporary = mkdtempSync(`${home}-`);
    mustRun(python('3.11'), ['-m', 'zipfile', '-e', path, temporary]);
    // Another process may have been faster.
    if (existsSync(home)) rmSync(temporary, { recursive: true, force: true });
    else renameSync(temporary, home);
  }
  return mustRun(python('3.11'), ['-m', 'pex', '--pex-root', join(tools, 'pex-root'), ...args], {
    cwd,
    env: cleanEnvironment({ PYTHONPATH: home, PYTHONDONTWRITEBYTECODE: '1' }),
  });
}
