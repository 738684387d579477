import { describe, expect, it } from 'vitest';
import { countByDirectory, interval, scoreTable, unread } from './score.mjs';

const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const file = (...statuses: readonly string[]) => ({
  source: 'x',
  mutants: statuses.map((status) => ({ status, mutatorName: 'Block', location: place })),
});
const report = {
  files: {
    'packages/rules/src/load/norms.ts': file('Killed', 'Survived', 'Ignored'),
    'packages/rules/src/load/yaml/flow.ts': file('NoCoverage', 'CompileError', 'RuntimeError'),
    'packages/rules/src/ask/outlook.ts': file('Timeout'),
  },
};

describe('the mutation score', () => {
  it('counts a mutant that no test reaches as missed, and one not drawn not at all', () => {
    const counts = countByDirectory(report);
    expect(counts.get('load')).toEqual({ caught: 1, timedOut: 0, survived: 1, unreached: 1 });
    expect(counts.get('all')).toEqual({ caught: 1, timedOut: 1, survived: 1, unreached: 1 });
  });

  it('ends with the whole', () => {
    expect(scoreTable(report).split('\n').at(-1)).toMatch(
      /^\| all \| 4 \| 1 \| 1 \| 1 \| 1 \| 50\.0 % \|/,
    );
  });

  it('names the test files that were not run, and not those that a run leaves out', () => {
    const files = ['a/norms.test.ts', 'a/flow.test.ts', 'a/flow.slow.test.ts', 'a/flow.ts'];
    const testFiles = { 'a/norms.test.ts': { tests: [{}] } };
    expect(unread({ ...report, testFiles }, files)).toEqual(['a/flow.test.ts']);
  });

  it('gives an interval that holds the share and stays within what a share can be', () => {
    // By hand: 81 of 263 is the worked example of Newcombe, Statistics in Medicine 17 (1998), table I.
    const [low, high] = interval(81, 263);
    expect(low).toBeCloseTo(0.2553, 3);
    expect(high).toBeCloseTo(0.3662, 3);
    expect(interval(20, 20)[1]).toBeLessThanOrEqual(1);
    expect(interval(0, 0)).toEqual([0, 1]);
  });
});
