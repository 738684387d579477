/** Every count is compared with counting one situation after another by the reference interpreter. */
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { lawOf } from '../compile/law.ts';
import { createEngine, type Engine } from '../decide/engine.ts';
import { engineOf, inlineStack, JAIL } from '../check/inline-stack.ts';
import type { Stack } from '../language/model.ts';
import { chanceFrom } from '../reference/chance.ts';
import { referenceAnswer } from '../reference/reference-answer.ts';
import type { Facts } from '../situation/situation.ts';
import type { Condition } from './condition-words.ts';
import { lawDiff, type ActDiff, type DiffOptions, type LawDiff } from './law-diff.ts';
import { edited, randomLaw, situationKey, situations } from './test-laws.ts';

const engine = (stack: Stack): Engine => createEngine(lawOf(compile(stack)));

function diffOf(before: Engine, after: Engine, options: DiffOptions = {}): LawDiff {
  const result = lawDiff(
    { engine: before, name: 'before' },
    { engine: after, name: 'after' },
    options,
  );
  if (result.kind === 'refused') throw new Error(result.why.message);
  return result.diff;
}

const hold = (diff: LawDiff): ActDiff => diff.acts.find((each) => each.act === 'hold')!;

/** The one outcome of a situation of which everything is known; undefined where it cannot be. */
function outcome(stack: Stack, facts: Facts): string | undefined {
  const answer = referenceAnswer(stack, 'hold', { facts });
  if (!answer) throw new Error('too many completions');
  const [only, second] = [...answer.outcomes];
  if (second !== undefined) throw new Error('not all is known');
  return only;
}

function counted(engines: readonly [Engine, Engine], names: readonly string[]) {
  const all = new Map<string, { facts: Facts; before: string; after: string }>();
  for (const facts of situations()) {
    const [before, after] = engines.map(({ law }) => outcome(law.stack, facts));
    if (before === undefined || after === undefined) continue;
    all.set(situationKey(engines, names, facts), { facts, before, after });
  }
  return [...all.values()];
}

function holds({ about, values, intervals }: Condition, facts: Facts): boolean {
  const value = facts[about] as string | number | boolean;
  if (values) return values.includes(value as string | boolean);
  return intervals!.some(
    ({ from, until }) =>
      (from === undefined || value >= from) && (until === undefined || value < until),
  );
}

describe('random laws and random edits', () => {
  const seeds = Array.from({ length: 30 }, (_, seed) => seed);
  it.each(seeds)('are counted, told and shown exactly (%i)', (seed) => {
    const chance = chanceFrom(seed);
    const before = randomLaw(chance);
    const after = edited(chance, before);
    const engines = [engine(before), engine(after)] as const;
    const diff = hold(diffOf(...engines, { most: 200 }));
    const all = counted(engines, diff.questions);
    expect(diff.situations).toBe(BigInt(all.length));
    const other = all.filter((each) => each.before !== each.after);
    const byOutcome = diff.changes.filter(({ kind }) => kind !== 'ground');
    const sum = byOutcome.reduce((total, { situations: count }) => total + count, 0n);
    expect(sum).toBe(BigInt(other.length));
    for (const change of byOutcome) {
      const [old, now] = [change.before.outcome, change.after.outcome];
      const own = other.filter((each) => each.before === old && each.after === now);
      expect(change.situations).toBe(BigInt(own.length));
      expect(change.untold).toBe(0n);
      const inside = (facts: Facts): boolean =>
        change.regions.some(({ when }) => when.every((condition) => holds(condition, facts)));
      expect(own.every(({ facts }) => inside(facts))).toBe(true);
      expect(all.filter(({ facts }) => inside(facts))).toHaveLength(own.length);
    }
    for (const change of diff.changes) {
      const told = change.regions.reduce((total, { situations: count }) => total + count, 0n);
      expect(told + change.untold).toBe(change.situations);
      for (const { witness } of change.regions) {
        expect([...referenceAnswer(before, 'hold', { facts: witness!.facts })!.outcomes]).toEqual([
          change.before.outcome,
        ]);
        expect([...referenceAnswer(after, 'hold', { facts: witness!.facts })!.outcomes]).toEqual([
          change.after.outcome,
        ]);
        expect(witness!.because.edits.map(({ id }) => id)).not.toEqual([]);
      }
    }
  });
});

describe('the law of the jail', () => {
  const jail = engineOf(inlineStack(JAIL));
  const changed = (layer: 'state' | 'city', from: string, to: string): Engine => {
    const text = JAIL[layer]!;
    if (!text.includes(from)) throw new Error(`no ${from}`);
    return engineOf(inlineStack({ ...JAIL, [layer]: text.replace(from, to) }));
  };

  it('does not differ from itself', () => {
    const diff = diffOf(jail, jail);
    expect(diff.edits).toEqual([]);
    expect(hold(diff)).toMatchObject({ changes: [], changed: { outcome: 0n, ground: 0n } });
  });

  it('shows the edge of a look-back that was shortened, in records', () => {
    const diff = diffOf(jail, changed('city', '5 years', '3 years'));
    expect(diff.edits.map(({ what, id, how }) => [what, id, how])).toEqual([
      ['definition', 'convicted', 'changed'],
    ]);
    const [change] = hold(diff).changes;
    expect(change).toMatchObject({
      kind: 'outcome',
      before: { outcome: 'may' },
      after: { outcome: 'must-not' },
    });
    // None, one that both count, one that only the longer look-back counts; nothing else can be.
    const records = ['2026-01-01', '2022-01-01', '2018-01-01'].map((judgment) => ({
      'arrest.date': '2026-03-01',
      convictions: [{ serious: true, judgment }],
      'convictions.complete': true,
    }));
    const shorter = changed('city', '5 years', '3 years').law.stack;
    const every = ['2010-01-01', '2014-12-14', '2018-11-14'].flatMap((day) =>
      ['jail', 'school', 'shelter'].flatMap((agency) =>
        ['none', 'detainer', 'i-200'].flatMap((paper) =>
          [false, true].flatMap((judge) =>
            records.map((each) => ({
              ...each,
              'event.date': day,
              agency,
              paper,
              'paper.judge': judge,
            })),
          ),
        ),
      ),
    );
    const other = every.filter(
      (facts) => outcome(jail.law.stack, facts) !== outcome(shorter, facts),
    );
    expect(hold(diff)).toMatchObject({
      situations: BigInt(every.length),
      changed: { outcome: BigInt(other.length) },
    });
    expect(other.length).toBeGreaterThan(0);
    const { witness } = change!.regions[0]!;
    expect(witness!.facts['convictions']).toHaveLength(1);
    expect(witness!.because).toMatchObject({ kind: 'needed', edits: [{ id: 'convicted' }] });
  });

  it('names the edit that makes the difference among several', () => {
    const state = JAIL.state!.replace('when: paper in (detainer, i-200)', 'when: paper = detainer');
    const city = JAIL.city!.replace('binds: agency = jail', 'binds: agency in (jail, shelter)');
    const diff = diffOf(jail, engineOf(inlineStack({ state, city })));
    const because = hold(diff).changes.flatMap(({ before, after, regions }) =>
      regions.map(({ witness }) => [
        `${before.outcome} → ${after.outcome}`,
        ...witness!.because.edits.map(({ id }) => id),
      ]),
    );
    expect(because).toContainEqual(['must-not → no-rule', 'state.arrest']);
    expect(because).toContainEqual(['no-rule → must-not', 'city.hold']);
  });

  it('is compared with itself on two days', () => {
    const result = lawDiff(
      { engine: jail, name: 'then', day: '2018-11-13' },
      { engine: jail, name: 'now', day: '2018-11-14' },
    );
    if (result.kind === 'refused') throw new Error(result.why.message);
    const { edits } = result.diff;
    expect(edits.map(({ id, how }) => `${id} ${how}`)).toEqual([
      'state.arrest added',
      'state.judge added',
    ]);
    const found = hold(result.diff);
    expect(found.questions).not.toContain('event.date');
    for (const { before, after, regions } of found.changes) {
      for (const { witness } of regions) {
        expect(witness!.facts).not.toHaveProperty('event.date');
        const on = (day: string) => jail.outcome('hold', { ...witness!.facts, 'event.date': day });
        expect([on('2018-11-13'), on('2018-11-14')]).toEqual([before.outcome, after.outcome]);
      }
    }
    expect(
      found.changes.map(({ before, after }) => `${before.outcome} → ${after.outcome}`),
    ).toContain('no-rule → must-not');
  });

  it('says what only one of the two knows, and refuses what cannot be compared', () => {
    const more = changed('state', 'i-200: Form I-200 }', 'i-200: Form I-200, i-205: Form I-205 }');
    expect(diffOf(jail, more).vocabulary.values).toEqual([
      { fact: 'paper', onlyBefore: [], onlyAfter: ['i-205'] },
    ]);
    const why = (act: string) =>
      lawDiff({ engine: jail, name: 'a' }, { engine: jail, name: 'b' }, { acts: [act] });
    expect(why('fly')).toMatchObject({ kind: 'refused', why: { code: 'act-unknown' } });
    expect(
      lawDiff({ engine: jail, name: 'a', day: '2020-01-01' }, { engine: jail, name: 'b' }),
    ).toMatchObject({ kind: 'refused', why: { code: 'one-day' } });
  });
});
