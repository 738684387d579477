/**
 * The addresses that are told of events, as an administrator keeps them: which agencies, which kinds, on or off. A secret
 * is shown once, when it is made; a rotation lets the one before go on signing for a day.
 */
import { z } from 'zod';
import { may } from '../../access/role.ts';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { seal } from '../../seal/seal.ts';
import { uuidFrom } from '../../uuid.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { secretText } from './call.ts';
import { problemOfUrl } from './call-policy.ts';
import { WEBHOOK_KINDS } from './webhook-kind.ts';
import { logWebhook } from './webhook-entry.ts';

const instant = z.iso.datetime();
const what = {
  url: z.string().trim().min(1).max(500),
  agencies: z.array(z.string().max(40)).min(1).max(200),
  kinds: z.array(z.enum(WEBHOOK_KINDS)).min(1),
} as const;

export const addEndpointBody = z.strictObject({ /** Made by the client. */ id: z.uuid(), ...what });
export const changeEndpointBody = z.strictObject(what);
export const switchBody = z.strictObject({ on: z.boolean() });
export const onEndpoint = z.strictObject({ endpoint: z.uuid() });

export const ENDPOINT_STATES = ['on', 'off', 'stopped'] as const;
export const webhookEndpoint = z
  .strictObject({
    id: z.uuid(),
    ...what,
    state: z.enum(ENDPOINT_STATES),
    failingSince: instant.nullable(),
    madeAt: instant,
    /** Until when a secret that was rotated away still signs. */
    overlapUntil: instant.nullable(),
    waiting: z.int(),
    dead: z.int(),
  })
  .meta({ id: 'webhook-endpoint' });
export const endpointList = z.strictObject({
  endpoints: z.array(webhookEndpoint),
  /** What may be chosen. */
  agencies: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  kinds: z.array(z.enum(WEBHOOK_KINDS)),
});
export const newSecret = z.strictObject({
  endpoint: z.uuid(),
  /** Shown now and never again. */
  secret: z.string(),
  /** Until when the one before still signs. */
  overlapUntil: instant.nullable(),
});

export const OVERLAP_HOURS = 24;
const MOST_ENDPOINTS = 20;
const SECRET_BYTES = 32;

type Listed = z.infer<typeof endpointList>;
type NewSecret = z.infer<typeof newSecret>;
type What = z.infer<typeof changeEndpointBody>;

const SETTINGS = { code: 'not-allowed', what: 'change settings' } as const;

/** Webhooks reach over agencies: only who may set all of these. */
function maySet({ memberships }: Actor, agencies: readonly string[]): boolean {
  return agencies.every((agency) => may(memberships, 'settings:write', { agency, own: false }));
}
export function maySetAny({ memberships }: Actor): boolean {
  return memberships.some(({ agency }) =>
    may(memberships, 'settings:write', { agency, own: false }),
  );
}

interface EndpointRow {
  readonly id: string;
  readonly url: string;
  readonly agencies: string[];
  readonly kinds: (typeof WEBHOOK_KINDS)[number][];
  readonly state: (typeof ENDPOINT_STATES)[number];
  readonly failing_since: Date | null;
  readonly made_at: Date;
  readonly overlap_until: Date | null;
  readonly waiting: number;
  readonly dead: number;
}

export async function listEndpoints(desk: Desk, actor: Actor): Promise<Result<Listed, Refusal>> {
  if (!maySetAny(actor)) return refused(SETTINGS);
  return desk.database.as<Listed, Refusal>(actor.account, async (transaction) => {
    const rows = await transaction.query<EndpointRow>(
      `select w.id, w.url, w.agencies, w.kinds, w.state, w.failing_since, w.made_at,
         (select max(s.until) from webhook_secret s where s.endpoint = w.id and s.until > $1) as overlap_until,
         (select count(*)::int from webhook_delivery d
           where d.endpoint = w.id and d.state in ('waiting', 'sending')) as waiting,
         (select count(*)::int from webhook_delivery d
           where d.endpoint = w.id and d.state = 'dead') as dead
       from webhook_endpoint w order by w.made_at, w.id`,
      [desk.now()],
    );
    const agencies = await transaction.query<{ id: string; title: string }>(
      `select id, title from agency where id in (select desk_agencies('settings:write')) order by title, id`,
    );
    return done({
      endpoints: rows.map(({ failing_since, made_at, overlap_until, ...row }) => ({
        ...row,
        failingSince: failing_since?.toISOString() ?? null,
        madeAt: made_at.toISOString(),
        overlapUntil: overlap_until?.toISOString() ?? null,
      })),
      agencies: [...agencies],
      kinds: [...WEBHOOK_KINDS],
    });
  });
}

export async function addEndpoint(
  desk: Desk,
  actor: Actor,
  { id, ...asked }: z.infer<typeof addEndpointBody>,
): Promise<Result<NewSecret, Refusal>> {
  if (!maySet(actor, asked.agencies)) return refused(SETTINGS);
  return desk.database.asSystem(async (transaction) => {
    const given = await checked(transaction, desk, asked);
    if (!given.ok) return given;
    const { url, agencies, kinds } = given.value;
    // The head is locked, so that two that come at once are not one too many, and no leaf is placed meanwhile.
    await transaction.query('select from log_head for update');
    const [counted] = await transaction.query<{ many: number; there: boolean }>(
      'select count(*)::int as many, coalesce(bool_or(id = $1), false) as there from webhook_endpoint',
      [id],
    );
    if (counted?.there) return refused<Refusal>({ code: 'command-reused' });
    if ((counted?.many ?? 0) >= MOST_ENDPOINTS) {
      return refused<Refusal>({ code: 'too-many-webhooks', most: MOST_ENDPOINTS });
    }
    await transaction.query(
      `insert into webhook_endpoint (id, url, agencies, kinds, state, cursor, made_by, made_at)
       select $1, $2, $3, $4, 'on', size, $5, $6 from log_head`,
      [id, url, agencies, kinds, actor.account, desk.now()],
    );
    const secret = await makeSecret(transaction, desk, id);
    await logWebhook(transaction, desk, {
      kind: 'webhook-added',
      account: actor.account,
      facts: { endpoint: id, host: new URL(url).host, agencies, kinds },
    });
    return done({ endpoint: id, secret, overlapUntil: null });
  });
}

export async function changeEndpoint(
  desk: Desk,
  actor: Actor,
  endpoint: string,
  asked: What,
): Promise<Result<Listed, Refusal>> {
  if (!maySet(actor, asked.agencies)) return refused(SETTINGS);
  return changed(desk, actor, endpoint, async (transaction) => {
    const given = await checked(transaction, desk, asked);
    if (!given.ok) return given;
    const { url, agencies, kinds } = given.value;
    await transaction.query(
      'update webhook_endpoint set url = $2, agencies = $3, kinds = $4 where id = $1',
      [endpoint, url, agencies, kinds],
    );
    const facts = { endpoint, host: new URL(url).host, agencies, kinds };
    await logWebhook(transaction, desk, { kind: 'webhook-changed', account: actor.account, facts });
    return done(undefined);
  });
}

/** On again, it is told what happened meanwhile, in order: its cursor stood still. */
export async function switchEndpoint(
  desk: Desk,
  actor: Actor,
  endpoint: string,
  { on }: z.infer<typeof switchBody>,
): Promise<Result<Listed, Refusal>> {
  return changed(desk, actor, endpoint, async (transaction) => {
    await transaction.query(
      'update webhook_endpoint set state = $2, failing_since = null where id = $1',
      [endpoint, on ? 'on' : 'off'],
    );
    await logWebhook(transaction, desk, {
      kind: on ? 'webhook-switched-on' : 'webhook-switched-off',
      account: actor.account,
      facts: { endpoint },
    });
    return done(undefined);
  });
}

export async function removeEndpoint(
  desk: Desk,
  actor: Actor,
  endpoint: string,
): Promise<Result<Listed, Refusal>> {
  return changed(desk, actor, endpoint, async (transaction) => {
    await transaction.query('delete from webhook_endpoint where id = $1', [endpoint]);
    await logWebhook(transaction, desk, {
      kind: 'webhook-removed',
      account: actor.account,
      facts: { endpoint },
    });
    return done(undefined);
  });
}

export async function rotateSecret(
  desk: Desk,
  actor: Actor,
  endpoint: string,
): Promise<Result<NewSecret, Refusal>> {
  if (!maySetAny(actor)) return refused(SETTINGS);
  return desk.database.asSystem(async (transaction) => {
    if (!(await lockedFor(transaction, actor, endpoint))) {
      return refused<Refusal>({ code: 'no-such-webhook' });
    }
    const until = new Date(desk.now().getTime() + OVERLAP_HOURS * 3_600_000);
    // Two at most: what a rotation before left ends now.
    await transaction.query(
      'delete from webhook_secret where endpoint = $1 and until is not null',
      [endpoint],
    );
    await transaction.query('update webhook_secret set until = $2 where endpoint = $1', [
      endpoint,
      until,
    ]);
    const secret = await makeSecret(transaction, desk, endpoint);
    await logWebhook(transaction, desk, {
      kind: 'webhook-secret-rotated',
      account: actor.account,
      facts: { endpoint, overlapUntil: until.toISOString() },
    });
    return done({ endpoint, secret, overlapUntil: until.toISOString() });
  });
}

async function changed(
  desk: Desk,
  actor: Actor,
  endpoint: string,
  work: (transaction: Transaction) => Promise<Result<undefined, Refusal>>,
): Promise<Result<Listed, Refusal>> {
  if (!maySetAny(actor)) return refused(SETTINGS);
  const result = await desk.database.asSystem(async (transaction) =>
    (await lockedFor(transaction, actor, endpoint))
      ? work(transaction)
      : refused<Refusal>({ code: 'no-such-webhook' }),
  );
  if (!result.ok) return result;
  desk.webhooks.nudge();
  return listEndpoints(desk, actor);
}

async function lockedFor(
  transaction: Transaction,
  actor: Actor,
  endpoint: string,
): Promise<boolean> {
  const [row] = await transaction.query<{ agencies: string[] }>(
    'select agencies from webhook_endpoint where id = $1 for update',
    [endpoint],
  );
  return row !== undefined && maySet(actor, row.agencies);
}

async function checked(
  transaction: Transaction,
  { webhooks }: Desk,
  { url, agencies, kinds }: What,
): Promise<Result<What, Refusal>> {
  const problem = problemOfUrl(webhooks.policy, url);
  if (problem !== undefined) return refused({ code: 'bad-address', why: problem });
  const known = await transaction.query('select from agency where id = any($1)', [agencies]);
  const named = [...new Set(agencies)].sort();
  if (known.length !== named.length) return refused({ code: 'no-such-agency' });
  const parsed = new URL(url);
  parsed.hash = '';
  return done({
    url: parsed.href,
    agencies: named,
    kinds: WEBHOOK_KINDS.filter((kind) => kinds.includes(kind)),
  });
}

async function makeSecret(
  transaction: Transaction,
  desk: Pick<Desk, 'master' | 'random' | 'now'>,
  endpoint: string,
): Promise<string> {
  const id = uuidFrom(desk.random(16));
  const secret = desk.random(SECRET_BYTES);
  await transaction.query(
    'insert into webhook_secret (id, endpoint, master, sealed, made_at) values ($1, $2, $3, $4, $5)',
    [
      id,
      endpoint,
      desk.master.id,
      seal(desk.master.bytes, secretPlace(id), secret, desk.random),
      desk.now(),
    ],
  );
  return secretText(secret);
}

export function secretPlace(id: string): { readonly request: string; readonly field: string } {
  return { request: id, field: 'webhook secret' };
}
