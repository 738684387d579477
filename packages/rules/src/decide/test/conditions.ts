/** For tests: one condition of every kind, with facts and what they make of it; and a law with an act for each. */
import type { Stack } from '../../language/model.ts';
import { inlineStack } from '../../check/inline-stack.ts';
import type { Facts } from '../../situation/situation.ts';

export const CITE = 'cite: { ref: "Code § 1", source: code, verified: true }';
const ASK = 'ask: { text: What?, who: [front-line], look: On the paper. }';
export const LAW = `
facts:
  event.date: { type: date, title: Day, ${ASK} }
  start: { type: date, title: Start, ${ASK} }
  end: { type: date, title: End, ${ASK} }
  age: { type: number, title: Age, min: 0, max: 120, ${ASK} }
  sum: { type: number, title: Sum, ${ASK} }
  limit: { type: number, title: Limit, ${ASK} }
  flag: { type: yes-no, title: Flag, ${ASK} }
  other: { type: yes-no, title: Other, ${ASK} }
  said: { type: yes-no, when-unstated: false, title: Said, ${ASK} }
  paper: { type: one-of, title: Paper, values: { none: none, a: a, b: b, c: c }, ${ASK} }
  crime: { type: code, title: Crime, ${ASK} }
  rows: { type: list, of: row, title: Rows, ${ASK} }
records:
  row:
    title: A row
    fields:
      hit: { type: yes-no }
      day: { type: date }
      kind: { type: one-of, values: { x: x, y: y, z: z } }
      crime-code: { type: code }
      n: { type: number }
lists:
  closed: { title: Closed, ${CITE}, items: [{ code: p1, name: P1, verified: true }, { code: p2, name: P2, verified: true }] }
  open: { title: Open, open: true, ${CITE}, items: [{ code: p2, name: P2, verified: true }, { code: p3, name: P3, verified: true }] }
definitions:
  dated:
    title: Dated
    versions:
      - { in-force: { from: 2020-01-01, until: 2021-01-01 }, is: flag, ${CITE} }
      - { in-force: { from: 2021-01-01 }, is: not flag, ${CITE} }
  listed-hit: { title: Some hit, is: any rows where (hit), ${CITE}, ${ASK} }
  listed-plain: { title: Some hit, is: any rows where (hit), ${CITE} }
  either: { title: Either, is: flag or listed-hit, ${CITE} }
`;

export type Row = readonly [condition: string, cases: readonly (readonly [Facts, 0 | 1 | 2])[]];
const Y = { flag: true };
const N = { flag: false };
const U = { flag: 'unknown' };
const both = (flag: string | boolean | undefined, other: string | boolean | undefined): Facts => ({
  flag: flag ?? 'unknown',
  other: other ?? 'unknown',
});
const rows = (...records: Readonly<Record<string, string | number | boolean>>[]): Facts => ({
  rows: records,
});
const all = (facts: Facts): Facts => ({ ...facts, 'rows.complete': true });
const HIT = { hit: true };
const MISS = { hit: false };
const GAP = {};

// One condition a line, with the facts and what they make of it: 0 no, 1 yes, 2 cannot tell.
// prettier-ignore
export const TABLE: readonly Row[] = [
  ['true', [[{}, 1]]],
  ['false', [[{}, 0]]],
  ['2020-02-28 + 2 days = 2020-03-01', [[{}, 1]]],
  ['2020-02-28 + 1 days > 2020-02-29', [[{}, 0]]],
  ['3 != 3', [[{}, 0]]],
  ['flag and 2 <= 3', [[Y, 1], [N, 0], [{}, 2]]],
  ['flag', [[Y, 1], [N, 0], [U, 2], [{}, 2], [{ flag: 'unknowable' }, 2]]],
  ['said', [[{}, 0], [{ said: 'unknown' }, 2], [{ said: true }, 1], [{ said: false }, 0]]],
  ['not flag', [[Y, 0], [N, 1], [U, 2]]],
  ['flag and other', [[both(true, true), 1], [both(true, false), 0], [both(false, undefined), 0], [both(undefined, false), 0], [both(true, undefined), 2], [both(undefined, true), 2], [both(undefined, undefined), 2]]],
  ['flag or other', [[both(false, false), 0], [both(true, undefined), 1], [both(undefined, true), 1], [both(false, true), 1], [both(false, undefined), 2], [both(undefined, false), 2]]],
  ['paper in (a, b)', [[{ paper: 'a' }, 1], [{ paper: 'b' }, 1], [{ paper: 'c' }, 0], [{ paper: 'none' }, 0], [{}, 2], [{ paper: 'unknown' }, 2]]],
  ['paper != a', [[{ paper: 'a' }, 0], [{ paper: 'b' }, 1], [{ paper: 'unknowable' }, 2]]],
  ['paper = a and paper != c', [[{ paper: 'a' }, 1], [{ paper: 'none' }, 0]]],
  ['crime in closed', [[{ crime: 'p1' }, 1], [{ crime: 'p3' }, 0], [{ crime: 'else' }, 0], [{}, 2], [{ crime: 'unknown' }, 2]]],
  ['crime in open', [[{ crime: 'p2' }, 1], [{ crime: 'p1' }, 2], [{ crime: 'else' }, 2], [{}, 2]]],
  ['crime in closed and crime in open', [[{ crime: 'p2' }, 1], [{ crime: 'p1' }, 2], [{ crime: 'p3' }, 0], [{ crime: 'else' }, 0]]],
  ['crime not in closed', [[{ crime: 'p1' }, 0], [{ crime: 'p3' }, 1]]],
  ['age < 18', [[{ age: 0 }, 1], [{ age: 17 }, 1], [{ age: 18 }, 0], [{ age: 120 }, 0], [{ age: 'unknown' }, 2]]],
  ['age <= 18', [[{ age: 17 }, 1], [{ age: 18 }, 1], [{ age: 19 }, 0]]],
  ['age > 18', [[{ age: 17 }, 0], [{ age: 18 }, 0], [{ age: 19 }, 1]]],
  ['age >= 18', [[{ age: 17 }, 0], [{ age: 18 }, 1], [{ age: 19 }, 1]]],
  ['age = 18', [[{ age: 17 }, 0], [{ age: 18 }, 1], [{ age: 19 }, 0]]],
  ['age != 18', [[{ age: 17 }, 1], [{ age: 18 }, 0], [{ age: 19 }, 1]]],
  ['sum = 0', [[{ sum: -1 }, 0], [{ sum: 0 }, 1], [{ sum: 1 }, 0]]],
  ['event.date >= 2020-02-29', [[{ 'event.date': '2020-02-28' }, 0], [{ 'event.date': '2020-02-29' }, 1], [{ 'event.date': '2020-03-01' }, 1], [{}, 2], [{ 'event.date': 'unknown' }, 2]]],
  ['2020-02-29 < event.date', [[{ 'event.date': '2020-02-29' }, 0], [{ 'event.date': '2020-03-01' }, 1]]],
  ['2020-02-29 >= event.date', [[{ 'event.date': '2020-02-29' }, 1], [{ 'event.date': '2020-03-01' }, 0]]],
  ['event.date = 2020-02-29 + 1 years', [[{ 'event.date': '2021-02-27' }, 0], [{ 'event.date': '2021-02-28' }, 1], [{ 'event.date': '2021-03-01' }, 0]]],
  ['start + 5 years > end', [[{ start: '2020-02-29', end: '2025-02-27' }, 1], [{ start: '2020-02-29', end: '2025-02-28' }, 0], [{ start: '2020-02-29' }, 2], [{ end: '2025-02-28' }, 2], [{ start: 'unknown', end: '2025-02-28' }, 2]]],
  ['start + 1 months <= end', [[{ start: '2023-01-31', end: '2023-02-27' }, 0], [{ start: '2023-01-31', end: '2023-02-28' }, 1]]],
  ['start + limit days = end', [[{ start: '2023-12-31', end: '2024-01-01', limit: 1 }, 1], [{ start: '2023-12-31', end: '2024-01-02', limit: 1 }, 0], [{ start: '2023-12-31', end: '2023-12-31', limit: 0 }, 1], [{ start: '2023-12-31', end: '2024-01-02' }, 2]]],
  ['sum > limit', [[{ sum: 2, limit: 1 }, 1], [{ sum: 1, limit: 1 }, 0], [{ sum: 0, limit: 1 }, 0], [{ sum: 0, limit: 'unknowable' }, 2]]],
  ['sum >= limit', [[{ sum: 1, limit: 1 }, 1], [{ sum: 0, limit: 1 }, 0]]],
  ['sum < limit', [[{ sum: 1, limit: 1 }, 0], [{ sum: 0, limit: 1 }, 1]]],
  ['sum <= limit', [[{ sum: 1, limit: 1 }, 1], [{ sum: 2, limit: 1 }, 0]]],
  ['sum = limit', [[{ sum: 1, limit: 1 }, 1], [{ sum: 2, limit: 1 }, 0]]],
  ['sum != limit', [[{ sum: 1, limit: 1 }, 0], [{ sum: 2, limit: 1 }, 1]]],
  ['any rows where (hit)', [[rows(HIT), 1], [rows(MISS, HIT), 1], [rows(MISS), 2], [all(rows(MISS)), 0], [all(rows()), 0], [rows(), 2], [all(rows(MISS, GAP)), 2], [{}, 2], [{ rows: 'unknown', 'rows.complete': true }, 2], [{ rows: [MISS], 'rows.complete': 'unknown' }, 2]]],
  ['every rows where (hit)', [[rows(HIT), 2], [all(rows(HIT)), 1], [all(rows()), 1], [rows(HIT, MISS), 0], [all(rows(HIT, GAP)), 2], [rows(GAP, MISS), 0]]],
  ['count rows where (hit) >= 2', [[rows(HIT), 2], [rows(HIT, HIT), 1], [all(rows(HIT, MISS)), 0], [all(rows(HIT, GAP)), 2], [all(rows(GAP, MISS)), 0]]],
  ['count rows where (hit) < 2', [[rows(HIT), 2], [rows(HIT, HIT), 0], [all(rows(HIT, MISS)), 1], [all(rows(HIT, GAP)), 2]]],
  ['count rows where (hit) = 1', [[rows(HIT), 2], [rows(HIT, HIT), 0], [all(rows(HIT, MISS)), 1], [all(rows(MISS)), 0], [all(rows(HIT, GAP)), 2], [all(rows(GAP)), 2]]],
  ['count rows where (hit) != 1', [[rows(HIT), 2], [rows(HIT, HIT), 1], [all(rows(HIT)), 0], [all(rows(MISS)), 1], [all(rows(GAP)), 2]]],
  ['count rows where (hit) > 1', [[all(rows(HIT)), 0], [rows(HIT, HIT), 1]]],
  ['count rows where (hit) <= 1', [[all(rows(HIT)), 1], [rows(HIT, HIT), 0]]],
  ['any rows where (kind in (x, y))', [[rows({ kind: 'x' }), 1], [rows({ kind: 'y' }), 1], [all(rows({ kind: 'z' })), 0], [all(rows({ kind: 'unknown' })), 2]]],
  ['any rows where (crime-code in closed)', [[rows({ 'crime-code': 'p1' }), 1], [all(rows({ 'crime-code': 'p3' })), 0], [all(rows(GAP)), 2]]],
  ['any rows where (crime-code in open)', [[rows({ 'crime-code': 'p3' }), 1], [all(rows({ 'crime-code': 'p1' })), 2]]],
  ['any rows where (not hit and n > 3)', [[rows({ hit: false, n: 4 }), 1], [all(rows({ hit: false, n: 3 })), 0], [all(rows({ hit: true, n: 4 })), 0], [all(rows({ n: 3 })), 0], [all(rows({ n: 4 })), 2], [all(rows({ hit: 'unknown', n: 4 })), 2]]],
  ['any rows where (flag and hit)', [[{ ...rows(HIT), ...Y }, 1], [{ ...all(rows(HIT)), ...N }, 0], [{ ...all(rows(HIT)), ...U }, 2]]],
  ['any rows where (paper = a and crime in closed and day + 1 days <= start)', [[{ ...rows({ day: '2024-02-28' }), paper: 'a', crime: 'p1', start: '2024-02-29' }, 1], [{ ...all(rows({ day: '2024-02-29' })), paper: 'a', crime: 'p1', start: '2024-02-29' }, 0], [{ ...all(rows({ day: '2024-02-28' })), paper: 'b', crime: 'p1', start: '2024-02-29' }, 0], [{ ...all(rows({ day: '2024-02-28' })), paper: 'a', crime: 'p9', start: '2024-02-29' }, 0]]],
  ['dated', [[{ flag: true, 'event.date': '2019-12-31' }, 0], [{ flag: true, 'event.date': '2020-01-01' }, 1], [{ flag: true, 'event.date': '2020-12-31' }, 1], [{ flag: true, 'event.date': '2021-01-01' }, 0], [{ flag: false, 'event.date': '2020-12-31' }, 0], [{ flag: false, 'event.date': '2021-01-01' }, 1], [{ 'event.date': '2019-12-31' }, 0], [{ 'event.date': '2020-06-01' }, 2], [{ flag: true }, 2], [{ flag: false }, 2]]],
  ['listed-hit', [[{ 'listed-hit': true }, 1], [{ 'listed-hit': false, ...rows(HIT) }, 0], [rows(HIT), 1], [{ 'listed-hit': 'unknowable', ...rows(HIT) }, 1], [{}, 2]]],
  ['listed-plain', [[rows(HIT), 1], [all(rows(MISS)), 0]]],
  ['either', [[Y, 1], [{ ...N, ...rows(HIT) }, 1], [{ ...N, ...all(rows(MISS)) }, 0], [{ ...N, ...rows(MISS) }, 2], [{ ...N, 'listed-hit': true }, 1]]],
];

/** `act-0` and on, each ordered where the condition of that line holds. */
export function conditionStack(): Stack {
  return inlineStack({
    federal: `${LAW}
acts:
${TABLE.map((_, index) => `  act-${index}: { title: Act }`).join('\n')}
norms:
${TABLE.map(([when], index) => `  - { id: n${index}, summary: N., acts: [act-${index}], modality: must, when: "${when}", ${CITE} }`).join('\n')}
`,
  });
}
