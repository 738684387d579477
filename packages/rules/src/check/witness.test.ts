import { describe, expect, it } from 'vitest';
import type { Facts } from '../situation/situation.ts';
import { outcomeRegion } from '../explain/answer-region.ts';
import { OUTCOMES, type Outcome } from '../language/outcome.ts';
import { engineOf, inlineStack, JAIL } from './inline-stack.ts';
import { findWitness, stripped } from './witness.ts';

const engine = engineOf(inlineStack(JAIL));

/** Whether some row has all of these. */
const has = (facts: Facts, wanted: Readonly<Record<string, boolean>>): boolean =>
  ((facts['rows'] ?? []) as readonly Readonly<Record<string, boolean>>[]).some((row) =>
    Object.entries(wanted).every(([field, value]) => row[field] === value),
  );
const FACTS = {
  day: '2026-01-01',
  rain: true,
  rows: [{ a: true, b: true }, { a: false, b: true, c: true }, { b: false }],
};

describe('facts stripped to what shows something', () => {
  it('lose every fact, record and field that does not matter', () => {
    expect(stripped(FACTS, (facts) => has(facts, { c: true }))).toEqual({ rows: [{ c: true }] });
    expect(stripped(FACTS, ({ rain }) => rain === true)).toEqual({ rain: true });
  });

  it('keep in each record its own fields', () => {
    const both = (facts: Facts): boolean =>
      has(facts, { a: true, b: true }) && has(facts, { a: false, c: true });
    expect(stripped(FACTS, both)).toEqual({
      rows: [
        { a: true, b: true },
        { a: false, c: true },
      ],
    });
  });
});

describe('a witness of a place of the diagram', () => {
  const place = (outcome: Outcome) => {
    const region = outcomeRegion(engine.law, 'hold');
    if (!region) throw new Error('no such act');
    return { engine, region, wanted: (terminal: number) => OUTCOMES[terminal] === outcome };
  };

  it('is of the law of today first, and holds only what it needs', () => {
    const shows = (facts: Facts): boolean => engine.outcome('hold', facts) === 'must-not';
    expect(findWitness({ ...place('must-not'), shows })).toEqual({
      kind: 'found',
      facts: { 'event.date': '2018-11-14', paper: 'detainer', 'paper.judge': false },
    });
  });

  it('holds every fact of its place where the whole is asked for', () => {
    const found = findWitness({ ...place('must-not'), shows: () => true, whole: true });
    expect(found).toEqual({
      kind: 'found',
      facts: {
        'event.date': '2018-11-14',
        paper: 'detainer',
        agency: 'jail',
        'paper.judge': false,
      },
    });
    expect(findWitness({ ...place('must-not'), shows: () => true })).toEqual({
      kind: 'found',
      facts: {},
    });
  });

  it('is none where the diagram has no such place', () => {
    expect(findWitness({ ...place('contested'), shows: () => true })).toEqual({ kind: 'none' });
  });

  it('is sought in other corners, and given up after sixty', () => {
    const days = new Set<unknown>();
    let tries = 0;
    const found = findWitness({
      ...place('must-not'),
      shows: (facts) => {
        tries++;
        days.add(facts['event.date']);
        return false;
      },
    });
    expect(found).toEqual({ kind: 'not-realised' });
    expect(tries).toBe(60);
    // Places that bar holding lie in both times in which a law did.
    expect(days).toEqual(new Set(['2014-12-14', '2018-11-14']));
  });
});
