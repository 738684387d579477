/** Writes the site: pages, style, script, font, manifest, and the worker that keeps them without a network. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Languages } from '@threshold/guidance/language-schema';
import type { Words } from '@threshold/guidance/words-schema';
import { createEngine } from '@threshold/rules/decide/engine';
import { transform } from 'esbuild';
import { generateSW } from 'workbox-build';
import { SHARED_KEYS } from '../island/shared-keys.ts';
import { sharedIcons } from '../now/icon.tsx';
import { buildSite } from '../now/build-site.tsx';
import type { Assets, FeatureWords } from '../now/site.ts';
import { bundleIslands, featuresPresent } from './bundle-islands.ts';
import { readFeatureWords, readGuidanceFolder } from './read-guidance-folder.ts';
import { readLaw } from './read-law.ts';
import { ROOT } from './root.ts';

export const OUTPUT = path.join(ROOT, 'apps/web/dist');
const NOW = path.join(OUTPUT, 'now');
const SOURCES = path.join(ROOT, 'apps/web/src/now');
const PLACE = 'us-ny-nyc';

export interface BuildOptions {
  /** Day of the law, ISO. */
  readonly today: string;
  /** A file with the agency's own numbers. */
  readonly contacts?: string | undefined;
}
export interface Built {
  readonly pages: number;
  /** Bytes that a device keeps, as files. */
  readonly precached: number;
}

export async function buildPages({ today, contacts }: BuildOptions): Promise<Built> {
  const {
    flow,
    words,
    waiting,
    languages,
    contacts: numbers,
  } = readGuidanceFolder(PLACE, contacts);
  const [{ style, behaviour }, bundle] = await Promise.all([sources(languages), bundleIslands()]);
  const engine = createEngine(readLaw(flow.flow.pack));
  const assets = {
    style,
    behaviour,
    policy: policyFor(styleFrom(style, '../'), behaviour),
    islands: bundle.entry,
  };
  const features = readFeatureWords(PLACE, featuresPresent());
  const pages = buildSite({
    flow,
    words,
    contacts: numbers,
    languages,
    waiting,
    engine,
    today,
    assets,
    features,
  });

  rmSync(OUTPUT, { recursive: true, force: true });
  for (const [name, text] of pages) write(name, text);
  write('index.html', redirect('en/index.html'));
  write('now.css', styleFrom(style, ''));
  write('now.js', behaviour);
  write('icon.svg', readFileSync(path.join(SOURCES, 'icon.svg'), 'utf8'));
  write('icons.svg', sharedIcons());
  for (const [name, text] of bundle.files) write(name, text);
  for (const each of features) writeFeature(each, words);
  const { stack, hash, engine: version } = engine.law;
  const law = { title: stack.title, hash, engine: version };
  write('site.json', JSON.stringify({ today, contacts: numbers, law }));
  write('now.webmanifest', manifest(words[0].messages['app.title'] ?? 'Threshold'));
  const require = createRequire(import.meta.url);
  copyFileSync(
    require.resolve('@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2'),
    path.join(NOW, 'public-sans.woff2'),
  );
  const { size } = await generateSW({
    swDest: path.join(NOW, 'worker.js'),
    globDirectory: NOW,
    globPatterns: ['**/*.{html,css,js,json,svg,woff2,webmanifest}'],
    globIgnores: ['worker.js', 'all.html', 'on-demand/**'],
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    skipWaiting: true,
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    maximumFileSizeToCacheInBytes: 1_000_000,
  });
  return { pages: pages.size, precached: size };
}

/** Its words as the browser reads them, with those that every feature shares; its files kept for later. */
function writeFeature({ feature, words }: FeatureWords, shared: readonly Words[]): void {
  for (const {
    words: { language },
    messages,
  } of shared) {
    const own = words.get(language);
    if (!own) throw new RangeError(`${feature.name} has no words in ${language}`);
    const common = Object.fromEntries(SHARED_KEYS.map((key) => [key, messages[key]]));
    write(
      `${language}/${feature.name}.json`,
      JSON.stringify({ words: own.words, messages: { ...common, ...own.messages } }),
    );
  }
  const require = createRequire(import.meta.url);
  for (const [specifier, name] of Object.entries(feature.onDemand ?? {})) {
    const file = path.join(NOW, 'on-demand', feature.name, name);
    mkdirSync(path.dirname(file), { recursive: true });
    copyFileSync(require.resolve(specifier), file);
  }
}

async function sources(languages: Languages): Promise<Pick<Assets, 'style' | 'behaviour'>> {
  const read = (name: string): string => readFileSync(path.join(SOURCES, name), 'utf8');
  const options = {
    minify: true,
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
  } as const;
  const [style, behaviour] = await Promise.all([
    transform(`${read('style.css')}${lineHeights(languages)}`, { ...options, loader: 'css' }),
    transform(read('behaviour.js'), { ...options, loader: 'js' }),
  ]);
  return { style: style.code.trim(), behaviour: behaviour.code.trim() };
}

/** Scripts with tall letters need taller lines; words to say stand closer. */
function lineHeights({ list }: Languages): string {
  const [{ line: usual } = { line: 0 }] = list;
  return list
    .filter(({ line }) => line !== usual)
    .map(
      ({ tag, line }) =>
        `[lang='${tag}'] { line-height: ${line} } [lang='${tag}'] .script { line-height: ${(line - 0.1).toFixed(2)} }`,
    )
    .join('\n');
}

function styleFrom(style: string, root: string): string {
  return style.replaceAll('{{root}}', root);
}

/** Nothing foreign runs, styles, is fetched or receives anything; what stands inline is named by its hash. */
function policyFor(style: string, script: string): Assets['policy'] {
  const hash = (text: string): string =>
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  // Pictures of a paper are shown from the page's own memory.
  const linked = "default-src 'self'; img-src 'self' blob:; base-uri 'none'; form-action 'none'";
  return {
    linked,
    inline: `${linked}; style-src 'self' ${hash(style)}; script-src 'self' ${hash(script)}`,
    wasm: `${linked}; script-src 'self' 'wasm-unsafe-eval'`,
  };
}

function manifest(name: string): string {
  return JSON.stringify({
    name,
    short_name: 'Threshold',
    start_url: 'en/index.html',
    scope: './',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#005ea2',
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any maskable' }],
  });
}

/** A static host may serve the folder as it is; without a script the link does. */
function redirect(to: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Threshold</title><meta http-equiv="refresh" content="0;url=${to}"></head><body><main><h1>Threshold</h1><p><a href="${to}">Start</a></p></main></body></html>\n`;
}

/** Beside each text its gzip copy, so that any static host can send the small one. */
function write(name: string, text: string): void {
  const file = path.join(NOW, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
}
