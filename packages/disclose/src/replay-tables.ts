/**
 * What a replay counted, as tables that have been through the export gate: small numbers and their covers are not in
 * them. What is counted is answers: a request that asks for three acts has three. The tables are about the same answers
 * and share nothing but their totals; where a total is withheld in one and published in another, the later table is
 * left out. So each table keeps its small numbers whatever the others say: any two margins with one total can stand in
 * one table.
 */
import { release } from './gate.ts';
import type { Purpose } from './purpose.ts';
import type { Tools } from './request.ts';
import { figuresOf, type Code, type Dimension, type Tallied } from './suppression/frame.ts';

/** One line of the query: so many answers of this agency, month and act go from one outcome to the other. */
export interface Counted {
  readonly agency: string | null;
  /** Year and month as one number; null where the day is not known. */
  readonly month: number | null;
  readonly act: string;
  readonly before: string;
  readonly after: string;
  readonly requests: number;
}

export interface Names {
  readonly agency: (code: string) => string;
  readonly act: (code: string) => string;
  readonly outcome: (code: string) => string;
}

export interface TableRow {
  /** A code and what it is called, for what the row is of and for the result. */
  readonly of: { readonly code: string; readonly label: string };
  readonly result: { readonly code: string; readonly label: string };
  /** Null where it is withheld. */
  readonly count: number | null;
}

export interface ReplayTable {
  readonly id: 'agencies' | 'acts' | 'months';
  readonly title: string;
  readonly rows: readonly TableRow[];
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
}

export interface LeftOut {
  readonly id: ReplayTable['id'];
  readonly title: string;
  readonly why: string;
}

export interface Gate {
  readonly purpose: Purpose;
  readonly by: string;
  readonly day: string;
  readonly synthetic: boolean;
  readonly tools: Tools;
}

export const ALL = 'all';
export const CHANGED = 'changed';
export const SAME = 'same';
const UNKNOWN_CODE = 'not-known';

interface Asked {
  readonly id: ReplayTable['id'];
  readonly title: string;
  readonly label: string;
  readonly codes: readonly Code[];
  readonly codeOf: (line: Counted) => string;
  readonly transitions: boolean;
}

export async function replayTables(
  lines: readonly Counted[],
  names: Names,
  gate: Gate,
): Promise<{ readonly tables: readonly ReplayTable[]; readonly leftOut: readonly LeftOut[] }> {
  const tables: ReplayTable[] = [];
  const leftOut: LeftOut[] = [];
  for (const asked of askedTables(lines, names)) {
    const { id, title } = asked;
    const made = await gated(lines, asked, names, gate);
    if (typeof made === 'string') leftOut.push({ id, title, why: made });
    else if (tables.some((table) => totals(table) !== totals(made)))
      leftOut.push({ id, title, why: 'Its totals would tell what another table withholds.' });
    else tables.push(made);
  }
  return { tables, leftOut };
}

function totals({ rows }: ReplayTable): string {
  const of = (result: string): string =>
    String(rows.find((row) => row.of.code === ALL && row.result.code === result)?.count);
  return `${of(CHANGED)} ${of(SAME)}`;
}

function askedTables(lines: readonly Counted[], names: Names): readonly Asked[] {
  const each = (codes: readonly string[], label: (code: string) => string): Code[] => [
    { code: ALL, label: 'All' },
    ...[...new Set(codes)].sort().map((code) => ({ code, label: label(code), within: ALL })),
  ];
  const agencyOf = ({ agency }: Counted): string => agency ?? UNKNOWN_CODE;
  const actOf = ({ act }: Counted): string => act;
  const orUnknown =
    (label: (code: string) => string) =>
    (code: string): string =>
      code === UNKNOWN_CODE ? 'Not known' : label(code);
  return [
    {
      id: 'agencies',
      title: 'By agency',
      label: 'Agency',
      codes: each(lines.map(agencyOf), orUnknown(names.agency)),
      codeOf: agencyOf,
      transitions: false,
    },
    {
      id: 'acts',
      title: 'By act, and from which answer to which',
      label: 'Act',
      codes: each(lines.map(actOf), names.act),
      codeOf: actOf,
      transitions: true,
    },
    {
      id: 'months',
      title: 'By month',
      label: 'Month',
      codes: each(
        lines.map(monthOf),
        orUnknown((code) => code),
      ),
      codeOf: monthOf,
      transitions: false,
    },
  ];
}

function monthOf({ month }: Counted): string {
  if (month === null) return UNKNOWN_CODE;
  return `${String(Math.floor(month / 100)).padStart(4, '0')}-${String(month % 100).padStart(2, '0')}`;
}

const pairOf = ({ before, after }: Counted): string => `${before} > ${after}`;

async function gated(
  lines: readonly Counted[],
  { id, title, label, codes, codeOf, transitions }: Asked,
  names: Names,
  { purpose, by, day, synthetic, tools }: Gate,
): Promise<ReplayTable | string> {
  const pairs = new Map(
    lines.filter(({ before, after }) => before !== after).map((line) => [pairOf(line), line]),
  );
  const results: Code[] = [
    { code: CHANGED, label: 'Another answer' },
    { code: SAME, label: 'The same answer' },
    ...(transitions
      ? [...pairs].sort().map(([code, { before, after }]) => ({
          code,
          label: `${names.outcome(before)} → ${names.outcome(after)}`,
          within: CHANGED,
        }))
      : []),
  ];
  const resultOf = (line: Counted): string => {
    if (line.before === line.after) return SAME;
    return transitions ? pairOf(line) : CHANGED;
  };
  const kind: Dimension = {
    id: 'rows',
    label: 'Where the requests come from',
    codes: [
      synthetic
        ? { code: 'synthetic', label: 'Synthetic: made by a program, of no real person' }
        : { code: 'recorded', label: 'Recorded' },
    ],
  };
  const dimensions: readonly Dimension[] = [
    kind,
    { id: 'of', label, codes },
    { id: 'result', label: 'Under the second law', codes: results },
  ];
  const counts = new Map<string, Tallied & { count: number }>();
  for (const line of lines) {
    const at = { rows: kind.codes[0]!.code, of: codeOf(line), result: resultOf(line) };
    const key = JSON.stringify(at);
    const held = counts.get(key) ?? { at, count: 0 };
    counts.set(key, { at, count: held.count + line.requests });
  }
  const shown = Object.fromEntries(
    dimensions.map(({ id: of, codes: all }) => [of, all.map(({ code }) => code)]),
  );
  const outcome = await release(
    {
      purpose,
      by,
      day,
      number: ORDER.indexOf(id) + 1,
      recordClass: { id: `replayed-${id}`, rowsAbout: 'a-person', fields: [] },
      as: 'csv',
      content: {
        kind: 'table',
        counted: {
          meaning: 'Answers: one for each act that a request asks for.',
          source: 'Past requests, decided again under two laws.',
          limits: 'No determination of counsel: what each law suggests.',
        },
        dimensions,
        shown,
        tally: [...counts.values()],
        series: { id: `replayed-${id}`, earlier: [], head: '' },
      },
    },
    tools,
  );
  if (!outcome.released) return outcome.text;
  const labelOf = (all: readonly Code[], code: string): string =>
    all.find((one) => one.code === code)?.label ?? code;
  const published = outcome.entry!.figures;
  return {
    id,
    title,
    file: outcome.file,
    rows: figuresOf(dimensions, shown).map(({ codes: at }, index) => ({
      of: { code: at['of']!, label: labelOf(codes, at['of']!) },
      result: { code: at['result']!, label: labelOf(results, at['result']!) },
      count: published[index]!.value,
    })),
  };
}

const ORDER: readonly ReplayTable['id'][] = ['agencies', 'acts', 'months'];
