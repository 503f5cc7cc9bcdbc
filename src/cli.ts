import { parseArguments } from './cli/arguments.ts';
import { UsageError, type Command, type Invocation } from './cli/command.ts';
import { commands } from './cli/table.ts';
import type { UserError } from './host/types.ts';

// Only what every call needs is imported at the top: a command and its parts are loaded when they are used.

declare const LAMBDA_PACKAGE_VERSION: string;

/** Exit statuses (sysexits.h for the last). */
const DONE = 0;
const WRONG_USAGE = 2;
const OUR_DEFECT = 70;

async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--version')) {
    process.stdout.write(`lambda-package ${LAMBDA_PACKAGE_VERSION}\n`);
    return DONE;
  }
  if (argv[0] === '__complete') return (await import('./complete.ts')).answerShell(argv.slice(1), commands);
  if (argv.length === 0) {
    const { firstContact } = await import('./cli/first-contact.ts');
    const { processEnvironment } = await import('./host/terminal.ts');
    const text = firstContact(process.cwd(), processEnvironment());
    if (text !== undefined) {
      const { showControls } = await import('./host/text.ts');
      process.stdout.write(`${showControls(text)}\n`);
      return DONE;
    }
  }
  const { command, operands, options } = parseArguments(argv, commands);
  if (command === undefined || options.has('help') || command.name === 'help') {
    if (command?.name !== 'help') return await help(command, options.has('help'));
    return operands[0] === undefined ? await help(undefined, true) : await explain(operands[0], options);
  }
  if (operands.length < command.minimumOperands) {
    throw new UsageError(
      `\`${command.name}\` needs ${command.operands}`,
      command.operands.startsWith('SPEC')
        ? 'for example `::` for everything'
        : 'run with `--help` for details',
    );
  }
  return await execute(command, operands, options);
}

/** What the program or a command does; without being asked it is an answer to a missing command. */
async function help(command: Command | undefined, asked: boolean): Promise<number> {
  const { showCommandUsage, showUsage } = await import('./cli/usage.ts');
  // A pipe has no columns.
  const stream = asked ? process.stdout : process.stderr;
  const text =
    command === undefined ? showUsage(commands, stream.columns) : showCommandUsage(command, stream.columns);
  stream.write(`${text}\n`);
  return asked ? DONE : WRONG_USAGE;
}

async function explain(topic: string, options: Invocation['options']): Promise<number> {
  const { showTopic } = await import('./cli/help.ts');
  const format = options.get('format')?.at(-1) === 'json' ? 'json' : 'text';
  process.stdout.write(`${showTopic(topic, commands, format)}\n`);
  return DONE;
}

async function execute(
  command: Command,
  operands: readonly string[],
  options: Invocation['options'],
): Promise<number> {
  const { createTerminalHost, processEnvironment } = await import('./host/terminal.ts');
  const { locateBuildRoot } = await import('./project/build-root.ts');
  const env = processEnvironment();
  let host = createTerminalHost({
    env,
    cwd: process.cwd(),
    quiet: options.has('quiet'),
    verbose: options.has('verbose'),
    color: process.stderr.isTTY && !options.has('no-color') && (env['NO_COLOR'] ?? '') === '',
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

async function helpOf({ help, unknown }: UsageError): Promise<string> {
  if (unknown === undefined) return help;
  const { nearestName } = await import('./text/near-names.ts');
  const near = nearestName(unknown.name, unknown.known);
  return near === undefined ? help : `did you mean \`${unknown.prefix}${near}\`?`;
}

async function fail(error: unknown): Promise<number> {
  if (error instanceof UsageError) {
    const { showControls } = await import('./host/text.ts');
    process.stderr.write(`${showControls(`error: ${error.message}\n  = help: ${await helpOf(error)}`)}\n`);
    return WRONG_USAGE;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `lambda-package ${LAMBDA_PACKAGE_VERSION} crashed (internal error):\n${stack}\n` +
      'Please report this, with the command you ran.\n',
  );
  return OUR_DEFECT;
}

// The reader of a pipe may close it (`| head`): that is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(DONE);
  throw error;
});

// The status is set, not forced: output to a pipe must be written out first.
process.exitCode = await main(process.argv.slice(2)).catch(fail);
