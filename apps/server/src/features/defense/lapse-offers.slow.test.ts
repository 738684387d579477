/** Offers that nobody answers, hearings on the clock, conflicts that a provider declares, and the place that a person is told. On both databases. */
import { reopenPdf } from '@threshold/disclose/edge/reopen-pdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALM_INTAKE } from '../../../test/calm-intake.ts';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { testSigner } from '../../../test/log-key.ts';
import { testDesk, uuidOf, type TestDesk } from '../../../test/test-desk.ts';
import type { Result } from '../../db/result.ts';
import { sequence } from '../../log/sequencer.ts';
import type { Refusal } from '../requests/refusal.ts';
import { answerOffer } from './answer-offer.ts';
import type { Intake } from './case-event.ts';
import { caseReceipt } from './case-receipt.ts';
import { lapseOffers } from './lapse-offers.ts';
import { casesQuery, listCases } from './list-cases.ts';
import { makeOffer } from './make-offer.ts';
import { openCase } from './open-case.ts';
import { resolveConflict } from './resolve-conflict.ts';
import { showCase } from './show-case.ts';
import { tellPlace } from './tell-place.ts';
import { printSlip, showSlip, type WaitingSlip } from './waiting-slip.ts';

const DAY = 24 * 60;
const intake: Intake = { ...CALM_INTAKE, opposing: [], person: 'Olga Wartend' };

describe.each(DATABASES)('the clocks of cases on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let sent = 0;
  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
  }, 120_000);
  afterAll(() => opened.close());

  const me = () => desk.people.defender;
  const command = (seen: number) => ({ command: uuidOf(`lapse command ${++sent}`), seen });
  async function good<Value>(asked: Promise<Result<Value, Refusal>>): Promise<Value> {
    const result = await asked;
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return result.value;
  }
  const codeOf = async (asked: Promise<Result<unknown, Refusal>>): Promise<string> => {
    const result = await asked;
    return result.ok ? 'done' : result.refusal.code;
  };
  const taken = async (name: string, changes: Partial<Intake> = {}): Promise<string> => {
    const id = uuidOf(name);
    await good(
      openCase(desk, me(), {
        id,
        command: uuidOf(`${name} sent`),
        agency: 'jails',
        intake: { ...intake, person: `Olga ${name}`, ...changes },
      }),
    );
    return id;
  };
  const offer = (id: string, seen: number, provider: string) =>
    makeOffer(desk, me(), id, { ...command(seen), provider });
  const view = (id: string) => good(showCase(desk, me(), id));
  const list = (query: object) => good(listCases(desk, me(), casesQuery.parse(query)));
  const dying = (): TestDesk => ({
    ...desk,
    database: {
      ...desk.database,
      asSystem: (work) =>
        desk.database.asSystem(async (transaction) => {
          const done = await work(transaction);
          if (typeof done === 'object' && done !== null && 'request' in done) {
            throw new Error('killed');
          }
          return done;
        }),
    },
  });
  /** Two servers whose minutes meet. */
  const both = async (): Promise<number> => {
    const [one, two] = await Promise.all([lapseOffers(desk), lapseOffers(desk)]);
    return one + two;
  };

  it('end an offer once its days are over, once, with nobody’s name on it and the next provider on top', async () => {
    // Friday 20 November 2026; held, so there is one working day: Monday the 23rd.
    const id = await taken('einmal', { detained: 'yes' });
    await good(offer(id, 1, 'bronx-defenders'));
    expect(await both()).toBe(0);
    desk.pass(3 * DAY + 13 * 60);
    expect((await view(id)).state).toBe('offered');
    expect(await both()).toBe(0);
    // Midnight in New York.
    desk.pass(61);
    const late = await list({ state: 'overdue' });
    expect(late.rows).toMatchObject([{ id, dueOf: 'answer' }]);
    // A server that ends between what it wrote and its end leaves nothing.
    await expect(lapseOffers(dying())).rejects.toThrow('killed');
    expect((await view(id)).events).toHaveLength(2);
    const told = desk.told.length;
    expect(await both()).toBe(1);
    expect(desk.told.slice(told)).toMatchObject([{ request: id, events: 3 }]);
    const shown = await view(id);
    expect(shown.state).toBe('waiting');
    expect(shown.clocks).toEqual([]);
    expect(shown.provider).toBe(null);
    expect(shown.events.at(-1)).toMatchObject({
      by: null,
      event: { type: 'offer-lapsed', facts: { provider: 'bronx-defenders' } },
    });
    const at = shown.fitting.findIndex((each) => each.id === 'bronx-defenders');
    expect(shown.fitting[at]).toMatchObject({ lapsed: true, declined: false });
    expect(shown.fitting[0]?.lapsed).toBe(false);
    expect(at).toBe(shown.fitting.length - 1);
    expect((await list({ state: 'overdue' })).rows).toEqual([]);
    // What the coordinator had on the screen is old now, and nothing is lost by trying.
    const answer = { answer: 'accepted' as const };
    expect(await codeOf(answerOffer(desk, me(), id, { ...command(2), ...answer }))).toBe(
      'changed-meanwhile',
    );
    // A late yes: offered again to the same, without a reason, and taken over.
    await good(offer(id, 3, 'bronx-defenders'));
    await good(answerOffer(desk, me(), id, { ...command(4), ...answer }));
    expect((await view(id)).state).toBe('placed');
    expect(await both()).toBe(0);
  });

  it('leave a leaf in the log with a receipt', async () => {
    await sequence(desk.database, { signer: testSigner(), now: desk.now });
    const receipt = await good(caseReceipt(desk, me(), uuidOf('einmal'), 3));
    expect(Buffer.from(receipt).toString()).toMatch(/^c2sp\.org\/tlog-proof@v1\n/);
  });

  it('give the provider the longer time when a holiday is added, and end the offer after it', async () => {
    const id = await taken('feiertag', { detained: 'yes' });
    await good(offer(id, 1, 'bronx-defenders'));
    const [was] = (await view(id)).clocks;
    // Tuesday; the answer is due on Wednesday 25 November.
    expect(was?.clock.proof.due).toMatchObject({ date: '2026-11-25' });
    const { calendars } = desk.clocks;
    const used = calendars.get(was?.clock.proof.calendar.id ?? '')!;
    const closed = {
      ...used,
      version: 'a'.repeat(64),
      rows: [
        ...used.rows,
        {
          of: used.id,
          row: {
            kind: 'closure' as const,
            id: 'snow',
            name: 'Snow',
            date: '2026-11-25',
            'ordered-by': 'Sample Order 1',
            'in-force': { from: '2026-11-24' },
            cite: [],
          },
        },
      ],
    };
    const amended = {
      ...desk,
      now: desk.now,
      clocks: { ...desk.clocks, calendars: new Map(calendars).set(used.id, closed) },
    };
    expect(await lapseOffers(amended)).toBe(1);
    expect(await lapseOffers(amended)).toBe(0);
    const moved = await view(id);
    expect(moved.events.at(-1)).toMatchObject({ by: null, event: { type: 'answer-moved' } });
    // Thursday is Thanksgiving.
    expect(moved.clocks.map(({ clock }) => clock.proof.due)).toMatchObject([
      { date: '2026-11-27' },
    ]);
    await good(answerOffer(desk, me(), id, { ...command(3), answer: 'accepted' }));
  });

  it('have hearings and hearings about bond, which raise a case and are warned of', async () => {
    expect(
      await codeOf(
        openCase(desk, me(), {
          id: uuidOf('kein bond'),
          command: uuidOf('kein bond sent'),
          agency: 'jails',
          intake: { ...intake, bondHearing: '2026-12-20' },
        }),
      ),
    ).toBe('bad-intake');
    const id = await taken('anhörung', {
      hearing: '2027-02-08',
      bond: 'yes',
      bondHearing: '2026-12-02',
    });
    const shown = await view(id);
    expect(shown.clocks.map(({ clock: { kind, proof } }) => [kind, proof.due])).toMatchObject([
      ['hearing', { date: '2027-02-08' }],
      ['bond-hearing', { date: '2026-12-02' }],
    ]);
    // Eight days before it: bond open, and a hearing within two weeks.
    expect(shown.urgency).toMatchObject({ tier: 2, reasons: ['bond', 'hearing-in-weeks'] });
    expect((await list({})).counts).toMatchObject({ soon: 0, overdue: 0 });
    desk.pass(2 * DAY);
    const soon = await list({ state: 'soon' });
    expect(soon.rows).toMatchObject([{ id, dueOf: 'bond-hearing' }]);
    expect(soon.counts).toMatchObject({ soon: 1, overdue: 0 });
    desk.pass(3 * DAY);
    expect((await view(id)).urgency.tier).toBe(1);
  });

  it('tell a person their place in their language, with what moves it and that it is no promise', async () => {
    const id = await taken('warteplatz', { language: 'bn' });
    const slip = (language?: string): Promise<WaitingSlip> =>
      good(showSlip(desk, me(), id, language === undefined ? {} : { language }));
    const theirs = await slip();
    expect(theirs).toMatchObject({ language: 'bn', direction: 'ltr', theirs: true });
    expect(theirs.draft).toMatch(/\S/);
    expect(theirs.languages).toHaveLength(12);
    const english = await slip('en');
    // Behind the case with a hearing; the two are alone in the list.
    expect(english).toMatchObject({
      theirs: false,
      office: 'jails',
      title: 'Your place on the waiting list',
      head: [
        expect.stringMatching(/^Your number: .C-2026-0000\d\d.$/),
        'On \u2068November 29, 2026\u2069',
      ],
      place: 'Place \u20682\u2069',
    });
    expect(english.movedBy).toHaveLength(4);
    expect(english.know[0]).toBe(
      'This is no promise. It does not say that a lawyer will take your case.',
    );
    expect(JSON.stringify([theirs, english])).not.toMatch(/olga|warteplatz/i);
    // A language that nobody wrote: in English, and the screen says that it is not theirs.
    expect(await slip('so')).toMatchObject({ language: 'en', theirs: false });
    expect((await slip('ht')).head.join(' ')).toMatch(/C-2026.*2026-11-29/);
    const pdf = Buffer.from(await good(printSlip(desk, me(), id, { language: 'en' })));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const read = await reopenPdf(pdf, []);
    const printed = read?.pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ') ?? '';
    expect(printed).toContain('Your place on the waiting list');
    expect(printed).toMatch(/Your number: C-2026-0000\d\d/);
    expect(printed).not.toMatch(/U\+|olga/i);
    await good(tellPlace(desk, me(), id, { ...command(1), by: 'paper' }));
    expect((await view(id)).events.at(-1)?.event).toEqual({
      type: 'place-told',
      version: 1,
      facts: { from: 2, to: 2, by: 'paper' },
      sealed: {},
    });
    expect(await codeOf(showSlip(desk, desk.people.counsel, id, {}))).toBe('no-such-case');
    await good(offer(id, 2, 'legal-aid-society'));
    expect(await codeOf(showSlip(desk, me(), id, {}))).toBe('case-state');
    await good(answerOffer(desk, me(), id, { ...command(3), answer: 'accepted' }));
  });

  it('hear a provider that declares a conflict, and one that bears a name of the other side', async () => {
    const id = await taken('beteiligt', { opposing: ['Bronx Defenders'] });
    expect(await codeOf(offer(id, 1, 'bronx-defenders'))).toBe('conflict-with-provider');
    await good(offer(id, 1, 'legal-aid-society'));
    await good(answerOffer(desk, me(), id, { ...command(2), answer: 'declined', why: 'conflict' }));
    const declared = await view(id);
    expect(declared.conflict).toBe('looked-at');
    expect(declared.fitting.at(-1)).toMatchObject({ id: 'legal-aid-society', conflict: true });
    const again = { provider: 'legal-aid-society', note: 'They are the nearest.' };
    expect(await codeOf(makeOffer(desk, me(), id, { ...command(3), ...again }))).toBe(
      'conflict-declared',
    );
    const found = { finding: 'different-people' as const, reason: 'They had read another name.' };
    await good(resolveConflict(desk, me(), id, { ...command(3), ...found }));
    await good(makeOffer(desk, me(), id, { ...command(4), ...again }));
    expect(
      await codeOf(
        openCase(desk, me(), {
          id: uuidOf('selbst'),
          command: uuidOf('selbst sent'),
          agency: 'jails',
          intake: { ...intake, person: 'Olga Selbst', opposing: ['SELBST, Olga'] },
        }),
      ),
    ).toBe('bad-intake');
  });
});
