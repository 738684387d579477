/** The first of a folder of pages about the law of several places: ways to the comparison and to each atlas. */
import { dayInWords } from '@threshold/rules/explain/day-in-words';
import { html, type Markup } from '@threshold/rules/page/markup';
import { pageFrame } from '@threshold/rules/page/page-frame';

export interface LawIndex {
  readonly today: string;
  readonly atlases: readonly { readonly id: string; readonly title: string }[];
  readonly questions: readonly { readonly id: string; readonly title: string }[];
  /** The page on which a situation of one's own is compared, where there is one. */
  readonly own: string | undefined;
}

export function lawIndexPage({ today, atlases, questions, own }: LawIndex): string {
  const title = 'The law, place by place';
  return pageFrame(
    { title, skip: 'Skip to the page' },
    html`<header class="page">
        <h1>${title}</h1>
        <div class="notice">
          <p><strong>Not legal advice. Counsel decides.</strong></p>
        </div>
        <p class="small quiet">Page made on ${dayInWords(today)}. In English, as the law is.</p>
      </header>
      <main id="main">
        <section aria-labelledby="compare">
          <h2 id="compare">Places side by side</h2>
          <p>What each place’s law answers to one plain question, and where they part first.</p>
          ${links(questions.map((each) => ({ ...each, href: `compare/${each.id}.html` })))}
          ${own !== undefined && html`<p><a href="${own}">Compare a situation of your own</a></p>`}
        </section>
        <section aria-labelledby="atlas">
          <h2 id="atlas">Each law explained</h2>
          <p>
            How each act is decided, every norm beside the law, what is silent, contested or not
            read in full, what is proved, and what happened to it.
          </p>
          ${links(atlases.map((each) => ({ ...each, href: `atlas/${each.id}/index.html` })))}
        </section>
      </main>`,
  );
}

function links(all: readonly { readonly href: string; readonly title: string }[]): Markup {
  return html`<ul>
    ${all.map(({ href, title }) => html`<li><a href="${href}">${title}</a></li> `)}
  </ul>`;
}
