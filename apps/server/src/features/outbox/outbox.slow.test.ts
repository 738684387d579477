/** What leaves the house: letters signed, sent once, tried again, left to a person, and never more than they may say. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { NOTICE, PERSON, REPLY, determinedRequest } from '../../../test/determined-request.ts';
import { startMailServer, type MailServer } from '../../../test/mail-server.ts';
import { testDesk, uuidOf, type TestDesk } from '../../../test/test-desk.ts';
import { readMessageWords } from './notification.ts';
import { hashOf } from '../files/sealed-file.ts';
import { sendLetter } from '../letters/send-letter.ts';
import { sentLetter } from '../letters/sent-letter.ts';
import { closeRequest } from '../requests/close-request.ts';
import { claimRequest } from '../requests/claim.ts';
import { decideNotice, recordNoticeSent } from '../requests/notice.ts';
import { listQueue, queueQuery } from '../requests/queue.ts';
import { sendReply } from '../requests/reply.ts';
import { showRequest } from '../requests/show-request.ts';
import type { Outgoing } from './carrier.ts';
import { BACKOFF, deliverNext, type DeliveryDesk } from './deliver.ts';
import { markGone, printMessage, sendAgain } from './handle-message.ts';
import { printQueue } from './print-queue.ts';
import { listOutbox, outboxQuery } from './list-outbox.ts';
import { smtpCarrier } from './smtp-carrier.ts';

const ADDRESS = 'field-office@example.org';
const WORDS = readMessageWords('guidance/us-ny-nyc');

describe.each(DATABASES)('the outbox on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let mail: MailServer;
  let delivery: DeliveryDesk;
  const texts: Outgoing[] = [];
  let made = 0;

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
    mail = await startMailServer();
    delivery = {
      ...desk,
      words: WORDS,
      domain: 'desk.example.org',
      carriers: {
        email: smtpCarrier({ url: mail.url, from: 'desk@example.org' }),
        sms: (message) => {
          texts.push(message);
          return Promise.resolve({ ok: true, answer: 'taken' });
        },
      },
    };
  }, 120_000);
  afterAll(async () => {
    await mail.close();
    await opened.close();
  });
  afterEach(() => {
    mail.received.length = 0;
    texts.length = 0;
  });

  const command = (seen: number) => ({ command: uuidOf(`outbox ${++made}`), seen });
  const must = async (step: Promise<{ ok: boolean; refusal?: { code: string } }>) => {
    const result = await step;
    expect(result.ok ? 'done' : result.refusal).toBe('done');
  };
  const ready = () => determinedRequest(desk, `outbox request ${++made}`);
  const view = async (id: string) => {
    const shown = await showRequest(desk, desk.people.counsel, id);
    if (!shown.ok) throw new Error(shown.refusal.code);
    return shown.value;
  };
  const drain = async () => {
    while ((await deliverNext(delivery)) > 0);
  };
  const replied = async (
    send: Parameters<typeof sendReply>[3] extends infer B
      ? Extract<B, { send: unknown }>['send']
      : never,
  ) => {
    const id = await ready();
    await must(sendReply(desk, desk.people.counsel, id, { ...command(5), letter: REPLY, send }));
    return id;
  };
  const rows = async (
    list: 'print' | 'failed' | 'open',
    person: keyof TestDesk['people'] = 'counsel',
  ) => {
    const listed = await listOutbox(desk, desk.people[person], outboxQuery.parse({ list }));
    return listed.ok ? listed.value.rows : [];
  };

  it('sends a signed letter once, keeps it sealed, and keeps the proof', async () => {
    const id = await replied({ by: 'email', to: ADDRESS, attach: true });
    await drain();
    expect(mail.received.map(({ to }) => to)).toEqual([[ADDRESS]]);
    const [{ raw, messageId } = { raw: '', messageId: '' }] = mail.received;
    const { state, events } = await view(id);
    expect(state.state).toBe('answered');
    expect(state.deliveries).toEqual([{ of: 6, by: 'email', result: 'sent', attempts: 1 }]);
    const [given, became] = events.slice(-2).map(({ event }) => event);
    expect(given).toMatchObject({ type: 'reply-sent', version: 2, sealed: { to: ADDRESS } });
    expect(became).toMatchObject({ facts: { messageId }, sealed: { answer: /queued as sample/ } });
    // What arrived is what was signed, and what is kept.
    const kept = await sentLetter(desk, desk.people.counsel, id, 6, 'pdf');
    if (!kept.ok || given?.type !== 'reply-sent') throw new Error('No letter is kept.');
    expect(hashOf(kept.value)).toBe(given.facts.hash);
    const attached = /JVBERi[\w+/=\r\n]*/.exec(raw)?.[0];
    expect(hashOf(Buffer.from(attached ?? '', 'base64'))).toBe(given.facts.hash);
    expect(raw.replace(attached ?? '', '')).not.toMatch(/R-2026|Sample|Quickthorne|correction/i);
    const page = await sentLetter(desk, desk.people.counsel, id, 6, 'page');
    expect(page.ok && Buffer.from(page.value).toString()).toContain('data-state="final"');
    expect(await rows('open')).toEqual([]);
  });

  it('says nothing in an e-mail without a letter but that there is a message, the same to everybody', async () => {
    await replied({ by: 'email', to: ADDRESS });
    await replied({ by: 'email', to: 'another@example.org' });
    await drain();
    const bodies = mail.received.map(({ raw }) =>
      raw
        .split(/\r?\n\r?\n/)
        .slice(1)
        .join('\n'),
    );
    expect(bodies[0]).toBe(bodies[1]);
    expect(bodies[0]).toContain('There is a message for you.');
    expect(bodies[0]).toContain('+1 212 555 0100');
  });

  it('tells a person in their language, by the way that was decided and is safe', async () => {
    const id = await ready();
    const { counsel } = desk.people;
    const decision = { notice: 'allowed', language: 'ar', channel: 'sms' } as const;
    const unsafe = await decideNotice(desk, counsel, id, {
      ...command(5),
      ...decision,
      safe: 'not-asked',
    });
    expect(unsafe).toMatchObject({ ok: false, refusal: { code: 'not-safe' } });
    await must(decideNotice(desk, counsel, id, { ...command(5), ...decision, safe: 'yes' }));
    const other = await recordNoticeSent(desk, counsel, id, {
      ...command(6),
      letter: NOTICE,
      send: { by: 'email', to: ADDRESS },
    });
    expect(other).toMatchObject({ ok: false, refusal: { code: 'way-not-decided' } });
    await must(
      recordNoticeSent(desk, counsel, id, {
        ...command(6),
        letter: NOTICE,
        send: { by: 'sms', to: '+12125550103' },
      }),
    );
    await drain();
    expect(texts.map(({ to, text }) => [to, text])).toEqual([
      ['+12125550103', 'توجد رسالة لك. اتصل على \u2068+1 212 555 0101\u2069.'],
    ]);
    expect((await view(id)).state.deliveries).toMatchObject([{ by: 'sms', result: 'sent' }]);
  });

  it('tries again what was refused for now, later each time, under the same Message-ID', async () => {
    mail.refuse(451, 450);
    const id = await replied({ by: 'email', to: ADDRESS });
    await drain();
    expect(mail.received).toEqual([]);
    expect(
      (await rows('open')).map(({ state, problem, attempts }) => [state, problem, attempts]),
    ).toEqual([['waiting', '451', 1]]);
    desk.pass(BACKOFF[0] - 0.5);
    await drain();
    expect((await rows('open')).map(({ attempts }) => attempts)).toEqual([1]);
    desk.pass(0.5);
    await drain();
    expect((await rows('open')).map(({ problem, attempts }) => [problem, attempts])).toEqual([
      ['450', 2],
    ]);
    desk.pass(BACKOFF[1]);
    await drain();
    expect(mail.received.length).toBe(1);
    expect((await view(id)).state.deliveries).toMatchObject([{ result: 'sent', attempts: 3 }]);
  });

  it('leaves to a person what nobody takes, shows it in the queue, and sends it again when told', async () => {
    mail.refuse(550);
    const id = await replied({ by: 'email', to: ADDRESS });
    await drain();
    desk.pass(60 * 24 * 7);
    await drain();
    expect(mail.received).toEqual([]);
    expect((await view(id)).state.deliveries).toMatchObject([{ result: 'failed', attempts: 1 }]);
    const failedSends = async () => {
      const page = await listQueue(desk, desk.people.counsel, queueQuery.parse({ most: 100 }));
      return page.ok ? page.value.rows.find((row) => row.id === id)?.failedSends : undefined;
    };
    expect(await failedSends()).toBe(1);
    const [row] = await rows('failed');
    expect(row).toMatchObject({ request: id, problem: '550', what: 'reply' });
    // A server's words may name somebody: they stand in the sealed part of the event alone.
    expect(JSON.stringify(row)).not.toContain('planted-in-answer');
    await must(sendAgain(desk, desk.people.secondCounsel, row?.id ?? ''));
    await must(sendAgain(desk, desk.people.secondCounsel, row?.id ?? ''));
    await drain();
    expect(mail.received.length).toBe(1);
    expect(await failedSends()).toBe(0);
    const results = (await view(id)).events.flatMap(({ event }) =>
      event.type === 'delivery-recorded' ? [event.facts.result] : [],
    );
    expect(results).toEqual(['failed', 'again', 'sent']);
  });

  it('gives up after its last attempt, not before', async () => {
    mail.refuse(...Array.from({ length: BACKOFF.length + 1 }, () => 451));
    const id = await replied({ by: 'email', to: ADDRESS });
    for (const minutes of [...BACKOFF, 1]) {
      await drain();
      desk.pass(minutes);
    }
    expect((await view(id)).state.deliveries).toMatchObject([
      { result: 'failed', attempts: BACKOFF.length + 1 },
    ]);
  });

  it('prints what goes by post, and lets nobody close before it is gone', async () => {
    const { counsel } = desk.people;
    const id = await replied({ by: 'post', to: 'Sample Field Office' });
    const row = (await rows('print')).find(({ request }) => request === id);
    expect(row).toMatchObject({ by: 'post', state: 'waiting' });
    await must(claimRequest(desk, counsel, id, command(6)));
    await must(
      decideNotice(desk, counsel, id, { ...command(7), notice: 'allowed', safe: 'not-asked' }),
    );
    const early = await closeRequest(desk, counsel, id, command(8));
    expect(early).toMatchObject({ ok: false, refusal: { code: 'not-delivered', letters: 1 } });
    const pdf = await printMessage(desk, counsel, row?.id ?? '');
    expect(pdf.ok && Buffer.from(pdf.value.subarray(0, 5)).toString()).toBe('%PDF-');
    expect((await rows('print')).find(({ request }) => request === id)?.state).toBe('printed');
    await must(markGone(desk, counsel, row?.id ?? ''));
    await must(markGone(desk, counsel, row?.id ?? ''));
    expect((await view(id)).state.deliveries).toEqual([
      { of: 6, by: 'post', result: 'posted', attempts: 0 },
    ]);
    expect((await view(id)).events.length).toBe(9);
    await must(closeRequest(desk, counsel, id, command(9)));
  });

  it('prints the whole queue as one PDF, in the order asked, after a sheet that names nobody', async () => {
    for (const to of ['1 Sample Street', '2 Sample Street']) await replied({ by: 'post', to });
    const letters = (await rows('print')).filter(({ by }) => by === 'post');
    const messages = letters.map(({ id }) => id);
    const { counsel } = desk.people;
    const printed = await printQueue(desk, counsel, { messages });
    if (!printed.ok) throw new Error(printed.refusal.code);
    const pages = async (bytes: Uint8Array) => (await PDFDocument.load(bytes)).getPageCount();
    let expected = 1;
    for (const id of messages) {
      const alone = await printMessage(desk, counsel, id);
      if (alone.ok) expected += await pages(alone.value);
    }
    expect([letters.length >= 2, await pages(printed.value)]).toEqual([true, expected]);
    expect((await rows('print')).every(({ state }) => state === 'printed')).toBe(true);
    expect(await printQueue(desk, desk.people.schoolCounsel, { messages })).toMatchObject({
      refusal: { code: 'not-in-queue' },
    });
  });

  it('signs once what is sent twice', async () => {
    const id = await ready();
    const body = { ...command(5), letter: REPLY, send: { by: 'post' as const } };
    const both = await Promise.all([
      sendReply(desk, desk.people.counsel, id, body),
      sendReply(desk, desk.people.counsel, id, body),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    await must(sendReply(desk, desk.people.counsel, id, body));
    expect((await rows('print')).filter(({ request }) => request === id).length).toBe(1);
  });

  it('sends once, though several look at once', async () => {
    for (let count = 0; count < 4; count++) await replied({ by: 'email', to: ADDRESS });
    await Promise.all(Array.from({ length: 6 }, drain));
    expect(new Set(mail.received.map(({ messageId }) => messageId)).size).toBe(4);
    expect(mail.received.length).toBe(4);
  });

  it('sends other letters while the request waits, and refuses what fits no step', async () => {
    const id = await ready();
    const { counsel } = desk.people;
    const letter = {
      kind: 'acknowledgement',
      language: 'en',
      fields: { request: { channel: 'post' } },
    } as const;
    await must(sendLetter(desk, counsel, id, { ...command(5), letter, send: { by: 'hand' } }));
    expect((await view(id)).state.state).toBe('determined');
    const wrong = await sendReply(desk, counsel, id, {
      ...command(6),
      letter,
      send: { by: 'hand' },
    });
    expect(wrong).toMatchObject({ ok: false, refusal: { code: 'bad-request' } });
    const bad = await sendReply(desk, counsel, id, {
      ...command(6),
      letter: REPLY,
      send: { by: 'email', to: 'nobody' },
    });
    expect(bad).toMatchObject({ ok: false, refusal: { code: 'bad-request' } });
    const none = await sendReply({ ...desk, carries: new Set() }, counsel, id, {
      ...command(6),
      letter: REPLY,
      send: { by: 'email', to: ADDRESS },
    });
    expect(none).toMatchObject({ ok: false, refusal: { code: 'no-carrier' } });
    const unread = await sendReply(desk, counsel, id, {
      ...command(6),
      letter: {
        ...REPLY,
        fields: {
          ...REPLY.fields,
          acts: REPLY.fields.acts.map(({ act, change }) => ({ act, change })),
        },
      },
      send: { by: 'hand' },
    });
    expect(unread).toMatchObject({ ok: false, refusal: { code: 'letter-not-made' } });
    expect((await view(id)).events.length).toBe(6);
  });

  it('shows nobody another agency’s, and holds no name or address in the clear', async () => {
    await replied({ by: 'post', to: `${PERSON}, 3 Sample Road` });
    expect((await rows('print', 'counsel')).length).toBeGreaterThan(0);
    for (const person of ['schoolCounsel', 'worker', 'supervisor', 'auditor'] as const) {
      expect([person, await rows('open', person)]).toEqual([person, []]);
    }
    const [row] = await rows('print');
    const taken = await markGone(desk, desk.people.schoolCounsel, row?.id ?? '');
    expect(taken).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    const tables = ['outbox', 'sealed_file', 'sealed_chunk', 'request_event', 'request'];
    for (const table of tables) {
      const stored = await opened.database.asSystem((transaction) =>
        transaction.query<{ row: string }>(`select row_to_json(t)::text as row from ${table} t`),
      );
      const hexed = JSON.stringify(stored);
      for (const planted of [PERSON, ADDRESS, '12125550103', 'planted-in-answer']) {
        expect([table, planted, hexed.includes(planted)]).toEqual([table, planted, false]);
        const hex = Buffer.from(planted).toString('hex');
        expect([table, planted, hexed.includes(hex)]).toEqual([table, planted, false]);
      }
    }
  });
});
