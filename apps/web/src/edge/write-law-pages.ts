/**
 * The pages of the law beside those of the front line: the command line writes them, as it does for any city that
 * publishes its own. Its built program is several times quicker, so it is used where it is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.ts';

const BUILT = path.join(ROOT, 'apps/cli/dist/main.js');
const SOURCE = ['--import', 'tsx', path.join(ROOT, 'apps/cli/src/main.ts')];

/** From the folder of the pages of the law to where a situation of one's own is compared. */
const OWN = '../now/en/compare.html';

export function writeLawPages(output: string, today: string): void {
  const program = existsSync(BUILT) ? [BUILT] : SOURCE;
  const site = ['law', 'site', path.join(output, 'law'), '--on', today, '--own', OWN, '--gzip'];
  const { status, stderr } = spawnSync(process.execPath, [...program, ...site], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The pages of the law were not written.\n${stderr}`);
}
