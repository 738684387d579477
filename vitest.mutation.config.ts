import { configDefaults, defineConfig } from 'vitest/config';

/** The engine's quick tests only: a mutant must be caught without the long fuzz runs. */
export default defineConfig({
  test: {
    include: ['packages/rules/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      '**/*.slow.test.ts',
      '**/reference/agreement.test.ts',
      '**/*.time.test.ts',
    ],
    testTimeout: 30_000,
    setupFiles: ['scripts/mutation/reset.mjs'],
    // Sources keep nothing between tests that changes an answer; loading them anew for every mutant
    // costs more than the tests do. Test files are read again each time all the same.
    poolOptions: { threads: { isolate: process.env['MUTATION_ISOLATE'] === '1' } },
  },
});
