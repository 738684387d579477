/** What an amendment would move, before anybody approves it: every running clock of every open request. */
import type { Calendars } from '@threshold/calendar/calendar';
import { whatMoves, type Move } from '@threshold/calendar/moves';
import { proof } from '@threshold/calendar/proof';
import { dateAt } from '@threshold/calendar/zone-time';
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { rowsInForce } from '../../law/rules-in-force.ts';
import { uuidFrom } from '../../uuid.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { amended, amendmentOf, type Amendment, type AmendmentInput } from './amendment.ts';
import { NOT_LAW, mayChangeLaw } from './rule-desk.ts';
import { FIRST_PAGE, runningClocks, type ClocksOfRequest } from './running-clocks.ts';

const due = proof.shape.due;
const moved = z.strictObject({
  request: z.uuid(),
  number: z.string(),
  agency: z.string(),
  norm: z.string(),
  act: z.string(),
  do: z.string(),
  state: z.enum(['moves', 'already-past', 'not-as-proved', 'cannot-follow']),
  from: due,
  to: due.nullable(),
  direction: z.enum(['later', 'earlier', 'same-moment']).nullable(),
  because: z.array(z.strictObject({ name: z.string(), cite: z.array(z.string()) })),
  before: proof,
  after: proof.nullable(),
});
export type MovedClock = z.infer<typeof moved>;

export const moveReport = z
  .strictObject({
    looked: z.int(),
    moving: z.int().meta({ description: 'How many would get another date.' }),
    left: z.int().meta({ description: 'How many are another date off, and stay as they are.' }),
    clocks: z.array(moved).meta({ description: 'The first 200.' }),
  })
  .meta({ id: 'move-report' });
export type MoveReport = z.infer<typeof moveReport>;

const MOST_SHOWN = 200;

/** For a form that is being filled in: nothing is kept. */
export async function tryAmendment(
  desk: Desk,
  actor: Actor,
  input: AmendmentInput,
): Promise<Result<MoveReport, Refusal>> {
  if (!mayChangeLaw(actor, 'law:propose')) return refused(NOT_LAW);
  const id = uuidFrom(desk.random(16));
  const amendment = await desk.database.asSystem((transaction) =>
    amendmentOf(transaction, desk, id, input),
  );
  return amendment.ok ? done(await movesBy(desk, id, amendment.value)) : amendment;
}

export async function movesBy(desk: Desk, id: string, amendment: Amendment): Promise<MoveReport> {
  const rows = await desk.database.asSystem(rowsInForce);
  const after = amended(desk, rows, id, amendment);
  const before = desk.clocks.calendars;
  const clocks: MovedClock[] = [];
  let [looked, moving, left] = [0, 0, 0];
  let from = FIRST_PAGE;
  for (;;) {
    const page = await desk.database.asSystem((transaction) => runningClocks(transaction, from));
    const last = page.at(-1);
    if (!last) break;
    from = last.id;
    for (const request of page) {
      looked += request.clocks.length;
      for (const move of movesOf(desk, request, before, after)) {
        if (move.state === 'moves') moving++;
        else left++;
        if (clocks.length < MOST_SHOWN) clocks.push(shownMove(request, move, before, after));
      }
    }
  }
  clocks.sort((a, b) => (a.number < b.number ? -1 : a.number > b.number ? 1 : 0));
  return { looked, moving, left, clocks };
}

/** A clock is told apart within its request by its place. */
export function movesOf(
  { now, clocks }: Pick<Desk, 'now' | 'clocks'>,
  request: Pick<ClocksOfRequest, 'clocks'>,
  before: Calendars,
  after: Calendars,
): readonly Move[] {
  const running = request.clocks.map(({ proof: held }, at) => ({ id: String(at), proof: held }));
  const moment = now();
  return whatMoves(running, before, after, {
    now: moment.toISOString(),
    knownOn: dateAt(moment.getTime(), clocks.zone),
  }).moves;
}

function shownMove(
  { id, number, agency, clocks }: ClocksOfRequest,
  move: Move,
  ...calendars: readonly Calendars[]
): MovedClock {
  const clock = clocks[Number(move.id)];
  if (!clock) throw new Error('A move is of one of the clocks that were given.');
  return {
    request: id,
    number,
    agency,
    norm: clock.norm,
    act: clock.act,
    do: clock.do,
    state: move.state,
    from: move.before,
    to: move.after ?? null,
    direction: move.direction ?? null,
    because: move.because.flatMap(({ calendar, row }) => {
      const found = calendars
        .flatMap((each) => each.get(calendar)?.rows ?? [])
        .find((each) => each.row.id === row);
      return found ? [{ name: found.row.name, cite: found.row.cite.map(({ ref }) => ref) }] : [];
    }),
    before: clock.proof,
    after: move.proof ?? null,
  };
}
