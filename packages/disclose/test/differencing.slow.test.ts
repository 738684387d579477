/**
 * Promise 9: published counts cannot be subtracted into a person. The attacker of `attacker.ts` is given the
 * files as they left, in every format, and the same threshold is used throughout: 4, so that he can try
 * every table there is.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { release } from '../src/gate.ts';
import type { Released, ReleaseRequest, TableContent } from '../src/request.ts';
import { covers, figuresOf, type Dimension, type Tallied } from '../src/suppression/frame.ts';
import type { SeriesEntry } from '../src/suppression/series.ts';
import { workOut, type Shown } from './attacker.ts';
import { AGENCIES, countsOf, QUARTERS, tallyOf } from './random-table.ts';
import { released, requestOf, rowsIn, tableOf, testTools } from './requests.ts';

const THRESHOLD = 4;
const MOST_PEOPLE = 14;
const BOTH = [AGENCIES, QUARTERS];
const ALL = Object.fromEntries(BOTH.map(({ id, codes }) => [id, codes.map(({ code }) => code)]));

type Asked = Pick<TableContent, 'shown' | 'where'>;

async function published(
  tally: readonly Tallied[],
  asked: Asked,
  earlier: readonly SeriesEntry[] = [],
  as: ReleaseRequest['as'] = 'csv',
  dimensions: readonly Dimension[] = BOTH,
) {
  const content = tableOf({ dimensions, tally, threshold: THRESHOLD, ...asked }, earlier);
  return release(requestOf(content, as), await testTools());
}

/** What the file says, and about which places: by its labels, as anybody would read it. */
function shownIn(outcome: Released, tally: readonly Tallied[], { shown, where }: Asked): Shown[] {
  const [, ...rows] = rowsIn(outcome);
  return figuresOf(BOTH, { ...shown }).map(({ codes, region }, index) => {
    const row = rows[index]!;
    const labels = BOTH.filter(({ id }) => shown[id]).map(
      ({ id, codes: all }) => all.find(({ code }) => code === codes[id])!.label,
    );
    expect(row.slice(0, labels.length)).toEqual(labels);
    const [count, status] = row.slice(labels.length);
    expect(status).toBe(count === '' || count === undefined ? 'withheld' : 'published');
    return {
      places: tally.flatMap(({ at }, place) =>
        covers({ ...where, ...region }, at) ? [place] : [],
      ),
      value: status === 'withheld' ? 'withheld' : Number(count),
    };
  });
}

/** Every group of places that is small and not empty: nobody may tell, of any, that it is. */
function expectSafe(shown: readonly Shown[], counts: readonly number[]): void {
  for (let group = 1; group < 1 << counts.length; group++) {
    const places = counts.flatMap((_, place) => (group & (1 << place) ? [place] : []));
    const people = places.reduce((sum, place) => sum + counts[place]!, 0);
    if (people === 0 || people >= THRESHOLD) continue;
    const adding = workOut(
      counts.length,
      shown,
      places,
      MOST_PEOPLE,
      false,
      ({ most }) => most >= THRESHOLD,
    );
    expect(adding.most, `places ${places.join()} of ${counts.join()}`).toBeGreaterThanOrEqual(
      THRESHOLD,
    );
  }
  for (const { places, value } of shown) {
    const people = places.reduce((sum, place) => sum + counts[place]!, 0);
    if (value !== 'withheld' || people >= THRESHOLD) continue;
    const knowing = workOut(
      counts.length,
      shown,
      places,
      MOST_PEOPLE,
      true,
      ({ least, most }) => most - least >= THRESHOLD - 2,
    );
    expect(knowing.most - knowing.least).toBeGreaterThanOrEqual(THRESHOLD - 2);
  }
}

describe('published counts cannot be subtracted into a person', () => {
  test.each(['csv', 'xlsx', 'open-data'] as const)(
    'by whoever tries every table that agrees with the %s',
    async (as) => {
      await fc.assert(
        fc.asyncProperty(countsOf(6), async (counts) => {
          const tally = tallyOf(BOTH, counts);
          const outcome = await published(tally, { shown: ALL }, [], as);
          if (outcome.released) expectSafe(shownIn(outcome, tally, { shown: ALL }), counts);
          else expect(outcome.reason.code).toBe('nothing-left');
        }),
        { seed: 1, numRuns: 25 },
      );
    },
  );

  test('nor from margins alone, whose crossings nobody published', async () => {
    await fc.assert(
      fc.asyncProperty(countsOf(6), async (counts) => {
        const tally = tallyOf(BOTH, counts);
        const entries: SeriesEntry[] = [];
        const shown: Shown[] = [];
        for (const id of ['agency', 'time'] as const) {
          const asked = { shown: { [id]: ALL[id]! } };
          const outcome = await published(tally, asked, entries);
          if (!outcome.released) continue;
          entries.push(outcome.entry!);
          shown.push(...shownIn(outcome, tally, asked));
        }
        expectSafe(shown, counts);
      }),
      { seed: 2, numRuns: 25 },
    );
  });

  test('nor from exports with changing filters and overlapping ranges', async () => {
    const quarters = fc.constantFrom(['q1'], ['q2'], ['half']);
    const agencies = fc.constantFrom(['north'], ['parks'], ['fire', 'north'], ['all']);
    const filter = fc.record({ time: quarters, agency: agencies });
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(countsOf(6), fc.array(filter, { maxLength: 5 }), async (counts, filters) => {
        const tally = tallyOf(BOTH, counts);
        const entries: SeriesEntry[] = [];
        const shown: Shown[] = [];
        for (const where of filters) {
          const outcome = await published(tally, { shown: {}, where }, entries);
          if (!outcome.released) {
            refused++;
            continue;
          }
          entries.push(outcome.entry!);
          const region = Object.fromEntries(
            BOTH.map(({ id, codes }) => [
              id,
              where[id as 'time' | 'agency'].flatMap((code) => {
                const under = (one: string): string[] => {
                  const parts = codes.filter(({ within }) => within === one);
                  return parts.length === 0 ? [one] : parts.flatMap((part) => under(part.code));
                };
                return under(code);
              }),
            ]),
          );
          shown.push(...shownIn(outcome, tally, { shown: {}, where: region }));
        }
        expectSafe(shown, counts);
      }),
      { seed: 3, numRuns: 60 },
    );
    // Had nothing been refused, nothing would have been tried.
    expect(refused).toBeGreaterThan(20);
  });
});

describe('the attacker', () => {
  test('finds somebody where small counts are withheld and nothing covers them', () => {
    const counts = [2, 20, 30, 25, 40, 50];
    const tally = tallyOf(BOTH, counts);
    const shown = figuresOf(BOTH, ALL).map(({ region }): Shown => {
      const places = tally.flatMap(({ at }, place) => (covers(region, at) ? [place] : []));
      const count = places.reduce((sum, place) => sum + counts[place]!, 0);
      return { places, value: count > 0 && count < THRESHOLD ? 'withheld' : count };
    });
    expect(workOut(6, shown, [0], 60, false)).toEqual({ least: 2, most: 2 });
    expect(() => expectSafe(shown, counts)).toThrow();
  });

  test('finds a correction of one between two releases that do not know of each other', () => {
    const places = [0];
    const told: Shown[] = [
      { places, value: 21 },
      { places: [1], value: 20 },
    ];
    expect(workOut(2, told, [0], 30, true, undefined, [1])).toEqual({ least: 1, most: 1 });
  });
});

test('ten people in two places, known only as a difference, are ten people still', async () => {
  const counts = [4, 0, 6, 0, 90, 0];
  const tally = tallyOf(BOTH, counts);
  const ask = async (agency: string, earlier: readonly SeriesEntry[]) => {
    const asked = { dimensions: BOTH, tally, shown: {}, where: { agency: [agency] } };
    return release(requestOf(tableOf(asked, earlier)), await testTools());
  };
  const all = released(await ask('all', []));
  expect(rowsIn(all)[1]![0]).toBe('100');
  expect(await ask('fire', [all.entry!])).toMatchObject({ reason: { code: 'nothing-left' } });
});

describe('three ways to count at once', () => {
  const two = (id: string): Dimension => ({
    id,
    label: id,
    codes: [
      { code: 'all', label: `all of ${id}` },
      { code: 'a', label: `${id} a`, within: 'all' },
      { code: 'b', label: `${id} b`, within: 'all' },
    ],
  });
  const three = [two('kind'), two('place'), two('time')];

  test('give nobody away, though sums of whole numbers are harder there', async () => {
    const shown = Object.fromEntries(three.map(({ id }) => [id, ['all', 'a', 'b']]));
    const figures = figuresOf(three, shown);
    await fc.assert(
      fc.asyncProperty(countsOf(8), async (counts) => {
        const tally = tallyOf(three, counts);
        const outcome = await published(tally, { shown }, [], 'csv', three);
        if (!outcome.released) return;
        const rows = rowsIn(outcome).slice(1);
        const told = figures.map(({ region }, index): Shown => {
          const count = rows[index]![3]!;
          return {
            places: tally.flatMap(({ at }, place) => (covers(region, at) ? [place] : [])),
            value: count === '' ? 'withheld' : Number(count),
          };
        });
        expectSafe(told, counts);
      }),
      { seed: 5, numRuns: 12 },
    );
  });
});

describe('a correction', () => {
  const small: Dimension = {
    id: 'agency',
    label: 'Agency',
    codes: [
      { code: 'all', label: 'All' },
      ...['a', 'b', 'c'].map((code) => ({ code, label: code.toUpperCase(), within: 'all' })),
    ],
  };

  test('gives nobody away to whoever holds both releases and knows what was not corrected', async () => {
    const shown = { agency: ['all', 'a', 'b', 'c'] };
    const figures = figuresOf([small], shown);
    let both = 0;
    await fc.assert(
      fc.asyncProperty(
        countsOf(3),
        fc.array(fc.constantFrom(0, 0, 1, 2, 5), { minLength: 3, maxLength: 3 }),
        async (before, more) => {
          const after = before.map((count, place) => count + more[place]!);
          const first = await published(tallyOf([small], before), { shown }, [], 'csv', [small]);
          if (!first.released) return;
          const tally = tallyOf([small], after);
          const second = await published(tally, { shown }, [first.entry!], 'csv', [small]);
          if (!second.released) return;
          both++;
          // Places 0 to 2 are as they are now; a corrected one has its old number at 3 to 5.
          const old = (place: number): number => (more[place] === 0 ? place : place + 3);
          const told = [first, second].flatMap((outcome, release) => {
            const rows = rowsIn(outcome).slice(1);
            return figures.map(({ region }, index): Shown => {
              const places = tally.flatMap(({ at }, place) => (covers(region, at) ? [place] : []));
              const count = rows[index]![1]!;
              return {
                places: release === 0 ? places.map(old) : places,
                value: count === '' ? 'withheld' : Number(count),
              };
            });
          });
          const unknown = [...after, ...before];
          const used = unknown.map((count, at) => (at < 3 || more[at - 3] !== 0 ? count : 0));
          expectSafe(told, used);
          for (const [place, change] of more.entries()) {
            if (change === 0 || change >= THRESHOLD) continue;
            const { least, most } = workOut(
              6,
              told,
              [place],
              MOST_PEOPLE,
              true,
              (bounds) => bounds.most - bounds.least >= THRESHOLD - 2,
              [place + 3],
            );
            expect(most - least).toBeGreaterThanOrEqual(THRESHOLD - 2);
          }
        },
      ),
      { seed: 6, numRuns: 80 },
    );
    expect(both).toBeGreaterThan(20);
  });

  const tallied = (first: number): readonly Tallied[] => tallyOf(BOTH, [first, 20, 30, 25, 40, 50]);

  test('that moves a figure by fewer than the threshold is not published', async () => {
    const first = released(await published(tallied(20), { shown: ALL }));
    const again = await published(tallied(21), { shown: ALL }, [first.entry!]);
    if (again.released) {
      const before = rowsIn(first).slice(1);
      for (const [index, row] of rowsIn(again).slice(1).entries()) {
        const change = Math.abs(Number(row[2]) - Number(before[index]![2]));
        expect(row[2] === '' || change === 0 || change >= THRESHOLD).toBe(true);
      }
    } else expect(again.reason.code).toBe('not-protected');
  });

  test('that moves it by more is', async () => {
    const first = released(await published(tallied(20), { shown: ALL }));
    const again = released(await published(tallied(29), { shown: ALL }, [first.entry!]));
    expect(rowsIn(again)[1]![2]).toBe('194');
    expect(again.record.counted).toMatchObject({ withheldSmall: 0, withheldAsCover: 0 });
  });
});

describe('a series', () => {
  const tally = tallyOf(BOTH, [9, 20, 30, 25, 40, 50]);
  const asked = { shown: { agency: ['all', 'parks', 'fire'] } };

  test('with a release left out, changed or of another series is refused', async () => {
    const first = released(await published(tally, asked)).entry!;
    const second = released(await published(tally, { shown: ALL }, [first])).entry!;
    const content = tableOf({ dimensions: BOTH, tally, threshold: THRESHOLD, shown: ALL }, [
      first,
      second,
    ]);
    const codeOf = async (series: Partial<TableContent['series']>, threshold = THRESHOLD) => {
      const changed = { ...content, threshold, series: { ...content.series, ...series } };
      const outcome = await release(requestOf(changed), await testTools());
      return outcome.released ? 'released' : outcome.reason.code;
    };
    expect(await codeOf({})).toBe('released');
    expect(await codeOf({ earlier: [first] })).toBe('series-broken');
    expect(await codeOf({ earlier: [second] })).toBe('series-broken');
    expect(await codeOf({ earlier: [] })).toBe('series-broken');
    expect(await codeOf({ id: 'another' })).toBe('series-broken');
    expect(await codeOf({}, 5)).toBe('series-broken');
    const changed = { ...second, figures: second.figures.slice(1) };
    expect(await codeOf({ earlier: [first, changed] })).toBe('series-broken');
  });
});
