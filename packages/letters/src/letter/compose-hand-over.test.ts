/** The letter that offers a case to a provider: who it names, what it hands over when, and by when an answer is due. */
import { describe, expect, it } from 'vitest';
import { letterHtml } from '../html/letter-html.ts';
import { TEXTS } from '../../test/place.ts';
import { composeHandOver } from './compose-hand-over.ts';
import type { Letter } from './letter.ts';
import { letterText } from './letter-text.ts';
import { SIGNATURE } from './sample-facts.ts';

const FACTS = {
  written: '2026-11-20',
  office: {
    agency: 'Sample Defence Office',
    address: ['1 Sample Street', 'New York, NY 10000'],
    contact: { name: 'Sample Coordinator', number: '+1 212 555 0101' },
  },
  language: 'en',
  case: {
    number: 'C-2026-000017',
    need: 'removal-defence',
    speaks: 'Spanish',
    place: 'Queens',
    held: 'yes',
    hearing: '2026-12-08',
  },
  provider: 'The Sample Gate',
  answerBy: '2026-11-23',
};
const letterOf = (more: object = {}): Letter => {
  const { letter, errors } = composeHandOver({ ...FACTS, ...more }, TEXTS);
  if (!letter) throw new Error(JSON.stringify(errors));
  return letter;
};
const codes = (more: object): readonly string[] =>
  composeHandOver({ ...FACTS, ...more }, TEXTS).errors?.map(({ code }) => code) ?? [];

describe('a letter to a provider', () => {
  it.each(['en', 'es', 'ar'])('in %s reads as its golden page', async (language) => {
    const page = letterHtml(letterOf({ language })).replaceAll(
      /(<\/(?:p|h1|h2|li|div|dl)>)/g,
      '$1\n',
    );
    await expect(page).toMatchFileSnapshot(`../../test/golden/hand-over-${language}.html`);
  });

  it('says what is needed, the last day for an answer, and what comes after a yes, in plain text too', () => {
    const text = letterText(letterOf());
    for (const part of [
      'What is needed: Defence in immigration court',
      'Please answer by: November 23, 2026',
      'Next hearing: December 8, 2026',
      'This letter holds no name and no way to reach the person.',
      '- [   ] Names on the other side, for your conflict check',
      '- [   ] We decline. There is a conflict of interest.',
      '- Sample Coordinator · +1 212 555 0101',
    ])
      expect(text).toContain(part);
  });

  it('has no place for a name, a contact or a note', () => {
    for (const more of [{ person: 'A Name' }, { contact: '+1 212 555 0100' }, { note: 'Words.' }]) {
      expect(codes({ case: { ...FACTS.case, ...more } })).toEqual(['facts']);
    }
  });

  it('follows with the same in English, and not twice', () => {
    expect(letterOf({ language: 'ar' }).parts.map(({ language }) => language.tag)).toEqual([
      'ar',
      'en',
    ]);
    expect(letterOf().parts).toHaveLength(1);
    expect(codes({ language: 'tlh' })).toEqual(['no-language']);
  });

  it('is signed only where somebody can be answered and the words have not expired', () => {
    expect(letterOf({ signature: SIGNATURE }).state).toBe('final');
    const office = { ...FACTS.office, contact: { name: 'Sample Coordinator' } };
    expect(letterOf({ office }).missing).toHaveLength(1);
    expect(codes({ office, signature: SIGNATURE })).toEqual(['missing']);
    const late = { written: '2027-05-24', signature: { ...SIGNATURE, on: '2027-05-24' } };
    expect(codes(late)).toEqual(['expired']);
  });
});
