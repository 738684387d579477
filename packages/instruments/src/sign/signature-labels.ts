/**
 * The words printed under or beside a line for signing. `by` is whose line it is; `title` says that the
 * title beside it decides. Lines for anyone but the issuer are named too, so that they are not taken for
 * the issuer's.
 */
import type { SignerRole } from '../taxonomy/schema.ts';

export interface SignatureLabel {
  readonly text: string;
  readonly by: SignerRole | 'judge' | 'title' | 'not-the-issuer';
}

export const SIGNATURE_LABELS: readonly SignatureLabel[] = [
  { text: "Judge's signature", by: 'judge' },
  { text: "Issuing officer's signature", by: 'title' },
  { text: 'Signature of Clerk or Deputy Clerk', by: 'court-clerk' },
  { text: "Attorney's signature", by: 'attorney' },
  { text: 'Signature of Attorney or Accredited Representative', by: 'attorney' },
  { text: 'Signature of Attorney', by: 'attorney' },
  { text: "Applicant's signature", by: 'title' },
  { text: "Complainant's signature", by: 'title' },
  { text: 'Signature of Authorized Immigration Officer', by: 'immigration-officer' },
  { text: 'Signature of Immigration Officer', by: 'immigration-officer' },
  { text: 'Signature and Title of Issuing Officer', by: 'immigration-officer' },
  { text: 'Signature and Title of Immigration Officer', by: 'immigration-officer' },
  { text: 'Signature of authorized deciding official', by: 'immigration-officer' },
  { text: 'Signature of authorized official', by: 'immigration-officer' },
  { text: 'Signature of examining officer', by: 'immigration-officer' },
  { text: 'Signature of supervisor', by: 'immigration-officer' },
  { text: 'Name and Signature of Issuing Officer', by: 'immigration-officer' },
  { text: 'Signature of Immigration Judge', by: 'immigration-judge' },
  { text: 'Signature of Issuing Official', by: 'title' },
  { text: 'Signature of Officer', by: 'title' },
  { text: '(Signature)', by: 'title' },
  { text: 'Signature:', by: 'title' },
  { text: "Executing officer's signature", by: 'not-the-issuer' },
  { text: "Arresting officer's signature", by: 'not-the-issuer' },
  { text: "Server's signature", by: 'not-the-issuer' },
  { text: 'Signature of alien', by: 'not-the-issuer' },
  { text: 'Signature of alien being fingerprinted', by: 'not-the-issuer' },
  { text: 'Signature of respondent', by: 'not-the-issuer' },
  { text: 'Signature of client', by: 'not-the-issuer' },
  { text: 'Signature and title of immigration officer taking print', by: 'not-the-issuer' },
  { text: 'Departure witnessed by', by: 'not-the-issuer' },
  { text: 'Departure Verified by', by: 'not-the-issuer' },
];

/** Labels of the printed name beside a signature. */
export const PRINTED_NAME_LABELS: readonly string[] = [
  'Printed Name and Title of Authorized Immigration Officer',
  'Name and title of Immigration Officer',
  'Name and title of Officer',
  'Printed name and title',
  'Printed Name',
];
