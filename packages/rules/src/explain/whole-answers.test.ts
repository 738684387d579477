/**
 * Whole answers from the first word to the last, as sentences and as data: nothing is missing, nothing is
 * said twice, and nothing stands where it does not belong. The data are kept in whole/; to accept a change
 * on purpose, delete the file and run the test with UPDATE_GOLDEN=1; then read the difference.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack, JAIL } from '../check/inline-stack.ts';
import { compile } from '../compile/compile.ts';
import { lawOf } from '../compile/law.ts';
import { createEngine, type Engine } from '../decide/engine.ts';
import type { Facts } from '../situation/situation.ts';
import { explain } from './explain.ts';
import { sentencesOf } from './sentences.ts';

const cite = (section: number): string =>
  `cite: { ref: Code § ${section}, source: code, verified: true }`;
const ask = (text: string): string => `ask: { text: ${text}, who: [front-line], look: The paper. }`;
const yesNo = (name: string, title: string): string =>
  `  ${name}: { type: yes-no, title: ${title}, ${ask(`${title}?`)} }`;
const norm = (
  id: string,
  act: string,
  modality: string,
  when: string,
  section: number,
  more = '',
): string =>
  `  - { id: ${id}, summary: Rule ${id}., acts: [${act}], modality: ${modality}, when: ${when}, ${cite(section)}${more} }`;

const stack = inlineStack({
  state: `
facts:
${yesNo('signed', 'A judge signed it')}
${yesNo('danger', 'There is danger')}
${yesNo('sealed', 'The record is sealed')}
${yesNo('night', 'It is night')}
${yesNo('day', 'It is day')}
  old: { type: yes-no, title: The paper is old }
  claim.legal-compulsion: { type: yes-no, when-unstated: false, title: They say the law asks for it, ${ask('Do they say so?')} }
acts:
  hold: { title: Keep the person, decider: records, safe: Wait for now. }
  share: { title: Share the record, safe: Do not share yet., say: { undetermined: Do not share yet. } }
  enter: { title: Let them in, say: { contested: The law is unsettled. } }
  wait: { title: Let them wait }
  sign: { title: Sign it }
  keep: { title: Keep it }
  write: { title: Write it down, kind: duty }
`,
  city: `
constraints: [{ id: light, never: night and day, why: It is one or the other. }]
readings:
  - { id: copy, question: Is a copy a paper?, choices: { wide: A copy is a paper., narrow: Only the first print is. }, ${cite(1)} }
  - { id: door, question: Is a gate a door?, choices: { yes: A gate is a door., no: It is not. }, practice: The city says it is., ${cite(2)} }
norms:
${norm('hold.ban', 'hold', 'must-not', 'not danger', 3, `, unless: [{ id: hold.but, summary: It may with a judge or an old open record., modality: may, when: signed and not sealed or old and not sealed, ${cite(4)} }]`)}
${norm('hold.special', 'hold', 'must', 'signed and sealed', 5, ', overrides: [hold.ban]')}
${norm('share.one', 'share', 'may', 'signed and not old', 6)}
${norm('share.two', 'share', 'must-not', 'danger or old', 7)}
${norm('enter.wide', 'enter', 'may', 'reading copy = wide', 8)}
${norm('enter.gate', 'enter', 'must', 'reading copy = narrow and reading door = yes', 9)}
${norm('enter.shut', 'enter', 'must-not', 'reading copy = narrow and reading door = no', 10)}
${norm('wait.wide', 'wait', 'may', 'reading copy = wide', 11)}
${norm('wait.narrow', 'wait', 'may', 'reading copy = narrow', 12)}
${norm('sign.not', 'sign', 'must-not', 'not required-by-law', 13)}
${norm('keep.ban', 'keep', 'must-not', 'night', 14, `, unless: [{ id: keep.but, summary: Not by day., when: day, ${cite(15)} }]`)}
`,
});
const engine = engineOf(stack);
const cautious = createEngine(lawOf(compile(stack, { nodeBudget: 20 })));

function whole(act: string, facts: Facts, of: Engine = engine): string[] {
  const explanation = explain(of, { facts }, act, { today: '2026-03-02' });
  if (!explanation) throw new Error(`no act ${act}`);
  return sentencesOf(explanation).map(
    ({ part, text, cite: refs }) =>
      `${part}: ${text}${refs.length > 0 ? ` (${refs.join('; ')})` : ''}`,
  );
}

describe('a whole answer', () => {
  it('names the exception with its shortest way, and groups what would change it', () => {
    const facts = { signed: false, danger: false, sealed: false, old: false };
    expect(whole('hold', facts)).toEqual([
      'answer: Do not do this. The law forbids it.',
      'answer: Who decides: the records office.',
      'why: The rule: Rule hold.ban. (Code § 3)',
      'facts: These facts settle it.',
      'facts: There is danger: no.',
      'facts: A judge signed it: no.',
      'facts: The paper is old: no.',
      'facts: Nothing else can change the answer.',
      'exceptions: There is an exception: It may with a judge or an old open record. (Code § 4)',
      'exceptions: It is not met. It would need this.',
      'exceptions: A judge signed it.',
      'flips: Any of these would change it.',
      'flips: A judge signed it: yes.',
      'flips: The paper is old: yes.',
      'flips: Then: The law allows this and does not require it. Counsel decides.',
      'flips: This would change it.',
      'flips: There is danger: yes.',
      'flips: Then: No rule was found. Ask counsel first.',
    ]);
  });

  it('says which rule was made for the case', () => {
    const facts = { danger: false, signed: true, sealed: true, old: false };
    expect(whole('hold', facts)).toEqual([
      'answer: The law requires this. Call counsel at once.',
      'answer: Who decides: the records office.',
      'why: The rule: Rule hold.special. (Code § 5)',
      'facts: These facts settle it.',
      'facts: A judge signed it: yes.',
      'facts: The record is sealed: yes.',
      'facts: Nothing else can change the answer.',
      'yielding: This rule gives way: Rule hold.ban. (Code § 3)',
      'yielding: A rule made for this case comes first.',
      'flips: This would change it.',
      'flips: A judge signed it: no.',
      'flips: Then: Do not do this. The law forbids it.',
      'flips: This would change it.',
      'flips: The record is sealed: no.',
      'flips: Then: The law allows this and does not require it. Counsel decides.',
    ]);
  });

  it('asks for nothing that is lacking where what lacks is not known', () => {
    expect(whole('keep', { night: true })).toEqual([
      'answer: Do not do this. The law forbids it.',
      'answer: Who decides: counsel.',
      'why: The rule: Rule keep.ban. (Code § 14)',
      'facts: One fact settles it.',
      'facts: It is night: yes.',
      'facts: Nothing else can change the answer.',
      'exceptions: There is an exception: Not by day. (Code § 15)',
      'exceptions: Not known for it:',
      'exceptions: It is day.',
      'flips: This would change it.',
      'flips: It is night: no.',
      'flips: Then: No rule was found. Ask counsel first.',
    ]);
  });

  it('holds the line once while it is open, and asks only what somebody can be asked', () => {
    expect(whole('share', { signed: false })).toEqual([
      'answer: Do not share yet.',
      'answer: The one to ask: counsel.',
      'open: We still need to know this.',
      'open: There is danger? Look here: The paper.',
    ]);
    expect(whole('share', { signed: true, danger: 'unknowable' })).toEqual([
      'answer: Do not share yet.',
      'answer: The one to ask: counsel.',
      'open: This cannot be known, so counsel must say: There is danger.',
    ]);
    expect(whole('hold', { danger: false, signed: false, sealed: false })).toEqual([
      'answer: We cannot say yet. Ask counsel.',
      'answer: Wait for now.',
      'answer: The one to ask: counsel.',
    ]);
  });

  it('says of a reading that leads on to another one that it stays open', () => {
    expect(whole('enter', {})).toEqual([
      'answer: The law is unsettled.',
      'answer: The one to ask: counsel.',
      'readings: The law does not settle one question.',
      'readings: Is a copy a paper?',
      'readings: If so: A copy is a paper. Then it may be done. (Code § 8)',
      'readings: If so: Only the first print is. Then it stays open. (Code § 9; Code § 10)',
      'readings: The law does not settle one question.',
      'readings: Is a gate a door?',
      'readings: If so: A gate is a door. Then it must be done. (Code § 9)',
      'readings: If so: It is not. Then it must not be done. (Code § 10)',
      'readings: In practice: The city says it is.',
      'facts: This is so whatever else is true.',
    ]);
  });

  it('says that the answer is the same either way', () => {
    expect(whole('wait', {})).toEqual([
      'answer: The law allows this and does not require it. Counsel decides.',
      'answer: Who decides: counsel.',
      'why: One of these rules gives this answer. Which one is still open.',
      'why: It may be this: Rule wait.wide. (Code § 11)',
      'why: It may be this: Rule wait.narrow. (Code § 12)',
      'readings: The law does not settle one question.',
      'readings: Is a copy a paper?',
      'readings: If so: A copy is a paper. Then it may be done. (Code § 11)',
      'readings: If so: Only the first print is. Then it may be done. (Code § 12)',
      'readings: The answer is the same either way.',
      'facts: This is so whatever else is true.',
    ]);
  });

  it('leaves a claim of the law to counsel', () => {
    expect(whole('sign', { 'claim.legal-compulsion': true })).toEqual([
      'answer: We cannot say yet. Ask counsel.',
      'answer: The one to ask: counsel.',
      'readings: The law does not settle one question.',
      'readings: They say the law forces the city to do this. No rule we know of does. Is there one?',
      'readings: If so: There is such a law. Then no rule speaks of it.',
      'readings: If so: There is no such law. Then it must not be done. (Code § 13)',
      'facts: One fact settles it.',
      'facts: They say the law asks for it: yes.',
      'facts: Nothing else can change the answer.',
    ]);
  });

  it('is short where no rule was compiled, or the law is too large to compile', () => {
    expect(whole('write', {})).toEqual([
      'answer: No rule was found. Ask counsel first.',
      'answer: The one to ask: counsel.',
    ]);
    expect(whole('hold', { danger: false, old: true, sealed: true }, cautious)).toEqual([
      'answer: We cannot say yet. Ask counsel.',
      'answer: Wait for now.',
      'answer: The one to ask: counsel.',
    ]);
    const sealed = { signed: false, danger: false, sealed: true, old: false };
    expect(whole('hold', sealed, cautious)).toEqual([
      'answer: Do not do this. The law forbids it.',
      'answer: Who decides: the records office.',
      'why: The rule: Rule hold.ban. (Code § 3)',
    ]);
  });
});

const jail = engineOf(inlineStack(JAIL));
const detained: Facts = {
  'event.date': '2026-03-01',
  agency: 'jail',
  paper: 'detainer',
  'paper.judge': true,
  'weather.rain': true,
  'arrest.date': '2026-02-01',
  'convictions.complete': true,
  convictions: [{ serious: true, judgment: '2021-02-01' }],
};

const KEPT: readonly (readonly [name: string, of: Engine, act: string, facts: Facts])[] = [
  ['settled', jail, 'hold', detained],
  ['excepted', jail, 'hold', { ...detained, convictions: [], convicted: true }],
  ['open', jail, 'hold', { agency: 'jail', paper: 'detainer', 'paper.judge': 'unknowable' }],
  ['unasked', engine, 'hold', { danger: false, signed: false, sealed: false }],
  ['contested', engine, 'enter', { danger: true }],
  ['either', engine, 'wait', {}],
  ['too-large', cautious, 'hold', { danger: false, signed: true, sealed: false }],
];

describe('a whole explanation as data', () => {
  it.each(KEPT)('is as it was: %s', (name, of, act, facts) => {
    const file = path.join(import.meta.dirname, 'whole', `${name}.json`);
    const made = explain(of, { facts }, act, { today: '2026-03-02' });
    if (!existsSync(file) && process.env['UPDATE_GOLDEN'])
      writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
    expect(made).toStrictEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});
