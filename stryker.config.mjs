// Mutation testing of the engine: `npm run mutation`. Incremental, because a full run is long.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  // reference/ is the independent interpreter that tests compare with: an oracle, not the engine.
  mutate: ['packages/rules/src/**/*.ts', '!**/*.test.ts', '!packages/rules/src/reference/**'],
  ignorePatterns: ['bench', '**/dist', 'coverage', 'reports', '.cache', 'docs'],
  // A mutant in a module's constants reruns every test in a fresh process; hours for little news.
  // The score is therefore over code that runs inside functions.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  incremental: true,
  incrementalFile: '.cache/mutation.json',
  reporters: ['clear-text', 'progress', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  thresholds: { high: 92, low: 85, break: 85 },
};
