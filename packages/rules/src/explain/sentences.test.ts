/** How each kind of answer is put in sentences; explain.test.ts follows one situation through all parts. */
import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack } from '../check/inline-stack.ts';
import type { Facts } from '../situation/situation.ts';
import { explain } from './explain.ts';
import { sentencesOf, type SentencePart } from './sentences.ts';

const cite = (section: number, verified = true): string =>
  `cite: { ref: Code § ${section}, source: code, verified: ${verified} }`;
const yesNo = (name: string, title: string): string =>
  `  ${name}: { type: yes-no, title: ${title}, ask: { text: '${title}?', who: [front-line], look: The paper. } }`;

const engine = engineOf(
  inlineStack({
    state: `
facts:
  event.date: { type: date, title: The day, ask: { text: When?, who: [front-line], look: The calendar. } }
${yesNo('signed', 'A judge signed it')}
${yesNo('danger', 'There is danger')}
${yesNo('old', 'The paper is old')}
acts:
  hold: { title: Keep the person, decider: records, say: { must: Keep the person., must-not: Let the person go., may: You may keep the person. } }
  share: { title: Share the record, say: { may: You may share it. } }
  enter: { title: Let them in }
  ask: { title: Ask about it, safe: Do not ask. }
norms:
  - { id: share.any, summary: Records may always be shared., acts: [share], modality: may, ceiling: true, ${cite(1)} }
  - { id: state.enter, summary: The State lets nobody in., acts: [enter], modality: must-not, when: danger, ${cite(2)} }
readings:
  - { id: meaning, question: Is a copy a paper?, choices: { wide: A copy is a paper., narrow: Only the first print is. }, practice: The city goes by the first print., ${cite(3)} }
silences:
  - { act: ask, why: 'Nobody thought of it.', searched: ['Code, all of it', 'the reports'] }
`,
    city: `
norms:
  - { id: hold.a, summary: A signed paper binds., acts: [hold], modality: must, when: signed, ${cite(4)} }
  - { id: hold.b, summary: Danger binds too., acts: [hold], modality: must, when: danger, ${cite(5, false)} }
  - { id: hold.c, summary: Without either nobody is kept., acts: [hold], modality: must-not, when: not signed and not danger, ${cite(6)} }
  - { id: share.no, summary: The city does not share., acts: [share], modality: must-not, when: danger, ${cite(7)} }
  - { id: enter.copy, summary: A paper opens the door., acts: [enter], modality: may, when: reading meaning = wide and not danger, ${cite(8)} }
  - { id: enter.first, summary: Without one the door stays shut., acts: [enter], modality: must-not, when: reading meaning = narrow and not danger, ${cite(9)} }
  - { id: enter.danger, summary: In danger the door may be opened., acts: [enter], modality: may, when: danger, ${cite(10)} }
`,
  }),
);

function said(act: string, facts: Facts, part: SentencePart): string[] {
  const given = { 'event.date': '2026-03-01', ...facts };
  const explanation = explain(engine, { facts: given }, act, { today: '2026-03-02' });
  if (!explanation) throw new Error(`no act ${act}`);
  return sentencesOf(explanation)
    .filter((sentence) => sentence.part === part)
    .map(({ text, cite: refs }) => (refs.length > 0 ? `${text} (${refs.join('; ')})` : text));
}

describe('the sentences of an answer', () => {
  it('give every rule that it follows from, and the mark of each', () => {
    expect(said('hold', { signed: true, danger: true }, 'why')).toEqual([
      'The rule: A signed paper binds. (Code § 4)',
      'The same follows from this: Danger binds too. (Code § 5)',
      'We have not read all of this text ourselves.',
    ]);
  });

  it('name who decides when there is an answer, and whom to ask when there is none', () => {
    expect(said('hold', { signed: true }, 'answer')).toEqual([
      'Keep the person.',
      'Who decides: the records office.',
    ]);
    expect(said('hold', {}, 'answer').at(-1)).toBe('The one to ask: counsel.');
  });

  it('state the one fact that settles it', () => {
    expect(said('hold', { signed: true, danger: false }, 'facts')).toEqual([
      'One fact settles it.',
      'A judge signed it: yes.',
      'Nothing else can change the answer.',
    ]);
  });

  it('say that it is so whatever else is true', () => {
    expect(said('share', { danger: true }, 'facts')).toEqual(['This is so whatever else is true.']);
  });

  it('say that a stricter rule below gives way', () => {
    expect(said('share', { danger: true }, 'yielding')).toEqual([
      'This rule gives way: The city does not share. (Code § 7)',
      'A higher law does not let the city be stricter.',
    ]);
  });

  it('say that a higher law comes first', () => {
    expect(said('enter', { danger: true }, 'yielding')).toEqual([
      'This rule gives way: In danger the door may be opened. (Code § 10)',
      'A higher law comes first.',
    ]);
  });

  it('give the reasons for silence, what was searched, and what to do meanwhile', () => {
    expect(said('ask', {}, 'answer')).toContain('Do not ask.');
    expect(said('ask', {}, 'why')).toEqual([
      'No rule speaks of this.',
      'Nobody thought of it. (Code, all of it; the reports)',
    ]);
    expect(said('hold', { signed: true }, 'why')).not.toContain('No rule speaks of this.');
  });

  it('put both readings of an open question, with what each leads to', () => {
    expect(said('enter', { danger: false }, 'readings')).toEqual([
      'The law does not settle one question.',
      'Is a copy a paper?',
      'If so: A copy is a paper. Then it may be done. (Code § 8)',
      'If so: Only the first print is. Then it must not be done. (Code § 9)',
      'In practice: The city goes by the first print.',
    ]);
    expect(said('enter', { danger: false }, 'why')).toEqual([]);
    expect(said('enter', { danger: true }, 'readings')).toEqual([]);
  });

  it('group what would change it by what it would then be', () => {
    expect(said('hold', { signed: false, danger: false }, 'flips')).toEqual([
      'Any of these would change it.',
      'A judge signed it: yes.',
      'There is danger: yes.',
      'Then: Keep the person.',
    ]);
    expect(said('hold', { signed: true, danger: false }, 'flips')).toEqual([
      'This would change it.',
      'A judge signed it: no.',
      'Then: Let the person go.',
    ]);
    expect(said('hold', { signed: true, danger: true }, 'flips')).toEqual([
      'These together would change it.',
      'A judge signed it: no.',
      'There is danger: no.',
      'Then: Let the person go.',
    ]);
  });

  it('ask for what is missing only while the answer is open', () => {
    expect(said('hold', { signed: false }, 'open')).toEqual([
      'We still need to know this.',
      'There is danger? Look here: The paper.',
    ]);
    expect(said('hold', { signed: true }, 'open')).toEqual([]);
    // An open reading of the law is nobody's to answer.
    expect(said('enter', {}, 'open')).toEqual([
      'We still need to know this.',
      'There is danger? Look here: The paper.',
    ]);
  });
});

const either = engineOf(
  inlineStack({
    city: `
facts:
${yesNo('signed', 'A judge signed it')}
acts: { hold: { title: Keep the person } }
norms:
  - { id: with, summary: With a signature nobody is kept., acts: [hold], modality: must-not, when: signed, ${cite(1, false)} }
  - { id: without, summary: Without one nobody is kept., acts: [hold], modality: must-not, when: not signed, ${cite(2)} }
`,
  }),
);

describe('an answer that is settled though its rule is not', () => {
  it('names each rule that may be the one', () => {
    const explanation = explain(either, { facts: {} }, 'hold', { today: '2026-03-02' });
    const why = explanation ? sentencesOf(explanation).filter(({ part }) => part === 'why') : [];
    expect(explanation?.determination.outcome).toBe('must-not');
    const [lead, ...rules] = why.map(({ text }) => text);
    expect(lead).toBe('One of these rules gives this answer. Which one is still open.');
    expect(new Set(rules.join(' ').split(/ (?=It may be)/))).toEqual(
      new Set([
        'It may be this: With a signature nobody is kept. We have not read all of this text ourselves.',
        'It may be this: Without one nobody is kept.',
      ]),
    );
  });
});
