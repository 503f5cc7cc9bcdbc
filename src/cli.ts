import { parseArguments } from './cli/arguments.ts';
import { DONE, UsageError, WRONG_USAGE } from './cli/command.ts';
import { commands } from './cli/table.ts';
import { standardError, standardOutput } from './host/standard-streams.ts';

// Only what every call needs is imported at the top: a command and its parts are loaded when they are used.

declare const LAMBDA_PACKAGE_VERSION: string;

/** Exit status of an internal error: EX_SOFTWARE of sysexits.h. */
const OUR_DEFECT = 70;

async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--version')) {
    standardOutput.write(`lambda-package ${LAMBDA_PACKAGE_VERSION}\n`);
    return DONE;
  }
  // Parts that are seldom used are loaded with `require`.
  if (!process.features.require_module) {
    throw new UsageError(
      `lambda-package does not run on Node ${process.versions.node}`,
      'use Node 20.19, 22.13 or later, without `--no-experimental-require-module`',
    );
  }
  if (argv[0] === '__complete') return (await import('./complete.ts')).answerShell(argv.slice(1), commands);
  if (argv.length === 0 && (await (await import('./help.ts')).greet())) return DONE;
  const { command, operands, options } = parseArguments(argv, commands);
  if (command === undefined || options.has('help') || command.name === 'help') {
    const { explain, help } = await import('./help.ts');
    if (command?.name !== 'help') return await help(commands, command, options.has('help'));
    const [topic] = operands;
    return topic === undefined
      ? await help(commands, undefined, true)
      : await explain(commands, topic, options);
  }
  if (operands.length < command.minimumOperands) {
    throw new UsageError(
      `\`${command.name}\` needs ${command.operands}`,
      command.operands.startsWith('SPEC')
        ? 'for example `::` for everything'
        : 'run with `--help` for details',
    );
  }
  return await (await import('./execute.ts')).execute(command, operands, options);
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
    standardError.write(`${showControls(`error: ${error.message}\n  = help: ${await helpOf(error)}`)}\n`);
    return WRONG_USAGE;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  standardError.write(
    `lambda-package ${LAMBDA_PACKAGE_VERSION} crashed (internal error):\n${stack}\n` +
      'Please report this, with the command you ran.\n',
  );
  return OUR_DEFECT;
}

process.exitCode = await main(process.argv.slice(2)).catch(fail);
await Promise.all([standardOutput.end(), standardError.end()]);
// Left alone, Node first does what V8 has put off: it collects garbage for a tenth of the time that a package takes.
process.exit();
