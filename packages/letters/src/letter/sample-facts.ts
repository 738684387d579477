/**
 * Facts of letters that are clearly made up, for tests, for looking before something is set, and for the golden pages. Names say that
 * they are samples; the numbers are those kept free for stories (555-01xx).
 */
import type { LetterKind } from './letter-facts.ts';

export const SAMPLE_OFFICE = {
  agency: 'Sample Department of Shelter',
  address: ['1 Sample Street', 'New York, NY 10000'],
  counsel: {
    name: 'Sample Counsel',
    title: 'General Counsel',
    number: '+1 212 555 0100',
    email: 'counsel@agency.example',
  },
  contact: {
    name: 'Sample Help Desk',
    number: '+1 212 555 0101',
    hours: 'Monday to Friday, 9 to 5',
  },
};

const common = {
  written: '2026-11-20',
  office: SAMPLE_OFFICE,
  request: {
    ours: 'SAMPLE-2026-00017',
    theirs: 'REF-000-SAMPLE',
    received: '2026-11-18',
    channel: 'in-person',
    paper: { title: 'Form I-247A, Immigration Detainer – Notice of Action', dated: '2026-11-17' },
    signer: 'no-judge',
  },
};
const authority = {
  ...common,
  to: {
    name: 'Sample Officer',
    office: 'Sample Field Office',
    address: ['2 Sample Plaza', 'New York, NY 10000'],
  },
};
const CITES = {
  hold: [{ ref: 'Admin. Code § 9-131(b)(1)(i)', verified: true }],
  share: [
    { ref: 'General Municipal Law § 996-a(2)', verified: false },
    { ref: 'Admin. Code § 23-1202(c)(1)', verified: true },
  ],
  notice: [{ ref: 'Admin. Code § 21-977(e)', verified: true }],
};

/** One of each kind, unsigned. */
export const SAMPLE_FACTS: Readonly<Record<LetterKind, Readonly<Record<string, unknown>>>> = {
  reply: {
    ...authority,
    acts: [
      { act: 'hold', outcome: 'must-not', change: 'judicial-warrant', citations: CITES.hold },
      {
        act: 'share-information',
        outcome: 'must-not',
        change: 'court-order',
        citations: CITES.share,
      },
      { act: 'allow-interview', outcome: 'may', choice: 'will-not', citations: CITES.hold },
    ],
    own: ['Sample paragraph in counsel’s own words.\nA second paragraph of the same.'],
    attached: ['A copy of the paper that was received'],
  },
  acknowledgement: authority,
  'warrant-request': {
    ...authority,
    acts: [{ act: 'allow-entry', citations: [{ ref: 'Admin. Code § 4-210(b)', verified: true }] }],
  },
  'clarification-request': { ...authority, needs: ['signer', 'court', 'copy', 'records'] },
  'subpoena-objections': {
    ...authority,
    request: {
      ...authority.request,
      channel: 'service',
      paper: { title: 'Form AO 88B, Subpoena to Produce Documents', dated: '2026-11-16' },
    },
    subpoena: {
      served: '2026-11-18',
      returns: '2026-12-09',
      due: '2026-12-02',
      court: 'Sample District Court',
      case: '1:26-cv-00000-SAMPLE',
    },
    rule: [{ ref: 'Fed. R. Civ. P. 45(d)(2)(B)', verified: false }],
    objections: [
      { text: 'Sample objection: the dates asked for are not limited.', citations: [] },
      { text: 'Sample objection: the records are kept secret by law.', citations: CITES.share },
    ],
    produces: true,
    keeps: true,
  },
  'person-notice': {
    ...common,
    language: 'en',
    about: 'you',
    to: { name: 'Sample Person', address: ['3 Sample Road', 'Queens, NY 11000'] },
    asker: 'Sample Field Office, Immigration and Customs Enforcement',
    acts: [
      { act: 'hold', outcome: 'must-not', happened: 'not-done', citations: CITES.hold },
      { act: 'share-information', outcome: 'contested', happened: 'open', citations: CITES.share },
    ],
    advice: ['lawyer', 'ask-us', 'interpreter', 'court', 'keep'],
    help: [
      {
        name: 'Sample Legal Help',
        number: '+1 212 555 0102',
        hours: 'Every day, 8 to 8',
        free: true,
      },
    ],
    own: [],
    rule: { says: 'allows', citations: [], confirmed: true },
    safe: 'yes',
  },
  receipt: {
    ...common,
    to: { office: 'Sample Field Office' },
    recorded: '2026-11-18 14:05:09 America/New_York',
    what: 'A request and one paper of two pages',
    log: 'threshold-log.sample/desk\nleaf 1042 of 2051\nsalt 5f2c0e71b9d84c0fa5d1c2b33e1d7a90\nroot kq3V0mJ0oVQx1mJt5u9Q0bQm2hQbW2m0S8v1m8Zc3tY=\nsigned 2026-11-18T19:05:12Z',
  },
};

export const SIGNATURE = { name: 'Sample Counsel', title: 'General Counsel', on: '2026-11-21' };
