import { describe, expect, it } from 'vitest';
import { carriedOver, changedFiles, textOver } from './draft-files.ts';

const textIn = textOver(
  new Map([
    ['norms.yaml', 'norms'],
    ['lists.yaml', 'lists'],
  ]),
);

describe('what was written over a version that a colleague was quicker with', () => {
  // I wrote a norm; meanwhile somebody kept more entries of a list.
  const kept = {};
  const theirs = { 'lists.yaml': 'lists and more' };
  const versions = { from: kept, to: theirs };

  it('is mine beside theirs', () => {
    expect(carriedOver(versions, { 'norms.yaml': 'norms, mine' }, textIn)).toEqual({
      'norms.yaml': 'norms, mine',
      'lists.yaml': 'lists and more',
    });
  });
  it('one step earlier is theirs alone: taking back my words takes back no word of theirs', () => {
    const undone = carriedOver(versions, kept, textIn);
    expect(changedFiles(theirs, undone, textIn)).toEqual([]);
  });
  it('keeps a file that I took away as taken away', () => {
    expect(carriedOver(versions, { 'norms.yaml': null }, textIn)['norms.yaml']).toBeNull();
  });
  it('is mine where both wrote the same file', () => {
    expect(carriedOver(versions, { 'lists.yaml': 'mine' }, textIn)).toEqual({
      'lists.yaml': 'mine',
    });
  });
});
