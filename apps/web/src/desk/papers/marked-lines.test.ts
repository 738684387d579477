import { expect, it } from 'vitest';
import { markedLines } from './marked-lines.ts';

it('marks the columns of each line that a place covers, and loses no letter', () => {
  const box = { x: 4, y: 1, width: 5, height: 2 };
  const lines = ['Form I-200', 'the judge signed', 'hi', ''];
  const marked = markedLines(lines, [{ box }]);
  expect(marked[1]).toEqual([
    { text: 'the ', marked: false },
    { text: 'judge', marked: true },
    { text: ' signed', marked: false },
  ]);
  expect(marked.map((line) => line.map(({ text }) => text).join(''))).toEqual(lines);
  expect([0, 2].some((at) => marked[at]?.some((each) => each.marked))).toBe(false);
});
