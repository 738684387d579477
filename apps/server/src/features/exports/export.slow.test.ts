/** What leaves: only through the gate, for a purpose, with small numbers withheld over all releases, and recorded. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '@threshold/ledger/edge/node-crypto';
import { commit } from '@threshold/ledger/commitment';
import { canonicalJson, type Json } from '@threshold/ledger/canonical-json';
import { leafHash } from '@threshold/ledger/tree-hash';
import { reopenPdf } from '@threshold/disclose/edge/reopen-pdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { detainer, testDesk, uuidOf, type Person, type TestDesk } from '../../../test/test-desk.ts';
import { recordRequest } from '../requests/record-request.ts';
import type { Result } from '../../db/result.ts';
import { correctDuty } from '../duties/correct-duty.ts';
import { decideDuty } from '../duties/decide-duty.ts';
import { dutiesQuery, listDuties } from '../duties/list-duties.ts';
import { openDuty } from '../duties/open-duty.ts';
import { openOwedDuties } from '../duties/owed-duties.ts';
import { stepDuty } from '../duties/step-duty.ts';
import { withdrawDuty } from '../duties/withdraw-duty.ts';
import type { Refusal } from '../requests/refusal.ts';
import { SERIES, endedTally } from './ended-tally.ts';
import { exportBody, exportRecords, type ExportBody } from './export.ts';
import { listExports } from './list-exports.ts';
import { releaseMade } from './release-event.ts';

const FIXTURES = path.join(import.meta.dirname, '../../../fixtures/releases');
const purpose = { kind: 'statutory-report', words: 'Yearly figures for the Council.' } as const;

it('keeps every shape of its record readable for ever', () => {
  const kept = readdirSync(FIXTURES).sort();
  expect(kept).toEqual(['release-made.v1.json']);
  for (const file of kept) {
    const read: unknown = JSON.parse(readFileSync(path.join(FIXTURES, file), 'utf8'));
    expect(releaseMade.parse(read)).toEqual(read);
  }
});

describe.each(DATABASES)('an export on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let made = 0;

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
    const recorded = await recordRequest(
      desk,
      desk.people.worker,
      detainer('exported', { details: { person: 'Planted Name', text: 'Planted words.' } }),
    );
    if (!recorded.ok) throw new Error(recorded.refusal.code);
    await desk.database.asSystem(async (transaction) => {
      // Ended last year, as purges leave them: 30 declined in March, 4 in April, 25 in May; 12 cooperated in March.
      await transaction.query('insert into purge (id, agency, by, at) values ($1, $2, $3, $4)', [
        uuidOf('purge'),
        'jails',
        desk.people.privacy.account,
        desk.now(),
      ]);
      for (const [class_, month, count] of [
        ['declined', '03', 30],
        ['declined', '04', 4],
        ['declined', '05', 25],
        ['complied', '03', 12],
      ] as const) {
        await transaction.query(
          `insert into purged_record (id, number, agency, class, ended_on, closed_on, acts, outcome, authority, purge)
           select gen_random_uuid(), $1 || n, 'jails', $2, $3::date, $3::date, '{hold}', null, 'Schedule 7', $4
           from generate_series(1, $5::int) n`,
          [`R-${class_}-${month}-`, class_, `2025-${month}-10`, uuidOf('purge'), count],
        );
      }
    });
  }, 120_000);
  afterAll(() => opened.close());

  const run = (person: Person, body: object) =>
    exportRecords(
      desk,
      desk.people[person],
      exportBody.parse({
        id: uuidOf(`export ${++made}`),
        agency: 'jails',
        purpose,
        as: 'csv',
        ...body,
      }),
    );
  const figures = { what: 'figures', year: 2025, by: 'month' } satisfies Partial<ExportBody>;
  const rows = {
    what: 'requests',
    fields: ['number', 'received', 'outcome'],
    from: '2026-11-01',
    to: '2026-11-30',
    purpose: { kind: 'audit', words: 'The yearly audit of the desk.' },
  };
  const text = (result: Awaited<ReturnType<typeof run>>): string =>
    result.ok ? Buffer.from(result.value.content).toString() : `refused: ${result.refusal.code}`;
  const unquoted = (result: Awaited<ReturnType<typeof run>>): string =>
    text(result).replaceAll('"', '');
  const lineOf = (file: string, month: string, ending: string): string =>
    file.split('\n').find((line) => line.includes(month) && line.includes(ending)) ?? '';

  it('is the privacy officer’s of the agency, and nobody else’s', async () => {
    for (const person of [
      'worker',
      'counsel',
      'auditor',
      'administrator',
      'schoolCounsel',
    ] as const) {
      expect([person, await run(person, rows)]).toMatchObject([
        person,
        { ok: false, refusal: { code: 'not-allowed' } },
      ]);
    }
    const schools = { ...rows, agency: 'schools' };
    expect(await run('privacy', schools)).toMatchObject({ refusal: { code: 'not-allowed' } });
  });

  it('of figures withholds the small ones, and later ones do not give them back', async () => {
    const months = text(await run('privacy', figures));
    expect(lineOf(months, '2025-03', 'not cooperate')).toContain('30');
    expect(lineOf(months, '2025-04', 'not cooperate')).toContain('withheld');
    expect(months).not.toMatch(/2025-04.*not cooperate[^\n]*,4[,"]/);
    // The quarter less its other two months would be April: so the quarter is withheld, or nothing leaves.
    const quarters = await run('privacy', { ...figures, by: 'quarter' });
    const [april, second] = ['2025-05', 'quarter 2'].map((at) => ({
      known: /published/.test(
        lineOf(at === 'quarter 2' ? text(quarters) : months, at, 'not cooperate'),
      ),
    }));
    expect(april?.known && second?.known).toBe(false);
    const listed = await listExports(desk, desk.people.privacy, { agency: 'jails' });
    const series = (listed.ok ? listed.value.exports : []).map(({ record: { counted } }) =>
      counted.of === 'figures' ? counted.release : 0,
    );
    expect(series[series.length - 1]).toBe(1);
    expect(new Set(series).size).toBe(series.length);
  });

  it('of rows goes to named readers only, field by field, without what is sealed', async () => {
    const audit = await run('privacy', rows);
    expect(text(audit)).toContain('number');
    expect(text(audit)).toContain('R-2026-');
    expect(text(audit)).not.toContain('Planted');
    for (const [changes, why] of [
      [{ purpose }, /Release counts/],
      [{ fields: ['number', 'person'] }, /not on the list/],
      [{ purpose: { kind: 'audit', words: 'short' } }, /purpose is missing/],
      [
        { purpose: { kind: 'audit', words: 'About A-Number A012 345 678, for audit.' } },
        /purpose seems to hold/,
      ],
    ] as const) {
      const refused = await run('privacy', { ...rows, ...changes });
      expect(refused).toMatchObject({ ok: false, refusal: { code: 'not-released' } });
      expect(!refused.ok && 'why' in refused.refusal && refused.refusal.why).toMatch(why);
    }
  });

  it.each(['xlsx', 'open-data'])(
    'leaves as %s too, and never as what it cannot check',
    async (as) => {
      expect((await run('privacy', { ...rows, as })).ok).toBe(true);
      expect(
        exportBody.safeParse({ ...rows, id: uuidOf('x'), agency: 'jails', as: 'docx' }).success,
      ).toBe(false);
    },
  );

  it('leaves as a tagged PDF that says its purpose and the rule', async () => {
    const made = await run('privacy', { ...figures, as: 'pdf' });
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    expect([made.value.type, made.value.name.endsWith('.pdf')]).toEqual(['application/pdf', true]);
    const read = await reopenPdf(made.value.content, []);
    const words = read?.pages.map(({ text: page }) => page).join(' ') ?? '';
    expect(words).toContain(purpose.words);
    expect(words).toContain('withheld');
    expect(Buffer.from(made.value.content).includes('/StructTreeRoot')).toBe(true);
  }, 120_000);

  it('is recorded with the hash of its file, has a leaf in the log, and leaves once', async () => {
    const body = { ...rows, id: uuidOf('recorded') };
    const result = await run('privacy', body);
    if (!result.ok) throw new Error(result.refusal.code);
    expect(await run('privacy', body)).toMatchObject({ refusal: { code: 'command-reused' } });
    const [row] = await desk.database.asSystem((transaction) =>
      transaction.query<{
        at: Date;
        account: string;
        agency: string;
        version: number;
        facts: Json;
        salt: Uint8Array;
        leaf: Uint8Array;
      }>(
        `select r.at, r.account, r.agency, r.version, r.facts, r.salt, l.leaf from release r
         join log_entry l on l.request = r.id and l.seq = 1 where r.id = $1`,
        [body.id],
      ),
    );
    if (!row) throw new Error('Not recorded.');
    const { at, account, agency, version, facts, salt, leaf } = row;
    expect(facts).toMatchObject({
      purpose: rows.purpose,
      fields: rows.fields,
      by: desk.people.privacy.account,
      counted: { of: 'rows', rows: 1 },
      file: {
        name: result.value.name,
        sha256: createHash('sha256').update(result.value.content).digest('hex'),
      },
    });
    const content = canonicalJson({
      release: body.id,
      version,
      at: at.toISOString(),
      account,
      agency,
      facts,
    });
    expect(Buffer.from(leaf)).toEqual(
      Buffer.from(leafHash(sha256, commit(sha256, { salt, content }))),
    );
  });

  it('of rows of duties goes to named readers only, without a free word or a request’s number', async () => {
    await recordDuties();
    const duties = {
      ...rows,
      what: 'duties',
      fields: ['number', 'kind', 'state', 'happened', 'ground', 'recipient', 'information'],
    };
    const audit = unquoted(await run('privacy', duties));
    expect(audit).toMatch(/D-2026-\d+,inquiry,done,2026-11-20,required-by-law,,/);
    expect(audit).toMatch(
      /D-2026-\d+,sharing,approved,2026-11-20,agency-mission,city-agency,contact, health/,
    );
    expect(audit).not.toMatch(/Planted|R-2026|certification/);
    for (const [changes, why] of [
      [{ purpose }, /Release counts/],
      [{ fields: ['number', 'purpose'] }, /not on the list/],
      [{ fields: ['number', 'request'] }, /not on the list/],
    ] as const) {
      const refused = await run('privacy', { ...duties, ...changes });
      expect(!refused.ok && 'why' in refused.refusal && refused.refusal.why).toMatch(why);
    }
  });

  it('of what an agency owes by itself tells of nobody, and goes to the public', async () => {
    const owed = {
      ...rows,
      what: 'agency-duties',
      fields: ['kind', 'norm', 'state', 'due', 'done'],
      purpose,
    };
    const shown = unquoted(await run('privacy', owed));
    expect(shown).toMatch(/certification,eo-13\.certify,done,2026-02-20,2026-02-19/);
    expect(shown).not.toMatch(/Planted|inquiry|sharing/);
  });

  it('of figures of duties is a series of its own, and small numbers are withheld in it too', async () => {
    const month = (of: 'requests' | 'duties') =>
      desk.database.asSystem((transaction) =>
        endedTally(transaction, SERIES[of], {
          zone: 'America/New_York',
          master: desk.master,
          now: '2026-11',
        }),
      );
    const at = { agency: 'jails', period: '2026-11' };
    // Open, entered by mistake and the agency's own: none of them.
    expect((await month('duties')).tally).toEqual([
      { at: { ...at, ending: 'inquiry' }, count: 1 },
      { at: { ...at, ending: 'sharing-approved' }, count: 1 },
    ]);
    const before = await month('requests');
    await desk.database.asSystem((transaction) =>
      transaction.query(
        `insert into purged_record (id, number, agency, class, kind, ended_on, closed_on, acts, outcome, authority, purge)
         select gen_random_uuid(), 'D-' || m || n, 'jails', 'separation-duty', 'inquiry', m::date, m::date, '{}', 'done',
           'Schedule 9', $1 from (values ('2025-03-10', 30), ('2025-04-10', 4)) v (m, many), generate_series(1, many) n`,
        [uuidOf('purge')],
      ),
    );
    expect(await month('requests')).toEqual(before);
    const made = text(await run('privacy', { ...figures, of: 'duties' }));
    expect(lineOf(made, '2025-03', 'Question about status')).toContain('30');
    expect(lineOf(made, '2025-04', 'Question about status')).toContain('withheld');
    const listed = await listExports(desk, desk.people.privacy, { agency: 'jails' });
    const [last] = listed.ok ? listed.value.exports : [];
    expect(last?.record).toMatchObject({
      recordClass: 'duties',
      counted: { series: 'ended-duties', release: 1 },
    });
  });

  /** An inquiry that is done, one that is open, one entered by mistake, sharing that is approved, and a certificate. */
  async function recordDuties(): Promise<void> {
    const good = async (asked: Promise<Result<unknown, Refusal>>): Promise<void> => {
      const result = await asked;
      if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    };
    const { worker, privacy } = desk.people;
    const inquiry = (name: string) => ({
      id: uuidOf(name),
      command: uuidOf(`${name} asked`),
      agency: 'jails',
      kind: 'inquiry' as const,
      values: {
        'happened-on': '2026-11-20',
        'asked-by': 'employee',
        'asked-how': 'in-person',
        ground: 'none',
        request: 'R-2026-000001',
      },
      words: { unit: 'Planted desk', 'what-happened': 'Planted words.' },
    });
    const next = (seen: number) => ({ command: uuidOf(`duty step ${++made}`), seen });
    for (const name of ['asked', 'left open', 'mistaken'])
      await good(openDuty(desk, worker, inquiry(name)));
    const reason = 'Planted reason.';
    const right = { ...next(1), values: { ground: 'required-by-law' }, words: {}, reason };
    await good(correctDuty(desk, worker, uuidOf('asked'), right));
    await good(
      stepDuty(desk, privacy, uuidOf('asked'), {
        ...next(2),
        step: 'corrected',
        values: { corrected: ['staff-told'] },
        words: {},
      }),
    );
    await good(withdrawDuty(desk, privacy, uuidOf('mistaken'), { ...next(1), reason }));
    await good(
      openDuty(desk, worker, {
        ...inquiry('shared'),
        kind: 'sharing',
        values: {
          'happened-on': '2026-11-20',
          direction: 'give',
          recipient: 'city-agency',
          information: ['contact', 'health'],
          'sharing-ground': 'agency-mission',
        },
        words: { purpose: 'Planted purpose.' },
      }),
    );
    await good(
      decideDuty(desk, privacy, uuidOf('shared'), { ...next(1), decision: 'approve', reason }),
    );
    await openOwedDuties(desk);
    const query = dutiesQuery.parse({ agency: 'jails', kind: 'certification' });
    const listed = await listDuties(desk, privacy, query);
    const owed = listed.ok
      ? listed.value.rows.find(({ norm }) => norm?.id === 'eo-13.certify')
      : undefined;
    await good(
      stepDuty(desk, privacy, owed?.id ?? '', {
        ...next(1),
        step: 'done',
        values: { 'done-on': '2026-02-19' },
        words: { evidence: 'Planted evidence.' },
      }),
    );
  }
});
