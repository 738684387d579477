// Promise: a card says in PDF and in HTML the same words in the same order, cites only what the engine's
// answers rest on, and does not print without a mark once it has expired. New York's cards, as the build makes
// them; each PDF is opened again by another program than wrote it.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CardContent } from '@threshold/letters/card/card-content';
import { pdfCompiler } from '@threshold/letters/edge/compile-pdf';
import { fontFiles, loadFonts } from '@threshold/letters/edge/fonts';
import { cardHtml } from '@threshold/letters/html/card-html';
import { cardSource } from '@threshold/letters/typst/card-source';
import { createEngine } from '@threshold/rules/decide/engine';
import { readingGrade } from '@threshold/rules/explain/reading-grade';
import { describe, expect, it } from 'vitest';
import { readCards } from './edge/read-cards.ts';
import { readGuidanceFolder, readCatalogue } from './edge/read-guidance-folder.ts';
import { readLaw } from './edge/read-law.ts';
import { readTagged, type TaggedPdf } from '@threshold/letters/test/tagged-pdf';

const PLACE = 'us-ny-nyc';
const today = '2026-11-22';
const guidance = readGuidanceFolder(PLACE);
const law = readLaw(guidance.flow.flow.pack);
const engine = createEngine(law);
const shelf = readCards(PLACE, guidance, engine, today);
const contents = shelf.rows.flatMap((row) => row.contents);
const languages = shelf.rows.map(({ voice }) => voice.language);
const newCompiler = () =>
  pdfCompiler(loadFonts(languages), mkdtempSync(path.join(tmpdir(), 'cards-')));
const compile = newCompiler();
const named = contents.map(
  (content) => [`${content.id} ${content.language.tag}`, content] as const,
);

/** The words a reader of screens gets from the HTML, copies and drawings left out. */
function wordsOfHtml(content: CardContent, expired = false): string {
  return cardHtml(content, { expired })
    .replaceAll(
      /<div class="face copy".*?<\/div>(?=<div class="face|<\/div>(?:<div class="sheet|<\/article))/gs,
      '',
    )
    .replaceAll(expired ? /$^/g : /<p class="mark">.*?<\/p>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');
}
const bare = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '');
/** Letters and digits, in alphabetical order: what is there, whatever way it runs. */
const letters = (text: string): string[] =>
  (text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? []).sort();

describe.each(named)('the card %s', (_, content) => {
  const reading = readTagged(compile(cardSource(content, { expired: false })));
  const { format, language } = content;

  it('is a tagged PDF/UA-1 with its title, its language and no other than its pages', async () => {
    const pdf = await reading;
    expect(pdf.title).toBe(content.name);
    expect(pdf.language).toBe(language.tag.split('-')[0]);
    expect(pdf.marked).toBe(true);
    expect(pdf.metadata).toMatch(/pdfuaid:part>1</);
    expect(pdf.pages.length).toBe(format === 'wallet' ? 2 : 1);
    for (const { width, height } of pdf.pages)
      expect([Math.round(width), Math.round(height)]).toEqual(
        format === 'half-letter' ? [396, 612] : [612, 792],
      );
  });

  it('has one title, headings below it, and its steps as a list', async () => {
    const roles = (await reading).pages.flatMap((page) => page.roles);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.find((role) => /^H\d$/.test(role))).toBe('H1');
    expect(roles).toContain('H2');
    const steps = content.sides
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'steps' ? block.steps : []));
    expect(roles.filter((role) => role === 'LI')).toHaveLength(steps.length);
  });

  it('says in words what its emblem shows', async () => {
    const { pages } = await reading;
    const emblems = content.sides.flatMap(({ emblem }) => emblem?.alt ?? []);
    expect(pages.flatMap(({ alt }) => alt)).toEqual(emblems);
    for (const alt of emblems) expect(cardHtml(content, { expired: false })).toContain(alt);
  });

  it('says the words of its HTML in the same order', async () => {
    const pdf = (await reading).pages.map(({ text }) => text).join(' ');
    if (language.direction === 'ltr') {
      expect(bare(pdf)).toBe(bare(wordsOfHtml(content)));
      return;
    }
    // Arabic letters are joined: this reader gives them back in the order they are drawn, some joined ones
    // exchanged, and drops a few. That no word is lost or added can be seen all the same.
    const [drawn, meant] = [letters(pdf), letters(wordsOfHtml(content))];
    expect(Math.abs(drawn.length - meant.length)).toBeLessThan(meant.length * 0.04);
    const left = [...drawn];
    const missing = meant.filter((each) => {
      const at = left.indexOf(each);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    expect(missing.length).toBeLessThan(meant.length * 0.03);
  });

  it('can be read from where it is used', async () => {
    const least = { poster: 28, 'half-letter': 11, wallet: 6.5 }[format];
    const heights = (await reading).pages.flatMap((page) => page.heights);
    const roles = heights.map(({ role }) => role);
    for (const role of ['H1', 'LI', 'BlockQuote'])
      if (content.id !== 'staff-door' || role !== 'BlockQuote') expect(roles).toContain(role);
    for (const { height } of heights) expect(height).toBeGreaterThanOrEqual(least);
  });

  it('carries each font it uses, and none of the machine', () => {
    const bytes = compile(cardSource(content, { expired: false })).toString('latin1');
    const fonts = [...bytes.matchAll(/\/BaseFont\s*\/([A-Z]{6}\+)?([A-Za-z-]+)/g)];
    expect(fonts.length).toBeGreaterThan(0);
    const allowed = ['PublicSans', language.font.family.replaceAll(' ', '')];
    for (const [, subset, name = ''] of fonts) {
      expect(subset).toBeDefined();
      expect(allowed).toContain(name.split('-')[0]);
    }
  });

  it('carries its mark on every page once it has expired', async () => {
    const pdf = await readTagged(compile(cardSource(content, { expired: true })));
    expect(pdf.pages.length).toBe(format === 'wallet' ? 2 : 1);
    const html = cardHtml(content, { expired: true });
    expect(html).toContain('data-expired');
    for (const { text } of pdf.pages) {
      if (language.direction === 'ltr') expect(bare(text)).toContain(bare(content.mark));
      else expect(text.length).toBeGreaterThan(content.mark.length);
    }
    const drawn = pdf.pages.map((page) => page.drawn).join('');
    if (language.direction === 'ltr') expect(bare(drawn)).toContain(bare(content.mark));
  });

  it('says who answers for it, until when, how far it was checked, and what it is', () => {
    const foot = wordsOfHtml(content);
    expect(content.foot.review.length).toBeGreaterThan(0);
    expect(foot).toContain(content.hash.slice(0, 12));
    for (const line of content.foot.lines) expect(bare(foot)).toContain(bare(line));
    expect(content.expires).toBe('2027-05-22');
  });
});

describe('the cards', () => {
  it('are there in every language whose words are whole, and in no other', () => {
    expect(languages.map(({ tag }) => tag)).toEqual(['en', 'es', 'zh-Hans', 'ar']);
    expect(contents).toHaveLength(16);
    expect(shelf.waiting).toHaveLength(8);
    for (const language of languages) expect(fontFiles(language.font), language.tag).toBeDefined();
  });

  it.each(['en', 'ar'])('are set as the golden sources in %s say', async (tag) => {
    for (const content of contents.filter(({ language }) => language.tag === tag))
      await expect(cardSource(content, { expired: false })).toMatchFileSnapshot(
        `./golden/card-${content.id}-${tag}.typ`,
      );
  });

  it('are the same bytes when made again from the start', () => {
    const again = newCompiler();
    for (const content of contents.filter(({ format }) => format === 'half-letter')) {
      const source = cardSource(content, { expired: false });
      expect(again(source).equals(compile(source))).toBe(true);
    }
  });

  it('cite only sections that the packs hold', () => {
    const known = new Set(
      [...law.stack.norms.values()].flatMap(({ cite }) => cite.map(({ ref }) => ref)),
    );
    for (const { foot } of contents) {
      expect(foot.law.length).toBeGreaterThan(0);
      for (const ref of foot.law) expect(known).toContain(ref.replace(/ \*$/, ''));
    }
  });

  it('say so where no number is set, and carry the numbers that are', async () => {
    for (const content of contents) expect(JSON.stringify(content.sides)).toContain('"unset":{');
    const counsel = [{ name: 'General Counsel', number: '+1 212 555 0100', hours: '9 to 5' }];
    const own = { ...guidance, contacts: { counsel } };
    const [row] = readCards(PLACE, own, engine, today).rows;
    for (const content of row?.contents ?? []) {
      const pdf: TaggedPdf = await readTagged(compile(cardSource(content, { expired: false })));
      expect(pdf.pages.map(({ text }) => text).join(' ')).toContain('+1 212 555 0100');
      expect(wordsOfHtml(content)).toContain('+1 212 555 0100');
    }
  });

  it('leave out a card where the law gives another answer', () => {
    const schools = { ...guidance, contacts: { agency: 'schools', counsel: [] } };
    const [row] = readCards(PLACE, schools, engine, today).rows;
    expect(row?.contents.map(({ id }) => id)).toEqual(['counter', 'staff-door', 'wallet']);
    expect(row?.unfit).toEqual(['Poster for a public part']);
    const everywhere = contents.filter(({ id }) => id === 'public');
    for (const { foot } of everywhere) expect(foot.places).toBeDefined();
    expect(everywhere[0]?.foot.places).not.toMatch(/school/i);
  });

  it('stop the compiler at a letter that no font of theirs has', () => {
    const [content] = contents;
    const source = cardSource(content!, { expired: false });
    expect(() => compile(source.replace('Stay calm', '한국어'))).toThrow();
  });

  it('change their hash with any word, and with nothing else', () => {
    const again = readCards(PLACE, guidance, engine, '2026-12-01').rows.flatMap((r) => r.contents);
    expect(again.map(({ hash }) => hash)).toEqual(contents.map(({ hash }) => hash));
    expect(new Set(contents.map(({ hash }) => hash)).size).toBe(contents.length);
  });
});

describe('the words of cards', () => {
  const words = readCatalogue(PLACE, guidance.languages, 'cards').words.get('en');
  const texts = Object.values(words?.messages ?? {});

  it('have at most twelve words a sentence, and read at grade 8 or below', () => {
    const sentences = texts.flatMap((text) => text.split(/(?<=[.?:])\s+/));
    expect(sentences.filter((each) => each.split(/\s+/).length > 12)).toEqual([]);
    expect(
      readingGrade(sentences.map((each) => `${each.replace(/[.?:]$/, '')}.`).join(' ')),
    ).toBeLessThanOrEqual(8);
  });

  it('tell nobody to refuse, to lie or to hide', () => {
    for (const text of texts) expect(text).not.toMatch(/\brefuse|\blie\b|\bhide\b|pretend|!/i);
  });
});
