// A second look at the mutants that the quick tests of packages/rules missed: each is put in place in a
// copy of the work tree, and the repository's other tests of the engine are run, the cheapest and most
// telling first. Writes what it saw into the report, as `secondLook` of each mutant, after each of them;
// run again, it goes on where it stopped. Described in docs/mutation.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { placed } from './placed.mjs';
import { isMissed } from './score.mjs';
import { scratchCopy } from './scratch-copy.mjs';

/** @typedef {import('./score.mjs').Report} Report */
/** @typedef {import('./score.mjs').SecondLook} SecondLook */
/**
 * What is run of the repository, one process a stage: Vitest on the files whose path holds one of `tests`,
 * or a command that fails by its exit code.
 * @typedef {{ name: string } & ({ tests: string[] } | { command: string[] })} Stage
 */

/** @type {readonly Stage[]} */
export const STAGES = [
  {
    name: 'the command line, its examples and golden files',
    tests: ['apps/cli/test/', 'apps/cli/src/interview', 'packages/guidance/'],
  },
  {
    name: 'the cases of the packs',
    command: ['--import', 'tsx', 'apps/cli/src/main.ts', 'law', 'test'],
  },
  { name: 'the engine against the reference', tests: ['packages/rules/src/reference/'] },
  {
    name: 'every other test of the engine',
    tests: ['packages/rules/src/', 'bench/src/oracles/catala', 'apps/web/src/new-york'],
  },
];

// Those that measure time fail on a busy machine. Papers are read without the engine.
const LEFT_OUT = ['**/*.time.test.ts', '**/paper-reader.slow.test.ts', '**/node_modules/**'];

/**
 * The part of Vitest's JSON report that is read here.
 * @typedef {object} Ran
 * @property {boolean} success
 * @property {{ name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[]} testResults
 */

/**
 * The first failure of a run: a test, or a file that could not be read.
 * @param {Ran} ran
 * @param {string} root
 * @returns {{ killedBy: string, message: string } | undefined}
 */
export function failureOf(ran, root) {
  for (const file of ran.testResults) {
    const name = path.relative(root, file.name).replaceAll('\\', '/');
    const test = file.assertionResults.find(({ status }) => status === 'failed');
    const first = (/** @type {string} */ text) => text.split('\n')[0]?.slice(0, 200) ?? '';
    if (test)
      return {
        killedBy: `${name} > ${test.fullName}`,
        message: first(test.failureMessages?.[0] ?? ''),
      };
    if (file.status === 'failed' && file.assertionResults.length === 0)
      return { killedBy: `${name}, which cannot be read`, message: first(file.message) };
  }
  return undefined;
}

/**
 * @param {Stage} stage
 * @param {string} copy
 * @param {number} patience Milliseconds after which the stage counts as out of time.
 * @returns {SecondLook | undefined} Undefined when every test passed.
 */
function runStage(stage, copy, patience) {
  const report = path.join(copy, '.cache-second-look.json');
  rmSync(report, { force: true });
  const args =
    'command' in stage
      ? stage.command
      : [
          'node_modules/vitest/vitest.mjs',
          'run',
          ...stage.tests,
          ...LEFT_OUT.flatMap((pattern) => ['--exclude', pattern]),
          '--bail=1',
          // A slow machine is no failed test; what hangs runs out of the stage's time.
          `--testTimeout=${patience}`,
          `--hookTimeout=${patience}`,
          '--reporter=json',
          `--outputFile=${report}`,
        ];
  const { status, error, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    timeout: patience,
    killSignal: 'SIGTERM',
    env: { ...process.env, CI: '1' },
    maxBuffer: 1 << 28,
  });
  if (error && 'code' in error && error.code === 'ETIMEDOUT')
    return { status: 'Timeout', killedBy: stage.name };
  if (error) throw error;
  if (status === 0) return undefined;
  if ('command' in stage)
    return { status: 'Killed', killedBy: stage.name, message: stderr.trim().slice(0, 200) };
  const failure = existsSync(report)
    ? failureOf(JSON.parse(readFileSync(report, 'utf8')), copy)
    : undefined;
  // Only a test that failed catches a mutant; a runner that broke says nothing.
  return failure ? { status: 'Killed', ...failure } : { status: 'Unclear', killedBy: stage.name };
}

/**
 * The stages pass in the copy as it is, and each fails with the engine broken: so they do test the copy.
 * @param {string} copy
 * @returns {number[]} How long each stage may take.
 */
function provedStages(copy) {
  const engine = path.join(copy, 'packages/rules/src/decide/engine.ts');
  const whole = readFileSync(engine, 'utf8');
  return STAGES.map((stage) => {
    const started = Date.now();
    const failure = runStage(stage, copy, 3_600_000);
    const lasted = Date.now() - started;
    if (failure)
      throw new Error(`"${stage.name}" fails without a mutant: ${JSON.stringify(failure)}`);
    writeFileSync(engine, `${whole}\nthrow new Error('The engine is broken.');\n`);
    if (runStage(stage, copy, 3_600_000)?.status !== 'Killed')
      throw new Error(`"${stage.name}" does not notice a broken engine.`);
    writeFileSync(engine, whole);
    console.log(`${stage.name}: ${Math.round(lasted / 1000)} s`);
    return Math.max(120_000, lasted * 5);
  });
}

/**
 * @param {string} copy
 * @param {readonly number[]} patience
 * @param {string} file
 * @param {string} source
 * @param {import('./score.mjs').Mutant} mutant
 * @returns {SecondLook}
 */
function look(copy, patience, file, source, mutant) {
  const place = path.join(copy, file);
  const changed = placed(source, mutant);
  if (changed === undefined) return { status: 'Unclear', killedBy: 'it cannot be put in place' };
  writeFileSync(place, changed);
  try {
    for (const [index, stage] of STAGES.entries()) {
      const seen = runStage(stage, copy, patience[index] ?? 0);
      if (seen) return seen;
    }
    return { status: 'Survived' };
  } finally {
    writeFileSync(place, source);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name = 'reports/mutation/sample.json'] = process.argv.slice(2);
  const root = process.cwd();
  /** @type {Report} */
  const report = JSON.parse(readFileSync(name, 'utf8'));
  const missed = Object.entries(report.files).flatMap(([file, { source, mutants }]) => {
    if (readFileSync(path.join(root, file), 'utf8') !== source && mutants.some(isMissed))
      throw new Error(`${file} is not as it was when ${name} was made.`);
    return mutants.filter(isMissed).map((mutant) => ({ file, source, mutant }));
  });
  const open = missed.filter(({ mutant }) => mutant.secondLook === undefined);
  console.log(`${missed.length} missed, ${open.length} of them not looked at again yet.`);
  const copy = scratchCopy(root);
  try {
    const patience = provedStages(copy);
    for (const [index, { file, source, mutant }] of open.entries()) {
      mutant.secondLook = look(copy, patience, file, source, mutant);
      writeFileSync(name, JSON.stringify(report));
      const { status, killedBy = '' } = mutant.secondLook;
      const { line, column } = mutant.location.start;
      console.log(
        `${index + 1}/${open.length} ${file}:${line}:${column} ${mutant.mutatorName}: ${status} ${killedBy}`,
      );
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
