// What the linter enforces, and why where it is not obvious. See STYLE.md and docs/decisions/.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import tseslint from 'typescript-eslint';
import { arrows } from './scripts/lint/arrows.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));

/** Package name to folder, read from the workspaces themselves so that a new one is never missed. */
const workspaces = Object.fromEntries(
  ['packages', 'apps', '.']
    .flatMap((area) =>
      readdirSync(path.join(root, area), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
        .map((entry) => path.posix.join(area, entry.name)),
    )
    .flatMap((folder) => {
      try {
        return [
          [JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')).name, folder],
        ];
      } catch {
        return [];
      }
    }),
);

const NOT_DEFAULT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a default export can be renamed by every importer.',
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      'build/**',
      'coverage/**',
      'reports/**',
      '.cache/**',
      '.stryker-tmp/**',
      'scripts/fixtures/**',
      '**/*.generated.*',
      '**/generated/**',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { threshold: { rules: { arrows } } },
    rules: {
      'threshold/arrows': ['error', { root, workspaces }],
      'no-restricted-syntax': ['error', NOT_DEFAULT],
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers and booleans read well in a template; objects do not.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/restrict-plus-operands': 'off',
      // `void` in an arrow's short form is idiomatic in callbacks.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Hot loops and parsers index arrays whose length they have just checked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    // Marked so that nobody takes it without thinking: here a provider on this machine itself, and no other.
    files: ['apps/server/src/sign-in/oidc-clients.ts'],
    rules: {
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', name: 'allowInsecureRequests', package: 'openid-client' }] },
      ],
    },
  },
  {
    // Their types are made by the library from what stands there, the router's from its whole tree and a query's from
    // the address it asks: written out they would say it twice.
    files: ['apps/web/src/desk/*/*-{queries,api}.ts', 'apps/web/src/desk/router.tsx'],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      // The router's way to leave for another address.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', name: 'Redirect', package: '@tanstack/router-core' }] },
      ],
    },
  },
  {
    // These run in a browser: no Node built-ins outside their tests, and nothing ambient.
    files: [
      'packages/rules/src/**/*.ts',
      'packages/instruments/src/**/*.ts',
      'packages/notes/src/**/*.ts',
      'packages/letters/src/**/*.ts',
      'packages/calendar/src/**/*.ts',
      'packages/disclose/src/**/*.ts',
      'packages/allocation/src/**/*.ts',
    ],
    ignores: ['**/*.test.ts', '**/test/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*'],
              message: 'This package runs in a browser: keep input and output at the edge.',
            },
            {
              group: ['**/edge/**'],
              message: 'What is pure imports no edge: an app brings it.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'global', '__dirname', '__filename', 'require', 'fetch'].map(
          (name) => ({
            name,
            message: 'This package is pure and runs in a browser.',
          }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is passed in.' },
        { object: 'Math', property: 'random', message: 'Randomness is passed in.' },
      ],
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      'max-lines': ['warn', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['*.config.ts', '*.config.mjs', '**/*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // The command line, the scripts and the journeys print; everything else returns what it has to say.
    files: ['scripts/**', 'bench/**', 'e2e/**', 'apps/web/src/command/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // 300 lines needs a reason; 400 is the end. One rule cannot hold two levels, so this is its own.
    ignores: ['**/*.test.ts'],
    plugins: { size: { rules: { end: builtinRules.get('max-lines') } } },
    rules: { 'size/end': ['error', { max: 400, skipBlankLines: true, skipComments: true }] },
  },
);
