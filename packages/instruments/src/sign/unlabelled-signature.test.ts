import { expect, it } from 'vitest';
import { pagesFromText } from '../page/pages-from-text.ts';
import { readPacket } from '../read-packet.ts';

const order = (signed: string): string => `
                       UNITED STATES DISTRICT COURT
                       SOUTHERN DISTRICT OF NEW YORK
IN RE: APPLICATION OF THE UNITED STATES OF AMERICA
FOR AN ORDER PURSUANT TO 18 U.S.C. § 2703(d)          Case No. 26-mj-90439
                                 ORDER
   IT IS ORDERED, pursuant to 18 U.S.C. § 2703(d), that the provider disclose the records,
and that it shall not disclose the existence of this Order,
except to an attorney for legal advice.
   11/13/2026            ${signed}     United States Magistrate Judge
`;
const signerOf = (text: string) => readPacket(pagesFromText(text)).documents[0]?.signer;

it('takes no attorney in a sentence for the signer', () => {
  expect(signerOf(order('Corisande Applethwaite'))).toMatchObject({
    role: 'magistrate-judge',
    present: false,
  });
});

it('takes a misread mark of signing for one, before a judge’s name and title', () => {
  expect(signerOf(order('[</ Corisande Applethwaite'))).toEqual({
    role: 'magistrate-judge',
    name: 'Corisande Applethwaite',
    present: true,
  });
});
