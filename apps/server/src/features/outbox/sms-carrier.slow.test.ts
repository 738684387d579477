/** Text messages through a real gateway that fails, delays, answers twice and cuts the connection: sent once, with proof. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../../test/databases.ts';
import { NOTICE, determinedRequest } from '../../../test/determined-request.ts';
import { startSmsGateway, type SmsGateway } from '../../../test/sms-gateway.ts';
import { testDesk, uuidOf, type TestDesk } from '../../../test/test-desk.ts';
import { smsOptions } from '../../edge/sms-options.ts';
import { decideNotice, recordNoticeSent } from '../requests/notice.ts';
import { showRequest } from '../requests/show-request.ts';
import type { Carried } from './carrier.ts';
import { checkSms } from './check-sms.ts';
import { BACKOFF, deliverNext, type DeliveryDesk } from './deliver.ts';
import { sendAgain } from './handle-message.ts';
import { readMessageWords } from './notification.ts';
import { smsCarrier } from './sms-carrier.ts';

const TO = '+12125550103';
/** This machine alone, as in a demonstration: the gateway of the tests has no certificate. */
const HERE = { demo: true, networks: [] };
const PUBLIC = { demo: false, networks: [] };
const MESSAGE = {
  messageId: '<sample@desk.example.org>',
  key: 'sample-key-0',
  to: TO,
  subject: 'A message for you',
  text: 'There is a message for you. Call +1 212 555 0101.',
  language: 'en',
  direction: 'ltr',
} as const;

let gateway: SmsGateway;
beforeAll(async () => {
  gateway = await startSmsGateway();
});
afterAll(() => gateway.close());

const send = (more: object = {}): Promise<Carried> =>
  smsCarrier({ url: gateway.url, token: 'sample-token', policy: HERE, ...more })(MESSAGE);

describe('the gateway', () => {
  it('is handed a number, the words and a key, with the token, and proves it with its number', async () => {
    expect(await send({ from: 'SampleCity' })).toMatchObject({ ok: true, number: 'sample-1' });
    expect(gateway.taken.get('sample-key-0')).toEqual({
      to: TO,
      text: MESSAGE.text,
      key: 'sample-key-0',
      from: 'SampleCity',
    });
    expect(gateway.calls.at(-1)).toMatchObject({
      path: '/messages',
      headers: {
        authorization: 'Bearer sample-token',
        'idempotency-key': 'sample-key-0',
        'content-type': 'application/json',
      },
    });
  });

  it.each([
    [{ status: 500 }, '500', false],
    [{ status: 503, body: 'planted-in-answer' }, '503', false],
    [{ status: 429 }, '429', false],
    [{ status: 401 }, '401', false],
    [{ status: 404 }, '404', false],
    [{ status: 400, body: '{"error":"no such number"}' }, '400', true],
    [{ status: 422 }, '422', true],
    [{ status: 307, headers: { location: 'http://127.0.0.1:1/elsewhere' } }, '307', false],
    ['cut-before-taking', 'no-answer', false],
    ['cut-after-taking', 'no-answer', false],
    ['cut-in-the-answer', 'no-answer', false],
    ['silent', 'timeout', false],
    // A page of a login, a number that is the person's own, a sentence: none of them is proof.
    [{ status: 200, body: '<html>Sign in</html>' }, 'no-number', true],
    [{ status: 200, body: '{"id":"12125550103"}' }, 'no-number', true],
    [{ status: 200, body: '{"id":"told somebody at home"}' }, 'no-number', true],
    [{ status: 200, body: '' }, 'no-number', true],
    [{ status: 200, body: `{"id":"${'9'.repeat(101)}"}` }, 'no-number', true],
  ] as const)(
    'that meets it with %j leaves the problem %s, for good: %s',
    async (trouble, problem, lasting) => {
      gateway.meet(trouble);
      expect(await send({ timeoutMs: 300 })).toMatchObject({ ok: false, problem, lasting });
      expect(gateway.calls.at(-1)?.path).toBe('/messages');
    },
  );

  it('that answers twice is believed once', async () => {
    gateway.meet('answer-twice');
    expect(await send()).toMatchObject({ ok: true, number: 'sample-1' });
  });

  it('is called only where the guard of the webhooks allows it', async () => {
    const before = gateway.calls.length;
    expect(await send({ policy: PUBLIC })).toMatchObject({ ok: false, problem: 'not-https' });
    const inside = { policy: PUBLIC, url: gateway.url.replace('http:', 'https:') };
    expect(await send(inside)).toMatchObject({ ok: false, lasting: false, problem: 'not-public' });
    const named = {
      url: 'https://sms.example.org/',
      policy: { ...PUBLIC, lookup: () => Promise.resolve([{ address: '10.0.0.7', family: 4 }]) },
    };
    expect(await send(named)).toMatchObject({ ok: false, problem: 'not-public' });
    expect(gateway.calls.length).toBe(before);
  });
});

describe('looking whether it could be sent', () => {
  it('connects and sends nothing', async () => {
    const before = gateway.calls.length;
    expect(await checkSms(undefined)).toEqual({ ok: true, says: 'Off: no gateway is set.' });
    const at = { url: gateway.url, policy: HERE };
    expect(await checkSms(at)).toMatchObject({ ok: true, says: /Nothing was sent/ });
    expect(gateway.calls.length).toBe(before);
  });

  it('says in a sentence what is wrong', async () => {
    const says = async (url: string, policy: object = PUBLIC) =>
      (await checkSms({ url, policy: { ...PUBLIC, ...policy } }, 300)).says;
    expect(await says(gateway.url)).toContain('must begin with https://');
    expect(await says('https://10.1.2.3/')).toContain('THRESHOLD_SMS_NETWORKS');
    const lookup = () => Promise.resolve([{ address: '10.0.0.7', family: 4 }]);
    expect(await says('https://sms.example.org/', { lookup })).toContain('a private address');
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    expect(await says(`http://127.0.0.1:${port}/`, HERE)).toContain('nobody answers there');
    // Plain HTTP where TLS is wanted.
    const plain = gateway.url.replace('http:', 'https:');
    expect(await says(plain, HERE)).toMatch(/certificate is not good|nobody answers|in time/);
  });

  it('takes the token from a file that only its owner and their group may read', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sms-'));
    const tokenFile = path.join(folder, 'token');
    const options = { url: 'https://sms.example.org/', from: undefined, networks: [] };
    const read = () => smsOptions({ ...options, token: undefined, tokenFile }).token;
    try {
      expect(read).toThrow('there is no file');
      writeFileSync(tokenFile, 'sample-token\n', { mode: 0o600 });
      expect(read()).toBe('sample-token');
      chmodSync(tokenFile, 0o644);
      expect(read).toThrow('Make it mode 0600');
      writeFileSync(tokenFile, 'two lines\nof it\n');
      chmodSync(tokenFile, 0o600);
      expect(read).toThrow('in one line');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a notice by text message', () => {
  let desk: TestDesk;
  let delivery: DeliveryDesk;
  let close: () => Promise<void>;
  let made = 0;
  beforeAll(async () => {
    const [[, open]] = DATABASES as [(typeof DATABASES)[number]];
    const opened = await open();
    close = () => opened.close();
    desk = await testDesk(opened.database);
    delivery = {
      ...desk,
      words: readMessageWords('guidance/us-ny-nyc'),
      domain: 'desk.example.org',
      carriers: {
        sms: smsCarrier({ url: gateway.url, token: 'sample-token', policy: HERE, timeoutMs: 500 }),
      },
    };
  }, 60_000);
  afterAll(() => close());

  const command = (seen: number) => ({ command: uuidOf(`sms ${++made}`), seen });
  const drain = async () => {
    while ((await deliverNext(delivery)) > 0);
  };
  const noticed = async (): Promise<string> => {
    const { counsel } = desk.people;
    const id = await determinedRequest(desk, `sms request ${++made}`);
    const steps = [
      await decideNotice(desk, counsel, id, {
        ...command(5),
        notice: 'allowed',
        language: 'es',
        channel: 'sms',
        safe: 'yes',
      }),
      await recordNoticeSent(desk, counsel, id, {
        ...command(6),
        letter: { ...NOTICE, language: 'es' },
        send: { by: 'sms', to: TO },
      }),
    ];
    expect(steps.map((step) => (step.ok ? 'done' : step.refusal))).toEqual(['done', 'done']);
    return id;
  };
  const last = async (id: string) => {
    const shown = await showRequest(desk, desk.people.counsel, id);
    if (!shown.ok) throw new Error(shown.refusal.code);
    return shown.value.events.at(-1)?.event;
  };
  let sentBefore: ReadonlySet<string> = new Set(['sample-key-0']);
  const fresh = () => [...gateway.taken].filter(([key]) => !sentBefore.has(key));
  afterEach(() => {
    sentBefore = new Set(gateway.taken.keys());
  });

  it('is sent once though the gateway fails, cuts and is silent, and keeps its number as proof', async () => {
    gateway.meet({ status: 503 }, 'cut-after-taking', 'silent', 'cut-in-the-answer');
    const id = await noticed();
    for (const minutes of BACKOFF) {
      await drain();
      desk.pass(minutes);
    }
    expect(fresh().map(([, { to }]) => to)).toEqual([TO]);
    const number = `sample-${gateway.taken.size}`;
    expect(await last(id)).toMatchObject({
      type: 'delivery-recorded',
      facts: { by: 'sms', result: 'sent', attempts: 5, messageId: number },
      sealed: { answer: /planted-in-answer/ },
    });
    const [[, message] = []] = fresh();
    expect(message?.text).toBe('Hay un mensaje para usted. Llame al +1 212 555 0101.');
  });

  it('that was refused for good is sent under another key when a person says so', async () => {
    gateway.meet({ status: 422, body: 'planted-in-answer' });
    const id = await noticed();
    await drain();
    expect(await last(id)).toMatchObject({ facts: { result: 'failed', attempts: 1 } });
    const keyOf = () => gateway.calls.at(-1)?.headers['idempotency-key'];
    const refused = keyOf();
    const [row] = await desk.database.asSystem((transaction) =>
      transaction.query<{ id: string; problem: string }>(
        'select id, problem from outbox where request = $1',
        [id],
      ),
    );
    expect(row?.problem).toBe('422');
    expect(await sendAgain(desk, desk.people.counsel, row?.id ?? '')).toMatchObject({ ok: true });
    await drain();
    expect(await last(id)).toMatchObject({ facts: { result: 'sent' } });
    expect([refused, keyOf()]).toEqual([`${row?.id}-0`, `${row?.id}-1`]);
    expect(fresh().length).toBe(1);
  });

  it('cannot be chosen where no gateway is set', async () => {
    const { counsel } = desk.people;
    const id = await determinedRequest(desk, `sms request ${++made}`);
    const off = { ...desk, carries: new Set(['email'] as const) };
    await decideNotice(off, counsel, id, {
      ...command(5),
      notice: 'allowed',
      language: 'es',
      channel: 'sms',
      safe: 'yes',
    });
    const none = await recordNoticeSent(off, counsel, id, {
      ...command(6),
      letter: NOTICE,
      send: { by: 'sms', to: TO },
    });
    expect(none).toMatchObject({ ok: false, refusal: { code: 'no-carrier', way: 'SMS' } });
  });
});
