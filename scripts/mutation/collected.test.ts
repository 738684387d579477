import { describe, expect, it } from 'vitest';
import { coverageSince } from './collected.mjs';

describe('what ran while a test file was read', () => {
  it('counts for each test of the file, and what ran before it for none', () => {
    const stryker = { mutantCoverage: { static: { old: 2, both: 1 }, perTest: { b: { own: 1 } } } };
    const addTo = coverageSince(stryker);
    Object.assign(stryker.mutantCoverage.static, { both: 4, made: 1 });
    addTo('a');
    // What runs between two tests belongs to neither.
    Object.assign(stryker.mutantCoverage.static, { later: 1 });
    addTo('b');
    expect(stryker.mutantCoverage.perTest).toEqual({
      a: { both: 3, made: 1 },
      b: { own: 1, both: 3, made: 1 },
    });
  });

  it('adds to what the test reaches itself', () => {
    const stryker = { mutantCoverage: { static: {}, perTest: { a: { x: 1 } } } };
    const addTo = coverageSince(stryker);
    Object.assign(stryker.mutantCoverage.static, { x: 2 });
    addTo('a');
    expect(stryker.mutantCoverage.perTest).toEqual({ a: { x: 3 } });
  });

  it('is nothing where no mutant was reached', () => {
    const stryker = {};
    coverageSince(stryker)('a');
    expect(stryker).toEqual({});
  });
});
