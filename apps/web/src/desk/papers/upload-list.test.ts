import { describe, expect, it } from 'vitest';
import { MOST_BYTES, isUnsent, nextOf, uploads, type Given } from './upload-list.ts';

const fileOf = (size: number): File => ({ name: 'a.jpg', size }) as File;
const given = (...sizes: readonly number[]): readonly Given[] =>
  uploads([], {
    do: 'give',
    files: sizes.map((size, at) => ({ id: `${at}`, file: fileOf(size) })),
  });

describe('files that were given', () => {
  it('go one at a time, in their order; one too large is refused before it goes', () => {
    const list = given(MOST_BYTES + 1, 10, 20);
    expect(list.map(({ state }) => state)).toEqual(['refused', 'waiting', 'waiting']);
    expect(nextOf(list)?.id).toBe('1');
    const sending = uploads(list, { do: 'set', id: '1', to: { state: 'sending' } });
    expect(nextOf(sending)).toBeUndefined();
    expect(nextOf(uploads(sending, { do: 'set', id: '1', to: { state: 'broken' } }))?.id).toBe('2');
  });

  it('are lost with the page only while they have neither arrived nor been refused', () => {
    const states = ['waiting', 'sending', 'kept', 'refused', 'broken'] as const;
    expect(states.filter((state) => isUnsent({ state }))).toEqual(['waiting', 'sending', 'broken']);
    expect(uploads(given(1), { do: 'drop', id: '0' })).toEqual([]);
  });
});
