/** A keeper for the test that kills it: puts everything under a new master key, dying at the statement asked for. */
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { rotateKeys } from '../src/backup/rotate.ts';
import { openPglite } from '../src/db/pglite-database.ts';
import { openPostgres } from '../src/db/postgres-database.ts';
import { countedDatabase } from './counted-database.ts';
import { NEW_MASTER } from './master-keys.ts';

const [address = '', killAt = ''] = process.argv.slice(2);
const plain = address.startsWith('postgres:') ? openPostgres(address) : await openPglite(address);
const { database, places } = countedDatabase(plain, killAt);
const rotated = await rotateKeys({
  database,
  master: NEW_MASTER,
  random: (length) => randomBytes(length),
});
await plain.close();
writeSync(1, `${JSON.stringify({ ...rotated, places: places() })}\n`);
process.exit(0);
