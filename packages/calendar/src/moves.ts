/**
 * What a change of calendars would move, before anybody approves it: each running clock with its old and its
 * new due date, and the rows that make the difference. Nothing is changed here. A clock that had run out is
 * left alone and shown; a proof that did not hold before is shown and not moved.
 */
import type { Calendar, Calendars } from './calendar.ts';
import { canonicalJson } from './canonical-json.ts';
import { checkProof, recomputed } from './check-proof.ts';
import { endOf } from './due-date.ts';
import type { Due, Proof } from './proof.ts';

export interface RunningClock {
  readonly id: string;
  readonly proof: Proof;
}
export interface RowChange {
  readonly calendar: string;
  readonly row: string;
  readonly change: 'added' | 'removed' | 'changed';
}
export interface Move {
  readonly id: string;
  /**
   * moves: would get the new date. already-past: had run out, stays as it was. not-as-proved: the stored
   * proof did not follow from the calendars before. cannot-follow: the new calendars give no answer.
   */
  readonly state: 'moves' | 'already-past' | 'not-as-proved' | 'cannot-follow';
  readonly before: Due;
  readonly after?: Due;
  readonly direction?: 'later' | 'earlier' | 'same-moment';
  readonly because: readonly RowChange[];
  /** The proof to store once approved. Only where it moves. */
  readonly proof?: Proof;
}
export interface MoveReport {
  readonly rows: readonly RowChange[];
  readonly looked: number;
  readonly unmoved: number;
  readonly moves: readonly Move[];
}

/** `now` is a moment; `knownOn` the day on which the change is known, usually today. */
export function whatMoves(
  clocks: readonly RunningClock[],
  before: Calendars,
  after: Calendars,
  { now, knownOn }: { readonly now: string; readonly knownOn: string },
): MoveReport {
  const rows = rowChanges(before, after);
  const moves = clocks.flatMap((clock) => {
    const move = moveOf(clock, before, after, { now: Date.parse(now), knownOn, rows });
    return move === undefined ? [] : [move];
  });
  return { rows, looked: clocks.length, unmoved: clocks.length - moves.length, moves };
}

function moveOf(
  { id, proof }: RunningClock,
  before: Calendars,
  after: Calendars,
  context: { readonly now: number; readonly knownOn: string; readonly rows: readonly RowChange[] },
): Move | undefined {
  const kept = { id, before: proof.due };
  const again = recomputed(proof, after, context.knownOn);
  if ('sentence' in again) return { ...kept, state: 'cannot-follow', because: context.rows };
  if (sameTime(proof.due, again.proof.due)) return undefined;
  const because = namedIn(context.rows, proof, again.proof);
  const told = {
    ...kept,
    after: again.proof.due,
    because,
    ...direction(proof.due, again.proof.due),
  };
  if (checkProof(proof, before).some(({ code }) => code !== 'other-calendar-version'))
    return { ...told, state: 'not-as-proved' };
  const ends = endOf(proof.due);
  if (ends !== undefined && ends <= context.now) return { ...told, state: 'already-past' };
  return { ...told, state: 'moves', proof: again.proof };
}

export function rowChanges(before: Calendars, after: Calendars): readonly RowChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids.flatMap((calendar) => {
    const old = ownRows(before.get(calendar));
    const now = ownRows(after.get(calendar));
    return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((row): RowChange[] => {
      const was = old.get(row);
      const is = now.get(row);
      if (was === is) return [];
      const change = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
      return [{ calendar, row, change }];
    });
  });
}

function ownRows(calendar: Calendar | undefined): ReadonlyMap<string, string> {
  const rows = (calendar?.rows ?? []).filter(({ of }) => of === calendar?.id);
  return new Map(rows.map(({ row }) => [row.id, canonicalJson(row)]));
}

/** The changed rows that one of the two proofs names; all of them where none is named. */
function namedIn(rows: readonly RowChange[], ...proofs: readonly Proof[]): readonly RowChange[] {
  const texts = proofs.map((proof) => canonicalJson({ ...proof, rule: null }));
  const named = rows.filter(({ row }) =>
    texts.some((held) => held.includes(`"row":${JSON.stringify(row)}`)),
  );
  return named.length > 0 ? named : rows;
}

function sameTime(a: Due, b: Due): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function direction(before: Due, after: Due): Pick<Move, 'direction'> {
  const [was, is] = [endOf(before), endOf(after)];
  if (was === undefined || is === undefined) return {};
  return { direction: is > was ? 'later' : is < was ? 'earlier' : 'same-moment' };
}
