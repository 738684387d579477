// Makes the snapshot of this version: the demonstration, as this version's own code seeds it, as a backup under keys of
// the test. Run at a release, and once for each earlier version that a desk may still be on, from a tree of that version:
//   node scripts/snapshots/write-snapshot.mjs apps/server/fixtures/snapshots [TREE]
// The name says which migrations the version had: their count and a hash of their names and texts.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const [into = 'apps/server/fixtures/snapshots', tree = '.'] = process.argv.slice(2);
const migrations = path.join(tree, 'apps/server/src/db/migrations');
const names = readdirSync(migrations).sort();
const hash = createHash('sha256');
for (const name of names)
  hash.update(`\n${name}\n${readFileSync(path.join(migrations, name), 'utf8')}`);
const name = `${String(names.length).padStart(3, '0')}-${hash.digest('hex').slice(0, 8)}.jsonl.gz`;
const file = path.resolve(into, name);
if (existsSync(file)) {
  console.log(`${name} is there already.`);
  process.exit(0);
}
const folder = mkdtempSync(path.join(tmpdir(), 'snapshot-'));
/** @param {string[]} args */
const keep = (...args) =>
  execFileSync(
    process.execPath,
    ['--import', 'tsx', 'apps/server/src/edge/keeper-main.ts', ...args],
    {
      cwd: tree,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env['PATH'] ?? '',
        THRESHOLD_DATA: folder,
        // Of the test alone: whoever has the repository may read what is made up.
        THRESHOLD_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
      },
    },
  );
keep('seed');
keep('backup', file);
rmSync(folder, { recursive: true });
console.log(`${name} is written.`);
