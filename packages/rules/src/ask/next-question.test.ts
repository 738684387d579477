import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack } from '../check/inline-stack.ts';
import type { NextQuestion } from '../decide/decision.ts';
import type { Engine } from '../decide/engine.ts';
import type { Facts } from '../situation/situation.ts';
import { nextQuestion } from './next-question.ts';

const CITE = 'cite: { ref: "Code § 1", source: code, verified: true }';
const ask = (cost = 1, more = ''): string =>
  `ask: { text: What?, who: [front-line, records], look: On the paper., cost: ${cost}${more} }`;
const FACTS = `
facts:
  cheap: { type: yes-no, title: Cheap, ${ask(1, ', help: Look twice.')} }
  dear: { type: yes-no, title: Dear, ${ask(4)} }
  third: { type: yes-no, title: Third, ${ask()} }
  silent: { type: yes-no, title: Cannot be asked }
  legal: { type: yes-no, title: Legal, ask: { text: Is there a law?, who: [counsel], look: The code. } }
  paper: { type: one-of, title: Paper, values: { none: No paper, a: A form, b: A letter }, ${ask()} }
  rows: { type: list, of: row, title: Rows, ${ask(2)} }
records:
  row: { title: A row, fields: { hit: { type: yes-no } } }
definitions:
  asked: { title: Asked, is: any rows where (hit), ${CITE}, ${ask(3)} }
acts: { hold: { title: Hold }, share: { title: Share } }
`;
const norm = (id: string, when: string, act = 'hold', modality = 'must'): string =>
  `  - { id: ${id}, summary: N., acts: [${act}], modality: ${modality}, when: "${when}", ${CITE} }\n`;
const engine = (norms: string): Engine =>
  engineOf(inlineStack({ federal: `${FACTS}\nnorms:\n${norms}` }));
function next(
  of: Engine,
  facts: Facts = {},
  acts: readonly string[] = ['hold'],
  skip?: ReadonlySet<string>,
): NextQuestion | null {
  return nextQuestion(of.inquire(facts), acts, skip);
}

describe('the next question', () => {
  it('is the cheaper of two that settle as much, the more useful of two as cheap', () => {
    expect(next(engine(norm('n', 'dear and cheap')))?.fact).toBe('cheap');
    expect(next(engine(norm('n', 'cheap and dear')))?.fact).toBe('cheap');
    // Only `third` alone settles the answer in half of all cases.
    expect(next(engine(norm('n', 'third and (cheap or paper = a)')))?.fact).toBe('third');
  });

  it('is worth a higher cost only where it settles that much more', () => {
    expect(next(engine(norm('n', 'dear')))).toMatchObject({ fact: 'dear', cost: 4, settles: 1 });
    const both = engine(norm('n', 'dear and (cheap or third)'));
    // 0.55 bits at a cost of 4 are more per unit than the 0.05 bits of either other.
    expect(next(both)?.fact).toBe('dear');
    expect(next(both)?.settles).toBeCloseTo(0.575, 3);
  });

  it('is counsel’s alone only where nothing that others can see settles a part worth asking', () => {
    const law = engine(norm('n', 'legal and dear'));
    expect(next(law)?.fact).toBe('dear');
    expect(next(law, { dear: true })?.fact).toBe('legal');
    expect(next(law, {}, ['hold'], new Set(['dear']))?.fact).toBe('legal');
    const remote = norm('n', 'legal or (cheap and dear and third and paper = a and rows.complete)');
    expect(next(engine(remote))?.fact).toBe('legal');
  });

  it('comes with its words, who can answer, and what each answer leads to', () => {
    const question = next(
      engine(norm('n', 'cheap') + norm('m', 'cheap and third', 'share', 'may')),
      {},
      ['hold', 'share'],
    );
    expect(question).toMatchObject({
      fact: 'cheap',
      text: 'What?',
      help: 'Look twice.',
      who: [
        { id: 'front-line', title: 'whoever is at the counter' },
        { id: 'records', title: 'the records office' },
      ],
      look: 'On the paper.',
      cost: 1,
      answers: [
        { value: 'false', label: 'no', leadsTo: { hold: ['no-rule'], share: ['no-rule'] } },
        { value: 'true', label: 'yes', leadsTo: { hold: ['must'], share: ['may', 'no-rule'] } },
      ],
    });
    // One bit of the first act, and 0.31 of the 0.81 bits of the second.
    expect(question?.settles).toBeCloseTo((1 + 0.31128) / (1 + 0.81128), 4);
    expect(next(engine(norm('n', 'third')))).not.toHaveProperty('help');
  });

  it('speaks only of acts that are open', () => {
    const law = engine(norm('n', 'cheap') + norm('m', 'third', 'share', 'may'));
    const leads = (facts: Facts): unknown =>
      next(law, facts, ['hold', 'share'])?.answers.map(({ leadsTo }) => leadsTo);
    expect(leads({ third: true })).toEqual([{ hold: ['no-rule'] }, { hold: ['must'] }]);
    expect(leads({ cheap: false })).toEqual([{ share: ['no-rule'] }, { share: ['may'] }]);
  });

  it('counts an answer by how many plain values it stands for', () => {
    const question = next(engine(norm('n', 'paper = none')));
    expect(question?.answers).toMatchObject([
      { value: 'none', label: 'No paper', leadsTo: { hold: ['must'] } },
      { value: 'a | b', label: 'A form; or A letter', leadsTo: { hold: ['no-rule'] } },
    ]);
    expect(question?.settles).toBeCloseTo(1, 10);
  });

  it('is not one whose answer cannot be had, was set aside, or has no words', () => {
    const law = engine(norm('n', 'cheap and dear'));
    expect(next(law, { cheap: 'unknowable' })?.fact).toBe('dear');
    expect(next(law, { cheap: 'unknown' })?.fact).toBe('cheap');
    expect(next(law, {}, ['hold'], new Set(['cheap']))?.fact).toBe('dear');
    expect(next(law, { cheap: 'unknowable' }, ['hold'], new Set(['dear']))).toBeNull();
    expect(next(engine(norm('n', 'silent')))).toBeNull();
    expect(next(engine(norm('n', 'silent and cheap')))?.fact).toBe('cheap');
  });

  it('asks for a definition where it can be asked, and for its list otherwise', () => {
    expect(next(engine(norm('n', 'asked')))).toMatchObject({ fact: 'asked', cost: 3 });
    expect(next(engine(norm('n', 'any rows where (hit)')))).toMatchObject({
      fact: 'rows',
      cost: 2,
    });
    expect(
      next(engine(norm('n', 'any rows where (hit and cheap)')), {}, ['hold'], new Set(['rows']))
        ?.fact,
    ).toBe('cheap');
  });

  it('is none where nothing is open, or nobody asked', () => {
    const law = engine(norm('n', 'cheap and dear'));
    expect(next(law, { cheap: false })).toBeNull();
    expect(next(law, {}, [])).toBeNull();
    expect(next(law, {}, ['gone'])).toBeNull();
  });

  it('leaves out answers that the facts rule out', () => {
    const law = engineOf(
      inlineStack({
        federal: `${FACTS}
constraints:
  - { id: c, never: cheap and third, why: Not both. }
norms:
${norm('n', 'cheap or dear')}`,
      }),
    );
    const question = next(law, { third: true });
    expect(question).toMatchObject({ fact: 'dear', settles: 1 });
  });

  it('says of an answer that the facts rule out that it leads nowhere', () => {
    const law = engineOf(
      inlineStack({
        federal: `${FACTS}
constraints:
  - { id: c, never: third and paper = b, why: Never both. }
norms:
${norm('n', 'paper = a', 'hold', 'may')}${norm('m', 'paper = b')}`,
      }),
    );
    const leads = (third: boolean): unknown =>
      next(law, { third })?.answers.map(({ value, leadsTo }) => [value, leadsTo['hold']]);
    expect(leads(true)).toEqual([
      ['none', ['no-rule']],
      ['a', ['may']],
      ['b', []],
    ]);
    expect(leads(false)).toEqual([
      ['none', ['no-rule']],
      ['a', ['may']],
      ['b', ['must']],
    ]);
  });
});
