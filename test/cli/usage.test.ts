import { expect, test } from 'vitest';
import { examples } from '../../src/cli/examples.ts';
import { parseArguments } from '../../src/cli/arguments.ts';
import { UsageError } from '../../src/cli/command.ts';
import { showCommandUsage, showUsage } from '../../src/cli/usage.ts';
import { commands } from '../../src/cli/table.ts';

test('every command has an example, which its own options understand', () => {
  expect(Object.keys(examples).sort()).toEqual(commands.map(({ name }) => name).sort());
  for (const command of commands) {
    const example = examples[command.name]!;
    const words = /lambda-package ([^)]*)/.exec(example)![1]!.split(' ');
    const parsed = parseArguments(words, commands);
    expect(parsed.command).toBe(command);
    expect(parsed.operands.length).toBeGreaterThanOrEqual(command.minimumOperands);
    expect(showCommandUsage(command)).toContain(`\nExample:\n  ${example}\n`);
  }
});

test.each([120, 80, 60, 40])('%i columns: no line is longer, unless a word is', (columns) => {
  for (const text of [
    showUsage(commands, columns),
    ...commands.map((one) => showCommandUsage(one, columns)),
  ]) {
    const long = text
      .split('\n')
      .filter((line) => line.length > columns)
      // What somebody copies stays on one line.
      .filter((line) => !/^Usage: |^ {2}(?:source|lambda-package) |^ {2}--\S+ \S+$/.test(line));
    expect(long).toEqual([]);
  }
});

test('without a width nothing is broken', () => {
  expect(showUsage(commands)).toContain(
    '\nA SPEC is `dir:name`, `dir:` (one directory), `dir::` (recursive), a file,',
  );
});

test.each(['rollback', 'remove-alias'])('`%s` as a command names the one that has the option', (name) => {
  expect(() => parseArguments([name], commands)).toThrow(
    expect.objectContaining({
      message: `Unknown command \`${name}\``,
      help: `\`--${name}\` is an option: \`lambda-package deploy --${name}\``,
    }) as Error,
  );
});

test('an option of another command names that command', () => {
  const refusal = (...words: readonly string[]) => {
    try {
      parseArguments(words, commands);
    } catch (error) {
      return error instanceof UsageError ? [error.message, error.help] : error;
    }
    return undefined;
  };
  expect(refusal('package', '::', '--function-name', 'x')).toEqual([
    '`package` has no option `--function-name`',
    'it is an option of `deploy`',
  ]);
  expect(refusal('--function-name', 'x', 'list', '::')).toEqual([
    '`list` has no option `--function-name`',
    'it is an option of `deploy`',
  ]);
  expect(refusal('package', '::', '--nope')).toEqual([
    'Unknown option `--nope` for `package`',
    'run with `--help` for a list of options',
  ]);
});
