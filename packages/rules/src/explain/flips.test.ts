import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack, JAIL } from '../check/inline-stack.ts';
import { chanceFrom, happens } from '../reference/chance.ts';
import { randomSituation } from '../reference/random-situation.ts';
import { randomStack } from '../reference/random-stack.ts';
import type { Facts } from '../situation/situation.ts';
import { nearestFlips, type Flip } from './flips.ts';

const engine = engineOf(inlineStack(JAIL));
const WARRANT: Facts = {
  'event.date': '2026-03-01',
  agency: 'jail',
  paper: 'detainer',
  'paper.judge': true,
  'weather.rain': true,
  'arrest.date': '2026-02-01',
  'convictions.complete': true,
  convictions: [{ serious: true, judgment: '2021-02-01' }],
};

function flips(facts: Facts, most?: number): string[] {
  const decision = engine.decide({ facts, acts: ['hold'] }, { today: '2026-03-02' });
  const ground = decision.determinations[0]?.ground;
  return nearestFlips(engine, facts, 'hold', { ground, ...(most && { most }) }).map(inShort);
}

function inShort(flip: Flip): string {
  const changes = flip.changes.map(({ subject, to, side }) => {
    const name = subject.kind === 'fact' ? subject.fact : `${subject.list}.${subject.field}`;
    return `${name} → ${String(to)}${side ? ` ${side}` : ''}`;
  });
  return `${flip.ofLaw ? 'law: ' : ''}${changes.join(' and ')}: ${flip.outcome}`;
}

describe('the nearest flips', () => {
  it('give the day either side of a look-back, and a change of the law last', () => {
    expect(flips(WARRANT)).toEqual([
      'convictions.judgment → 2021-02-02 or-later: may',
      'arrest.date → 2026-01-31 or-earlier: may',
      'paper → none: no-rule',
      'agency → school: no-rule',
      'law: event.date → 2014-12-13 or-earlier: no-rule',
    ]);
  });

  it('are two changes where one is not enough', () => {
    const old = { ...WARRANT, 'paper.judge': false, 'event.date': '2016-03-01' };
    expect(flips(old, 9)).toContain(
      'paper.judge → true and convictions.judgment → 2021-02-02 or-later: may',
    );
  });

  it('are single changes only where that is asked for', () => {
    const old = { ...WARRANT, 'paper.judge': false, 'event.date': '2016-03-01' };
    const single = nearestFlips(engine, old, 'hold', { most: 9, pairs: false });
    expect(single.length).toBeGreaterThan(0);
    expect(single.every(({ changes }) => changes.length === 1)).toBe(true);
    const both = nearestFlips(engine, old, 'hold', { most: 9 });
    expect(both.length).toBeGreaterThan(single.length);
    // The single ones come first and are the same.
    expect(both.slice(0, single.length).map(inShort)).toEqual(single.map(inShort));
    expect(both.slice(single.length).every(({ changes }) => changes.length === 2)).toBe(true);
  });

  it('are six at most where no number is asked for', () => {
    const old = { ...WARRANT, 'paper.judge': false, 'event.date': '2016-03-01' };
    expect(flips(old).length).toBeLessThanOrEqual(6);
    expect(flips(old, 2)).toEqual(flips(old, 9).slice(0, 2));
  });

  it('are none where the law has no such act, or the constraints forbid the facts', () => {
    expect(nearestFlips(engine, WARRANT, 'transfer')).toEqual([]);
    const law = engineOf(
      inlineStack({
        city: `
facts:
  a: { type: yes-no, title: A }
  b: { type: yes-no, title: B }
constraints: [{ id: c, never: a and b, why: Not both. }]
acts: { hold: { title: Hold } }
norms:
  - { id: n, summary: N., acts: [hold], modality: may, when: a, cite: { ref: "Code § 1", source: code, verified: true } }
`,
      }),
    );
    expect(nearestFlips(law, { a: true, b: true }, 'hold')).toEqual([]);
    // To leave `a` and keep `b` is allowed; to gain `a` beside `b` is not.
    expect(nearestFlips(law, { a: true, b: false }, 'hold').map(inShort)).toEqual([
      'a → false: no-rule',
    ]);
    expect(nearestFlips(law, { a: false, b: true }, 'hold').map(inShort)).toEqual([
      'a → true and b → false: may',
    ]);
  });

  it('are the nearest of their direction, and those that leave it open come last', () => {
    const cite = 'cite: { ref: § 1, source: code, verified: true }';
    const rule = (id: string, act: string, modality: string, when: string): string =>
      `  - { id: ${id}, summary: N., acts: [${act}], modality: ${modality}, when: "${when}", ${cite} }\n`;
    const law = engineOf(
      inlineStack({
        city: `
facts:
  age: { type: number, title: Age }
  limit: { type: number, title: Limit }
  day: { type: date, title: Day }
  start: { type: date, title: Start }
  open: { type: yes-no, title: Open }
  first: { type: yes-no, title: First }
  second: { type: yes-no, title: Second }
acts: { up: { title: Up }, later: { title: Later }, down: { title: Down }, earlier: { title: Earlier }, hold: { title: Hold } }
norms:
${rule('a', 'up', 'may', 'age >= 21 or age > limit')}${rule('b', 'up', 'may', 'age >= 40')}${rule('c', 'later', 'may', 'day >= 2021-01-01 or day > start')}${rule('d', 'later', 'may', 'day >= 2024-01-01')}${rule('h', 'down', 'may', 'age < 21 or age < limit')}${rule('i', 'earlier', 'may', 'day < 2021-01-01 or day < start')}${rule('e', 'hold', 'must-not', 'first and second')}${rule('f', 'hold', 'may', 'not first and open')}${rule('g', 'hold', 'must', 'first and not second')}`,
      }),
    );
    const near = (act: string, facts: Facts, most = 6, pairs = false): string[] =>
      nearestFlips(law, facts, act, { most, pairs }).map(inShort);
    expect(near('up', { age: 3, limit: 10 })).toEqual([
      'age → 11 or-more: may',
      'limit → 2 or-fewer: may',
    ]);
    expect(near('up', { age: 50, limit: 30 }, 6, true)).toEqual(['age → 20 or-fewer: no-rule']);
    expect(near('down', { age: 50, limit: 30 })).toEqual([
      'age → 29 or-fewer: may',
      'limit → 51 or-more: may',
    ]);
    expect(near('earlier', { day: '2024-06-01', start: '2022-01-01' })).toEqual([
      'day → 2021-12-31 or-earlier: may',
      'start → 2024-06-02 or-later: may',
    ]);
    expect(near('later', { day: '2020-05-05', start: '2020-06-01' })).toEqual([
      'day → 2020-06-02 or-later: may',
      'start → 2020-05-04 or-earlier: may',
    ]);
    expect(near('hold', { first: true, second: true })).toEqual([
      'second → false: must',
      'first → false: undetermined',
    ]);
    expect(near('hold', { first: true, second: true }, 1)).toEqual(['second → false: must']);
  });

  it('answer for a definition where no record is there to change', () => {
    const none = { ...WARRANT, convictions: [] };
    expect(flips(none)).toContain('convicted → true: may');
  });

  it('leave out one record and keep the others', () => {
    const small = { 'event.date': '2026-03-01' };
    const law = engineOf(
      inlineStack({
        city: `
facts:
  rows: { type: list, of: row, title: Rows }
records:
  row: { title: A row, fields: { hit: { type: yes-no } } }
acts: { hold: { title: Hold } }
norms:
  - { id: n, summary: N., acts: [hold], modality: may, when: count rows where (hit) = 1, cite: { ref: "Code § 1", source: code, verified: true } }
`,
      }),
    );
    const facts = { ...small, rows: [{ hit: true }, { hit: true }], 'rows.complete': true };
    const applied = nearestFlips(law, facts, 'hold').map(({ changes }) =>
      changes.reduce<Facts>((given, change) => change.apply(given), facts),
    );
    expect(applied.length).toBeGreaterThan(0);
    for (const changed of applied) expect(law.outcome('hold', changed)).toBe('may');
    expect(applied.map(({ rows }) => rows)).toContainEqual([{ hit: true }]);
  });

  it('are none for an open answer', () => {
    expect(flips({ agency: 'jail' })).toEqual([]);
  });

  it('come out as they say when they are decided, on random law', () => {
    let tried = 0;
    for (let seed = 0; seed < 60; seed++) {
      const stack = randomStack(seed);
      const any = engineOf(stack);
      const chance = chanceFrom(seed + 11);
      for (let turn = 0; turn < 8; turn++) {
        const { facts } = randomSituation(chance, stack, happens(chance, 0.5) ? 0 : 0.3);
        for (const act of any.law.acts.keys()) {
          for (const flip of nearestFlips(any, facts, act)) {
            tried++;
            const changed = flip.changes.reduce((given, change) => change.apply(given), facts);
            expect(any.outcome(act, changed)).toBe(flip.outcome);
            expect(any.outcome(act, facts)).not.toBe(flip.outcome);
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(300);
  });
});
