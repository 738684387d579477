/** A replay as one static page: bars from zero, and beneath each the same as a table. */
import { dayInWords } from '@threshold/rules/explain/day-in-words';
import { replayNotes, SYNTHETIC } from '../document/replay-notes.ts';
import type { Replay } from '../lab/replay.ts';
import {
  ALL,
  CHANGED,
  SAME,
  type ReplayTable,
  type TableRow,
} from '@threshold/disclose/replay-tables';
import { number } from '../text/replay-text.ts';
import { html, Markup } from '@threshold/rules/page/markup';
import { pageFrame } from '@threshold/rules/page/page-frame';

const BARS = new Markup(`
.bars { padding: 0; list-style: none; }
.bars li { display: grid; grid-template-columns: minmax(7rem, 20rem) minmax(0, 1fr) 6rem; gap: 0.75rem; align-items: center; min-block-size: 2rem; }
.bars svg { inline-size: 100%; block-size: 1.1rem; border-inline-start: 1px solid var(--line); fill: var(--link); }
.months { inline-size: 100%; block-size: 9rem; border-block-end: 1px solid var(--line); fill: var(--link); }
.months .withheld { fill: var(--line); }
.ends { display: flex; gap: 1rem; justify-content: space-between; max-inline-size: none; }
summary { min-block-size: 2.75rem; align-content: center; cursor: pointer; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
@media (max-width: 30rem) { .bars li { grid-template-columns: minmax(0, 1fr) 6rem; } .bars svg { grid-row: 2; grid-column: 1 / -1; } }
@media (forced-colors: active) { .bars svg, .months { fill: CanvasText; } }
@media print { .bars svg, .months { print-color-adjust: exact; } h2 { break-before: auto; } }
`);

export function replayPage(replay: Replay, today: string): string {
  const { before, after, engine, synthetic, tables } = replay;
  const title = `Past requests, from ${before.name} to ${after.name}`;
  return pageFrame(
    { title, skip: 'Skip to the counts', style: BARS },
    html`<header class="page">
        <h1>${title}</h1>
        <div class="notice">
          ${synthetic === 'none' ? '' : html`<p><strong>${SYNTHETIC[synthetic]}</strong></p> `}
          <p><strong>Not legal advice. Counsel decides.</strong></p>
        </div>
        <p class="small quiet">
          Sources ${before.hash.slice(0, 16)} and ${after.hash.slice(0, 16)}, engine ${engine}, page
          made on ${dayInWords(today)}.
        </p>
      </header>
      <main id="main">
        ${tables.map(tableHtml)}
        <section>
          <h2>To be read with this</h2>
          <ul>
            ${replayNotes(replay).map((note) => html`<li>${note}</li> `)}
          </ul>
        </section>
      </main>
      ${
        synthetic === 'none'
          ? ''
          : html`<footer class="page">
              <p><strong>${SYNTHETIC[synthetic]}</strong></p>
            </footer> `
      }`,
  );
}

function tableHtml({ id, title, rows }: ReplayTable): Markup {
  const parts = rows.filter(
    ({ of, result, count }) => of.code !== ALL && result.code !== SAME && count !== 0,
  );
  const plotted = rows.filter(({ of, result }) => of.code !== ALL && result.code === CHANGED);
  return html`<section>
    <h2>${title}</h2>
    ${rows
      .filter(({ of }) => of.code === ALL)
      .map(({ result, count }) => html`<p>${result.label}: <strong>${number(count)}</strong></p> `)}
    ${
      parts.length === 0
        ? html`<p>No answer changes.</p> `
        : id === 'months'
          ? monthsHtml(plotted)
          : barsHtml(id === 'acts' ? parts.filter(({ result }) => result.code !== CHANGED) : parts)
    }
    <details ${id === 'months' ? '' : new Markup('open')}>
      <summary>The same as a table</summary>
      <div class="scroll">
        <table>
          <caption>
            ${title}
          </caption>
          <thead>
            <tr>
              <th scope="col">Of</th>
              <th scope="col">Under the second law</th>
              <th scope="col" class="number">Answers</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ of, result, count }) =>
                html`<tr>
                  <th scope="row">${of.label}</th>
                  <td>${result.label}</td>
                  <td class="number">${number(count)}</td>
                </tr> `,
            )}
          </tbody>
        </table>
      </div>
    </details>
  </section> `;
}

function barsHtml(rows: readonly TableRow[]): Markup {
  const most = Math.max(1, ...rows.map(({ count }) => count ?? 0));
  return html`<ul class="bars">
    ${rows.map(
      ({ of, result, count }) =>
        html`<li>
          <span>${result.code === CHANGED ? of.label : `${of.label}: ${result.label}`}</span>
          <svg aria-hidden="true" preserveAspectRatio="none">
            <rect width="${String(((count ?? 0) / most) * 100)}%" height="100%" />
          </svg>
          <span class="number">${number(count)}</span>
        </li> `,
    )}
  </ul> `;
}

/** A column for each month in which there was a request; grey where the count is withheld. */
function monthsHtml(rows: readonly TableRow[]): Markup {
  const dated = rows.filter(({ of }) => /^\d{4}-\d{2}$/.test(of.code));
  const most = Math.max(1, ...dated.map(({ count }) => count ?? 0));
  const wide = 100 / Math.max(1, dated.length);
  return html`<svg class="months" aria-hidden="true" preserveAspectRatio="none">
      ${dated.map(({ count }, index) => {
        const high = count === null ? 3 : (count / most) * 100;
        return html`<rect
          class="${count === null ? 'withheld' : 'known'}"
          x="${String(index * wide)}%"
          y="${String(100 - high)}%"
          width="${String(wide * 0.8)}%"
          height="${String(high)}%"
        />`;
      })}
    </svg>
    <p class="ends small">
      <span>${dated[0]?.of.label}</span
      ><span>at most ${number(most)} in a month; grey: withheld</span
      ><span>${dated.at(-1)?.of.label}</span>
    </p> `;
}
