// Guarantees that the tests have their programs: Debian's chromium and PostgreSQL, installed where they are
// absent and we may. Nothing is started: a test starts its own, in a folder and on a port of its own.
import { existsSync } from 'node:fs';
import { capture } from './set-up.mjs';

/** @type {readonly { place: string, packages: readonly string[] }[]} */
const PROGRAMS = [
  { place: '/usr/bin/chromium', packages: ['chromium', 'fonts-noto-core'] },
  { place: '/usr/lib/postgresql', packages: ['postgresql'] },
];

const missing = PROGRAMS.filter(({ place }) => !existsSync(place));
if (missing.length > 0) {
  const packages = missing.flatMap((each) => each.packages);
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]) {
    const { code, output } = await capture('apt-get', args, {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
    });
    if (code === 0) continue;
    process.stdout.write(
      `Install Debian's packages ${packages.join(', ')}: they are not there, and could not be installed.\n${output}`,
    );
    process.exitCode = 1;
    break;
  }
}
for (const { place } of PROGRAMS) {
  process.stdout.write(`${place} is ${existsSync(place) ? '' : 'not '}there.\n`);
}
