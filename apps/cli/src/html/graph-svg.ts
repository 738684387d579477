/**
 * The graph of a decision as a drawing: steps one below the other, lines at the right to the step an answer
 * leads to. It fits a telephone. The table beside it says all of it in text, uncut.
 */
import type { Branch, Lead, Step } from '@threshold/rules/atlas/decision-graph';
import { share } from '@threshold/rules/page/diff-document';
import { outcomeWord } from '@threshold/rules/explain/outcome-word';
import { shapeOf } from '../text/outcome-mark.ts';
import { count } from '@threshold/rules/explain/plain-words';
import { html, type Markup } from '@threshold/rules/page/markup';

const WIDTH = 340;
const BOX = 284;
const LINE = 17;
const PAD = 10;
const GAP = 16;
/** Signs on a line of the width of a box, a little less than fit. */
const SIGNS = 36;
const TITLE_SIGNS = 28;

interface Drawn {
  readonly step: Step;
  readonly top: number;
  readonly title: readonly string[];
  readonly rows: readonly Row[];
  readonly height: number;
}
interface Row {
  readonly branch: Branch;
  readonly top: number;
  readonly lines: readonly string[];
}
interface Edge {
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

export function graphSvg(steps: readonly Step[], of: bigint, label: string): Markup {
  const drawn = place(steps);
  const last = drawn.at(-1)!;
  const height = last.top + last.height + 2;
  return html`<svg class="graph" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}">
    ${edges(drawn).map(edgeSvg)}${drawn.map((each) => stepSvg(each, of))}
  </svg>`;
}

function place(steps: readonly Step[]): Drawn[] {
  let top = 1;
  return steps.map((step) => {
    const title = cut(step.title, TITLE_SIGNS, 3);
    let y = top + PAD + title.length * LINE + 6;
    const rows = step.branches.map((branch): Row => {
      const lines = cut(branch.when.is, SIGNS, 2);
      const row = { branch, top: y, lines };
      y += (lines.length + 1) * LINE + 9;
      return row;
    });
    const drawn = { step, top, title, rows, height: y - top };
    top = y + GAP;
    return drawn;
  });
}

/** Each line in the first lane that is free beside it. */
function edges(drawn: readonly Drawn[]): Edge[] {
  const taken: (readonly [number, number])[][] = [];
  return drawn.flatMap(({ rows }) =>
    rows.flatMap(({ branch: { leads }, top, lines }): Edge[] => {
      if (leads.kind !== 'step') return [];
      const from = top + lines.length * LINE + 8;
      const to = drawn[leads.step - 1]!.top + PAD + 9;
      const span = [Math.min(from, to), Math.max(from, to)] as const;
      const free = taken.findIndex((spans) =>
        spans.every(([start, end]) => end < span[0] || start > span[1]),
      );
      const lane = free < 0 ? taken.length : free;
      taken[lane] = [...(taken[lane] ?? []), span];
      return [{ from, to, lane }];
    }),
  );
}

function edgeSvg({ from, to, lane }: Edge): Markup {
  const x = Math.min(BOX + 14 + lane * 7, WIDTH - 2);
  const path = `M${BOX} ${from}H${x}V${to}H${BOX + 5}`;
  const tip = `M${BOX} ${to}l7 -4v8z`;
  return html`<path class="edge" d="${path}" /><path class="tip" d="${tip}" />`;
}

function stepSvg({ step, top, title, rows, height }: Drawn, of: bigint): Markup {
  return html`<rect class="box" x="1" y="${top}" width="${BOX - 1}" height="${height}" rx="4" />
    <text class="ask" x="${PAD}" y="${top + PAD + 12}">${step.number}</text>
    ${title.map((line, index) => html`<text class="ask" x="${PAD + 22}" y="${top + PAD + 12 + index * LINE}">${line}</text>`)}
    ${rows.map((row) => rowSvg(row, of))}`;
}

function rowSvg({ branch: { situations, leads }, top, lines }: Row, of: bigint): Markup {
  const at = top + lines.length * LINE + 13;
  const width = of === 0n ? 0 : Math.max(1, Number((situations * 2640n) / of) / 10);
  return html`<rect class="bar" x="${PAD}" y="${at + 5}" width="${width}" height="3" />
    ${lines.map((line, index) => html`<text x="${PAD}" y="${top + 13 + index * LINE}">${line}</text>`)}
    <text
      class="${leads.kind === 'outcome' ? `lead ${leads.outcome}` : 'lead'}"
      x="${PAD}"
      y="${at}"
      >${leadMark(leads)}</text
    >
    <text class="share" x="${BOX - PAD}" y="${at}">${share(situations, of)}</text>`;
}

function leadMark(lead: Lead): string {
  switch (lead.kind) {
    case 'outcome':
      return `${shapeOf(lead.outcome)} ${outcomeWord(lead.outcome)}`;
    case 'step':
      return `→ step ${lead.step}`;
    case 'more':
      return `⋯ more below: ${count(lead.questions, 'question')}`;
  }
}

/** Wrapped at blanks; what does not fit ends in an ellipsis. */
function cut(text: string, signs: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= signs || line === '') {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  lines.push(line);
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = `${kept[most - 1]!.replace(/[,;]$/, '')} …`;
  return kept.map((each) => (each.length > signs + 2 ? `${each.slice(0, signs)}…` : each));
}
