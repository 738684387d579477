// Saving a moment later: the last change is what is written, and nothing is after the draft is gone.
import { emptyNote } from '@threshold/notes/empty-note';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenDraft } from './draft.ts';
import * as drafts from './draft.ts';
import { StoreError } from './draft-store.ts';
import { Saver, type Saved } from './saver.ts';

vi.mock('./draft.ts', () => ({ saveDraft: vi.fn() }));
const write = vi.mocked(drafts.saveDraft);
const now = { at: '2026-11-22T14:05:00Z', zone: 'UTC' };
const note = (said: string) => ({ ...emptyNote({ id: 'x', language: 'en', now }), said });
const said: Saved[] = [];
let written = 0;
const saver = (): Saver =>
  new Saver({ seen: new Uint8Array([0]) } as OpenDraft, (saved) => said.push(saved));

beforeEach(() => {
  vi.useFakeTimers();
  write.mockReset().mockImplementation(() => Promise.resolve(new Uint8Array([++written])));
  said.length = 0;
});
afterEach(() => vi.useRealTimers());

describe('a saver', () => {
  it('writes the last of many changes, once', async () => {
    const one = saver();
    for (const text of ['a', 'ab', 'abc']) one.change(note(text));
    expect(write).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(600);
    expect(write.mock.calls.map(([, { said: text }]) => text)).toEqual(['abc']);
    expect(said.at(-1)).toMatchObject({ state: 'kept' });
  });

  it('writes at once when it has to', async () => {
    const one = saver();
    one.change(note('abc'));
    await one.flush();
    await vi.advanceTimersByTimeAsync(600);
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('writes nothing once it was stopped, not even what waited', async () => {
    const one = saver();
    one.change(note('abc'));
    await one.stop();
    one.change(note('abcd'));
    await one.flush();
    await vi.advanceTimersByTimeAsync(600);
    expect(write).not.toHaveBeenCalled();
  });

  it('expects to find what it wrote itself the last time', async () => {
    const one = saver();
    for (const text of ['a', 'ab', 'abc']) {
      one.change(note(text));
      await one.flush();
    }
    expect(write.mock.calls.map(([, , seen]) => seen)).toEqual(
      [0, written - 2, written - 1].map((each) => new Uint8Array([each])),
    );
  });

  it('says what kept it from writing', async () => {
    write.mockRejectedValueOnce(new StoreError('full'));
    const one = saver();
    one.change(note('abc'));
    await one.flush();
    expect(said.at(-1)).toEqual({ state: 'failed', fault: 'full' });
  });
});
