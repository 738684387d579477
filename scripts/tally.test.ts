import { describe, expect, it } from 'vitest';
import { closingLine, failures, reportTally, stepTally, sum } from './tally.mjs';

const file = (status: string, tests = 1, each = status) => ({
  name: '/repository/a.test.ts',
  status,
  message: status === 'failed' ? 'Cannot find module' : '',
  assertionResults: Array.from({ length: tests }, () => ({
    status: each,
    fullName: 'a test',
    failureMessages: status === 'failed' ? ['Error: not so\n    at line 3'] : [],
  })),
});

describe('reportTally', () => {
  it('counts every test', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 2,
      numPendingTests: 1,
      testResults: [file('failed', 8)],
    };
    expect(reportTally(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 1 });
  });

  it('counts a file that does not load as a failure', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 0,
      numPendingTests: 0,
      testResults: [file('passed', 5), file('failed', 0)],
    };
    expect(reportTally(report, 1).failed).toBe(1);
  });

  it('counts a file whose preparation fails, beside a test that failed', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 8,
      testResults: [file('failed'), file('failed', 8, 'skipped')],
    };
    expect(reportTally(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 8 });
    expect(failures(report, '/repository')).toEqual([
      'a.test.ts: a test: Error: not so',
      'a.test.ts: Cannot find module',
    ]);
  });

  it('counts an error outside any test as a failure', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 0,
      numPendingTests: 0,
      testResults: [file('passed', 5)],
    };
    expect(reportTally(report, 1).failed).toBe(1);
  });

  it('counts a run without a test as a failure', () => {
    const report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] };
    expect(reportTally(report, 0).failed).toBe(1);
  });

  it('counts a missing report as a failure', () => {
    expect(reportTally(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('failures', () => {
  it('names each failed test and each file that does not load, with what was wrong in a line', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 1,
      numPendingTests: 0,
      testResults: [file('passed'), file('failed'), file('failed', 0)],
    };
    expect(failures(report, '/repository')).toEqual([
      'a.test.ts: a test: Error: not so',
      'a.test.ts: Cannot find module',
    ]);
  });

  it('has nothing to name without a report', () => {
    expect(failures(undefined, '/repository')).toEqual([]);
  });
});

describe('sum', () => {
  it('adds steps and tests', () => {
    const total = sum([stepTally(0), stepTally(2), { passed: 40, failed: 3, skipped: 2 }]);
    expect(total).toEqual({ passed: 41, failed: 4, skipped: 2 });
    expect(closingLine(total)).toBe('41 passed, 4 failed');
  });

  it('is nothing for nothing', () => {
    expect(closingLine(sum([]))).toBe('0 passed, 0 failed');
  });
});
