// Bundles the command line, then has it compile the packs. Each command is a part of its own, loaded when
// it is asked for: reading what is not needed took a third of the time to an answer.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { INSTALLED } from '../apps/cli/installed-packages.mjs';
import { capture, ROOT } from './set-up.mjs';

const ENTRY = path.join(ROOT, 'apps/cli/src/main.ts');
const OUTPUT = path.join(ROOT, 'apps/cli/dist');

/** A thread is started from a file of its own: these lie beside the parts that start them. */
const THREADS = ['pdf-worker.mjs', 'tesseract-thread.mjs'];

rmSync(OUTPUT, { recursive: true, force: true });
/** @type {import('esbuild').BuildOptions} */
const SETTINGS = {
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  external: INSTALLED,
  logLevel: 'warning',
  // Some dependencies are CommonJS and ask for Node's own modules at run time.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};
const bundled = await Promise.all([
  build({
    ...SETTINGS,
    entryPoints: [ENTRY],
    outdir: OUTPUT,
    chunkNames: 'parts/[name]-[hash]',
    splitting: true,
  }),
  build({
    ...SETTINGS,
    banner: {},
    entryPoints: THREADS.map((thread) => path.join(ROOT, 'packages/instruments/edge', thread)),
    outdir: path.join(OUTPUT, 'parts'),
    outExtension: { '.js': '.mjs' },
  }),
]).then(
  () => true,
  // The bundler has already printed what is wrong, with its place; its stack would add nothing.
  () => false,
);

if (!bundled) {
  process.exitCode = 1;
} else if (hasPacks()) {
  const { code, output } = await capture(process.execPath, [
    path.join(OUTPUT, 'main.js'),
    'law',
    'build',
    '--quiet',
  ]);
  process.stdout.write(output);
  process.exitCode = code;
}

/** A pack is a folder under law/ with a pack.yaml. */
function hasPacks() {
  const law = path.join(ROOT, 'law');
  if (!existsSync(law)) return false;
  return readdirSync(law, { recursive: true }).some(
    (entry) => path.basename(String(entry)) === 'pack.yaml',
  );
}
