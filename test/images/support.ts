import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageTargets } from '../../src/commands/package.ts';
import { UserError, type Diagnostic } from '../../src/host/types.ts';
import { createTerminalHost } from '../../src/host/terminal.ts';
import { noImages, type ImageSettings } from '../../src/text/image-access.ts';
import { openProject } from '../../src/project/project.ts';
import type { PackagedTarget } from '../../src/report/types.ts';
import { defaultWheelSettings } from '../../src/wheel-choice/wheel-settings.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';

/** One call of the stand-in for `docker`. */
interface BuilderCall {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Path, size, mode, date. */
  readonly context?: readonly (readonly [string, number, string, number])[];
  readonly dockerfile?: { readonly path: string; readonly text: string };
  readonly rc: number;
}

/** What became of a run. */
interface BuiltImages {
  readonly packages: readonly PackagedTarget[];
  readonly lines: readonly string[];
  readonly info: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly calls: readonly BuilderCall[];
}

/** A checkout with a stand-in for a builder beside it. */
export interface ImageCheckout {
  /** Absolute path. */
  readonly root: string;
  build(
    specs: readonly string[],
    settings?: Partial<ImageSettings>,
    env?: Readonly<Record<string, string>>,
  ): Promise<BuiltImages>;
}

const stub = readFileSync(new URL('builder-stub.mjs', import.meta.url), 'utf8');

/** Writes a checkout, and `docker` (or other programs) that note how they are called. */
export function imageCheckout(
  files: Readonly<Record<string, string>>,
  builders: readonly string[] = ['docker'],
): ImageCheckout {
  const root = join(temporaryDirectory(), 'checkout');
  const bin = temporaryDirectory();
  const record = join(bin, 'record.jsonl');
  writeFiles(root, files);
  for (const name of builders) {
    writeFileSync(join(bin, name), stub.replace('#!NODE', `#!${process.execPath}`).replace('RECORD', record));
    chmodSync(join(bin, name), 0o755);
  }
  // Node takes a file without an ending for CommonJS, unless a package says otherwise.
  writeFileSync(join(bin, 'package.json'), '{"type": "module"}');
  return { root, build: (specs, settings, env) => build(root, bin, record, { specs, settings, env }) };
}

async function build(
  root: string,
  bin: string,
  record: string,
  run: {
    readonly specs: readonly string[];
    readonly settings: Partial<ImageSettings> | undefined;
    readonly env: Readonly<Record<string, string>> | undefined;
  },
): Promise<BuiltImages> {
  writeFileSync(record, '');
  const host = createTerminalHost({
    env: { PATH: bin, LAMBDA_PACKAGE_STORE: join(bin, 'store'), ...run.env },
    ...{ cwd: root, quiet: true, verbose: false, color: false },
  }).at(root);
  const [lines, info, found]: [string[], string[], Diagnostic[]] = [[], [], []];
  const log = {
    ...host.log,
    info: (line: string) => void info.push(line),
    diagnostic: (one: Diagnostic) => void found.push(one),
  };
  const quiet = { ...host, log, at: () => quiet };
  let packages: readonly PackagedTarget[] = [];
  try {
    const project = openProject(quiet, { buildRoot: root });
    ({ packages } = await packageTargets(quiet, project, {
      query: { specs: run.specs },
      dist: undefined,
      wheels: defaultWheelSettings,
      images: { ...noImages, ...run.settings },
      announce: (line) => lines.push(line),
    }));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    found.push(...error.diagnostics);
  }
  const calls = existsSync(record) ? readFileSync(record, 'utf8').split('\n').filter(Boolean) : [];
  return {
    ...{ packages, lines, info, diagnostics: found },
    calls: calls.map((line) => JSON.parse(line) as BuilderCall),
  };
}
