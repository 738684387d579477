/** `threshold law atlas` on the invented law of the test packs, in its three forms. */
import { beforeAll, describe, expect, it } from 'vitest';
import { lawAtlas } from '../schema/law-atlas.ts';
import { inTown, threshold } from './fake-host.ts';

let page = '';
beforeAll(async () => {
  page = (await inTown('law atlas --html -')).out;
});

describe('the page of an atlas', () => {
  it('tells every step of every act in a table as well as in a drawing', async () => {
    const { acts } = lawAtlas.parse(JSON.parse((await inTown('law atlas --json')).out));
    const drawn = acts.filter(({ steps }) => steps.length > 0);
    expect(drawn.length).toBeGreaterThan(0);
    expect(page.match(/<svg/g)).toHaveLength(drawn.length);
    expect(page.match(/role="img"/g)).toHaveLength(drawn.length);
    for (const { act, title, steps } of drawn) {
      expect(page).toContain(`<h3 id="act-${act}">${title}</h3>`);
      const from = page.indexOf(`<h3 id="act-${act}">`);
      const part = page.slice(from, page.indexOf('</section>', from));
      const rows = part.slice(part.indexOf('Step by step')).split('</table>')[0]!;
      const branches = steps.flatMap((step) => step.branches);
      expect(rows.match(/<tr/g)).toHaveLength(branches.length + 1);
    }
  });

  it('holds the law itself, and leads nowhere that is not there', () => {
    expect(page).toContain('<h1>The Town: an atlas of the law</h1>');
    expect(page).toContain('Not legal advice. Counsel decides.');
    expect(page).toContain('Town Code &lt;2020&gt; &amp; &quot;annexes&quot;');
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('says of every citation without the mark what is known of its text', async () => {
    const { unread } = lawAtlas.parse(JSON.parse((await inTown('law atlas --json')).out));
    const part = page.slice(
      page.indexOf('Citations not read in full'),
      page.indexOf('id="history"'),
    );
    expect(unread.length).toBeGreaterThan(0);
    expect(part.match(/<tr/g)).toHaveLength(unread.length + 1);
    for (const { cite } of unread) expect(part).toContain(`† ${cite.mark}`);
    expect(part).not.toContain('† text read');
  });

  it('needs nothing from elsewhere and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(| on[a-z]+=/i);
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
  });
});

describe('threshold law atlas', () => {
  it('says each act in short, and what a share is not', async () => {
    const { exit, out } = await inTown('law atlas');
    expect(exit).toBe(0);
    expect(out).toContain('The Town, the law of 22 November 2026');
    expect(out.replace(/\s+/g, ' ')).toContain('It is not a share of people');
    expect(out).toContain('Decides most:');
  });

  it('tells the law of another day', async () => {
    const on = async (day: string) =>
      lawAtlas.parse(JSON.parse((await inTown(`law atlas --json --on ${day}`)).out));
    const [then, now] = [await on('1900-01-01'), await on('2026-11-22')];
    expect(then.day).toBe('1900-01-01');
    expect(then.acts.map(({ outcomes }) => outcomes)).not.toEqual(
      now.acts.map(({ outcomes }) => outcomes),
    );
    expect(then.changes).toEqual(now.changes);
  });

  it('says what is no day and what is no pack', async () => {
    expect(await inTown('law atlas --on soon')).toMatchObject({ exit: 64 });
    expect((await threshold('law atlas nowhere')).err).toContain('There is no pack "nowhere".');
  });
});
