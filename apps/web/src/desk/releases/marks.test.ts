import { expect, it } from 'vitest';
import { covered, markingOf, pagesOf, proposed, toggled, within, withLeaving } from './marks.ts';

const box = (x: number, y = 0) => ({ x, y, width: 10, height: 10 });
const word = (text: string, x: number, hint: 'name' | null = null) => ({ text, box: box(x), hint });
const page = {
  paper: 1,
  page: 1,
  width: 100,
  height: 100,
  lines: [[word('Jane', 0, 'name'), word('left', 20)], [word('Jane', 40, 'name')]],
};

it('blacks a word out, and gives it back', () => {
  const once = toggled([], box(0), 'R1');
  expect(once).toEqual([{ ...box(0), reason: 'R1' }]);
  expect(covered(box(0), once)).toBe(true);
  expect(covered(box(20), once)).toBe(false);
  expect(toggled(once, box(0), 'R1')).toEqual([]);
});

it('proposes what is not blacked out yet', () => {
  expect(proposed(page, []).map(({ box: { x } }) => x)).toEqual([0, 40]);
  expect(proposed(page, [box(0)]).map(({ box: { x } }) => x)).toEqual([40]);
});

it('lets pages stay here', () => {
  const marking = markingOf({ pages: [page, page], marks: null });
  expect(pagesOf(withLeaving(marking, 0, false))).toEqual([{ at: 1, boxes: [] }]);
});

it('keeps a box on the page', () => {
  expect(within({ x: -5, y: 95, width: 200, height: 20 }, page)).toEqual({
    x: 0,
    y: 95,
    width: 100,
    height: 5,
  });
});
