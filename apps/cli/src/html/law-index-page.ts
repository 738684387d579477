/**
 * The first of a folder of pages about the law of several places: ways to the comparison and to each atlas. Each of the
 * two folders below has a first page as well, for whoever shortens an address.
 */
import { dayInWords } from '@threshold/rules/explain/day-in-words';
import { html, type Markup } from '@threshold/rules/page/markup';
import { pageFrame } from '@threshold/rules/page/page-frame';

export interface LawIndex {
  readonly today: string;
  readonly atlases: readonly { readonly id: string; readonly title: string }[];
  readonly questions: readonly { readonly id: string; readonly title: string }[];
  /** From the first page to the one on which a situation of one's own is compared, where there is one. */
  readonly own: string | undefined;
}

const TITLE = 'The law, place by place';

export function lawIndexPage(index: LawIndex): string {
  return page(
    index,
    TITLE,
    html`<section aria-labelledby="compare">
        <h2 id="compare">Places side by side</h2>
        ${sideBySide(index, 'compare/', '')}
      </section>
      <section aria-labelledby="atlas">
        <h2 id="atlas">Each law explained</h2>
        ${explained(index, 'atlas/')}
      </section>`,
  );
}

export function compareIndexPage(index: LawIndex): string {
  return page(index, 'Places side by side', sideBySide(index, '', '../'), '../index.html');
}

export function atlasIndexPage(index: LawIndex): string {
  return page(index, 'Each law explained', explained(index, ''), '../index.html');
}

function page({ today }: LawIndex, title: string, main: Markup, above?: string): string {
  return pageFrame(
    { title, skip: 'Skip to the page' },
    html`<header class="page">
        ${above !== undefined && html`<p class="small"><a href="${above}">${TITLE}</a></p>`}
        <h1>${title}</h1>
        <div class="notice">
          <p><strong>Not legal advice. Counsel decides.</strong></p>
        </div>
        <p class="small quiet">Page made on ${dayInWords(today)}. In English, as the law is.</p>
      </header>
      <main id="main">${main}</main>`,
  );
}

/** `down`: to the pages of the questions; `up`: to the first page of all. */
function sideBySide({ questions, own }: LawIndex, down: string, up: string): Markup {
  return html`<p>What each place’s law answers to one plain question, and where they part first.</p>
    ${links(questions.map(({ id, title }) => ({ title, href: `${down}${id}.html` })))}
    ${
      own !== undefined &&
      html`<p><a href="${ownFrom(own, up)}">Compare a situation of your own</a></p>`
    }`;
}

/** A whole address, or one from the root, is the same from everywhere. */
function ownFrom(own: string, up: string): string {
  return /^([a-z][a-z0-9+.-]*:|\/)/i.test(own) ? own : `${up}${own}`;
}

function explained({ atlases }: LawIndex, down: string): Markup {
  return html`<p>
      How each act is decided, every norm beside the law, what is silent, contested or not read in
      full, what is proved, and what happened to it.
    </p>
    ${links(atlases.map(({ id, title }) => ({ title, href: `${down}${id}/index.html` })))}`;
}

function links(all: readonly { readonly href: string; readonly title: string }[]): Markup {
  return html`<ul>
    ${all.map(({ href, title }) => html`<li><a href="${href}">${title}</a></li> `)}
  </ul>`;
}
