import { describe, expect, it } from 'vitest';
import { englishIn, escape, wordsIn } from './markup.ts';

describe('words in HTML', () => {
  it('are escaped, wherever they come from', () => {
    expect(escape('<b title="x">&')).toBe('&lt;b title=&quot;x&quot;&gt;&amp;');
    expect(wordsIn('<script>', 'Latn')).toBe('&lt;script&gt;');
    expect(wordsIn('هذا <b>', 'Arab')).toBe('هذا &lt;<bdi>b</bdi>&gt;');
  });

  it('say which of them are English', () => {
    expect(wordsIn('Search warrant（搜查令）', 'Hans')).toBe(
      '<bdi lang="en">Search warrant</bdi>（搜查令）',
    );
    expect(englishIn('8 USC 1373')).toBe('<bdi lang="en" dir="ltr">8 USC 1373</bdi>');
  });
});
