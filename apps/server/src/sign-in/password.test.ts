import { describe, expect, it } from 'vitest';
import { hashPassword, isPassword, passwordProblem } from './password.ts';

const WHO = { name: 'Maria Orteaga', email: 'm.orteaga@example.org' };

describe('a password', () => {
  it.each([
    ['fourteen chars', 'at least 15'],
    ['aaaaaaaaaaaaaaaaaaaa', 'different characters'],
    ['maria likes the sea', 'Take other words'],
    ['m.orteaga and the sea', 'Take other words'],
    ['x'.repeat(10) + 'yz12345'.repeat(40), 'at most 200'],
  ])('"%s" is refused in words', (password, words) => {
    expect(passwordProblem(password, WHO)).toContain(words);
  });

  it('of a few words is taken, in any script', () => {
    for (const password of [
      'seven quiet harbours',
      'سبعة موانئ هادئة جدا',
      '七つの静かな港と青い海の向こう側',
    ]) {
      expect(passwordProblem(password, WHO)).toBeUndefined();
    }
  });

  it('is known again, however it was composed, and no other is', async () => {
    const kept = await hashPassword('caf\u00e9 by the harbour', (length) =>
      Buffer.alloc(length, 3),
    );
    expect(kept).not.toContain('harbour');
    expect(await isPassword('cafe\u0301 by the harbour', kept)).toBe(true);
    expect(await isPassword('cafe by the harbour', kept)).toBe(false);
  });
});
