/**
 * A draft weighed for good, as a proposal keeps it: what it changes against the law in force, what it guarantees, and the
 * query that decides past requests under both. Pure, and slow enough for a process of its own (edge/draft-weigher.ts).
 */
import { writeDiff } from '@threshold/rules/compare/diff-json';
import type { Law } from '@threshold/rules/compile/law';
import { readLaw } from '@threshold/rules/compile/serialise';
import {
  readDraft,
  weighDraft,
  type DraftNames,
  type Finding,
  type PropertyResult,
} from '@threshold/rules/draft/weigh-draft';
import { EVENT_DATE } from '@threshold/rules/language/vocabulary';
import type { PackFolder } from '@threshold/rules/load/load-stack';
import { dialectOf } from '@threshold/rules/sql/dialect';
import { replaySql } from '@threshold/rules/sql/replay-sql';
import { requestRows } from '@threshold/rules/sql/request-view';

export interface DraftToWeigh {
  readonly folders: readonly PackFolder[];
  readonly pack: string;
  /** The law in force, compiled. */
  readonly inForce: string;
  readonly names: DraftNames;
  readonly zone: string;
}

/** Decides the desk's past requests under both laws and counts; PostgreSQL's words, which PGlite speaks. */
export interface ReplayQuery {
  readonly sql: string;
  readonly acts: readonly (readonly [string, string])[];
  readonly agencies: readonly (readonly [string, string])[];
  readonly refused: readonly { readonly act: string; readonly why: string }[];
}

export interface WeighedLaw {
  readonly hash: string;
  readonly engine: string;
  readonly diff: string | null;
  readonly apart: string | null;
  readonly properties: readonly PropertyResult[];
  readonly replay: ReplayQuery;
}

export type Weighed =
  | { readonly weighed: WeighedLaw }
  /** It is the law in force, letter by letter. */
  | { readonly same: true }
  /** It cannot be read as a law. */
  | { readonly findings: readonly Finding[] };

export type WeighProblem = 'too-slow' | 'too-much-memory' | 'crashed' | 'stopped';
export type WeighDraft = (
  draft: DraftToWeigh,
) => Promise<Weighed | { readonly problem: WeighProblem }>;

export function weighLaw({ folders, pack, inForce, names, zone }: DraftToWeigh): Weighed {
  const { stack, findings } = readDraft(folders, pack);
  if (!stack) return { findings };
  const before = readLaw(inForce);
  if (stack.sourceHash === before.hash) return { same: true };
  const { law, diff, apart, properties } = weighDraft(before, { stack, findings }, names);
  return {
    weighed: {
      hash: law.hash,
      engine: law.engine,
      diff: diff ? writeDiff(diff) : null,
      apart: apart ?? null,
      properties,
      replay: queryOf(before, law, zone),
    },
  };
}

function queryOf(before: Law, after: Law, zone: string): ReplayQuery {
  const laws = [before, after];
  const { quote } = dialectOf('postgres');
  const rows = requestRows(laws, zone, `array_to_string(r.acts, ',') AS acts`);
  const answered = ({ stack }: Law): string[] =>
    [...stack.acts.values()].flatMap(({ id, kind }) => (kind === 'answer' ? [id] : []));
  const now = new Set(answered(after));
  const acts = answered(before).filter((act) => now.has(act));
  const day = quote(EVENT_DATE);
  const query = replaySql(before, after, {
    dialect: 'postgres',
    source: `(${rows.sql})`,
    acts,
    has: (column) => rows.columns.has(column),
    groups: [
      { name: 'agency', sql: rows.columns.has('agency') ? quote('agency') : 'CAST(NULL AS text)' },
      {
        name: 'month',
        sql: `CAST(extract(year FROM ${day}) * 100 + extract(month FROM ${day}) AS INTEGER)`,
      },
    ],
    asked: 'acts',
  });
  return {
    sql: query.acts.length === 0 ? '' : query.sql,
    acts: acts.map((act) => [act, after.stack.acts.get(act)?.title ?? act] as const),
    agencies: laws.flatMap(({ stack }) => {
      const value = stack.facts.get('agency')?.value;
      return value?.type === 'one-of' ? [...value.values] : [];
    }),
    refused: query.refused.map(({ act, why }) => ({ act, why })),
  };
}
