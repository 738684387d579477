/** The facts that the hand-written law reads, as a programmer would type them. All are known. */
import type { Facts } from '@threshold/rules/situation/situation';

export interface Conviction {
  readonly section: string;
  readonly jurisdiction: string;
  readonly adjudication: string;
  readonly form: string;
  readonly felony: boolean;
  readonly 'hate-crime': boolean;
  readonly 'object-section': string;
  readonly 'equivalent-section': string;
  readonly predicate: boolean;
  readonly judgment: string;
  readonly 'tolled-days-after': number;
  readonly 'tolled-days-before': number;
}

type YesNo =
  | 'requester.immigration-duties'
  | 'requester.city-personnel'
  | 'request.entry-or-presence-crime'
  | 'claim.legal-compulsion'
  | 'exigency'
  | 'detainer.cancelled'
  | 'detainer.investigation-only'
  | 'paper.in-date'
  | 'paper.names-place'
  | 'paper.names-person'
  | 'paper.authorises-custody'
  | 'paper.probable-cause'
  | 'paper.with-detainer'
  | 'paper.served-by-addressee'
  | 'person.in-custody'
  | 'person.reentry-record'
  | 'hold.window-over'
  | 'agreement.287g-covers-officer'
  | 'consent.written'
  | 'approval.privacy-officer'
  | 'approval.routine'
  | 'approval.best-interest'
  | 'disclosure.furthers-mission'
  | 'disclosure.criminal-investigation'
  | 'disclosure.welfare-investigation'
  | 'entry.agreement'
  | 'entry.cooperative-arrangement'
  | 'entry.furthers-mission'
  | 'entry.contract-clause'
  | 'entry.arrest-tied-to-proceeding'
  | 'state-law.exception-applies'
  | 'counsel.approved-entry';
type Word =
  | 'event.date'
  | 'agency'
  | 'actor.role'
  | 'requester.kind'
  | 'request.purpose'
  | 'detainer.kind'
  | 'paper.kind'
  | 'paper.signer'
  | 'person.watch-list'
  | 'person.arrest-date'
  | 'place.kind'
  | 'place.area'
  | 'property.use';

export type Event = Readonly<Record<YesNo, boolean>> &
  Readonly<Record<Word, string>> & { readonly 'person.convictions': readonly Conviction[] };

export function asEvent(facts: Facts): Event {
  return facts as unknown as Event;
}
