/** The synthetic decade has the numbers that were published: docs/replay.md. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RecordValue } from '@threshold/rules/situation/situation';
import { FIGURES } from './published-figures.ts';
import { LISTED_SECTIONS, MISDEMEANOR, OTHER_FELONY } from './sample-facts.ts';
import { sampleRequests, type SampleRequest } from './sample-requests.ts';

const DECADE = { seed: 7, from: '2012-10-01', to: '2022-09-30', times: 1 };
const all = [...sampleRequests(DECADE)];

const between = (agency: string, from: string, to: string): SampleRequest[] =>
  all.filter(({ facts, basis }) => {
    const day = facts['event.date'] as string;
    return basis !== 'invented' && facts['agency'] === agency && day >= from && day <= to;
  });
const of = (rows: readonly SampleRequest[], fact: string, value: unknown = true): SampleRequest[] =>
  rows.filter(({ facts }) => facts[fact] === value);
const records = ({ facts }: SampleRequest): readonly RecordValue[] =>
  facts['person.convictions'] as readonly RecordValue[];
const listed = (row: SampleRequest): boolean =>
  records(row).some(({ section }) => LISTED_SECTIONS.some((one) => one === section));

describe('the synthetic decade', () => {
  it('has the jails’ year to September 2013', () => {
    const rows = between('correction', '2012-10-01', '2013-09-30');
    const transferred = of(rows, 'done.transferred');
    expect([rows.length, transferred.length, of(rows, 'done.transferred', false).length]).toEqual([
      4237, 3074, 1163,
    ]);
    expect(transferred.filter((row) => records(row).length === 0)).toHaveLength(1702);
    expect(transferred.filter((row) => records(row)[0]?.['felony'] === false)).toHaveLength(845);
  });

  it('has the jails’ two years to September 2017, none honored, 20 transferred after notice', () => {
    expect(between('correction', '2015-10-01', '2016-09-30')).toHaveLength(51);
    const rows = between('correction', '2016-10-01', '2017-09-30');
    expect(rows).toHaveLength(536);
    expect(of(rows, 'done.held')).toHaveLength(0);
    const handedOver = of(of(rows, 'done.transferred'), 'done.notified');
    expect(handedOver).toHaveLength(20);
    expect(handedOver.every(listed)).toBe(true);
  });

  it('has the police’s three report years, and the spring within one', () => {
    const first = between('police', '2015-10-01', '2016-09-30');
    expect([first.length, of(first, 'done.held').length]).toEqual([80, 2]);
    expect(of(of(first, 'done.held'), 'paper.kind', 'ao-442')).toHaveLength(2);
    expect(between('police', '2016-10-01', '2017-09-30')).toHaveLength(1526);
    const spring = between('police', '2017-01-01', '2017-04-03');
    expect([spring.length, spring.filter(listed).length]).toEqual([109, 3]);
    expect(of(spring, 'done.held')).toHaveLength(0);
    const last = between('police', '2018-07-01', '2019-06-30');
    expect(last).toHaveLength(2916);
    const answered = of(last, 'done.shared');
    expect([answered.length, answered.every(listed)]).toEqual([7, true]);
  });

  it('says of each row what its number rests on', () => {
    const known = new Set([...FIGURES.map(({ id }) => id), 'between', 'invented']);
    expect(new Set(all.map(({ basis }) => basis))).toEqual(known);
    expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
  });

  it('is the same for the same seed, another for another, and as many times as asked', () => {
    const short = { ...DECADE, from: '2017-01-01', to: '2017-03-31' };
    const made = [...sampleRequests(short)];
    expect([...sampleRequests(short)]).toEqual(made);
    expect([...sampleRequests({ ...short, seed: 8 })]).not.toEqual(made);
    const spring = { ...DECADE, from: '2017-01-01', to: '2017-04-03', times: 3 };
    const police = [...sampleRequests(spring)].filter(
      ({ basis }) => basis === 'police-2017-spring',
    );
    expect([police.length, police.filter(listed).length]).toEqual([327, 9]);
  });

  it('names crimes that stand on the city’s list, and others that do not', () => {
    const list = readFileSync(
      path.resolve(
        import.meta.dirname,
        '../../../../law/us-ny-nyc/lists/violent-or-serious-crimes.yaml',
      ),
      'utf8',
    );
    for (const code of LISTED_SECTIONS) expect(list).toContain(`code: "${code}"`);
    for (const code of [MISDEMEANOR, OTHER_FELONY]) expect(list).not.toContain(`"${code}`);
  });
});
