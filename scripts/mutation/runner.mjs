// The test runner of a mutation run. A mutant may keep a test file from being read at all: the law that
// its tests share does not load, say. Stryker counts failed tests only, so here that is one.
import { inject, test } from 'vitest';
import { VitestTestRunner } from 'vitest/runners';

class MutationTestRunner extends VitestTestRunner {
  /**
   * @override
   * @param {string} file
   * @param {'collect' | 'setup'} purpose
   */
  async importFile(file, purpose) {
    try {
      return await super.importFile(file, purpose);
    } catch (error) {
      if (purpose !== 'collect' || Reflect.apply(inject, undefined, ['activeMutant']) === undefined)
        throw error;
      // Stryker asks for certain tests by name; this one it cannot know.
      Reflect.set(this.config, 'testNamePattern', undefined);
      test('the file can be read', () => {
        throw error;
      });
      return undefined;
    }
  }
}

export { MutationTestRunner as default };
