// What ran while a test file was read, counted for each of its tests. Stryker notes which mutants a test
// reaches while it runs; what runs outside of any test it notes as static, and asks no test about it.

/**
 * Hits by mutant.
 * @typedef {Record<string, number>} Hits
 */
/**
 * The part of Stryker's state that is used here.
 * @typedef {object} Stryker
 * @property {{ static: Hits, perTest: Record<string, Hits> }} [mutantCoverage]
 * @property {string} [currentTestId]
 */

/**
 * Called before a test file is read; the answer is called before each of its tests, with the id of the
 * test. What is counted is what ran outside of tests from the one moment to the first of the others.
 * @param {Stryker} stryker
 */
export function coverageSince(stryker) {
  const before = { ...stryker.mutantCoverage?.static };
  /** @type {Hits | undefined} */
  let collected;
  /** @param {string | undefined} testId */
  return (testId) => {
    const coverage = stryker.mutantCoverage;
    if (coverage === undefined || testId === undefined) return;
    collected ??= difference(coverage.static, before);
    const own = (coverage.perTest[testId] ??= {});
    for (const [mutant, hits] of Object.entries(collected)) own[mutant] = (own[mutant] ?? 0) + hits;
  };
}

/**
 * @param {Hits} now
 * @param {Hits} before
 */
function difference(now, before) {
  /** @type {Hits} */
  const more = {};
  for (const [mutant, hits] of Object.entries(now)) {
    if (hits > (before[mutant] ?? 0)) more[mutant] = hits - (before[mutant] ?? 0);
  }
  return more;
}
