/**
 * What is kept of every file that left, for good: the gate's own record of who, when, what for, which fields, how much
 * and the hash of the file, with a version, its leaf in the log, and an example in fixtures/releases.
 */
import { z } from 'zod';
import { canonicalJson, type Json } from '@threshold/ledger/canonical-json';
import { FORMATS } from '@threshold/disclose/request';
import { PURPOSES, type PurposeKind } from '@threshold/disclose/purpose';
import type { ReleaseRecord } from '@threshold/disclose/release-record';
import type { Transaction } from '../../db/database.ts';
import { logLeaf } from '../../log/log-leaf.ts';
import type { Desk } from '../requests/desk.ts';

export const RELEASE_VERSION = 1;
export const PURPOSE_KINDS = Object.keys(PURPOSES) as [PurposeKind, ...PurposeKind[]];

const counted = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('rows'), rows: z.int() }),
  z.strictObject({
    of: z.literal('figures'),
    figures: z.int(),
    withheldSmall: z.int(),
    withheldAsCover: z.int(),
    rule: z.strictObject({ threshold: z.int(), width: z.int() }),
    settled: z.boolean(),
    series: z.string(),
    release: z.int(),
    entry: z.string(),
  }),
  z.strictObject({
    of: z.literal('pages'),
    pages: z.int(),
    /** By the code of the reason. */
    blackedOut: z.record(z.string(), z.int()),
    staying: z.int(),
  }),
]);

/** Version 1. A changed shape is a new version; this one stays. */
export const releaseMade = z.strictObject({
  format: z.literal('threshold-release'),
  version: z.literal(1),
  number: z.int().positive(),
  day: z.iso.date(),
  by: z.string(),
  purpose: z.strictObject({ kind: z.enum(PURPOSE_KINDS), words: z.string() }),
  recordClass: z.string(),
  as: z.enum(FORMATS),
  fields: z.array(z.string()),
  file: z.strictObject({ name: z.string(), bytes: z.int(), sha256: z.string() }),
  counted,
});
export type ReleaseMade = z.infer<typeof releaseMade>;

export interface NewRelease {
  readonly id: string;
  readonly agency: string;
  readonly account: string;
  readonly record: ReleaseRecord;
}

export async function logRelease(
  transaction: Transaction,
  desk: Pick<Desk, 'now' | 'random'>,
  { id, agency, account, record }: NewRelease,
): Promise<void> {
  const at = desk.now();
  const salt = desk.random(32);
  const facts = releaseMade.parse(record);
  await transaction.query(
    `insert into release (id, number, version, agency, account, at, facts, salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, facts.number, RELEASE_VERSION, agency, account, at, JSON.stringify(facts), salt],
  );
  await logLeaf(transaction, id, { salt, content: contentOf({ id, agency, account, at, facts }) });
}

interface KeptRelease {
  readonly id: string;
  readonly agency: string;
  readonly account: string;
  readonly at: Date;
  readonly facts: ReleaseMade;
}

function contentOf({ id, agency, account, at, facts }: KeptRelease): Uint8Array {
  return canonicalJson({
    release: id,
    version: RELEASE_VERSION,
    at: at.toISOString(),
    account,
    agency,
    facts: facts as unknown as Json,
  });
}

/** What the log commits to of a release, for its receipt. */
export async function releaseContent(
  transaction: Transaction,
  id: string,
): Promise<{ readonly salt: Uint8Array; readonly content: Uint8Array } | undefined> {
  const [row] = await transaction.query<
    Omit<KeptRelease, 'id' | 'facts'> & { readonly facts: unknown; readonly salt: Uint8Array }
  >('select agency, account, at, facts, salt from release where id = $1', [id]);
  if (!row) return undefined;
  const { salt, facts, ...rest } = row;
  return { salt, content: contentOf({ id, ...rest, facts: releaseMade.parse(facts) }) };
}
