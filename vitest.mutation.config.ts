import { configDefaults, defineConfig } from 'vitest/config';

/** The engine's quick tests only: a mutant must be caught without the long fuzz runs. */
export default defineConfig({
  test: {
    include: ['packages/rules/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/*.slow.test.ts'],
    testTimeout: 30_000,
    pool: 'forks',
  },
});
