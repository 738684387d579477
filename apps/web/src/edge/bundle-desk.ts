/**
 * The desk's screens as one page and its parts, below /desk/. The server gives the same page for every
 * address there, so parts are named from the root. Nothing stands inline: the policy needs no exception.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { SHARED } from './bundle-islands.ts';
import { islandStyle } from './island-style.ts';
import { ROOT } from './root.ts';
import { shakeUswds } from './shake-uswds.ts';

const SOURCES = path.join(ROOT, 'apps/web/src/desk');
const FONT = 'public-sans.woff2';
/** Pictures of papers are shown from the page's own memory. */
const POLICY =
  "default-src 'self'; img-src 'self' blob: data:; object-src 'none'; base-uri 'none'; form-action 'none'";

export async function buildDesk(output: string): Promise<{ readonly bytes: number }> {
  const folder = path.join(output, 'desk');
  // Its name has to be known to the page before the page is built.
  const { outputFiles: [worker] = [] } = await build({
    ...SHARED,
    entryPoints: [path.join(SOURCES, 'drafts/weigh-worker.ts')],
    entryNames: '[name]-[hash]',
    format: 'iife',
  });
  if (!worker) throw new Error('The worker of drafts was not built.');
  const workerName = path.basename(worker.path);
  const planner = await planWorker();
  const { outputFiles = [] } = await build({
    ...SHARED,
    define: {
      ...SHARED.define,
      WEIGH_WORKER: JSON.stringify(`/desk/parts/${workerName}`),
      PLAN_WORKER: JSON.stringify(`/desk/parts/${planner.name}`),
    },
    entryPoints: { desk: path.join(SOURCES, 'main.ts') },
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    format: 'esm',
    splitting: true,
    plugins: [shakeUswds],
  });
  const scripts = new Map(outputFiles.map((file) => [path.basename(file.path), file.text]));
  const { css, pictures } = await islandStyle(
    [...scripts.values()].join('\n'),
    readdirSync(SOURCES, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.css'))
      // The frame's own first: it holds the variables and what every screen shares.
      .sort(
        (a, b) => Number(b.startsWith('shell')) - Number(a.startsWith('shell')) || (a < b ? -1 : 1),
      )
      .map((name) => readFileSync(path.join(SOURCES, name), 'utf8')),
  );
  const style = `desk-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  const entry = [...scripts.keys()].find((name) => name.startsWith('desk-'));
  if (entry === undefined) throw new Error('The desk has no entry.');

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'parts'), { recursive: true });
  let bytes = 0;
  const write = (name: string, text: string): void => {
    writeFileSync(path.join(folder, name), text);
    const packed = gzipSync(text, { level: 9 });
    writeFileSync(path.join(folder, `${name}.gz`), packed);
    bytes += packed.length;
  };
  for (const [name, text] of scripts) write(`parts/${name}`, text);
  write(`parts/${workerName}`, worker.text);
  for (const [name, text] of pictures) write(`parts/${name}`, text);
  write(`parts/${style}`, css);
  write(`parts/${planner.name}`, planner.text);
  // The planner looks for the solver beside itself, under this name.
  copyFileSync(
    createRequire(import.meta.url).resolve('highs/runtime'),
    path.join(folder, 'parts', 'highs.wasm'),
  );
  write('icon.svg', readFileSync(path.join(ROOT, 'apps/web/src/now/icon.svg'), 'utf8'));
  write('index.html', page(entry, style));
  // What checks receipts without us is handed out beside them.
  for (const name of ['verify.html', 'verify.mjs']) {
    write(name, readFileSync(path.join(ROOT, 'packages/ledger/verifier', name), 'utf8'));
  }
  // Drafts of letters are shown with the style they are sent with.
  const letterStyle = createRequire(import.meta.url).resolve('@threshold/letters/html/letter.css');
  write('letter.css', readFileSync(letterStyle, 'utf8'));
  copyFileSync(
    createRequire(import.meta.url).resolve(
      '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    ),
    path.join(folder, 'parts', FONT),
  );
  return { bytes };
}

/** Plans of legal defence are made off the page's thread, by a module of its own. */
async function planWorker(): Promise<{ readonly name: string; readonly text: string }> {
  const { outputFiles: [file] = [] } = await build({
    ...SHARED,
    entryPoints: { planner: path.join(SOURCES, 'allocation/plan.desk-worker.ts') },
    entryNames: '[name]-[hash]',
    format: 'esm',
    // What the solver asks for only where it runs without a browser.
    external: ['node:*', 'fs', 'module', 'path', 'url'],
  });
  if (file === undefined) throw new Error('The planner was not built.');
  return { name: path.basename(file.path), text: file.text };
}

function page(entry: string, style: string): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>Threshold desk</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/desk/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/desk/parts/${style}">
<script type="module" src="/desk/parts/${entry}"></script>
</head>
<body>
<div id="desk"></div>
<noscript><main><h1>Threshold desk</h1><p>The desk needs scripts. <a href="/now/en/index.html">What to do now</a> works without.</p></main></noscript>
</body>
</html>
`;
}
