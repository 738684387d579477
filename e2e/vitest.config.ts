import { defineConfig } from 'vitest/config';
import { SecondTries } from './second-tries.ts';

// The site is built once. Journeys wait for a browser more than they reckon, and hold no times: two share the two cores.
export default defineConfig({
  test: {
    include: ['e2e/**/*.journey.ts'],
    globalSetup: ['e2e/built-site.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A poll gives up after a second unless told: no limit for a busy machine.
    expect: { poll: { timeout: 60_000 } },
    pool: 'forks',
    // No file leaves anything behind in its process: what they all load is loaded once for each of the two.
    poolOptions: { forks: { maxForks: 2, minForks: 1, isolate: false } },
    // A browser on a busy machine stumbles now and then. What passes at the second try is named at the end of a run.
    retry: 1,
    reporters: [
      'default',
      ['json', { outputFile: '.cache/journeys-report.json' }],
      new SecondTries(),
    ],
  },
});
