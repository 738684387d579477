/**
 * Whether a court has issued the paper, on its face: a court's kind of paper, signed by someone who may
 * issue it, with nothing on it that says it is only asked for. A title never makes it so.
 */
import type { Document } from '../issue/document.ts';

export function judicialBy({
  kind,
  signer,
  shape,
}: Pick<Document, 'kind' | 'signer' | 'shape'>): boolean {
  if (kind.issuedBy.length === 0 || kind.court === null) return false;
  if (!signer.present || !kind.issuedBy.includes(signer.role)) return false;
  if (shape.proposed.length > 0 || shape.email) return false;
  return kind.court === 'state' || shape.docket;
}
