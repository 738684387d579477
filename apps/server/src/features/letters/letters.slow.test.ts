/** Letters from a request: what fits, what is missing, what nobody can write otherwise, and who may. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { detainer, testDesk, uuidOf, type TestDesk } from '../../../test/test-desk.ts';
import { testSigner } from '../../../test/log-key.ts';
import { sequence } from '../../log/sequencer.ts';
import { claimRequest } from '../requests/claim.ts';
import { determine } from '../requests/determine.ts';
import { decideNotice } from '../requests/notice.ts';
import { recordRequest } from '../requests/record-request.ts';
import { importProviders } from '../defense/import-providers.ts';
import { publishProviders } from '../defense/publish-providers.ts';
import { saveAgency } from '../settings/save-agency.ts';
import { fittingLetters } from './fitting-letters.ts';
import { saveOffice } from '../settings/save-office.ts';
import { draftDocx, draftPdf, previewLetter } from './preview-letter.ts';

/** Planted, so that it can be looked for where it must not be. */
const PERSON = 'Zebulon Quickthorne';

const OFFICE = {
  office: {
    agency: 'Sample Department of Correction',
    address: ['1 Sample Street', 'New York, NY 10000'],
    counsel: { name: 'Sample Counsel', number: '+1 212 555 0100' },
    contact: { name: 'Sample Help Desk', number: '+1 212 555 0101' },
  },
  help: [{ name: 'Sample Legal Help', number: '+1 212 555 0102', free: true }],
};
const given = (kind: string, fields: object = {}, language = 'en') =>
  ({ kind, language, fields }) as Parameters<typeof previewLetter>[3];

describe.each(DATABASES)('letters on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let made = 0;

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
    const set = await saveOffice(desk, desk.people.administrator, {
      agency: 'jails',
      seen: 0,
      content: OFFICE,
    });
    expect(set.ok).toBe(true);
  }, 120_000);
  afterAll(() => opened.close());

  async function recorded(changes: Parameters<typeof detainer>[1] = {}): Promise<string> {
    const body = detainer(`letters ${++made}`, {
      details: { person: PERSON, askedBy: 'Officer Sample', text: 'At the gate.' },
      ...changes,
    });
    const result = await recordRequest(desk, desk.people.worker, body);
    if (!result.ok) throw new Error(result.refusal.code);
    return body.id;
  }

  async function determined(): Promise<string> {
    const id = await recorded();
    const { counsel } = desk.people;
    const command = (seen: number) => ({ command: uuidOf(`letters command ${++made}`), seen });
    const claimed = await claimRequest(desk, counsel, id, command(3));
    const decided = await determine(desk, counsel, id, {
      ...command(4),
      acts: [
        { act: 'hold', outcome: 'must-not' },
        { act: 'notify-release', outcome: 'must-not' },
      ],
      reason: 'No judge signed it.',
    });
    expect([claimed.ok, decided.ok]).toEqual([true, true]);
    return id;
  }

  const kinds = async (id: string) => {
    const fit = await fittingLetters(desk, desk.people.counsel, id);
    if (!fit.ok) throw new Error(fit.refusal.code);
    return fit.value.letters;
  };

  it('fit by what has happened, and no reply before a determination', async () => {
    const id = await recorded();
    expect((await kinds(id)).map(({ kind }) => kind)).toEqual([
      'acknowledgement',
      'warrant-request',
      'clarification-request',
    ]);
    const early = await previewLetter(desk, desk.people.counsel, id, given('reply'));
    expect(early).toMatchObject({ ok: false, refusal: { code: 'letter-not-fitting' } });
    await sequence(opened.database, { signer: testSigner(), now: desk.now });
    expect((await kinds(await determined())).map(({ kind }) => kind)).toEqual([
      'reply',
      'acknowledgement',
      'warrant-request',
      'clarification-request',
      'person-notice',
    ]);
    expect((await kinds(id)).map(({ kind }) => kind)).toContain('receipt');
  });

  it('say in words what is missing, and name the act', async () => {
    const id = await determined();
    const reply = (await kinds(id)).find(({ kind }) => kind === 'reply');
    expect(reply?.missing).toEqual(['Fill in “How it came”.']);
    expect(reply?.fields.map(({ path }) => path)).not.toContain('request.ours');
    expect(reply?.fields.map(({ path }) => path)).toContain('acts[].change');
    const next = await previewLetter(
      desk,
      desk.people.counsel,
      id,
      given('reply', { request: { channel: 'post' } }),
    );
    expect(next.ok ? [] : (next.refusal as { problems?: readonly string[] }).problems).toEqual([
      '"hold" is declined without saying which paper would change that. Choose one, or "none".',
      '"notify-release" is declined without saying which paper would change that. Choose one, or "none".',
    ]);
  });

  const FIELDS = {
    request: { channel: 'post' },
    acts: [
      { act: 'hold', change: 'judicial-warrant' },
      { act: 'notify-release', change: 'judicial-warrant' },
    ],
  };

  it('carry counsel’s determination and the law of the suggestion, in three forms', async () => {
    const id = await determined();
    const { counsel } = desk.people;
    const page = await previewLetter(desk, counsel, id, given('reply', FIELDS));
    if (!page.ok) throw new Error(JSON.stringify(page.refusal));
    expect(page.value.html).toContain('General Municipal Law § 996-a(1)');
    expect(page.value.html).toContain('Officer Sample');
    expect(page.value.html).toContain('data-state="draft"');
    expect(page.value.html).not.toContain(PERSON);
    const pdf = await draftPdf(desk, counsel, id, given('reply', FIELDS));
    expect(pdf.ok && Buffer.from(pdf.value.subarray(0, 5)).toString()).toBe('%PDF-');
    const word = await draftDocx(desk, counsel, id, given('reply', FIELDS));
    expect(word.ok && Buffer.from(word.value.subarray(0, 2)).toString()).toBe('PK');
  });

  it('take nothing from outside that the desk holds', async () => {
    const id = await determined();
    for (const fields of [
      { request: { ours: 'R-1' } },
      { office: { agency: 'Another' } },
      { acts: [{ act: 'hold', outcome: 'may' }] },
      { acts: [{ act: 'hold', citations: [{ ref: '§ 1', verified: true }] }] },
      { written: '2020-01-01' },
      { signature: { name: 'Somebody Else' } },
    ]) {
      const made = await previewLetter(desk, desk.people.counsel, id, given('reply', fields));
      expect([fields, made.ok ? 'done' : made.refusal.code]).toEqual([fields, 'bad-request']);
    }
    // A citation that the determination does not carry is not written, though the schema has a place for it.
    const page = await previewLetter(
      desk,
      desk.people.counsel,
      id,
      given('reply', {
        ...FIELDS,
        acts: FIELDS.acts.map((act) => ({ ...act, citations: [{ ref: '§ 77-7777' }] })),
      }),
    );
    expect(page.ok && page.value.html.includes('77-7777')).toBe(false);
  });

  it('write to the person in their language, once counsel has decided and said what happened', async () => {
    const id = await determined();
    const { counsel } = desk.people;
    const decided = await decideNotice(desk, counsel, id, {
      command: uuidOf(`letters command ${++made}`),
      seen: 5,
      notice: 'allowed',
      language: 'ar',
      channel: 'by-hand',
      safe: 'not-asked',
    });
    expect(decided.ok).toBe(true);
    const fields = {
      request: { channel: 'post' },
      about: 'you',
      acts: [
        { act: 'hold', happened: 'not-done' },
        { act: 'notify-release', happened: 'not-done' },
      ],
      advice: ['lawyer', 'ask-us'],
    };
    const page = await previewLetter(desk, counsel, id, given('person-notice', fields, 'ar'));
    if (!page.ok) throw new Error(JSON.stringify(page.refusal));
    expect(page.value.html).toContain('lang="ar" dir="rtl"');
    expect(page.value.html).toContain('Sample Legal Help');
    expect(page.value.html).not.toContain(PERSON);
    // The card of rights comes along; no entry of the directory was checked, and that is said.
    expect(page.value.html).toContain('حقوقك');
    expect(page.value.html).toContain('لا نعرف أحداً آخر يتكلم لغتك');
    const bare = { ...fields, leaveOut: ['rights', 'nearby'] };
    const without = await previewLetter(desk, counsel, id, given('person-notice', bare, 'ar'));
    expect(without.ok && without.value.html).not.toMatch(/حقوقك|لا نعرف أحداً/);
    const none = await previewLetter(desk, counsel, id, given('person-notice', fields, 'tlh'));
    expect(none).toMatchObject({ ok: false, refusal: { code: 'letter-not-made' } });
  });

  it('name help near the office that was asked, which another office published', async () => {
    const { administrator, schoolDefender, counsel } = desk.people;
    const must = async (asked: Promise<{ readonly ok: boolean }>) => {
      expect(await asked).toMatchObject({ ok: true });
    };
    const gate = 'gate,Queens Gate,ar,detained,queens,+1 212 555 0177,Own call,seen,2026-11-20';
    const far = 'far,Bronx Gate,ar,detained,bronx,+1 212 555 0178,Own call,seen,2026-11-20';
    const csv = `id,name,languages,needs,places,telephone,source-name,mark,checked-on\n${gate}\n${far}`;
    const schools = { agency: 'schools', seen: 0 };
    await must(importProviders(desk, schoolDefender, { ...schools, csv, dryRun: false }));
    const id = await determined();
    await must(
      decideNotice(desk, counsel, id, {
        command: uuidOf(`letters command ${++made}`),
        seen: 5,
        notice: 'allowed',
        language: 'ar',
        channel: 'by-hand',
        safe: 'not-asked',
      }),
    );
    const page = async (): Promise<string> => {
      const fields = { request: { channel: 'post' }, about: 'you', advice: ['lawyer'] };
      const acts = ['hold', 'notify-release'].map((act) => ({ act, happened: 'not-done' }));
      const asked = given('person-notice', { ...fields, acts }, 'ar');
      const shown = await previewLetter(desk, counsel, id, asked);
      if (!shown.ok) throw new Error(JSON.stringify(shown.refusal));
      return shown.value.html.replace(/<[^>]+>/g, '');
    };
    // Only imported, it is the other office's own.
    expect(await page()).not.toContain('Queens Gate');
    const ids = ['gate', 'far'];
    await must(publishProviders(desk, schoolDefender, { ...schools, list: 1, ids }));
    const anywhere = await page();
    expect(anywhere).toContain('Bronx Gate');
    expect(anywhere).toContain('لا نعرف أيهم قريب منك.');
    const content = {
      title: 'Sample Department of Correction',
      lawAgency: 'correction',
      contacts: [],
      closed: false,
      place: 'queens',
    };
    await must(saveAgency(desk, administrator, { agency: 'jails', seen: 0, make: false, content }));
    const near = await page();
    expect(near).toContain('Queens Gate');
    expect(near).not.toContain('Bronx Gate');
    expect(near).toContain('بحثنا عن مساعدة بلغتك قرب مكتبنا في Queens.');
    expect(near).toContain('We also looked for help for people who are held.');
  });

  it('are for those who work on the request, and for nobody else', async () => {
    const id = await determined();
    const tried = async (person: keyof TestDesk['people']) => {
      const result = await fittingLetters(desk, desk.people[person], id);
      return result.ok ? 'done' : result.refusal.code;
    };
    expect(await tried('secondCounsel')).toBe('done');
    expect(await tried('worker')).toBe('not-allowed');
    expect(await tried('supervisor')).toBe('not-allowed');
    expect(await tried('schoolCounsel')).toBe('not-found');
    expect(await tried('administrator')).toBe('not-found');
    const other = await saveOffice(desk, desk.people.counsel, {
      agency: 'jails',
      seen: 1,
      content: OFFICE,
    });
    expect(other).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  });
});
