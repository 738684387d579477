/**
 * A draft of the law as it is stored and shown: branched from the law in force, kept in versions that nobody writes
 * over. It takes no effect by itself: decisions/0041, docs/drafts.md.
 */
import type { PackFolder } from '@threshold/rules/load/load-stack';
import { withFiles } from '@threshold/rules/draft/weigh-draft';
import { packIdOf } from '@threshold/rules/load/pack-id';
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { mayChangeLaw } from '../rules/rule-desk.ts';
import { proposalLine, proposalsOf } from './proposal-line.ts';

export const NOT_DRAFTS = {
  code: 'not-allowed',
  what: 'draft the law',
} as const satisfies Refusal;
export const NO_DRAFT = { code: 'no-such-draft' } as const satisfies Refusal;

export const mayDraft = (actor: Actor): boolean => mayChangeLaw(actor, 'law:draft');

/** By path, whole; null where the file is taken out. */
export const draftFiles = z.record(z.string(), z.string().nullable());
export type DraftFiles = z.infer<typeof draftFiles>;

const line = {
  id: z.uuid(),
  name: z.string(),
  pack: z.string().meta({ description: 'The lowest pack of the law it was branched from.' }),
  packs: z.array(z.string()).meta({ description: 'The packs that are edited.' }),
  version: z.int(),
  savedBy: z.string(),
  savedAt: z.iso.datetime(),
  madeBy: z.string(),
  madeAt: z.iso.datetime(),
  removedAt: z.iso.datetime().nullable(),
  outdated: z
    .boolean()
    .meta({ description: 'Another law is in force than the one it was branched from.' }),
};
export const draftLine = z.strictObject(line);

export const draftList = z
  .strictObject({
    inForce: z.strictObject({
      hash: z.string(),
      title: z.string(),
      packs: z.array(z.strictObject({ id: z.string(), title: z.string(), layer: z.string() })),
      files: z.boolean().meta({
        description: 'False where only the compiled law is at hand: nothing can be branched.',
      }),
    }),
    drafts: z.array(draftLine),
    proposals: z.array(proposalLine),
  })
  .meta({ id: 'law-drafts' });

export const draftShown = z
  .strictObject({
    draft: draftLine,
    files: draftFiles.meta({ description: 'What is not as in the law it was branched from.' }),
    versions: z.array(
      z.strictObject({
        number: z.int(),
        name: z.string(),
        by: z.string(),
        at: z.iso.datetime(),
        files: z.array(z.string()),
      }),
    ),
    proposals: z.array(proposalLine),
  })
  .meta({ id: 'law-draft' });
export type DraftShown = z.infer<typeof draftShown>;

export interface StoredDraft {
  readonly id: string;
  readonly name: string;
  readonly pack: string;
  readonly base: string;
  readonly packs: readonly string[];
  readonly version: number;
  readonly removed_at: Date | null;
  readonly made_name: string | null;
  readonly made_at: Date;
  readonly saved_name: string | null;
  readonly saved_at: Date;
}

const COLUMNS = `d.id, d.name, d.pack, d.base, d.packs, d.version, d.removed_at,
  desk_name(d.made_by) as made_name, d.made_at, desk_name(v.saved_by) as saved_name, v.saved_at`;
const FROM = 'law_draft d join law_draft_version v on v.draft = d.id and v.number = d.version';

export async function loadDraft(
  transaction: Transaction,
  id: string,
): Promise<StoredDraft | undefined> {
  const [row] = await transaction.query<StoredDraft>(
    `select ${COLUMNS} from ${FROM} where d.id = $1`,
    [id],
  );
  return row;
}

/** Each waits here for the one before it, in all servers. */
export async function lockDraft(transaction: Transaction, id: string): Promise<void> {
  await transaction.query('select from law_draft where id = $1 for update', [id]);
}

export async function filesOf(
  transaction: Transaction,
  draft: string,
  number: number,
): Promise<DraftFiles | undefined> {
  const [row] = await transaction.query<{ files: unknown }>(
    'select files from law_draft_version where draft = $1 and number = $2',
    [draft, number],
  );
  return row && draftFiles.parse(row.files);
}

/** The files of the law that it was branched from. */
export async function baseOf(
  transaction: Transaction,
  draft: string,
): Promise<readonly PackFolder[]> {
  const [row] = await transaction.query<{ sources: string }>(
    'select sources from law_draft where id = $1',
    [draft],
  );
  return JSON.parse(row?.sources ?? '[]') as readonly PackFolder[];
}

/** The folders of the draft's own packs, as it writes them. */
export function ownFolders(
  base: readonly PackFolder[],
  { packs }: Pick<StoredDraft, 'packs'>,
  files: DraftFiles,
): readonly PackFolder[] {
  const own = base.filter((folder) => packs.includes(packIdOf(folder) ?? ''));
  return withFiles(own, files);
}

export function lineOf(row: StoredDraft, inForce: string): z.infer<typeof draftLine> {
  return {
    id: row.id,
    name: row.name,
    pack: row.pack,
    packs: [...row.packs],
    version: row.version,
    savedBy: row.saved_name ?? '',
    savedAt: row.saved_at.toISOString(),
    madeBy: row.made_name ?? '',
    madeAt: row.made_at.toISOString(),
    removedAt: row.removed_at?.toISOString() ?? null,
    outdated: row.base !== inForce,
  };
}

const MOST_LISTED = 200;

export function listDrafts(
  desk: Desk,
  actor: Actor,
): Promise<Result<z.infer<typeof draftList>, Refusal>> {
  if (!mayDraft(actor)) return Promise.resolve(refused(NOT_DRAFTS));
  const { law, compiled, shipped } = desk.rules.inForce;
  const { stack } = law.rules.law;
  return desk.database.as(actor.account, async (transaction) => {
    const rows = await transaction.query<StoredDraft>(
      `select ${COLUMNS} from ${FROM} order by v.saved_at desc, d.id limit ${MOST_LISTED}`,
    );
    const [kept] = await transaction.query<{ known: boolean }>(
      'select sources is not null as known from law_version where hash = $1',
      [law.hash],
    );
    return done({
      inForce: {
        hash: law.hash,
        title: stack.title,
        packs: stack.packs.map(({ id, title, layer }) => ({ id, title, layer })),
        files: kept?.known === true || shipped.compiled === compiled,
      },
      drafts: rows.map((row) => lineOf(row, law.hash)),
      proposals: await proposalsOf(transaction),
    });
  });
}

export function showDraft(
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Result<DraftShown, Refusal>> {
  if (!mayDraft(actor)) return Promise.resolve(refused(NOT_DRAFTS));
  return desk.database.as<DraftShown, Refusal>(actor.account, (transaction) =>
    shownDraft(transaction, desk, id),
  );
}

export async function shownDraft(
  transaction: Transaction,
  desk: Pick<Desk, 'law'>,
  id: string,
): Promise<Result<DraftShown, Refusal>> {
  const row = await loadDraft(transaction, id);
  if (!row) return refused(NO_DRAFT);
  const versions = await transaction.query<{
    readonly number: number;
    readonly name: string;
    readonly by: string | null;
    readonly at: Date;
    readonly files: string[];
  }>(
    `select number, name, desk_name(saved_by) as by, saved_at as at,
       array(select jsonb_object_keys(files) order by 1) as files
     from law_draft_version where draft = $1 order by number desc limit ${MOST_LISTED}`,
    [id],
  );
  return done({
    draft: lineOf(row, desk.law.hash),
    files: (await filesOf(transaction, id, row.version)) ?? {},
    versions: versions.map(({ at, by, ...rest }) => ({
      ...rest,
      by: by ?? '',
      at: at.toISOString(),
    })),
    proposals: await proposalsOf(transaction, id),
  });
}
