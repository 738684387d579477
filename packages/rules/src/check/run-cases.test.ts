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

  it('asks the law as it was known on the day the case names', () => {
    const right = stack.cases.find(({ id }) => id === 'right');
    if (!right) throw new Error('no case');
    const asked: string[] = [];
    const without = engineOf({ ...stack, norms: stack.norms.filter(({ id }) => id !== 'ban') });
    const engineKnowing = (day: string) => {
      asked.push(day);
      return without;
    };
    const cases = [right, { ...right, 'known-on': '2020-01-01' }];
    const results = runCases(engine, cases, { today: options.today, engineKnowing });
    expect(asked).toEqual(['2020-01-01']);
    expect(results.map(({ failures }) => failures.map(({ got }) => got))).toEqual([
      [],
      ['no-rule', 'by none'],
    ]);
  });

  it('says what an open answer waits for, and takes its possible outcomes in any order', () => {
    const open = stack.cases.find(({ id }) => id === 'open');
    if (!open) throw new Error('no case');
    const expecting = (expect: typeof open.expect) =>
      runCase(engine, { ...open, ...(expect && { expect }) }, options.today);
    const possible = ['must-not', 'may'] as const;
    expect(expecting({ hold: { outcome: 'undetermined', possible: [...possible] } })).toEqual([]);
    expect(expecting({ hold: 'may' })).toEqual([
      { about: 'hold', expected: 'may', got: 'undetermined', why: 'waits for paper' },
    ]);
  });

  it('refuses a case whose facts cannot be true together', () => {
    const narrow = inlineStack({
      federal: `
facts:
  paper: { type: yes-no, ask: { text: "Paper?", who: [front-line], look: Here. } }
  signed: { type: yes-no, ask: { text: "Signed?", who: [front-line], look: Here. } }
acts: { hold: { title: Hold } }
constraints: [{ id: unsigned, never: signed and not paper, why: Only a paper is signed. }]
norms: [{ id: ban, summary: Ban., acts: [hold], modality: must-not, when: signed, ${CITE} }]
cases: [{ id: odd, title: Odd, facts: { paper: false, signed: true } }]
`,
    });
    const [odd] = narrow.cases;
    expect(odd && runCase(engineOf(narrow), odd, options.today)).toEqual([
      {
        about: 'facts',
        expected: 'facts that can be true together',
        got: 'unsigned',
        why: 'Only a paper is signed.',
      },
    ]);
  });

  it('speaks of every ground of a question that is open in law, and of what gives way', () => {
    const open = inlineStack({
      federal: `
facts:
  paper: { type: yes-no, ask: { text: "Paper?", who: [front-line], look: Here. } }
  night: { type: yes-no, ask: { text: "Night?", who: [front-line], look: Here. } }
  idle: { type: yes-no }
  danger: { type: yes-no, ask: { text: "Danger?", who: [front-line], look: Here. } }
readings:
  - { id: r, question: Which?, choices: { x: X, y: Y }, ${CITE} }
acts: { hold: { title: Hold }, wait: { title: Wait }, record: { title: Record, kind: duty } }
norms:
  - { id: yes, summary: Y., acts: [hold], modality: must, when: paper and reading r = x, ${CITE} }
  - { id: no, summary: N., acts: [hold], modality: must-not, when: paper and reading r = y, ${CITE} }
  - { id: wide, summary: W., acts: [wait], modality: may, when: paper, ${CITE} }
  - { id: first, summary: F., acts: [wait], modality: must, when: night, overrides: [wide], ${CITE} }
  - { id: second, summary: S., acts: [wait], modality: must, when: danger, overrides: [wide], ${CITE} }
  - { id: write, summary: W., acts: [record], modality: must, when: paper, duty: { who: us, do: Write. }, ${CITE} }
  - { id: tell, summary: T., acts: [record], modality: must, when: paper and night and danger, duty: { who: us, do: Tell. }, ${CITE} }
cases:
  - { id: both, title: Both, facts: { paper: true }, expect: { hold: { outcome: contested, by: [yes, no], possible: [must-not, must] } }, duties: [write], no-duties: [tell] }
  - { id: less, title: Less, facts: { paper: true }, expect: { hold: { outcome: must, by: [first], possible: [may] } }, duties: [tell] }
  - { id: gives, title: Gives, facts: { paper: true, night: true, danger: true }, expect: { wait: { outcome: must, by: [first, second], yielding: [wide] } }, duties: [write, tell] }
  - { id: takes, title: Takes, facts: { paper: true, night: true, danger: true }, expect: { wait: { outcome: may, by: [wide], yielding: [first] } }, no-duties: [write] }
  - { id: none, title: None, facts: { paper: false }, duties: [write], asks-among: [night] }
  - { id: waits, title: Waits, facts: {}, expect: { hold: must, wait: { outcome: undetermined, possible: [no-rule, must, may] } }, asks-among: [paper, idle] }
`,
    });
    const law = engineOf(open);
    const failures = open.cases.map((each) => [
      each.id,
      runCase(law, each, options.today).map(
        ({ about, expected, got, why }) => `${about}: ${expected}; ${got}; ${why}`,
      ),
    ]);
    expect(Object.fromEntries(failures)).toEqual({
      both: [],
      less: [
        'hold: must; contested; because of yes, no',
        'hold: by first; by yes, no; because of yes, no',
        'hold: one of may; one of must, must-not; because of yes, no',
        'tell: owed; possible; waits for night, danger',
      ],
      gives: [],
      takes: [
        'wait: may; must; because of first, second',
        'wait: by wide; by first, second; because of first, second',
        'wait: first gives way; what gives way: wide; because of first, second',
        'write: not owed; owed; ',
      ],
      none: ['write: owed; not owed; ', 'open questions: night; none; '],
      waits: [
        'hold: must; undetermined; waits for paper',
        'open questions: idle; paper, night, danger; ',
      ],
    });
  });

  it('says what a duty waits for', () => {
    const owed = stack.cases.find(({ id }) => id === 'owed');
    expect(owed && runCase(engine, owed, options.today)).toEqual([
      { about: 'write', expected: 'owed', got: 'possible', why: 'waits for paper' },
    ]);
  });
});
