/** What is told of a law that changes, whole: every change of it, every interval, and what is left out. */
import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack } from '../check/inline-stack.ts';
import { answersOverTime } from './answers-over-time.ts';
import { compareDates } from './compare-dates.ts';
import { changesBetween } from './law-change.ts';

const cite = (ref: string): string => `cite: { ref: ${ref}, source: code, verified: true }`;
const stack = inlineStack({
  state: `
facts:
  event.date: { type: date, title: The day, ask: { text: When?, who: [front-line], look: The calendar. } }
  paper: { type: yes-no, title: A paper, ask: { text: Is there one?, who: [front-line], look: Here. } }
  rows: { type: list, of: row, title: Rows, ask: { text: Which?, who: [front-line], look: Here. } }
records: { row: { title: A row, fields: { day: { type: date, title: Day } } } }
definitions:
  fresh: { title: A fresh row, is: any rows where (day + 1 years > event.date), ${cite('§ 20')} }
  shown:
    title: A paper was shown
    ${cite('§ 21')}
    versions: [{ in-force: { from: 2022-01-01 }, is: paper }]
acts: { hold: { title: Hold }, share: { title: Share }, enter: { title: Enter } }
norms:
  - { id: always, summary: Always., acts: [hold], modality: must-not, ${cite('§ 1')} }
  - id: early
    summary: Early.
    acts: [hold]
    modality: must-not
    in-force: { from: 2020-01-01, until: 2024-01-01 }
    ${cite('§ 2')}
    unless:
      - { id: early.but, summary: But., modality: may, when: paper, ${cite('§ 3')} }
      - { id: early.late, summary: Late., modality: may, when: paper, in-force: { from: 2021-01-01, until: 2023-01-01 }, ${cite('§ 4')} }
      - { id: early.open, summary: Open., modality: may, when: paper, in-force: { until: 2023-06-01 }, ${cite('§ 5')} }
  - { id: share, summary: Share., acts: [share], modality: may, in-force: { from: 2020-01-01 }, ${cite('§ 6')} }
  - { id: stopped, summary: Stopped., acts: [share], modality: must, when: shown, ${cite('§ 7')},
      status: { enjoined: { court: A court, from: 2025-01-01, ${cite('C v. D')} } } }
  - { id: enter, summary: Enter., acts: [enter], modality: may, when: fresh, ${cite('§ 8')} }
  - { id: passed, summary: Passed., acts: [enter], modality: must, when: paper, in-force: { from: 2027-01-01, enacted: 2026-01-01 }, ${cite('§ 9')} }
`,
});
const engine = engineOf(stack);
const TODAY = { today: '2026-03-01' };
const told = (changes: ReturnType<typeof changesBetween>): string[] =>
  changes.map(({ date, kind, id }) => `${date} ${kind} ${id}`);

describe('the changes of a law', () => {
  it('leave out what has no day, and what an exception shares with its norm', () => {
    expect(told(changesBetween(stack, '1900-01-01', '2100-01-01'))).toEqual([
      '2020-01-01 began early',
      '2020-01-01 began share',
      '2021-01-01 began early.late',
      '2022-01-01 began shown',
      '2023-01-01 ended early.late',
      '2023-06-01 ended early.open',
      '2024-01-01 ended early',
      '2025-01-01 enjoined stopped',
      '2026-01-01 passed passed',
      '2027-01-01 began passed',
    ]);
  });

  it('say whose they are and where it stands', () => {
    expect(changesBetween(stack, '2020-12-31', '2022-01-01')).toStrictEqual([
      {
        date: '2021-01-01',
        kind: 'began',
        what: 'norm',
        id: 'early.late',
        pack: 'test-state',
        summary: 'Late.',
        acts: ['hold'],
        cite: [{ ref: '§ 4', source: 'code', verified: true }],
      },
      {
        date: '2022-01-01',
        kind: 'began',
        what: 'definition',
        id: 'shown',
        pack: 'test-state',
        summary: 'A paper was shown',
        acts: [],
        cite: [{ ref: '§ 21', source: 'code', verified: true }],
      },
    ]);
  });

  it('know a norm from the day it was passed, and one without a day always', () => {
    const known = (knownOn: string): string[] =>
      told(changesBetween(stack, '2024-12-31', '2100-01-01', { knownOn }));
    expect(known('2025-12-31')).toEqual(['2025-01-01 enjoined stopped']);
    expect(known('2026-01-01')).toEqual([
      '2025-01-01 enjoined stopped',
      '2026-01-01 passed passed',
      '2027-01-01 began passed',
    ]);
  });
});

describe('answers over time, of several acts', () => {
  const situation = {
    acts: ['share', 'hold', 'enter'],
    facts: { paper: true, rows: [{ day: '2021-06-01' }], 'rows.complete': true },
  };
  const over = answersOverTime(engine, situation, TODAY);

  it('belong to the act that was asked', () => {
    expect(
      over.map(({ act, intervals }) => [
        act,
        intervals.map(({ from, until, determination }) =>
          [determination.act, from, until, determination.outcome].join(' '),
        ),
      ]),
    ).toEqual([
      [
        'share',
        [
          'share  2020-01-01 no-rule',
          'share 2020-01-01 2022-01-01 may',
          'share 2022-01-01 2025-01-01 must',
          'share 2025-01-01  may',
        ],
      ],
      [
        'hold',
        [
          'hold  2020-01-01 must-not',
          'hold 2020-01-01 2021-01-01 contested',
          'hold 2021-01-01 2023-01-01 contested',
          'hold 2023-01-01 2023-06-01 contested',
          'hold 2023-06-01 2024-01-01 contested',
          'hold 2024-01-01  must-not',
        ],
      ],
      [
        'enter',
        ['enter  2022-06-01 may', 'enter 2022-06-01 2027-01-01 no-rule', 'enter 2027-01-01  must'],
      ],
    ]);
  });

  it('name what the law did to this act, what came and what went', () => {
    const ids = (norms: readonly { readonly id: string }[]): string =>
      norms.map(({ id }) => id).join();
    expect(
      over.map(({ cuts }) =>
        cuts.map(({ date, gained, lost, law }) =>
          [date, `+${ids(gained)}`, `-${ids(lost)}`, ...told(law)].join(' '),
        ),
      ),
    ).toEqual([
      [
        '2020-01-01 +share - 2020-01-01 began share',
        '2022-01-01 +stopped -share 2022-01-01 began shown',
        '2025-01-01 +share -stopped 2025-01-01 enjoined stopped',
      ],
      [
        // The norm without a day forbids throughout: it neither comes nor goes.
        '2020-01-01 +early.but,early.open - 2020-01-01 began early',
        '2021-01-01 +early.late - 2021-01-01 began early.late',
        '2023-01-01 + -early.late 2023-01-01 ended early.late',
        '2023-06-01 + -early.open 2023-06-01 ended early.open',
        '2024-01-01 + -early.but 2024-01-01 ended early',
      ],
      ['2022-06-01 + -enter', '2027-01-01 +passed - 2027-01-01 began passed'],
    ]);
  });

  it('count what was known on the day of decision', () => {
    const [enter] = answersOverTime(
      engine,
      { ...situation, acts: ['enter'], knownOn: '2025-12-31' },
      TODAY,
    );
    expect(enter?.cuts.at(-1)?.law).toEqual([]);
    const compared = compareDates(
      engine,
      { ...situation, knownOn: '2025-12-31' },
      '2024-12-31',
      '2027-01-01',
      TODAY,
    );
    expect(told(compared.changes)).toEqual(['2025-01-01 enjoined stopped']);
  });
});
