/** What the log commits to of an event of a record that is no request, in the bytes of one spelling: docs/ledger.md. */
import { canonicalJson } from '@threshold/ledger/canonical-json';
import { sha256 } from '@threshold/ledger/edge/node-crypto';
import { toHex } from '@threshold/ledger/octets';

export interface RecordEventRow {
  readonly seq: number;
  readonly type: string;
  readonly version: number;
  readonly at: Date;
  readonly by: string | null;
  readonly facts: unknown;
  readonly sealed: Uint8Array | null;
}

/** Everything the event says, its sealed part by the hash of the encrypted bytes. `record` names the record: its kind and id. */
export function recordContent(
  record: Readonly<Record<string, string>>,
  { seq, type, version, at, by, facts, sealed }: RecordEventRow,
): Uint8Array {
  return canonicalJson({
    ...record,
    seq,
    at: at.toISOString(),
    by,
    type,
    version,
    // What was left out is left out in the database too, where undefined cannot be said.
    facts: JSON.parse(JSON.stringify(facts)) as Parameters<typeof canonicalJson>[0],
    sealed: sealed === null ? null : toHex(sha256(sealed)),
  });
}
