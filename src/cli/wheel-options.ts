import type { OptionTable } from './command.ts';

/** Options of every command that chooses wheels. */
export const wheelOptions: OptionTable = {
  wheels: { value: 'DIR' },
  'build-sdists': { value: 'NAME,…' },
  'exclude-newer': { value: 'DATE' },
};
