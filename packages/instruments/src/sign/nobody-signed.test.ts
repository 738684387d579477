/** Words on a judge's line where no judge has signed; and hands of judges, which are no such words. */
import { expect, it } from 'vitest';
import { pagesFromText } from '../page/pages-from-text.ts';
import { readPacket } from '../read-packet.ts';

const warrant = (line: string, printed = PRINTED): string => `
                    UNITED STATES DISTRICT COURT
                    for the Eastern District of New York
In the Matter of the Search of             Case No. 26-mj-90801
  19 Sorrel Street, Brooklyn
                    SEARCH AND SEIZURE WARRANT
To: Any authorized law enforcement officer
I find that the affidavit(s), or any recorded testimony, establish probable cause to search and seize the person.
YOU ARE COMMANDED to execute this warrant on or before November 30, 2026 (not to exceed 14 days)
Date and time issued: 11/18/2026 9:10 am      ${line}
                                              Judge's signature
City and state: Brooklyn, New York            ${printed}
                                              Printed name and title
`;
const PRINTED = 'Hon. Marigold Easterbrook, United States Magistrate Judge';

function read(text: string) {
  const [document] = readPacket(pagesFromText(text), { today: '2026-11-20' }).documents;
  return { kind: document?.kind, judicial: document?.judicial };
}

it.each([
  'PENDING',
  'COPY',
  'N/A',
  'TO BE SIGNED',
  'see original',
  'UNSIGNED',
  '(signature on file)',
  'X______________',
  '[SEAL]',
  'DRAFT',
  'REFUSED',
  'SA Piers Lockwood',
  'Piers Lockwood',
  '<-- SIGN HERE',
  'awaiting signature',
  'NOT YET SIGNED',
  '[Name of judge]',
  '..................',
])('%s on the line is not the judge', (line) => {
  expect(read(warrant(line))).toEqual({ kind: 'ao-93', judicial: false });
});

it.each([
  '/s/ Marigold Easterbrook',
  'Marigold Easterbrook',
  'M. Easterbrook',
  'M~ E~st',
  'Digitally signed by Marigold Easterbrook',
  '/s/ M\u200bE',
])('%s on the line is', (line) => {
  expect(read(warrant(line))).toEqual({ kind: 'ao-93', judicial: true });
});

it.each([
  'Piers Lockwood, Administrative Judge',
  'Piers Lockwood, Hearing Magistrate Judge',
  'Piers Lockwood, Imm1gratlon Magistrate Judge',
])('%s is no judge of the court', (printed) => {
  expect(read(warrant('/s/ Piers Lockwood', printed)).judicial).toBe(false);
});
