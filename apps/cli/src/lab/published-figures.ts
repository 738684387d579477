/**
 * What the city and the press have published of federal detainers in New York, and nothing else: the sample decade is
 * held to these. Each stands with where it was read; what had to be assumed to use it is said beside it.
 */
export type Course =
  /** Not honoured; nothing of the person is known that would matter. */
  | 'plain'
  /** A violent or serious crime lies within five years. */
  | 'listed-crime'
  /** The same, passed on to the jails within 48 hours. */
  | 'listed-crime-passed-on'
  /** The same, and a question about the person was answered. */
  | 'listed-crime-answered'
  /** The same, handed over after notice of the release. */
  | 'listed-crime-notified'
  | 'transferred-no-conviction'
  | 'transferred-misdemeanor'
  | 'transferred-felony'
  /** A judge's arrest warrant came with it. */
  | 'federal-warrant';

export interface Figure {
  readonly id: string;
  readonly agency: 'correction' | 'police';
  /** Days, both counted; more than one stretch where another figure lies between. */
  readonly stretches: readonly (readonly [from: string, to: string])[];
  readonly received: number;
  readonly courses: Partial<Record<Course, number>>;
  readonly says: string;
  readonly source: string;
  readonly assumed?: string;
}

export const FIGURES: readonly Figure[] = [
  {
    id: 'jails-2013',
    agency: 'correction',
    stretches: [['2012-10-01', '2013-09-30']],
    received: 3074 + 1163,
    courses: {
      'transferred-no-conviction': 1702,
      'transferred-misdemeanor': 845,
      'transferred-felony': 3074 - 1702 - 845,
      plain: 1163,
    },
    says: 'October 2012 to September 2013: 3,074 transferred, 1,702 of them without a conviction of a misdemeanor or felony and 845 with at least one misdemeanor; 1,163 not honored.',
    source: 'citylimits.org; comptroller.nyc.gov, 2014-10-15',
    assumed:
      'Received is what was transferred and what was not honored. The remaining 527 transferred are taken to have a felony.',
  },
  {
    id: 'jails-2016',
    agency: 'correction',
    stretches: [['2015-10-01', '2016-09-30']],
    received: 51,
    courses: {},
    says: 'October 2015 to September 2016: 51 received, none honored.',
    source: 'WNYC, 2017-12-13, in a copy of alipac.us',
  },
  {
    id: 'jails-2017',
    agency: 'correction',
    stretches: [['2016-10-01', '2017-09-30']],
    received: 536,
    courses: { 'listed-crime-notified': 20 },
    says: 'October 2016 to September 2017: 536 received, none honored, 20 transferred after notice.',
    source: 'WNYC, 2017-12-13, in a copy of alipac.us',
    assumed: 'The 20 are taken to have a violent or serious crime, as 9-131(h)(1)(i) asks.',
  },
  {
    id: 'police-2016',
    agency: 'police',
    stretches: [['2015-10-01', '2016-09-30']],
    received: 80,
    courses: { 'federal-warrant': 2 },
    says: 'Report year 2016: 80 received, 2 honored, on federal arrest warrants.',
    source: 'nydailynews.com; patch.com, 2018-02-07',
    assumed: 'The report year is taken from October to September.',
  },
  {
    id: 'police-2017-spring',
    agency: 'police',
    stretches: [['2017-01-01', '2017-04-03']],
    received: 109,
    courses: { 'listed-crime-passed-on': 3 },
    says: '1 January to about 3 April 2017: 109 received, none honored; 3 qualified, all passed to the jails in 48 hours.',
    source: 'totpi.com',
  },
  {
    id: 'police-2017',
    agency: 'police',
    stretches: [
      ['2016-10-01', '2016-12-31'],
      ['2017-04-04', '2017-09-30'],
    ],
    received: 1526 - 109,
    courses: {},
    says: 'Report year 2017: 1,526 received, none honored; 109 of them in the figure before.',
    source: 'nydailynews.com; patch.com, 2018-02-07',
    assumed: 'The report year is taken from October to September.',
  },
  {
    id: 'police-2019',
    agency: 'police',
    stretches: [['2018-07-01', '2019-06-30']],
    received: 2916,
    courses: { 'listed-crime-answered': 7 },
    says: 'July 2018 to June 2019: 2,916 received, none honored; 7 questions about a person answered, all with a violent or serious crime.',
    source: 'nydailynews.com, 2019-08-18',
  },
];

/** Of 109 detainers, 3 met the test of crimes (police-2017-spring): the share taken where nothing was published. */
export const LISTED_CRIME_SHARE = 3 / 109;
