// The README's second command: every check, from a bare clone. A failed step does not
// stop the others. The last line is always "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { capture, ROOT, seconds, setUp } from './set-up.mjs';
import { closingLine, failures, reportTally, stepTally, sum } from './tally.mjs';

const REPORT = '.cache/test-report.json';
const JOURNEYS = '.cache/journeys-report.json';
const CLI = 'apps/cli/bin/threshold.js';

/**
 * A step. `run` is what Node is given; `report` names the file where a step that counts its tests one by one
 * writes them. Any other step counts as one.
 * @typedef {{ name: string, run: string[], report?: string }} Step
 */

/**
 * What looks at the text alone, beside what makes the parts the tests need: neither waits for the other.
 * @type {readonly (readonly Step[])[]}
 */
const BESIDE = [
  [
    { name: 'lint and arrows', run: ['node_modules/oxlint/bin/oxlint'] },
    { name: 'types', run: ['node_modules/typescript-7/bin/tsc', '--noEmit'] },
  ],
  [
    { name: 'dependencies', run: ['scripts/dependencies.mjs'] },
    { name: 'build', run: ['scripts/build.mjs'] },
    {
      name: 'database template',
      run: ['--import', 'tsx', 'apps/server/src/edge/write-template.ts'],
    },
    { name: 'Debian programs', run: ['scripts/debian-programs.mjs'] },
    { name: 'format', run: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  ],
];

/**
 * Then one after another: they share two cores.
 * @type {readonly Step[]}
 */
const THEN = [
  {
    name: 'tests',
    run: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${REPORT}`,
    ],
    report: REPORT,
  },
  {
    name: 'journeys',
    run: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'e2e/vitest.config.ts'],
    report: JOURNEYS,
  },
  { name: 'engine on Node 24', run: ['scripts/node-24.mjs'] },
  { name: 'packs are sound', run: [CLI, 'law', 'check'] },
  { name: 'pack cases', run: [CLI, 'law', 'test'] },
  { name: 'first command', run: [CLI, 'decide', 'examples/detainer-with-i200.yaml'] },
];

await setUp();
mkdirSync(path.join(ROOT, '.cache'), { recursive: true });

/** @type {import('./tally.mjs').Tally[]} */
const tallies = [];
/** @type {string[]} */
const failed = [];
await Promise.all(BESIDE.map(inTurn));
await inTurn(THEN);

const total = sum(tallies);
for (const line of failed) process.stdout.write(`failed: ${line}\n`);
process.stdout.write(`\n${closingLine(total)}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {readonly Step[]} steps */
async function inTurn(steps) {
  for (const step of steps) tallies.push(await taken(step));
}

/** @param {Step} step */
async function taken({ name, run, report }) {
  if (report !== undefined) rmSync(path.join(ROOT, report), { force: true });
  const started = Date.now();
  const { code, output } = await capture(process.execPath, run);
  const read = report === undefined ? undefined : readReport(report);
  const tally = report === undefined ? stepTally(code) : reportTally(read, code);
  if (tally.failed > 0) {
    const lines = failures(read, ROOT).map((line) => `${name}: ${line}`);
    failed.push(...(lines.length > 0 ? lines : [name]));
  }

  if (tally.failed > 0) process.stdout.write(`\n${output.trimEnd()}\n\n`);
  for (const [line] of output.matchAll(/^second try: .*$/gm)) process.stdout.write(`${line}\n`);
  const verdict = tally.failed > 0 ? 'FAIL' : 'ok';
  const detail =
    report === undefined
      ? ''
      : `  ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`;
  const duration = seconds(Date.now() - started).padStart(8);
  process.stdout.write(`${verdict.padEnd(5)}${name.padEnd(18)}${duration}${detail}\n`);
  return tally;
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
  } catch {
    return undefined;
  }
}
