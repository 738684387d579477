import { expect, test } from 'vitest';
import { isWide } from './audit.ts';
import { ruleOf } from './rule.ts';

test.each([
  [{ least: 1, most: 10, reach: 11 }, true, 'as wide as the words “1 to 10”'],
  [{ least: 2, most: 10, reach: 11 }, false, 'narrower than that'],
  [{ least: 0, most: 10, reach: 10 }, false, 'surely below eleven'],
  [{ least: 5, most: 40, reach: 40 }, true, 'wide, and perhaps large'],
  [{ least: 10, most: 12, reach: 12 }, false, 'perhaps large, and narrow'],
  [{ least: 7, most: 7, reach: 7 }, false, 'worked out'],
])('%j: %s, because it is %s', (spread, wide) => {
  expect(isWide(spread, ruleOf(11))).toBe(wide);
});
