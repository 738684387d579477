import { defineConfig } from 'vitest/config';

// The site is built once. Journeys in a real browser run one after another: they share two cores, and some hold times.
export default defineConfig({
  test: {
    include: ['e2e/**/*.journey.ts'],
    globalSetup: ['e2e/built-site.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
