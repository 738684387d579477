/**
 * The shared transcriptions, held to their manifest: kind, whether a court issued it, whether the line is
 * signed, who signed, and every fault the manifest names. Which code stands for which of its sentences is
 * written out here by hand.
 */
import { describe, expect, it } from 'vitest';
import { compareNames } from '../src/compare/names.ts';
import type { IssueCode } from '../src/issue/catalogue.ts';
import { pagesFromText } from '../src/page/pages-from-text.ts';
import { readPacket } from '../src/read-packet.ts';
import type { ReadingContext } from '../src/reading.ts';
import { SHARED, textOf, type SharedSample } from './papers.ts';

/** A sentence of the manifest may name several faults. */
const CODES: Readonly<Record<string, readonly IssueCode[]>> = {
  'cancels an earlier detainer; no basis box ticked': ['cancelled', 'no-basis-ticked'],
  'obsolete edition': ['obsolete-edition'],
  'investigation-only box: no probable cause stated': ['investigation-only'],
  'form withdrawn 2 Apr 2017': ['obsolete-edition'],
  'OCR noise: 0/O, 1/l/I, rn/m swaps': ['hard-to-read'],
  'administrative; ICE memo of 12 May 2025 claims home-entry power': [
    'administrative',
    'home-entry-claim',
  ],
  'binding only on a facility under an IGSA or USMS contract': ['contract-only'],
  "'YOU ARE ORDERED' addresses the respondent": ['orders-the-respondent'],
  unsigned: ['unsigned'],
  'no return date legible': ['no-return-date'],
  'FERPA education records of a child': ['protected-records'],
  'OCR noise': ['hard-to-read'],
  'city as employer only': ['employer-only'],
  'rosters and payroll beyond I-9 need a subpoena or consent': ['beyond-i9'],
  'served 17 Nov 2026: third business day is 20 Nov 2026': ['inspection-clock'],
  "address on warrant (Apt 1A) is not the place presented at (city shelter, 2271 Cooper's Yard)": [
    'wrong-place',
  ],
  'night execution authorised': ['night-execution'],
  "application, not a warrant; judge's signature is only the oath": ['application-only'],
  'unsigned and undated: not issued': ['unsigned', 'undated'],
  'accusation only; ask for the AO 442': ['accusation-only'],
  "complainants' identities may be protected by state law": ['protected-people'],
  'objection due within 14 days of service': ['objection-clock'],
  'civil standard; unnamed persons; no records': ['civil-standard', 'no-records'],
  'ten days from 16 Nov 2026': ['valid-until'],
  'nondisclosure for 90 days: restrict the log entry': ['secrecy'],
  'compulsory; scope = last known address only; due 18 Dec 2026': [
    'compulsory-now',
    'scope-limited',
    'answer-due',
  ],
  'directed to police officers; presented by an ICE agent': ['addressed-to-police'],
  'gag: restrict log entry to counsel': ['secrecy'],
  'no attachment': ['no-attachment'],
  'asks entry to non-public area without paper': ['asks-entry'],
  'federal FOIA does not bind a city': ['foia-not-binding'],
  'no process; route to law department': ['no-process', 'to-law-department'],
};

function contextOf({ asOf, namedSubject, requestContext }: SharedSample): ReadingContext {
  return {
    today: asOf,
    ...(namedSubject === null ? {} : { person: namedSubject }),
    ...(requestContext === null ? {} : { place: requestContext }),
  };
}

/** Faults that would send somebody away wrongly; none of these papers has one but those named. */
const ALARMS: readonly IssueCode[] = [
  'wrong-name',
  'wrong-place',
  'expired',
  'proposed-order',
  'cancelled',
  'application-only',
  'unsigned',
];

describe.each(SHARED)('$file', (sample) => {
  const text = textOf('shared', sample.file);
  const { documents } = readPacket(pagesFromText(text), contextOf(sample));
  const [document] = documents;
  const codes = document?.issues.map(({ code }) => code) ?? [];

  it('is one document of the expected kind', () => {
    expect(documents.map(({ kind }) => kind)).toEqual([sample.expected, ...sample.containsAlso]);
  });

  it('is a court’s paper only where it is, and signed only where it is', () => {
    expect([document?.judicial, document?.signer.present]).toEqual([
      sample.judicial,
      sample.signer.present,
    ]);
  });

  it('names who signed', () => {
    const { name } = sample.signer;
    if (name === null || !sample.signer.present) expect(document?.signer.present).toBe(false);
    else
      expect(compareNames(document?.signer.name ?? '', name.replace(/\(.*/, ''))).not.toBe(
        'different',
      );
  });

  it('has every fault the manifest names, and no alarm it does not', () => {
    const wanted = sample.issues.flatMap((each) => {
      const known = CODES[each];
      if (!known) throw new Error(`no code stands for "${each}"`);
      return known;
    });
    expect(codes).toEqual(expect.arrayContaining([...wanted]));
    expect(codes.filter((code) => ALARMS.includes(code))).toEqual(
      wanted.filter((code) => ALARMS.includes(code)),
    );
  });
});
