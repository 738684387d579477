/** What somebody tries on a release: another's ids, places off the page, twice at once, too late, and work that fails. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { openPglite } from '../../db/pglite-database.ts';
import type { Result } from '../../db/result.ts';
import { readTemplate } from '../../edge/database-template.ts';
import { detainer, testDesk, uuidOf, type Person, type TestDesk } from '../../../test/test-desk.ts';
import { addPaper } from '../papers/add-paper.ts';
import { recordRequest } from '../requests/record-request.ts';
import type { Refusal } from '../requests/refusal.ts';
import { approveRelease, beginRelease, markRelease } from './change-release.ts';
import type { Marks } from './page-release.ts';
import type { Gated, ReleaseWork } from './release-work.ts';
import { showPart, showRelease } from './show-release.ts';
import { workOnRelease } from './work-release.ts';

let database: Database;
let desk: TestDesk;
let id = '';
let other = '';
let made = 0;
let gate: ReleaseWork['gate'];

const released = (pixels: string): Awaited<ReturnType<ReleaseWork['gate']>> => ({
  outcome: { released: true, record: { number: 1 }, file: {} } as unknown as Gated['outcome'],
  drawn: [Buffer.from('result')],
  pixels,
});
const SENTENCE = 'A name stands open on page 1.';
const refusedBy: Gated = {
  outcome: { released: false, text: SENTENCE } as unknown as Gated['outcome'],
  drawn: [],
  pixels: 'any',
};
const work: ReleaseWork = {
  open: (papers) =>
    Promise.resolve({
      pages: papers.map(({ paper }) => ({
        paper,
        page: 1,
        width: 800,
        height: 1000,
        dots: 100,
        lines: [[{ text: 'Nothing', box: { x: 1, y: 1, width: 5, height: 5 } }]],
        picture: Buffer.from('picture'),
      })),
    }),
  gate: (task) => gate(task),
};

beforeAll(async () => {
  database = await openPglite(undefined, readTemplate());
  desk = await testDesk(database);
  const body = detainer('attacked');
  const second = detainer('attacked elsewhere', { agency: 'schools' });
  [id, other] = [body.id, second.id];
  value(await recordRequest(desk, desk.people.worker, body));
  value(await recordRequest(desk, desk.people.schoolWorker, second));
  const paper = (name: string) => ({ command: uuidOf(name), name: 'letter.txt' });
  const words = Buffer.from('Nothing is here.');
  value(await addPaper(desk, desk.people.worker, id, paper('a'), words));
  value(await addPaper(desk, desk.people.schoolWorker, other, paper('b'), words));
}, 120_000);
beforeEach(() => {
  gate = () => Promise.resolve(released('same'));
});
afterAll(() => database.close());

function value<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}
const codeOf = (result: Result<unknown, Refusal>) => (result.ok ? 'done' : result.refusal.code);
const step = () => workOnRelease({ ...desk, work });
async function settled(): Promise<void> {
  while ((await step()) > 0);
}
const shown = async (release: string) =>
  value(await showRelease(desk, desk.people.counsel, id, release));
const begin = (release: string, person: Person = 'counsel', request = id) =>
  beginRelease(desk, desk.people[person], request, { id: release, papers: [1] });

type Box = Omit<Marks['pages'][number]['boxes'][number], 'reason'>;
const marksOf = (boxes: readonly Box[], at = 0): Marks => ({
  purpose: { kind: 'records-request', words: 'Request 26-114 under the records law.' },
  recipient: 'The Sample Gazette',
  basis: 'Public Officers Law article 6',
  reasons: [{ code: 'R1', words: 'Would show who a person is.' }],
  staying: [],
  pages: [{ at, boxes: boxes.map((box) => ({ ...box, reason: 'R1' })) }],
});
const mark = (release: string, version: number, marks = marksOf([])) =>
  markRelease(desk, desk.people.counsel, id, { release, version, marks });
const agree = (release: string, version = 2) =>
  approveRelease(desk, desk.people.privacy, id, { release, version });

async function begun(): Promise<string> {
  const release = uuidOf(`attack ${++made}`);
  value(await begin(release));
  await settled();
  return release;
}
async function ready(): Promise<string> {
  const release = await begun();
  value(await mark(release, 1));
  await settled();
  expect((await shown(release)).state).toBe('ready');
  return release;
}

describe('a release', () => {
  it('whose id another request has is refused in words, and begun once when asked twice at once', async () => {
    const release = await begun();
    expect(codeOf(await begin(release, 'schoolCounsel', other))).toBe('command-reused');
    const twice = uuidOf('twice at once');
    const both = await Promise.all([begin(twice), begin(twice)]);
    expect(both.map(codeOf)).toEqual(['done', 'done']);
    expect(codeOf(await begin(uuidOf('theirs'), 'schoolCounsel', id))).toBe('not-found');
    expect(codeOf(await showRelease(desk, desk.people.counsel, other, release))).toBe('not-found');
    await settled();
  });

  it.each([
    ['a page that is not there', marksOf([], 1)],
    ['a box over the edge', marksOf([{ x: 790, y: 0, width: 20, height: 10 }])],
    ['a box larger than the page', marksOf([{ x: 0, y: 0, width: 20_000, height: 20_000 }])],
    ['a page twice', { ...marksOf([]), pages: [...marksOf([]).pages, ...marksOf([]).pages] }],
  ])('refuses %s', async (_, marks) => {
    const release = await begun();
    expect(codeOf(await mark(release, 1, marks))).toBe('bad-request');
    // Boxes over one another hide the same.
    const over = { x: 10, y: 10, width: 30, height: 10 };
    expect(codeOf(await mark(release, 1, marksOf([over, over])))).toBe('done');
  });

  it('is agreed to once', async () => {
    const release = await ready();
    const both = await Promise.all([agree(release), agree(release)]);
    expect(both.map(codeOf).sort()).toEqual(['done', 'release-changed']);
    gate = () => Promise.resolve(refusedBy);
    await settled();
    // What the gate refuses at the last moment was agreed to by nobody.
    const { state, approvedBy, problem } = await shown(release);
    expect([state, approvedBy, problem]).toEqual(['marking', null, SENTENCE]);
  });

  it('says why the gate refused, also after its work failed before', async () => {
    const release = await begun();
    gate = () => Promise.resolve({ problem: 'crashed' });
    value(await mark(release, 1));
    await settled();
    expect((await shown(release)).problem).toContain('failed');
    gate = () => Promise.resolve(refusedBy);
    value(await mark(release, 2));
    await settled();
    expect((await shown(release)).problem).toBe(SENTENCE);
  });

  it('goes back to be marked where its pages came out otherwise than agreed', async () => {
    const release = await ready();
    value(await agree(release));
    gate = () => Promise.resolve(released('different'));
    await settled();
    const { state, approvedBy, problem } = await shown(release);
    expect([state, approvedBy]).toEqual(['marking', null]);
    expect(problem).toContain('came out otherwise');
  });

  it('is not tried for ever where the server dies of it', async () => {
    const release = await begun();
    value(await mark(release, 1));
    gate = () => Promise.reject(new Error('killed'));
    for (let tried = 0; tried < 12; tried += 1) {
      await step().catch(() => undefined);
      desk.pass(21);
    }
    expect((await shown(release)).state).toBe('marking');
  });

  it('is not fetched after its day, even while nothing was deleted yet', async () => {
    const release = await ready();
    const { until } = await shown(release);
    const part = () => showPart(desk, desk.people.counsel, { id, release }, 'result', 0);
    expect(codeOf(await part())).toBe('done');
    desk.pass((new Date(until).getTime() - desk.now().getTime()) / 60_000 + 1);
    expect(codeOf(await part())).toBe('no-such-release');
  });
});
