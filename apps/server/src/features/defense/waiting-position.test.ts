import { expect, it } from 'vitest';
import { positionsOf, type Waiting } from './waiting-position.ts';

const waiting = (id: string, tier: Waiting['tier'], day: number): Waiting => ({
  id,
  tier,
  receivedAt: `2026-11-0${day}T10:00:00.000Z`,
});

it('a place in the waiting list is a range: the more urgent are before it, the rest of its tier may be', () => {
  const list = [waiting('a', 2, 3), waiting('b', 1, 9), waiting('c', 2, 1), waiting('d', 4, 1)];
  expect(positionsOf(list)).toEqual([
    { id: 'b', from: 1, to: 1 },
    { id: 'c', from: 2, to: 2 },
    { id: 'a', from: 2, to: 3 },
    { id: 'd', from: 4, to: 4 },
  ]);
  expect(positionsOf([])).toEqual([]);
});
