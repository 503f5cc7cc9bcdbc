import type { Rule } from 'eslint';

export const messageStyle: Rule.RuleModule;
