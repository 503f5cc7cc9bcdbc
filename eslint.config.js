import tseslint from 'typescript-eslint';
import { constantNames } from './scripts/eslint/constant-names.mjs';
import { gatesRule } from './scripts/eslint/gates.mjs';
import { importDirections } from './scripts/eslint/import-directions.mjs';
import { messageStyle } from './scripts/eslint/message-style.mjs';

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      '.dist-*/**',
      'node_modules/**',
      'test/fixtures/**',
      '.tools/**',
      'examples/**',
      'coverage/**',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name every export.' },
        {
          selector: 'Program > VariableDeclaration[kind="let"]',
          message: 'No mutable state at module level.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(push|unshift|add|max|min)$/] > SpreadElement.arguments',
          message: 'A long list as arguments ends the stack: see `src/text/lists.ts`.',
        },
      ],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {
      house: {
        rules: {
          'constant-names': constantNames,
          gates: gatesRule,
          'import-directions': importDirections,
          'message-style': messageStyle,
        },
      },
    },
    rules: {
      'house/constant-names': 'error',
      'house/gates': 'error',
      'house/import-directions': 'error',
      'house/message-style': 'error',
      'no-console': 'error',
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Take `fetch` from the host.' }],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the time from the host.' },
      ],
    },
  },
  {
    files: ['src/host/**/*.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-globals': 'off' },
  },
  {
    // Pants' own sentences, word for word.
    files: [
      ...['graph', 'targets'].map((room) => `src/${room}/**/*.ts`),
      ...['commands/list', 'commands/peek', 'plans/lambda-platform', 'wheel-choice/check-lock'].map(
        (file) => `src/${file}.ts`,
      ),
    ],
    rules: { 'house/message-style': 'off' },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      // What a suite sets up once lives as long as its file.
      'no-restricted-syntax': 'off',
      'max-lines': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.config.ts', '**/*.config.js'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
