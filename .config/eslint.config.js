import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Imports point one way; each row says which rooms a room must not know. */
const forbidden = [
  { room: 'search/model', rooms: ['text', 'dates', 'calendar', 'places', 'events', 'imports', 'pipeline', 'query', 'ranking', 'engine', 'timeline'] },
  { room: 'search/text', rooms: ['dates', 'calendar', 'places', 'events', 'imports', 'pipeline', 'query', 'ranking', 'engine', 'timeline'] },
  { room: 'search/dates', rooms: ['events', 'imports', 'pipeline', 'query', 'ranking', 'engine', 'timeline'] },
  { room: 'search/places', rooms: ['events', 'imports', 'pipeline', 'query', 'ranking', 'engine', 'timeline'] },
  { room: 'search/calendar', rooms: ['events', 'imports', 'pipeline', 'query', 'ranking', 'engine', 'timeline'] },
  { room: 'search/events', rooms: ['imports', 'pipeline', 'query', 'ranking', 'engine', 'timeline'] },
  { room: 'search/query', rooms: ['events', 'imports', 'pipeline', 'timeline'] },
  { room: 'search/ranking', rooms: ['events', 'imports', 'pipeline', 'timeline'] },
  { room: 'search/engine', rooms: ['events', 'imports', 'pipeline', 'timeline'] },
]; // prettier-ignore

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', '.data/', '.cache/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked, regexp.configs['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/dot-notation': 'off',
      'regexp/require-unicode-regexp': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      complexity: ['error', 15],
    },
  },
  {
    files: ['search/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'process', message: 'search/ knows no process; pass what it needs.' }],
      'no-restricted-imports': ['error', { patterns: [{ regex: '^astro|(^|/)(src|scripts)/', message: 'search/ never uses the site or the scripts.' }] }],
    },
  },
  ...forbidden.map(({ room, rooms }) => ({
    files: [`${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: `(^astro|(^|/)(src|scripts)/|\\.\\./(${rooms.join('|')})/)`, message: 'Imports point one way, see search/README.md.' }] }],
    },
  })),
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
); // prettier-ignore
