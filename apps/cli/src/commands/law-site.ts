/**
 * `threshold law site`: the law of several places as a folder of plain pages to publish: the standard questions
 * side by side, and an atlas of each law. Any host serves it; nothing in it runs. docs/atlas.md
 */
import { atlasOf } from '@threshold/rules/atlas/atlas';
import { ENGINE } from '@threshold/rules/compile/engine-version';
import { createEngine } from '@threshold/rules/decide/engine';
import { count } from '@threshold/rules/explain/plain-words';
import { questionCompared } from '@threshold/rules/places/compared';
import { compareSection } from '@threshold/rules/places/compare-table';
import type { Place } from '@threshold/rules/places/side-by-side';
import { PLACES, STANDARD_QUESTIONS } from '@threshold/rules/places/standard-questions';
import { proveStack } from '@threshold/rules/prove/prove';
import { citeEntries } from '../document/cite-entry.ts';
import { lawDocument } from '../document/law-document.ts';
import { writeFolder } from '../document/write-folder.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import { atlasSite, type SiteOptions } from '../html/atlas-site.ts';
import { comparePage } from '../html/compare-page.ts';
import { atlasIndexPage, compareIndexPage, lawIndexPage } from '../html/law-index-page.ts';
import { loadSoundPacks, openLaw, type LawOptions } from '../open-law.ts';
import { findTarget } from '../pack-folders.ts';
import { stacksMeant } from '../packs-meant.ts';
import { keptPages } from '../pages-cache.ts';
import type { CommonOptions } from '../program.ts';
import { requireDay } from '../situation-file.ts';
import { verdicts } from './law-show.ts';

export interface LawSiteOptions extends CommonOptions {
  readonly with?: readonly string[];
  readonly on?: string;
  readonly own?: string;
  readonly gzip?: true;
}

export async function lawSite(
  host: Host,
  folder: string,
  options: LawSiteOptions,
): Promise<ExitCode> {
  refuseOtherAddress(options.own);
  const day = requireDay(options.on ?? host.today, 'What follows --on');
  const ids = inOrder(stacksMeant(host, options.with ?? [], options));
  const pages = new Map<string, string>();
  const places: Place[] = [];
  const above = { href: '../../index.html', title: 'The law, place by place' };
  for (const pack of ids) {
    const law = await openLaw(host, { ...options, pack });
    places.push({ id: visible(pack), engine: createEngine(law) });
    const target = findTarget(host, pack, options.lawDir);
    const atlas = await keptPages(host, target, [day, host.today], () =>
      atlasPages(host, { ...options, pack }, day, { engine: ENGINE, today: host.today, above }),
    );
    for (const [name, text] of atlas) pages.set(`atlas/${law.stack.id}/${name}`, text);
  }
  const sources = places.map(({ id, engine }) => `${id} ${engine.law.hash.slice(0, 12)}`);
  for (const question of STANDARD_QUESTIONS) {
    const section = compareSection(questionCompared(places, question, day));
    const frame = { today: host.today, sources, above: '../index.html' };
    pages.set(`compare/${question.id}.html`, comparePage([section], frame));
  }
  const index = {
    today: host.today,
    own: options.own,
    questions: STANDARD_QUESTIONS.map(({ id, text }) => ({ id, title: text })),
    atlases: places.map(({ engine: { law } }) => ({ id: law.stack.id, title: law.stack.title })),
  };
  pages.set('index.html', lawIndexPage(index));
  pages.set('compare/index.html', compareIndexPage(index));
  pages.set('atlas/index.html', atlasIndexPage(index));
  writeFolder(host, folder, pages, options.gzip === true);
  host.err.write(`${count(pages.size, 'page')} written to ${visible(folder)}.\n`);
  return EXIT.answered;
}

/** The pages are for anybody: a link on them leads to a page, and never runs anything. */
function refuseOtherAddress(own: string | undefined): void {
  if (own === undefined || !/^[\s\p{Cc}]*[a-z][a-z0-9+.-]*:/iu.test(own) || /^https?:/i.test(own))
    return;
  throw new Failure(EXIT.usage, `--own is the address of a page, and "${visible(own)}" is not.`, {
    help: 'Give one that begins with https://, or one beside the pages, such as ../now/compare.html.',
  });
}

/** The pages of one law, by name below its own folder. */
export async function atlasPages(
  host: Host,
  meant: LawOptions,
  day: string,
  options: SiteOptions,
): Promise<ReadonlyMap<string, string>> {
  const law = await openLaw(host, meant);
  const atlas = atlasOf(law, { day });
  // Compiled laws leave the worked cases out; the pages show them.
  const { stack } = await loadSoundPacks(host, meant);
  const document = lawDocument(stack, await verdicts(host, stack, meant), proveStack(stack));
  const unread = atlas.unread.map((each) => ({
    ...each,
    cite: citeEntries([each.cite], law.stack)[0]!,
  }));
  return atlasSite(atlas, document, unread, options);
}

/** As they are shown everywhere; packs that no list names come last. */
function inOrder(ids: readonly string[]): readonly string[] {
  const order = Object.keys(PLACES);
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...ids].sort((a, b) => place(a) - place(b));
}
