// Mutation testing of the engine: `npm run mutation`, described in docs/mutation.md.
import { sampleFrom } from './scripts/mutation/settings.mjs';

const isSample = sampleFrom(process.env).oneIn > 1;
const report = isSample ? 'sample' : 'mutation';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: [
    '@stryker-mutator/vitest-runner',
    ...(isSample ? ['./scripts/mutation/sample.mjs'] : []),
  ],
  checkers: isSample ? ['sample'] : [],
  // Stryker already knows which tests a mutant needs; looking it up again costs seconds a mutant.
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate: [
    'packages/rules/src/**/*.ts',
    '!**/*.test.ts',
    // The independent interpreter that tests compare with is an oracle, not the engine.
    '!packages/rules/src/reference/**',
    // What only tests use.
    '!packages/rules/src/**/test/**',
    '!packages/rules/src/check/inline-stack.ts',
    '!packages/rules/src/situation/test-situations.ts',
    '!packages/rules/src/explain/reading-grade.ts',
  ],
  ignorePatterns: ['bench', '**/dist', 'coverage', 'reports', '.cache', 'docs', '.x-*'],
  // A mutant in a module's constants reruns every test in a fresh process; hours for little news.
  // The score is therefore over code that runs inside functions.
  ignoreStatic: true,
  concurrency: Number(process.env['MUTATION_WORKERS'] ?? '2'),
  // The first run, which notes what each test reaches, took six minutes on a busy machine.
  dryRunTimeoutMinutes: 30,
  timeoutMS: 30_000,
  timeoutFactor: 3,
  // Whatever a mutant leaves behind in memory is gone after this many.
  maxTestRunnerReuse: 60,
  // A sample must not be taken for a full run the next time.
  incremental: !isSample,
  incrementalFile: '.cache/mutation.json',
  reporters: ['clear-text', 'progress-append-only', 'json', ...(isSample ? [] : ['html'])],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation/${report}.json` },
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  thresholds: { high: 92, low: 85, break: isSample ? null : 85 },
};
