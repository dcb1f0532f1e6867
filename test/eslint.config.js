import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const root = new URL('..', import.meta.url).pathname;

export default tseslint.config(
  {ignores: ['dist', 'coverage', 'node_modules', 'src/schemas/generated']},
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.ts'],
    extends: [
      ...tseslint.configs.strictTypeCheckedOnly,
      lit['flat/recommended'],
      wc['flat/best-practice'],
    ],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: root}},
    rules: {
      ...litA11y.configs.recommended.rules,
      'wc/guard-super-call': 'off', // LitElement always has the callbacks
      'lit-a11y/no-autofocus': 'error',
      'max-lines': ['error', {max: 220, skipBlankLines: true, skipComments: true}],
      'max-lines-per-function': ['error', {max: 40, skipBlankLines: true, skipComments: true}],
      complexity: ['error', 12], // counts every `??` and `?.` as a branch
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': 'off', // `return this.next()` ends a guard
      '@typescript-eslint/require-await': 'off', // the memory store keeps the shape of the other
      '@typescript-eslint/unbound-method': 'off', // ports and directives are plain functions
      'no-restricted-globals': [
        'error',
        ...['fetch', 'indexedDB', 'localStorage', 'sessionStorage', 'crypto', 'XMLHttpRequest'],
      ],
      'no-restricted-properties': [
        'error',
        {object: 'Date', property: 'now', message: 'Take the time as an argument, or from ports.'},
        {object: 'Math', property: 'random', message: 'Take chance as an argument, or from ports.'},
        {object: 'navigator', property: 'sendBeacon', message: 'It sends cookies and referrer.'},
      ],
      'no-restricted-imports': ['error', {paths: [{name: 'zod', message: 'zod/mini only.'}]}],
      'no-restricted-exports': ['error', {restrictDefaultExports: {direct: true}}],
    },
  },
  // What somebody else writes must not hold a page, or an endpoint, for long.
  {
    files: ['src/**/*.ts', 'demo/**/*.{ts,js}'],
    plugins: {regexp},
    rules: {
      'regexp/no-super-linear-backtracking': ['error', {report: 'potential'}],
      'regexp/no-super-linear-move': ['error', {report: 'potential'}],
    },
  },
  // The few places that the rules above send everybody else to.
  {
    files: ['src/ports.ts', 'src/outbox/transport.ts', 'src/content/load.ts'],
    rules: {'no-restricted-globals': 'off', 'no-restricted-properties': 'off'},
  },
  // Words in two languages and rules of style are lists: their length says nothing.
  {files: ['src/locale/*.ts', 'src/**/*.styles.ts'], rules: {'max-lines': 'off'}},
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        {varsIgnorePattern: '^_', argsIgnorePattern: '^_'},
      ],
    },
  },
  {files: ['test/**/*.ts'], rules: {'@typescript-eslint/no-unused-expressions': 'off'}}, // chai's words
  // French sets no-break spaces before its tall signs, also in templates.
  {rules: {'no-irregular-whitespace': ['error', {skipStrings: true, skipTemplates: true}]}},
  {
    files: ['**/*.js'],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
  },
);
