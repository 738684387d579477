/** Promise 8: a due date is right. Every row of the oracle, worked out by hand, against the program. */
import { describe, expect, it } from 'vitest';
import { shippedCalendars, shippedReckonings } from '../edge/calendar-files.ts';
import { checkProof } from '../src/check-proof.ts';
import { dueDate } from '../src/due-date.ts';
import { proof as proofSchema, type Due, type Part, type Proof } from '../src/proof.ts';
import { oracleRows, questionOf, type OracleRow } from './oracle.ts';

const calendars = shippedCalendars();
const reckonings = shippedReckonings();
const rows = oracleRows();

/** What a proof says, in the form of a row's `expect`. */
function told(proof: Proof): OracleRow['expect'] {
  return {
    ...answer(proof),
    ...(proof.rolled === undefined ? {} : { 'rolled-from': proof.rolled.from }),
    ...(proof.period === undefined
      ? {}
      : {
          period: {
            ...(proof.period.from === undefined ? {} : { from: proof.period.from }),
            ...(proof.period.to === undefined ? {} : { to: proof.period.to }),
            nil: proof.period.nil,
          },
        }),
    ...(proof.policy === undefined ? {} : { policy: { day: dayOf(proof.policy) } }),
  };
}

function answer({ due }: { readonly due: Due }): OracleRow['expect'] {
  switch (due.kind) {
    case 'day':
      return { day: due.date, ...earlier(due.orEarlier) };
    case 'moment':
      return { moment: due.wall, ...earlier(due.orEarlier) };
    case 'vague':
      return { vague: due.words };
    case 'ongoing':
      return { ongoing: due.words };
    case 'open':
      return { open: due.needs };
  }
}

function earlier(words: string[]): { 'or-earlier'?: string[] } {
  return words.length === 0 ? {} : { 'or-earlier': words };
}

function dayOf(part: Part): string {
  return part.due.kind === 'day' ? part.due.date : part.due.kind;
}

describe('a due date is right (promise 8)', () => {
  it('the oracle has at least sixty rows, each with an id of its own', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it.each(rows.map((row) => [row.id, row] as const))('%s', (_id, row) => {
    const answered = dueDate(questionOf(row, calendars, reckonings));
    if (!answered.ok) throw new Error(answered.problem.sentence);
    expect(told(answered.proof)).toEqual(row.expect);
    expect(proofSchema.parse(JSON.parse(JSON.stringify(answered.proof)))).toEqual(answered.proof);
    expect(checkProof(answered.proof, calendars)).toEqual([]);
  });
});
