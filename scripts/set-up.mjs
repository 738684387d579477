// Guarantees that a bare clone can run: the right Node, dependencies as the lock file has them, a
// fresh build. Used by start.mjs and test.mjs, so it must itself need nothing installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const NODE_FLOOR = { major: 20, minor: 19 };
const LOCK_MARK = path.join(ROOT, 'node_modules', '.threshold-lock');

/**
 * Why this Node cannot run the project, as a sentence, or undefined when it can.
 * @param {string} version such as "20.20.2"
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const { major: floor, minor: floorMinor } = NODE_FLOOR;
  if (major > floor || (major === floor && minor >= floorMinor)) return undefined;
  return `Threshold needs Node ${floor}.${floorMinor} or newer; this is Node ${version}.`;
}

/**
 * The fingerprint of a lock file, kept beside what was installed from it.
 * @param {string} lockText
 */
export function lockHash(lockText) {
  return createHash('sha256').update(lockText.replaceAll('\r\n', '\n')).digest('hex');
}

/**
 * Whether dependencies must be installed: never installed, or from another lock file.
 * @param {string} lockText
 * @param {string | undefined} mark what LOCK_MARK holds, if it exists
 */
export function needsInstall(lockText, mark) {
  return mark === undefined || mark.trim() !== lockHash(lockText);
}

/**
 * Runs a program and returns what it printed. Never throws for a failing program.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function capture(command, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}

/**
 * The npm that started this script, or the one on the path.
 * @param {readonly string[]} args
 * @returns {[string, string[]]}
 */
export function npm(args) {
  const running = process.env['npm_execpath'];
  if (running !== undefined && path.basename(running).startsWith('npm-cli')) {
    return [process.execPath, [running, ...args]];
  }
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', [...args]];
}

/** Checks Node and installs dependencies when needed. Ends the process with a reason if it cannot. */
export async function setUp() {
  const problem = nodeProblem(process.versions.node);
  if (problem !== undefined) stop(problem);

  const lockText = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8');
  const mark = existsSync(LOCK_MARK) ? readFileSync(LOCK_MARK, 'utf8') : undefined;
  if (!needsInstall(lockText, mark)) return;

  // --include=dev: the build needs it, even where the environment says production.
  const [command, args] = npm(['ci', '--include=dev']);
  await step('Installing dependencies', [command, ...args]);
  writeFileSync(LOCK_MARK, `${lockHash(lockText)}\n`);
}

/** Builds the command line and the packs. Ends the process with a reason if it cannot. */
export async function build() {
  await step('Building', [process.execPath, 'scripts/build.mjs']);
}

/** Builds the pages and the embedded database that a new desk begins with. */
export async function buildDesk() {
  const tsx = [process.execPath, '--import', 'tsx'];
  await step('Building the pages', [...tsx, 'apps/web/src/command/build.ts']);
  await step('Preparing the database', [...tsx, 'apps/server/src/edge/write-template.ts']);
}

/**
 * One line on stderr when a step goes well; everything it printed when it does not.
 * @param {string} name
 * @param {readonly string[]} program
 */
async function step(name, [command = '', ...args]) {
  const started = Date.now();
  const { code, output } = await capture(command, args);
  if (code !== 0) stop(`${name} failed.\n\n${output}`);
  process.stderr.write(`${name}: done in ${seconds(Date.now() - started)}.\n`);
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
