/**
 * The leaf that stands in the log for one event: a salted commitment to everything the event says, sealed
 * parts by their hash. Without the salt nothing can be guessed from the leaf; with salt and content anyone can
 * check it. What is hashed is RFC 8785 canonical JSON, so that a database that sorts keys changes nothing.
 */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { PlacedEvent } from '../features/requests/request-event.ts';

export interface LoggedEvent {
  readonly request: string;
  readonly placed: PlacedEvent;
  /** As stored: encrypted. Undefined where the event has no sealed part. */
  readonly sealed: Uint8Array | undefined;
}

export function entryContent({ request, placed, sealed }: LoggedEvent): Uint8Array {
  const { seq, at, by, event } = placed;
  const content = canonicalize({
    request,
    seq,
    at,
    by,
    type: event.type,
    version: event.version,
    facts: event.facts,
    ...(sealed === undefined ? {} : { sealed: createHash('sha256').update(sealed).digest('hex') }),
  });
  if (content === undefined) throw new Error('An event is always a JSON value.');
  return Buffer.from(content);
}

export function entryLeaf(salt: Uint8Array, entry: LoggedEvent): Uint8Array {
  const commitment = createHash('sha256')
    .update('threshold-entry-v1\n')
    .update(salt)
    .update(entryContent(entry))
    .digest();
  return createHash('sha256').update(Uint8Array.of(0)).update(commitment).digest();
}
