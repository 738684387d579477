import { describe, expect, it } from 'vitest';
import type { Stack } from '../language/model.ts';
import { namedList } from '../reference/stack-builder.ts';
import { codePattern, codePatterns } from './code-pattern.ts';

const first = namedList('first', ['a', 'b']);
const second = namedList('second', ['b', 'c']);
const open = namedList('open', ['c'], true);

function patterns(...lists: readonly ReturnType<typeof namedList>[]): number[] {
  const stack = { lists: new Map(lists.map((list) => [list.id, list])) } as unknown as Stack;
  return codePatterns(
    lists.map(({ id }) => id),
    stack,
  );
}

describe('the lists that a code is on', () => {
  it('are bits, first list lowest', () => {
    expect(['a', 'b', 'c', 'z'].map((code) => codePattern([first, second], code))).toEqual([
      1, 3, 2, 0,
    ]);
  });

  it('are not known where the code is off an open list', () => {
    expect(codePattern([first, open], 'c')).toBe(2);
    expect(codePattern([first, open], 'a')).toBeUndefined();
  });
});

describe('the patterns that codes have', () => {
  it('are those of some code, and of a code on no list', () => {
    expect(patterns(first, second)).toEqual([0, 1, 2, 3]);
    expect(patterns(first)).toEqual([0, 1]);
    expect(patterns(first, namedList('none', []))).toEqual([0, 1]);
    expect(patterns(namedList('x', ['p']), namedList('y', ['q']))).toEqual([0, 1, 2]);
  });

  it('leave open what an open list may still hold', () => {
    expect(patterns(namedList('x', ['p']), namedList('y', [], true))).toEqual([0, 1, 2, 3]);
    expect(patterns(namedList('x', ['p']), namedList('y', []))).toEqual([0, 1]);
  });

  it('come in order as numbers', () => {
    const five = ['p', 'q', 'r', 's', 't'].map((code) => namedList(code, [code]));
    expect(patterns(...five)).toEqual([0, 1, 2, 4, 8, 16]);
  });
});
