/**
 * What is known of costs and of what counsel changes, each with where it was read and whether it was: carried over from
 * the compiled facts by their number, with their conflicts kept. No figure here is settled, and a plan says so.
 */
export interface Evidence {
  /** In the compiled facts. */
  readonly fact: string;
  readonly says: string;
  readonly date: string;
  readonly source: string;
  readonly url: string | null;
  /** The text that says so was read. */
  readonly verified: boolean;
  readonly conflictsWith: readonly string[];
}

/** The range that the founding documents give, dollar by thousand dollars: unverified, with no source found. */
export const COST_STEPS = [3000, 4000, 5000, 6000, 7000, 8000] as const;

const STUDY = {
  date: '2011',
  source: 'Accessing Justice, Cardozo L. Rev.',
  url: 'https://legalaidresearch.org/2020/01/29/accessing-justice-the-availability-and-adequacy-of-counsel-in-immigration-proceedings/',
  verified: true,
} as const;

export const COSTS: readonly Evidence[] = [
  {
    fact: 'L058',
    says: 'Legal defence costs $3,000 to $8,000 a case. No source was found for it.',
    date: 'undated',
    source: 'the founding documents',
    url: null,
    verified: false,
    conflictsWith: ['L059', 'L060', 'L061'],
  },
  {
    fact: 'L059',
    says: 'Private flat fee for a standard affirmative asylum case: about $2,500 to $8,000. Not removal defence.',
    date: 'undated',
    source: 'LegalClarity',
    url: 'https://legalclarity.org/how-much-do-lawyers-charge-for-asylum',
    verified: true,
    conflictsWith: ['L058'],
  },
  {
    fact: 'L060',
    says: 'Removal defence in a plan for universal representation, Santa Ana: $5,000 to $6,000 a case.',
    date: 'undated, about 2017',
    source: 'City of Santa Ana records',
    url: 'https://publicdocs.santa-ana.org/WebLink/1/doc/94707/Page5.aspx',
    verified: true,
    conflictsWith: ['L058', 'L061'],
  },
  {
    fact: 'L061',
    says: 'The federal contract for children works out near $10,800 a child over several years. Derived from L047.',
    date: '2025-05',
    source: 'derived',
    url: null,
    verified: false,
    conflictsWith: ['L058', 'L060'],
  },
  {
    fact: 'L063',
    says: 'What a bond, special juvenile, appeal or habeas case costs in New York’s contracts was not found.',
    date: 'undated',
    source: 'not found',
    url: null,
    verified: false,
    conflictsWith: [],
  },
];

export const OUTCOMES: readonly Evidence[] = [
  {
    fact: 'L033',
    says: 'Without counsel and detained, 3 % succeeded.',
    ...STUDY,
    conflictsWith: ['L031'],
  },
  { fact: 'L034', says: 'With counsel and detained, 18 %.', ...STUDY, conflictsWith: [] },
  {
    fact: 'L035',
    says: 'Without counsel and never detained or released, 13 %.',
    ...STUDY,
    conflictsWith: ['L043'],
  },
  {
    fact: 'L036',
    says: 'With counsel and never detained or released, 74 %. These are associations, not an experiment.',
    ...STUDY,
    conflictsWith: ['L042'],
  },
  {
    fact: 'M022',
    says: 'Counsel goes with 15 points more for people detained and 61 for others. A plan for most wins would therefore starve detained people. Derived from L033 to L036.',
    date: '2011',
    source: 'derived',
    url: null,
    verified: false,
    conflictsWith: [],
  },
  {
    fact: 'L065',
    says: 'The City Comptroller warns that the link of counsel and outcome is a correlation, with few controlled studies.',
    date: '2024-03-18',
    source: 'TRAC note on the report',
    url: 'https://trac.syr.edu/tracatwork/detail/A5682.html',
    verified: true,
    conflictsWith: [],
  },
];
