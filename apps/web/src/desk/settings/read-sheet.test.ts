/** A sheet reads the same however a spreadsheet saved it. */
import { expect, it } from 'vitest';
import { readSheet } from './read-sheet.ts';

it.each([
  ['UTF-8', [0x69, 0x64, 0xc3, 0xa9]],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x69, 0x64, 0xc3, 0xa9]],
  ['UTF-16, the low byte first', [0xff, 0xfe, 0x69, 0, 0x64, 0, 0xe9, 0]],
  ['UTF-16, the high byte first', [0xfe, 0xff, 0, 0x69, 0, 0x64, 0, 0xe9]],
])('in %s', async (_, bytes) => {
  expect(await readSheet(new Blob([new Uint8Array(bytes)]))).toBe('idé');
});

it('of a picture keeps what tells that it is none', async () => {
  expect(await readSheet(new Blob([new Uint8Array([0x89, 0x50, 0, 0])]))).toContain('\u0000');
});
