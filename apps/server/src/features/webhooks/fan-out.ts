/**
 * Makes a delivery for each endpoint and event, out of the log: events stand there in one order without gaps, so each
 * endpoint needs only the place up to which it was served. Recording a request does nothing for this. The rows and the new
 * place are one transaction: killed anywhere in it, there is all or nothing, and no event twice.
 */
import type { Transaction } from '../../db/database.ts';
import { uuidFrom } from '../../uuid.ts';
import type { Desk } from '../requests/desk.ts';
import { payloadOf, type ToldEvent } from './webhook-kind.ts';

/** Leaves looked at in one transaction. */
const MOST = 500;

/** How many leaves were looked at: 0 when every endpoint is at the log's end. */
export function fanOut({
  database,
  now,
  random,
}: Pick<Desk, 'database' | 'now' | 'random'>): Promise<number> {
  return database.asSystem(async (transaction) => {
    const [endpoint] = await transaction.query<{
      id: string;
      agencies: string[];
      kinds: string[];
      from: number;
      to: number;
    }>(
      `select w.id, w.agencies, w.kinds, w.cursor as from, least(h.size, w.cursor + $1) as to
       from webhook_endpoint w, log_head h
       where w.state = 'on' and w.cursor < h.size order by w.cursor limit 1
       for update of w skip locked`,
      [MOST],
    );
    if (!endpoint) return 0;
    const { id, from, to } = endpoint;
    for (const event of await eventsBetween(transaction, endpoint)) {
      await transaction.query(
        `insert into webhook_delivery (id, endpoint, request, event, kind, payload, state, next_at, made_at, changed_at)
         values ($1, $2, $3, $4, $5, $6, 'waiting', $7, $7, $7) on conflict do nothing`,
        [uuidFrom(random(16)), id, event.request, event.event, event.kind, payloadOf(event), now()],
      );
    }
    await transaction.query('update webhook_endpoint set cursor = $2 where id = $1', [id, to]);
    return to - from;
  });
}

function eventsBetween(
  transaction: Transaction,
  {
    agencies,
    kinds,
    from,
    to,
  }: {
    readonly agencies: readonly string[];
    readonly kinds: readonly string[];
    readonly from: number;
    readonly to: number;
  },
): Promise<readonly ToldEvent[]> {
  return transaction.query<ToldEvent>(
    `select e.type as kind, e.at, e.request, r.number, r.agency, e.seq as event
     from log_entry l
     join request_event e on e.request = l.request and e.seq = l.seq
     join request r on r.id = e.request
     where l.index >= $1 and l.index < $2 and e.type = any($3) and r.agency = any($4)
     order by l.index`,
    [from, to, kinds, agencies],
  );
}
