/**
 * The facts of one synthetic request, as somebody at a counter would have recorded them: what they knew, and no more.
 * How often a fact is missing, and everything of requests that are no detainers, is invented.
 */
import { happens, pick, wholeNumber, type Chance } from '@threshold/rules/reference/chance';
import type { RecordValue, Scalar } from '@threshold/rules/situation/situation';
import { addDays } from '@threshold/rules/compile/civil-date';
import type { Course } from './published-figures.ts';

export interface SampleFacts {
  readonly acts: string;
  readonly facts: Readonly<Record<string, Scalar | readonly RecordValue[] | null>>;
}

/** Sections that stand on the city's list; a test holds them to it. */
export const LISTED_SECTIONS = [
  'PL 120.05',
  'PL 125.25',
  'PL 130.35',
  'PL 140.25',
  'PL 160.10',
  'PL 160.15',
  'PL 265.03',
] as const;
/** A misdemeanor and a felony that do not. */
export const MISDEMEANOR = 'PL 155.25';
export const OTHER_FELONY = 'PL 220.16';

/** Days on which the forms changed, as docs/instruments.md has them. */
const FORMS = [
  ['2015-07-01', 'i-247-legacy'],
  ['2017-04-02', 'i-247d'],
  ['9999-12-31', 'i-247a'],
] as const;

/** How often a fact that somebody should have recorded is missing. */
const MISSING = 0.06;

export function detainerFacts(
  agency: 'correction' | 'police',
  day: string,
  course: Course,
  chance: Chance,
): SampleFacts {
  const known = <T>(value: T): T | null => (happens(chance, MISSING) ? null : value);
  const arrest = addDays(day, -wholeNumber(chance, 0, agency === 'police' ? 1 : 40));
  const form = FORMS.find(([until]) => day < until)![1];
  const warrant = course === 'federal-warrant';
  const officers = !warrant && form === 'i-247a' && happens(chance, 0.9);
  const [paper, signer] = warrant
    ? ['ao-442', 'magistrate-judge']
    : officers
      ? [pick(chance, ['i-200', 'i-200', 'i-205']), 'immigration-officer']
      : ['none', 'nobody'];
  const transferred =
    course.startsWith('transferred') || course === 'listed-crime-notified' || warrant;
  const notified = course === 'listed-crime-notified' || course.startsWith('transferred');
  const answered = course === 'listed-crime-answered';
  const questioned = answered || happens(chance, 0.1);
  return {
    acts: ['hold', 'notify-release', 'transfer', ...(questioned ? ['share-information'] : [])].join(
      ',',
    ),
    facts: {
      'event.date': day,
      agency,
      'actor.role': 'officer',
      'actor.task-force': false,
      'requester.kind': 'immigration-agency',
      'request.purpose': known('civil-immigration'),
      'request.channel': pick(chance, ['email', 'email', 'letter', 'database']),
      'claim.legal-compulsion': known(false),
      'detainer.kind': form,
      'detainer.cancelled': known(false),
      'paper.kind': paper,
      'paper.signer': signer,
      'paper.with-detainer': paper === 'none' ? null : known(true),
      'paper.in-date': paper === 'none' ? null : known(true),
      'paper.authorises-custody': warrant ? true : null,
      'paper.probable-cause': warrant ? true : null,
      'paper.names-person': warrant ? true : null,
      'person.in-custody': true,
      'person.arrest-date': known(arrest),
      'person.watch-list': known('no-match'),
      'person.convictions': convictions(course, arrest, chance),
      'person.convictions.complete': known(true),
      'info.kind': questioned
        ? pick(chance, ['release-date', 'custody-status', 'court-date'])
        : null,
      'info.held': questioned ? true : null,
      'info.about-person-in-custody': questioned ? true : null,
      'approval.privacy-officer': questioned ? known(false) : null,
      'done.held': warrant || course.startsWith('transferred'),
      'done.notified': notified,
      'done.transferred': transferred,
      'done.shared': answered,
      'place.kind': null,
      'place.area': null,
      'property.use': null,
      'operation.purpose': null,
    },
  };
}

function convictions(course: Course, arrest: string, chance: Chance): RecordValue[] {
  const record = (section: string, felony: boolean, most: number): RecordValue => ({
    section,
    jurisdiction: 'new-york',
    adjudication: 'judgment',
    form: 'completed',
    felony,
    judgment: addDays(arrest, -wholeNumber(chance, 30, most)),
  });
  if (course.startsWith('listed-crime')) return [record(pick(chance, LISTED_SECTIONS), true, 1700)];
  switch (course) {
    case 'transferred-misdemeanor':
      return [record(MISDEMEANOR, false, 4000)];
    case 'transferred-felony':
      return [record(OTHER_FELONY, true, 4000)];
    case 'plain':
      return happens(chance, 0.2) ? [record(MISDEMEANOR, false, 4000)] : [];
    default:
      return [];
  }
}

const NOTHING = Object.fromEntries(
  Object.keys(detainerFacts('police', '2020-01-01', 'plain', () => 0.5).facts).map((name) => [
    name,
    null,
  ]),
);

/** The columns of a sample, in their order, beside number, acts and basis. */
export const SAMPLE_FACTS: readonly string[] = Object.keys(NOTHING);

/** Somebody at a door, a question to an office, a wish for a place or for help. All of it invented. */
export function otherFacts(day: string, chance: Chance): SampleFacts {
  const known = <T>(value: T): T | null => (happens(chance, MISSING) ? null : value);
  const common = {
    ...NOTHING,
    'event.date': day,
    'actor.role': known(pick(chance, ['employee', 'employee', 'human-services-contractor'])),
    'requester.kind': pick(chance, [
      'immigration-agency',
      'immigration-agency',
      'homeland-investigations',
    ]),
    'request.purpose': known(
      pick(chance, ['civil-immigration', 'civil-immigration', 'immigration-crime']),
    ),
    'claim.legal-compulsion': known(false),
    'detainer.kind': 'none',
    'person.in-custody': false,
  };
  const [paper, signer] = pick(chance, [
    ['none', 'nobody'],
    ['none', 'nobody'],
    ['i-200', 'immigration-officer'],
    ['ao-93', 'magistrate-judge'],
  ] as const);
  const kind = chance();
  if (kind < 0.45)
    return {
      acts: 'allow-entry,allow-interview',
      facts: {
        ...common,
        agency: pick(chance, ['schools', 'shelter', 'social-services', 'hospital', 'parks']),
        'request.channel': 'in-person',
        'paper.kind': paper,
        'paper.signer': signer,
        'paper.in-date': paper === 'none' ? null : known(true),
        'place.kind': pick(chance, ['city-property', 'school', 'contractor-site']),
        'place.area': known(pick(chance, ['public', 'non-public', 'non-public'])),
      },
    };
  if (kind < 0.85)
    return {
      acts: 'share-information',
      facts: {
        ...common,
        agency: pick(chance, [
          'schools',
          'social-services',
          'hospital',
          'child-services',
          'other-city',
        ]),
        'request.channel': pick(chance, ['email', 'phone', 'letter']),
        'paper.kind': pick(chance, ['none', 'i-138', 'letter-email']),
        'paper.signer': known('immigration-officer'),
        'info.kind': pick(chance, [
          'address',
          'contact-details',
          'school-record',
          'benefits-record',
          'immigration-status',
        ]),
        'info.held': known(true),
        'info.about-person-in-custody': false,
        'approval.privacy-officer': known(false),
      },
    };
  return {
    acts: 'use-property,assist-operation',
    facts: {
      ...common,
      agency: pick(chance, ['parks', 'property-services', 'other-city']),
      'request.channel': pick(chance, ['phone', 'email']),
      'paper.kind': 'none',
      'paper.signer': 'nobody',
      'place.kind': 'city-property',
      'property.use': known(pick(chance, ['staging', 'parking', 'office'])),
      'operation.purpose': known('immigration'),
    },
  };
}
