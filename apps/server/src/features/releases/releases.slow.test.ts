/**
 * A release of pages from a paper of words to the file that leaves, with the real child process: what is proposed, what the
 * gate refuses, that nobody agrees alone, what the file holds, what is written down, and when it is deleted.
 */
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseProcesses } from '../../edge/release-process.ts';
import { openPglite } from '../../db/pglite-database.ts';
import type { Database } from '../../db/database.ts';
import type { Result } from '../../db/result.ts';
import { detainer, testDesk, uuidOf, type Person, type TestDesk } from '../../../test/test-desk.ts';
import { hashOf } from '../files/sealed-file.ts';
import { addPaper } from '../papers/add-paper.ts';
import { recordRequest } from '../requests/record-request.ts';
import { showRequest } from '../requests/show-request.ts';
import type { Refusal } from '../requests/refusal.ts';
import { approveRelease, beginRelease, markRelease, withdrawRelease } from './change-release.ts';
import { DAYS_TO_FETCH, type Marks } from './page-release.ts';
import { listReleases, showPart, showRelease, type ReleaseView } from './show-release.ts';
import { workOnRelease } from './work-release.ts';

const NAME = 'Corisande Applethwaite';
const LETTER = `Department of Parks
Our office was asked about ${NAME} on Monday.
Telephone 555 010 0199.
Nothing was shared. ${NAME} was not seen.
`;

let database: Database;
let desk: TestDesk;
let id = '';
const work = releaseProcesses();

beforeAll(async () => {
  database = await openPglite();
  desk = await testDesk(database);
  const body = detainer('release', { details: { person: NAME } });
  ({ id } = body);
  value(await recordRequest(desk, desk.people.worker, body));
  const command = { command: uuidOf('paper'), name: 'letter.txt' };
  value(await addPaper(desk, desk.people.worker, id, command, Buffer.from(LETTER)));
}, 120_000);
afterAll(() => database.close());

function value<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}
const codeOf = (result: Result<unknown, Refusal>) => (result.ok ? 'done' : result.refusal.code);
const step = () => workOnRelease({ ...desk, work });
const shown = async (release: string, person: Person = 'counsel'): Promise<ReleaseView> =>
  value(await showRelease(desk, desk.people[person], id, release));

/** A box round each word that is proposed, and round those that a test names. */
function marksOf(view: ReleaseView, also: readonly string[] = [], most = Infinity): Marks {
  const words = view.pages[0]?.lines.flat() ?? [];
  const boxes = words
    .filter(({ hint, text }) => hint !== null || also.includes(text))
    .slice(0, most)
    .map(({ box }) => ({ ...box, reason: 'R1' }));
  return {
    purpose: { kind: 'records-request', words: 'Request 26-114 under the records law.' },
    recipient: 'The Sample Gazette',
    basis: 'Public Officers Law article 6',
    reasons: [{ code: 'R1', words: 'Would show who a person is.' }],
    staying: [],
    pages: [{ at: 0, boxes }],
  };
}

async function begun(name: string): Promise<string> {
  const release = uuidOf(name);
  value(await beginRelease(desk, desk.people.counsel, id, { id: release, papers: [1] }));
  await step();
  return release;
}

describe('a release of pages', () => {
  it('proposes names and numbers, and leaves only after somebody else agreed', async () => {
    const release = await begun('first');
    const opened = await shown(release);
    expect(opened.state).toBe('marking');
    const proposed = opened.pages[0]?.lines.flat().filter(({ hint }) => hint !== null);
    expect(proposed?.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Corisande', 'Applethwaite']),
    );

    // One of two places: the gate sees the name in the other one.
    const half = marksOf(opened, [], 2);
    const saved = value(
      await markRelease(desk, desk.people.counsel, id, { release, version: 1, marks: half }),
    );
    expect(saved).toMatchObject({ state: 'checking', version: 2 });
    await step();
    const refused = await shown(release);
    expect([refused.state, refused.marks]).toEqual(['marking', half]);
    expect(refused.problem).toContain('stands open on page 1');
    expect(refused.problem).not.toContain('Corisande');

    const whole = marksOf(opened, ['555', '010', '0199.']);
    value(await markRelease(desk, desk.people.counsel, id, { release, version: 2, marks: whole }));
    await step();
    const ready = await shown(release);
    expect([ready.state, ready.problem, ready.mayApprove]).toEqual(['ready', null, false]);
    const seen = value(await showPart(desk, desk.people.privacy, { id, release }, 'result', 0));
    expect(seen.type).toBe('image/webp');

    const agree = (person: Person, version = 3) =>
      approveRelease(desk, desk.people[person], id, { release, version });
    expect(codeOf(await agree('counsel'))).toBe('own-release');
    expect(codeOf(await agree('worker'))).toBe('not-allowed');
    expect(codeOf(await agree('privacy', 2))).toBe('release-changed');
    expect((await shown(release, 'privacy')).mayApprove).toBe(true);
    expect(value(await agree('privacy')).state).toBe('making');
    await step();

    const made = await shown(release);
    expect(made.state).toBe('made');
    const file = value(await showPart(desk, desk.people.counsel, { id, release }, 'file'));
    expect(hashOf(file.content)).toBe(made.file?.sha256);
    expect(file.name).toBe('release-0001-papers-2026-11-20.zip');
    const files = unzipSync(file.content);
    const html = Object.entries(files).find(([name]) => name.endsWith('.html'))?.[1];
    const words = Buffer.from(html ?? []).toString();
    expect([words.includes('Parks'), words.includes('Corisande'), words.includes('0199')]).toEqual([
      true,
      false,
      false,
    ]);

    const view = value(await showRequest(desk, desk.people.counsel, id));
    const event = view.events.find(({ event: { type } }) => type === 'pages-released');
    expect([event?.by, event?.event.sealed]).toMatchObject([
      desk.people.privacy.account,
      { recipient: 'The Sample Gazette' },
    ]);
    // The counter sees that pages left, and not to whom.
    const counter = value(await showRequest(desk, desk.people.worker, id));
    expect(
      counter.events.find(({ event: { type } }) => type === 'pages-released')?.event.sealed,
    ).toEqual({});
    const [kept] = await database.asSystem((transaction) =>
      transaction.query<{ counted: unknown; leaves: number }>(
        `select facts->'counted' as counted, (select count(*)::int from log_entry l where l.request = r.id) as leaves
         from release r`,
      ),
    );
    expect(kept).toEqual({
      counted: {
        of: 'pages',
        pages: 1,
        blackedOut: { R1: whole.pages[0]?.boxes.length },
        staying: 0,
      },
      leaves: 1,
    });

    desk.pass(DAYS_TO_FETCH * 24 * 60 + 1);
    await step();
    expect((await shown(release)).state).toBe('expired');
    expect(codeOf(await showPart(desk, desk.people.counsel, { id, release }, 'file'))).toBe(
      'no-such-release',
    );
    const [parts] = await database.asSystem((transaction) =>
      transaction.query<{ parts: number }>('select count(*)::int as parts from page_release_part'),
    );
    expect(parts?.parts).toBe(0);
  }, 240_000);

  it('is deleted when it is withdrawn, and nobody else sees it', async () => {
    const release = await begun('second');
    for (const person of ['worker', 'supervisor', 'schoolCounsel'] as const) {
      const code = codeOf(await showRelease(desk, desk.people[person], id, release));
      expect([person, ['not-allowed', 'not-found'].includes(code)]).toEqual([person, true]);
    }
    value(await withdrawRelease(desk, desk.people.privacy, id, { release, version: 1 }));
    await step();
    expect((await shown(release)).pages).toEqual([]);
    const list = value(await listReleases(desk, desk.people.counsel, id));
    expect(list.releases.map(({ state }) => state)).toEqual(['withdrawn', 'expired']);
  }, 60_000);

  it('cannot be agreed to alone, whatever is sent to the database', async () => {
    const release = await begun('third');
    await database.asSystem((transaction) =>
      transaction.query(`update page_release set state = 'ready' where id = $1`, [release]),
    );
    const me = desk.people.counsel.account;
    const tried = (sql: string) =>
      database
        .as(me, async (transaction) => {
          await transaction.query(sql, [release, me]);
          return { ok: true as const, value: undefined };
        })
        .then(
          () => 'done',
          () => 'refused',
        );
    expect(
      await tried(
        `update page_release set state = 'making', approved_by = $2, marked_by = '${desk.people.privacy.account}' where id = $1`,
      ),
    ).toBe('refused');
    const [row] = await database.asSystem((transaction) =>
      transaction.query<{ state: string }>('select state from page_release where id = $1', [
        release,
      ]),
    );
    expect(row?.state).toBe('ready');
  }, 60_000);
});
