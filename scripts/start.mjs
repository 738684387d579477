// The README's first command: from a bare clone to the whole product, open in a browser on this machine.
// Arguments after `npm start --` go to the command line instead of the desk.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { fingerprint, isFresh, keep } from './fresh.mjs';
import { build, buildDesk, ROOT, setUp } from './set-up.mjs';

const MARK = path.join(ROOT, 'build/.built');
const MADE = [
  'apps/cli/dist/main.js',
  'apps/web/dist/desk/index.html',
  'apps/web/dist/now/worker.js',
  'apps/web/dist/law/index.html',
].map((name) => path.join(ROOT, name));

await setUp();
const now = fingerprint(ROOT, new Date().toISOString().slice(0, 10));
if (!isFresh(MARK, now, MADE)) {
  await build();
  await buildDesk();
  keep(MARK, now);
}

const given = process.argv.slice(2);
if (given.length > 0) {
  const { status } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'apps/cli/bin/threshold.js'), ...given],
    { cwd: ROOT, stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} else {
  const desk = spawn(process.execPath, ['--import', 'tsx', 'apps/server/src/edge/main.ts'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  // The desk ends in order by itself; this waits for it.
  process.on('SIGINT', () => desk.kill('SIGINT'));
  process.on('SIGTERM', () => desk.kill('SIGTERM'));
  desk.on('exit', (code) => {
    process.exitCode = code ?? 0;
  });
}
