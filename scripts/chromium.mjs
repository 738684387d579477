// Guarantees that journeys have a browser: Debian's chromium, installed where it is absent and we may.
import { existsSync } from 'node:fs';
import { capture } from './set-up.mjs';

export const CHROMIUM = '/usr/bin/chromium';

/** @type {readonly [string, string[]][]} */
const INSTALL = [
  ['apt-get', ['update', '-q']],
  ['apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-core']],
];

if (!existsSync(CHROMIUM)) {
  for (const [command, args] of INSTALL) {
    const { code, output } = await capture(command, args, {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
    });
    if (code === 0) continue;
    process.stdout.write(
      `${CHROMIUM} is not there and could not be installed. Install Debian's package chromium.\n${output}`,
    );
    process.exitCode = 1;
    break;
  }
}
if (process.exitCode === undefined) process.stdout.write(`${CHROMIUM} is there.\n`);
