// A second look at the mutants that the quick tests of packages/rules missed: each is put in place in a
// copy of the work tree, and the repository's other tests of the engine are run, the cheapest and most
// telling first. Writes what it saw into the report, as `secondLook` of each mutant, after each of them;
// run again, it goes on where it stopped. Described in docs/mutation.md.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { placed } from './placed.mjs';
import { reachedFiles } from './reached-files.mjs';
import { isMissed } from './score.mjs';
import { scratchCopy } from './scratch-copy.mjs';

/** @typedef {import('./score.mjs').Report} Report */
/** @typedef {import('./score.mjs').SecondLook} SecondLook */
/**
 * What is run of the repository, one process a stage: test files whose path starts with one of `tests`, or
 * a command that fails by its exit code, whose code is what `entry` reaches.
 * @typedef {{ name: string } & ({ tests: string[], slow: boolean } | { entry: string, command: string[] })} Stage
 */
/** @typedef {Stage & { files: readonly string[] }} ReadyStage */

/** A test file belongs to the first stage that names it. @type {readonly Stage[]} */
export const STAGES = [
  {
    name: 'the command line, its examples and golden files',
    tests: ['apps/cli/test/', 'apps/cli/src/', 'packages/guidance/'],
    slow: false,
  },
  {
    name: 'the cases of the packs',
    entry: 'apps/cli/src/commands/law-test.ts',
    command: ['--import', 'tsx', 'apps/cli/src/main.ts', 'law', 'test'],
  },
  {
    name: 'the engine against the reference',
    tests: ['packages/rules/src/reference/'],
    slow: true,
  },
  { name: 'the engine’s other tests', tests: ['packages/rules/'], slow: true },
  { name: 'what is built on the engine', tests: ['apps/', 'bench/', 'packages/'], slow: true },
];

// What measures time fails on a busy machine; what takes minutes is left out too.
const LEFT_OUT = [
  '.time.test.ts',
  '/process.slow.test.ts',
  '/paper-reader.slow.test.ts',
  '/noise.slow.test.ts',
];
const LONG = ['bench/src/oracles/z3/', 'bench/src/oracles/zen/'];

/**
 * @param {readonly string[]} files
 * @returns {ReadyStage[]}
 */
export function stagesOf(files) {
  const left = new Set(
    files.filter(
      (file) =>
        file.endsWith('.test.ts') &&
        !LEFT_OUT.some((ending) => file.endsWith(ending)) &&
        !LONG.some((start) => file.startsWith(start)),
    ),
  );
  return STAGES.map((stage) => {
    if ('entry' in stage) return { ...stage, files: [stage.entry] };
    const own = [...left].filter(
      (file) =>
        stage.tests.some((start) => file.startsWith(start)) &&
        (stage.slow || !file.endsWith('.slow.test.ts')),
    );
    for (const file of own) left.delete(file);
    return { ...stage, files: own };
  });
}

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
 * @param {ReadyStage} stage
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
          ...stage.files,
          '--bail=1',
          // One process that keeps its modules, and with them the compiled law: half the time.
          '--no-isolate',
          '--poolOptions.forks.singleFork',
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
 * @param {readonly ReadyStage[]} stages
 * @param {string} copy
 * @returns {number[]} How long each stage may take.
 */
function provedStages(stages, copy) {
  const engine = path.join(copy, 'packages/rules/src/decide/engine.ts');
  const whole = readFileSync(engine, 'utf8');
  return stages.map((stage) => {
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
 * @param {(file: string) => readonly ReadyStage[]} stagesFor Those that can notice a change of the file.
 * @param {ReadonlyMap<string, number>} patience
 * @param {{ file: string, source: string, mutant: import('./score.mjs').Mutant }} missed
 * @returns {SecondLook}
 */
function look(copy, stagesFor, patience, { file, source, mutant }) {
  const place = path.join(copy, file);
  const changed = placed(source, mutant);
  if (changed === undefined) return { status: 'Unclear', killedBy: 'it cannot be put in place' };
  writeFileSync(place, changed);
  try {
    for (const stage of stagesFor(file)) {
      const seen = runStage(stage, copy, patience.get(stage.name) ?? 0);
      if (seen) return seen;
    }
    return { status: 'Survived' };
  } finally {
    writeFileSync(place, source);
  }
}

/**
 * @param {readonly ReadyStage[]} stages
 * @param {ReadonlyMap<string, ReadonlySet<string>>} reached
 * @param {string} file
 * @returns {ReadyStage[]}
 */
export function stagesReaching(stages, reached, file) {
  return stages
    .map((stage) => ({
      ...stage,
      files: stage.files.filter((test) => reached.get(test)?.has(file)),
    }))
    .filter(({ files }) => files.length > 0);
}

/** @param {Report} report */
function missedOf(report) {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants.filter(isMissed).map((mutant) => ({ file, source, mutant })),
  );
}

/** @param {string} name */
async function main(name) {
  const root = process.cwd();
  /** @type {Report} */
  const report = JSON.parse(readFileSync(name, 'utf8'));
  const missed = missedOf(report);
  for (const { file, source } of missed)
    if (readFileSync(path.join(root, file), 'utf8') !== source)
      throw new Error(`${file} is not as it was when ${name} was made.`);
  // In an order by chance, so that a look that is broken off is a sample of what was missed.
  const open = missed
    .filter(({ mutant }) => mutant.secondLook === undefined)
    .sort((one, other) => orderOf(one) - orderOf(other));
  console.log(`${missed.length} missed, ${open.length} of them not looked at again yet.`);
  const copy = scratchCopy(root);
  try {
    const tracked = readdirSync(copy, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !file.startsWith('node_modules/'));
    const all = stagesOf(tracked);
    const reached = await reachedFiles(
      copy,
      all.flatMap(({ files }) => files),
    );
    const stages = all.map((stage) => ({
      ...stage,
      files: stage.files.filter((test) =>
        [...(reached.get(test) ?? [])].some((file) => file.startsWith('packages/rules/src/')),
      ),
    }));
    const lasted = provedStages(stages, copy);
    const patience = new Map(stages.map(({ name: stage }, index) => [stage, lasted[index] ?? 0]));
    for (const [index, each] of open.entries()) {
      const { file, mutant } = each;
      mutant.secondLook = look(
        copy,
        (changed) => stagesReaching(stages, reached, changed),
        patience,
        each,
      );
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

/** @param {{ file: string, mutant: import('./score.mjs').Mutant }} missed */
function orderOf({ file, mutant: { location, mutatorName, replacement = '' } }) {
  const text = [file, JSON.stringify(location), mutatorName, replacement].join('\0');
  return createHash('sha256').update(text).digest().readUInt32BE(0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(process.argv[2] ?? 'reports/mutation/sample.json');
