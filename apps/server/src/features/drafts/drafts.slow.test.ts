/**
 * A draft is kept in versions that nobody writes over; a proposal of it is weighed here, frozen, and handed over to the
 * way that every uploaded law goes.
 */
import { readDiff } from '@threshold/rules/compare/diff-json';
import { setValue } from '@threshold/rules/draft/edit-yaml';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { soundLaw } from '../../../test/checked-law.ts';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import {
  LAW,
  detainer,
  testDesk,
  uuidOf,
  type Person,
  type TestDesk,
} from '../../../test/test-desk.ts';
import { done, type Result } from '../../db/result.ts';
import type { CheckUpload } from '../../law/check-upload.ts';
import type { Refusal } from '../requests/refusal.ts';
import { recordRequest } from '../requests/record-request.ts';
import { checkNextLaw } from '../rules/check-next-law.ts';
import { showLawChange } from '../rules/law-change.ts';
import { listDrafts, showDraft, type DraftFiles } from './draft.ts';
import { handOver } from './hand-over.ts';
import { makeDraft } from './make-draft.ts';
import { makeProposal } from './make-proposal.ts';
import { showProposal, type ProposalShown } from './proposal.ts';
import { removeDraft, restoreDraft } from './remove-draft.ts';
import { saveDraft } from './save-draft.ts';
import { showDraftLaw, showDraftVersion } from './show-draft-law.ts';

const FILE = 'law/us-ny-nyc/norms/access.yaml';
const codeOf = (result: Result<unknown, Refusal>): string =>
  result.ok ? 'done' : result.refusal.code;
const valueOf = <T>(result: Result<T, Refusal>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

describe.each(DATABASES)('drafts of the law on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let sent: Uint8Array | undefined;
  let checked: Awaited<ReturnType<CheckUpload>>;
  const draft = uuidOf('a draft');

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database, 'seed', ({ content }) => {
      sent = content;
      return Promise.resolve(checked);
    });
    for (let index = 0; index < 12; index += 1) {
      const body = detainer(`past ${index}`);
      valueOf(await recordRequest(desk, desk.people.worker, body));
    }
  }, 120_000);
  afterAll(() => opened.close());

  const as = (person: Person) => desk.people[person];
  const save = (command: string, seen: number, files: DraftFiles, person: Person = 'coordinator') =>
    saveDraft(desk, as(person), draft, { command: uuidOf(command), seen, files });
  const eventsOf = async (subject: string): Promise<string[]> => {
    const rows = await opened.database.asSystem((transaction) =>
      transaction.query<{ type: string }>(
        'select type from rule_event where subject = $1 order by seq',
        [subject],
      ),
    );
    return rows.map(({ type }) => type);
  };
  let edited = '';

  it('are branched from the law in force by those who may, once for one command', async () => {
    const body = { command: draft, name: 'Closed doors', packs: ['us-ny-nyc'] };
    expect(codeOf(await makeDraft(desk, as('worker'), body))).toBe('not-allowed');
    expect(codeOf(await makeDraft(desk, as('counsel'), { ...body, packs: ['us-tx'] }))).toBe(
      'other-pack',
    );
    for (let time = 0; time < 2; time += 1) {
      const made = valueOf(await makeDraft(desk, as('counsel'), body));
      expect([made.draft.version, made.draft.madeBy, made.files]).toEqual([1, 'counsel', {}]);
    }
    expect(await eventsOf(draft)).toEqual(['draft-made']);
    const law = valueOf(await showDraftLaw(desk, as('coordinator'), draft));
    expect([law.pack, law.packs, law.inForce.folders]).toEqual(['us-ny-nyc', ['us-ny-nyc'], null]);
    expect(law.base.map(({ path }) => path).sort()).toEqual([
      'law/us',
      'law/us-ny',
      'law/us-ny-nyc',
    ]);
    const text = law.base.flatMap(({ files }) => files).find(({ path }) => path === FILE)?.text;
    const edit = setValue(text ?? '', ['norms', 0, 'modality'], 'not-required');
    if (!edit.ok) throw new Error(edit.why);
    edited = edit.text;
  });

  it('are kept in versions: who is second is told, and nothing is written over', async () => {
    const kept = valueOf(await save('save one', 1, { [FILE]: edited }));
    expect([kept.draft.version, kept.files]).toEqual([2, { [FILE]: edited }]);
    expect(valueOf(await save('save one', 1, { [FILE]: edited })).draft.version).toBe(2);
    const second = await save('save two', 1, { [FILE]: 'other' }, 'administrator');
    expect(second.ok ? undefined : second.refusal).toEqual({ code: 'draft-changed', version: 2 });
    // Broken text is kept too: it is a draft.
    valueOf(await save('save three', 2, { [FILE]: 'norms: [' }, 'administrator'));
    valueOf(await save('save four', 3, { [FILE]: edited }));
    const shown = valueOf(await showDraft(desk, as('counsel'), draft));
    expect(shown.versions.map(({ number, by, files }) => [number, by, files])).toEqual([
      [4, 'coordinator', [FILE]],
      [3, 'administrator', [FILE]],
      [2, 'coordinator', [FILE]],
      [1, 'counsel', []],
    ]);
    expect(valueOf(await showDraftVersion(desk, as('counsel'), draft, 3)).files).toEqual({
      [FILE]: 'norms: [',
    });
    expect(codeOf(await showDraftVersion(desk, as('counsel'), draft, 9))).toBe('no-such-draft');
  });

  it.each([
    ['another pack', 'law/us-ny/norms/new.yaml'],
    ['a path that leaves the folder', 'law/us-ny-nyc/../us/acts.yaml'],
    ['what is no YAML', 'law/us-ny-nyc/run.sh'],
    ['a hidden file', 'law/us-ny-nyc/.x.yaml'],
  ])('take no file of %s', async (_what, path) => {
    expect(codeOf(await save(`bad ${path}`, 4, { [path]: 'x: y' }))).toBe('bad-request');
  });

  it('are put away and brought back', async () => {
    const away = { command: uuidOf('away') };
    const removed = valueOf(await removeDraft(desk, as('counsel'), draft, away));
    expect(removed.draft.removedAt).not.toBeNull();
    expect(codeOf(await save('save removed', 4, {}))).toBe('draft-removed');
    const back = { command: uuidOf('back') };
    expect(
      valueOf(await restoreDraft(desk, as('counsel'), draft, back)).draft.removedAt,
    ).toBeNull();
  });

  it('are offered as proposals, weighed here and frozen', async () => {
    const body = {
      ...{ command: uuidOf('proposal'), seen: 4, title: 'Open the doors', text: 'As asked.' },
      ...{ side: 'other' as const, source: 'Letter of 3 March' },
    };
    const stale = await makeProposal(desk, as('counsel'), draft, { ...body, seen: 3 });
    expect(codeOf(stale)).toBe('draft-changed');
    const made = valueOf(await makeProposal(desk, as('counsel'), draft, body));
    expect([made.draft.version, made.side, made.madeBy, made.handed]).toEqual([
      ...[4, 'other', 'counsel', null],
    ]);
    expect([made.against, made.may]).toEqual([LAW.hash, { handOver: false, outdated: false }]);
    const diff = readDiff(made.weighed.diff ?? '');
    const entry = diff.acts.find(({ act }) => act === 'allow-entry');
    expect(entry && entry.changed.outcome > 0n).toBe(true);
    expect(diff.edits.map(({ id }) => id)).toEqual(['4-210.b']);
    expect(made.weighed.properties.length).toBeGreaterThan(5);
    const { replay } = made.weighed;
    expect([replay.none, replay.failed]).toEqual([false, false]);
    // Twelve asked for a hold and a notice: the same under both.
    const same = replay.tables[0]?.rows.find(
      ({ of, result }) => of.code === 'all' && result.code === 'same',
    );
    expect(same?.count).toBe(24);

    valueOf(await save('save after', 4, { [FILE]: null }));
    const again = valueOf(await makeProposal(desk, as('counsel'), draft, { ...body, seen: 5 }));
    expect([again.id, again.hash, again.draft.newest]).toEqual([made.id, made.hash, 5]);
    const list = valueOf(await listDrafts(desk, as('administrator')));
    expect(list.proposals.map(({ id, handedOver }) => [id, handedOver])).toEqual([
      [made.id, false],
    ]);
    expect(await eventsOf(made.id)).toEqual(['proposal-made']);
  });

  it('are no proposal while they cannot be read, or say what the law says', async () => {
    const offer = (command: string, seen: number) =>
      makeProposal(desk, as('counsel'), draft, {
        ...{ command: uuidOf(command), seen, title: 'x', text: '' },
        ...{ side: 'own' as const, source: '' },
      });
    valueOf(await save('save broken', 5, { [FILE]: 'norms: [' }));
    const broken = await offer('broken', 6);
    expect(broken.ok ? '' : broken.refusal.code).toBe('draft-unsound');
    if (!broken.ok && broken.refusal.code === 'draft-unsound') {
      expect(broken.refusal.problems[0]).toMatch(/^law\/us-ny-nyc\/norms\/access\.yaml:\d+: /);
    }
    const law = valueOf(await showDraftLaw(desk, as('counsel'), draft));
    const text = law.base.flatMap(({ files }) => files).find(({ path }) => path === FILE)?.text;
    const clean = valueOf(await save('save clean', 6, { [FILE]: text ?? '' }));
    expect(clean.files).toEqual({});
    expect(codeOf(await offer('same', 7))).toBe('same-law');
  });

  it('are handed over by those who may change the law, and the change and the proposal name each other', async () => {
    const id = uuidOf('proposal');
    const body = { command: uuidOf('handed') };
    expect(codeOf(await handOver(desk, as('counsel'), id, body))).toBe('not-allowed');
    const shown = valueOf(await showProposal(desk, as('coordinator'), id));
    expect(shown.may.handOver).toBe(true);
    const stateOf = async (): Promise<ProposalShown['handed']> =>
      valueOf(await showProposal(desk, as('counsel'), id)).handed;
    for (let time = 0; time < 2; time += 1) {
      const handed = valueOf(await handOver(desk, as('coordinator'), id, body));
      expect([handed.handed?.state, handed.handed?.change]).toEqual(['received', body.command]);
    }
    checked = done(soundLaw(LAW.hash, shown.hash));
    await checkNextLaw(desk);
    expect(Object.keys(unzipSync(sent ?? new Uint8Array())).sort()).toContain(FILE);
    expect(new TextDecoder().decode(unzipSync(sent ?? new Uint8Array())[FILE])).toBe(edited);
    expect(await stateOf()).toMatchObject({ state: 'checked', by: 'coordinator', approvedBy: [] });
    const change = valueOf(await showLawChange(desk, as('administrator'), body.command));
    expect(change.proposal).toEqual({ id, title: 'Open the doors' });
    expect(await eventsOf(id)).toEqual(['proposal-made', 'proposal-handed-over']);
  });
});
