/** The slip of the waiting list says the same in each language of the place, and whose words have not been checked is said. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWaitingWords } from './waiting-words.ts';

const GUIDANCE = path.join(import.meta.dirname, '../../../../../guidance/us-ny-nyc');
const words = openWaitingWords(GUIDANCE);
const english = words.get('en');
const placeholders = (text = ''): readonly string[] => [...(text.match(/\{\w+\}/g) ?? [])].sort();

describe('the words of the slip', () => {
  it('are there in every language of the place', () => {
    const tags = [
      ...readFileSync(path.join(GUIDANCE, 'languages.yaml'), 'utf8').matchAll(/- tag: (\S+)/g),
    ];
    expect([...words.keys()].sort()).toEqual(tags.map(([, tag]) => tag).sort());
  });

  it.each([...words.keys()])(
    'have in %s each place for a number, and none of it is English',
    (tag) => {
      const { messages, words: about } = words.get(tag)!;
      expect(about.status).toBe('machine-drafted');
      for (const [key, text] of Object.entries(english?.messages ?? {})) {
        expect([key, placeholders(messages[key])]).toEqual([key, placeholders(text)]);
        if (tag !== 'en') expect([key, messages[key] === text]).toEqual([key, false]);
      }
      expect(/[\u0600-\u06ff]/.test(messages['waiting.title'] ?? '')).toBe(
        about.direction === 'rtl',
      );
    },
  );
});
