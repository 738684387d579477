/** Reasons and facts that several cells of the shared comparison have in common. */
import type { Outcome } from '../../language/outcome.ts';
import type { Facts } from '../../situation/situation.ts';

/** Facts added to the standard question, and what then comes out. */
export type Probe = readonly [Facts, Outcome];

export const WARRANT =
  'The ban here speaks of a civil request alone. A judge’s warrant is not such a request, so nothing has to be excepted; what it commands is federal process, in the federal pack.';
export const MAY_NOT_MUST =
  'The pack lifts the ban and lets the agency act; that state or city law itself commands it was not read.';
export const OPEN =
  'The words on this were not read. The pack leaves it open and sends it to counsel; the cell answers.';
export const DERIVED =
  'The cell is derived from a general rule. The text that was read does not name this act, so the pack says nothing of its own and the federal answer stands.';
export const INDICATIVE =
  'The cell says of itself that it is indicative only, and tells the city’s rule alone. State law comes first here (People ex rel. Wells v DeMarco of 2018 on holds, General Municipal Law § 996-a of 2026), and part of its text was not read.';
export const NOT_SEEN =
  'Known at second hand only. Nothing is encoded until somebody reads the text.';

export const NJ_GATE: readonly Probe[] = [
  [
    {
      'person.new-jersey-record': [
        { kind: 'conviction', indictable: true, convicted: '2025-01-01' },
      ],
      'person.new-jersey-record.complete': true,
    },
    'may',
  ],
  [{ 'person.new-jersey-record': [], 'person.new-jersey-record.complete': true }, 'must-not'],
];
export const NO_CONNECTICUT_RECORD: Facts = {
  'person.record-in-connecticut-terms': [],
  'person.record-in-connecticut-terms.complete': true,
};
export const CT_GATE: readonly Probe[] = [
  [{ 'person.watch-list': 'possible-match' }, 'may'],
  [NO_CONNECTICUT_RECORD, 'must-not'],
];
export const NO_PROOF: readonly Probe[] = [
  [{ 'person.proof-given': false }, 'must'],
  [{ 'person.proof-given': true }, 'not-required'],
];
export const NO_CALIFORNIA_GATE: Facts = {
  'info.public': false,
  'person.federal-felony-warrant': false,
  'person.sex-or-arson-registrant': false,
  'person.held-to-answer': false,
  'person.convictions-in-california-terms': [],
  'person.convictions-in-california-terms.complete': true,
};
export const NO_CONSUL: Facts = { 'person.claims-consul': false };
export const POLICE: Facts = { agency: 'police', 'actor.role': 'officer', 'info.public': false };
export const FLORIDA_PAPERS: Facts = {
  'detainer.facially-sufficient': true,
  'detainer.with-officer-warrant': true,
};
export const NEW_YORK_WARRANT: Facts = {
  'paper.kind': 'custody-warrant',
  'paper.signer': 'magistrate-judge',
  'paper.names-person': true,
  'person.watch-list': 'possible-match',
};
export const JAIL_BACK_ROOM: Facts = {
  'paper.kind': 'none',
  'place.kind': 'jail-land',
  'place.area': 'non-public',
};
export const NO_CALIFORNIA_EXCEPTION: Facts = {
  'inquiry.visa-certification': false,
  'inquiry.firearm-check': false,
};

export const CONSENT: Facts = {
  'interview.form-given': true,
  'interview.consent-signed': true,
  'local-policy.forbids': false,
};
export const HELD_ON_CHARGE: Facts = {
  'person.held-on-criminal-charge': true,
  'interview.told-of-lawyer': true,
};
