/**
 * What was typed to search the queue, as conditions on its rows: words that stand sealed in a request or on its
 * papers, and numbers. Row-level security holds inside each condition, so nothing is found that may not be read.
 */
import { PERMISSIONS } from '../../access/role.ts';
import type { Parameter, Transaction } from '../../db/database.ts';
import type { Actor, Desk } from './desk.ts';
import { termsOf } from './word-index.ts';

export interface Search {
  /** For each word, how it may stand in the index; empty where the person may search no agency. */
  readonly words: readonly (readonly Uint8Array[])[];
  readonly numbers: readonly string[];
}

/** R-2026-000123, 2026-123 or 123: what people read from a letter or remember. */
const NUMBER = /^(?:r-)?(?:(\d{4})-)?(\d{1,6})$/i;
const FIRST_YEAR = 2026;

export function searchOf(desk: Pick<Desk, 'master' | 'now'>, actor: Actor, typed: string): Search {
  const agencies = actor.memberships
    .filter(({ role }) => PERMISSIONS[role]['request:read'] !== undefined)
    .map(({ agency }) => agency);
  return {
    words: termsOf(desk, [...new Set(agencies)], typed).map(({ stored }) => stored),
    numbers: numbersOf(typed, desk.now().getUTCFullYear()),
  };
}

/** A word that stands in more requests than this is looked up request by request, not all at once. */
const COMMON = 2000;

/** For each word, whether it is common. A single word is asked about too: the queue's order then leads. */
export async function commonOf(
  transaction: Transaction,
  { words }: Search,
): Promise<readonly boolean[]> {
  const common: boolean[] = [];
  for (const stored of words) {
    const places = stored.map((_, at) => `$${at + 1}`).join(', ');
    const [row] =
      stored.length === 0
        ? []
        : await transaction.query<{ many: boolean }>(
            `select count(*) > ${COMMON} as many from (
               select from request_word where word in (${places}) limit ${COMMON + 1}) as found`,
            stored,
          );
    common.push(row?.many ?? false);
  }
  return common;
}

export function searched(
  { words, numbers }: Search,
  common: readonly boolean[],
  given: (value: Parameter) => string,
): readonly string[] {
  const places = words.map((stored) => stored.map(given).join(', '));
  const found = places.map((each) =>
    each === ''
      ? 'select null::uuid where false'
      : `select request from request_word where word in (${each})`,
  );
  if (numbers.length === 0) {
    // One by one, so that the rarest leads. A scalar query is never turned into a join: it is asked for each row that
    // is left, and what is common is not read whole.
    return words.length === 0
      ? ['false']
      : found.map((each, at) =>
          common[at]
            ? `(select true from request_word w where w.word in (${places[at]!}) and w.request = r.id limit 1)`
            : `r.id in (${each})`,
        );
  }
  // Joined, not said with `or`: so each part is looked up by its own index.
  const byNumber = `select id from request where number in (${numbers.map(given).join(', ')})`;
  return [`r.id in (${byNumber} union all (${found.join(' intersect ') || byNumber}))`];
}

/** The year a number is of may be left out: then of any year since the first desk. */
function numbersOf(search: string, thisYear: number): readonly string[] {
  const [, year, digits] = NUMBER.exec(search) ?? [];
  if (digits === undefined) return [];
  const years =
    year === undefined
      ? Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at)
      : [year];
  return years.map((each) => `R-${each}-${digits.padStart(6, '0')}`);
}
