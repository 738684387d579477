/** What a leaf says of its event, and the spelling of its bytes. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../edge/node-crypto.ts';
import { commit } from '../src/commitment.ts';
import { fromBase64, toBase64, toHex, utf8 } from '../src/octets.ts';

const salt = (fill: number): Uint8Array => new Uint8Array(32).fill(fill);

describe('a commitment', () => {
  it('is SHA-256 over the line, the salt and the content, so that any tool makes it', () => {
    const content = utf8('{"kind":"x"}');
    const expected = createHash('sha256')
      .update('threshold-entry-v1\n')
      .update(salt(7))
      .update('{"kind":"x"}')
      .digest('hex');
    expect(toHex(commit(sha256, { salt: salt(7), content }))).toBe(expected);
  });

  it('of one content under two salts has nothing in common, so equal events do not show', () => {
    const content = utf8('yes');
    expect(toHex(commit(sha256, { salt: salt(1), content }))).not.toBe(
      toHex(commit(sha256, { salt: salt(2), content })),
    );
  });

  it('takes salts of 32 bytes only, so that nothing can move between salt and content', () => {
    for (const length of [0, 16, 31, 33])
      expect(() => commit(sha256, { salt: new Uint8Array(length), content: utf8('x') })).toThrow(
        '32 bytes',
      );
  });
});

describe('base64', () => {
  it('has one spelling for each value', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
      { seed: 20261122 },
    );
    for (const other of [
      'AA',
      'AA=',
      'AB==',
      'AAB=',
      '=AAA',
      'AA==AA==',
      'A A=',
      'AA==\n',
      '____',
      'ＡＡ==',
    ])
      expect(fromBase64(other), other).toBeUndefined();
    expect(fromBase64('')).toEqual(new Uint8Array(0));
  });
});
