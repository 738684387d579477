// How results are counted: one per test where a test runner says how many, else one per step.

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * The part of the test runner's JSON report that is read here.
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {{ name: string, status: string, message?: string, assertionResults: Asserted[] }[]} testResults
 */

/** @typedef {{ status: string, fullName: string, failureMessages: string[] }} Asserted */

/**
 * A step that either holds or does not counts as one.
 * @param {number} exitCode
 * @returns {Tally}
 */
export function stepTally(exitCode) {
  return exitCode === 0
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * Counts a test run. A run can fail without a failed test: a file that does not load, an error
 * outside a test, no report at all, or no test found. Each of these counts as a failure here.
 * @param {Report | undefined} report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function reportTally(report, exitCode) {
  if (report === undefined) return stepTally(1);
  const unloaded = report.testResults.filter(isUnrun).length;
  const tally = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests,
  };
  const silentlyWrong = exitCode !== 0 || tally.passed === 0;
  return tally.failed === 0 && silentlyWrong ? { ...tally, failed: 1 } : tally;
}

/**
 * A line for each test that failed and each file that did not load, with the first line of what was wrong: a long
 * run's output may be cut before its end is read.
 * @param {Report | undefined} report
 * @param {string} root
 * @returns {string[]}
 */
export function failures(report, root) {
  return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const file = name.startsWith(root) ? name.slice(root.length + 1) : name;
    const failed = assertionResults.filter((test) => test.status === 'failed');
    return isUnrun({ status, assertionResults })
      ? [`${file}: ${firstLine(message)}`]
      : failed.map((test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
  });
}

/**
 * A file that does not load, or whose preparation fails: its tests are none, or skipped.
 * @param {{ status: string, assertionResults: { status: string }[] }} file
 */
function isUnrun({ status, assertionResults }) {
  return status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
}

/** @param {string | undefined} text */
function firstLine(text = '') {
  return text.split('\n', 1)[0];
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * The closing line of a test run.
 * @param {Tally} total
 */
export function closingLine(total) {
  return `${total.passed} passed, ${total.failed} failed`;
}
