/** A comparison of two laws as one static page, to read and print. */
import type { LawDiff } from '../compare/law-diff.ts';
import { dayInWords } from '../explain/day-in-words.ts';
import { diffSections, type DiffLine } from './diff-document.ts';
import { html, type Markup } from './markup.ts';
import { pageFrame } from './page-frame.ts';

export function diffPage(diff: LawDiff, today: string): string {
  const title = `What changes from ${diff.before.name} to ${diff.after.name}`;
  return pageFrame(
    { title, skip: 'Skip to the changes' },
    html`<header class="page">
        <h1>${title}</h1>
        <div class="notice">
          <p><strong>Not legal advice. Counsel decides.</strong></p>
        </div>
        <p class="small quiet">
          Sources ${diff.before.hash.slice(0, 16)} and ${diff.after.hash.slice(0, 16)}, engine
          ${diff.engine}, page made on ${dayInWords(today)}.
        </p>
      </header>
      <main id="main">${diffBody(diff)}</main>`,
  );
}

/** The changes alone, for a page that says more. */
export function diffBody(diff: LawDiff): Markup {
  return html`${diffSections(diff).map(
    ({ title, lines }) =>
      html`<section>
        <h2>${title}</h2>
        ${lines.map(lineHtml)}
      </section> `,
  )}`;
}

function lineHtml({ depth, text }: DiffLine): Markup {
  if (depth === 0) return html`<p><strong>${text}</strong></p> `;
  return depth === 1 ? html`<p>${text}</p> ` : html`<p class="small quiet">${text}</p> `;
}
