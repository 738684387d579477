/**
 * Whom plans serve and leave out, as tables that have been through the export gate: small numbers and their covers are
 * not in them. The plans are about the same people, so each view is one series: what one plan's table tells is known when
 * the next is protected. Views share nothing but their totals; one whose totals would tell what another withholds is left out.
 */
import { release } from '@threshold/disclose/gate';
import type { Purpose } from '@threshold/disclose/purpose';
import type { Tools } from '@threshold/disclose/request';
import { figuresOf, type Dimension, type Tallied } from '@threshold/disclose/suppression/frame';
import type { SeriesEntry } from '@threshold/disclose/suppression/series';
import { hashOfValue } from '@threshold/disclose/fingerprint';
import { codeOf, inOrder, VIEWS, type View } from './left-out.ts';
import type { Plan } from './plan.ts';
import type { Policy } from './policy.ts';

export const EVERYBODY = 'everybody';

export interface Counts {
  readonly people: number | null;
  readonly served: number | null;
  readonly leftOut: number | null;
}

export interface PublishedRow {
  /** `everybody`, or a code of the view. */
  readonly code: string;
  readonly label: string;
  readonly by: Readonly<Partial<Record<Policy, Counts>>>;
}

export interface PublishedView {
  readonly view: View;
  readonly rows: readonly PublishedRow[];
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

export interface CountsGate {
  readonly purpose: Purpose;
  readonly by: string;
  readonly day: string;
  readonly synthetic: boolean;
  readonly tools: Tools;
  readonly viewLabel: (view: View) => string;
  readonly label: (view: View, code: string) => string;
}

export interface PublishedCounts {
  readonly views: readonly PublishedView[];
  readonly leftOut: readonly { readonly view: View; readonly why: string }[];
}

export async function publishedCounts(
  plans: readonly Plan[],
  gate: CountsGate,
): Promise<PublishedCounts> {
  const views: PublishedView[] = [];
  const leftOut: { view: View; why: string }[] = [];
  for (const view of VIEWS) {
    const made = await viewOf(plans, view, gate);
    if (typeof made === 'string') leftOut.push({ view, why: made });
    else if (views.some((other) => totals(other) !== totals(made)))
      leftOut.push({ view, why: 'Its totals would tell what another table withholds.' });
    else views.push(made);
  }
  return { views, leftOut };
}

function totals({ rows }: PublishedView): string {
  return JSON.stringify(rows.find(({ code }) => code === EVERYBODY)?.by);
}

export const SERVED = 'served';
export const LEFT_OUT = 'left-out';

async function viewOf(
  plans: readonly Plan[],
  view: View,
  gate: CountsGate,
): Promise<PublishedView | string> {
  const { label, viewLabel, synthetic, tools, purpose, by, day } = gate;
  const codes = [
    ...new Set(plans.flatMap(({ people }) => people.map(({ one }) => codeOf(one, view, day)))),
  ].sort((a, b) => inOrder(view, a, b));
  const outcomes = [
    { code: EVERYBODY, label: 'Everybody' },
    { code: SERVED, label: 'Served', within: EVERYBODY },
    { code: LEFT_OUT, label: 'Left out', within: EVERYBODY },
  ];
  const dimensions: readonly Dimension[] = [
    {
      id: 'rows',
      label: 'Where the cases come from',
      codes: [
        synthetic
          ? { code: 'synthetic', label: 'Synthetic: made by a program, of no real person' }
          : { code: 'waiting', label: 'Waiting cases of the office' },
      ],
    },
    {
      id: 'of',
      label: viewLabel(view),
      codes: [
        { code: EVERYBODY, label: 'Everybody' },
        ...codes.map((code) => ({ code, label: label(view, code), within: EVERYBODY })),
      ],
    },
    ...plans.map(({ policy }) => ({ id: fieldOf(policy), label: policy, codes: outcomes })),
  ];
  const tally = tallied(plans, view, day, dimensions[0]!.codes[0]!.code);
  const earlier: SeriesEntry[] = [];
  const files: { name: string; bytes: Uint8Array }[] = [];
  const rows = new Map<string, Partial<Record<Policy, Counts>>>();
  for (const [index, { policy }] of plans.entries()) {
    const shown = {
      rows: dimensions[0]!.codes.map(({ code }) => code),
      of: dimensions[1]!.codes.map(({ code }) => code),
      [fieldOf(policy)]: outcomes.map(({ code }) => code),
    };
    const last = earlier.at(-1);
    const outcome = await release(
      {
        purpose,
        by,
        day,
        number: VIEWS.indexOf(view) * 10 + index + 1,
        recordClass: { id: `allocation-${view}-${policy}`, rowsAbout: 'a-person', fields: [] },
        as: 'csv',
        content: {
          kind: 'table',
          counted: {
            meaning: 'Waiting cases, and whether a plan under this policy would serve them.',
            source: 'The office’s list of waiting cases, planned by a program.',
            limits: 'A plan and no decision: the office decides whom it serves.',
          },
          dimensions,
          shown,
          tally,
          series: {
            id: `allocation-${view}`,
            earlier,
            head: last === undefined ? '' : hashOfValue(last),
          },
        },
      },
      tools,
    );
    if (!outcome.released) return outcome.text;
    const entry = outcome.entry!;
    earlier.push(entry);
    files.push(outcome.file);
    figuresOf(dimensions, shown).forEach(({ codes: at }, place) => {
      const value = entry.figures[place]!.value;
      const row = rows.get(at['of']!) ?? {};
      const held = row[policy] ?? { people: null, served: null, leftOut: null };
      const field =
        at[fieldOf(policy)] === SERVED
          ? 'served'
          : at[fieldOf(policy)] === LEFT_OUT
            ? 'leftOut'
            : 'people';
      row[policy] = { ...held, [field]: value };
      rows.set(at['of']!, row);
    });
  }
  return {
    view,
    files,
    rows: [...rows].map(([code, counts]) => ({
      code,
      label: code === EVERYBODY ? 'Everybody' : label(view, code),
      by: counts,
    })),
  };
}

export function fieldOf(policy: Policy): string {
  return policy.replaceAll('-', '_');
}

/** By what distinguishes them here: the view’s code and the outcome under every plan. */
function tallied(
  plans: readonly Plan[],
  view: View,
  day: string,
  source: string,
): readonly Tallied[] {
  const outcomes = plans.map(
    ({ people }) =>
      new Map(people.map(({ one, way }) => [one.id, way === undefined ? LEFT_OUT : SERVED])),
  );
  const counts = new Map<string, Tallied & { count: number }>();
  for (const { one } of plans[0]?.people ?? []) {
    const at = {
      rows: source,
      of: codeOf(one, view, day),
      ...Object.fromEntries(
        plans.map(({ policy }, index) => [fieldOf(policy), outcomes[index]!.get(one.id)!]),
      ),
    };
    const key = JSON.stringify(at);
    counts.set(key, { at, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
