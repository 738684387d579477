/** A judge's order that bears words that it is no longer in force; and orders that only speak of such words. */
import { expect, it } from 'vitest';
import { pagesFromText } from '../page/pages-from-text.ts';
import { readPacket } from '../read-packet.ts';

const CODE = 'marked-cancelled';

/** A line above the form, one across it, one in its text and one under the signature. */
function warrant({ top = '', across = '', within = '', below = '' }): string {
  return `${top}
AO 93 (Rev. 11/13) Search and Seizure Warrant

                    UNITED STATES DISTRICT COURT
                    for the Eastern District of New York
In the Matter of the Search of             Case No. 26-mj-90801
  19 Sorrel Street, Brooklyn
                    SEARCH AND SEIZURE WARRANT${across}
To: Any authorized law enforcement officer
I find that the affidavit(s), or any recorded testimony, establish probable cause to search and seize the person.
${within}
YOU ARE COMMANDED to execute this warrant on or before November 30, 2026 (not to exceed 14 days)
Date and time issued: 11/18/2026 9:10 am      /s/ Marigold Easterbrook
                                              Judge's signature
City and state: Brooklyn, New York            Hon. Marigold Easterbrook, United States Magistrate Judge
                                              Printed name and title
${below}
`;
}

function read(text: string) {
  return readPacket(pagesFromText(text), { today: '2026-11-20' }).documents.map(
    ({ kind, judicial, force, issues, facts, evidence }) => ({
      kind,
      judicial,
      force,
      marked: issues.find(({ code }) => code === CODE)?.text,
      facts: facts.map(({ fact }) => fact),
      evidence: evidence.map((each) => each.text),
    }),
  );
}

const MARKS = [
  'VACATED',
  'QUASHED',
  'RECALLED',
  'WITHDRAWN',
  'SUPERSEDED',
  'VOID',
  'EXPIRED',
  'CANCELLED',
  'REVOKED',
  '*** VACATED ***',
  '[VACATED]',
  'V A C A T E D',
  'Vacated',
  'ORDER VACATED',
  'WARRANT RECALLED',
  'THIS WARRANT IS VOID',
  'VACATED 11/19/2026',
  'VACATED - NOV 19 2026',
  'NULL AND VOID',
  'VACATED AND SET ASIDE',
  'QUASHED BY ORDER OF JUDGE EASTERBROOK DATED 11/19/2026',
  'SUPERSEDED BY ORDER DATED NOVEMBER 19, 2026',
  'This warrant is recalled',
  'This warrant is hereby recalled and may no longer be executed.',
  'This warrant, dated November 18, 2026, has been withdrawn.',
  // As recognition leaves them.
  'VACATEO',
  'VACA1ED',
  'V0lD',
  'QUA5HED',
  'RECALIED',
  'REC4LLED',
  'SUPER5EDED BY 0RDER DATED 11/19/2O26',
  'WlTHDRAWN',
  'EXPlRED',
  'RFCALLED',
  '£XPIRED',
  'WITHDRAWH',
  'SPERSEDED',
  'OKDER VACATED',
  'VACA TED',
  'VAC-\nATED',
  'Thls warrant ls recalled',
];

it.each(MARKS)('%s above the form is a fault; kind and judge stay', (mark) => {
  const [one, ...more] = read(warrant({ top: mark }));
  expect(more).toEqual([]);
  expect(one).toMatchObject({ kind: 'ao-93', judicial: true, force: 'COURT_WARRANT' });
  expect(one?.marked).toContain('the clerk of the court');
});

it.each(['VACATED', 'QUASHED BY ORDER DATED 11/19/2026', 'VOID', 'This warrant is recalled.'])(
  '%s counts wherever it stands',
  (mark) => {
    for (const text of [
      warrant({ across: `               ${mark}` }),
      warrant({ within: `          ${mark}` }),
      warrant({ below: mark }),
    ])
      expect(read(text)[0]).toMatchObject({
        kind: 'ao-93',
        judicial: true,
        marked: expect.stringContaining('do not refuse it') as string,
      });
  },
);

it('offers nobody a signer or a day on which a door is opened, and shows the mark', () => {
  const clean = read(warrant({}))[0];
  expect(clean?.facts).toEqual(expect.arrayContaining(['paper.signer', 'paper.in-date']));
  const marked = read(warrant({ top: 'VACATED' }))[0];
  expect(marked?.facts).not.toContain('paper.signer');
  expect(marked?.facts).not.toContain('paper.in-date');
  expect(marked?.evidence).toContain('VACATED');
});

const TEXTS = [
  'The motion to quash is denied.',
  'The motion to quash this warrant is DENIED.',
  'This warrant remains in force unless vacated.',
  'It stays in force until it is modified or\nvacated.',
  'This warrant is void if it is not executed within 14 days.',
  'This warrant is void after ten days.',
  'THIS ORDER REMAINS IN FORCE UNLESS IT IS SOONER\nVACATED',
  'VOID IF ALTERED',
  'VOID WITHOUT SEAL',
  'EXPIRES 11/30/2026',
  'EXPIRES',
  'EXPIRE8 11/30/2026',
  'ORDER TO VACATE',
  'VACATES',
  'RECEIVED 11/19/2026',
  'RECEIVEO',
  'This warrant was received on 11/19/2026.',
  'EXECUTED',
  'RETURNED',
  'FILED',
  'EXPIRED: ______',
  '[ ] VACATED   [ ] QUASHED',
  '[ ] Recalled',
  '☐ WITHDRAWN',
  'The earlier warrant, No. 26-mj-90733, is VACATED and this warrant takes its place.',
  'This warrant is not withdrawn.',
  'The order of May 4, 2026, was vacated on June 2, 2026.',
  'This warrant supersedes the warrant of November 2, 2026.',
  'The tenants have vacated the apartment.',
  'Superseding Indictment',
  'MOTION TO VACATE',
  'VACATE',
  'Date recalled:',
  'If the return is late, this warrant is recalled.',
];

it.each(TEXTS)('%s is no mark', (text) => {
  for (const paper of [warrant({ within: text }), warrant({ below: text })])
    expect(read(paper)[0]).toMatchObject({ kind: 'ao-93', judicial: true, marked: undefined });
});

const LATER = (title: string, sentence: string): string => `\f
UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF NEW YORK
In the Matter of the Search of 19 Sorrel Street             Case No. 26-mj-90801
${title}
${sentence}
          SO ORDERED.
Dated: November 19, 2026
                                        /s/ Philippa Greatorex
                                        PHILIPPA GREATOREX
                                        United States District Judge
`;

it.each([
  ['ORDER', 'The search warrant issued on November 18, 2026 is hereby VACATED.'],
  ['ORDER VACATING SEARCH WARRANT', 'For the reasons given in court the request is allowed.'],
  ['ORDER', 'The motion to quash the search warrant of November 18, 2026 is GRANTED.'],
])('%s, %s: the warrant stapled to it is marked by it', (title, sentence) => {
  const [first] = read(warrant({}) + LATER(title, sentence));
  expect(first).toMatchObject({ kind: 'ao-93', judicial: true });
  expect(first?.marked).toContain('the clerk of the court');
});

it.each([
  ['ORDER', 'The motion to quash the search warrant is DENIED.'],
  ['ORDER', 'The subpoena dated November 3, 2026 is quashed.'],
  ['ORDER', 'The remainder of the search warrant is quashed.'],
  ['PROPOSED ORDER', 'The search warrant issued on November 18, 2026 is hereby VACATED.'],
])('%s, %s: it is not', (title, sentence) => {
  const [first] = read(warrant({}) + LATER(title, sentence));
  expect(first).toMatchObject({ kind: 'ao-93', judicial: true, marked: undefined });
});
