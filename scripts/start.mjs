// The README's first command: from a bare clone to a determination with its law cited.
// Arguments after `npm start --` go to the command line instead of the example.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build, ROOT, setUp } from './set-up.mjs';

await setUp();
await build();

const given = process.argv.slice(2);
const args = given.length > 0 ? given : ['decide', 'examples/detainer-with-i200.yaml'];
const { status } = spawnSync(
  process.execPath,
  [path.join(ROOT, 'apps/cli/bin/threshold.js'), ...args],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
