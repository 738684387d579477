// Bundles the command line, then has it compile the packs. Each command is a part of its own, loaded when
// it is asked for: reading what is not needed took a third of the time to an answer.
import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { capture, ROOT } from './set-up.mjs';

const ENTRY = path.join(ROOT, 'apps/cli/src/main.ts');
const OUTPUT = path.join(ROOT, 'apps/cli/dist');

/** They load files of their own from where they are installed: machine code, models, fonts. */
const INSTALLED = [
  '@napi-rs/canvas',
  '@tesseract.js-data/eng',
  'pdfjs-dist',
  'sharp',
  'tesseract.js',
];
/** A thread is started from a file: this one lies beside the part that starts it. */
const THREAD = path.join(ROOT, 'apps/cli/src/paper/pdf-worker.mjs');

rmSync(OUTPUT, { recursive: true, force: true });
const bundled = await build({
  entryPoints: [ENTRY],
  outdir: OUTPUT,
  chunkNames: 'parts/[name]-[hash]',
  splitting: true,
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
}).then(
  () => true,
  // The bundler has already printed what is wrong, with its place; its stack would add nothing.
  () => false,
);

if (bundled) {
  const parts = path.join(OUTPUT, 'parts');
  if (existsSync(parts)) copyFileSync(THREAD, path.join(parts, path.basename(THREAD)));
}

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
