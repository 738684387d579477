import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { KEY_LENGTH, seal, unseal, unwrapKey, wrapKey } from './seal.ts';

const random = (length: number) => randomBytes(length);
const key = random(KEY_LENGTH);
const words = Buffer.from('Rosa Example, 1 Sample Street');
const place = { request: 'a', field: '3' };

describe('what is sealed', () => {
  it('opens with its key in its place', () => {
    expect(Buffer.from(unseal(key, place, seal(key, place, words, random))!).toString()).toBe(
      words.toString(),
    );
  });

  it.each([
    ['another request', { request: 'b', field: '3' }],
    ['another event', { request: 'a', field: '4' }],
    ['a place whose words run together the same', { request: 'a\n1:3', field: '' }],
  ])('does not open in %s', (_, other) => {
    expect(unseal(key, other, seal(key, place, words, random))).toBeUndefined();
  });

  it('does not open under another key', () => {
    expect(unseal(random(KEY_LENGTH), place, seal(key, place, words, random))).toBeUndefined();
  });

  it('does not open when any byte is changed, or when it is cut short', () => {
    const sealed = seal(key, place, words, random);
    for (let index = 0; index < sealed.length; index++) {
      const changed = Uint8Array.from(sealed);
      changed[index]! ^= 1;
      expect(unseal(key, place, changed)).toBeUndefined();
      expect(unseal(key, place, sealed.subarray(0, index))).toBeUndefined();
    }
  });

  it('never looks the same twice', () => {
    expect(seal(key, place, words, random)).not.toEqual(seal(key, place, words, random));
  });

  it('has a key that only its master key and its request open', () => {
    const master = { id: 'one', bytes: random(KEY_LENGTH) };
    const wrapped = wrapKey(master, 'a', key, random);
    expect(unwrapKey(master, 'a', wrapped)).toEqual(Buffer.from(key));
    expect(unwrapKey(master, 'b', wrapped)).toBeUndefined();
    expect(unwrapKey({ id: 'one', bytes: random(KEY_LENGTH) }, 'a', wrapped)).toBeUndefined();
  });
});
