import type { OptionTable } from './command.ts';

/** Options of every command that takes specs: which targets they select. */
export const specOptions: OptionTable = {
  tag: {
    value: '[+-]TAG,…',
    help: 'select targets with (`+`, the default) or without (`-`) one of these tags',
  },
  'filter-target-type': { value: '[+-]TYPE,…', help: 'select targets of these types' },
  'filter-address-regex': { value: '[+-]REGEX,…', help: 'select targets whose address matches' },
  'filter-tag-regex': { value: '[+-]REGEX,…', help: 'select targets with a matching tag' },
  'spec-files': { value: 'FILE', help: 'read more specs from a file, one per line' },
  'changed-since': { value: 'REF', help: 'select what changed since this git ref, instead of specs' },
  'changed-dependents': {
    value: 'none|direct|transitive',
    choices: ['none', 'direct', 'transitive'],
    help: 'with --changed-since: also select what depends on it',
  },
};
