import { describe, expect, it } from 'vitest';
import type { Outcome } from '../language/outcome.ts';
import type { Norm, Stack } from '../language/model.ts';
import type { Facts } from '../situation/situation.ts';
import { chanceFrom, happens } from './chance.ts';
import { randomSituation } from './random-situation.ts';
import { ANSWER_ACTS } from './random-norm.ts';
import { randomStack } from './random-stack.ts';
import { referenceAnswer } from './reference-answer.ts';
import { and, compare, isListed, isOneOf, not, plus, term, yes } from './expression-builder.ts';
import { act, fact, namedList, never, norm, oneOf, stackOf } from './stack-builder.ts';

const facts = [
  fact('event.date', { type: 'date' }),
  fact('arrest.date', { type: 'date' }),
  fact('age', { type: 'number', min: 0, max: 120 }),
  fact('a', { type: 'yes-no' }),
  fact('b', { type: 'yes-no' }),
  fact('paper', oneOf('none', 'warrant', 'letter')),
  fact('code', { type: 'code' }),
];
const lists = [namedList('open', ['x'], true), namedList('closed', ['x', 'y'])];
const banned = (given: Partial<Norm>): Norm =>
  norm({ id: 'ban', acts: ['hold'], modality: 'must-not', ...given });
const lawOf = (norms: readonly Norm[], more: Partial<Stack> = {}): Stack => ({
  ...stackOf({ norms, facts, lists, acts: [act('hold')] }),
  ...more,
});

function outcomes(law: Stack, known: Facts, knownOn?: string): readonly Outcome[] {
  const situation = { facts: known, ...(knownOn === undefined ? {} : { knownOn }) };
  return [...(referenceAnswer(law, 'hold', situation)?.outcomes ?? [])].sort();
}
const BOTH = ['must-not', 'no-rule'];

describe('completions', () => {
  it('tries both sides of a number, and no number that cannot be', () => {
    const minor = lawOf([banned({ when: compare(term('age'), '<', term(18)) })]);
    expect(outcomes(minor, {})).toEqual(BOTH);
    expect(outcomes(minor, { age: 17 })).toEqual(['must-not']);
    const unborn = lawOf([banned({ when: compare(term('age'), '<', term(0)) })]);
    expect(outcomes(unborn, {})).toEqual(['no-rule']);
  });

  it('tries days on both sides of a bound in force, and the day itself', () => {
    const law = lawOf([banned({ from: '2026-02-06', until: '2026-02-07' })]);
    expect(outcomes(law, {})).toEqual(BOTH);
    expect(outcomes(law, { 'event.date': '2026-02-06' })).toEqual(['must-not']);
    expect(outcomes(law, { 'event.date': '2026-02-07' })).toEqual(['no-rule']);
  });

  it('ties two hidden dates to each other', () => {
    const late = compare(plus(term('arrest.date'), term(5), 'years'), '<=', term('event.date'));
    const before = compare(term('event.date'), '<', term('arrest.date'));
    expect(outcomes(lawOf([banned({ when: late })]), {})).toEqual(BOTH);
    expect(outcomes(lawOf([banned({ when: and(late, before) })]), {})).toEqual(['no-rule']);
    const known = { 'arrest.date': '2021-09-10' };
    const since2020 = compare(term('event.date'), '<', term('2026-09-10'));
    expect(outcomes(lawOf([banned({ when: and(late, since2020) })]), known)).toEqual(['no-rule']);
  });

  it('strikes out what the constraints forbid, also through a fact the act does not name', () => {
    const constraints = [
      never('1', and(yes('a'), yes('b'))),
      never('2', and(not(yes('b')), isOneOf('paper', 'letter'))),
    ];
    const law = lawOf([banned({ when: yes('a') })], { constraints });
    expect(outcomes(law, { paper: 'warrant' })).toEqual(BOTH);
    expect(outcomes(law, { paper: 'letter' })).toEqual(['no-rule']);
    expect(outcomes(law, { paper: 'letter', b: false })).toEqual([]);
  });

  it('lets a burden answer for what cannot be had, in that norm and nowhere else', () => {
    const proof = banned({ when: not(yes('a')), burden: new Map([['a', false]]) });
    expect(outcomes(lawOf([proof]), { a: 'unknowable' })).toEqual(['must-not']);
    expect(outcomes(lawOf([proof]), {})).toEqual(BOTH);
    expect(outcomes(lawOf([banned({ when: not(yes('a')) })]), { a: 'unknowable' })).toEqual(BOTH);
    const excepted = { ...proof, unless: [norm({ id: 'x', acts: ['hold'], when: yes('a') })] };
    expect(outcomes(lawOf([excepted]), { a: 'unknowable' })).toEqual(BOTH);
  });

  it('leaves open whether a code belongs to an open list', () => {
    const listed = lawOf([banned({ when: isListed('code', 'open') })]);
    expect(outcomes(listed, { code: 'x' })).toEqual(['must-not']);
    expect(outcomes(listed, { code: 'z' })).toEqual(BOTH);
    const closed = lawOf([banned({ when: isListed('code', 'closed') })]);
    expect(outcomes(closed, { code: 'z' })).toEqual(['no-rule']);
    const impossible = and(isListed('code', 'open'), not(isListed('code', 'open')));
    expect(outcomes(lawOf([banned({ when: impossible })]), {})).toEqual(['no-rule']);
  });

  it('does not count what nobody knew on the day of decision', () => {
    const law = lawOf([
      banned({
        known: '2026-02-06',
        overlays: [{ kind: 'annulled', court: 'a court', known: '2026-06-01', cite: [] }],
      }),
    ]);
    expect(outcomes(law, {}, '2026-02-05')).toEqual(['no-rule']);
    expect(outcomes(law, {}, '2026-02-06')).toEqual(['must-not']);
    expect(outcomes(law, {}, '2026-06-01')).toEqual(['no-rule']);
  });

  it('says when there is too much to try', () => {
    const law = lawOf([banned({ when: and(yes('a'), yes('b')) })]);
    expect(referenceAnswer(law, 'hold', { facts: {} }, 3)).toBeNull();
    expect(referenceAnswer(law, 'hold', { facts: {} }, 4)?.outcomes.size).toBe(2);
  });

  it('never finds more possible when more is known', () => {
    for (let seed = 0; seed < 25; seed += 1) {
      const law = randomStack(seed);
      const chance = chanceFrom(seed);
      for (let index = 0; index < 5; index += 1) {
        const more = randomSituation(chance, law, 0.2);
        const kept = Object.entries(more.facts).filter(() => happens(chance, 0.7));
        const less = { ...more, facts: Object.fromEntries(kept) };
        for (const asked of ANSWER_ACTS) {
          const knowing = referenceAnswer(law, asked, more, 80);
          const guessing = referenceAnswer(law, asked, less, 80);
          if (knowing === null || guessing === null) continue;
          const shown = JSON.stringify({ seed, asked, more, less });
          expect([...guessing.outcomes], shown).toEqual(
            expect.arrayContaining([...knowing.outcomes]),
          );
        }
      }
    }
  });
});
