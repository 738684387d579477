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

  it('keeps a case and a time in one piece: in two, each half would stand where the other should', () => {
    const texts = (text: string) =>
      foreignRuns(text, 'Aran').flatMap((run) => (run.foreign ? [run.text] : []));
    expect(texts('Payton v. New York میں یہی کہا گیا۔')).toEqual(['Payton v. New York']);
    expect(texts('پیر: 09:00–18:00')).toEqual(['09:00', '18:00']);
    expect(texts('فارم I-205. ICE')).toEqual(['I-205', 'ICE']);
  });

  it('is not looked for where the letters are the same', () => {
    expect(foreignRuns('Llame al 911', 'Latn')).toEqual([
      { text: 'Llame al 911', foreign: false, english: false },
    ]);
  });
});
