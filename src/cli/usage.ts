import { globalOptions } from './arguments.ts';
import { optionHelp } from './option-help.ts';
import type { Command, OptionTable } from './command.ts';
import { largest } from '../text/lists.ts';

/** Help for all commands. */
export function showUsage(commands: readonly Command[]): string {
  const width = largest(commands.map((command) => command.name.length));
  return [
    'Package AWS Lambda functions from Pants-style BUILD files.',
    '',
    'Usage: lambda-package COMMAND [OPTION]... [SPEC]...',
    '',
    'Commands:',
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'A SPEC is `dir:name`, `dir:` (one directory), `dir::` (recursive), a file, or `-SPEC` to exclude.',
    '',
    'Global options:',
    ...showOptions(globalOptions),
    '',
    'Exit status: 0 success, 1 error in the project or its packages, 2 usage error, 70 internal error.',
  ].join('\n');
}

/** Help for one command. */
export function showCommandUsage(command: Command): string {
  const options = showOptions(command.options, command.name);
  return [
    `${command.summary}.`,
    '',
    `Usage: lambda-package ${command.name}${options.length > 0 ? ' [OPTION…]' : ''} ${command.operands}`.trimEnd(),
    ...(options.length > 0 ? ['', 'Options:', ...options] : []),
    '',
    'Global options:',
    ...showOptions(globalOptions),
  ].join('\n');
}

function showOptions(options: OptionTable, command = ''): string[] {
  const rows = Object.entries(options).map(([name, { value, choices }]) => ({
    left: `--${name}${value === undefined ? '' : ` ${choices?.join('|') ?? value}`}`,
    help: optionHelp[`${command} ${name}`] ?? optionHelp[name]!,
  }));
  const width = Math.min(34, largest(rows.map((row) => row.left.length)));
  return rows.map(({ left, help }) => `  ${left.padEnd(width)}  ${help}`);
}
