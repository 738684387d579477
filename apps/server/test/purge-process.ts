/**
 * A server process for the test that kills it: purges a record of duties and two requests that are due, and one that a
 * hold keeps, keeps the list of what is gone, and gives the log its leaves; naming the places, and dying at the one
 * asked for, or, at `prepared`, with everything there and nothing purged.
 */
import { writeSync } from 'node:fs';
import { openPglite } from '../src/db/pglite-database.ts';
import { openPostgres } from '../src/db/postgres-database.ts';
import { catchUpErasures, keepErasures } from '../src/edge/erasure-file.ts';
import { withdrawRequest } from '../src/features/requests/close-request.ts';
import { openDuty } from '../src/features/duties/open-duty.ts';
import { stepDuty } from '../src/features/duties/step-duty.ts';
import { recordRequest } from '../src/features/requests/record-request.ts';
import { placeHold } from '../src/features/retention/legal-hold.ts';
import { purgeRecords } from '../src/features/retention/purge.ts';
import { setRule } from '../src/features/retention/schedule.ts';
import { sequence } from '../src/log/sequencer.ts';
import { countedDatabase } from './counted-database.ts';
import { testSigner } from './log-key.ts';
import { PURGED, PURGED_DUTY } from './purge-names.ts';
import { detainer, testDesk, uuidOf } from './test-desk.ts';

const [address = '', erasures = '', killAt = ''] = process.argv.slice(2);
const MONTHS = 12;
const PERIOD_MINUTES = 400 * 24 * 60;

const plain = address.startsWith('postgres:') ? openPostgres(address) : await openPglite(address);
const desk = await testDesk(plain, `process ${process.pid} ${Date.now()}`);
const { people } = desk;
const jails = { agency: 'jails' };

/** What was there before: done once, not killed. */
const [begun] = await plain.asSystem((transaction) =>
  transaction.query<{ rules: number }>('select count(*)::int as rules from retention_rule'),
);
if (begun?.rules === 0) {
  const inquiry = {
    id: uuidOf(PURGED_DUTY),
    command: uuidOf('asked'),
    ...jails,
    kind: 'inquiry',
    values: {
      'happened-on': '2026-11-20',
      'asked-by': 'employee',
      'asked-how': 'in-person',
      ground: 'none',
    },
    words: { unit: 'Night desk' },
  } as const;
  const opened = await openDuty(desk, people.worker, inquiry);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const corrected = await stepDuty(desk, people.privacy, inquiry.id, {
    command: uuidOf('corrected'),
    seen: 1,
    step: 'corrected',
    values: { corrected: ['staff-told'] },
    words: {},
  });
  if (!corrected.ok) throw new Error(corrected.refusal.code);
  for (const name of PURGED.filter((each) => each !== PURGED_DUTY)) {
    const recorded = await recordRequest(desk, people.worker, detainer(name));
    if (!recorded.ok) throw new Error(recorded.refusal.code);
    const back = { command: uuidOf(`${name} back`), seen: 3, reason: 'They took it back.' };
    const withdrawn = await withdrawRequest(desk, people.counsel, uuidOf(name), back);
    if (!withdrawn.ok) throw new Error(withdrawn.refusal.code);
  }
  const held = { ...jails, record: uuidOf('held'), matter: 'Docket 1' };
  await placeHold(desk, people.counsel, held);
  for (const of of ['withdrawn', 'separation-duty'] as const) {
    const rule = { ...jails, class: of, months: MONTHS, authority: 'Schedule 7' };
    await setRule(desk, people.privacy, rule);
  }
}
if (killAt === 'prepared') {
  await plain.close();
  process.exit(0);
}
desk.pass(PERIOD_MINUTES);
// A server that starts again catches up with what a killed one could not write down.
await catchUpErasures(plain, erasures);

const { database, places, dieAt } = countedDatabase(plain, killAt);
const purged = await purgeRecords(
  {
    ...desk,
    database,
    erased: (gone) => {
      dieAt('erased-a');
      keepErasures(erasures, gone);
      dieAt('erased-b');
      return Promise.resolve();
    },
  },
  people.privacy,
  { ...jails, id: uuidOf('killed purge'), records: PURGED.map((name) => uuidOf(name)) },
);
if (!purged.ok) throw new Error(purged.refusal.code);
while ((await sequence(database, { signer: testSigner(), now: desk.now, most: 4 })) > 0);
await plain.close();
writeSync(1, places().join(' '));
process.exit(0);
