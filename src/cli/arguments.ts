import { UsageError, type Command, type OptionDescription, type OptionTable } from './command.ts';
import { nearestName } from '../text/near-names.ts';

/** Options of every command. */
export const globalOptions: OptionTable = {
  'build-root': {
    value: 'DIR',
    help: 'where `pants.toml` is; default: the nearest directory with it, else the nearest git checkout',
  },
  platforms: { value: 'FILE', help: 'JSON with Lambda runtimes that are newer than this program' },
  offline: { help: 'never touch the network: use wheels of earlier runs' },
  quiet: { help: 'results, warnings and errors only' },
  verbose: { help: 'show each step and how long it takes' },
  'no-color': { help: 'no colours' },
  help: { help: 'show this' },
  version: { help: 'show the version' },
};

const shortNames: ReadonlyMap<string, string> = new Map([
  ['-h', '--help'],
  ['-q', '--quiet'],
  ['-v', '--verbose'],
]);

interface ParsedArguments {
  readonly command: Command | undefined;
  readonly operands: readonly string[];
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads a command line: `[GLOBAL…] COMMAND [OPTION…] OPERAND…`, options anywhere, as `--name value` or `--name=value`.
 * An argument that starts with a single `-` is an operand (a spec that leaves something out, `-legacy::`), but for
 * `-h`, `-q` and `-v`; after `--` everything is one.
 * @throws UsageError
 */
export function parseArguments(argv: readonly string[], commands: readonly Command[]): ParsedArguments {
  const operands: string[] = [];
  const given: { name: string; value: string | undefined }[] = [];
  let command: Command | undefined;
  let onlyOperands = false;
  for (let index = 0; index < argv.length; index++) {
    const argument = shortNames.get(argv[index]!) ?? argv[index]!;
    if (onlyOperands || !argument.startsWith('--')) {
      if (command === undefined) command = findCommand(argument, commands);
      else operands.push(argument);
    } else if (argument === '--') {
      onlyOperands = true;
    } else {
      const equals = argument.indexOf('=');
      const name = argument.slice(2, equals === -1 ? undefined : equals);
      const option = findOption(name, command, commands);
      let value = equals === -1 ? undefined : argument.slice(equals + 1);
      if (option.value !== undefined && value === undefined) value = argv[++index];
      given.push({ name, value });
    }
  }
  return { command, operands, options: collectOptions(given, command) };
}

function findCommand(name: string, commands: readonly Command[]): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const near = nearestName(
    name,
    commands.map((known) => known.name),
  );
  throw new UsageError(
    `There is no command \`${name}\`.`,
    near === undefined ? 'See `lambda-package --help` for all commands.' : `Did you mean \`${near}\`?`,
  );
}

/** The description of an option; before the command is known, any command's. */
function findOption(
  name: string,
  command: Command | undefined,
  commands: readonly Command[],
): OptionDescription {
  const candidates = command === undefined ? commands : [command];
  const tables = [globalOptions, ...candidates.map((candidate) => candidate.options)];
  const table = tables.find((one) => Object.hasOwn(one, name));
  const found = table?.[name];
  if (found !== undefined) return found;
  const near = nearestName(
    name,
    tables.flatMap((one) => Object.keys(one)),
  );
  throw new UsageError(
    `There is no option \`--${name}\`${command === undefined ? '' : ` of \`${command.name}\``}.`,
    near === undefined ? 'See `--help` for all options.' : `Did you mean \`--${near}\`?`,
  );
}

function collectOptions(
  given: readonly { name: string; value: string | undefined }[],
  command: Command | undefined,
): ReadonlyMap<string, readonly string[]> {
  const options = new Map<string, string[]>();
  for (const { name, value } of given) {
    const description = findOption(name, command, command === undefined ? [] : [command]);
    const text = checkValue(name, value, description);
    options.set(name, [...(options.get(name) ?? []), text]);
  }
  return options;
}

function checkValue(name: string, value: string | undefined, description: OptionDescription): string {
  if (description.value === undefined) {
    if (value === undefined || value === 'true') return 'true';
    throw new UsageError(`\`--${name}\` takes no value.`, `Write \`--${name}\`.`);
  }
  if (value === undefined) {
    throw new UsageError(`\`--${name}\` needs a value.`, `Write \`--${name} ${description.value}\`.`);
  }
  if (description.choices !== undefined && !description.choices.includes(value)) {
    throw new UsageError(
      `\`--${name}\` cannot be \`${value}\`.`,
      `Allowed: ${description.choices.join(', ')}.`,
    );
  }
  return value;
}
