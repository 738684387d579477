/** Decides all requests of a source under two laws and brings the counts through the export gate. */
import { ENGINE } from '@threshold/rules/compile/engine-version';
import type { Law } from '@threshold/rules/compile/law';
import { EVENT_DATE } from '@threshold/rules/language/vocabulary';
import { OUTCOMES } from '@threshold/rules/language/outcome';
import { columnsOf } from '@threshold/rules/sql/columns';
import { dialectOf } from '@threshold/rules/sql/dialect';
import { replaySql } from '@threshold/rules/sql/replay-sql';
import { outcomeWord } from '@threshold/rules/explain/outcome-word';
import { checkedSource, type OpenSource } from './replay-source.ts';
import {
  replayTables,
  type Counted,
  type Gate,
  type LeftOut,
  type ReplayTable,
} from '@threshold/disclose/replay-tables';

export interface NamedLaw {
  readonly name: string;
  readonly law: Law;
}

export interface Replay {
  readonly engine: string;
  readonly before: { readonly name: string; readonly hash: string };
  readonly after: { readonly name: string; readonly hash: string };
  readonly synthetic: 'all' | 'some' | 'none';
  /** Whether rows say which acts they ask for; otherwise each is asked about all. */
  readonly asked: boolean;
  readonly purpose: Gate['purpose'];
  readonly tables: readonly ReplayTable[];
  readonly leftOut: readonly LeftOut[];
  readonly refused: readonly { readonly act: string; readonly why: string }[];
  /** Acts that one of the laws does not answer. */
  readonly notShared: readonly string[];
  /** Columns of the source that neither law knows. */
  readonly strange: readonly string[];
  /** Facts that the laws ask and the source lacks. */
  readonly missing: readonly string[];
}

export async function replay(
  source: OpenSource,
  before: NamedLaw,
  after: NamedLaw,
  { acts, ...gate }: Omit<Gate, 'synthetic'> & { readonly acts: readonly string[] },
): Promise<Replay> {
  const laws = [before.law, after.law];
  const checked = await checkedSource(source, laws);
  const dialect = dialectOf(source.dialect);
  const day = dialect.quote(EVENT_DATE);
  const options = {
    dialect: source.dialect,
    source: checked.from,
    acts,
    groups: [
      {
        name: 'agency',
        sql: checked.has('agency') ? dialect.quote('agency') : 'CAST(NULL AS text)',
      },
      {
        name: 'month',
        sql: `CAST(extract(year FROM ${day}) * 100 + extract(month FROM ${day}) AS INTEGER)`,
      },
    ],
    ...(checked.hasActs ? { asked: 'acts' } : {}),
  };
  const query = replaySql(before.law, after.law, { ...options, has: checked.has });
  const rows = query.acts.length === 0 ? [] : await source.query(query.sql);
  const lines = rows.map((row): Counted => ({
    agency: typeof row['agency'] === 'string' ? row['agency'] : null,
    month: row['month'] === null ? null : Number(row['month']),
    act: String(row['act']),
    before: String(row['before']),
    after: String(row['after']),
    requests: Number(row['requests']),
  }));
  const agencies = laws.flatMap(({ stack }) => {
    const value = stack.facts.get('agency')?.value;
    return value?.type === 'one-of' ? [...value.values] : [];
  });
  const titles = new Map(agencies);
  const { tables, leftOut } = await replayTables(
    lines,
    {
      agency: (code) => titles.get(code) ?? code,
      act: (code) => before.law.stack.acts.get(code)?.title ?? code,
      outcome: (code) => {
        const outcome = OUTCOMES.find((one) => one === code);
        return outcome === undefined ? code : outcomeWord(outcome);
      },
    },
    { ...gate, synthetic: checked.synthetic !== 'none' },
  );
  const answers = (law: Law): string[] =>
    [...law.stack.acts.values()].flatMap(({ id, kind }) => (kind === 'answer' ? [id] : []));
  const [first, second] = [answers(before.law), answers(after.law)];
  const facts = laws.flatMap((law) => columnsOf(law).filter(({ kind }) => kind === 'fact'));
  return {
    engine: ENGINE,
    before: { name: before.name, hash: before.law.hash },
    after: { name: after.name, hash: after.law.hash },
    synthetic: checked.synthetic,
    asked: checked.hasActs,
    purpose: gate.purpose,
    tables,
    leftOut,
    refused: query.refused,
    notShared: [
      ...first.filter((act) => !second.includes(act)),
      ...second.filter((act) => !first.includes(act)),
    ],
    strange: checked.strange,
    missing: [...new Set(facts.map(({ name }) => name))].filter((name) => !checked.has(name)),
  };
}
