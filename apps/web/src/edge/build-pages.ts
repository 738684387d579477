/** Writes the site: pages, style, script, font, manifest, and the worker that keeps them without a network. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Languages } from '@threshold/guidance/language-schema';
import type { Words } from '@threshold/guidance/words-schema';
import { writeLaw } from '@threshold/rules/compile/serialise';
import { createEngine } from '@threshold/rules/decide/engine';
import { transform } from 'esbuild';
import { keptFiles } from '../offline/offline-config.ts';
import { SHARED_KEYS } from '../island/shared-keys.ts';
import { sharedIcons } from '../now/icon.tsx';
import { buildSite } from '../now/build-site.tsx';
import type { Assets, FeatureWords } from '../now/site.ts';
import { buildDesk } from './bundle-desk.ts';
import { bundleIslands, featuresPresent } from './bundle-islands.ts';
import { printCards } from './card-files.ts';
import { hashOf, lineHeights } from './page-assets.ts';
import { readCards } from './read-cards.ts';
import { readFeatureWords, readGuidanceFolder } from './read-guidance-folder.ts';
import { readLaw } from './read-law.ts';
import { readPlaces } from './read-places.ts';
import { rightsFiles, type RightsOptions } from './rights-files.ts';
import { ROOT } from './root.ts';
import { packTexts, workerFor } from './write-packs.ts';

export const OUTPUT = path.join(ROOT, 'apps/web/dist');
const SOURCES = path.join(ROOT, 'apps/web/src/now');
const PLACE = 'us-ny-nyc';
const FONT = 'public-sans.woff2';

export interface BuildOptions {
  /** Day of the law, ISO. */
  readonly today: string;
  /** A file with the agency's own numbers. */
  readonly contacts?: string | undefined;
  /** What switch.json turns off: names of features, `read-aloud`, `offline`. */
  readonly off?: readonly string[] | undefined;
  /** The folder that is emptied and written; apps/web/dist unless told. */
  readonly output?: string | undefined;
  /** Whether the pages of the law stand beside these, at ../law/: then ways lead there. */
  readonly lawPages?: boolean | undefined;
}
export interface Built {
  readonly pages: number;
  /** Bytes that a device fetches and keeps, packed. */
  readonly kept: number;
}

export async function buildPages({
  today,
  contacts,
  off = [],
  output = OUTPUT,
  lawPages = false,
}: BuildOptions): Promise<Built> {
  const folder = path.join(output, 'now');
  const guidance = readGuidanceFolder(PLACE, contacts);
  const { flow, words, waiting, languages, contacts: numbers } = guidance;
  const [{ style, behaviour }, bundle] = await Promise.all([
    sources(languages),
    bundleIslands(new Map([['compare', readPlaces()]])),
  ]);
  const engine = createEngine(readLaw(flow.flow.pack));
  const assets = {
    style,
    behaviour,
    policy: policyFor(styleFrom(style, '../'), behaviour),
    islands: bundle.entry,
  };
  const printed = printCards(readCards(PLACE, guidance, engine, today), today);
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
    cards: printed.cards,
    lawPages,
  });

  rmSync(output, { recursive: true, force: true });
  const { writeBytes, writeText } = writerTo(folder);
  const texts = new Map<string, string>();
  const write = (name: string, text: string): void => {
    texts.set(name, text);
    writeText(name, text);
  };
  for (const [name, text] of pages) write(name, text);
  write('index.html', redirect('en/index.html'));
  write('now.css', styleFrom(style, ''));
  write('now.js', behaviour);
  const icon = readFileSync(path.join(SOURCES, 'icon.svg'), 'utf8');
  write('icon.svg', icon);
  write('icons.svg', sharedIcons());
  for (const [name, text] of bundle.files) write(name, text);
  write('card.css', printed.style);
  for (const [name, pdf] of printed.files) writeBytes(printed.folder + name, pdf);
  for (const each of features)
    for (const [name, text] of featureTexts(each, words)) write(name, text);
  for (const { folder: part, files } of bundle.onDemand)
    for (const [name, bytes] of files) {
      writeBytes(part + name, bytes);
      if (name.endsWith('.json')) writeBytes(`${part}${name}.gz`, gzipSync(bytes, { level: 9 }));
    }
  const { stack, hash, engine: version } = engine.law;
  const law = { title: stack.title, hash, engine: version };
  write('law.json', writeLaw(engine.law));
  // Without a packed copy beside it, which a host would send instead once this one is edited by hand.
  writeBytes('switch.json', Buffer.from(`${JSON.stringify({ off })}\n`));
  write('site.json', JSON.stringify({ today, contacts: numbers, law }));
  write('now.webmanifest', manifest(words[0].messages['app.title'] ?? 'Threshold'));
  const require = createRequire(import.meta.url);
  const font = readFileSync(
    require.resolve('@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2'),
  );
  writeBytes(FONT, font);
  const { packs, config } = packTexts(texts, new Map([[FONT, font]]), [
    ...bundle.onDemand.map(({ folder: part }) => part),
    printed.folder,
  ]);
  for (const [name, bytes] of packs) writeBytes(name, bytes);
  writeText('worker.js', await workerFor(config));
  await writeRights(output, {
    place: PLACE,
    languages,
    today,
    style: readFileSync(path.join(SOURCES, 'style.css'), 'utf8'),
    cardStyle: printed.style,
    font: { name: FONT, bytes: font },
    icon,
    off,
  });
  await buildDesk(output);
  const kept = keptFiles(config).map((name) => statSync(path.join(folder, name)).size);
  return { pages: pages.size, kept: kept.reduce((sum, size) => sum + size, 0) };
}

async function writeRights(output: string, options: RightsOptions): Promise<void> {
  const { texts, bytes } = await rightsFiles(options);
  const { writeBytes, writeText } = writerTo(path.join(output, 'rights'));
  for (const [name, text] of texts) writeText(name, text);
  for (const [name, each] of bytes) writeBytes(name, each);
}

interface Writer {
  readonly writeBytes: (name: string, bytes: Uint8Array) => void;
  /** Beside each text its gzip copy, so that any static host can send the small one. */
  readonly writeText: (name: string, text: string) => void;
}

function writerTo(folder: string): Writer {
  const writeBytes: Writer['writeBytes'] = (name, bytes) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  };
  return {
    writeBytes,
    writeText: (name, text) => {
      writeBytes(name, Buffer.from(text));
      writeBytes(`${name}.gz`, gzipSync(text, { level: 9 }));
    },
  };
}

/** A feature's words as the browser reads them, with those that every feature shares. */
function featureTexts(
  { feature, words }: FeatureWords,
  shared: readonly Words[],
): readonly (readonly [string, string])[] {
  return shared.map(({ words: { language }, messages }) => {
    const own = words.get(language);
    if (!own) throw new RangeError(`${feature.name} has no words in ${language}`);
    const common = Object.fromEntries(SHARED_KEYS.map((key) => [key, messages[key]]));
    return [
      `${language}/${feature.name}.json`,
      JSON.stringify({ words: own.words, messages: { ...common, ...own.messages } }),
    ];
  });
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

function styleFrom(style: string, root: string): string {
  return style.replaceAll('{{root}}', root);
}

/** Nothing foreign runs, styles, is fetched or receives anything; what stands inline is named by its hash. */
function policyFor(style: string, script: string): Assets['policy'] {
  // Pictures of a paper are shown from the page's own memory.
  const linked = "default-src 'self'; img-src 'self' blob:; base-uri 'none'; form-action 'none'";
  return {
    linked,
    inline: `${linked}; style-src 'self' ${hashOf(style)}; script-src 'self' ${hashOf(script)}`,
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
