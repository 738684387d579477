import { defineConfig } from 'vitest/config';
import { SecondTries } from './second-tries.ts';

/** These hold times: nothing runs beside them. */
const ALONE = ['e2e/desk-case.journey.ts', 'e2e/offline.journey.ts'];

// The site is built once. Journeys wait for a browser more than they reckon: two share the two cores.
export default defineConfig({
  test: {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    globalSetup: ['e2e/built-site.ts'],
    pool: 'forks',
    poolOptions: { forks: { maxForks: 2, minForks: 1 } },
    // A browser on a busy machine stumbles now and then. What passes at the second try is named at the end of a run.
    retry: 1,
    reporters: [
      'default',
      ['json', { outputFile: '.cache/journeys-report.json' }],
      new SecondTries(),
    ],
    projects: [
      {
        extends: true,
        test: {
          name: 'two at a time',
          include: ['e2e/**/*.journey.ts'],
          exclude: ALONE,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ALONE,
          poolOptions: { forks: { singleFork: true } },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
