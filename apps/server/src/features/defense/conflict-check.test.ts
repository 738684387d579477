import { expect, it } from 'vitest';
import { bearsName, nameWords, sameName } from './conflict-check.ts';

it('has a word for each single sign of a Chinese name, and none for initials', () => {
  expect(nameWords('李 明')).toEqual(['李', '明']);
  expect(nameWords('李明')).toEqual(['李明']);
  expect(nameWords('J. B. García')).toEqual(['garcia']);
  expect(nameWords('--')).toEqual([]);
});

it('knows the same name in any order, and one that a provider bears', () => {
  expect(sameName('李 明', '明 李')).toBe(true);
  expect(sameName('李 明', '李 华')).toBe(false);
  expect(bearsName('李 明 Law Office', '明 李')).toBe(true);
});
