import { expect, it } from 'vitest';
import { inOrder } from './table-list.ts';

const table = (name: string) => ({ name, columns: [] });

it('puts each table after those it refers to', () => {
  const names = inOrder(['event', 'request', 'account', 'alone'].map(table), [
    { from: 'event', to: 'request' },
    { from: 'request', to: 'account' },
    { from: 'event', to: 'account' },
    // One that is left out is no reason to wait.
    { from: 'alone', to: 'session' },
  ]).map(({ name }) => name);
  expect(names).toEqual(['account', 'alone', 'request', 'event']);
});

it('says so where two refer to each other', () => {
  const both = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'a' },
  ];
  expect(() => inOrder(['a', 'b'].map(table), both)).toThrow('refer to each other');
});
