import { expect, it } from 'vitest';
import { BlindWords, wordsOf } from './word-index.ts';

const master = { id: 'test', bytes: new Uint8Array(32).fill(7) };

it('words are the same however they are written', () => {
  expect(wordsOf('García, GARCIA; garcía!')).toEqual(['garcia']);
  expect(wordsOf('A-200 123 456 — «уход»')).toEqual(['200', '123', '456', 'уход']);
});

it('a word is stored otherwise in each agency, and under each master key', () => {
  const other = { id: 'other', bytes: new Uint8Array(32).fill(8) };
  const stored = [
    new BlindWords({ master }, 'jails').of('garcia'),
    new BlindWords({ master }, 'schools').of('garcia'),
    new BlindWords({ master: other }, 'jails').of('garcia'),
  ].map((bytes) => Buffer.from(bytes).toString('hex'));
  expect(new Set(stored).size).toBe(3);
  expect(stored[0]).toBe(
    Buffer.from(new BlindWords({ master }, 'jails').of('garcia')).toString('hex'),
  );
  expect(stored[0]).toMatch(/^[0-9a-f]{24}$/);
});
