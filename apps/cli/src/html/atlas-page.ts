/**
 * An atlas as one page that a city can publish: how each act is decided, then the law itself as `law show`
 * sets it, every norm beside the law's own words. No script; nothing from elsewhere. docs/atlas.md.
 */
import type { ActAtlas, Atlas } from '@threshold/rules/atlas/atlas';
import type { Step } from '@threshold/rules/atlas/decision-graph';
import { dayInWords } from '@threshold/rules/explain/day-in-words';
import type { Outcome } from '@threshold/rules/language/outcome';
import {
  decidesMost,
  happened,
  leadWords,
  outcomeShares,
  WHAT_A_SHARE_IS,
} from '../document/atlas-words.ts';
import type { CiteEntry } from '../document/cite-entry.ts';
import { number, share } from '@threshold/rules/page/diff-document';
import type { LawDocument } from '../document/law-document.ts';
import { count, sentence } from '@threshold/rules/explain/plain-words';
import { capital } from '../text/words.ts';
import { graphSvg } from './graph-svg.ts';
import { lawPage, type PageOptions, type Section } from './law-page.ts';
import { anchor, html, Markup, type Content } from '@threshold/rules/page/markup';
import { table } from '@threshold/rules/page/table';

/** Questions named of each act; JSON holds all. */
const QUESTIONS = 8;

/** With what is known of the text instead. */
export interface UnreadEntry {
  readonly norm: string;
  readonly cite: CiteEntry;
}

export function atlasPage(
  atlas: Atlas,
  law: LawDocument,
  unread: readonly UnreadEntry[],
  options: PageOptions,
): string {
  const [glanceFirst, ...others] = atlasSections(atlas, law, unread);
  return lawPage(law, options, {
    title: `${law.title}: an atlas of the law`,
    style: ATLAS_STYLE,
    sections: [
      glanceFirst,
      {
        id: 'acts',
        title: 'How each act is decided',
        body: atlas.acts.map(actHtml),
        below: atlas.acts.map(({ act, title }) => ({ id: anchor('act', act), title })),
      },
      ...others,
    ],
  });
}

/** What an atlas says of the whole law, beside how each act is decided. */
export function atlasSections(
  atlas: Atlas,
  law: LawDocument,
  unread: readonly UnreadEntry[],
): readonly [Section, ...Section[]] {
  return [
    { id: 'glance', title: 'At a glance', body: glance(atlas) },
    { id: 'open', title: 'Where the law is silent, contested or open', body: openHtml(atlas, law) },
    { id: 'unread', title: 'What rests on text not read in full', body: unreadHtml(unread, law) },
    { id: 'history', title: 'What happened to the law', body: historyHtml(atlas) },
  ];
}

function glance({ acts, day, untold }: Atlas): Content {
  return [
    html`<p>The law of ${dayInWords(day)}. ${WHAT_A_SHARE_IS}</p>`,
    table(
      'Each act, what comes out, and what decides most',
      ['Act', 'What comes out', 'Decides most'],
      acts.map((each) => ({
        cells: [
          actLink(each),
          outcomeShares(each.outcomes, each.situations),
          each.questions === 0 ? 'Always the same.' : decidesMost(each, 2),
        ],
      })),
    ),
    untold.length > 0 &&
      html`<p>
        Too large to tell, so nothing is said of them here:
        ${untold.map(({ title }) => title).join('; ')}.
      </p>`,
  ];
}

/** How one act is decided: the drawing and its table, what decides most, when the answers changed. */
export function actHtml(act: ActAtlas): Markup {
  const { title, questions, situations, outcomes, influence, steps, versions } = act;
  return html`<section class="act" aria-labelledby="${anchor('act', act.act)}">
    <h3 id="${anchor('act', act.act)}">${title}</h3>
    <p>
      Depends on ${count(questions, 'question')}, in ${number(situations)}
      ${situations === 1n ? 'situation' : 'situations'}: ${outcomeShares(outcomes, situations)}.
    </p>
    ${steps.length > 0 && graphHtml(act, steps)}
    ${
      influence.length > 0 &&
      table(
        `What decides most: ${title}`,
        ['Fact', 'Another answer alone changes the outcome in'],
        influence
          .slice(0, QUESTIONS)
          .map((each) => ({ cells: [each.title, share(each.situations, situations)] })),
      )
    }
    ${
      influence.length > QUESTIONS &&
      html`<p class="small quiet">
        And ${count(influence.length - QUESTIONS, 'further fact')} that decide less.
      </p>`
    }
    ${
      versions.length > 0 &&
      table(
        `When the answers changed: ${title}`,
        ['From', 'With another outcome than before'],
        versions.map((each) => ({
          cells: [dayInWords(each.from), share(each.changed, each.situations)],
        })),
      )
    }
  </section> `;
}

/** The drawing, and beside it the same as a table: shares are of all situations of the act. */
function graphHtml({ title, situations }: ActAtlas, steps: readonly Step[]): Markup {
  const rows = steps.flatMap(({ number: step, title: question, branches }) =>
    branches.map(({ when, situations: own, leads }) => ({
      cells: [
        String(step),
        question,
        capital(when.is),
        share(own, situations),
        leadWords(leads, own),
      ],
    })),
  );
  return html`<div class="drawn">
    <figure>
      ${graphSvg(steps, situations, `The decision “${title}” as a graph. The table that follows says the same in full.`)}
    </figure>
    ${table(`Step by step: ${title}`, ['Step', 'Question', 'Answer', 'Situations', 'Leads to'], rows)}
  </div>`;
}

const OPEN: readonly Outcome[] = ['no-rule', 'contested', 'undetermined'];

function openHtml({ acts }: Atlas, { silences, readings, contested }: LawDocument): Content {
  const rows = acts.flatMap((act) => {
    const counts = OPEN.map(
      (outcome) => act.outcomes.find((each) => each.outcome === outcome)?.situations ?? 0n,
    );
    if (counts.every((each) => each === 0n)) return [];
    return [{ cells: [actLink(act), ...counts.map((each) => share(each, act.situations))] }];
  });
  return [
    html`<p>
      No rule: no norm of any layer speaks. Contested: two readings of the law part ways.
      Undetermined: only counsel can say. Everything else of these acts is settled.
    </p>`,
    rows.length === 0
      ? html`<p>No act is silent, contested or open in any situation.</p>`
      : table(
          'Share of situations in which the law gives no settled answer',
          ['Act', '◇ No rule', '▲ Contested', '△ Undetermined'],
          rows,
        ),
    html`<p>
      ${count(silences.length, 'silence')} ${silences.length === 1 ? 'is' : 'are'} declared with
      what was
      searched${silences.length > 0 && html`: <a href="#silences">where the law is silent</a>`}.
      ${count(readings.length, 'question')} of law ${readings.length === 1 ? 'is' : 'are'} left
      open${readings.length > 0 && html`: <a href="#readings">questions the law leaves open</a>`}.
      ${contested.length > 0 && `${count(contested.length, 'pair')} of norms are said to be contested.`}
    </p>`,
  ];
}

function unreadHtml(unread: readonly UnreadEntry[], { counts }: LawDocument): Content {
  const all = counts.norms + counts.exceptions;
  const without = all - counts.read;
  if (unread.length === 0) return html`<p>Every citation was read in full.</p>`;
  return [
    html`<p>
      ${without} of ${count(all, 'norm')} and exceptions rest on a citation that nobody has read in
      full. Check the text before you rely on them.
    </p>`,
    table(
      'Citations not read in full, and the norm that rests on each',
      ['Norm', 'Citation', 'Source', 'Known of the text'],
      unread.map(({ norm, cite }) => ({
        cells: [
          html`<a href="#${anchor('norm', norm)}">${norm}</a>`,
          cite.ref,
          cite.sourceTitle,
          `† ${cite.mark}`,
        ],
      })),
    ),
  ];
}

function historyHtml({ changes }: Atlas): Content {
  if (changes.length === 0) return html`<p>The packs give no dates.</p>`;
  return table(
    'By date, those to come included',
    ['Date', 'What happened', 'Norm or definition', 'Citation'],
    changes.map(({ date, kind, court, what, id, summary, cite }) => ({
      cells: [
        dayInWords(date).replaceAll(' ', '\u00a0'),
        happened(kind, court),
        html`<a href="#${anchor(what, id)}">${id}</a>: ${sentence(summary)}`,
        cite.map(({ ref, verified }) => (verified ? ref : `† ${ref}`)).join('; '),
      ],
    })),
  );
}

function actLink({ act, title }: ActAtlas): Markup {
  return html`<a href="#${anchor('act', act)}">${title}</a>`;
}

export const ATLAS_STYLE = new Markup(`
.act { border-block-start: 1px solid var(--line); margin-block-start: 2rem; }
.drawn { display: grid; grid-template-columns: minmax(0, 22rem) minmax(0, 1fr); gap: 1.5rem; align-items: start; }
.drawn figure { margin: 0; }
.graph { display: block; inline-size: 100%; max-inline-size: 22rem; block-size: auto; font-size: 13px; }
.graph text { fill: var(--ink); }
.graph .ask { font-weight: 700; }
.graph .box { fill: var(--panel); stroke: var(--line); }
.graph .bar, .graph .tip { fill: var(--quiet); }
.graph .edge { fill: none; stroke: var(--quiet); stroke-width: 1.5; }
.graph .lead { font-weight: 600; }
.graph .share { text-anchor: end; fill: var(--quiet); }
.graph .must-not { fill: var(--must-not); }
.graph .must { fill: var(--must); }
.graph .may, .graph .not-required { fill: var(--may); }
.graph .contested, .graph .undetermined, .graph .no-rule { fill: var(--open); }
@media (max-width: 46rem) { .drawn { grid-template-columns: minmax(0, 1fr); } }
@media print {
  .drawn { display: block; }
  .graph { max-inline-size: 9cm; }
  .graph .box { fill: none; }
}
@media (forced-colors: active) {
  .graph text, .graph .bar, .graph .tip { fill: CanvasText; }
  .graph .box { fill: Canvas; stroke: CanvasText; }
  .graph .edge { stroke: CanvasText; }
}
`);
