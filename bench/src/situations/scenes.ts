/**
 * Everyday scenes at New York's counters: which facts go together when a detainer reaches a jail or an
 * officer stands in a school office. Values here win over the generator's draws; every other fact is
 * drawn. Names that the packs no longer declare are ignored by the generator.
 */
import type { Chance } from '@threshold/rules/reference/chance';
import { pick } from '@threshold/rules/reference/chance';
import type { Scalar } from '@threshold/rules/situation/situation';

export interface Scene {
  readonly acts: readonly string[];
  readonly facts: (chance: Chance) => Readonly<Record<string, Scalar>>;
}

const FEDERAL = [
  'immigration-agency',
  'immigration-agency',
  'homeland-investigations',
  'other-federal-police',
];
const NO_PAPER = { 'paper.kind': 'none', 'paper.signer': 'nobody' };
const ADMINISTRATIVE = { 'paper.kind': 'i-200', 'paper.signer': 'immigration-officer' };

/** A detainer at the jails, the police or probation, with an officer's warrant or a judge's. */
const DETAINER: Scene = {
  acts: ['hold', 'notify-release', 'transfer', 'share-information'],
  facts: (chance) => ({
    agency: pick(chance, [
      'correction',
      'correction',
      'police',
      'police',
      'probation',
      'court-system',
    ]),
    'actor.role': pick(chance, ['officer', 'employee']),
    'requester.kind': pick(chance, FEDERAL),
    'request.purpose': pick(chance, [
      'civil-immigration',
      'civil-immigration',
      'immigration-crime',
      'proxy-law',
    ]),
    'detainer.kind': pick(chance, ['i-247a', 'i-247a', 'i-247g', 'i-247x', 'i-247-legacy']),
    'person.in-custody': true,
    'info.kind': pick(chance, [
      'release-date',
      'custody-status',
      'court-date',
      'immigration-status',
    ]),
    'info.about-person-in-custody': true,
    'claim.legal-compulsion': chance() < 0.2,
    ...pick(chance, [
      ADMINISTRATIVE,
      ADMINISTRATIVE,
      NO_PAPER,
      { 'paper.kind': 'custody-warrant', 'paper.signer': 'magistrate-judge' },
      { 'paper.kind': 'ao-442', 'paper.signer': 'article-iii-judge' },
    ]),
  }),
};

/** An officer at the door of a city site. */
const DOOR: Scene = {
  acts: ['allow-entry', 'allow-interview', 'obstruct', 'conceal'],
  facts: (chance) => ({
    agency: pick(chance, [
      'schools',
      'shelter',
      'social-services',
      'hospital',
      'parks',
      'correction',
      'private',
    ]),
    'actor.role': pick(chance, ['employee', 'employee', 'human-services-contractor', 'contractor']),
    'requester.kind': pick(chance, [...FEDERAL, 'state-or-local']),
    'place.kind': pick(chance, [
      'city-property',
      'city-property',
      'school',
      'jail-land',
      'contractor-site',
      'street',
    ]),
    ...pick(chance, [
      NO_PAPER,
      ADMINISTRATIVE,
      { 'paper.kind': 'ao-93', 'paper.signer': 'magistrate-judge' },
      { 'paper.kind': 'ao-442', 'paper.signer': 'magistrate-judge' },
      { 'paper.kind': 'blackies-warrant', 'paper.signer': 'magistrate-judge' },
      { 'paper.kind': 'state-search-warrant', 'paper.signer': 'state-judge' },
    ]),
  }),
};

/** Someone asks an office for a record or for a person's whereabouts. */
const RECORDS: Scene = {
  acts: ['share-information', 'ask-status'],
  facts: (chance) => ({
    agency: pick(chance, [
      'schools',
      'social-services',
      'hospital',
      'child-services',
      'health',
      'other-city',
      'police',
    ]),
    'requester.kind': pick(chance, [...FEDERAL, 'court', 'state-or-local', 'other']),
    'detainer.kind': 'none',
    'info.held': chance() < 0.9,
    ...pick(chance, [
      NO_PAPER,
      {
        'paper.kind': 'i-138',
        'paper.signer': 'immigration-officer',
        'claim.legal-compulsion': true,
      },
      { 'paper.kind': 'ao-88b', 'paper.signer': 'court-clerk', 'paper.commands-records': true },
      {
        'paper.kind': 'court-order-enforcing-subpoena',
        'paper.signer': 'article-iii-judge',
        'paper.commands-records': true,
      },
      { 'paper.kind': 'letter-email', 'paper.signer': 'other-official' },
    ]),
  }),
};

/** City land, staff time or police for an operation. */
const RESOURCES: Scene = {
  acts: ['use-property', 'assist-operation', 'joint-operation', 'arrest', 'agreement-287g'],
  facts: (chance) => ({
    agency: pick(chance, ['parks', 'property-services', 'police', 'police', 'correction']),
    'actor.role': pick(chance, ['employee', 'officer']),
    'requester.kind': pick(chance, FEDERAL),
    'request.purpose': pick(chance, [
      'civil-immigration',
      'immigration-crime',
      'proxy-law',
      'other-crime',
    ]),
    'detainer.kind': 'none',
  }),
};

/** Anything at all, so that no corner of the law goes unmeasured. */
const ANYTHING: Scene = { acts: [], facts: () => ({}) };

export const SCENES: readonly Scene[] = [DETAINER, DETAINER, DOOR, RECORDS, RESOURCES, ANYTHING];
