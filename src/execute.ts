import { standardError } from './host/standard-streams.ts';
import { createTerminalHost, processEnvironment } from './host/terminal.ts';
import type { UserError } from './host/types.ts';
import { locateBuildRoot } from './project/build-root.ts';
import type { Command, Invocation } from './cli/command.ts';

/**
 * Runs a command in the checkout that its options or the working directory name, and tells its errors.
 * @returns the exit status
 */
export async function execute(
  command: Command,
  operands: readonly string[],
  options: Invocation['options'],
): Promise<number> {
  const env = processEnvironment();
  let host = createTerminalHost({
    env,
    cwd: process.cwd(),
    quiet: options.has('quiet'),
    verbose: options.has('verbose'),
    color: standardError.isTerminal && !options.has('no-color') && (env['NO_COLOR'] ?? '') === '',
  });
  try {
    const isPlain = options.has('handler') || options.has('from');
    const fallback = command.isAnywhere === true || isPlain ? host.cwd : undefined;
    const buildRoot = locateBuildRoot(host.cwd, options.get('build-root')?.at(-1), fallback);
    host = host.at(buildRoot);
    return await command.run({ host, buildRoot, operands, options });
  } catch (error) {
    const { reportFailure } = await import('./commands/failure.ts');
    if (reportFailure(error, host.log)) return (error as UserError).exitStatus;
    throw error;
  }
}
