/** Words that tell whose paper it is and what it wants to be, apart from any one form. */
export type Issuer =
  'federal-court' | 'state-court' | 'homeland-security' | 'justice' | 'immigration-court';

export const HEADINGS: Readonly<Record<Issuer, readonly string[]>> = {
  'federal-court': [
    'UNITED STATES DISTRICT COURT',
    'U.S. DISTRICT COURT',
    'UNITED STATES COURT OF APPEALS',
  ],
  'state-court': [
    'CRIMINAL COURT OF THE CITY OF',
    'SUPREME COURT OF THE STATE OF',
    'SUPERIOR COURT OF',
    'CIRCUIT COURT OF',
    'DISTRICT COURT OF',
    'MUNICIPAL COURT OF',
    'COURT OF COMMON PLEAS',
    'COUNTY COURT OF',
    'CITY COURT OF',
    'FAMILY COURT OF THE STATE OF',
    'COUNTY COURT',
    'SUPERIOR COURT',
    'CRIMINAL COURT',
    'SUPREME COURT',
    'TOWN COURT',
    'JUSTICE COURT',
    'CITY COURT',
    'DISTRICT COURT, COUNTY OF',
  ],
  'homeland-security': [
    'DEPARTMENT OF HOMELAND SECURITY',
    'U.S. Immigration and Customs Enforcement',
    'U.S. Customs and Border Protection',
    'Homeland Security Investigations',
    'U.S. Citizenship and Immigration Services',
    'Enforcement and Removal Operations',
    'IMMIGRATION AND NATURALIZATION SERVICE',
  ],
  justice: [
    'U.S. Department of Justice',
    'Federal Bureau of Investigation',
    'Office of the Attorney General',
    'Drug Enforcement Administration',
    'Office of Inspector General',
    'United States Attorney',
  ],
  'immigration-court': ['EXECUTIVE OFFICE FOR IMMIGRATION REVIEW', 'IMMIGRATION COURT'],
};

export const ISSUERS = Object.keys(HEADINGS) as readonly Issuer[];

/** A title that any order of a court may bear. */
export const ORDER_TITLES = [
  'ORDER',
  'DECISION AND ORDER',
  'OPINION AND ORDER',
  'TEMPORARY RESTRAINING ORDER',
];

/** Titles of courts' papers that are no kind of the taxonomy, though they share the words of those that are. */
export const OTHER_COURT_TITLES = [
  'WARRANT TO SEIZE PROPERTY SUBJECT TO FORFEITURE',
  'TRACKING WARRANT',
  'WARRANT FOR THE ARREST OF A WITNESS OR MATERIAL WITNESS',
  'MATERIAL WITNESS WARRANT',
  'WARRANT OF ARREST IN REM',
  'SUMMONS IN A CRIMINAL CASE',
  'JUDGMENT IN A CRIMINAL CASE',
  'ORDER SETTING CONDITIONS OF RELEASE',
  'ORDER OF DETENTION PENDING TRIAL',
  'Petition for Warrant or Summons for Offender Under Supervision',
  'ACCESS WARRANT',
];

/** What a court says when it commands. */
export const COMMANDS = [
  'YOU ARE COMMANDED',
  'YOU ARE HEREBY COMMANDED',
  'YOU ARE THEREFORE COMMANDED',
  'IT IS ORDERED',
  'IT IS HEREBY ORDERED',
  'IT IS FURTHER ORDERED',
  'SO ORDERED',
  'WE COMMAND YOU',
  'IT IS THEREFORE ORDERED',
  'YOU ARE HEREBY ORDERED',
  'YOU ARE HEREBY DIRECTED',
  'YOU ARE HEREBY AUTHORIZED to search',
  'YOU ARE AUTHORIZED to enter',
];

/** Marks of a paper that no court has issued. */
export const PROPOSED = [
  'PROPOSED ORDER',
  '[PROPOSED]',
  'PROPOSED WARRANT',
  'DRAFT ORDER',
  'DRAFT - NOT ISSUED',
  'UNSIGNED DRAFT',
  'for the Court’s consideration',
];

export const PETITIONS = [
  'PETITION FOR WRIT OF HABEAS CORPUS',
  'PETITION FOR A WRIT OF HABEAS CORPUS',
  'APPLICATION FOR WRIT OF HABEAS CORPUS',
  'PETITION TO ENFORCE ADMINISTRATIVE SUBPOENA',
  'MOTION FOR AN ORDER',
  'NOTICE OF MOTION',
  'Petitioner respectfully requests',
  'respectfully requests that the Court',
  'WHEREFORE',
];

export const LETTER_OPENINGS = [
  'Dear',
  'To Whom It May Concern',
  'The Honorable',
  'Good morning',
  'Good afternoon',
  'Hello',
  'Hi',
  'VIA EMAIL',
  'VIA HAND DELIVERY',
  'VIA CERTIFIED MAIL',
  'Re:',
];
export const LETTER_CLOSINGS = [
  'Sincerely',
  'Respectfully',
  'Very truly yours',
  'Best regards',
  'Regards',
  'Yours truly',
  'Thank you for your cooperation',
  'Thank you for your assistance',
  'Thank you',
  'Thanks',
];
