/**
 * The questions by which jurisdictions are compared, each as one plain situation in the words of the
 * federal pack, which every jurisdiction here stands on, and which agency it is put to in each place.
 */
import { EVENT_DATE } from '../language/vocabulary.ts';
import type { Facts } from '../situation/situation.ts';
import type { Asked } from './side-by-side.ts';

export interface StandardQuestion {
  readonly id: string;
  readonly text: string;
  readonly acts: readonly string[];
  readonly duties?: readonly string[];
  /** Whom it is put to. */
  readonly asks: keyof Agencies;
  readonly facts: Facts;
}

interface Agencies {
  readonly jail: string;
  readonly police: string;
  readonly office: string;
}

const REQUEST: Facts = {
  'requester.kind': 'immigration-agency',
  'request.purpose': 'civil-immigration',
  'claim.legal-compulsion': false,
};
/** Form I-247A with an officer's Form I-200; no judge, no conviction on record. */
const DETAINER: Facts = {
  ...REQUEST,
  'actor.role': 'officer',
  'detainer.kind': 'i-247a',
  'detainer.cancelled': false,
  'paper.kind': 'i-200',
  'paper.signer': 'immigration-officer',
  'paper.with-detainer': true,
  'person.in-custody': true,
  'person.watch-list': 'no-match',
  'person.convictions': [],
  'person.convictions.complete': true,
};
const COUNTER: Facts = { ...REQUEST, 'actor.role': 'employee' };

export const STANDARD_QUESTIONS: readonly StandardQuestion[] = [
  {
    id: 'hold',
    text: 'May the agency keep a person past release on a civil detainer, with no judge’s warrant and no conviction?',
    acts: ['hold'],
    asks: 'jail',
    facts: DETAINER,
  },
  {
    id: 'notify-release',
    text: 'May it tell federal authorities a release date that is not public?',
    acts: ['notify-release'],
    asks: 'jail',
    facts: { ...DETAINER, 'info.kind': 'release-date' },
  },
  {
    id: 'transfer',
    text: 'May it hand the person over to immigration custody?',
    acts: ['transfer'],
    asks: 'jail',
    facts: DETAINER,
  },
  {
    id: 'interview',
    text: 'May it let them question a person in custody about immigration?',
    acts: ['allow-interview'],
    asks: 'jail',
    facts: { ...REQUEST, 'actor.role': 'officer', 'person.in-custody': true },
  },
  {
    id: 'share-information',
    text: 'May an office give them a person’s address?',
    acts: ['share-information'],
    asks: 'office',
    facts: { ...COUNTER, 'paper.kind': 'none', 'info.kind': 'address', 'info.held': true },
  },
  {
    id: 'ask-status',
    text: 'May officers ask about immigration status?',
    acts: ['ask-status'],
    asks: 'police',
    facts: { 'actor.role': 'officer', 'claim.legal-compulsion': false },
  },
  {
    id: 'entry',
    text: 'May staff let immigration officers into non-public parts without a judge’s warrant?',
    acts: ['allow-entry'],
    asks: 'office',
    facts: {
      ...COUNTER,
      'paper.kind': 'i-200',
      'paper.signer': 'immigration-officer',
      'place.kind': 'city-property',
      'place.area': 'non-public',
      exigency: false,
    },
  },
  {
    id: 'use-property',
    text: 'May agency property be used to stage immigration enforcement?',
    acts: ['use-property'],
    asks: 'office',
    facts: {
      ...COUNTER,
      'paper.kind': 'none',
      'place.kind': 'city-property',
      'property.use': 'staging',
      'operation.purpose': 'immigration',
    },
  },
  {
    id: 'agreement-287g',
    text: 'May or must the agency enter a 287(g) agreement?',
    acts: ['agreement-287g'],
    asks: 'jail',
    facts: { ...REQUEST, 'actor.role': 'officer', 'paper.kind': '287g-solicitation' },
  },
  {
    id: 'notice-to-person',
    text: 'Must the person be told, or given papers, when a detainer comes?',
    acts: [],
    duties: ['notify-person'],
    asks: 'jail',
    facts: DETAINER,
  },
  {
    id: 'record-and-report',
    text: 'Must the request be written down or reported?',
    acts: [],
    duties: ['record', 'report', 'publish'],
    asks: 'jail',
    facts: DETAINER,
  },
];

/** Jurisdictions in the order in which they are shown, with the agencies the questions are put to. */
export const PLACES: Readonly<Record<string, Agencies>> = {
  'us-ny-nyc': { jail: 'correction', police: 'police', office: 'social-services' },
  'us-ca-la': { jail: 'police', police: 'police', office: 'other-city' },
  'us-mn-hennepin': { jail: 'sheriff', police: 'sheriff', office: 'sheriff' },
  'us-mn-minneapolis': { jail: 'police', police: 'police', office: 'social-services' },
  'us-tx-houston': { jail: 'sheriff', police: 'police', office: 'social-services' },
  'us-il-chicago': { jail: 'police', police: 'police', office: 'social-services' },
  'us-ma': { jail: 'sheriff', police: 'police', office: 'state-executive' },
  'us-ct': { jail: 'correction', police: 'police', office: 'social-services' },
  'us-co': { jail: 'sheriff', police: 'police', office: 'social-services' },
  'us-fl': { jail: 'sheriff', police: 'police', office: 'social-services' },
  'us-ga': { jail: 'sheriff', police: 'police', office: 'social-services' },
  'us-nj': { jail: 'correction', police: 'police', office: 'social-services' },
  'us-wa': { jail: 'correction', police: 'police', office: 'social-services' },
};

export function askedOn(question: StandardQuestion, day: string): Asked {
  const { acts, duties, facts, asks } = question;
  return {
    acts,
    ...(duties && { duties }),
    facts: { [EVENT_DATE]: day, ...facts },
    own: new Map(Object.entries(PLACES).map(([id, agencies]) => [id, { agency: agencies[asks] }])),
  };
}
