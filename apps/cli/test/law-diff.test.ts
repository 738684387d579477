/** `threshold law diff` on the invented law of the test packs: against itself, on two days, and against drafts. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lawDiff } from '../schema/law-diff.ts';
import { inTown, ROOT, TEST_LAW } from './fake-host.ts';

let drafts = '';
beforeAll(() => {
  drafts = mkdtempSync(path.join(tmpdir(), 'drafts-'));
});
afterAll(() => rmSync(drafts, { recursive: true, force: true }));

/** The town's pack in a folder of its own, with one thing in it written otherwise. */
function draft(name: string, from: string, to: string): string {
  const folder = path.join(drafts, name, 'town');
  cpSync(path.join(ROOT, TEST_LAW, 'town'), folder, { recursive: true });
  const file = path.join(folder, 'pack.yaml');
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`no ${from}`);
  writeFileSync(file, text.replace(from, to));
  return folder;
}

describe('threshold law diff', () => {
  it('finds nothing between a law and itself, in every form', async () => {
    const text = await inTown('law diff town town');
    expect(text.exit).toBe(0);
    expect(text.out).toContain('Nothing that bears on an answer.');
    const json = await inTown('law diff town town --json');
    expect(JSON.parse(json.out)).toMatchObject({ version: 1, edits: [], before: { name: 'town' } });
    const page = await inTown('law diff town town --html -');
    expect(page.out).toContain('<h1>What changes from town to town</h1>');
    expect((await inTown('law diff town town --markdown')).out).toMatch(/^## What changes/);
  });

  it('points from the laws of two places to the command that lays them side by side, not from a draft', async () => {
    const apart = await inTown('law diff land town --json');
    expect(apart.exit).toBe(0);
    expect(apart.err).toContain('`threshold law compare --with land town`');
    expect((await inTown('law diff town@2026-01-01 town@2026-03-01')).err).toBe('');
  });

  it('says what it cannot compare', async () => {
    expect((await inTown('law diff town nowhere')).err).toContain('There is no pack "nowhere".');
    expect((await inTown('law diff town@2026-01-01 town')).err).toContain(
      'for one of the two laws',
    );
    expect((await inTown('law diff town town --act fly')).err).toContain('answers the act fly');
    expect((await inTown('law diff town@soon town@later')).err).toContain('"soon" is not');
  });
});

describe('threshold law diff against a draft in a folder', () => {
  const json = async (folder: string, more = '') => {
    const { out, err, exit } = await inTown(`law diff town ${folder} --json ${more}`);
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    const parsed = lawDiff.safeParse(JSON.parse(out));
    expect(parsed.error?.issues ?? []).toEqual([]);
    return parsed.data!;
  };

  it('counts, tells and shows what a shorter look-back changes, as its schema says', async () => {
    const diff = await json(draft('shorter', '5 years', '3 years'));
    expect(diff.after.id).toBe('town');
    expect(diff.edits).toMatchObject([{ what: 'definition', id: 'person.grave', how: 'changed' }]);
    const hold = diff.acts.find(({ act }) => act === 'hold')!;
    const [change] = hold.changes;
    expect(change).toMatchObject({
      kind: 'outcome',
      before: { outcome: 'may' },
      after: { outcome: 'must-not' },
    });
    const { witness } = change!.regions[0]!;
    expect(witness!.because).toEqual({
      kind: 'needed',
      edits: [{ what: 'definition', id: 'person.grave', how: 'changed' }],
    });
    expect(witness!.step).toBeDefined();
    expect(diff.duties).toEqual([]);
  });

  it('says whose duty begins, ends, or goes on otherwise', async () => {
    const wider = await json(
      draft(
        'wider',
        'agency in (jail, school, garage)\n    when',
        'agency in (jail, school)\n    when',
      ),
    );
    expect(wider.duties).toMatchObject([
      { norm: 'town.record', changes: [{ kind: 'lifted', before: 'owed', after: 'not-owed' }] },
    ]);
    const faster = draft('faster', 'amount: 2', 'amount: 5');
    expect((await json(faster)).duties).toMatchObject([
      { norm: 'town.record', changes: [{ kind: 'terms', before: 'owed', after: 'owed' }] },
    ]);
    expect((await json(faster, '--act hold')).duties).toEqual([]);
    const text = await inTown(`law diff town ${faster}`);
    expect(text.out).toContain('Duty town.record');
    expect(text.out).toContain('owed, on other terms');
  });

  it('says the same in the terminal, on a page and in a comment, where nothing becomes markup', async () => {
    const folder = draft(
      'marked',
      'summary: Nobody tells an officer anything.\n    acts: [tell]\n    modality: must-not\n    when: agency in (jail, school)',
      'summary: "Nobody <b>tells</b> @everyone *anything*."\n    acts: [tell]\n    modality: must-not\n    when: agency = jail',
    );
    const page = await inTown(['law', 'diff', 'town', folder, '--html', '-']);
    expect(page.out).toContain('&lt;b&gt;tells&lt;/b&gt;');
    expect(page.out).not.toContain('<b>tells');
    const comment = await inTown(['law', 'diff', 'town', folder, '--markdown']);
    expect(comment.out).toContain('\\<b\\>tells\\</b\\> \\@everyone \\*anything\\*');
    expect((await inTown(['law', 'diff', 'town', folder])).out).toContain('order.tell changed');
  });

  it('tells what is common once, an example in words, and only the end of a whole path', async () => {
    const folder = draft('told', '5 years', '3 years');
    const text = (await inTown(['law', 'diff', 'town', folder])).out.replace(/\s+/g, ' ');
    expect(text).toContain('town → …/told/town');
    expect(text).toMatch(/For example: [^{]*The agency: the jail/);
    const page = (await inTown(['law', 'diff', 'town', folder, '--html', '-'])).out;
    expect(page).not.toContain(folder);
    expect(page).toMatch(/<details class="region" name="diff-act-hold-0" open/);
    expect(page).toContain('threshold decide');
  });

  it('shows what is wrong with a draft that does not load', async () => {
    const folder = draft('broken', 'agency = jail', 'agency = jial');
    const { err, exit } = await inTown(['law', 'diff', 'town', folder]);
    expect(exit).toBe(65);
    expect(err).toContain('jial');
    expect((await inTown('law diff town ./nowhere/town')).exit).toBe(66);
  });
});
