/** A change of the law as it is stored and shown: its report, what was done about it, and what may be done now. */
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { lawReport } from '../../law/law-report.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { lawUploadLine, uploadsOf } from './law-upload.ts';
import { NO_CHANGE, NOT_LAW, mayChangeLaw } from './rule-desk.ts';
import { ruleEventsOf, shown, shownRuleEvent, type PlacedRuleEvent } from './rule-event-store.ts';

export const LAW_STATES = [
  'checked',
  'proposed',
  'approved',
  'in-force',
  'superseded',
  'withdrawn',
] as const;
export type LawState = (typeof LAW_STATES)[number];

export const APPROVALS_NEEDED = 2;

const line = z.strictObject({
  id: z.uuid(),
  state: z.enum(LAW_STATES),
  hash: z.string(),
  pack: z.string(),
  versions: z.string().meta({ description: 'Of the packs that were uploaded.' }),
  against: z.string(),
  effectiveOn: z.iso.date().nullable(),
  effectiveAt: z.iso.datetime().nullable(),
  uploadedBy: z.string(),
  uploadedAt: z.iso.datetime(),
  approvedBy: z.array(z.string()),
});
export type LawChangeLine = z.infer<typeof line>;

export const lawChanges = z
  .strictObject({
    inForce: z.strictObject({
      hash: z.string(),
      title: z.string(),
      engine: z.string(),
      packs: z.array(z.strictObject({ id: z.string(), title: z.string(), version: z.string() })),
      change: z
        .uuid()
        .nullable()
        .meta({ description: 'Null: the law that the program came with.' }),
      since: z.iso.datetime().nullable(),
    }),
    uploads: z.array(lawUploadLine).meta({
      description: 'That wait, are being checked, or were refused in the last seven days.',
    }),
    changes: z.array(line),
  })
  .meta({ id: 'law-changes' });

export const lawChangeShown = z
  .strictObject({
    change: line,
    report: lawReport,
    events: z.array(shownRuleEvent),
    proposal: z
      .strictObject({ id: z.uuid(), title: z.string() })
      .nullable()
      .meta({ description: 'The proposal that was handed over as this.' }),
    may: z.strictObject({
      propose: z.boolean(),
      approve: z.boolean(),
      withdraw: z.boolean(),
      /** The law in force has changed since the check. */
      outdated: z.boolean(),
      /** This person has approved it already. */
      approved: z.boolean(),
    }),
  })
  .meta({ id: 'law-change' });
export type LawChangeShown = z.infer<typeof lawChangeShown>;

export interface StoredLawChange {
  readonly id: string;
  readonly state: LawState;
  readonly hash: string;
  readonly pack: string;
  readonly engine: string;
  readonly against: string;
  readonly report: string;
  readonly effective_on: string | null;
  readonly effective_at: Date | null;
  readonly uploaded_name: string | null;
  readonly uploaded_at: Date;
  readonly proposal: string | null;
  readonly proposal_title: string | null;
}

export const LAW_COLUMNS = `id, state, hash, pack, engine, against, report, effective_on::text,
  effective_at, desk_name(uploaded_by) as uploaded_name, uploaded_at,
  (select p.id from law_proposal p where p.upload = law_change.id) as proposal,
  (select p.title from law_proposal p where p.upload = law_change.id) as proposal_title`;

export async function loadLawChange(
  transaction: Transaction,
  id: string,
  lock: boolean,
): Promise<
  { readonly row: StoredLawChange; readonly events: readonly PlacedRuleEvent[] } | undefined
> {
  const [row] = await transaction.query<StoredLawChange>(
    `select ${LAW_COLUMNS} from law_change where id = $1 ${lock ? 'for update' : ''}`,
    [id],
  );
  return row && { row, events: await ruleEventsOf(transaction, id) };
}

export function approversOf(events: readonly PlacedRuleEvent[]): ReadonlyMap<string, string> {
  return new Map(
    events.flatMap(({ event, by, name }) =>
      event.type === 'law-approved' && by !== null ? [[by, name ?? ''] as const] : [],
    ),
  );
}

export function lineOf(row: StoredLawChange, events: readonly PlacedRuleEvent[]): LawChangeLine {
  const { packs } = lawReport.parse(JSON.parse(row.report));
  return {
    id: row.id,
    state: row.state,
    hash: row.hash,
    pack: row.pack,
    versions: packs
      .filter(({ uploaded }) => uploaded)
      .map(({ id, version }) => `${id} ${version}`)
      .join(', '),
    against: row.against,
    effectiveOn: row.effective_on,
    effectiveAt: row.effective_at?.toISOString() ?? null,
    uploadedBy: row.uploaded_name ?? '',
    uploadedAt: row.uploaded_at.toISOString(),
    approvedBy: [...approversOf(events).values()],
  };
}

const MOST_LISTED = 50;

export function listLawChanges(
  desk: Desk,
  actor: Actor,
): Promise<Result<z.infer<typeof lawChanges>, Refusal>> {
  if (!mayChangeLaw(actor, 'law:approve')) return Promise.resolve(refused(NOT_LAW));
  return desk.database.as(actor.account, async (transaction) => {
    const rows = await transaction.query<StoredLawChange>(
      `select ${LAW_COLUMNS} from law_change order by uploaded_at desc, id limit ${MOST_LISTED}`,
    );
    const changes: LawChangeLine[] = [];
    for (const row of rows) changes.push(lineOf(row, await ruleEventsOf(transaction, row.id)));
    const { law } = desk.rules.inForce;
    const { stack } = law.rules.law;
    const current = changes.find(({ state, hash }) => state === 'in-force' && hash === law.hash);
    return done({
      inForce: {
        hash: law.hash,
        title: stack.title,
        engine: law.engine,
        packs: stack.packs.map(({ id, title, version }) => ({ id, title, version })),
        change: current?.id ?? null,
        since: current?.effectiveAt ?? null,
      },
      uploads: await uploadsOf(transaction),
      changes,
    });
  });
}

export function showLawChange(
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Result<LawChangeShown, Refusal>> {
  if (!mayChangeLaw(actor, 'law:approve')) return Promise.resolve(refused(NOT_LAW));
  return desk.database.as<LawChangeShown, Refusal>(actor.account, async (transaction) => {
    const stored = await loadLawChange(transaction, id, false);
    return stored ? done(shownOf(desk, actor, stored.row, stored.events)) : refused(NO_CHANGE);
  });
}

export function shownOf(
  desk: Desk,
  actor: Actor,
  row: StoredLawChange,
  events: readonly PlacedRuleEvent[],
): LawChangeShown {
  const outdated = row.against !== desk.law.hash;
  const approved = approversOf(events).has(actor.account);
  return {
    change: lineOf(row, events),
    report: lawReport.parse(JSON.parse(row.report)),
    events: events.map(shown),
    proposal: row.proposal === null ? null : { id: row.proposal, title: row.proposal_title ?? '' },
    may: {
      propose: row.state === 'checked' && !outdated,
      approve: row.state === 'proposed' && !outdated && !approved,
      withdraw: (OPEN_LAW as readonly string[]).includes(row.state),
      outdated: outdated && (OPEN_LAW as readonly string[]).includes(row.state),
      approved,
    },
  };
}

/** Not in force yet, and not given up. */
export const OPEN_LAW: readonly LawState[] = ['checked', 'proposed', 'approved'];
