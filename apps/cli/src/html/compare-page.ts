/** Jurisdictions side by side as one static page, to read and print. */
import { dayInWords } from '@threshold/rules/explain/day-in-words';
import type { CompareSection, CompareTable } from '@threshold/rules/places/compare-table';
import { anchor, html, type Markup } from '@threshold/rules/page/markup';
import { pageFrame } from '@threshold/rules/page/page-frame';

export function comparePage(
  sections: readonly CompareSection[],
  {
    today,
    sources,
    above,
  }: {
    readonly today: string;
    readonly sources: readonly string[];
    /** The page above this one, where there is one. */
    readonly above?: string;
  },
): string {
  const title = 'Jurisdictions side by side';
  return pageFrame(
    { title, skip: 'Skip to the tables' },
    html`<header class="page">
        ${above !== undefined && html`<p class="small"><a href="${above}">The law, place by place</a></p>`}
        <h1>${title}</h1>
        <div class="notice">
          <p><strong>Not legal advice. Counsel decides.</strong></p>
        </div>
        <p class="small quiet">Page made on ${dayInWords(today)}. ${sources.join('; ')}.</p>
      </header>
      ${
        sections.length > 1 &&
        html`<nav class="contents" aria-label="Questions">
          <ol>
            ${sections.map(
              ({ id, title: name }) => html`<li><a href="#${anchor('q', id)}">${name}</a></li> `,
            )}
          </ol>
        </nav>`
      }
      <main id="main">
        ${sections.map(
          ({ id, title: name, facts, tables, notes }) =>
            html`<section id="${anchor('q', id)}">
              <h2>${name}</h2>
              <ul class="facts">
                ${facts.map((fact) => html`<li>${fact}</li> `)}
              </ul>
              ${tables.map(tableHtml)}
              ${notes.map((note) => html`<p class="small quiet">${note}</p> `)}
            </section> `,
        )}
      </main>`,
  );
}

function tableHtml({ title, rows }: CompareTable): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}">
    <table class="stack">
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">Answer</th>
          <th scope="col">Condition</th>
          <th scope="col">Citation</th>
          <th scope="col">Parts ways</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ title: place, outcome, answer, condition, otherwise, cite, parts }) =>
            html`<tr>
              <td data-head="Where"><strong>${place}</strong></td>
              <td data-head="Answer"><span class="outcome ${outcome}">${answer}</span></td>
              <td data-head="Condition">
                ${condition}
                ${
                  otherwise !== '' &&
                  html`<p class="small quiet">Otherwise where its condition holds, ${otherwise}</p>`
                }
              </td>
              <td data-head="Citation">${cite}</td>
              <td data-head="Parts ways">${parts}</td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div> `;
}
