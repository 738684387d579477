/** `threshold law site` on the invented law of the test packs: whole, light first, and nothing leads nowhere. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareIndexPage, lawIndexPage } from '../src/html/law-index-page.ts';
import { linkedPages } from '../src/html/linked-pages.ts';
import { inTown } from './fake-host.ts';

const folder = path.join(mkdtempSync(path.join(tmpdir(), 'threshold-law-site-')), 'site');
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const pages = (): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html'));

beforeAll(async () => {
  const { exit, err } = await inTown(['law', 'site', folder, '--with', 'town']);
  expect(err).toContain('pages written to');
  expect(exit).toBe(0);
});

describe('a folder to publish', () => {
  it('leads from its first page to the comparison, the atlas, and each act', () => {
    expect(read('index.html')).toContain('href="atlas/town/index.html"');
    expect(read('index.html')).toContain('href="compare/hold.html"');
    expect(read('atlas/town/index.html')).toContain('href="act-hold.html"');
    expect(read('compare/hold.html')).toContain('href="../index.html"');
  });

  it('has a first page in each of its folders, for whoever shortens an address', () => {
    const folders = new Set(pages().map((page) => path.dirname(page)));
    expect([...folders].sort()).toEqual(['.', 'atlas', 'atlas/town', 'compare']);
    for (const each of folders) expect(pages()).toContain(path.join(each, 'index.html'));
    expect(read('compare/index.html')).toContain('href="hold.html"');
    expect(read('atlas/index.html')).toContain('href="town/index.html"');
  });

  it('leads to the page for a situation of one’s own from wherever it is named', () => {
    const index = { today: '2026-11-23', atlases: [], questions: [] };
    const beside = { ...index, own: '../now/en/compare.html' };
    expect(lawIndexPage(beside)).toContain('href="../now/en/compare.html"');
    expect(compareIndexPage(beside)).toContain('href="../../now/en/compare.html"');
    expect(compareIndexPage({ ...index, own: '/own/' })).toContain('href="/own/"');
    expect(compareIndexPage({ ...index, own: 'https://city.example/own' })).toContain(
      'href="https://city.example/own"',
    );
  });

  it('has no link that leads nowhere, on any page', () => {
    const dead = pages().flatMap((page) =>
      [...read(page).matchAll(/href="([^"]+)"/g)].flatMap(([, href]) => {
        const [to, id] = href!.split('#');
        const file = to === '' ? page : path.join(path.dirname(page), to!);
        if (!existsSync(path.join(folder, file))) return [`${page}: ${href!}`];
        return id !== undefined && !read(file).includes(` id="${id}"`) ? [`${page}: ${href!}`] : [];
      }),
    );
    expect(pages().length).toBeGreaterThan(15);
    expect(dead).toEqual([]);
  });

  it('needs nothing from elsewhere, runs nothing, and says on every page that counsel decides', () => {
    for (const page of pages()) {
      expect(read(page)).not.toMatch(
        /<script|<link|<img|<iframe|@import|url\(| on[a-z]+=|https?:/i,
      );
      expect(read(page)).toContain('Counsel decides.');
    }
  });

  it('shows on the page of an act its norms beside the law, and what is proved on the first', () => {
    const act = read('atlas/town/act-hold.html');
    expect(act).toContain('The norms beside the law');
    expect(act).toContain('<article class="norm"');
    expect(act).toContain('Duties that the same laws start');
  });

  it('replaces what it wrote, and leaves alone what it did not', async () => {
    writeFileSync(path.join(folder, 'robots.txt'), 'mine');
    writeFileSync(path.join(folder, 'old.html'), 'old');
    const list = JSON.parse(read('pages.json')) as string[];
    writeFileSync(
      path.join(folder, 'pages.json'),
      JSON.stringify([...list, 'old.html', '../outside.html', 7]),
    );
    const outside = path.join(folder, '../outside.html');
    writeFileSync(outside, 'mine');
    await inTown(['law', 'site', folder, '--with', 'town']);
    expect(existsSync(path.join(folder, 'old.html'))).toBe(false);
    expect(read('robots.txt')).toBe('mine');
    expect(readFileSync(outside, 'utf8')).toBe('mine');
  });

  it('links no address that would run something', async () => {
    for (const own of ['javascript:alert(1)', ' data:text/html,x']) {
      const { exit, err } = await inTown(['law', 'site', folder, '--with', 'town', '--own', own]);
      expect(exit, own).toBe(64);
      expect(err).toContain('--own is the address of a page');
    }
  });

  it('is refused in words where it cannot be written', async () => {
    const { exit, err } = await inTown([
      'law',
      'site',
      path.join(folder, 'robots.txt', 'below'),
      '--with',
      'town',
    ]);
    expect(exit).not.toBe(0);
    expect(err).toContain('cannot be written');
  });
});

describe('links between pages', () => {
  it('stay on their page where they can, else go to the first page that has the place', () => {
    const linked = linkedPages(
      new Map([
        ['a.html', '<p id="x"><a href="#x">1</a><a href="#y">2</a></p>'],
        ['b.html', '<p id="y"></p><a href="#x">3</a>'],
        ['c.html', '<p id="y"></p>'],
      ]),
    );
    expect(linked.get('a.html')).toBe('<p id="x"><a href="#x">1</a><a href="b.html#y">2</a></p>');
    expect(linked.get('b.html')).toContain('<a href="a.html#x">');
  });
  it('that lead nowhere are a fault', () => {
    expect(() => linkedPages(new Map([['a.html', '<a href="#z">']]))).toThrow('#z');
  });
});
