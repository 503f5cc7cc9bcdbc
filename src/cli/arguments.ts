import { UsageError, type Command, type OptionDescription, type OptionTable } from './command.ts';

/** Global options. */
export const globalOptions: OptionTable = {
  'build-root': { value: 'DIR' },
  platforms: { value: 'FILE' },
  offline: {},
  quiet: {},
  verbose: {},
  'no-color': {},
  help: {},
  version: {},
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
 * Reads a command line: `[GLOBAL…] COMMAND [OPTION…] OPERAND…`, options anywhere, as `--name value` or
 * `--name=value`. An argument that starts with a single `-` is an operand (an excluding spec, `-legacy::`), except
 * `-h`, `-q` and `-v`; after `--` everything is an operand.
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
  return { command, operands, options: collectOptions(given, command, commands) };
}

function findCommand(name: string, commands: readonly Command[]): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  // What a workflow and a person would call a command: `rollback`.
  const owner = commands.find((command) => Object.hasOwn(command.options, name));
  if (owner !== undefined) {
    const help = `\`--${name}\` is an option: \`lambda-package ${owner.name} --${name}\``;
    throw new UsageError(`Unknown command \`${name}\``, help);
  }
  throw new UsageError(`Unknown command \`${name}\``, 'run `lambda-package --help` for a list of commands', {
    name,
    known: commands.map((known) => known.name),
    prefix: '',
  });
}

/** The description of an option. Before the command is known, options of any command match. */
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
  const owner = commands.find(({ options }) => Object.hasOwn(options, name));
  if (owner !== undefined) {
    const message = `\`${command!.name}\` has no option \`--${name}\``;
    throw new UsageError(message, `it is an option of \`${owner.name}\``);
  }
  throw new UsageError(
    `Unknown option \`--${name}\`${command === undefined ? '' : ` for \`${command.name}\``}`,
    'run with `--help` for a list of options',
    { name, known: tables.flatMap((one) => Object.keys(one)), prefix: '--' },
  );
}

function collectOptions(
  given: readonly { name: string; value: string | undefined }[],
  command: Command | undefined,
  commands: readonly Command[],
): ReadonlyMap<string, readonly string[]> {
  const options = new Map<string, string[]>();
  for (const { name, value } of given) {
    const description = findOption(name, command, command === undefined ? [] : commands);
    const text = checkValue(name, value, description);
    options.set(name, [...(options.get(name) ?? []), text]);
  }
  return options;
}

function checkValue(name: string, value: string | undefined, description: OptionDescription): string {
  if (description.value === undefined) {
    if (value === undefined || value === 'true') return 'true';
    throw new UsageError(`\`--${name}\` does not take a value`, `use \`--${name}\``);
  }
  if (value === undefined) {
    throw new UsageError(`\`--${name}\` needs a value`, `use \`--${name} ${description.value}\``);
  }
  if (description.choices !== undefined && !description.choices.includes(value)) {
    throw new UsageError(
      `Invalid value \`${value}\` for \`--${name}\``,
      `use one of ${description.choices.join(', ')}`,
    );
  }
  return value;
}
