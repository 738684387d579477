import path from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { LEFT_OUT } from './scripts/mutation/settings.mjs';

/** The longest each file took so far. A file that stopped at its first failure seems quick. */
const lasted = new Map<string, number>();

/** A mutant is done with at the first test that fails, so what takes longest comes last. */
class QuickestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { root } = this.ctx.config;
    for (const { moduleId, project } of files) {
      const key = `${project.name}:${path.relative(root, moduleId)}`;
      const { duration = 0 } = this.ctx.cache.getFileTestResults(key) ?? {};
      lasted.set(moduleId, Math.max(duration, lasted.get(moduleId) ?? 0));
    }
    const time = ({ moduleId }: TestSpecification): number => lasted.get(moduleId) ?? 0;
    return Promise.resolve(files.toSorted((one, other) => time(one) - time(other)));
  }
}

/** The engine's quick tests only: a mutant must be caught without the long fuzz runs. */
export default defineConfig({
  cacheDir: '.cache/mutation-tests',
  test: {
    include: ['packages/rules/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...LEFT_OUT.map((ending) => `**/*${ending}`)],
    testTimeout: 300_000,
    setupFiles: ['scripts/mutation/prepare.mjs'],
    // Stryker's own set-up comes first.
    sequence: { sequencer: QuickestFirst, setupFiles: 'list' },
    runner: './scripts/mutation/runner.mjs',
    // Sources keep nothing between tests that changes an answer; loading them anew for every mutant
    // costs more than the tests do. Test files are read again each time all the same.
    poolOptions: { threads: { isolate: false } },
  },
});
