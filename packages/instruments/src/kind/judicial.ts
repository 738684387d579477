/**
 * Whether a court has issued the paper, on its face: a court's kind of paper, signed by someone who may
 * issue it, with nothing on it that says it is only asked for. A title never makes it so.
 */
import { COURT_ROLES } from '../sign/role-titles.ts';
import type { Document } from '../issue/document.ts';

const COMMANDS_BY_FORM: ReadonlySet<string> = new Set([
  'ao-93',
  'ao-93c',
  'ao-442',
  'state-search-warrant',
  'state-arrest-warrant',
]);

export function judicialBy({
  kind,
  signer,
  shape,
  candidate,
}: Pick<Document, 'kind' | 'signer' | 'shape' | 'candidate'>): boolean {
  if (kind.issuedBy.length === 0 || kind.court === null) return false;
  if (!signer.present || !kind.issuedBy.includes(signer.role)) return false;
  // A judge's line with a title that cannot be read may bear anyone's signature.
  if (!signer.titleRead && COURT_ROLES.has(signer.role)) return false;
  if (!signer.legible && !COURT_ROLES.has(signer.role)) return false;
  // What has no command is the paper that asks for one.
  if (COMMANDS_BY_FORM.has(kind.id) && shape.commands.length === 0) return false;
  // States' courts share their words with what is sworn to get a warrant: its own title must stand.
  if (kind.court === 'state' && candidate?.titles.length === 0) return false;
  // A judge signs under the oath of what asks, too.
  if ((shape.petition.length > 0 || shape.asks) && shape.commands.length === 0) return false;
  if (shape.proposed.length > 0 || shape.email) return false;
  return kind.court === 'state' || shape.docket;
}
