/**
 * Settings in and out of the database. Nothing is written over: each change is a new version with who and when, and
 * its place in the log, in one transaction. Whoever had seen an older version than the newest is refused.
 */
import { canonicalJson, type Json } from '@threshold/ledger/canonical-json';
import { z } from 'zod';
import { may } from '../../access/role.ts';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { logLeaf } from '../../log/log-leaf.ts';
import { uuidFrom } from '../../uuid.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { SETTING_SHAPES, settingContent, type Content, type Section } from './setting-content.ts';

const SHAPE = 1;
/** Sections that the coordinators of a defence office write too. */
const DIRECTORY: ReadonlySet<string> = new Set<Section>(['providers', 'public-directory']);

export const NOT_SETTINGS = { code: 'not-allowed', what: 'change settings' } as const;

export const mayWriteSettings = (
  { memberships }: Actor,
  agency: string,
  section?: Section,
): boolean =>
  may(memberships, DIRECTORY.has(section ?? '') ? 'directory:write' : 'settings:write', {
    agency,
    own: false,
  });

/** Who changed a setting last, and when; null where nobody has. */
export const changedBy = z
  .strictObject({ version: z.int(), by: z.string(), at: z.iso.datetime() })
  .nullable();
export type ChangedBy = z.infer<typeof changedBy>;

export interface Stored<S extends Section> {
  readonly content: Content<S>;
  readonly changed: NonNullable<ChangedBy>;
}

export interface Place<S extends Section> {
  readonly agency: string;
  readonly section: S;
  /** Empty where an agency has one of the section. */
  readonly item?: string;
}

interface Row {
  readonly version: number;
  readonly content: unknown;
  readonly name: string;
  readonly at: Date;
}

/** The version in force, or an earlier one; undefined where none is, or the account may not see it. */
export async function readSetting<S extends Section>(
  transaction: Transaction,
  { agency, section, item = '' }: Place<S>,
  version?: number,
): Promise<Stored<S> | undefined> {
  const [row] = await transaction.query<Row>(
    `select version, content, desk_name(by) as name, at from setting_version
     where agency = $1 and section = $2 and item = $3 and ($4::integer is null or version = $4)
     order by version desc limit 1`,
    [agency, section, item, version ?? null],
  );
  if (!row) return undefined;
  const { content } = settingContent.parse({ section, ...(row.content as object) });
  return {
    // Read by the schema of just this section.
    content: content as Content<S>,
    changed: { version: row.version, by: row.name, at: row.at.toISOString() },
  };
}

export interface Change<S extends Section> extends Place<S> {
  /** The version that the person had seen; 0 where there was none. */
  readonly seen: number;
  readonly content: Content<S>;
  /** The earlier version that this brings back. */
  readonly restores?: number;
}

/** Writes the next version. Whether the account may is asked before. */
export async function writeSetting<S extends Section>(
  transaction: Transaction,
  desk: Pick<Desk, 'now' | 'random'>,
  actor: Actor,
  { agency, section, item = '', seen, content, restores }: Change<S>,
): Promise<Result<number, Refusal>> {
  // Two who save at once: the second waits here, and sees what the first wrote.
  await transaction.query('select pg_advisory_xact_lock(hashtext($1))', [`setting ${agency}`]);
  const [known] = await transaction.query('select from agency where id = $1', [agency]);
  if (!known) return refused({ code: 'no-such-agency' });
  const [newest] = await transaction.query<{ version: number }>(
    `select max(version) as version from setting_version
     where agency = $1 and section = $2 and item = $3 having max(version) is not null`,
    [agency, section, item],
  );
  if ((newest?.version ?? 0) !== seen) return refused({ code: 'setting-changed' });
  const version = seen + 1;
  const id = uuidFrom(desk.random(16));
  const at = desk.now();
  const salt = desk.random(32);
  const stored = { shape: SHAPE, content: SETTING_SHAPES[section].parse(content) };
  await transaction.query(
    `insert into setting_version (id, agency, section, item, version, content, restores, by, at, salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      agency,
      section,
      item,
      version,
      JSON.stringify(stored),
      restores ?? null,
      actor.account,
      at,
      salt,
    ],
  );
  const entry = {
    setting: id,
    agency,
    section,
    item,
    version,
    restores: restores ?? null,
    by: actor.account,
    at: at.toISOString(),
    ...(JSON.parse(JSON.stringify(stored)) as Readonly<Record<string, Json>>),
  };
  await logLeaf(transaction, id, { salt, content: canonicalJson(entry) });
  return done(version);
}
