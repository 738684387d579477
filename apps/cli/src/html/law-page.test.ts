import { beforeAll, describe, expect, it } from 'vitest';
import { inTown } from '../../test/fake-host.ts';
import { anchor, escapeHtml, html } from '@threshold/rules/page/markup';

let page = '';
beforeAll(async () => {
  page = (await inTown('law show --html -')).out;
});

describe('html', () => {
  it('escapes every value that is not markup made here', () => {
    const name = `<script>alert("1")</script> & 'x'`;
    expect(html`<p title="${name}">${name}${html`<b>${'&'}</b>`}${[1, '<']}</p>`.text).toBe(
      `<p title="${escapeHtml(name)}">${escapeHtml(name)}<b>&amp;</b>1&lt;</p>`,
    );
    expect(escapeHtml(name)).toBe(
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;',
    );
  });

  it('makes ids that hold no blank and no sign of markup', () => {
    expect(anchor('list', 'a b"<c>')).toBe('list-a-b-c-');
  });
});

describe('the page of a law', () => {
  it('shows what a pack says and never lets it become markup', () => {
    expect(page).toContain('Town Code &lt;2020&gt; &amp; &quot;annexes&quot;');
    expect(page).not.toContain('<2020>');
  });

  it('needs nothing from elsewhere and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(| on[a-z]+=/i);
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
  });

  it('says its language, its title, and has a way past the contents', () => {
    expect(page.startsWith('<!doctype html>')).toBe(true);
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<title>The Town: the law as Threshold reads it</title>');
    expect(page).toContain('href="#main"');
    expect(page).toContain('Not legal advice. Counsel decides.');
  });

  it('has no id twice, and every link inside it leads somewhere', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('closes every element it opens', () => {
    const open: string[] = [];
    for (const [, close, name = '', rest = ''] of page.matchAll(
      /<(\/?)([a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>/g,
    )) {
      if (['meta', 'br'].includes(name) || rest.endsWith('/')) continue;
      if (close === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it('gives tables captions and heads, and marks what was not read', () => {
    const tables = page.match(/<table/g)?.length ?? 0;
    expect(page.match(/<caption/g)?.length).toBe(tables);
    expect(page).toContain('<th scope="col">');
    expect(page).toContain('† Not read in full: known by report, text not read');
    expect(page).toContain('✓ Comes out so.');
  });

  it('lets an address break, so that no column runs off the paper', () => {
    const rule = /td\[data-head="Where"\][^{]*\{ overflow-wrap: anywhere; \}/;
    expect(page).toMatch(rule);
    expect(page).toContain('<td data-head="Where">');
  });

  it('numbers the pages on paper', () => {
    expect(page).toMatch(/@bottom-right \{ content: counter\(page\)/);
  });

  it('knows print and the dark', () => {
    expect(page).toContain('@media print');
    expect(page).toContain('prefers-color-scheme: dark');
    expect(page).toContain(':focus-visible');
  });
});
