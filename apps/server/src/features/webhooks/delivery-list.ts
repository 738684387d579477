/** What became of deliveries, as an administrator sees it: the newest first, a test, and sending again. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { uuidFrom } from '../../uuid.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { maySetAny } from './endpoint.ts';
import { testPayload } from './webhook-kind.ts';

const instant = z.iso.datetime();
export const DELIVERY_STATES = ['waiting', 'sending', 'sent', 'dead'] as const;

export const webhookDelivery = z
  .strictObject({
    /** The `webhook-id` of every attempt. */
    id: z.uuid(),
    kind: z.string(),
    number: z.string().nullable(),
    request: z.uuid().nullable(),
    state: z.enum(DELIVERY_STATES),
    attempts: z.int(),
    status: z.int().nullable(),
    problem: z.string().nullable(),
    madeAt: instant,
    changedAt: instant,
    /** When it is tried next, where it waits. */
    nextAt: instant.nullable(),
    payload: z.string(),
  })
  .meta({ id: 'webhook-delivery' });
export const deliveryList = z.strictObject({ deliveries: z.array(webhookDelivery) });
export const deliveryQuery = z.strictObject({ state: z.enum(DELIVERY_STATES).optional() });
export const onDelivery = z.strictObject({ endpoint: z.uuid(), delivery: z.uuid() });
export const queued = z.strictObject({ delivery: z.uuid() });

type Deliveries = z.infer<typeof deliveryList>;
type Queued = z.infer<typeof queued>;

const MOST = 50;
const SETTINGS = { code: 'not-allowed', what: 'change settings' } as const;

interface DeliveryRow {
  readonly id: string;
  readonly kind: string;
  readonly number: string | null;
  readonly request: string | null;
  readonly state: (typeof DELIVERY_STATES)[number];
  readonly attempts: number;
  readonly status: number | null;
  readonly problem: string | null;
  readonly payload: string;
  readonly made_at: Date;
  readonly changed_at: Date;
  readonly next_at: Date;
}

export async function listDeliveries(
  desk: Desk,
  actor: Actor,
  endpoint: string,
  { state }: z.infer<typeof deliveryQuery>,
): Promise<Result<Deliveries, Refusal>> {
  if (!maySetAny(actor)) return refused(SETTINGS);
  return desk.database.as<Deliveries, Refusal>(actor.account, async (transaction) => {
    const there = await transaction.query('select from webhook_endpoint where id = $1', [endpoint]);
    if (there.length === 0) return refused({ code: 'no-such-webhook' });
    const rows = await transaction.query<DeliveryRow>(
      `select id, kind, payload::jsonb #>> '{data,number}' as number, request, state, attempts, status,
         problem, payload, made_at, changed_at, next_at
       from webhook_delivery where endpoint = $1 and ($2::text is null or state = $2)
       order by made_at desc, id limit ${MOST}`,
      [endpoint, state ?? null],
    );
    return done({
      deliveries: rows.map(({ made_at, changed_at, next_at, ...row }) => ({
        ...row,
        madeAt: made_at.toISOString(),
        changedAt: changed_at.toISOString(),
        nextAt: row.state === 'waiting' ? next_at.toISOString() : null,
      })),
    });
  });
}

/** One attempt, whether the endpoint is on or not: so that it can be tried before it is switched on. */
export async function sendTest(
  desk: Desk,
  actor: Actor,
  endpoint: string,
): Promise<Result<Queued, Refusal>> {
  return change(desk, actor, endpoint, async (transaction) => {
    const id = uuidFrom(desk.random(16));
    const now = desk.now();
    await transaction.query(
      `insert into webhook_delivery (id, endpoint, kind, payload, state, next_at, made_at, changed_at)
       values ($1, $2, 'test', $3, 'waiting', $4, $4, $4)`,
      [id, endpoint, testPayload(now), now],
    );
    return done({ delivery: id });
  });
}

/** Replays it under its own id, with all its attempts anew. */
export async function replayDelivery(
  desk: Desk,
  actor: Actor,
  endpoint: string,
  delivery: string,
): Promise<Result<Queued, Refusal>> {
  return change(desk, actor, endpoint, async (transaction) => {
    const rows = await transaction.query(
      `update webhook_delivery set state = 'waiting', attempts = 0, next_at = $3, changed_at = $3
       where id = $1 and endpoint = $2 and state in ('sent', 'dead', 'waiting') returning id`,
      [delivery, endpoint, desk.now()],
    );
    return rows.length > 0 ? done({ delivery }) : refused<Refusal>({ code: 'no-such-webhook' });
  });
}

async function change(
  desk: Desk,
  actor: Actor,
  endpoint: string,
  work: (
    transaction: Parameters<Parameters<Desk['database']['asSystem']>[0]>[0],
  ) => Promise<Result<Queued, Refusal>>,
): Promise<Result<Queued, Refusal>> {
  if (!maySetAny(actor)) return refused(SETTINGS);
  // Seen through row-level security first: nobody sends what they may not see.
  const seen = await listDeliveries(desk, actor, endpoint, { state: 'sending' });
  if (!seen.ok) return seen;
  const result = await desk.database.asSystem(work);
  if (result.ok) desk.webhooks.nudge();
  return result;
}
