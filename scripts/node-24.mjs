// Runs the engine's tests, and those of opening papers, on Node 24, whatever Node runs this. Fails, and never skips, when that
// Node cannot be had: an untested version is not a supported one.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { capture, npm, ROOT } from './set-up.mjs';

const VERSION = '24.21.0';
const HOME = path.join(ROOT, '.cache', 'node-24');
const PACKAGE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const BINARY = path.join(
  HOME,
  'node_modules',
  PACKAGE,
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

const node = await node24();
const { code, output } = await capture(node, [
  'node_modules/vitest/vitest.mjs',
  'run',
  'packages/rules/',
  // Pictures and PDF are opened by machine code that each Node must load.
  'apps/cli/src/paper/paper-reader',
]);
process.stdout.write(output);
process.exitCode = code;

/** The path of a Node 24, installed into .cache when this process is not one. */
async function node24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  if (!existsSync(BINARY)) {
    mkdirSync(HOME, { recursive: true });
    const [command, args] = npm([
      'install',
      `${PACKAGE}@${VERSION}`,
      `--prefix=${HOME}`,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
    ]);
    const installed = await capture(command, args);
    if (installed.code !== 0 || !existsSync(BINARY)) {
      process.stdout.write(`Node ${VERSION} could not be installed.\n${installed.output}`);
      process.exit(1);
    }
  }
  const { output: version } = await capture(BINARY, ['--version']);
  if (version.trim() !== `v${VERSION}`) {
    process.stdout.write(`Expected Node ${VERSION} in .cache, found ${version.trim()}.\n`);
    process.exit(1);
  }
  return BINARY;
}
