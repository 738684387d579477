import { expect, it } from 'vitest';
import { Echoes } from './echoes.ts';

it('knows its own text though more was typed meanwhile, and one that stands for several', () => {
  const echoes = new Echoes();
  for (const text of ['x', 'x [', '[', '']) echoes.send(text);
  expect(echoes.isOwn('x')).toBe(true);
  expect(echoes.isOwn('[')).toBe(true);
  expect(echoes.isOwn('')).toBe(true);
});

it('knows another’s text, and the same text as another’s once it was said', () => {
  const echoes = new Echoes();
  echoes.send('mine');
  expect(echoes.isOwn('theirs')).toBe(false);
  expect(echoes.isOwn('mine')).toBe(false);
  echoes.send('again');
  expect(echoes.isOwn('again')).toBe(true);
  expect(echoes.isOwn('again')).toBe(false);
});
