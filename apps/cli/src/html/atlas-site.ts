/**
 * An atlas as a folder of pages that a city can publish: a light first page, a page for each act with its norms
 * beside the law, and the rest of the law. No script, no font, no picture; it lies on any host. docs/atlas.md.
 */
import type { ActAtlas, Atlas } from '@threshold/rules/atlas/atlas';
import { dayInWords } from '@threshold/rules/explain/day-in-words';
import { count } from '@threshold/rules/explain/plain-words';
import { anchor, html, type Content, type Markup } from '@threshold/rules/page/markup';
import { pageFrame } from '@threshold/rules/page/page-frame';
import { table } from '@threshold/rules/page/table';
import type { LawDocument, NormGroup } from '../document/law-document.ts';
import type { NormEntry } from '../document/norm-entry.ts';
import { ATLAS_STYLE, actHtml, atlasSections, type UnreadEntry } from './atlas-page.ts';
import { sectionsOf, type PageOptions, type Section } from './law-page.ts';
import { linkedPages } from './linked-pages.ts';
import { normHtml } from './norm-html.ts';

/** Where the reader is led back to from every page: the folder above, where there is a page for it. */
export interface SiteOptions extends PageOptions {
  readonly above?: { readonly href: string; readonly title: string };
}

interface Part {
  readonly file: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

/** Pages by file name; index.html is the first. */
export function atlasSite(
  atlas: Atlas,
  law: LawDocument,
  unread: readonly UnreadEntry[],
  options: SiteOptions,
): ReadonlyMap<string, string> {
  const own = new Map(
    [...atlasSections(atlas, law, unread), ...sectionsOf(law)]
      .filter(({ body }) => body !== undefined)
      .map((section) => [section.id, section] as const),
  );
  const some = (...ids: readonly string[]): Section[] => ids.flatMap((id) => own.get(id) ?? []);
  const acts = atlas.acts.map((act) => actPart(act, law));
  const packs = law.packs.map(({ id, title }): Part => ({
    file: `law-${id}.html`,
    title: `The law: ${title}`,
    sections: some(anchor('pack', id)),
  }));
  const rest: Part[] = [
    { file: 'duties.html', title: 'Duties', sections: [dutiesSection(law)] },
    { file: 'history.html', title: 'What happened to the law', sections: some('history') },
    {
      file: 'words.html',
      title: 'Definitions and open questions',
      sections: some('definitions', 'readings', 'silences', 'not-encoded'),
    },
    { file: 'lists.html', title: 'Lists', sections: some('lists') },
    { file: 'unread.html', title: 'What rests on text not read in full', sections: some('unread') },
    { file: 'sources.html', title: 'Sources', sections: some('sources') },
    { file: 'cases.html', title: 'Worked cases', sections: some('cases') },
  ].filter(({ sections }) => sections.length > 0);
  const parts = [...acts, ...packs, ...rest];
  const first: Part = {
    file: 'index.html',
    title: `${law.title}: an atlas of the law`,
    sections: some('glance', 'open', 'properties'),
  };
  const contents = html`<nav class="contents" aria-label="Contents">
    <h2 id="contents">Contents</h2>
    <h3>How each act is decided</h3>
    ${linkList(acts)}
    <h3>The law beside its rules</h3>
    ${linkList([...packs, ...rest])}
  </nav>`;
  const pages = new Map([
    [first.file, page(first, law, options, contents)],
    ...parts.map((part) => [part.file, page(part, law, options, undefined)] as const),
  ]);
  return linkedPages(pages);
}

function linkList(parts: readonly Part[]): Markup {
  return html`<ol>
    ${parts.map(({ file, title }) => html`<li><a href="${file}">${title}</a></li> `)}
  </ol>`;
}

function page(
  { file, title, sections }: Part,
  law: LawDocument,
  { engine, today, above }: SiteOptions,
  contents: Content,
): string {
  const isFirst = file === 'index.html';
  const name = isFirst ? title : `${title}. ${law.title}: an atlas of the law`;
  return pageFrame(
    { title: name, skip: 'Skip to the page', style: ATLAS_STYLE },
    html`<header class="page">
        <p class="small">
          ${above && html`<a href="${above.href}">${above.title}</a>`} ${above && !isFirst && ' · '}
          ${!isFirst && html`<a href="index.html">${law.title}: an atlas of the law</a>`}
        </p>
        <h1>${title}</h1>
        <div class="notice">
          <p><strong>Not legal advice. Counsel decides.</strong></p>
          ${isFirst && html`<p>${readWords(law)}</p>`}
        </div>
        <p class="small quiet">
          Law ${law.id}, sources ${law.hash.slice(0, 16)}, engine ${engine}, page made on
          ${dayInWords(today)}. ✓ means that the text was read in full; † that it was not.
        </p>
      </header>
      ${contents}
      <main id="main">
        ${sections.map(
          ({ id, title: heading, body }) =>
            html`<section aria-labelledby="${id}">
              <h2 id="${id}">${heading}</h2>
              ${body}
            </section> `,
        )}
      </main>
      <footer class="page small quiet">
        <p>Not legal advice. Counsel decides. <a href="index.html">First page</a></p>
      </footer>`,
  );
}

function readWords({ counts }: LawDocument): string {
  const all = count(counts.norms + counts.exceptions, 'norm');
  return `Of ${all} and exceptions, ${counts.read} rest on text that was read in full. The others carry the mark † and must be checked against the text.`;
}

/** The decision, then the norms that make it, each beside the law, then the duties of the same laws. */
function actPart(act: ActAtlas, law: LawDocument): Part {
  const groups = law.packs.flatMap((pack) =>
    pack.groups.map((group) => ({
      group,
      layer: pack.title,
      norms: group.norms.filter(({ acts }) => acts.includes(act.title)),
    })),
  );
  const speaking = groups.filter(({ norms }) => norms.length > 0);
  const duties = speaking.flatMap(({ group, layer }) =>
    dutiesOf(group).map((norm) => dutyRow(norm, layer)),
  );
  return {
    file: `act-${act.act}.html`,
    title: act.title,
    sections: [
      { id: 'decided', title: 'How it is decided', body: actHtml(act) },
      {
        id: 'norms',
        title: 'The norms beside the law',
        body:
          speaking.length === 0
            ? html`<p>No norm speaks of this act.</p>`
            : speaking.map(
                ({ group, layer, norms }) =>
                  html`<h3>${layer}: ${group.title}</h3>
                    ${norms.map((norm) => normHtml(norm))}`,
              ),
      },
      {
        id: 'started',
        title: 'Duties that the same laws start',
        body:
          duties.length === 0
            ? html`<p>These laws start no duty that is encoded.</p>`
            : table('Duties, when they begin, and where they stand', DUTY_HEADS, duties),
      },
    ],
  };
}

function dutiesSection(law: LawDocument): Section {
  const rows = law.packs.flatMap(({ title, groups }) =>
    groups.flatMap((group) => dutiesOf(group).map((norm) => dutyRow(norm, title))),
  );
  return {
    id: 'duties',
    title: 'Every duty, and what starts it',
    body:
      rows.length === 0
        ? html`<p>The packs name no duty.</p>`
        : table('Duties, when they begin, and where they stand', DUTY_HEADS, rows),
  };
}

const DUTY_HEADS = ['Duty', 'Where', 'What is owed', 'Citation'];

function dutiesOf({ norms }: NormGroup): NormEntry[] {
  const all = (norm: NormEntry): NormEntry[] => [norm, ...norm.exceptions.flatMap(all)];
  return norms.flatMap(all).filter(({ duty }) => duty.length > 0);
}

function dutyRow({ id, summary, when, duty, cites }: NormEntry, layer: string) {
  return {
    cells: [
      html`<a href="#${anchor('norm', id)}">${summary}</a>`,
      when === undefined ? layer : `${layer}. ${when.words}`,
      duty.join(' '),
      cites.map(({ ref, verified }) => (verified ? ref : `† ${ref}`)).join('; '),
    ],
  };
}
