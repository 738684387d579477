import { describe, expect, it } from 'vitest';
import { norm } from '../reference/stack-builder.ts';
import type { Overlay } from '../language/model.ts';
import { isKnown, knowledgeHorizon, normTable } from './norm-table.ts';

const overlay = (days: Pick<Overlay, 'from' | 'known'>): Overlay => ({
  kind: 'enjoined',
  court: 'A court',
  cite: [],
  ...days,
});

describe('the norm table', () => {
  it('holds every norm, its exceptions right after it', () => {
    const inner = norm({ id: 'inner', acts: ['hold'] });
    const outer = norm({ id: 'outer', acts: ['hold'], unless: [inner] });
    const table = normTable({
      norms: [
        norm({ id: 'first', acts: ['hold'], unless: [outer] }),
        norm({ id: 'last', acts: ['hold'] }),
      ],
    });
    expect(table.norms.map(({ id }) => id)).toEqual(['first', 'outer', 'inner', 'last']);
    expect([...table.positionOf]).toEqual([
      ['first', 0],
      ['outer', 1],
      ['inner', 2],
      ['last', 3],
    ]);
  });
});

describe('what is known', () => {
  it('is everything without a day, else what was known by that day', () => {
    const dated = norm({ id: 'n', acts: ['hold'], known: '2020-01-02' });
    expect(isKnown(dated, undefined)).toBe(true);
    expect(isKnown(dated, '2020-01-01')).toBe(false);
    expect(isKnown(dated, '2020-01-02')).toBe(true);
    expect(isKnown(norm({ id: 'n', acts: ['hold'] }), '1000-01-01')).toBe(true);
  });

  it('ends with the last day on which something became known', () => {
    const at = (known: string, overlays: Overlay[] = []): string | undefined =>
      knowledgeHorizon({ norms: [norm({ id: 'n', acts: ['hold'], known, overlays })] });
    expect(knowledgeHorizon({ norms: [norm({ id: 'n', acts: ['hold'] })] })).toBeUndefined();
    expect(at('2020-01-02')).toBe('2020-01-02');
    expect(at('2020-01-02', [overlay({ from: '2021-05-05' })])).toBe('2021-05-05');
    expect(at('2020-01-02', [overlay({ from: '2021-05-05', known: '2022-01-01' })])).toBe(
      '2022-01-01',
    );
    expect(at('2023-01-02', [overlay({ known: '2022-01-01' })])).toBe('2023-01-02');
    const exception = norm({ id: 'e', acts: ['hold'], known: '2030-01-01' });
    expect(
      knowledgeHorizon({ norms: [norm({ id: 'n', acts: ['hold'], unless: [exception] })] }),
    ).toBe('2030-01-01');
  });
});
