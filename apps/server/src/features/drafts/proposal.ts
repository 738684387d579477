/**
 * A proposal: one version of a draft, offered, with what was found of it then. It is frozen; a later version of the draft
 * makes another. What became of it is read from the upload and the change that it was handed over as.
 */
import { OUTCOMES } from '@threshold/rules/language/outcome';
import { z } from 'zod';
import type { Database, Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { LAW_STATES } from '../rules/law-change.ts';
import { mayChangeLaw } from '../rules/rule-desk.ts';
import { NOT_DRAFTS, mayDraft } from './draft.ts';
import { SIDES } from './proposal-line.ts';
import { draftReplay } from './replay-draft.ts';

export const NO_PROPOSAL = { code: 'no-such-proposal' } as const satisfies Refusal;

const outcome = z.enum(OUTCOMES);

const property = z.strictObject({
  id: z.string(),
  pack: z.string(),
  title: z.string(),
  claim: z.string(),
  verdict: z.enum(['holds', 'untested', 'fails', 'unshown', 'too-large']),
  cite: z.array(z.strictObject({ ref: z.string(), verified: z.boolean() })),
  against: z
    .strictObject({
      facts: z.record(z.string(), z.unknown()),
      answers: z.record(z.string(), outcome),
    })
    .optional(),
});

export const weighed = z.strictObject({
  diff: z
    .string()
    .nullable()
    .meta({ description: 'JSON, as `threshold law diff --json` writes it; null: not comparable.' }),
  apart: z.string().nullable().meta({ description: 'Why there is no comparison.' }),
  properties: z.array(property),
  replay: draftReplay,
});
export type StoredWeighed = z.infer<typeof weighed>;

/** Where it stands on the way of every uploaded law; `gone`: its upload was taken away. */
export const HANDED_STATES = ['received', 'checking', 'refused', 'gone', ...LAW_STATES] as const;

export const proposalShown = z
  .strictObject({
    id: z.uuid(),
    draft: z.strictObject({
      id: z.uuid(),
      name: z.string(),
      version: z.int(),
      newest: z.int(),
      packs: z.array(z.string()),
    }),
    title: z.string(),
    text: z.string(),
    side: z.enum(SIDES),
    source: z.string(),
    pack: z.string(),
    hash: z.string(),
    against: z.string(),
    engine: z.string(),
    madeBy: z.string(),
    madeAt: z.iso.datetime(),
    weighed,
    handed: z
      .strictObject({
        change: z.uuid(),
        state: z.enum(HANDED_STATES),
        by: z.string(),
        at: z.iso.datetime(),
        effectiveOn: z.iso.date().nullable(),
        approvedBy: z.array(z.string()),
      })
      .nullable(),
    may: z.strictObject({
      handOver: z.boolean(),
      /** Another law is in force than the one that it was weighed against. */
      outdated: z.boolean(),
    }),
  })
  .meta({ id: 'law-proposal' });
export type ProposalShown = z.infer<typeof proposalShown>;

export interface StoredProposal {
  readonly id: string;
  readonly draft: string;
  readonly version: number;
  readonly title: string;
  readonly text: string;
  readonly side: (typeof SIDES)[number];
  readonly source: string;
  readonly pack: string;
  readonly hash: string;
  readonly against: string;
  readonly engine: string;
  readonly weighed: string;
  readonly made_name: string | null;
  readonly made_at: Date;
  readonly upload: string | null;
  readonly handed_name: string | null;
  readonly handed_at: Date | null;
  readonly draft_name: string;
  readonly newest: number;
  readonly packs: readonly string[];
}

export async function loadProposal(
  transaction: Transaction,
  id: string,
): Promise<StoredProposal | undefined> {
  const [row] = await transaction.query<StoredProposal>(
    `select p.id, p.draft, p.version, p.title, p.text, p.side, p.source, p.pack, p.hash, p.against, p.engine,
       p.weighed, desk_name(p.made_by) as made_name, p.made_at, p.upload, desk_name(p.handed_by) as handed_name,
       p.handed_at, v.name as draft_name, d.version as newest, d.packs
     from law_proposal p join law_draft d on d.id = p.draft
     join law_draft_version v on v.draft = p.draft and v.number = p.version where p.id = $1`,
    [id],
  );
  return row;
}

export async function showProposal(
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Result<ProposalShown, Refusal>> {
  if (!mayDraft(actor)) return refused(NOT_DRAFTS);
  const found = await desk.database.as<StoredProposal, Refusal>(
    actor.account,
    async (transaction) => {
      const row = await loadProposal(transaction, id);
      return row ? done(row) : refused(NO_PROPOSAL);
    },
  );
  return found.ok ? done(await shownProposal(desk, actor, found.value)) : found;
}

export async function shownProposal(
  desk: Desk,
  actor: Actor,
  row: StoredProposal,
): Promise<ProposalShown> {
  const handed = await handedOf(desk.database, row);
  const outdated = row.against !== desk.law.hash;
  const open = handed === null || handed.state === 'refused' || handed.state === 'gone';
  return {
    id: row.id,
    draft: {
      id: row.draft,
      name: row.draft_name,
      version: row.version,
      newest: row.newest,
      packs: [...row.packs],
    },
    ...{ title: row.title, text: row.text, side: row.side, source: row.source },
    ...{ pack: row.pack, hash: row.hash, against: row.against, engine: row.engine },
    madeBy: row.made_name ?? '',
    madeAt: row.made_at.toISOString(),
    weighed: weighed.parse(JSON.parse(row.weighed)),
    handed,
    may: {
      handOver: open && !outdated && row.hash !== row.against && mayChangeLaw(actor, 'law:propose'),
      outdated: outdated && open,
    },
  };
}

/** That and how far, for whoever may see the proposal; the change itself is shown to those who approve. */
async function handedOf(
  database: Database,
  { upload, handed_name: by, handed_at: at }: StoredProposal,
): Promise<ProposalShown['handed']> {
  if (upload === null || at === null) return null;
  const [found] = await database.asSystem((transaction) =>
    transaction.query<{
      readonly state: NonNullable<ProposalShown['handed']>['state'];
      readonly effective: string | null;
      readonly approved: string[];
    }>(
      `select state, null as effective, array[]::text[] as approved from law_upload where id = $1
       union all
       select c.state, c.effective_on::text, array(
         select a.name from rule_event e join account a on a.id = e.by
         where e.subject = c.id and e.type = 'law-approved' order by e.seq)
       from law_change c where c.id = $1`,
      [upload],
    ),
  );
  return {
    change: upload,
    state: found?.state ?? 'gone',
    by: by ?? '',
    at: at.toISOString(),
    effectiveOn: found?.effective ?? null,
    approvedBy: found?.approved ?? [],
  };
}
