import { describe, expect, it } from 'vitest';
import { dutyOrder } from './duty-order.ts';
import type { CounselContent } from './setting-content.ts';

const person = (
  id: string,
  away: CounselContent['people'][number]['away'] = [],
): CounselContent['people'][number] => ({ id, name: id.toUpperCase(), kind: 'counsel', away });
const order = (people: CounselContent['people'], day: string): string[] =>
  dutyOrder({ people }, day).map(({ person: { id }, coverFor }) =>
    coverFor === undefined ? id : `${id} for ${coverFor}`,
  );

describe('who is on duty', () => {
  const days = { from: '2026-12-24', until: '2026-12-31' };

  it('keeps the order of the list', () => {
    expect(order([person('b'), person('a')], '2026-12-01')).toEqual(['b', 'a']);
  });

  it.each([
    ['2026-12-23', ['a', 'b', 'c']],
    ['2026-12-24', ['c for A', 'b']],
    ['2026-12-31', ['c for A', 'b']],
    ['2027-01-01', ['a', 'b', 'c']],
  ])(
    'puts cover in the place of whoever is away, first and last day included: %s',
    (day, expected) => {
      expect(
        order([person('a', [{ ...days, cover: 'c' }]), person('b'), person('c')], day),
      ).toEqual(expected);
    },
  );

  it('leaves out who is away without cover, or with cover that is away too', () => {
    expect(order([person('a', [days]), person('b')], '2026-12-25')).toEqual(['b']);
    expect(
      order([person('a', [{ ...days, cover: 'b' }]), person('b', [days])], '2026-12-25'),
    ).toEqual([]);
  });
});
