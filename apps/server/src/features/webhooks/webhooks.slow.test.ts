/** Webhooks against a real receiver, on both databases. */
import { createHmac } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { testSigner } from '../../../test/log-key.ts';
import { detainer, testDesk, uuidOf, type TestDesk } from '../../../test/test-desk.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../../../test/webhook-receiver.ts';
import { sequence } from '../../log/sequencer.ts';
import { BACKOFF } from '../outbox/deliver.ts';
import { claimRequest } from '../requests/claim.ts';
import { recordRequest } from '../requests/record-request.ts';
import { eraseRecord } from '../retention/erase-record.ts';
import { deliverWebhooks, sweepDeliveries } from './deliver-webhooks.ts';
import { listDeliveries, replayDelivery, sendTest } from './delivery-list.ts';
import {
  addEndpoint,
  listEndpoints,
  removeEndpoint,
  rotateSecret,
  switchEndpoint,
} from './endpoint.ts';
import { fanOut } from './fan-out.ts';

const KINDS = ['request-recorded', 'request-claimed'] as const;
const valueOf = <Value>(
  result: { ok: true; value: Value } | { ok: false; refusal: object },
): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

describe.each(DATABASES)('webhooks on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let receiver: WebhookReceiver;
  let made = 0;

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
    receiver = await startWebhookReceiver();
  }, 120_000);
  afterAll(async () => {
    await receiver.close();
    await opened.close();
  });
  beforeEach(async () => {
    for (const { id } of valueOf(await listEndpoints(desk, admin())).endpoints) {
      await removeEndpoint(desk, admin(), id);
    }
    receiver.arrived.length = 0;
    receiver.answer = 204;
  });

  const admin = () => desk.people.administrator;
  async function record(agency: 'jails' | 'schools' = 'jails'): Promise<string> {
    const body = detainer(`webhook ${++made}`, { agency });
    const who = agency === 'jails' ? 'worker' : 'schoolWorker';
    valueOf(await recordRequest(desk, desk.people[who], body));
    return body.id;
  }
  async function add(agencies: string[] = ['jails']): Promise<{ id: string; secret: string }> {
    const id = uuidOf(`endpoint ${++made}`);
    const body = { id, url: receiver.url, agencies, kinds: [...KINDS] };
    return { id, secret: valueOf(await addEndpoint(desk, admin(), body)).secret };
  }
  /** As the server does: the log, the deliveries, the sending, until nothing is due. */
  async function run(): Promise<void> {
    while ((await sequence(opened.database, { signer: testSigner(), now: desk.now })) > 0);
    while ((await fanOut(desk)) > 0);
    while ((await deliverWebhooks(desk)) > 0);
  }
  const deliveries = async (endpoint: string) =>
    valueOf(await listDeliveries(desk, admin(), endpoint, {})).deliveries;
  const endpointNow = async () => valueOf(await listEndpoints(desk, admin())).endpoints[0];
  const asHeaders = (at: number) => receiver.arrived[at]!.headers as Record<string, string>;

  it('tell what happened after they were added, of their agencies and kinds, and nothing about anybody', async () => {
    const before = await record();
    await run();
    const { id } = await add();
    const request = await record();
    await record('schools');
    valueOf(
      await claimRequest(desk, desk.people.counsel, request, {
        command: uuidOf(`c ${made}`),
        seen: 3,
      }),
    );
    await run();
    const bodies = receiver.arrived.map(({ body }) => JSON.parse(body) as { type: string });
    const [shown] = await opened.database.asSystem((transaction) =>
      transaction.query<{ number: string }>('select number from request where id = $1', [request]),
    );
    // By hand, as docs/webhooks.md has it.
    expect(bodies).toEqual([
      {
        type: 'request-recorded',
        timestamp: desk.now().toISOString(),
        data: { version: 1, request, number: shown?.number, agency: 'jails', event: 1 },
      },
      {
        type: 'request-claimed',
        timestamp: desk.now().toISOString(),
        data: { version: 1, request, number: shown?.number, agency: 'jails', event: 4 },
      },
    ]);
    const all = JSON.stringify(receiver.arrived);
    for (const planted of ['Sample Person', 'at the gate', 'worker', 'counsel', before]) {
      expect(all).not.toContain(planted);
    }
    expect((await deliveries(id)).map(({ state, status }) => [state, status])).toEqual([
      ['sent', 204],
      ['sent', 204],
    ]);
    // Looked through again, nothing is told twice.
    await run();
    expect(receiver.arrived).toHaveLength(2);
  });

  it('are signed as the specification says, with both secrets while a rotation overlaps', async () => {
    const { id, secret } = await add();
    valueOf(await sendTest(desk, admin(), id));
    await run();
    const { headers, body } = receiver.arrived[0]!;
    // The definition of the specification, written out.
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    expect(key).toHaveLength(32);
    const signed = `${headers['webhook-id'] as string}.${headers['webhook-timestamp'] as string}.${body}`;
    const hash = createHmac('sha256', key).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${hash}`);

    const { secret: next } = valueOf(await rotateSecret(desk, admin(), id));
    expect(next).not.toBe(secret);
    valueOf(await sendTest(desk, admin(), id));
    await run();
    const verify = (with_: string, at: number) => () => {
      // The library asks for a time near its own: the desk's clock of the test is set for it.
      const moved = Number(asHeaders(at)['webhook-timestamp']) * 1000;
      const real = Date.now;
      Date.now = () => moved;
      try {
        return new Webhook(with_).verify(receiver.arrived[at]!.body, asHeaders(at));
      } finally {
        Date.now = real;
      }
    };
    expect(verify(secret, 1)).not.toThrow();
    expect(verify(next, 1)).not.toThrow();
    desk.pass(24 * 60);
    valueOf(await sendTest(desk, admin(), id));
    await run();
    expect(verify(secret, 2)).toThrow();
    expect(verify(next, 2)).not.toThrow();
  });

  it('keep secrets where neither a list nor the desk’s role can read them', async () => {
    const { secret } = await add();
    const plain = Buffer.from(secret.replace('whsec_', ''), 'base64');
    const [row] = await opened.database.asSystem((transaction) =>
      transaction.query<{ sealed: Uint8Array }>('select sealed from webhook_secret'),
    );
    expect(Buffer.from(row!.sealed).includes(plain)).toBe(false);
    expect(JSON.stringify(await listEndpoints(desk, admin()))).not.toContain(secret.slice(6));
    await expect(
      opened.database.as(admin().account, async (transaction) => ({
        ok: true as const,
        value: await transaction.query('select sealed from webhook_secret'),
      })),
    ).rejects.toThrow('permission denied');
  });

  it('are tried again under the same id with longer and longer waits, then stopped, and administrators told', async () => {
    const { id } = await add();
    receiver.answer = 503;
    const request = await record();
    await run();
    for (const wait of BACKOFF) {
      desk.pass(wait - 1);
      const before = receiver.arrived.length;
      await run();
      expect(receiver.arrived).toHaveLength(before);
      desk.pass(1);
      await run();
      expect(receiver.arrived).toHaveLength(before + 1);
    }
    expect(new Set(receiver.arrived.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const [given] = await deliveries(id);
    expect(given).toMatchObject({
      state: 'dead',
      attempts: BACKOFF.length + 1,
      status: 503,
      request,
    });
    expect(await endpointNow()).toMatchObject({ state: 'stopped' });
    const told = await opened.database.asSystem((transaction) =>
      transaction.query<{ account: string; facts: { why: string; endpoint: string } }>(
        `select account, facts from told where kind = 'webhook-stopped' and facts->>'endpoint' = $1`,
        [id],
      ),
    );
    expect(told).toEqual([
      { account: admin().account, facts: expect.objectContaining({ why: 'failing' }) as object },
    ]);
    // While it is stopped nothing is called; on again, it is told what happened meanwhile.
    await record();
    await run();
    expect(receiver.arrived).toHaveLength(BACKOFF.length + 1);
    receiver.answer = 200;
    valueOf(await switchEndpoint(desk, admin(), id, { on: true }));
    await run();
    expect(receiver.arrived).toHaveLength(BACKOFF.length + 2);
    valueOf(await replayDelivery(desk, admin(), id, given!.id));
    await run();
    expect(receiver.arrived.at(-1)?.headers['webhook-id']).toBe(given!.id);
    expect((await deliveries(id)).every(({ state }) => state === 'sent')).toBe(true);
  });

  it('are not stopped by one delivery alone, while others get through', async () => {
    const { id } = await add();
    receiver.answer = 500;
    await record();
    await run();
    for (const wait of BACKOFF) {
      receiver.answer = 204;
      valueOf(await sendTest(desk, admin(), id));
      await run();
      receiver.answer = 500;
      desk.pass(wait);
      await run();
    }
    expect((await deliveries(id)).filter(({ state }) => state === 'dead')).toHaveLength(1);
    expect(await endpointNow()).toMatchObject({ state: 'on' });
  });

  it('end at once where the other side says that it is gone, and follow no redirect', async () => {
    const { id } = await add();
    receiver.answer = 302;
    valueOf(await sendTest(desk, admin(), id));
    await run();
    expect((await deliveries(id))[0]).toMatchObject({
      state: 'dead',
      status: 302,
      problem: 'refused',
    });
    expect(await endpointNow()).toMatchObject({ state: 'on' });
    receiver.answer = 410;
    await record();
    await run();
    expect(await endpointNow()).toMatchObject({ state: 'stopped' });
    expect(receiver.arrived).toHaveLength(2);
  });

  it('send again what a process took and died with, and go with a purge', async () => {
    const { id } = await add();
    const request = await record();
    await sequence(opened.database, { signer: testSigner(), now: desk.now });
    await fanOut(desk);
    await opened.database.asSystem((transaction) =>
      transaction.query(
        `update webhook_delivery set state = 'sending', attempts = 1, lease_until = $1`,
        [new Date(desk.now().getTime() + 60_000)],
      ),
    );
    await run();
    expect(receiver.arrived).toHaveLength(0);
    desk.pass(1);
    await run();
    expect(receiver.arrived).toHaveLength(1);
    await opened.database.asSystem((transaction) =>
      eraseRecord(transaction, { of: 'request', id: request }),
    );
    expect(await deliveries(id)).toEqual([]);
    valueOf(await sendTest(desk, admin(), id));
    await run();
    desk.pass(31 * 24 * 60);
    await sweepDeliveries(desk);
    expect(await deliveries(id)).toEqual([]);
  });

  it('are for administrators alone, and say what is wrong with an address', async () => {
    const { id } = await add();
    const body = {
      id: uuidOf('refused'),
      url: receiver.url,
      agencies: ['jails'],
      kinds: [...KINDS],
    };
    for (const person of ['worker', 'counsel', 'privacy', 'auditor'] as const) {
      const actor = desk.people[person];
      for (const result of [
        await listEndpoints(desk, actor),
        await addEndpoint(desk, actor, body),
        await rotateSecret(desk, actor, id),
        await switchEndpoint(desk, actor, id, { on: false }),
        await removeEndpoint(desk, actor, id),
        await sendTest(desk, actor, id),
        await listDeliveries(desk, actor, id, {}),
        await replayDelivery(desk, actor, id, id),
      ]) {
        expect(result).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
      }
    }
    const code = async (changes: object) => {
      const result = await addEndpoint(desk, admin(), { ...body, ...changes });
      return result.ok ? 'done' : result.refusal.code;
    };
    expect(await code({ url: 'https://example.org' })).toBe('bad-address');
    expect(await code({ agencies: ['none'] })).toBe('no-such-agency');
    expect(await code({ id })).toBe('command-reused');
    expect(await rotateSecret(desk, admin(), uuidOf('no endpoint'))).toMatchObject({
      refusal: { code: 'no-such-webhook' },
    });
  });
});
