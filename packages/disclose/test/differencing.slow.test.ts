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

describe('a correction', () => {
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
