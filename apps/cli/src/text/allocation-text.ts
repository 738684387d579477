/** Plans for the terminal: how far each comes, whom it serves and leaves out, and what would change that. */
import { EVERYBODY, type Counts, type PublishedView } from '@threshold/allocation/published-counts';
import { servedBy, type AllocationReport } from '@threshold/allocation/report';
import { SYNTHETIC } from '@threshold/allocation/synthetic-office';
import type { Policy } from '@threshold/allocation/policy';
import { COSTS } from '@threshold/allocation/evidence';
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
import type { Terminal } from '../terminal.ts';
import { blocks, hanging, joined, padTo, paragraph } from './layout.ts';
import { columnsOf } from './wrap.ts';

export function allocationText(report: AllocationReport, { colors, width }: Terminal): string {
  const head = (text: string): string[] => paragraph(colors.bold(text), width);
  const list = (lines: readonly string[]): string[] =>
    lines.flatMap((line) => hanging('·', line, width, 2));
  const { rules, plans, conflicts, counts, main, bought, atCosts, trap } = report;
  return joined(
    blocks(
      head(`Legal defence, planned for ${report.day}`),
      report.synthetic ? head(SYNTHETIC) : [],
      rules.length === 0
        ? ['No rule holds the plan.']
        : [...head('Rules'), ...list(rules.map(ruleText))],
      ...plans.map((plan) => {
        const { people, served } = servedBy(counts, plan.policy);
        return [
          ...head(POLICY_NAME[plan.policy]),
          ...hanging('', POLICY_SAYS[plan.policy], width, 2),
          `  Serves ${number(served)} of ${number(people)}.`,
          ...hanging('', `${gapText(plan.gap)} ${oneByOneText(plan.oneByOne)}`, width, 2),
          ...plan.funds.flatMap(({ fund, amount, percent }) =>
            hanging('·', `${fund}: ${used(percent)} of ${dollars(amount)}`, width, 2),
          ),
        ];
      }),
      ...conflicts.map(({ policy, conflict }) => [
        ...head(`${POLICY_NAME[policy]}: no plan`),
        ...list(conflictText(conflict, rules)),
      ]),
      ...counts.views.map((view) => [
        ...head(`${VIEW_NAME[view.view]}: served of all`),
        ...viewLines(
          view,
          plans.map(({ policy }) => policy),
          width,
        ),
      ]),
      counts.leftOut.length === 0
        ? []
        : list(counts.leftOut.map(({ view, why }) => `${VIEW_NAME[view]} is left out. ${why}`)),
      bought.length === 0
        ? []
        : [
            ...head(`A little more, under ${POLICY_NAME[main].toLowerCase()}`),
            ...list(bought.map(boughtText)),
            ...hanging(
              '',
              'With the same money otherwise. Counted as if people could be divided, so about.',
              width,
              2,
            ),
          ],
      atCosts.length === 0
        ? []
        : [
            ...head('If every case cost the same'),
            ...atCosts.map(
              ({ dollars: cost, served }) =>
                `  ${padTo(dollars(cost), 8)} ${served === null ? 'the rules cannot hold together' : `about ${number(served)} served`}`,
            ),
            ...list(
              COSTS.map(
                ({ fact, says, source, verified }) =>
                  `${says} (${fact}, ${source}${verified ? '' : ', not verified'})`,
              ),
            ),
          ],
      [
        ...head('The trap'),
        ...(trap === undefined ? [] : hanging('', trapText(trap), width, 2)),
        ...hanging('', TRAP_WHY, width, 2),
      ],
      head('A plan, and no decision: the office decides whom it serves.'),
    ),
  );
}

function viewLines(
  { rows }: PublishedView,
  policies: readonly Policy[],
  width: number,
): readonly string[] {
  const wide = Math.max(...rows.map(({ label }) => columnsOf(label)), 8);
  const column = 15;
  const fits = wide + 2 + policies.length * (column + 1) <= width;
  const shown = (counts: Counts | undefined): string =>
    `${number(counts?.served ?? null)} of ${number(counts?.people ?? null)}`;
  if (!fits)
    return rows.flatMap(({ code, label, by }) => [
      `  ${code === EVERYBODY ? 'Everybody' : label}`,
      ...policies.map((policy) => `    ${POLICY_NAME[policy]}: ${shown(by[policy])}`),
    ]);
  return [
    ...(policies.length === 1
      ? []
      : [
          `  ${padTo('', wide)}${policies.map((policy) => ` ${POLICY_NAME[policy].padStart(column)}`).join('')}`,
        ]),
    ...rows.map(
      ({ label, by }) =>
        `  ${padTo(label, wide)}${policies.map((policy) => ` ${shown(by[policy]).padStart(column)}`).join('')}`,
    ),
  ];
}

export function number(value: number | null): string {
  return value === null ? 'withheld' : value.toLocaleString('en-US');
}

export function used(percent: number | null): string {
  return percent === null ? 'a little' : `${percent} %`;
}

export function dollars(value: number): string {
  return `$${value.toLocaleString('en-US')}`;
}
