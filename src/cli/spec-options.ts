import type { OptionTable } from './command.ts';

/** Options of every command that takes specs: which targets they select. */
export const specOptions: OptionTable = {
  tag: {
    value: '[+-]TAG,…',
    help: 'only targets with (`+`, the default) or without (`-`) one of these tags',
  },
  'filter-target-type': { value: '[+-]TYPE,…', help: 'only targets of these types' },
  'filter-address-regex': { value: '[+-]REGEX,…', help: 'only targets whose address matches' },
  'filter-tag-regex': { value: '[+-]REGEX,…', help: 'only targets with a tag that matches' },
  'spec-files': { value: 'FILE', help: 'read further specs from a file, one a line' },
  'changed-since': { value: 'REF', help: 'what changed since this git ref, instead of specs' },
  'changed-dependents': {
    value: 'none|direct|transitive',
    choices: ['none', 'direct', 'transitive'],
    help: 'with --changed-since: also what depends on it',
  },
};
