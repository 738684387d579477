/** The clocks of open requests that still run, page after page, from the open part of their events. */
import type { Proof } from '@threshold/calendar/proof';
import type { Transaction } from '../../db/database.ts';
import { requestEvent } from '../requests/request-event.ts';
import { OPEN_STATES } from '../requests/request-flow.ts';
import { movedClocks } from '../requests/request-state.ts';
import type { StartedClock } from '../requests/clocks.ts';

export interface ClocksOfRequest {
  readonly id: string;
  readonly number: string;
  readonly agency: string;
  readonly clocks: readonly (StartedClock & { readonly proof: Proof })[];
}

const PAGE = 200;
export const FIRST_PAGE = '00000000-0000-0000-0000-000000000000';

/** Those after `after`, by id; none: it was the last page. */
export async function runningClocks(
  transaction: Transaction,
  after: string,
): Promise<readonly ClocksOfRequest[]> {
  const rows = await transaction.query<Omit<ClocksOfRequest, 'clocks'>>(
    `select id, number, agency from request where state = any($1) and id > $2
     order by id limit ${PAGE}`,
    [OPEN_STATES, after],
  );
  if (rows.length === 0) return [];
  const events = await transaction.query<{
    request: string;
    type: string;
    version: number;
    facts: unknown;
  }>(
    `select request, type, version, facts from request_event
     where request = any($1::uuid[]) and type in ('clocks-started', 'clocks-moved', 'duty-done')
     order by request, seq`,
    [rows.map(({ id }) => id)],
  );
  return rows.map((row) => {
    let clocks: StartedClock[] = [];
    const finished = new Set<string>();
    for (const { request, type, version, facts } of events) {
      if (request !== row.id) continue;
      const event = requestEvent.parse({ type, version, facts, sealed: {} });
      if (event.type === 'clocks-started') clocks = event.facts.clocks;
      if (event.type === 'clocks-moved') clocks = movedClocks(clocks, event.facts.clocks);
      if (event.type === 'duty-done') finished.add(event.facts.norm);
    }
    return { ...row, clocks: clocks.filter(isRunning(finished)) };
  });
}

export function isRunning(finished: ReadonlySet<string>) {
  return (clock: StartedClock): clock is StartedClock & { readonly proof: Proof } =>
    clock.proof !== null && !finished.has(clock.norm);
}
