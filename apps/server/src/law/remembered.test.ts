import { describe, expect, it } from 'vitest';
import { Remembered } from './remembered.ts';

describe('what was worked out before', () => {
  it('is not worked out again, and what was not used for longest is forgotten', () => {
    const worked: string[] = [];
    const remembered = new Remembered<string>(2);
    const ask = (key: string): string =>
      remembered.get(key, () => {
        worked.push(key);
        return `answer to ${key}`;
      });
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual([
      'answer to a',
      'answer to b',
      'answer to a',
      'answer to c',
      'answer to a',
      'answer to b',
    ]);
    expect(worked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is nothing where nothing is to be remembered', () => {
    let worked = 0;
    const remembered = new Remembered<number>(0);
    const ask = (): number => remembered.get('a', () => ++worked);
    expect([ask(), ask()]).toEqual([1, 2]);
  });
});
