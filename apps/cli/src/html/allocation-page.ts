/** Plans as one static page: bars from zero with their tables, for reading and for printing. */
import { COSTS, OUTCOMES, type Evidence } from '@threshold/allocation/evidence';
import { EVERYBODY, type PublishedView } from '@threshold/allocation/published-counts';
import { servedBy, type AllocationReport } from '@threshold/allocation/report';
import { SYNTHETIC } from '@threshold/allocation/synthetic-office';
import type { Policy } from '@threshold/allocation/policy';
import { dayInWords } from '@threshold/rules/explain/day-in-words';
import { html, Markup } from '@threshold/rules/page/markup';
import { pageFrame } from '@threshold/rules/page/page-frame';
import { table } from '@threshold/rules/page/table';
import {
  boughtText,
  conflictText,
  gapText,
  oneByOneText,
  POLICY_NAME,
  POLICY_SAYS,
  ruleText,
  TRAP_WHY,
  trapText,
  VIEW_NAME,
} from '../document/allocation-words.ts';
import { dollars, number, used } from '../text/allocation-text.ts';

const BARS = new Markup(`
.bars { padding: 0; list-style: none; }
.bars li { display: grid; grid-template-columns: minmax(7rem, 16rem) minmax(0, 1fr) 8rem; gap: 0.75rem; align-items: center; min-block-size: 2rem; }
.bars svg { inline-size: 100%; block-size: 1.1rem; border-inline-start: 1px solid var(--line); fill: var(--link); }
.bars .part { font-weight: 600; padding-block-start: 0.75rem; display: block; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
@media (max-width: 30rem) { .bars li { grid-template-columns: minmax(0, 1fr) 8rem; } .bars svg { grid-row: 2; grid-column: 1 / -1; } }
@media (forced-colors: active) { .bars svg { fill: CanvasText; } }
@media print { .bars svg { print-color-adjust: exact; } h2 { break-before: auto; } }
`);

export function allocationPage(report: AllocationReport, today: string): string {
  const { plans, conflicts, counts, rules, bought, atCosts, trap, synthetic, main } = report;
  const policies = plans.map(({ policy }) => policy);
  const title = `Legal defence, planned for ${dayInWords(report.day)}`;
  const mark = synthetic && html`<p><strong>${SYNTHETIC}</strong></p>`;
  return pageFrame(
    { title, skip: 'Skip to the plans', style: BARS },
    html`<header class="page">
        <h1>${title}</h1>
        <div class="notice">
          ${mark}
          <p><strong>A plan, and no decision: the office decides whom it serves.</strong></p>
        </div>
        <p class="small quiet">
          Page made on ${dayInWords(today)}. Counts from 1 to 10, and those that would tell them,
          are withheld.
        </p>
      </header>
      <main id="main">
        <section>
          <h2>Rules</h2>
          ${
            rules.length === 0
              ? html`<p>No rule holds the plan.</p>`
              : html`<ul>
                  ${rules.map((rule) => html`<li>${ruleText(rule)}</li> `)}
                </ul>`
          }
        </section>
        <section>
          <h2>Plans</h2>
          ${table(
            'How far each plan comes',
            ['Policy', 'Served', 'Of', 'How good', 'One by one'],
            plans.map(({ policy, gap, oneByOne }) => {
              const { served, people } = servedBy(counts, policy);
              return {
                cells: [
                  html`<strong>${POLICY_NAME[policy]}</strong><br />${POLICY_SAYS[policy]}`,
                  number(served),
                  number(people),
                  gapText(gap),
                  oneByOneText(oneByOne),
                ],
              };
            }),
          )}
          ${conflicts.map(
            ({ policy, conflict }) =>
              html`<h3>${POLICY_NAME[policy]}: no plan</h3>
                <ul>
                  ${conflictText(conflict, rules).map((line) => html`<li>${line}</li> `)}
                </ul> `,
          )}
          ${
            plans.length > 0 &&
            table(
              'What is used of each fund',
              ['Fund', 'Amount', ...policies.map((policy) => POLICY_NAME[policy])],
              plans[0]!.funds.map(({ fund, amount }, at) => ({
                cells: [
                  fund,
                  dollars(amount),
                  ...plans.map(({ funds }) => used(funds[at]!.percent)),
                ],
              })),
            )
          }
        </section>
        ${counts.views.map((view) => viewHtml(view, policies))}
        ${counts.leftOut.map(({ view, why }) => html`<p>${VIEW_NAME[view]} is left out. ${why}</p>`)}
        ${
          bought.length > 0 &&
          html`<section>
            <h2>A little more, under ${POLICY_NAME[main].toLowerCase()}</h2>
            <ul>
              ${bought.map((each) => html`<li>${boughtText(each)}</li> `)}
            </ul>
            <p class="small quiet">
              With the same money otherwise. Counted as if people could be divided, so about.
            </p>
          </section>`
        }
        <section>
          <h2>If every case cost the same</h2>
          ${
            atCosts.length === 0
              ? html`<p>No cost is shown here: counts from 1 to 10 are withheld.</p>`
              : html`${bars(
                  atCosts.map(({ dollars: cost, served }) => ({
                    label: dollars(cost),
                    value: served,
                  })),
                  'the rules cannot hold',
                )}
                ${table(
                  'People served at each cost',
                  ['Cost of a case', 'Served, about'],
                  atCosts.map(({ dollars: cost, served }) => ({
                    cells: [
                      dollars(cost),
                      served === null ? 'The rules cannot hold together' : number(served),
                    ],
                  })),
                )}`
          }
          ${evidence('What is known of the cost of a case', COSTS)}
        </section>
        <section>
          <h2>The trap</h2>
          ${trap !== undefined && html`<p><strong>${trapText(trap)}</strong></p>`}
          <p>${TRAP_WHY}</p>
          ${evidence('Where that comes from', OUTCOMES)}
        </section>
      </main>
      ${synthetic && html`<footer class="page">${mark}</footer>`}`,
  );
}

function viewHtml({ view, rows }: PublishedView, policies: readonly Policy[]): Markup {
  const parts = rows.filter(({ code }) => code !== EVERYBODY);
  return html`<section>
    <h2>${VIEW_NAME[view]}: served of all</h2>
    ${policies.map(
      (policy) =>
        html`<h3>${POLICY_NAME[policy]}</h3>
          ${shares(
            parts.map(({ label, by }) => ({
              label,
              served: by[policy]?.served ?? null,
              people: by[policy]?.people ?? null,
            })),
          )} `,
    )}
    ${table(
      `${VIEW_NAME[view]}, served and left out`,
      [
        'Of',
        ...policies.flatMap((policy) => [
          `${POLICY_NAME[policy]}: served`,
          `${POLICY_NAME[policy]}: left out`,
        ]),
      ],
      rows.map(({ label, by }) => ({
        cells: [
          label,
          ...policies.flatMap((policy) => [
            number(by[policy]?.served ?? null),
            number(by[policy]?.leftOut ?? null),
          ]),
        ],
      })),
    )}
  </section> `;
}

interface Shared {
  readonly label: string;
  readonly served: number | null;
  readonly people: number | null;
}

/** The share that is served, from nothing to all. */
function shares(rows: readonly Shared[]): Markup {
  return html`<ul class="bars">
    ${rows.map(({ label, served, people }) => {
      const known = served !== null && people !== null && people > 0;
      return html`<li>
        <span>${label}</span>
        <svg aria-hidden="true" preserveAspectRatio="none">
          <rect width="${known ? String((served / people) * 100) : '0'}%" height="100%" />
        </svg>
        <span class="number"
          >${known ? `${Math.round((served / people) * 100)} %` : 'withheld'}</span
        >
      </li> `;
    })}
  </ul>`;
}

function bars(
  rows: readonly { readonly label: string; readonly value: number | null }[],
  none: string,
): Markup {
  const most = Math.max(1, ...rows.map(({ value }) => value ?? 0));
  return html`<ul class="bars">
    ${rows.map(
      ({ label, value }) =>
        html`<li>
          <span>${label}</span>
          <svg aria-hidden="true" preserveAspectRatio="none">
            <rect width="${String(((value ?? 0) / most) * 100)}%" height="100%" />
          </svg>
          <span class="number">${value === null ? none : number(value)}</span>
        </li> `,
    )}
  </ul>`;
}

function evidence(caption: string, rows: readonly Evidence[]): Markup {
  return table(
    caption,
    ['Fact', 'Says', 'Source', 'Text read', 'In conflict with'],
    rows.map(({ fact, says, source, url, date, verified, conflictsWith }) => ({
      cells: [
        fact,
        says,
        url === null ? `${source}, ${date}` : html`<a href="${url}">${source}</a>, ${date}`,
        verified ? 'yes' : 'not verified',
        conflictsWith.join(', '),
      ],
    })),
  );
}
