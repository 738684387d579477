import { defineConfig } from 'vitest/config';

// Journeys in a real browser run one after another: they share it, and two cores.
export default defineConfig({
  test: {
    include: ['e2e/**/*.journey.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
