import { describe, expect, it } from 'vitest';
import { foreignRuns } from './foreign-runs.ts';

describe('what a text quotes from English', () => {
  it('is set apart in another script', () => {
    expect(foreignRuns('النموذج I-247A، ولا شيء', 'Arab')).toEqual([
      { text: 'النموذج ', foreign: false, english: false },
      { text: 'I-247A', foreign: true, english: false },
      { text: '، ولا شيء', foreign: false, english: false },
    ]);
  });

  it('is English where it is words, and not where it is a number', () => {
    const marks = (text: string) => foreignRuns(text, 'Hans').filter(({ foreign }) => foreign);
    expect(marks('Arrest warrant（逮捕令）')).toEqual([
      { text: 'Arrest warrant', foreign: true, english: true },
    ]);
    expect(marks('请打 911')).toEqual([{ text: '911', foreign: true, english: false }]);
  });

  it('is not looked for where the letters are the same', () => {
    expect(foreignRuns('Llame al 911', 'Latn')).toEqual([
      { text: 'Llame al 911', foreign: false, english: false },
    ]);
  });
});
