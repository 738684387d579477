/** A request keeps the answer of the law it was suggested by, when another law has come into force. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from '@threshold/rules/compile/compile';
import { lawOf } from '@threshold/rules/compile/law';
import { writeLaw } from '@threshold/rules/compile/serialise';
import type { Stack } from '@threshold/rules/language/model';
import { loadStack } from '@threshold/rules/load/load-stack';
import { expect, it } from 'vitest';
import { COMPILED, LAW, detainer, testDesk } from '../../test/test-desk.ts';
import { openPglite } from '../db/pglite-database.ts';
import { recordRequest } from '../features/requests/record-request.ts';
import { showRequest } from '../features/requests/show-request.ts';
import { DeskLaw } from './desk-law.ts';
import { KeptLaws, keepLaw } from './law-version.ts';

const PACKS = path.join(import.meta.dirname, '../../../../law');

/** Federal and state law without the city's. */
function stateLaw(): Stack {
  const folders = ['us', 'us-ny'].map((pack) => ({
    path: pack,
    files: readdirSync(path.join(PACKS, pack), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => ({
        path: `${pack}/${name}`,
        text: readFileSync(path.join(PACKS, pack, name), 'utf8'),
      })),
  }));
  const { stack } = loadStack(folders, 'us-ny', { cases: false });
  if (!stack) throw new Error('The law of the state cannot be used.');
  return stack;
}

it('shows last year’s answer by last year’s law', { timeout: 120_000 }, async () => {
  const database = await openPglite();
  const desk = await testDesk(database);
  const body = detainer('under the first law');
  await recordRequest(desk, desk.people.worker, body);
  const before = await showRequest(desk, desk.people.counsel, body.id);

  // Another law comes into force: the state's alone.
  const compiled = writeLaw(lawOf(compile(stateLaw())));
  const law = new DeskLaw(compiled);
  await keepLaw(database, law, compiled, desk.now());
  await keepLaw(database, law, compiled, desk.now());
  const laws = new KeptLaws(database, law);
  const later = { ...desk, law, lawOf: (hash: string) => laws.byHash(hash) };
  expect(await showRequest(later, desk.people.counsel, body.id)).toEqual(before);

  const second = detainer('under the second law');
  const recorded = await recordRequest(later, desk.people.worker, second);
  expect(recorded.ok && recorded.value.suggestion.law).toBe(law.hash);
  const rows = await database.asSystem((transaction) =>
    transaction.query<{ hash: string }>('select hash from law_version'),
  );
  expect(rows.map(({ hash }) => hash).sort()).toEqual([LAW.hash, law.hash].sort());

  // A copy that this engine cannot read is as if it were not there: the answer is missing, the request is not.
  await database.asSystem((transaction) =>
    transaction.query('update law_version set compiled = $2 where hash = $1', [
      LAW.hash,
      COMPILED.slice(0, 100),
    ]),
  );
  const broken = new KeptLaws(database, law);
  const shown = await showRequest(
    { ...later, lawOf: (hash) => broken.byHash(hash) },
    desk.people.counsel,
    body.id,
  );
  expect(shown.ok && shown.value.decision).toBeNull();
  expect(shown.ok && shown.value.state.suggestion?.law).toBe(LAW.hash);
  expect(await broken.byHash('0'.repeat(64))).toBeUndefined();
  await database.close();
});
