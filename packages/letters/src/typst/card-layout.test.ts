import { describe, expect, it } from 'vitest';
import { cropMarks, LAYOUTS, WALLET } from './card-layout.ts';

describe('the sheet of wallet cards', () => {
  it('holds eight cards of the size of a bank card, with room for the marks', () => {
    expect([WALLET.width, WALLET.height]).toEqual([85.6, 54]);
    expect(WALLET.columns * WALLET.rows).toBe(8);
    expect(WALLET.width * WALLET.columns).toBeLessThan(LAYOUTS.wallet.width - 14);
    expect(WALLET.height * WALLET.rows).toBeLessThan(LAYOUTS.wallet.height - 14);
  });

  it('says at every edge where to cut, outside the cards', () => {
    const left = (215.9 - 171.2) / 2;
    const top = (279.4 - 216) / 2;
    const marks = cropMarks();
    expect(marks).toHaveLength(2 * 3 + 2 * 5);
    for (const { x, y, length, upright } of marks) {
      expect(x).toBeGreaterThan(0);
      expect(y).toBeGreaterThan(0);
      if (upright) expect(y + length <= top || y >= 279.4 - top).toBe(true);
      else expect(x + length <= left || x >= 215.9 - left).toBe(true);
    }
  });
});

describe('type', () => {
  it('shrinks on no sheet below what can be read: 28 points on a poster', () => {
    expect(Math.min(...LAYOUTS.poster.sizes)).toBe(28);
    for (const { sizes } of Object.values(LAYOUTS))
      expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
  });
});
