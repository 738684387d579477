/** What a leaf says of its event, and the spelling of its bytes. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../edge/node-crypto.ts';
import { canonicalJson } from '../src/canonical-json.ts';
import { commit } from '../src/commitment.ts';
import { fromBase64, fromUtf8, toBase64, toHex, utf8 } from '../src/octets.ts';

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

describe('canonical JSON', () => {
  it('has one spelling, whatever order its members were given in', () => {
    expect(
      fromUtf8(canonicalJson({ b: 1, a: [true, null, 'é\n"\\\u2028'], A: { z: 0, y: -5 } })),
    ).toBe('{"A":{"y":-5,"z":0},"a":[true,null,"é\\n\\"\\\\\u2028"],"b":1}');
    // RFC 8785 section 3.2.3: members by their UTF-16 units.
    const keys = {
      '\u20ac': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '\ud83d\ude00': 5,
      '\u0080': 6,
      '\u00f6': 7,
    };
    expect(fromUtf8(canonicalJson(keys))).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    );
  });

  it('says the same as the value, and reads back to the same bytes', () => {
    fc.assert(
      fc.property(
        fc.letrec((tie) => ({
          value: fc.oneof(
            { maxDepth: 3 },
            fc.string({ unit: 'grapheme' }),
            fc.maxSafeInteger().map((number) => number + 0),
            fc.boolean(),
            fc.constant(null),
            fc.array(tie('value'), { maxLength: 4 }),
            fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }),
          ),
        })).value,
        (value) => {
          const once = canonicalJson(value as never);
          const read = JSON.parse(fromUtf8(once)!) as never;
          expect(read).toEqual(value);
          expect(toHex(canonicalJson(read))).toBe(toHex(once));
        },
      ),
      { seed: 20261122 },
    );
  });

  it('refuses what two programs could read in two ways', () => {
    expect(() => canonicalJson(0.5)).toThrow('whole number');
    expect(() => canonicalJson(2 ** 53)).toThrow('whole number');
    expect(() => canonicalJson(NaN)).toThrow('whole number');
    expect(() => canonicalJson(-0)).toThrow('whole number');
    expect(() => canonicalJson(['\ud800'])).toThrow('half of a character');
    expect(() => canonicalJson({ '\udc00': 1 })).toThrow('half of a character');
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
