/** What the case page shows beside the events, on both databases. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { detainer, testDesk, uuidOf, type TestDesk } from '../../../test/test-desk.ts';
import { addFacts, askBack } from './ask-back.ts';
import { caseReasoning, type CaseReasoning } from './case-reasoning-schema.ts';
import { reasonRequest } from './case-reasoning.ts';
import { claimRequest } from './claim.ts';
import { determine } from './determine.ts';
import type { Actor } from './desk.ts';
import { recordRequest } from './record-request.ts';

describe.each(DATABASES)('the reasoning of a request on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let made = 0;
  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
  }, 120_000);
  afterAll(() => opened.close());

  const recorded = async (changes: Parameters<typeof detainer>[1] = {}): Promise<string> => {
    const body = detainer(`reasoning ${++made}`, changes);
    const result = await recordRequest(desk, desk.people.worker, body);
    if (!result.ok) throw new Error(result.refusal.code);
    return body.id;
  };
  const shown = async (id: string, actor: Actor = desk.people.counsel): Promise<CaseReasoning> => {
    const result = await reasonRequest(desk, actor, id);
    if (!result.ok) throw new Error(result.refusal.code);
    // What is sent is what the schema says, key by key.
    expect(caseReasoning.parse(result.value)).toEqual(result.value);
    return result.value;
  };

  it('says of each act the rule, its citation, who decides, what settles it and what would change it', async () => {
    const { acts, law, facts } = await shown(await recorded());
    expect(law?.knownOn).toBe('2026-11-20');
    expect(acts.map(({ act, outcome }) => [act, outcome])).toEqual([
      ['hold', 'must-not'],
      ['notify-release', 'must-not'],
    ]);
    const [hold] = acts;
    expect(hold?.say).toBe('Do not keep the person past the time of release.');
    expect(hold?.decider.id).toBe('counsel');
    expect(hold?.winning.flatMap(({ cite }) => cite.map(({ ref }) => ref))).toContain(
      'General Municipal Law § 996-a(1)',
    );
    expect(hold?.settledBy?.map(({ title, words }) => `${title}: ${words}`)).toContain(
      'The agency: the department that runs the jails',
    );
    expect(hold?.exceptions.flatMap(({ lacks }) => lacks)).toContainEqual({
      text: "A judge's warrant lets the person be taken",
      now: 'not-met',
    });
    expect(hold?.flips.length).toBeGreaterThan(0);
    expect(facts).toContainEqual({
      fact: 'paper.kind',
      title: 'The paper shown',
      words: "Form I-200, an immigration officer's arrest warrant",
      seq: 1,
      needed: true,
      records: [],
    });
  });

  it('says what is unknown, the question that settles it, and which event told a fact', async () => {
    const id = await recorded({
      situation: {
        'event.date': '2026-11-20',
        agency: 'correction',
        'requester.kind': 'immigration-agency',
        'detainer.kind': 'i-247a',
      },
    });
    const before = await shown(id);
    const [hold] = before.acts;
    expect(hold?.outcome).toBe('undetermined');
    expect(hold?.settledBy).toBeNull();
    expect(hold?.safe).toBe('Do not keep the person past release while you wait.');
    expect(hold?.open).toContain('paper.signer');
    expect(before.questions[0]?.fact).toBe(before.next);
    const signer = before.questions.find(({ fact }) => fact === 'paper.signer');
    expect(signer?.text).toBe('Who signed it?');
    expect(signer?.choices).toContainEqual({ value: 'nobody', label: 'nobody' });

    await claimRequest(desk, desk.people.counsel, id, { command: uuidOf(`${id} 1`), seen: 3 });
    await askBack(desk, desk.people.counsel, id, {
      command: uuidOf(`${id} 2`),
      seen: 4,
      asks: ['person.in-custody'],
      text: 'Is the person here?',
    });
    await addFacts(desk, desk.people.worker, id, {
      command: uuidOf(`${id} 3`),
      seen: 5,
      situation: { 'person.in-custody': true },
    });
    const after = await shown(id);
    expect(after.facts.find(({ fact }) => fact === 'person.in-custody')?.seq).toBe(6);
    expect(after.questions.map(({ fact }) => fact)).toContain('person.in-custody');
  });

  it('gives the time left, the law behind each clock and the days left out', async () => {
    const { clocks } = await shown(await recorded());
    expect(clocks.length).toBeGreaterThan(0);
    for (const { left, cite } of clocks) {
      expect(left).toMatchObject({ state: 'no-date' });
      expect(cite.length).toBeGreaterThan(0);
    }
  });

  it('gives what was determined in the words for the counter, and what the law says of the notice', async () => {
    const id = await recorded();
    await claimRequest(desk, desk.people.counsel, id, { command: uuidOf(`${id} 1`), seen: 3 });
    await determine(desk, desk.people.counsel, id, {
      command: uuidOf(`${id} 2`),
      seen: 4,
      acts: [
        { act: 'hold', outcome: 'must-not' },
        { act: 'notify-release', outcome: 'not-required' },
      ],
      reason: 'Read with the record.',
    });
    const { determined, notice } = await shown(id, desk.people.worker);
    expect(determined).toEqual([
      {
        act: 'hold',
        title: 'Keep the person past release',
        outcome: 'must-not',
        say: 'Do not keep the person past the time of release.',
        agrees: true,
      },
      {
        act: 'notify-release',
        title: 'Tell them when the person will be released',
        outcome: 'not-required',
        say: 'You do not have to tell them about the release.',
        agrees: false,
      },
    ]);
    // A grand jury's or a sealed order's secrecy is not known to be away: counsel looks.
    expect(notice?.says).toBe('open');
    expect(await shown(id, desk.people.worker)).toEqual(await shown(id, desk.people.worker));
  });

  it('shows nothing to another agency', async () => {
    const other = await reasonRequest(desk, desk.people.schoolCounsel, await recorded());
    expect(other).toEqual({ ok: false, refusal: { code: 'not-found' } });
  });
});
