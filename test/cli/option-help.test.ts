import { expect, test } from 'vitest';
import { globalOptions } from '../../src/cli/arguments.ts';
import { optionHelp } from '../../src/cli/option-help.ts';
import { commands } from '../../src/cli/table.ts';

test('every option has help, and all help is of an option', () => {
  const asked = new Set<string>();
  const tables = [['', globalOptions] as const, ...commands.map((one) => [one.name, one.options] as const)];
  for (const [command, options] of tables) {
    for (const name of Object.keys(options)) {
      const special = `${command} ${name}`;
      const key = Object.hasOwn(optionHelp, special) ? special : name;
      expect(optionHelp[key], `--${name} of ${command}`).toBeTypeOf('string');
      asked.add(key);
    }
  }
  expect(Object.keys(optionHelp).filter((key) => !asked.has(key))).toEqual([]);
});
