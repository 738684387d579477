/**
 * What a plan of an office is made of today: its waiting cases without a name, and the providers of its directory with the room and
 * the rate that somebody told. The hash says later whether it is still the same.
 */
import { dateAt } from '@threshold/calendar/zone-time';
import type { DeskCase } from '@threshold/allocation/desk-office';
import { canonicalJson, type Json } from '@threshold/ledger/canonical-json';
import { sha256 } from '@threshold/ledger/edge/node-crypto';
import { toHex } from '@threshold/ledger/octets';
import type { Transaction } from '../../db/database.ts';
import { waitingIntakes, type WaitingIntake } from '../defense/case-store.ts';
import { roomOf, takenBy } from '../defense/provider-room.ts';
import { providersOf } from '../defense/providers.ts';
import { todayAt } from '../duties/duty-clock.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { PlanProvider } from './plan-event.ts';

export interface PlannedCase extends DeskCase {
  readonly id: string;
  readonly key: Uint8Array;
  readonly recordedBy: string;
}

export interface PlanningState {
  readonly day: string;
  readonly cases: readonly PlannedCase[];
  readonly providers: readonly PlanProvider[];
  readonly inputs: string;
  /** Waiting cases whose key is not here. */
  readonly closed: number;
}

export async function planningState(
  transaction: Transaction,
  desk: Desk,
  agency: string,
): Promise<PlanningState> {
  const day = todayAt(desk);
  const found = await waitingIntakes(transaction, desk, agency);
  const cases = found.flatMap((each) => (each === undefined ? [] : [planned(desk, each)]));
  const taken = await takenBy(transaction, agency);
  const providers = (await providersOf(transaction, desk, agency)).map((each): PlanProvider => ({
    id: each.id,
    name: each.name,
    languages: [...each.languages],
    needs: [...each.needs],
    places: [...each.places],
    room: roomOf(each, taken),
    rate: each.rate ?? null,
  }));
  return {
    day,
    cases,
    providers,
    closed: found.length - cases.length,
    inputs: hashOf({ day, cases: cases.map(factsOf), providers }),
  };
}

function planned({ clocks }: Desk, { id, number, intake, ...one }: WaitingIntake): PlannedCase {
  const { detained, bond, order, child, hearing, language, need, place } = intake;
  return {
    ...{ id, number, key: one.key, recordedBy: one.recordedBy },
    received: dateAt(one.receivedAt.getTime(), clocks.zone),
    ...{ detained, bond, order, child, hearing, language, need, place: place ?? null },
  };
}

/** What decides the plan of a case, and nothing that finds it. */
export function factsOf({ id: _, key: __, recordedBy: ___, ...facts }: PlannedCase): DeskCase {
  return facts;
}

function hashOf(state: object): string {
  const content = canonicalJson(JSON.parse(JSON.stringify(state)) as Json);
  return toHex(sha256(content));
}

const SAME_READING_MS = 12 * 3_600_000;

/**
 * A plan looks at every waiting case: that somebody read those that a colleague took in is written down, and again only
 * after half a day.
 */
export async function logPlanReads(
  transaction: Transaction,
  desk: Pick<Desk, 'now'>,
  actor: Actor,
  {
    agency,
    cases,
  }: { readonly agency: string; readonly cases: readonly { readonly id: string }[] },
): Promise<void> {
  await transaction.query(
    `insert into request_read (request, number, agency, account, at, what, opened)
     select c.id, c.number, c.agency, $2, $3, 'defence', false from defense_case c
     where c.agency = $1 and c.recorded_by <> $2 and c.id = any($4::uuid[])
       and c.id not in (select desk_read_since($5))`,
    [
      agency,
      actor.account,
      desk.now(),
      cases.map(({ id }) => id),
      new Date(desk.now().getTime() - SAME_READING_MS),
    ],
  );
}
