/** What a diff says of grounds, duties, edges and edits is held to the plain reading of both laws. */
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { lawOf } from '../compile/law.ts';
import { createEngine, type Engine } from '../decide/engine.ts';
import { normTable } from '../compile/norm-table.ts';
import type { Stack } from '../language/model.ts';
import { chanceFrom, type Chance } from '../reference/chance.ts';
import { referenceAnswer, referenceDuties } from '../reference/reference-answer.ts';
import { SOME_DUTY } from '../reference/stack-builder.ts';
import type { Facts } from '../situation/situation.ts';
import { withEdits, type Edit } from './edit.ts';
import { lawDiff, type LawDiff } from './law-diff.ts';
import { dutyState, type DutyState } from './subject.ts';
import {
  edited,
  lawWith,
  randomCondition,
  randomDuty,
  randomLaw,
  situationKey,
  situations,
} from './test-laws.ts';

const SEEDS = Array.from({ length: 16 }, (_, seed) => seed + 100);
const engine = (stack: Stack): Engine => createEngine(lawOf(compile(stack)));

interface Pair {
  readonly stacks: readonly [Stack, Stack];
  readonly engines: readonly [Engine, Engine];
  readonly diff: LawDiff;
}

function compared(before: Stack, after: Stack): Pair {
  const engines = [engine(before), engine(after)] as const;
  const result = lawDiff(
    { engine: engines[0], name: 'before' },
    { engine: engines[1], name: 'after' },
    { most: 200 },
  );
  if (result.kind === 'refused') throw new Error(result.why.message);
  return { stacks: [before, after], engines, diff: result.diff };
}

/** Undefined where the situation cannot be. */
function only(outcomes: ReadonlySet<string>): string | undefined {
  const [first, second] = [...outcomes];
  if (second !== undefined) throw new Error('not all is known');
  return first;
}

function outcome(stack: Stack, facts: Facts): string | undefined {
  return only(referenceAnswer(stack, 'hold', { facts })!.outcomes);
}

/** The winning norm of the highest layer that comes first in the pack: decision 0004. */
function lead(stack: Stack, facts: Facts): string {
  const { norms, positionOf } = normTable(stack);
  const [winning = ''] = [...referenceAnswer(stack, 'hold', { facts })!.winning];
  const at = winning.split('+').flatMap((id) => positionOf.get(id) ?? []);
  const [first] = at.sort((a, b) => norms[a]!.layer - norms[b]!.layer || a - b);
  return first === undefined ? '' : norms[first]!.id;
}

function counted(
  { engines, stacks }: Pair,
  questions: readonly string[],
  keep: (facts: Facts) => boolean,
): bigint {
  const found = new Set<string>();
  for (const facts of situations()) {
    if (stacks.some((stack) => outcome(stack, facts) === undefined) || !keep(facts)) continue;
    found.add(situationKey(engines, questions, facts));
  }
  return BigInt(found.size);
}

describe('grounds', () => {
  it.each(SEEDS)('that alone change are counted and shown (%i)', (seed) => {
    const chance = chanceFrom(seed);
    const before = randomLaw(chance, { plain: true });
    const pair = compared(before, edited(chance, before, 3));
    const { stacks, diff } = pair;
    const [hold] = diff.acts;
    const same = (facts: Facts): boolean => outcome(stacks[0], facts) === outcome(stacks[1], facts);
    expect(hold!.changed.ground).toBe(
      counted(
        pair,
        hold!.questions,
        (facts) => same(facts) && lead(stacks[0], facts) !== lead(stacks[1], facts),
      ),
    );
    for (const { kind, regions, before: old, after: now } of hold!.changes) {
      if (kind !== 'ground') continue;
      for (const { witness } of regions) {
        expect(lead(stacks[0], witness!.facts)).toBe(old.norms[0]?.id ?? '');
        expect(lead(stacks[1], witness!.facts)).toBe(now.norms[0]?.id ?? '');
      }
    }
  });
});

describe('what is newly undetermined or settled', () => {
  it.each(SEEDS)('is counted (%i)', (seed) => {
    const chance = chanceFrom(seed);
    const before = randomLaw(chance);
    const pair = compared(before, edited(chance, before));
    const [hold] = pair.diff.acts;
    const turned = (from: (outcome: string) => boolean, to: (outcome: string) => boolean): bigint =>
      counted(pair, hold!.questions, (facts) => {
        const [old, now] = pair.stacks.map((stack) => outcome(stack, facts)!) as [string, string];
        return old !== now && from(old) && to(now);
      });
    const open = (each: string): boolean => each === 'undetermined';
    const settled = (each: string): boolean => each !== 'undetermined';
    expect(hold!.changed).toMatchObject({
      'newly-undetermined': turned(settled, open),
      'newly-settled': turned(open, settled),
      outcome: turned(settled, settled),
    });
  });
});

describe('the edge of a witness', () => {
  it.each(SEEDS)('is one entry away, and the change is gone there (%i)', (seed) => {
    const chance = chanceFrom(seed);
    const before = randomLaw(chance);
    const { stacks, diff } = compared(before, edited(chance, before));
    for (const { kind, before: old, after: now, regions } of diff.acts[0]!.changes) {
      for (const { witness } of regions) {
        const { facts, step } = witness!;
        if (!step) continue;
        const names = new Set([...Object.keys(facts), ...Object.keys(step.facts)]);
        const other = [...names].filter((name) => facts[name] !== step.facts[name]);
        expect(other).toEqual([step.fact]);
        expect([outcome(stacks[0], step.facts), outcome(stacks[1], step.facts)]).toEqual([
          step.before,
          step.after,
        ]);
        if (kind !== 'ground')
          expect([step.before, step.after]).not.toEqual([old.outcome, now.outcome]);
      }
    }
  });

  it('is there wherever one entry leads out', () => {
    let without = 0;
    let all = 0;
    for (const seed of SEEDS) {
      const chance = chanceFrom(seed);
      const before = randomLaw(chance, { plain: true });
      const { stacks, diff } = compared(before, edited(chance, before, 3));
      for (const { kind, before: old, after: now, regions } of diff.acts[0]!.changes) {
        if (kind === 'ground') continue;
        for (const { witness } of regions) {
          all += 1;
          if (witness!.step) continue;
          without += 1;
          const { facts } = witness!;
          const near = [...situations()].filter((each) => {
            const off = Object.keys(facts).filter((name) => each[name] !== facts[name]);
            return off.length === 1;
          });
          const turned = near.map((each) => {
            const cut = Object.fromEntries(Object.keys(facts).map((name) => [name, each[name]!]));
            return stacks.map((stack) => [
              ...referenceAnswer(stack, 'hold', { facts: cut })!.outcomes,
            ]);
          });
          const leavesOut = turned.some(
            ([a, b]) =>
              a!.length === 1 &&
              b!.length === 1 &&
              (a![0] !== old.outcome || b![0] !== now.outcome) &&
              a![0] !== 'undetermined' &&
              b![0] !== 'undetermined',
          );
          expect(leavesOut).toBe(false);
        }
      }
    }
    expect(without).toBeLessThan(all / 2);
  });
});

describe('the edits a change is put down to', () => {
  const taken = ([before, after]: readonly [Stack, Stack], edits: readonly Edit[]) => ({
    back: (id: string) => withEdits(before, after, (edit) => edit.id !== id, edits),
    alone: (id: string) => withEdits(before, after, (edit) => edit.id === id, edits),
  });
  const twice = (chance: Chance, stack: Stack): Stack => {
    const [first, ...rest] = stack.norms;
    const changed = { ...first!, when: randomCondition(chance) };
    const other = edited(chance, { ...stack, norms: rest });
    return { ...other, norms: [changed, ...other.norms] };
  };

  it('are those without which it does not come out so', () => {
    const kinds: Record<string, number> = { needed: 0, enough: 0, together: 0 };
    for (const seed of SEEDS) {
      const chance = chanceFrom(seed);
      const before = randomLaw(chance, { plain: true });
      const { stacks, diff } = compared(before, twice(chance, before));
      const { back, alone } = taken(stacks, diff.edits);
      const all = diff.edits.map(({ id }) => id);
      for (const { kind, after: now, regions } of diff.acts[0]!.changes) {
        if (kind === 'ground') continue;
        for (const { witness } of regions) {
          const { facts, because } = witness!;
          const comesOut = (stack: Stack): boolean => {
            const found = referenceAnswer(stack, 'hold', { facts })!.outcomes;
            return found.size === 1 && found.has(now.outcome);
          };
          const named = because.edits.map(({ id }) => id);
          kinds[because.kind]! += 1;
          const needed = all.filter((id) => !comesOut(back(id)));
          const enough = all.filter((id) => comesOut(alone(id)));
          if (needed.length > 0)
            expect({ seed, facts, kind: because.kind, named }).toEqual({
              seed,
              facts,
              kind: 'needed',
              named: needed,
            });
          else if (enough.length > 0)
            expect({ kind: because.kind, named }).toEqual({ kind: 'enough', named: enough });
          else expect({ kind: because.kind, named }).toEqual({ kind: 'together', named: all });
        }
      }
    }
    expect(kinds['needed']).toBeGreaterThan(12);
  });
});

describe('duties', () => {
  const state = (stack: Stack, facts: Facts): DutyState => {
    const [found] = referenceDuties(stack, { facts }, undefined, ({ id }) => id === 'report')!;
    // What the facts leave open may bar it on one ground or another: one state all the same.
    const states = new Set(found ? [...found.outcomes].map(dutyState) : ['not-owed']);
    return only(states) as DutyState;
  };
  const dutyPair = (chance: Chance, seed: number): Pair => {
    const before = lawWith(randomDuty(chance));
    const [report, ...rest] = randomDuty(chance);
    const after = lawWith(seed % 5 === 0 ? rest : [report!, ...rest]);
    return seed % 3 === 0 ? compared(after, before) : compared(before, after);
  };

  it.each(SEEDS)('are counted, told and shown (%i)', (seed) => {
    const pair = dutyPair(chanceFrom(seed), seed);
    const [old, now] = pair.stacks;
    const [duty] = pair.diff.duties;
    const turned = (from: DutyState, to: DutyState): bigint =>
      counted(
        pair,
        duty?.questions ?? [],
        (facts) => state(old, facts) === from && state(now, facts) === to,
      );
    if (!duty) {
      for (const facts of situations()) expect(state(old, facts)).toBe(state(now, facts));
      return;
    }
    expect(duty.changed).toEqual({
      owed: turned('not-owed', 'owed'),
      lifted: turned('owed', 'not-owed'),
      terms: 0n,
      'newly-open': turned('not-owed', 'open') + turned('owed', 'open'),
      'newly-settled': turned('open', 'not-owed') + turned('open', 'owed'),
    });
    for (const { before, after, situations: all, regions, untold } of duty.changes) {
      const told = regions.reduce((sum, each) => sum + each.situations, untold);
      expect(told).toBe(all);
      for (const { witness } of regions) {
        expect([state(old, witness!.facts), state(now, witness!.facts)]).toEqual([before, after]);
        expect(witness!.because.edits).not.toEqual([]);
        const { step } = witness!;
        if (step)
          expect([state(old, step.facts), state(now, step.facts)]).toEqual([
            step.before,
            step.after,
          ]);
      }
    }
  });

  it('on other terms are told apart from those that stay', () => {
    const [report] = randomDuty(chanceFrom(1));
    const later = { ...report!, duty: { ...SOME_DUTY, to: 'the council' } };
    const pair = compared(lawWith([report!]), lawWith([later]));
    const [duty] = pair.diff.duties;
    const owed = counted(pair, duty!.questions, (facts) => state(pair.stacks[0], facts) === 'owed');
    expect(owed).toBeGreaterThan(0n);
    expect(duty!.changed).toMatchObject({ terms: owed, owed: 0n, lifted: 0n });
    expect(duty!.changes[0]!.regions[0]!.witness!.because).toEqual({
      kind: 'needed',
      edits: [{ what: 'norm', id: 'report', how: 'changed' }],
    });
  });
});

describe('a comparison that grows too large', () => {
  it('leaves the act out by name and compares the rest', () => {
    const chance = chanceFrom(5);
    const before = { ...randomLaw(chance), constraints: [] };
    const after = edited(chance, before);
    const compare = (nodeBudget: number) =>
      lawDiff(
        { engine: engine(before), name: 'before' },
        { engine: engine(after), name: 'after' },
        { nodeBudget },
      );
    const small = compare(1);
    if (small.kind === 'refused') throw new Error(small.why.message);
    expect(small.diff.acts).toEqual([]);
    expect(small.diff.notCompared.tooLarge).toEqual(['hold']);
  });

  it('is refused in words where already what cannot be is too large', () => {
    const law = randomLaw(chanceFrom(0), { plain: true });
    const bound = lawWith(law.norms, [
      { ...lawWith([]).constraints[0], id: 'no', why: 'no', never: randomCondition(chanceFrom(3)) },
    ] as Stack['constraints']);
    const one = { engine: engine(bound), name: 'one' };
    expect(lawDiff(one, one, { nodeBudget: 0 })).toMatchObject({
      kind: 'refused',
      why: { code: 'too-far-apart' },
    });
  });
});
