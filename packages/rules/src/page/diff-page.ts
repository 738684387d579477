/**
 * A comparison of two laws as one static page, to read and print: an outline with the counts, then act by act and duty
 * by duty. Of each change one region is open at a time; paper shows all.
 */
import type { LawDiff } from '../compare/law-diff.ts';
import { dayInWords } from '../explain/day-in-words.ts';
import type { Said } from '../explain/situation-words.ts';
import {
  diffSections,
  inOneLine,
  type DiffChange,
  type DiffRegion,
  type DiffSection,
} from './diff-document.ts';
import { anchor, html, type Markup } from './markup.ts';
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
  const sections = diffSections(diff);
  const changing = sections.filter(({ changes }) => changes.length > 0);
  return html`${changing.length > 1 ? outline(changing) : ''}${sections.map(sectionHtml)}`;
}

function outline(sections: readonly DiffSection[]): Markup {
  return html`<nav class="contents" aria-label="What changes">
    <ol>
      ${sections.map(
        ({ id, title, lead }) =>
          html`<li>
            <a href="#${anchor('diff', id)}">${title}</a>
            <span class="small quiet">${lead}</span>
          </li> `,
      )}
    </ol>
  </nav> `;
}

function sectionHtml({ id, title, lead, lines, changes, rest }: DiffSection): Markup {
  return html`<section>
    <h2 id="${anchor('diff', id)}">${title}</h2>
    ${lead === undefined ? '' : html`<p>${lead}</p>`}
    ${
      lines.length === 0
        ? ''
        : html`<ul>
            ${lines.map((line) => html`<li>${line}</li> `)}
          </ul>`
    }
    ${changes.map((change, at) => changeHtml(change, anchor('diff', `${id}-${String(at)}`)))}
    ${rest === undefined ? '' : html`<p class="quiet">${rest}</p>`}
  </section> `;
}

function changeHtml({ what, common, regions, rest }: DiffChange, group: string): Markup {
  return html`<h3>${what}</h3>
    ${
      common.length === 0
        ? ''
        : html`<p>In all of these:</p>
            ${terms(common)}`
    }
    ${regions.map((region, at) => regionHtml(region, { group, open: at === 0, more: common.length > 0 }))}
    ${rest.map((line) => html`<p class="quiet">${line}</p> `)}`;
}

interface Shown {
  /** Of one name only one is open. */
  readonly group: string;
  readonly open: boolean;
  /** Something is common to all regions. */
  readonly more: boolean;
}

function regionHtml(
  { situations, when, example, notes }: DiffRegion,
  { group, open, more }: Shown,
): Markup {
  const words = inOneLine(when) || (more ? 'nothing more' : 'always');
  return html`<details class="region" name="${group}" ${open ? 'open' : ''}>
    <summary><strong>${situations} situations</strong> <span class="short">${words}</span></summary>
    ${when.length === 0 ? html`<p>${more ? 'Nothing more is asked.' : 'Always.'}</p>` : terms(when)}
    ${
      example === undefined
        ? ''
        : html`<h4>For example</h4>
            ${terms(example.words)}
            <details class="run">
              <summary>To run with <code>threshold decide</code></summary>
              <pre><code>${JSON.stringify({ facts: example.facts }, null, 1)}</code></pre>
            </details>`
    }
    ${notes.map((note) => html`<p>${note}</p> `)}
  </details> `;
}

function terms(said: readonly Said[]): Markup {
  return html`<dl class="terms told">
    ${said.map(
      ({ title, is }) =>
        html`<dt>${title}</dt>
          <dd>${is}</dd> `,
    )}
  </dl>`;
}
