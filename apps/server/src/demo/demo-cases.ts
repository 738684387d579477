/**
 * The cases of the demonstration: fictional, after the situations in examples/ and the sample papers. Each says who
 * recorded it, how long ago, and how far it has come.
 */
import type { RecordRequestBody } from '../features/requests/record-request.ts';

export interface DemoCase {
  readonly title: string;
  readonly by: string;
  readonly agency: string;
  readonly hoursAgo: number;
  readonly channel: RecordRequestBody['channel'];
  readonly acts: readonly string[];
  readonly situation: RecordRequestBody['situation'];
  readonly details: NonNullable<RecordRequestBody['details']>;
  /** How far it is when the demonstration begins. */
  readonly until: 'received' | 'claimed' | 'asked' | 'determined' | 'answered' | 'closed';
}

const agent = { 'requester.kind': 'immigration-agency', 'claim.legal-compulsion': false } as const;
const robbery = {
  section: 'PL 160.15',
  jurisdiction: 'new-york',
  adjudication: 'judgment',
  form: 'completed',
  felony: true,
  judgment: '2024-09-01',
} as const;

const DAY_HOURS = 24;
const LAST_YEARS_DETAINER = 'A detainer of last year';
/** Counsel holds this one. */
export const HELD_DETAINER = 'A detainer of last year that a court needs';

function detainerWithout(title: string, hoursAgo: number, person: string): DemoCase {
  return {
    title,
    by: 'Dana Example',
    agency: 'jails',
    hoursAgo,
    channel: 'paper',
    acts: ['hold', 'notify-release'],
    situation: {
      ...agent,
      agency: 'correction',
      'actor.role': 'officer',
      'request.purpose': 'civil-immigration',
      'detainer.kind': 'i-247a',
      'detainer.cancelled': false,
      'paper.kind': 'i-200',
      'paper.signer': 'immigration-officer',
      'paper.with-detainer': true,
      'person.in-custody': true,
      'person.watch-list': 'no-match',
      'person.convictions': [],
      'person.convictions.complete': true,
    },
    details: {
      person,
      askedBy: 'A fax from a field office',
      where: 'Records office',
      text: `A detainer for ${person}. No judge has signed anything.`,
    },
    until: 'closed',
  };
}

export const DEMO_CASES: readonly DemoCase[] = [
  {
    title: 'A detainer with an officer’s warrant, at the jail',
    by: 'Dana Example',
    agency: 'jails',
    hoursAgo: 2,
    channel: 'paper',
    acts: ['hold', 'notify-release', 'transfer'],
    situation: {
      ...agent,
      agency: 'correction',
      'actor.role': 'officer',
      'request.purpose': 'civil-immigration',
      'detainer.kind': 'i-247a',
      'detainer.cancelled': false,
      'paper.kind': 'i-200',
      'paper.signer': 'immigration-officer',
      'paper.with-detainer': true,
      'person.in-custody': true,
      'person.watch-list': 'no-match',
      'person.convictions': [robbery],
      'person.convictions.complete': true,
    },
    details: {
      person: 'Jordan Sample',
      askedBy: 'Two officers, by fax and by telephone',
      where: 'Intake desk',
      text: 'They want Jordan Sample held for 48 hours and handed over. They say the paper is a warrant.',
    },
    until: 'received',
  },
  {
    title: 'A judge’s search warrant for a room, at a shelter',
    by: 'Omar Example',
    agency: 'shelters',
    hoursAgo: 1,
    channel: 'counter',
    acts: ['allow-entry'],
    situation: {
      'requester.kind': 'immigration-agency',
      agency: 'shelter',
      'actor.role': 'employee',
      'place.kind': 'city-property',
      'place.area': 'non-public',
      'paper.kind': 'ao-93',
      'paper.signer': 'magistrate-judge',
      'paper.in-date': true,
      'paper.names-place': true,
      'paper.commands-records': false,
    },
    details: {
      askedBy: 'Four officers at the front door',
      where: 'Sample Street shelter, room 4B',
      text: 'They showed a search warrant for room 4B and wait at the desk.',
    },
    until: 'received',
  },
  {
    title: 'A subpoena for a pupil’s records',
    by: 'Sam Example',
    agency: 'schools',
    hoursAgo: 26,
    channel: 'paper',
    acts: ['share-information'],
    situation: {
      'requester.kind': 'immigration-agency',
      agency: 'schools',
      'actor.role': 'employee',
      'request.purpose': 'civil-immigration',
      'request.about-student': true,
      'info.kind': 'school-record',
      'paper.kind': 'i-138',
      'paper.signer': 'immigration-officer',
      'paper.commands-records': true,
      'paper.court-enforced': false,
      'paper.secrecy-order': false,
      'claim.legal-compulsion': true,
      'consent.written': false,
    },
    details: {
      person: 'Riley Sample',
      askedBy: 'One officer at the school office',
      where: 'Sample Public School, main office',
      text: 'A subpoena on Form I-138 for the enrolment record of Riley Sample. It names ten days.',
    },
    until: 'asked',
  },
  {
    title: 'Room to gather vehicles, at a city garage',
    by: 'Wen Example',
    agency: 'buildings',
    hoursAgo: 50,
    channel: 'counter',
    acts: ['use-property'],
    situation: {
      ...agent,
      agency: 'property-services',
      'actor.role': 'employee',
      'request.purpose': 'civil-immigration',
      'place.kind': 'city-property',
      'property.use': 'staging',
    },
    details: {
      askedBy: 'A team leader, by word of mouth',
      where: 'Sample Garage, level 2',
      text: 'They asked for the whole of level 2 for tomorrow from 5 in the morning.',
    },
    until: 'determined',
  },
  {
    title: 'A release date, asked for by e-mail',
    by: 'Dana Example',
    agency: 'jails',
    hoursAgo: 75,
    channel: 'e-mail',
    acts: ['notify-release'],
    situation: {
      ...agent,
      agency: 'correction',
      'actor.role': 'employee',
      'request.purpose': 'civil-immigration',
      'request.channel': 'email',
      'detainer.kind': 'none',
      'paper.kind': 'none',
      'person.in-custody': true,
      'person.watch-list': 'no-match',
      'person.convictions': [],
      'person.convictions.complete': true,
    },
    details: {
      person: 'Avery Sample',
      askedBy: 'An e-mail from an officer',
      text: 'They ask on which day Avery Sample leaves custody.',
    },
    until: 'answered',
  },
  {
    title: 'A home address, asked for by e-mail',
    by: 'Dana Example',
    agency: 'jails',
    hoursAgo: 120,
    channel: 'e-mail',
    acts: ['share-information'],
    situation: {
      ...agent,
      agency: 'correction',
      'actor.role': 'employee',
      'request.purpose': 'civil-immigration',
      'request.channel': 'email',
      'info.kind': 'address',
      'paper.kind': 'letter-email',
      'consent.written': false,
    },
    details: {
      person: 'Kim Sample',
      askedBy: 'An e-mail from an officer',
      text: 'They ask for the home address of Kim Sample.',
    },
    until: 'claimed',
  },
  {
    title: 'A paper nobody has read yet, at a shelter',
    by: 'Omar Example',
    agency: 'shelters',
    hoursAgo: 5,
    channel: 'counter',
    acts: ['allow-entry'],
    situation: {
      'requester.kind': 'immigration-agency',
      agency: 'shelter',
      'actor.role': 'employee',
      'place.kind': 'city-property',
      'place.area': 'non-public',
    },
    details: {
      askedBy: 'Two people who said they are officers',
      where: 'Sample Avenue shelter, front door',
      text: 'They held up a paper and did not hand it over. They left and said they will be back.',
    },
    until: 'received',
  },
  detainerWithout('A detainer for somebody without a conviction on the list', 200, 'Morgan Sample'),
  // Over a year old: what the screens about records are for.
  detainerWithout(LAST_YEARS_DETAINER, 420 * DAY_HOURS, 'Robin Sample'),
  detainerWithout(HELD_DETAINER, 410 * DAY_HOURS, 'Alex Sample'),
];
