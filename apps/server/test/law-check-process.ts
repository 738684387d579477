/**
 * A server process for the test that kills it: uploads a law and checks it, naming the places, and dies at the one
 * asked for, or while the check runs.
 */
import { writeSync } from 'node:fs';
import { done } from '../src/db/result.ts';
import { openPglite } from '../src/db/pglite-database.ts';
import { openPostgres } from '../src/db/postgres-database.ts';
import { checkNextLaw } from '../src/features/rules/check-next-law.ts';
import { uploadLaw } from '../src/features/rules/upload-law.ts';
import { soundLaw } from './checked-law.ts';
import { countedDatabase } from './counted-database.ts';
import { LAW, testDesk, uuidOf } from './test-desk.ts';

const [address = '', killAt = ''] = process.argv.slice(2);
const plain = address.startsWith('postgres:') ? openPostgres(address) : await openPglite(address);
const { database, places, dieAt } = countedDatabase(plain, killAt);
const desk = await testDesk(plain, `process ${process.pid} ${Date.now()}`, () => {
  dieAt('check');
  return Promise.resolve(done(soundLaw(LAW.hash, 'b'.repeat(64))));
});
const { rules, people } = desk;
const working = { ...desk, rules, database };
const sent = { command: uuidOf('killed upload'), name: 'law.zip' };
const uploaded = await uploadLaw(working, people.coordinator, sent, Buffer.from('PK, a law'));
if (!uploaded.ok) throw new Error(uploaded.refusal.code);
while ((await checkNextLaw({ ...working, law: desk.law, clocks: desk.clocks })) > 0);
// What a killed process left is taken again when its lease has ended.
desk.pass(2);
while ((await checkNextLaw({ ...working, law: desk.law, clocks: desk.clocks })) > 0);
await plain.close();
writeSync(1, places().join(' '));
process.exit(0);
