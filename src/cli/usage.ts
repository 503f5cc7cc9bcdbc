import { globalOptions } from './arguments.ts';
import { examples } from './examples.ts';
import { optionHelp } from './option-help.ts';
import type { Command, OptionTable } from './command.ts';
import { largest } from '../text/lists.ts';

/** Help for all commands, for a terminal of so many columns. */
export function showUsage(commands: readonly Command[], columns = Infinity): string {
  const rows = commands.map(({ name, summary }) => ({ left: name, help: summary }));
  return [
    ...wrapped(
      'Package Python AWS Lambda functions from a handler, a SAM template, a serverless.yml or Pants-style BUILD files.',
      columns,
    ),
    '',
    'Usage: lambda-package COMMAND [OPTION]... [SPEC]...',
    '',
    'Commands:',
    ...table(rows, columns),
    '',
    ...wrapped(
      'A SPEC is `dir:name`, `dir:` (one directory), `dir::` (recursive), a file, or `-SPEC` to exclude.',
      columns,
    ),
    '',
    'Global options:',
    ...showOptions(globalOptions, columns),
    '',
    ...wrapped(
      'Exit status: 0 success, 1 error in the project or its packages, 2 usage error, 70 internal error.',
      columns,
    ),
  ].join('\n');
}

/** Help for one command. */
export function showCommandUsage(command: Command, columns = Infinity): string {
  const options = showOptions(command.options, columns, command.name);
  const example = examples[command.name];
  return [
    ...wrapped(`${command.summary}.`, columns),
    '',
    `Usage: lambda-package ${command.name}${options.length > 0 ? ' [OPTION…]' : ''} ${command.operands}`.trimEnd(),
    ...(example === undefined ? [] : ['', 'Example:', `  ${example}`]),
    ...(options.length > 0 ? ['', 'Options:', ...options] : []),
    '',
    'Global options:',
    ...showOptions(globalOptions, columns),
  ].join('\n');
}

function showOptions(options: OptionTable, columns: number, command = ''): string[] {
  const rows = Object.entries(options).map(([name, { value, choices }]) => ({
    left: `--${name}${value === undefined ? '' : ` ${choices?.join('|') ?? value}`}`,
    help: optionHelp[`${command} ${name}`] ?? optionHelp[name]!,
  }));
  return table(rows, columns);
}

/** Columns of what a row begins with. */
const WIDEST_LEFT = 34;
/** With fewer columns beside it, the text of a row goes below what it begins with. */
const NARROWEST_TEXT = 30;

function table(rows: readonly { readonly left: string; readonly help: string }[], columns: number): string[] {
  const width = Math.min(WIDEST_LEFT, largest(rows.map(({ left }) => left.length)));
  const indent = columns - width - 4 < NARROWEST_TEXT ? 6 : width + 4;
  return rows.flatMap(({ left, help }) => {
    const lines = wrapped(help, columns - indent);
    const isBelow = indent === 6 || (left.length > width && columns !== Infinity);
    const [first = '', ...rest] = lines;
    const below = (isBelow ? lines : rest).map((line) => `${' '.repeat(indent)}${line}`);
    return [isBelow ? `  ${left}` : `  ${left.padEnd(width)}  ${first}`, ...below];
  });
}

/** Lines of at most so many columns, broken at blanks; a longer word stays whole. */
function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
