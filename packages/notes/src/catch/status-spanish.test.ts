/** Spanish sentences that leave the person out: the verb says whose status it is. */
import { expect, it } from 'vitest';
import { findSensitive } from './find-sensitive.ts';

it.each([
  'No tiene papeles.',
  'Dijeron que no tenían papeles',
  'está ilegal',
  'Estaba ilegalmente.',
])('%s is caught', (words) => {
  expect(findSensitive(words).map(({ kind }) => kind)).toEqual(['status-words']);
});

it.each([
  'El agente no tenía papeles.',
  'Los oficiales no tienen papeles',
  'Los papeles están aquí',
])('%s is not', (words) => {
  expect(findSensitive(words)).toEqual([]);
});
