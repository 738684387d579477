/** The files of /rights: read, checked, rendered, bundled, packed for use without a network. docs/rights.md. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { directorySchema } from '@threshold/guidance/directory/directory-schema';
import { readProviders } from '@threshold/guidance/directory/directory-csv';
import { reportLanguages, type Catalogue } from '@threshold/guidance/language-report';
import type { Language, Languages } from '@threshold/guidance/language-schema';
import { rightsSchema } from '@threshold/guidance/rights/rights-schema';
import { cachedCompiler } from '@threshold/letters/edge/pdf-cache';
import { cardSource } from '@threshold/letters/typst/card-source';
import { sheetSource } from '@threshold/letters/typst/sheet-source';
import { build, transform } from 'esbuild';
import { buildRights } from '../rights/build-rights.tsx';
import { FRAME_KEYS, NEED_KEYS, WHO_KEYS } from '../rights/rights-keys.ts';
import { OFFLINE, sheetPath, type RightsAssets, type RightsVoice } from '../rights/rights-site.ts';
import { rightsVoice } from '../rights/rights-voice.ts';
import { topicSheet } from '../rights/topic-sheet.ts';
import { KEPT } from '../rights/script/forget-pages.ts';
import { sharedIcons } from '../now/icon.tsx';
import { PDF_CACHE } from './card-files.ts';
import { hashOf, lineHeights } from './page-assets.ts';
import { placeFolder, readCatalogue, readGuidanceFile, refuse } from './read-guidance-folder.ts';
import { ROOT } from './root.ts';
import { packTexts, workerFor } from './write-packs.ts';

const SCRIPTS = path.join(ROOT, 'apps/web/src/rights/script');
const PAGE_WORDS = 'rights-pages';
/** What is kept once opened: never a topic's sheet, which would tell what somebody read. */
const PDFS = 'print/';
const PUBLISHED = 'directory.json';

export interface RightsFiles {
  readonly texts: ReadonlyMap<string, string>;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly pages: number;
  /** Languages whose rights are whole, with what was not. */
  readonly languages: readonly string[];
}

export interface RightsOptions {
  readonly place: string;
  readonly languages: Languages;
  readonly today: string;
  /** The one style that /now has too, before the root is written into it. */
  readonly style: string;
  readonly cardStyle: string;
  readonly font: { readonly name: string; readonly bytes: Uint8Array };
  readonly icon: string;
  readonly off: readonly string[];
}

export async function rightsFiles(options: RightsOptions): Promise<RightsFiles> {
  const { place, languages, today, font } = options;
  const { voices, waiting } = readVoices(place, languages, today);
  const [assets, help, poster] = await Promise.all([
    assetsOf(options),
    bundled('help'),
    bundled('poster'),
  ]);
  const tags = voices.map(({ language }) => language.tag);
  const printed = printWallets(voices, today);
  const sheets = printSheets(voices, today);
  const folder = path.join(placeFolder(place), 'directory');
  const { directory } = readGuidanceFile(directorySchema, path.join(folder, 'directory.yaml'));
  const list = readProviders(readFileSync(path.join(folder, 'providers.csv'), 'utf8'), {
    places: directory.places.map(({ id }) => id),
    today,
  });
  refuse(list.errors.map(({ row, problem }) => `providers.csv, row ${row}: ${problem}`));
  const pages = buildRights({
    voices,
    waiting,
    today,
    assets,
    directory,
    providers: list.providers,
    pdfs: new Map(
      [...printed].map(
        ([tag, bytes]) => [tag, { path: pdfPath(tag), size: bytes.length }] as const,
      ),
    ),
    sheets: new Map(
      [...sheets].map(([lies, bytes]) => [lies, { path: lies, size: bytes.length }] as const),
    ),
  });
  const texts = new Map([
    ...pages,
    [assets.help, help],
    [assets.poster, poster],
    ['card.css', options.cardStyle],
    ['icons.svg', sharedIcons()],
    ['icon.svg', options.icon],
  ]);
  const raw = new Map([[font.name, font.bytes]]);
  const { packs, config } = packTexts(
    texts,
    raw,
    tags.map((tag) => `${tag}/${PDFS}`),
    {
      prefix: KEPT,
      later: tags,
      live: [PUBLISHED],
      unreachable: `${OFFLINE}.html`,
    },
  );
  return {
    texts: new Map([...texts, ['worker.js', await workerFor(config)]]),
    bytes: new Map([
      ...packs,
      ...raw,
      ...[...printed].map(([tag, bytes]) => [pdfPath(tag), bytes] as const),
      ...sheets,
      // A desk answers in its place with what offices published; without one there is nothing more than what ships.
      [PUBLISHED, Buffer.from(`${JSON.stringify({ providers: [] })}\n`)],
      ['switch.json', Buffer.from(`${JSON.stringify({ off: options.off })}\n`)],
    ]),
    pages: pages.size,
    languages: tags,
  };
}

function pdfPath(tag: string): string {
  return `${tag}/${PDFS}rights-wallet-${tag}.pdf`;
}

interface Spoken {
  readonly voices: readonly RightsVoice[];
  readonly waiting: readonly Language[];
}

/** A language is offered once the rights and the pages are whole in it; nothing is filled up from another. */
function readVoices(place: string, languages: Languages, today: string): Spoken {
  const data = readGuidanceFile(rightsSchema, path.join(placeFolder(place), 'rights/rights.yaml'));
  const rights = readCatalogue(place, languages, 'rights');
  const pages = readCatalogue(place, languages, PAGE_WORDS);
  const reports = reportLanguages(languages, [rights, pages], today);
  const [first] = languages.list;
  const english = rights.words.get(first?.tag ?? '');
  if (!english || reports[0]?.offered !== true)
    throw new Error(`The English words of the rights are not whole.\n${faults(reports[0])}`);
  refuse(missingKeys(pages));
  const whole = reports.filter(({ offered }) => offered).map(({ language }) => language);
  return {
    waiting: reports.filter(({ offered }) => !offered).map(({ language }) => language),
    voices: whole.flatMap((language) => {
      const own = rights.words.get(language.tag);
      const frame = pages.words.get(language.tag);
      return own && frame
        ? [rightsVoice(data, { language, rights: own, pages: frame }, english)]
        : [];
    }),
  };
}

function faults(report: ReturnType<typeof reportLanguages>[number] | undefined): string {
  return (report?.catalogues ?? []).flatMap(({ problems }) => problems).join('\n');
}

/** The pages' own words and the keys in the code are the same. */
function missingKeys({ words }: Catalogue): readonly string[] {
  const keys = new Set(
    [FRAME_KEYS, NEED_KEYS, WHO_KEYS].flatMap((each): string[] => Object.values(each)),
  );
  const said = new Set(Object.keys(words.get('en')?.messages ?? {}));
  return [
    ...[...keys]
      .filter((key) => !said.has(key))
      .map((key) => `words/${PAGE_WORDS}/en.yaml has no "${key}".`),
    ...[...said]
      .filter((key) => !keys.has(key))
      .map((key) => `No page of the rights uses "${key}".`),
  ];
}

function printWallets(voices: readonly RightsVoice[], today: string): ReadonlyMap<string, Buffer> {
  const compile = cachedCompiler(
    PDF_CACHE,
    voices.map(({ language }) => language),
  );
  return new Map(
    voices.map(({ language, wallet }) => [
      language.tag,
      compile(cardSource(wallet, { expired: wallet.expires < today })),
    ]),
  );
}

/** A sheet of each topic. */
function printSheets(voices: readonly RightsVoice[], today: string): ReadonlyMap<string, Buffer> {
  const compile = cachedCompiler(
    PDF_CACHE,
    voices.map(({ language }) => language),
  );
  return new Map(
    voices.flatMap((voice) =>
      voice.topics.map((topic) => {
        const sheet = topicSheet(voice, topic);
        return [
          sheetPath(voice.language.tag, topic.id),
          compile(sheetSource(sheet, { expired: sheet.expires < today })),
        ] as const;
      }),
    ),
  );
}

async function assetsOf({ style, languages }: RightsOptions): Promise<RightsAssets> {
  const own = readFileSync(path.join(ROOT, 'apps/web/src/rights/rights.css'), 'utf8');
  const [css, script, exitScript] = await Promise.all([
    transform(`${style}${own}${lineHeights(languages)}`, {
      loader: 'css',
      minify: true,
      target: 'es2020',
      charset: 'utf8',
    }),
    bundled('rights'),
    bundled('exit'),
  ]);
  const inner = css.code.trim().replaceAll('{{root}}', '../');
  const outer = css.code.trim().replaceAll('{{root}}', '');
  const closed = "default-src 'self'; base-uri 'none'; form-action 'none'";
  const allowed = (sheet: string): string =>
    `${closed}; style-src 'self' ${hashOf(sheet)}; script-src 'self' ${hashOf(script)}`;
  return {
    style: inner,
    outerStyle: outer,
    script,
    exitScript,
    policy: {
      page: allowed(inner),
      outer: allowed(outer),
      exit: `default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; script-src ${hashOf(exitScript)}`,
    },
    help: 'help.js',
    poster: 'poster.js',
  };
}

/** A script of the pages, whole in one file. */
async function bundled(name: 'rights' | 'exit' | 'help' | 'poster'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(SCRIPTS, `${name}.browser.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}
