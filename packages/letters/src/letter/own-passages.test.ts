/** An agency's own passages stand in their places, in each language or in none, and take nothing of the letter away. */
import { describe, expect, it } from 'vitest';
import { readLetterTexts } from '../../edge/read-letter-texts.ts';
import { letterHtml } from '../html/letter-html.ts';
import { composeLetter } from './compose-letter.ts';
import { LETTER_KINDS } from './letter-facts.ts';
import type { OwnPassages } from './own-passages.ts';
import { SAMPLE_FACTS, SIGNATURE } from './sample-facts.ts';

const TEXTS = readLetterTexts('guidance/us-ny-nyc');
const EN: OwnPassages = {
  version: 3,
  opening: ['We run the shelters of this sample.'],
  closing: ['Write to the desk named above.\nIt answers within a week.'],
  signature: 'Office of the Sample Counsel',
};
const ES: OwnPassages = { version: 2, opening: ['Palabras de muestra.'], closing: [] };

function html(kind: (typeof LETTER_KINDS)[number], facts: object, own?: Map<string, OwnPassages>) {
  const texts = own === undefined ? TEXTS : { ...TEXTS, own };
  const { letter } = composeLetter(kind, { ...SAMPLE_FACTS[kind], ...facts }, texts);
  if (!letter) throw new Error(`No ${kind}.`);
  return letterHtml(letter);
}

describe.each(LETTER_KINDS)('the %s', (kind) => {
  const standard = html(kind, {});
  const own = html(kind, {}, new Map([['en', EN]]));

  it('has them after what it is about, before the signature and under the name', () => {
    const places = [
      '</dl>',
      'We run the shelters',
      'Write to the desk',
      'It answers',
      'class="signature"',
      'Office of the Sample',
      'version <bdi',
    ];
    const found = places.map((words) => own.indexOf(words));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
    expect(own).toMatch(/own (words|passages), version <bdi[^>]*>3</);
  });

  it('keeps every word of the standard letter', () => {
    const lines = (text: string) =>
      text.replace(/data-hash="\w+"|content <bdi[^>]*>\w+/g, '').split('\n');
    const kept = new Set(lines(own).flatMap((line) => line.split(/(?=<)/)));
    const lost = lines(standard)
      .flatMap((line) => line.split(/(?=<)/))
      .filter((piece) => !kept.has(piece));
    expect(lost).toEqual([]);
  });

  it('is the standard one without them', () => {
    expect(html(kind, {}, new Map())).toBe(standard);
    expect(html(kind, {}, new Map([['es', ES]]))).toBe(standard);
  });
});

describe('a notice in two languages', () => {
  const spanish = { language: 'es' };
  const standard = html('person-notice', spanish);

  it('has them in both or in neither', () => {
    expect(html('person-notice', spanish, new Map([['es', ES]]))).toBe(standard);
    expect(html('person-notice', spanish, new Map([['en', EN]]))).toBe(standard);
    const both = html(
      'person-notice',
      spanish,
      new Map([
        ['es', ES],
        ['en', EN],
      ]),
    );
    expect(both.indexOf('Palabras de muestra')).toBeLessThan(both.indexOf('We run the shelters'));
    expect(both).toContain('Palabras de muestra');
  });
});

it('cleans what comes from outside, and sets it as words', () => {
  const own = new Map([['en', { ...EN, opening: ['<b>bold</b>\u202e #let x'], closing: [] }]]);
  const page = html('acknowledgement', {}, own);
  expect(page).toContain('&lt;b&gt;bold&lt;/b&gt; #let x');
  expect(page).not.toContain('\u202e');
});

it('counts them in the hash of a signed letter', () => {
  const hash = (own: Map<string, OwnPassages>) =>
    composeLetter('receipt', { ...SAMPLE_FACTS.receipt, signature: SIGNATURE }, { ...TEXTS, own })
      .letter?.hash;
  expect(hash(new Map([['en', EN]]))).toMatch(/^[0-9a-f]{64}$/);
  expect(hash(new Map([['en', EN]]))).not.toBe(hash(new Map()));
});
