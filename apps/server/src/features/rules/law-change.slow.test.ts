/** How another law comes into force: two people, one day, every server, and nothing that was decided before changed. */
import { strToU8, zipSync } from 'fflate';
import { compile } from '@threshold/rules/compile/compile';
import { lawOf } from '@threshold/rules/compile/law';
import { writeLaw } from '@threshold/rules/compile/serialise';
import { loadStack } from '@threshold/rules/load/load-stack';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import {
  COMPILED,
  LAW,
  detainer,
  testDesk,
  uuidOf,
  type Person,
  type TestDesk,
} from '../../../test/test-desk.ts';
import { done } from '../../db/result.ts';
import type { CheckedPack } from '../../law/check-pack.ts';
import { packFolders } from '../../edge/law-checker.ts';
import { ROOT } from '../../edge/root.ts';
import { RulesInForce } from '../../law/rules-in-force.ts';
import { recordRequest } from '../requests/record-request.ts';
import { showRequest } from '../requests/show-request.ts';
import { approveLaw, proposeLaw, withdrawLaw } from './decide-law.ts';
import { listLawChanges, showLawChange } from './law-change.ts';
import { replayRequests } from './replay-requests.ts';
import { RULE_ACTIONS } from './rule-event.ts';
import { takeEffect } from './take-effect.ts';
import { checkNextLaw } from './check-next-law.ts';
import { showLawUpload } from './law-upload.ts';
import { uploadLaw } from './upload-law.ts';

/** The state's law alone stands for another law: it is another answer, and quickly made. */
const SOURCES = packFolders(`${ROOT}/law`);
const { stack: STATE } = loadStack(SOURCES, 'us-ny', { cases: false });
if (!STATE) throw new Error('The law of the state cannot be used.');
const OTHER = writeLaw(lawOf(compile(STATE)));

function checked(against: string, sound = true): CheckedPack {
  return {
    report: {
      pack: 'us-ny',
      title: 'The state alone',
      hash: STATE?.sourceHash ?? '',
      engine: LAW.engine,
      against,
      from: 'folders',
      packs: [{ id: 'us-ny', title: 'The state', version: '2', uploaded: true }],
      findings: [],
      cases: { run: 1, failures: [], compared: 1, changes: [], added: [], removed: [] },
      diff: { norms: [], facts: [], clocks: [], other: [] },
      sound,
    },
    law: sound ? { compiled: OTHER, sources: SOURCES } : undefined,
  };
}

const ZIP = zipSync({ 'us-ny/pack.yaml': strToU8('pack: { id: us-ny }') });

describe.each(DATABASES)('a change of the law on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let sound = true;

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database, 'seed', ({ inForce }) =>
      Promise.resolve(
        done(checked(inForce.compiled === COMPILED ? LAW.hash : 'f'.repeat(64), sound)),
      ),
    );
    const recorded = await recordRequest(desk, desk.people.worker, detainer('before'));
    if (!recorded.ok) throw new Error(recorded.refusal.code);
  }, 120_000);
  afterAll(() => opened.close());

  const codeOf = (result: { ok: boolean; refusal?: { code: string } }): string =>
    result.ok ? 'done' : (result.refusal?.code ?? '');
  /** Sent, and checked by the job. */
  const upload = async (person: Person, name: string) => {
    const sent = await uploadLaw(desk, desk.people[person], { command: uuidOf(name) }, ZIP);
    await checkNextLaw(desk);
    return sent.ok ? showLawUpload(desk, desk.people[person], uuidOf(name)) : sent;
  };
  const propose = (person: Person, name: string, effectiveOn: string | null) =>
    proposeLaw(desk, desk.people[person], uuidOf(name), {
      command: uuidOf(`${name} propose`),
      effectiveOn,
    });
  const approve = (person: Person, name: string, hash = STATE.sourceHash) =>
    approveLaw(desk, desk.people[person], uuidOf(name), {
      command: uuidOf(`${name} ${person} approve`),
      hash,
    });
  const withdraw = (person: Person, name: string) =>
    withdrawLaw(desk, desk.people[person], uuidOf(name), { command: uuidOf(`${name} withdraw`) });

  it('keeps nothing that is not sound, and says what is wrong', async () => {
    sound = false;
    const refused = await upload('administrator', 'unsound');
    sound = true;
    expect(refused.ok && refused.value.change).toBeNull();
    expect(refused.ok && refused.value.report?.sound).toBe(false);
    expect(codeOf(await showLawChange(desk, desk.people.administrator, uuidOf('unsound')))).toBe(
      'no-such-change',
    );
  });

  it('is for those who may, and for one change at a time', async () => {
    for (const person of ['worker', 'counsel', 'privacy', 'supervisor', 'auditor'] as const) {
      expect([person, codeOf(await upload(person, 'first'))]).toEqual([person, 'not-allowed']);
      expect(codeOf(await listLawChanges(desk, desk.people[person]))).toBe('not-allowed');
    }
    expect(codeOf(await upload('coordinator', 'first'))).toBe('done');
    // Sent twice, it is one.
    expect(codeOf(await upload('coordinator', 'first'))).toBe('done');
    expect(codeOf(await upload('administrator', 'second'))).toBe('done');
    expect(codeOf(await propose('coordinator', 'first', '2026-11-19'))).toBe('day-past');
    expect(codeOf(await propose('coordinator', 'first', '2026-11-23'))).toBe('done');
    expect(codeOf(await propose('coordinator', 'second', null))).toBe('change-waiting');
    expect(codeOf(await propose('coordinator', 'first', null))).toBe('done');
  });

  it('lists what the open requests would be told instead, and changes none', async () => {
    const before = await showRequest(desk, desk.people.counsel, uuidOf('before'));
    const replayed = await replayRequests(desk, desk.people.administrator, uuidOf('first'));
    if (!replayed.ok) throw new Error(replayed.refusal.code);
    expect([replayed.value.looked, replayed.value.differing, replayed.value.day]).toEqual([
      1,
      1,
      '2026-11-23',
    ]);
    expect(JSON.stringify(replayed.value)).not.toContain('Sample Person');
    expect(await showRequest(desk, desk.people.counsel, uuidOf('before'))).toEqual(before);
    expect(codeOf(await replayRequests(desk, desk.people.counsel, uuidOf('first')))).toBe(
      'not-allowed',
    );
  });

  it('needs two different people, of whom one may have uploaded it', async () => {
    expect(codeOf(await approve('coordinator', 'first', 'a'.repeat(64)))).toBe('law-moved-on');
    expect(codeOf(await approve('coordinator', 'first'))).toBe('done');
    const again = await approveLaw(desk, desk.people.coordinator, uuidOf('first'), {
      command: uuidOf('another command'),
      hash: STATE.sourceHash,
    });
    expect(codeOf(again)).toBe('same-approver');
    const shown = await showLawChange(desk, desk.people.coordinator, uuidOf('first'));
    expect(shown.ok && [shown.value.change.state, shown.value.may.approve]).toEqual([
      'proposed',
      false,
    ]);
    const second = await approve('administrator', 'first');
    expect(second.ok && second.value.change.state).toBe('approved');
    expect(second.ok && second.value.change.approvedBy).toEqual(['coordinator', 'administrator']);
  });

  it('can be withdrawn until its day, and takes effect on it by itself, once', async () => {
    expect(await takeEffect(desk)).toBe(false);
    expect(desk.law.hash).toBe(LAW.hash);
    expect(codeOf(await withdraw('administrator', 'first'))).toBe('done');
    expect(codeOf(await approve('administrator', 'second'))).toBe('change-state');
    expect(codeOf(await propose('administrator', 'second', '2026-11-23'))).toBe('done');
    await approve('administrator', 'second');
    await approve('coordinator', 'second');
    desk.pass(3 * 24 * 60);
    expect([await takeEffect(desk), await takeEffect(desk)]).toEqual([true, false]);
    expect(desk.law.hash).toBe(STATE.sourceHash);
    expect(codeOf(await withdraw('administrator', 'second'))).toBe('change-state');
    const shown = await showLawChange(desk, desk.people.administrator, uuidOf('second'));
    const types = shown.ok ? shown.value.events.map(({ event, name }) => [event.type, name]) : [];
    expect(types).toEqual([
      ['law-uploaded', 'administrator'],
      ['law-proposed', 'administrator'],
      ['law-approved', 'administrator'],
      ['law-approved', 'coordinator'],
      ['law-took-effect', null],
    ]);
  });

  it('counts for what comes after, here, at other servers and after a restart; what was before keeps its law', async () => {
    const old = await showRequest(desk, desk.people.counsel, uuidOf('before'));
    expect(old.ok && old.value.state.suggestion?.law).toBe(LAW.hash);
    expect(old.ok && old.value.decision).not.toBeNull();
    const recorded = await recordRequest(desk, desk.people.worker, detainer('after'));
    expect(recorded.ok && recorded.value.suggestion.law).toBe(STATE.sourceHash);
    const shown = await showRequest(desk, desk.people.counsel, uuidOf('after'));
    expect(shown.ok && shown.value.decision).not.toBeNull();
    const elsewhere = new RulesInForce(opened.database, desk.rules.inForce.shipped);
    expect([elsewhere.law.hash, await elsewhere.follow(), elsewhere.law.hash]).toEqual([
      LAW.hash,
      true,
      STATE.sourceHash,
    ]);
    expect(await elsewhere.follow()).toBe(false);
    const listed = await listLawChanges(desk, desk.people.coordinator);
    expect(listed.ok && [listed.value.inForce.hash, listed.value.inForce.change]).toEqual([
      STATE.sourceHash,
      uuidOf('second'),
    ]);
  });

  it('of another engine is compiled anew from its sources; without them nothing is decided by another law', async () => {
    const run = (sql: string) =>
      opened.database.asSystem((transaction) => transaction.query(sql, [STATE.sourceHash]));
    await run(
      `update law_version set compiled = replace(compiled, '"engine":"${LAW.engine}"', '"engine":"0.9.0"') where hash = $1`,
    );
    const later = new RulesInForce(opened.database, desk.rules.inForce.shipped);
    await later.follow();
    expect(later.law.hash).toBe(STATE.sourceHash);
    await run('update law_version set sources = null where hash = $1');
    const lost = new RulesInForce(opened.database, desk.rules.inForce.shipped);
    await expect(lost.follow()).rejects.toThrow('another engine');
  });

  it('has each step in the log, and the database asks the same of each as the program', async () => {
    const rows = await opened.database.asSystem((transaction) =>
      transaction.query<{ missing: number }>(
        `select count(*)::int as missing from rule_event e where not exists (
           select from log_entry l where l.request = e.subject and l.seq = e.seq)`,
      ),
    );
    expect(rows[0]?.missing).toBe(0);
    const stored = await opened.database.asSystem((transaction) =>
      transaction.query<{ type: string; action: string }>(
        'select type, action from rule_event_action',
      ),
    );
    const typed = Object.entries(RULE_ACTIONS).filter(([, action]) => action !== null);
    expect(stored.map(({ type, action }) => [type, action]).sort()).toEqual(typed.sort());
    // Nobody of the desk's role changes what happened, writes in another's name, or sees it without the role.
    const tried = (person: Person, sql: string): Promise<string> =>
      opened.database
        .as(desk.people[person].account, async (transaction) => done(await transaction.query(sql)))
        .then(
          (result) => (result.ok ? `${result.value.length} rows` : 'refused'),
          (error: unknown) => (error as { code?: string }).code ?? 'no code',
        );
    const event = (person: Person, by: Person, type: string): Promise<string> =>
      tried(
        person,
        `insert into rule_event (subject, seq, type, version, at, by, command, facts, salt)
         values (gen_random_uuid(), 1, '${type}', 1, now(), '${uuidOf(by)}', gen_random_uuid(), '{}', decode(repeat('00', 32), 'hex'))`,
      );
    expect(await event('administrator', 'administrator', 'law-approved')).toBe('0 rows');
    expect(await event('administrator', 'coordinator', 'law-approved')).toBe('42501');
    expect(await event('administrator', 'administrator', 'law-took-effect')).toBe('42501');
    expect(await event('counsel', 'counsel', 'law-approved')).toBe('42501');
    for (const table of ['law_change', 'calendar_amendment', 'rule_event'])
      expect(await tried('counsel', `select * from ${table}`)).toBe('0 rows');
    expect(await tried('administrator', 'update rule_event set at = now()')).toBe('42501');
    expect(await tried('administrator', 'delete from law_change')).toBe('42501');
  });
});
