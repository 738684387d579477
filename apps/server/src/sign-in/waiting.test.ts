import { expect, it } from 'vitest';
import { waitAfter } from './waiting.ts';

it('three failures are free; then each doubles the wait, up to a quarter of an hour', () => {
  const waits = Array.from({ length: 12 }, (_, failures) => waitAfter(failures));
  expect(waits).toEqual([0, 0, 0, 0, 15, 30, 60, 120, 240, 480, 900, 900]);
});
