/** Tables of a page: on a narrow screen a row is a block, in print the head comes again on each page. */
import { html, type Content, type Markup } from './markup.ts';

export interface Row {
  readonly id?: string;
  readonly cells: readonly Content[];
}

/** On a narrow screen each row becomes a block whose parts name their column. */
export function table(caption: string, heads: readonly string[], rows: readonly Row[]): Markup {
  return html`<div class="scroll">
    <table class="stack">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ id, cells }) => html`<tr${id !== undefined && html` id="${id}"`}>${cells.map((cell, index) => html`<td data-head="${heads[index] ?? ''}">${cell}</td>`)}</tr>\n`)}
      </tbody>
    </table>
  </div>`;
}
