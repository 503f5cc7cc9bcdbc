import type { OptionTable } from './command.ts';

/** Options of every command that takes specs: packages without BUILD files. */
export const plainOptions: OptionTable = {
  handler: { value: 'HANDLER' },
  from: { value: 'FILE' },
  runtime: { value: 'RUNTIME' },
  architecture: { value: 'NAME', choices: ['x86_64', 'arm64'] },
  requirements: { value: 'FILE' },
  'requirements-mode': { value: 'all|imported', choices: ['all', 'imported'] },
  include: { value: 'GLOB' },
  name: { value: 'NAME' },
};
