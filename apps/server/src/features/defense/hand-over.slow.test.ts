/** The letter to a provider: whom it does not name, what is kept, how it leaves, and that it goes with the case. On both databases. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { testDesk, uuidOf, type TestDesk } from '../../../test/test-desk.ts';
import { done, type Result } from '../../db/result.ts';
import { hashOf } from '../files/sealed-file.ts';
import type { Carried, Outgoing } from '../outbox/carrier.ts';
import { deliverNext, type DeliveryDesk } from '../outbox/deliver.ts';
import { listOutbox, outboxQuery } from '../outbox/list-outbox.ts';
import { readMessageWords } from '../outbox/notification.ts';
import type { Refusal } from '../requests/refusal.ts';
import { purgeRecords } from '../retention/purge.ts';
import { saveOffice } from '../settings/save-office.ts';
import { answerOffer } from './answer-offer.ts';
import { askErasure } from './ask-erasure.ts';
import type { Intake } from './case-event.ts';
import { draftHandOver, showHandOver } from './hand-over-letter.ts';
import { importProviders } from './import-providers.ts';
import { makeOffer } from './make-offer.ts';
import { openCase } from './open-case.ts';
import { sendHandOver, sentHandOver } from './send-hand-over.ts';
import { showCase } from './show-case.ts';

const PERSON = 'Quetzalina Canaryperson';
const OTHER = 'Zebulon Landlord';
const EMAIL = 'intake@example.org';
const LIST = `id,name,email,languages,needs,source-name,mark,checked-on
gate,The Sample Gate,${EMAIL},es,removal-defence,Own call,seen,2026-11-20`;
const CASE = {
  ...{ person: PERSON, contact: '+1 212 555 0133', contactSafe: true, language: 'es' },
  ...{ place: 'queens', hearing: '2026-12-08', note: 'Her sister calls.' },
  need: 'removal-defence',
  detained: 'yes',
  child: 'no',
  bond: 'no',
  order: 'no',
  opposing: [OTHER],
} satisfies Intake;

describe.each(DATABASES)('the letter to a provider on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let delivery: DeliveryDesk;
  let carried: Carried = { ok: true, answer: '250 queued' };
  const mail: Outgoing[] = [];
  let sent = 0;
  const id = uuidOf('handed over');
  const me = () => desk.people.defender;
  const command = (seen: number) => ({ command: uuidOf(`hand over ${++sent}`), seen });
  async function good<Value>(asked: Promise<Result<Value, Refusal>>): Promise<Value> {
    const result = await asked;
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return result.value;
  }
  const codeOf = async (asked: Promise<Result<unknown, Refusal>>): Promise<string> => {
    const result = await asked;
    return result.ok ? 'done' : result.refusal.code;
  };
  const letter = (language = 'en') => showHandOver(desk, me(), id, { language });
  const rows = (person: keyof TestDesk['people']) =>
    desk.database.as<readonly object[], Refusal>(desk.people[person].account, async (transaction) =>
      done(await transaction.query('select id from outbox union all select record from case_file')),
    );

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
    delivery = {
      ...desk,
      words: readMessageWords('guidance/us-ny-nyc'),
      domain: 'desk.example.org',
      carriers: {
        email: (message) => {
          mail.push(message);
          return Promise.resolve(carried);
        },
      },
    };
    const agency = 'jails';
    await good(importProviders(desk, me(), { agency, seen: 0, csv: LIST, dryRun: false }));
    const taken = { id, command: uuidOf('taken'), agency };
    await good(openCase(desk, me(), { ...taken, intake: CASE }));
  }, 120_000);
  afterAll(() => opened.close());

  it('is there once the case is offered, and stays a draft until somebody can be answered', async () => {
    expect(await codeOf(letter())).toBe('case-state');
    await good(makeOffer(desk, me(), id, { ...command(1), provider: 'gate' }));
    const { unsigned, email } = await good(letter());
    expect(email).toBe(EMAIL);
    expect(unsigned.join(' ')).toContain('whom to answer');
    const send = { ...command(2), language: 'en', by: 'hand' } as const;
    expect(await codeOf(sendHandOver(desk, me(), id, send))).toBe('letter-not-made');
    const content = {
      office: {
        agency: 'Sample Defence Office',
        address: ['1 Sample Street'],
        contact: { name: 'Sample Coordinator', number: '+1 212 555 0101' },
      },
      help: [],
    };
    await good(saveOffice(desk, desk.people.administrator, { agency: 'jails', seen: 0, content }));
    expect((await good(letter())).unsigned).toEqual([]);
  });

  it.each(['en', 'es', 'ar'])(
    'names nobody in %s, and says what is needed and by when',
    async (language) => {
      const { html, text } = await good(letter(language));
      // Friday 20 November 2026, held: one working day.
      for (const part of ['The Sample Gate', 'Queens', 'November 23, 2026', 'Spanish'])
        expect(text).toContain(part);
      expect(html + text).not.toMatch(/Quetzalina|Canaryperson|Zebulon|0133|sister/);
      expect((await good(draftHandOver(desk, me(), id, { language }))).length).toBeGreaterThan(
        5000,
      );
    },
  );

  it('leaves by e-mail from the outbox with the letter as it was signed, and its proof comes back', async () => {
    const send = { ...command(2), language: 'es', by: 'email' } as const;
    const first = await good(sendHandOver(desk, me(), id, send));
    expect(await good(sendHandOver(desk, me(), id, send))).toEqual(first);
    expect(await deliverNext(delivery)).toBe(1);
    expect(await deliverNext(delivery)).toBe(0);
    expect(mail).toMatchObject([{ to: EMAIL, attachment: { name: 'letter.pdf' } }]);
    expect(`${mail[0]?.subject} ${mail[0]?.text}`).not.toMatch(/Quetzalina|C-2026|Defence/);
    const { events, state } = await good(showCase(desk, me(), id));
    expect(state).toBe('offered');
    expect(events.slice(-2)).toMatchObject([
      { seq: 3, event: { type: 'hand-over-sent', facts: { by: 'email', language: 'es' } } },
      { seq: 4, by: null, event: { facts: { of: 3, result: 'sent', attempts: 1 } } },
    ]);
    const kept = await good(sentHandOver(desk, me(), id, 3));
    expect(hashOf(kept)).toBe(hashOf(mail[0]!.attachment!.content));
    expect(await codeOf(sentHandOver(desk, me(), id, 2))).toBe('no-such-letter');
  });

  it('goes to an address that is none to nobody, and says so when nobody would take it', async () => {
    const bad = { ...command(4), language: 'en', by: 'email', to: 'not an address' } as const;
    expect(await codeOf(sendHandOver(desk, me(), id, bad))).toBe('bad-request');
    carried = { ok: false, lasting: true, problem: '550', answer: 'No such mailbox.' };
    const send = { ...command(4), language: 'en', by: 'email', to: 'gone@example.org' } as const;
    await good(sendHandOver(desk, me(), id, send));
    await deliverNext(delivery);
    const { events } = await good(showCase(desk, me(), id));
    expect(events.at(-1)?.event).toMatchObject({ facts: { of: 5, result: 'failed' } });
  });

  it('is of the office alone, sealed, and on no list of requests', async () => {
    for (const person of ['counsel', 'schoolDefender', 'administrator', 'privacy'] as const) {
      expect([person, await codeOf(sentHandOver(desk, desk.people[person], id, 3))]).toEqual([
        person,
        'no-such-case',
      ]);
      expect([person, await rows(person)]).toEqual([person, { ok: true, value: [] }]);
    }
    expect((await good(rows('defender'))).length).toBe(4);
    const listed = await good(
      listOutbox(desk, desk.people.counsel, outboxQuery.parse({ list: 'open' })),
    );
    expect(listed.rows).toEqual([]);
    const stored = await desk.database.asSystem((transaction) =>
      transaction.query(
        `select to_jsonb(o)::text as row from outbox o union all select to_jsonb(f)::text from case_file f`,
      ),
    );
    // Said as yes or no: the rows are long.
    expect(/intake@|gone@|Gate|Quetzalina/.test(JSON.stringify(stored))).toBe(false);
  });

  it('is not made once they have answered, and goes with the case', async () => {
    await good(answerOffer(desk, me(), id, { ...command(6), answer: 'declined', why: 'no-room' }));
    expect(await codeOf(letter())).toBe('case-state');
    await good(askErasure(desk, me(), id, command(7)));
    const { privacy } = desk.people;
    const purge = { id: uuidOf('hand over purge'), agency: 'jails', records: [id] };
    expect(await good(purgeRecords(desk, privacy, purge))).toMatchObject({ gone: [id] });
    const left = await desk.database.asSystem((transaction) =>
      transaction.query(
        'select id from outbox union all select record from case_file union all select record from case_event',
      ),
    );
    expect(left).toEqual([]);
  });
});
