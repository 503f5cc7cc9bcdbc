import type { OptionTable } from './command.ts';

/** Options of every command that takes specs: which targets they select. */
export const specOptions: OptionTable = {
  tag: { value: '[+-]TAG,…' },
  'filter-target-type': { value: '[+-]TYPE,…' },
  'filter-address-regex': { value: '[+-]REGEX,…' },
  'filter-tag-regex': { value: '[+-]REGEX,…' },
  'spec-files': { value: 'FILE' },
  'changed-since': { value: 'REF' },
  'changed-dependents': { value: 'none|direct|transitive', choices: ['none', 'direct', 'transitive'] },
};
