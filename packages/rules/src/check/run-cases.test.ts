import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack } from './inline-stack.ts';
import { runCase, runCases } from './run-cases.ts';

const CITE = 'cite: { ref: "Code § 1", source: code, verified: true }';
const stack = inlineStack({
  federal: `
facts:
  event.date: { type: date, ask: { text: "When?", who: [front-line], look: Here. } }
  paper: { type: yes-no, ask: { text: "Paper?", who: [front-line], look: Here. } }
acts:
  hold: { title: Hold, decider: counsel }
  record: { title: Record, kind: duty }
definitions:
  shown: { title: A paper was shown, is: paper }
norms:
  - { id: ban, summary: Ban., acts: [hold], modality: must-not, when: not paper, ${CITE} }
  - { id: leave, summary: Leave., acts: [hold], modality: may, when: shown, ${CITE} }
  - { id: write, summary: Write., acts: [record], modality: must, when: paper, duty: { who: us, do: Write. }, ${CITE} }
cases:
  - { id: right, title: Right, facts: { paper: false }, expect: { hold: { outcome: must-not, by: [ban], decider: counsel } }, definitions: { shown: false }, no-duties: [write] }
  - { id: open, title: Open, facts: {}, expect: { hold: { outcome: undetermined, possible: [may, must-not] } }, definitions: { shown: unknown }, asks: paper, asks-among: [paper] }
  - { id: wrong, title: Wrong, facts: { paper: true }, expect: { hold: { outcome: must, by: [ban], yielding: [ban], possible: [may], decider: records } }, definitions: { shown: false }, no-duties: [write], asks: paper, asks-among: [paper] }
  - { id: owed, title: Owed, facts: {}, duties: [write] }
`,
});
const engine = engineOf(stack);
const options = { today: '2026-11-22', engineKnowing: () => engine };

describe('runCases', () => {
  it('passes what comes out as the case says', () => {
    const results = runCases(engine, stack.cases, options);
    expect(
      results.filter(({ failures }) => failures.length === 0).map((each) => each.case.id),
    ).toEqual(['right', 'open']);
  });

  it('names everything that came out otherwise', () => {
    const wrong = stack.cases.find(({ id }) => id === 'wrong');
    expect(wrong && runCase(engine, wrong, options.today)).toEqual([
      { about: 'hold', expected: 'must', got: 'may', why: 'because of leave' },
      { about: 'hold', expected: 'by ban', got: 'by leave', why: 'because of leave' },
      {
        about: 'hold',
        expected: 'ban gives way',
        got: 'what gives way: none',
        why: 'because of leave',
      },
      { about: 'hold', expected: 'one of may', got: 'one of ', why: 'because of leave' },
      {
        about: 'hold',
        expected: 'decided by records',
        got: 'decided by counsel',
        why: 'because of leave',
      },
      { about: 'shown', expected: 'false', got: 'true', why: '' },
      { about: 'write', expected: 'not owed', got: 'owed', why: '' },
      { about: 'next question', expected: 'paper', got: 'none', why: '' },
      { about: 'open questions', expected: 'paper', got: 'none', why: '' },
    ]);
  });

  it('says what a duty waits for', () => {
    const owed = stack.cases.find(({ id }) => id === 'owed');
    expect(owed && runCase(engine, owed, options.today)).toEqual([
      { about: 'write', expected: 'owed', got: 'possible', why: 'waits for paper' },
    ]);
  });
});
