import { expect, it } from 'vitest';
import type { Say } from '../words/say.ts';
import { historyLine } from './history-line.ts';

const say: Say = (key) => `<${key}>`;

const plain = (line: string): string => line.replaceAll(/[\u2068\u2069]/g, '');

it('says the words of the program in the language of the reader, and leaves those of people', () => {
  expect(plain(historyLine('A. Example · help desk · contact', say))).toBe(
    'A. Example · help desk · <settings.line.contact>',
  );
  expect(plain(historyLine('Hall: Lobby · non-public · mind the closed door', say))).toBe(
    'Hall: Lobby · <settings.line.non-public> · mind the closed door',
  );
  expect(historyLine('closed', say)).toBe('<settings.line.closed>');
  // Each part of several keeps its own direction.
  expect(historyLine('A · free', say)).toBe('\u2068A\u2069 · \u2068<settings.line.free>\u2069');
});
