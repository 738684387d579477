/** A request from intake to closed, and everything that is refused on the way, on both databases. */
import { checkProof } from '@threshold/calendar/check-proof';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { detainer, testDesk, uuidOf, type TestDesk } from '../../../test/test-desk.ts';
import { addFacts, askBack } from './ask-back.ts';
import { claimRequest, releaseClaim } from './claim.ts';
import { closeRequest, reopenRequest, withdrawRequest } from './close-request.ts';
import { addComment } from './comment.ts';
import { confirmDetermination, determine } from './determine.ts';
import { dutyDone } from './duty.ts';
import { handOver } from './hand-over.ts';
import { decideNotice, recordNoticeSent } from './notice.ts';
import { listQueue, queueQuery } from './queue.ts';
import { recordRequest } from './record-request.ts';
import { sentenceOf } from './refusal.ts';
import { sendReply } from './reply.ts';
import { showRequest } from './show-request.ts';

describe.each(DATABASES)('a request on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let count = 0;
  let id = '';
  let seen = 0;

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
  }, 120_000);
  afterAll(() => opened.close());

  beforeEach(async () => {
    const body = detainer(`request ${++count}`);
    const result = await recordRequest(desk, desk.people.worker, body);
    if (!result.ok) throw new Error(sentenceOf(result.refusal));
    ({ id } = result.value);
    seen = result.value.events;
  });

  const command = () => ({ command: uuidOf(`command ${id} ${seen}`), seen });

  /** Does it, and goes on from there. */
  async function did(
    promise: Promise<
      | { ok: true; value: { events: number; state: string } }
      | { ok: false; refusal: Parameters<typeof sentenceOf>[0] }
    >,
  ): Promise<string> {
    const result = await promise;
    if (!result.ok) throw new Error(sentenceOf(result.refusal));
    seen = result.value.events;
    return result.value.state;
  }

  const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code;
  const agree = () => ({
    acts: [
      { act: 'hold', outcome: 'must-not' as const },
      { act: 'notify-release', outcome: 'must-not' as const },
    ],
    reason: 'The officer’s warrant is no judge’s.',
  });
  const { people } = { people: () => desk.people };

  it('goes from intake to closed', async () => {
    expect(await did(claimRequest(desk, people().counsel, id, command()))).toBe('received');
    expect(await did(determine(desk, people().counsel, id, { ...command(), ...agree() }))).toBe(
      'determined',
    );
    expect(
      await did(
        sendReply(desk, people().counsel, id, {
          ...command(),
          letter: 'reply',
          channel: 'e-mail',
          hash: 'a'.repeat(64),
        }),
      ),
    ).toBe('answered');
    await did(
      decideNotice(desk, people().counsel, id, {
        ...command(),
        notice: 'required',
        language: 'es',
        channel: 'by-hand',
        safe: 'not-asked',
      }),
    );
    expect(codeOf(await closeRequest(desk, people().counsel, id, command()))).toBe(
      'notice-undecided',
    );
    await did(recordNoticeSent(desk, people().counsel, id, command()));
    expect(await did(closeRequest(desk, people().counsel, id, command()))).toBe('closed');

    const shown = await showRequest(desk, people().counsel, id);
    if (!shown.ok) throw new Error('It cannot be shown.');
    expect(shown.value.events.map(({ event }) => event.type)).toEqual([
      'request-recorded',
      'suggestion-made',
      'clocks-started',
      'request-claimed',
      'determination-made',
      'reply-sent',
      'notice-decided',
      'notice-sent',
      'request-closed',
    ]);
    expect(shown.value.decision?.determinations.map(({ act }) => act)).toEqual([
      'hold',
      'notify-release',
    ]);
    expect(shown.value.state.claim).toBeUndefined();
  });

  it('is one request when the telephone sends it twice', async () => {
    const body = detainer(`request ${count}`);
    const again = await recordRequest(desk, people().worker, body);
    expect(again.ok && again.value.id).toBe(id);
    expect(again.ok && again.value.events).toBe(3);
    const other = await recordRequest(desk, people().worker, { ...body, channel: 'counter' });
    expect(codeOf(other)).toBe('command-reused');
    expect(
      codeOf(await recordRequest(desk, people().schoolWorker, { ...body, agency: 'schools' })),
    ).toBe('command-reused');
  });

  it('does the same command once', async () => {
    const claim = command();
    await did(claimRequest(desk, people().counsel, id, claim));
    const again = await claimRequest(desk, people().counsel, id, claim);
    expect(again.ok && again.value.events).toBe(seen);
  });

  it('is at the top of the queue of counsel, and in nobody else’s', async () => {
    const list = (person: keyof TestDesk['people']) =>
      listQueue(desk, desk.people[person], queueQuery.parse({ most: 100 }));
    const ids = async (person: keyof TestDesk['people']) => {
      const result = await list(person);
      return result.ok ? result.value.rows.map((row) => row.id) : [];
    };
    for (const person of ['counsel', 'secondCounsel', 'privacy', 'supervisor', 'worker'] as const) {
      expect(await ids(person)).toContain(id);
    }
    for (const person of [
      'otherWorker',
      'schoolCounsel',
      'schoolWorker',
      'coordinator',
      'auditor',
      'administrator',
    ] as const) {
      expect(await ids(person)).toEqual([]);
      expect(codeOf(await showRequest(desk, desk.people[person], id))).toBe('not-found');
    }
  });

  it('goes through the queue page by page without losing or repeating any', async () => {
    const all: string[] = [];
    let after: string | undefined;
    do {
      const page = await listQueue(
        desk,
        people().counsel,
        queueQuery.parse({ most: 2, state: 'any', ...(after ? { after } : {}) }),
      );
      if (!page.ok) throw new Error('No page.');
      all.push(...page.value.rows.map((row) => row.id));
      after = page.value.next ?? undefined;
    } while (after);
    expect(all.length).toBe(count);
    expect(new Set(all).size).toBe(count);
    expect(
      codeOf(await listQueue(desk, people().counsel, queueQuery.parse({ after: 'nonsense' }))),
    ).toBe('bad-request');
  });

  it('is worked on by one person at a time', async () => {
    expect(codeOf(await determine(desk, people().counsel, id, { ...command(), ...agree() }))).toBe(
      'not-claimed',
    );
    await did(claimRequest(desk, people().counsel, id, command()));
    expect(codeOf(await claimRequest(desk, people().secondCounsel, id, command()))).toBe(
      'claimed-by-other',
    );
    expect(
      codeOf(await determine(desk, people().secondCounsel, id, { ...command(), ...agree() })),
    ).toBe('claimed-by-other');
    desk.pass(31);
    expect(codeOf(await determine(desk, people().counsel, id, { ...command(), ...agree() }))).toBe(
      'not-claimed',
    );
    await did(claimRequest(desk, people().secondCounsel, id, command()));
    await did(releaseClaim(desk, people().secondCounsel, id, command()));
  });

  it('is handed over by whoever holds it or by a supervisor, to somebody who can work on it', async () => {
    const to = people().secondCounsel.account;
    expect(codeOf(await handOver(desk, people().counsel, id, { ...command(), to }))).toBe(
      'not-claimed',
    );
    await did(handOver(desk, people().supervisor, id, { ...command(), to }));
    await did(
      handOver(desk, people().secondCounsel, id, { ...command(), to: people().counsel.account }),
    );
    for (const nobody of [people().schoolCounsel, people().worker]) {
      expect(
        codeOf(await handOver(desk, people().counsel, id, { ...command(), to: nobody.account })),
      ).toBe('no-such-colleague');
    }
    await did(determine(desk, people().counsel, id, { ...command(), ...agree() }));
  });

  it('takes no change from somebody who has not seen the last one', async () => {
    await did(claimRequest(desk, people().counsel, id, command()));
    const stale = { command: uuidOf(`stale ${id}`), seen: 3 };
    expect(await determine(desk, people().counsel, id, { ...stale, ...agree() })).toEqual({
      ok: false,
      refusal: { code: 'changed-meanwhile', events: 4 },
    });
  });

  it('needs every act determined once, and a reason for deciding otherwise', async () => {
    await did(claimRequest(desk, people().counsel, id, command()));
    const [hold, notify] = agree().acts;
    for (const acts of [
      [hold!],
      [hold!, hold!],
      [hold!, notify!, { ...notify!, act: 'transfer' }],
    ]) {
      expect(
        codeOf(await determine(desk, people().counsel, id, { ...command(), acts, reason: 'So.' })),
      ).toBe('acts-differ');
    }
    const otherwise = [hold!, { act: 'notify-release', outcome: 'may' as const }];
    expect(
      codeOf(await determine(desk, people().counsel, id, { ...command(), acts: otherwise })),
    ).toBe('reason-missing');
  });

  it('needs a second reader where the city would cooperate', async () => {
    await did(claimRequest(desk, people().counsel, id, command()));
    const acts = [
      { act: 'hold', outcome: 'must-not' as const },
      { act: 'notify-release', outcome: 'may' as const },
    ];
    expect(
      await did(
        determine(desk, people().counsel, id, {
          ...command(),
          acts,
          reason: 'A judge’s order came.',
        }),
      ),
    ).toBe('second-reading');
    expect(codeOf(await confirmDetermination(desk, people().counsel, id, command()))).toBe(
      'same-reader',
    );
    expect(codeOf(await confirmDetermination(desk, people().supervisor, id, command()))).toBe(
      'not-allowed',
    );
    expect(await did(confirmDetermination(desk, people().secondCounsel, id, command()))).toBe(
      'determined',
    );
  });

  it('asks the counter, which answers; the new answer stands beside the old', async () => {
    await did(claimRequest(desk, people().counsel, id, command()));
    expect(
      await did(
        askBack(desk, people().counsel, id, {
          ...command(),
          asks: ['paper.judge'],
          text: 'Is there a judge’s name on it?',
        }),
      ),
    ).toBe('asked');
    expect(
      await did(
        addFacts(desk, people().worker, id, {
          ...command(),
          situation: { 'detainer.kind': 'i-247a' },
        }),
      ),
    ).toBe('received');
    const shown = await showRequest(desk, people().counsel, id);
    const made = shown.ok
      ? shown.value.events.filter(({ event }) => event.type === 'suggestion-made')
      : [];
    expect(made).toHaveLength(2);
    expect(
      codeOf(
        await addFacts(desk, people().worker, id, { ...command(), situation: { nonsense: true } }),
      ),
    ).toBe('bad-situation');
  });

  it.each(['sms', 'post', 'e-mail'] as const)(
    'decides no notice by %s that nobody asked about',
    async (channel) => {
      await did(claimRequest(desk, people().counsel, id, command()));
      await did(determine(desk, people().counsel, id, { ...command(), ...agree() }));
      expect(
        codeOf(
          await decideNotice(desk, people().counsel, id, {
            ...command(),
            notice: 'allowed',
            channel,
            safe: 'not-asked',
          }),
        ),
      ).toBe('not-safe');
    },
  );

  it('shows a comment under privilege to those who may read it, and counsel’s words to counsel', async () => {
    await did(claimRequest(desk, people().counsel, id, command()));
    await did(
      addComment(desk, people().counsel, id, {
        ...command(),
        kind: 'privileged',
        text: 'Our exposure is this.',
      }),
    );
    await did(determine(desk, people().counsel, id, { ...command(), ...agree() }));
    expect(
      codeOf(
        await addComment(desk, people().worker, id, {
          ...command(),
          kind: 'privileged',
          text: 'Mine.',
        }),
      ),
    ).toBe('not-allowed');
    const read = async (person: keyof TestDesk['people']) =>
      JSON.stringify(await showRequest(desk, desk.people[person], id));
    expect(await read('privacy')).toContain('Our exposure');
    for (const person of ['worker', 'supervisor'] as const) {
      const words = await read(person);
      expect(words).toContain('determination-made');
      expect(words).not.toContain('Our exposure');
      expect(words).not.toContain('no judge’s');
    }
  });

  it('can be withdrawn before it is answered, and taken up again', async () => {
    expect(
      await did(
        withdrawRequest(desk, people().counsel, id, { ...command(), reason: 'They took it back.' }),
      ),
    ).toBe('withdrawn');
    expect(
      await did(
        reopenRequest(desk, people().counsel, id, { ...command(), reason: 'They came again.' }),
      ),
    ).toBe('received');
  });

  it('keeps no name in the clear', async () => {
    const rows = await opened.database.asSystem((transaction) =>
      transaction.query<{ row: string }>(
        `select row_to_json(e)::text || encode(coalesce(sealed, ''), 'escape') as row from request_event e where request = $1
         union all select row_to_json(r)::text from request r where id = $1`,
        [id],
      ),
    );
    expect(rows.length).toBe(4);
    expect(JSON.stringify(rows)).not.toMatch(/Sample Person|at the gate/);
    const shown = await showRequest(desk, people().worker, id);
    expect(JSON.stringify(shown)).toContain('Sample Person');
  });

  it('has a clock for what is owed, with the proof of its date, that stops when it is done', async () => {
    const licence = detainer(`licence ${count}`, {
      acts: ['share-information'],
      situation: {
        'event.date': '2026-11-20',
        agency: 'motor-vehicles',
        'requester.kind': 'immigration-agency',
        'info.kind': 'motor-vehicle-record',
        'paper.secrecy-order': false,
      },
    });
    ({ id } = licence);
    const recorded = await recordRequest(desk, people().worker, licence);
    if (!recorded.ok) throw new Error(sentenceOf(recorded.refusal));
    const { clocks } = recorded.value;
    expect(clocks.length).toBeGreaterThan(0);
    for (const { proof } of clocks) {
      if (proof) expect(checkProof(proof, desk.clocks.calendars)).toEqual([]);
    }
    const queue = await listQueue(desk, people().counsel, queueQuery.parse({ most: 100 }));
    const due = () => queue.ok && queue.value.rows.find((row) => row.id === id)?.dueAt;
    // The person is told within three days of Friday the 20th, VTL § 201(12)(a): to the end of Monday, New York.
    expect(due()).toBe('2026-11-24T05:00:00.000Z');
    expect(
      codeOf(await dutyDone(desk, people().counsel, id, { ...command(), norm: 'nothing' })),
    ).toBe('not-owed');
    const told = clocks.find(({ proof }) => proof?.due.kind === 'day');
    await did(dutyDone(desk, people().counsel, id, { ...command(), norm: told!.norm }));
    const after = await listQueue(desk, people().counsel, queueQuery.parse({ most: 100 }));
    expect(after.ok && after.value.rows.find((row) => row.id === id)?.dueAt).toBeNull();
  });

  it('has no clock for a report that the agency owes whatever is asked', async () => {
    // § 9-131(f): each year by 1 September, with nothing to report too.
    const shown = await showRequest(desk, people().counsel, id);
    if (!shown.ok) throw new Error(sentenceOf(shown.refusal));
    expect(shown.value.decision?.duties.map(({ norm }) => norm.id)).toContain('9-131.f');
    expect(shown.value.state.clocks.map(({ norm }) => norm)).toEqual(['city-hall.steps']);
  });

  it('says what is wrong with a situation, and records nothing', async () => {
    const body = detainer(`bad ${count}`, { situation: { agency: 'jial' } });
    const result = await recordRequest(desk, people().worker, body);
    expect(codeOf(result)).toBe('bad-situation');
    expect(result.ok || sentenceOf(result.refusal)).toContain('jial');
    expect(codeOf(await showRequest(desk, people().worker, body.id))).toBe('not-found');
    expect(
      codeOf(await recordRequest(desk, people().worker, detainer('x', { agency: 'schools' }))),
    ).toBe('not-allowed');
  });

  it('tells the screens after every change, and only then', async () => {
    const before = desk.told.length;
    await did(claimRequest(desk, people().counsel, id, command()));
    await claimRequest(desk, people().secondCounsel, id, command());
    expect(desk.told.slice(before)).toEqual([
      { request: id, agency: 'jails', recordedBy: people().worker.account, events: 4 },
    ]);
  });
});
