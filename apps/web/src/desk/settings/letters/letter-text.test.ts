import { expect, it } from 'vitest';
import { contentOf, formOf } from './letter-text.ts';

it('parts paragraphs by blank lines, and leaves out what is empty', () => {
  const typed = { opening: ' One.\nStill one. \n\n \nTwo.\n', closing: ' \n\n', signature: ' ' };
  expect(contentOf(typed)).toEqual({ opening: ['One.\nStill one.', 'Two.'], closing: [] });
});

it('gives back what was stored', () => {
  const stored = { opening: ['One.', 'Two.'], closing: ['Three.'], signature: 'The office' };
  expect(contentOf(formOf(stored))).toEqual(stored);
});
