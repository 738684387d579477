/**
 * One request for whoever may see it: its events, what they add up to, and the cited answer made again from
 * the law it was made by. The front line sees the outcome, not what counsel wrote about it.
 */
import { decision } from '@threshold/rules/explain/answer-schema';
import { z } from 'zod';
import { may } from '../../access/role.ts';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Decision } from '@threshold/rules/decide/decision';
import { citedAnswer } from './cited-answer.ts';
import type { Actor, Desk } from './desk.ts';
import { loadRequest, type StoredRequest } from './event-store.ts';
import { logRead } from '../reading/request-read.ts';
import type { Refusal } from './refusal.ts';
import { requestEvent, type PlacedEvent } from './request-event.ts';
import { STEPS } from './request-flow.ts';
import type { RequestState } from './request-state.ts';
import { stateView } from './state-view.ts';

/** What goes to a screen: the events as far as this person may read them, and their sum. */
export const requestView = z
  .strictObject({
    id: z.uuid(),
    number: z.string(),
    agency: z.string(),
    state: stateView,
    events: z
      .array(
        z
          .strictObject({
            seq: z.int(),
            at: z.iso.datetime(),
            by: z.uuid().nullable(),
            event: requestEvent,
          })
          .readonly(),
      )
      .readonly(),
    people: z
      .array(z.strictObject({ account: z.uuid(), name: z.string() }))
      .readonly()
      .meta({ description: 'Everybody who did something here, and who holds it.' }),
    decision: decision.nullable().meta({
      description: 'The suggestion in full; null where the law it was made by is not kept here.',
    }),
    steps: z
      .array(z.enum(STEPS.map(({ event }) => event)))
      .readonly()
      .meta({ description: 'What this person could do now, by state and role.' }),
  })
  .meta({ id: 'request-view' });
export interface RequestView extends Omit<z.infer<typeof requestView>, 'state' | 'decision'> {
  readonly state: RequestState;
  readonly decision: Decision | null;
}

/** What only those who work on the request read. */
const COUNSELS_WORDS: ReadonlySet<string> = new Set([
  'determination-made',
  'notice-decided',
  'request-closed',
  'reading-opened',
  'pages-released',
]);

export async function showRequest(
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Result<RequestView, Refusal>> {
  const stored = await desk.database.as(actor.account, async (transaction) => {
    const found = await loadRequest(transaction, desk, id);
    if (!found) return refused<Refusal>({ code: 'not-found' });
    await logRead(transaction, desk, actor, found, 'case');
    return done({ ...found, people: await peopleOf(transaction, found) });
  });
  if (!stored.ok) return stored;
  const { number, agency, state, events, recordedBy, people } = stored.value;
  const on = { agency, own: recordedBy === actor.account };
  const works = may(actor.memberships, 'privileged:read', on);
  return done({
    id,
    number,
    agency,
    state,
    events: works ? events : events.map(withoutCounselsWords),
    people,
    decision: (await citedAnswer(desk, state))?.decision ?? null,
    steps: STEPS.filter(
      ({ event, action, from }) =>
        // Whoever sees this has no need to open it.
        event !== 'reading-opened' &&
        event !== 'reading-ended' &&
        from.includes(state.state) &&
        may(actor.memberships, action, on),
    ).map(({ event }) => event),
  });
}

function peopleOf(
  transaction: Transaction,
  { events, state }: Pick<StoredRequest, 'events' | 'state'>,
): Promise<readonly { readonly account: string; readonly name: string }[]> {
  const accounts = new Set(
    [
      ...events.flatMap(({ by, event }) =>
        event.type === 'request-handed-over' ? [by, event.facts.to] : [by],
      ),
      state.claim?.by,
    ].filter((each) => typeof each === 'string'),
  );
  return transaction.query(
    'select id as account, desk_name(id) as name from unnest($1::uuid[]) id where desk_name(id) is not null',
    [[...accounts]],
  );
}

function withoutCounselsWords(placed: PlacedEvent): PlacedEvent {
  if (!COUNSELS_WORDS.has(placed.event.type)) return placed;
  return { ...placed, event: { ...placed.event, sealed: {} } as PlacedEvent['event'] };
}
