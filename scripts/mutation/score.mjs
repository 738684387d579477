// The mutation score of a Stryker report, by directory, with how far chance may have moved it. Caught
// is what a test failed on or what ran out of time; missed is what survived or what no test reaches.
// Twice: by the quick tests of packages/rules alone, and by all tests of the repository, once a second
// look (second-look.mjs) has been taken at every mutant that the quick tests missed.
// Run `node scripts/mutation/score.mjs FILE`; `--missed` also lists every mutant that was missed.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { LEFT_OUT } from './settings.mjs';

/** @typedef {{ line: number, column: number }} Place */
/**
 * The part of Stryker's JSON report that is read here.
 * @typedef {object} Mutant
 * @property {string} status
 * @property {string} mutatorName
 * @property {string} [replacement]
 * @property {{ start: Place, end: Place }} location
 * @property {SecondLook} [secondLook] What the other tests of the repository say of a missed mutant.
 */
/**
 * `Unclear`: the mutant could not be put in place, or the test runner broke; it counts as missed.
 * @typedef {object} SecondLook
 * @property {'Killed' | 'Timeout' | 'Survived' | 'Unclear'} status
 * @property {string} [killedBy] The test, or the stage that ran out of time.
 * @property {string} [message]
 */
/**
 * @typedef {object} Report
 * @property {Record<string, { source: string, mutants: Mutant[] }>} files
 * @property {Record<string, { tests: unknown[] }>} [testFiles]
 */
/** @typedef {{ caught: number, timedOut: number, survived: number, unreached: number }} Count */

/**
 * The 95 % interval of a share seen in `total` draws (Wilson, 1927).
 * @param {number} hits
 * @param {number} total
 * @returns {readonly [low: number, high: number]}
 */
export function interval(hits, total) {
  if (total === 0) return [0, 1];
  const z = 1.959964;
  const share = hits / total;
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const middle = share + (z * z) / (2 * total);
  const scale = 1 + (z * z) / total;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** @param {Mutant} mutant */
export function isMissed({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

/**
 * The report as all tests of the repository make it.
 * @param {Report} report
 * @returns {Report | undefined} Undefined where a missed mutant was not looked at a second time.
 */
export function byAllTests(report) {
  const missing = Object.values(report.files).flatMap(({ mutants }) =>
    mutants.filter((mutant) => isMissed(mutant) && mutant.secondLook === undefined),
  );
  if (missing.length > 0) return undefined;
  /** @param {Mutant} mutant */
  const seen = (mutant) => {
    const again = isMissed(mutant) ? mutant.secondLook?.status : undefined;
    return again === 'Killed' || again === 'Timeout' ? { ...mutant, status: again } : mutant;
  };
  return {
    ...report,
    files: Object.fromEntries(
      Object.entries(report.files).map(([name, file]) => [
        name,
        { ...file, mutants: file.mutants.map(seen) },
      ]),
    ),
  };
}

/**
 * Counts by directory below `src`, and for the whole under `all`.
 * @param {Report} report
 * @returns {Map<string, Count>}
 */
export function countByDirectory(report) {
  /** @type {Map<string, Count>} */
  const counts = new Map();
  for (const [file, { mutants }] of Object.entries(report.files)) {
    const directory = path.posix.dirname(file).split('/src/')[1]?.split('/')[0] ?? '.';
    for (const { status } of mutants) {
      for (const name of [directory, 'all']) {
        const count = counts.get(name) ?? { caught: 0, timedOut: 0, survived: 0, unreached: 0 };
        counts.set(name, count);
        if (status === 'Killed') count.caught += 1;
        else if (status === 'Timeout') count.timedOut += 1;
        else if (status === 'Survived') count.survived += 1;
        else if (status === 'NoCoverage') count.unreached += 1;
      }
    }
  }
  return counts;
}

/**
 * @param {Report} report
 * @returns {string}
 */
export function scoreTable(report) {
  /** @param {number} share */
  const percent = (share) => `${(share * 100).toFixed(1)} %`;
  const rows = [...countByDirectory(report)]
    .sort(([one], [other]) => (one === 'all' ? 1 : other === 'all' ? -1 : one < other ? -1 : 1))
    .map(([name, { caught, timedOut, survived, unreached }]) => {
      const hits = caught + timedOut;
      const total = hits + survived + unreached;
      if (total === 0) return `| ${name} | 0 | 0 | 0 | 0 | 0 | none drawn | |`;
      const [low, high] = interval(hits, total);
      const cells = [name, total, caught, timedOut, survived, unreached, percent(hits / total)];
      return `| ${cells.join(' | ')} | ${percent(low)} to ${percent(high)} |`;
    });
  return [
    '| directory | mutants | caught | out of time | survived | not reached | score | 95 % interval |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/**
 * @param {Report} report
 * @returns {string[]}
 */
function missed(report) {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(isMissed)
      .map(({ status, mutatorName, replacement, location: { start, end } }) => {
        const lines = source.split('\n').slice(start.line - 1, end.line);
        const last = lines.length - 1;
        lines[last] = lines[last]?.slice(0, end.column - 1) ?? '';
        lines[0] = lines[0]?.slice(start.column - 1) ?? '';
        const was = lines
          .map((line) => line.trim())
          .join(' ')
          .slice(0, 160);
        const place = `${file}:${start.line}:${start.column}`;
        return `${place} ${status} ${mutatorName}\n  - ${was}\n  + ${(replacement ?? '').slice(0, 160)}`;
      }),
  );
}

/**
 * Test files that ran no test. Stryker goes on without a file that it cannot read, and the mutants that
 * only its tests would catch count as missed: a report with such files means nothing.
 * @param {Report} report
 * @param {readonly string[]} files
 * @returns {string[]}
 */
export function unread(report, files) {
  const used = (/** @type {string} */ file) => !LEFT_OUT.some((ending) => file.endsWith(ending));
  return files
    .filter((file) => file.endsWith('.test.ts') && used(file))
    .filter((file) => (report.testFiles?.[file]?.tests.length ?? 0) === 0);
}

const PACKAGE = 'packages/rules';
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [file = 'reports/mutation/sample.json', ...options] = process.argv
    .slice(2)
    .sort((one, other) => Number(one.startsWith('--')) - Number(other.startsWith('--')));
  /** @type {Report} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const files = readdirSync(PACKAGE, { recursive: true, encoding: 'utf8' });
  const lost = unread(
    report,
    files.map((name) => path.posix.join(PACKAGE, name.replaceAll('\\', '/'))),
  );
  if (lost.length > 0) {
    console.error(`These test files were not run, so the score means nothing:\n${lost.join('\n')}`);
    process.exitCode = 1;
  }
  const all = byAllTests(report);
  console.log(`By the quick tests of ${PACKAGE} alone:\n\n${scoreTable(report)}\n`);
  console.log(
    all
      ? `By all tests of the repository:\n\n${scoreTable(all)}`
      : 'By all tests of the repository: run scripts/mutation/second-look.mjs first.',
  );
  if (options.includes('--missed')) console.log(`\n${missed(all ?? report).join('\n')}`);
}
