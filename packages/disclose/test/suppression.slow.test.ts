import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { highsSolver } from '../edge/solve-with-highs.ts';
import { covers, figuresOf, type Dimension, type Tallied } from '../src/suppression/frame.ts';
import type { Program, Solve } from '../src/suppression/linear-program.ts';
import { unprotected } from '../src/suppression/audit.ts';
import { modelOf } from '../src/suppression/model.ts';
import { protect } from '../src/suppression/protect.ts';
import { ruleOf } from '../src/suppression/rule.ts';
import type { Shown } from './attacker.ts';
import { AGENCIES, countsOf, QUARTERS, tallyOf } from './random-table.ts';

let solve: Solve;
beforeAll(async () => {
  solve = await highsSolver();
});

const everything = (dimensions: readonly Dimension[]): Record<string, readonly string[]> =>
  Object.fromEntries(dimensions.map(({ id, codes }) => [id, codes.map(({ code }) => code)]));

function published(dimensions: readonly Dimension[], tally: readonly Tallied[], threshold: number) {
  const figures = figuresOf(dimensions, everything(dimensions));
  const rule = ruleOf(threshold);
  const model = modelOf(dimensions, figures, tally, [], rule)!;
  const protection = protect(model, rule, solve);
  if (!protection) throw new Error('Nothing protects this table.');
  const shown = figures.map(({ region }, index): Shown => ({
    places: tally.flatMap(({ at }, place) => (covers(region, at) ? [place] : [])),
    value: protection.withheld.has(index) ? 'withheld' : model.figures[index]!.value,
  }));
  return { shown, protection, model };
}

describe('published counts cannot be subtracted into a person', () => {
  test('a small count and its cheapest cover are withheld, and the totals stay', () => {
    const tally = tallyOf([AGENCIES, QUARTERS], [3, 40, 30, 50, 60, 70]);
    const { shown } = published([AGENCIES, QUARTERS], tally, 11);
    const withheld = shown.filter(({ value }) => value === 'withheld');
    expect(withheld.length).toBe(4);
    expect(shown[0]!.value).toBe(253);
  });

  test('nothing is withheld where nothing is small', () => {
    const { protection } = published(
      [AGENCIES, QUARTERS],
      tallyOf([AGENCIES, QUARTERS], [0, 40, 30, 50, 60, 70]),
      11,
    );
    expect(protection.withheld.size).toBe(0);
  });

  test('no cover could be published in addition', () => {
    fc.assert(
      fc.property(countsOf(6), (counts) => {
        const tally = tallyOf([AGENCIES, QUARTERS], counts);
        const { protection, model } = published([AGENCIES, QUARTERS], tally, 4);
        expect(protection.settled).toBe(true);
        for (const cover of protection.covers) {
          const fewer = new Set([...protection.withheld].filter((figure) => figure !== cover));
          expect(unprotected(model, fewer, protection.worlds, ruleOf(4)).length).toBeGreaterThan(0);
        }
      }),
      { seed: 4, numRuns: 20 },
    );
  });

  test('a year of ten agencies by month, quarter and year is protected whole', () => {
    const agencies: Dimension = {
      id: 'agency',
      label: 'Agency',
      codes: [
        { code: 'all', label: 'All' },
        ...Array.from({ length: 10 }, (_, at) => ({ code: `a${at}`, label: '', within: 'all' })),
      ],
    };
    const year: Dimension = {
      id: 'time',
      label: 'Time',
      codes: [
        { code: 'year', label: 'Year' },
        ...[0, 1, 2, 3].map((at) => ({ code: `q${at}`, label: '', within: 'year' })),
        ...Array.from({ length: 12 }, (_, at) => ({
          code: `m${at}`,
          label: '',
          within: `q${Math.floor(at / 3)}`,
        })),
      ],
    };
    // Many small, some zero, some large.
    const counts = Array.from({ length: 120 }, (_, at) => ((((at * 37) % 61) ** 2) >> 6) % 59);
    const { protection, model } = published(
      [agencies, year],
      tallyOf([agencies, year], counts),
      11,
    );
    expect(model.figures.length).toBe(187);
    expect(protection.settled).toBe(true);
    expect(unprotected(model, protection.withheld, protection.worlds, ruleOf())).toEqual([]);
    expect(protection.withheld.has(0)).toBe(false);
  }, 120_000);

  test('the audit takes no world on trust', () => {
    const tally = tallyOf([AGENCIES, QUARTERS], [3, 40, 30, 50, 60, 70]);
    const { protection, model } = published([AGENCIES, QUARTERS], tally, 11);
    const { withheld, worlds } = protection;
    expect(unprotected(model, withheld, worlds, ruleOf())).toEqual([]);
    expect(unprotected(model, withheld, [], ruleOf()).length).toBeGreaterThan(0);
    expect(unprotected(model, new Set(), worlds, ruleOf()).length).toBeGreaterThan(0);
    for (const change of [0.5, -1000, 1, NaN]) {
      const false_ = worlds.map((world) =>
        world.map((value, at) => (at === 0 ? value + change : value)),
      );
      expect(unprotected(model, withheld, false_, ruleOf()).length).toBeGreaterThan(0);
    }
  });

  test.each([
    ['gives nothing', () => undefined, undefined],
    ['gives too little', () => [1], undefined],
    ['gives less than nothing', ({ variables }: Program) => variables.map(() => -9), undefined],
    ['always says 99', ({ variables }: Program) => variables.map(() => 99), 15],
  ])('with a solver that %s no count is published', (_, solver, withheld) => {
    const tally = tallyOf([AGENCIES, QUARTERS], [3, 40, 30, 50, 60, 70]);
    const figures = figuresOf([AGENCIES, QUARTERS], everything([AGENCIES, QUARTERS]));
    const model = modelOf([AGENCIES, QUARTERS], figures, tally, [], ruleOf())!;
    expect(protect(model, ruleOf(), solver)?.withheld.size).toBe(withheld);
  });
});
