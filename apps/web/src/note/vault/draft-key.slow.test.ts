// What locks a draft: the right PIN opens it however a keyboard writes it, and nothing else does.
import { beforeAll, describe, expect, it } from 'vitest';
import { lock, unlock } from './box.ts';
import { newDraftKey, openDraftKey, type NewKey } from './draft-key.ts';

const ABOUT = 'threshold-draft/1/x/key';
const PIN = 'Heron 1234';
const bytes = new TextEncoder().encode('a blue heron at the door');
let made: NewKey;
beforeAll(async () => {
  made = await newDraftKey(PIN, ABOUT);
});

describe('the key of a draft', () => {
  it('opens with its PIN, in other digits and other letters too', async () => {
    const box = await lock(made.key, bytes, 'note');
    for (const pin of [PIN, 'heron 1234', ' HERON 1234 ', 'heron ١٢٣٤', 'heron １２３４']) {
      const key = await openDraftKey(pin, made.wrapped, ABOUT);
      expect(await unlock(key!, box, 'note'), pin).toEqual(bytes);
    }
  });

  it('opens with no other PIN, in no other place, and not once it is changed', async () => {
    expect(await openDraftKey('heron 1235', made.wrapped, ABOUT)).toBeUndefined();
    expect(await openDraftKey(PIN, made.wrapped, 'threshold-draft/1/y/key')).toBeUndefined();
    const data = made.wrapped.key.data.slice(0);
    new Uint8Array(data)[3]! ^= 1;
    expect(
      await openDraftKey(PIN, { ...made.wrapped, key: { ...made.wrapped.key, data } }, ABOUT),
    ).toBeUndefined();
  });

  it('cannot be taken out of memory by a script of the page', async () => {
    expect(made.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', made.key)).rejects.toThrow();
  });

  it('costs whoever guesses 600,000 rounds', () => expect(made.wrapped.rounds).toBe(600_000));
});

describe('what is locked', () => {
  it('has sizes that tell little, and is never the same twice', async () => {
    const [short, same, long] = await Promise.all([
      lock(made.key, bytes, 'note'),
      lock(made.key, bytes, 'note'),
      lock(made.key, new Uint8Array(4000), 'note'),
    ]);
    expect(short.data.byteLength).toBe(4096 + 16);
    expect(long.data.byteLength).toBe(short.data.byteLength);
    expect(new Uint8Array(short.data)).not.toEqual(new Uint8Array(same.data));
    expect(short.iv).not.toEqual(same.iv);
  });

  it('opens as it was at every size around the edge of a block, and nowhere but in its place', async () => {
    for (const size of [0, 1, 4091, 4092, 4093, 8188, 8189]) {
      const some = new Uint8Array(size).fill(7);
      const box = await lock(made.key, some, 'note');
      expect(await unlock(made.key, box, 'note'), String(size)).toEqual(some);
      expect(await unlock(made.key, box, 'pictures/1.jpg')).toBeUndefined();
    }
  });
});
