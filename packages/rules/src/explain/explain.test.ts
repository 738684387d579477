import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack, JAIL } from '../check/inline-stack.ts';
import type { Facts } from '../situation/situation.ts';
import { explain, explainFlips } from './explain.ts';
import { readingGrade, syllablesIn } from './reading-grade.ts';
import { sentencesOf, type SentencePart } from './sentences.ts';

const engine = engineOf(inlineStack(JAIL));
const TODAY = { today: '2026-03-02' };
const FACTS: Facts = {
  'event.date': '2026-03-01',
  agency: 'jail',
  paper: 'detainer',
  'paper.judge': true,
  'weather.rain': true,
  'arrest.date': '2026-02-01',
  'convictions.complete': true,
  convictions: [{ serious: true, judgment: '2021-02-01' }],
};

function explained(facts: Facts) {
  const explanation = explain(engine, { facts }, 'hold', TODAY);
  if (!explanation) throw new Error('no such act');
  return explanation;
}
function said(facts: Facts, part: SentencePart): string[] {
  return sentencesOf(explained(facts))
    .filter((sentence) => sentence.part === part)
    .map(({ text, cite }) => (cite.length > 0 ? `${text} (${cite.join('; ')})` : text));
}

describe('an explanation', () => {
  it('gives the answer, who decides and the rule with its citation', () => {
    expect(said(FACTS, 'answer')).toEqual(['Do not keep the person.', 'Who decides: counsel.']);
    expect(said(FACTS, 'why')).toEqual([
      'The rule: The jail must not keep a person on a detainer. (City Code § 2)',
    ]);
  });

  it('states the facts that settle it, and which ones do not matter', () => {
    expect(said(FACTS, 'facts')).toEqual([
      'These facts settle it.',
      'The agency: the jail.',
      'The paper shown: A detainer.',
      'The day it happened: 1 March 2026.',
      'The convictions: 1 entry.',
      'The convictions: nothing is missing: yes.',
      'The day of the arrest: 1 February 2026.',
      'Nothing else can change the answer.',
    ]);
    expect(explained(FACTS).notNeeded).toEqual([
      { fact: 'weather.rain', title: 'It rains', words: 'yes' },
    ]);
  });

  it('shows the rule that gives way and why', () => {
    expect(said(FACTS, 'yielding')).toEqual([
      'This rule gives way: No arrest without a judge. (State Code § 1)',
      'An exception applies.',
      "A judge's warrant is another matter. (State Code § 2)",
    ]);
  });

  it('says what an exception that was not met would need', () => {
    expect(said(FACTS, 'exceptions')).toEqual([
      "There is an exception: With a judge's warrant and a serious conviction it may. (City Code § 3)",
      'It is not met. It would need this.',
      'Convicted of a serious crime in the last five years.',
    ]);
  });

  it('says what is not known of an exception, apart from what is not so', () => {
    const noJudge = { ...FACTS, convicted: false, agency: 'jail', 'paper.judge': 'unknown' };
    expect(said(noJudge, 'exceptions').slice(1)).toEqual([
      'It is not met. It would need this.',
      'Convicted of a serious crime in the last five years.',
      'Not known for it:',
      'A judge signed it.',
    ]);
    expect(said({ ...FACTS, 'paper.judge': false, convicted: true }, 'exceptions')).not.toContain(
      'Not known for it:',
    );
  });

  it('tells a record left out from a value that changes, in words and as data', () => {
    const serious = { serious: true, judgment: '2025-02-01' };
    const { flips } = explained({ ...FACTS, convictions: [serious] });
    const changes = flips.flatMap((flip) => flip.changes);
    expect(changes).toContainEqual({
      fact: 'convictions',
      record: 0,
      title: 'Conviction 1',
      from: { words: 'there' },
      to: { words: 'left out' },
    });
    expect(changes).toContainEqual(
      expect.objectContaining({
        field: 'serious',
        from: { value: true, words: 'yes' },
        to: { value: false, words: 'no' },
      }),
    );
  });

  it('gives the changes alone, as many as are wanted', () => {
    const { determination, flips } = explained(FACTS);
    const only = (most: number) => explainFlips(engine, determination, FACTS, { most });
    expect(only(1)).toEqual([
      {
        changes: [
          {
            fact: 'convictions',
            record: 0,
            field: 'judgment',
            title: 'Conviction 1: day of judgment',
            from: { value: '2021-02-01', words: '1 February 2021' },
            to: { value: '2021-02-02', words: '2 February 2021' },
            side: 'or-later',
          },
        ],
        outcome: 'may',
        say: 'You may keep the person.',
        ofLaw: false,
      },
    ]);
    expect(only(6)).toEqual(flips);
    expect(flips.map(({ ofLaw }) => ofLaw)).toEqual([false, false, false, false, true]);
  });

  it('says what would change it, with the boundary day', () => {
    const flips = said(FACTS, 'flips');
    expect(flips).toContain('Conviction 1: day of judgment: 2 February 2021 or later.');
    expect(flips).toContain('Then: You may keep the person.');
    expect(flips).toContain('On another day the law was different.');
  });

  it('admits that a text was not read in full', () => {
    expect(said({ ...FACTS, convicted: true }, 'why')).toContain(
      'We have not read all of this text ourselves.',
    );
  });

  it('asks for what is missing when the answer is open', () => {
    const open = { 'event.date': '2026-03-01', agency: 'jail', paper: 'detainer' };
    expect(said(open, 'answer')).toContain('Let the person go.');
    expect(said(open, 'open')).toEqual([
      'We still need to know this.',
      'Was the person convicted? Look here: The record.',
      'Did a judge sign it? Look here: The last page.',
    ]);
    expect(explained(open).reason).toBeNull();
  });

  it('leaves to counsel what cannot be known', () => {
    const lost = {
      'event.date': '2026-03-01',
      agency: 'jail',
      paper: 'detainer',
      'paper.judge': 'unknowable',
      convicted: true,
    };
    expect(said(lost, 'open')).toEqual([
      'This cannot be known, so counsel must say: A judge signed it.',
    ]);
  });

  it('knows no act that the law does not know', () => {
    expect(explain(engine, { facts: FACTS }, 'transfer', TODAY)).toBeUndefined();
  });
});

describe('the reading grade', () => {
  it('counts syllables well enough', () => {
    expect(
      ['paper', 'signed', 'detainer', 'judge', 'the', 'agency', 'people'].map(syllablesIn),
    ).toEqual([2, 1, 3, 1, 1, 3, 2]);
  });

  it('is low for our sentences and high for a statute', () => {
    const text = sentencesOf(explained(FACTS))
      .map((sentence) => sentence.text)
      .join(' ');
    expect(readingGrade(text)).toBeLessThan(6);
    expect(
      readingGrade(
        'Any period of time during which the person was incarcerated for a violent or serious crime shall be excluded in calculating such five year period.',
      ),
    ).toBeGreaterThan(11);
    expect(readingGrade('')).toBe(0);
  });
});
