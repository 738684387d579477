import { describe, expect, it } from 'vitest';
import { isAhead, OURS, stepsBack, type HistoryEntry } from './leaving.ts';

const history = (...states: unknown[]): HistoryEntry[] =>
  states.map((state, index) => ({ index, getState: () => state }));

describe('quick exit', () => {
  it('goes back to the first page of rights, over other pages of the site in between', () => {
    const entries = history(undefined, OURS, OURS, { of: 'the desk' }, undefined);
    expect(stepsBack(entries, 4)).toBe(3);
    expect(isAhead(entries, 4)).toBe(false);
  });
  it('stays where it is when it already stands on the first, and knows what Forward would show', () => {
    const entries = history(undefined, OURS, OURS);
    expect(stepsBack(entries, 0)).toBe(0);
    expect(stepsBack(entries, 1)).toBe(0);
    expect(isAhead(entries, 0)).toBe(true);
  });
  it('is not misled by what other pages write on their entries', () => {
    const entries = history(null, 'threshold', { OURS }, undefined);
    expect(stepsBack(entries, 3)).toBe(0);
    expect(isAhead(entries, 0)).toBe(false);
  });
});
