/** Every count is compared with trying one situation after another on the reference interpreter. */
import { describe, expect, it } from 'vitest';
import type { Condition } from '../compare/condition-words.ts';
import { lawDiff } from '../compare/law-diff.ts';
import { lawWith, randomLaw, situationKey, situations } from '../compare/test-laws.ts';
import { compile } from '../compile/compile.ts';
import { lawOf, type Law } from '../compile/law.ts';
import { createEngine } from '../decide/engine.ts';
import type { Stack } from '../language/model.ts';
import { chanceFrom } from '../reference/chance.ts';
import {
  and,
  compare,
  fieldTerm,
  plus,
  some,
  term,
  yes,
  yesField,
} from '../reference/expression-builder.ts';
import { referenceAnswer } from '../reference/reference-answer.ts';
import { act, fact, norm, recordType, stackOf } from '../reference/stack-builder.ts';
import type { Facts } from '../situation/situation.ts';
import { atlasOf, type ActAtlas } from './atlas.ts';

const DAY = '2026-06-01';
const FACTS = ['custody', 'judge', 'minor', 'paper', 'hours'];

const lawFrom = (stack: Stack): Law => lawOf(compile(stack));
function hold(law: Law, steps = 3): ActAtlas {
  return atlasOf(law, { day: DAY, steps }).acts.find(({ act }) => act === 'hold')!;
}

function outcome(stack: Stack, facts: Facts, day = DAY): string | undefined {
  const answer = referenceAnswer(stack, 'hold', { facts: { ...facts, 'event.date': day } });
  return (answer && [...answer.outcomes][0]) ?? undefined;
}

interface Tried {
  readonly facts: Facts;
  readonly outcome: string;
}

/** One situation for all that the law cannot tell apart; what its constraints rule out is left out. */
function tried(law: Law, names: readonly string[], day = DAY): Map<string, Tried> {
  const all = new Map<string, Tried>();
  const engines = [createEngine(law)];
  for (const facts of situations()) {
    const is = outcome(law.stack, facts, day);
    if (is !== undefined) all.set(situationKey(engines, names, facts), { facts, outcome: is });
  }
  return all;
}

/** The questions that any situation's outcome depends on. */
function names(law: Law, day = DAY): string[] {
  const every = [...situations()];
  const free = lawFrom({ ...law.stack, constraints: [] });
  return FACTS.filter((name) => {
    const rest = FACTS.filter((each) => each !== name);
    const seen = new Map<string, string>();
    return every.some((facts) => {
      const key = JSON.stringify(rest.map((each) => facts[each]));
      const is = outcome(free.stack, facts, day)!;
      const known = seen.get(key);
      seen.set(key, is);
      return known !== undefined && known !== is;
    });
  });
}

function holds({ about, values, intervals }: Condition, facts: Facts): boolean {
  const value = facts[about] as string | number | boolean;
  if (values) return values.includes(value as string | boolean);
  return intervals!.some(
    ({ from, until }) =>
      (from === undefined || value >= from) && (until === undefined || value < until),
  );
}

function tally(outcomes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const each of outcomes) counts[each] = (counts[each] ?? 0) + 1;
  return counts;
}

const said = (counts: ActAtlas['outcomes']): Record<string, number> =>
  Object.fromEntries(counts.map((each) => [each.outcome, Number(each.situations)]));

describe('random laws', () => {
  it.each(Array.from({ length: 14 }, (_, seed) => seed))('are told exactly (%i)', (seed) => {
    const law = lawFrom(randomLaw(chanceFrom(seed)));
    const told = hold(law);
    const engines = [createEngine(law)];
    const asked = names(law);
    const all = tried(law, asked);
    expect(told.questions).toBe(asked.length);
    expect(said(told.outcomes)).toEqual(tally([...all.values()].map((each) => each.outcome)));

    for (const name of FACTS) {
      const rest = asked.filter((each) => each !== name);
      const groups = new Map<string, Tried[]>();
      for (const each of all.values()) {
        const key = situationKey(engines, rest, each.facts);
        groups.set(key, [...(groups.get(key) ?? []), each]);
      }
      const turning = [...groups.values()].filter(
        (group) => new Set(group.map((each) => each.outcome)).size > 1,
      );
      const expected = turning.reduce((sum, group) => sum + group.length, 0);
      const found = told.influence.find(({ about }) => about === name)?.situations ?? 0n;
      expect([name, Number(found)]).toEqual([name, expected]);
    }

    const here = new Map<string, string[]>();
    const pass = (key: string, is: string): void => {
      here.set(key, [...(here.get(key) ?? []), is]);
    };
    for (const { facts, outcome: is } of all.values()) {
      for (let at: number | undefined = told.steps.length > 0 ? 1 : undefined; at !== undefined;) {
        const step = told.steps[at - 1]!;
        const ways = step.branches.filter(({ when }) => holds(when, facts));
        expect(ways).toHaveLength(1);
        const [{ leads }] = ways as [(typeof ways)[number]];
        pass(`${at}`, is);
        pass(`${at}.${step.branches.indexOf(ways[0]!)}`, is);
        if (leads.kind === 'outcome') expect(leads.outcome).toBe(is);
        at = leads.kind === 'step' ? leads.step : undefined;
      }
    }
    for (const step of told.steps) {
      expect(Number(step.situations)).toBe(here.get(`${step.number}`)!.length);
      step.branches.forEach((branch, index) => {
        const came = here.get(`${step.number}.${index}`)!;
        expect(Number(branch.situations)).toBe(came.length);
        if (branch.leads.kind === 'more') expect(said(branch.leads.outcomes)).toEqual(tally(came));
      });
    }
  });

  it('are told to the end where there are steps enough, and each step once', () => {
    for (let seed = 0; seed < 24; seed++) {
      const { steps, outcomes } = hold(lawFrom(randomLaw(chanceFrom(seed))), 60);
      const leads = steps.flatMap(({ branches }) => branches.map((branch) => branch.leads));
      expect(leads.filter(({ kind }) => kind === 'more')).toEqual([]);
      expect(steps.length === 0).toBe(outcomes.length <= 1);
      for (const { number } of steps.slice(1)) {
        expect(leads.some((lead) => lead.kind === 'step' && lead.step === number)).toBe(true);
      }
    }
  });
});

describe('a law that changes on a day', () => {
  const law = lawFrom(
    lawWith([
      norm({
        id: 'old',
        acts: ['hold'],
        modality: 'may',
        until: '2026-03-01',
        when: yes('custody'),
      }),
      norm({
        id: 'new',
        acts: ['hold'],
        modality: 'must-not',
        from: '2026-03-01',
        when: yes('judge'),
      }),
      norm({ id: 'far', acts: ['hold'], modality: 'may', layer: 1, from: '2027-01-01' }),
    ]),
  );

  it('is told as of the day asked for', () => {
    expect(said(hold(law).outcomes)).toEqual({ 'must-not': 1, 'no-rule': 1 });
    const before = atlasOf(law, { day: '2026-02-28' }).acts.find(({ act }) => act === 'hold')!;
    expect(said(before.outcomes)).toEqual({ may: 1, 'no-rule': 1 });
    expect(before.influence.map(({ about }) => about)).toEqual(['custody']);
  });

  it('counts what each date changed, and lists what happened to the law', () => {
    // Custody only: may to nothing; judge only: nothing to must not; both: may to must not.
    expect(hold(law).versions).toEqual([
      { from: '2026-03-01', changed: 3n, situations: 4n },
      { from: '2027-01-01', changed: 1n, situations: 2n },
    ]);
    expect(
      atlasOf(law, { day: DAY }).changes.map(({ date, kind, id }) => [date, kind, id]),
    ).toEqual([
      ['2026-03-01', 'ended', 'old'],
      ['2026-03-01', 'began', 'new'],
      ['2027-01-01', 'began', 'far'],
    ]);
  });

  it('says of an act too large that nothing is told', () => {
    const { acts } = law;
    const without = new Map([...acts].filter(([act]) => act !== 'hold'));
    const { untold } = atlasOf({ ...law, acts: without, tooLarge: ['hold'] }, { day: DAY });
    expect(untold.map(({ act }) => act)).toEqual(['hold']);
  });
});

describe('two look-backs over one list of records, and two days of one arrest', () => {
  const within = (years: number) =>
    some(
      'convictions',
      and(
        yesField('serious'),
        compare(plus(fieldTerm('judgment'), term(years), 'years'), '>', term('arrest')),
      ),
    );
  const lawSaying = (modality: 'must-not' | 'must'): Law =>
    lawFrom(
      stackOf({
        facts: [
          fact('arrest', { type: 'date' }),
          fact('charge', { type: 'date' }),
          fact('convictions', { type: 'list', of: 'conviction' }),
        ],
        records: [
          recordType('conviction', { serious: { type: 'yes-no' }, judgment: { type: 'date' } }),
        ],
        acts: [act('hold'), act('transfer')],
        norms: [
          norm({ id: 'three', acts: ['hold'], modality, when: within(3) }),
          norm({ id: 'five', acts: ['hold'], modality: 'may', layer: 1, when: within(5) }),
          ...[30, 90].map((days, layer) =>
            norm({
              id: `${days}`,
              acts: ['transfer'],
              modality: layer === 0 ? modality : 'may',
              layer,
              when: compare(plus(term('arrest'), term(days), 'days'), '>', term('charge')),
            }),
          ),
        ],
      }),
    );
  const law = lawSaying('must-not');
  const { acts } = atlasOf(law, { day: DAY });

  it('are counted without what no record and no day can be: three of four ways are left', () => {
    // Within three is within five; less than 30 days after is less than 90.
    const three = { 'must-not': 1, may: 1, 'no-rule': 1 };
    expect(acts.map((each) => [each.act, said(each.outcomes)])).toEqual([
      ['hold', three],
      ['transfer', three],
    ]);
    // Alone, each can be turned in two of the three; the graph has as many situations as the counts.
    for (const { influence, steps } of acts) {
      expect(influence.map(({ situations: own }) => own)).toEqual([2n, 2n]);
      expect(steps[0]!.situations).toBe(3n);
    }
  });

  it('are counted as in a comparison of two laws', () => {
    const before = { engine: createEngine(law), name: 'before' };
    const after = { engine: createEngine(lawSaying('must')), name: 'after' };
    const compared = lawDiff(before, after);
    if (compared.kind === 'refused') throw new Error(compared.why.message);
    expect(compared.diff.acts.map((each) => each.situations)).toEqual(
      acts.map((each) => each.situations),
    );
  });
});
