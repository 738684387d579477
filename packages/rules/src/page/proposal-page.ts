/**
 * A proposal as one page to read, print and hand on: its words, what it changes, what it guarantees, and the figures of
 * past requests. No name of a colleague is in it.
 */
import type { LawDiff } from '../compare/law-diff.ts';
import type { PropertyResult } from '../draft/weigh-draft.ts';
import { dayInWords } from '../explain/day-in-words.ts';
import { diffBody } from './diff-page.ts';
import { html, Markup } from './markup.ts';
import { pageFrame } from './page-frame.ts';
import { table } from './table.ts';

export interface ReplayedRow {
  readonly of: { readonly code: string; readonly label: string };
  readonly result: { readonly code: string; readonly label: string };
  /** Null: withheld. */
  readonly count: number | null;
}

export interface ProposalToShow {
  readonly title: string;
  readonly text: string;
  readonly side: 'own' | 'other';
  readonly source: string;
  readonly pack: string;
  readonly draft: string;
  readonly version: number;
  readonly hash: string;
  readonly against: string;
  readonly engine: string;
  /** A day. */
  readonly made: string;
  readonly diff: LawDiff | undefined;
  readonly apart: string | null;
  readonly properties: readonly PropertyResult[];
  readonly replay: {
    readonly day: string;
    readonly tables: readonly {
      readonly id: string;
      readonly title: string;
      readonly rows: readonly ReplayedRow[];
    }[];
    readonly leftOut: readonly { readonly title: string; readonly why: string }[];
    readonly refused: readonly { readonly act: string; readonly why: string }[];
    readonly none: boolean;
    readonly failed: boolean;
  };
}

const VERDICT: Readonly<Record<PropertyResult['verdict'], string>> = {
  holds: 'holds',
  untested: 'holds, because nothing meets its condition',
  fails: 'does not hold',
  unshown: 'not proved',
  'too-large': 'too large to be proved',
};

/** A proposal is handed round on paper: of each act what stands open of the first change, of the others the line. */
const ON_PAPER = new Markup(`
.on-paper { display: none; }
@media print {
  .on-paper { display: block; }
  html { font-size: 8.5pt; }
  h2 { break-before: auto; margin-block: 0.8rem 0.3rem; font-size: 1.2rem; border-block-end-width: 1px; }
  h3 { margin-block: 0.5rem 0.2rem; font-size: 1rem; }
  p, ul, dl { margin-block: 0.25rem; max-inline-size: none; }
  dl.told > dt, dl.told > dd { display: inline; margin: 0; }
  dl.told > dt::after { content: ": "; }
  dl.told > dd:not(:last-child)::after { content: "; "; }
  #diff-same ~ ul > li { display: inline; }
  #diff-same ~ ul > li:not(:last-child)::after { content: "; "; }
  #diff-same ~ ul { padding: 0; }
  dl.told { display: block; }
  details.region, details.region > summary { border: 0; padding: 0; margin: 0; list-style: none; }
  details.region { break-inside: auto; }
  details.region:not([open]), h3 ~ h3 ~ :not(h3, p.quiet:last-child) { display: none; }
  h3 ~ h3 { font-weight: 400; margin-block: 0.1rem; }
  .scroll th, .scroll td { padding-block: 0.1rem; }
}
`);

export function proposalPage(proposal: ProposalToShow): string {
  const { title, text, side, source, diff, apart, properties, made } = proposal;
  return pageFrame(
    { title, skip: 'Skip to the proposal', style: ON_PAPER },
    html`<header class="page">
        <h1>${title}</h1>
        <div class="notice">
          <p>
            <strong
              >A proposal. Nothing of it is in force. Not legal advice. Counsel decides.</strong
            >
          </p>
        </div>
        <p>
          ${side === 'own' ? 'Offered by the own side.' : 'Offered by the other side.'}
          ${source === '' ? '' : html`Source: ${source}`}
        </p>
        <p class="small quiet">
          Version ${proposal.version} of the draft “${proposal.draft}” of ${proposal.pack}, weighed
          on ${dayInWords(made)} by engine ${proposal.engine}. Sources of the law in force
          ${proposal.against.slice(0, 16)}, of the draft ${proposal.hash.slice(0, 16)}.
        </p>
      </header>
      <main id="main">
        <section>${text.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p> `)}</section>
        <p class="small quiet on-paper">
          On paper each act shows its most frequent change, with one place where it is so. The page
          on a screen has the others.
        </p>
        ${
          diff
            ? diffBody(diff)
            : html`<section>
                <h2>What changes</h2>
                <p>${apart ?? 'Not compared.'}</p>
              </section>`
        }
        ${propertiesHtml(properties)} ${replayHtml(proposal.replay)}
      </main>`,
  );
}

function propertiesHtml(properties: readonly PropertyResult[]): Markup {
  return html`<section>
    <h2>What it guarantees</h2>
    ${
      properties.length === 0
        ? html`<p>The packs state no property.</p>`
        : table(
            'Every property of the packs, proved for every situation at once, or refuted by one.',
            ['Property', 'Result', 'Rests on'],
            properties.map(({ title, id, verdict, cite, against }) => ({
              cells: [
                html`${title} <span class="small quiet">${id}</span>`,
                html`${VERDICT[verdict]}${
                  against ? html`: <code>${JSON.stringify({ facts: against.facts })}</code>` : ''
                }`,
                cite
                  .map(({ ref, verified }) => (verified ? ref : `${ref} (not verified)`))
                  .join('; '),
              ],
            })),
          )
    }
  </section>`;
}

function replayHtml(replay: ProposalToShow['replay']): Markup {
  return html`<section>
    <h2>Past requests</h2>
    ${
      replay.none
        ? html`<p>There were no past requests to decide again.</p>`
        : replay.failed
          ? html`<p>The past requests could not be decided under both laws.</p>`
          : ''
    }
    ${replay.tables.map(({ title, rows }) =>
      table(
        title,
        ['Of', 'Under the proposal', 'Answers'],
        rows.flatMap(({ of, result, count }) =>
          count === 0
            ? []
            : [{ cells: [of.label, result.label, count === null ? 'withheld' : count] }],
        ),
      ),
    )}
    <ul>
      <li>
        What is counted is answers, one for each act that a request asks for; they are what the law
        suggests, not what counsel determined. As of ${dayInWords(replay.day)}.
      </li>
      <li>
        Counts of 1 to 10 are withheld, and with them as many others as keep anybody from working
        them out. Two proposals over the same requests are not seen together: whoever hands on both
        has to ask whether one gives away the other. For: internal review.
      </li>
      ${replay.leftOut.map(({ title, why }) => html`<li>Left out, “${title}”: ${why}</li>`)}
      ${replay.refused.map(({ act, why }) => html`<li>Not decided, ${act}: ${why}</li>`)}
    </ul>
  </section>`;
}
