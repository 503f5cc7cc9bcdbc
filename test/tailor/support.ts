import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runTailor } from '../../src/cli/tailor.ts';
import { UserError, type Diagnostic, type Host } from '../../src/host/types.ts';

const silence = (): void => undefined;

/** Runs `tailor` as the command line does. */
export async function tailorIn(
  root: string,
  args: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string } = {},
): Promise<{ readonly status: number; readonly said: string; readonly diagnostics: readonly Diagnostic[] }> {
  const said: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const host = {
    cwd: join(root, options.cwd ?? ''),
    env: options.env ?? {},
    log: {
      out: (line: string) => void said.push(line),
      diagnostic: (one: Diagnostic) => void diagnostics.push(one),
      info: silence,
      debug: silence,
    },
  } as unknown as Host;
  const switches = new Map<string, readonly string[]>();
  const operands: string[] = [];
  for (const argument of args.filter((one) => one !== 'tailor')) {
    const [, name, value = 'true'] = /^--([a-z-]+)(?:=(.*))?$/.exec(argument) ?? [];
    if (name === undefined) operands.push(argument);
    else switches.set(name, [value]);
  }
  try {
    const status = await runTailor({ host, buildRoot: root, operands, options: switches });
    return { status, said: said.join('\n'), diagnostics };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { status: error.exitStatus, said: said.join('\n'), diagnostics: error.diagnostics };
  }
}

/** Every BUILD file below `root`, by path. */
export function buildFiles(root: string): Readonly<Record<string, string>> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^BUILD(?:\..*)?$/.test(basename(path)) && statSync(join(root, path)).isFile())
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
