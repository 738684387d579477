/**
 * The leaf that stands in the log for one event: a salted commitment to everything the event says, its sealed
 * part by the hash of the encrypted bytes (docs/ledger.md). Nothing can be guessed from a leaf; whoever is
 * given salt and content can check it.
 */
import { commit, type Opening } from '@threshold/ledger/commitment';
import { sha256 } from '@threshold/ledger/edge/node-crypto';
import { toHex } from '@threshold/ledger/octets';
import { leafHash } from '@threshold/ledger/tree-hash';
import { canonicalJson, type Json } from '@threshold/ledger/canonical-json';
import type { PlacedEvent } from '../features/requests/request-event.ts';

export interface LoggedEvent {
  readonly request: string;
  readonly placed: PlacedEvent;
  /** As stored: encrypted. Undefined where the event has no sealed part. */
  readonly sealed: Uint8Array | undefined;
}

export function entryContent({ request, placed, sealed }: LoggedEvent): Uint8Array {
  const { seq, at, by, event } = placed;
  return canonicalJson({
    request,
    seq,
    at,
    by,
    type: event.type,
    version: event.version,
    facts: withoutGaps(event.facts),
    sealed: sealed === undefined ? null : toHex(sha256(sealed)),
  });
}

/** What was left out is left out in the database too, where undefined cannot be said. */
function withoutGaps(facts: object): Json {
  return JSON.parse(JSON.stringify(facts)) as Json;
}

export function entryLeaf(opening: Opening): Uint8Array {
  return leafHash(sha256, commit(sha256, opening));
}
