/** What the text of one paper adds: command words, secrecy, protected records, scope, whom it is for. */
import type { IssueCode, FoundIssue } from './catalogue.ts';
import { issue } from './catalogue.ts';
import { CUE_PHRASES } from './cue-phrases.ts';
import type { Document } from './document.ts';
import { tickOf } from '../field/tick-box.ts';
import { STANDING } from './standing-issues.ts';

/** Records with a law of their own, and the words that tell them. */
const PROTECTED: readonly (readonly [which: string, words: RegExp])[] = [
  [
    'a child’s education records (FERPA)',
    /\b(?:enr[o0]llment|student|pupil|school|transcripts?|attendance|education) records?\b|\bPub[l1]ic Sch[o0]{2}[l1]\b/i,
  ],
  [
    'health records (HIPAA)',
    /\b(?:medical|health|patient|hospital|treatment) (?:records?|charts?|files?|information)\b/i,
  ],
  [
    'substance use treatment records (42 CFR Part 2)',
    /\b(?:substance (?:use|abuse)|drug treatment|addiction|methadone)\b/i,
  ],
  [
    'SNAP and other benefit records',
    /\b(?:SNAP|food stamps?|public assistance|medicaid|benefits?) (?:records?|case|application|file|recipients?)\b/i,
  ],
  ['tax records', /\btax (?:returns?|records?|information)\b/i],
  [
    'records of victims of violence (VAWA)',
    /\b(?:domestic violence|VAWA|victim services?|U visa|T visa)\b/i,
  ],
  [
    'shelter records (HMIS)',
    /\b(?:HMIS|shelter (?:records?|residents?|roster)|homeless services)\b/i,
  ],
  ['child welfare records', /\b(?:foster care|child welfare|child protective)\b/i],
];

const PEOPLE: readonly (readonly [which: string, words: RegExp])[] = [
  [
    'persons who complained',
    /\bcomplain(?:ts?|ants?)\b[^.\n]{0,40}\b(?:fi[l1]ed|by|employees?|workers?)\b|\bwage complaints?\b/i,
  ],
  [
    'witnesses and victims',
    /\b(?:witness statements?|victim(?:s|'s)? (?:names?|address|information))\b/i,
  ],
];

const ASKS_RECORDS: ReadonlySet<string> = new Set([
  'i-138',
  'customs-summons-3115',
  'doj-admin-subpoena',
  'ao-110',
  'ao-89b',
  'ao-88b',
  'letter-email',
  'tracer',
  'foia-request',
  'court-order-enforcing-subpoena',
  'nsl',
]);

export function contentIssues(document: Document): readonly FoundIssue[] {
  const { kind, plain, finds, range } = document;
  const found: FoundIssue[] = (STANDING[kind.id] ?? []).map((code) => issue(code));
  const add = (code: IssueCode, parts: Readonly<Record<string, string>> = {}): void => {
    if (!found.some((each) => each.code === code)) found.push(issue(code, parts));
  };
  if ((kind.id === 'i-200' || kind.id === 'i-205') && /c[o0]mmand/i.test(plain)) {
    add('command-not-to-city', {
      words: kind.id === 'i-200' ? 'YOU ARE COMMANDED' : 'command you',
    });
  }
  if (ASKS_RECORDS.has(kind.id)) {
    const which = PROTECTED.filter(([, words]) => words.test(plain)).map(([name]) => name);
    if (which.length > 0 && !(kind.id === 'court-order-enforcing-subpoena'))
      add('protected-records', { which: which.join('; ') });
    const people = PEOPLE.filter(([, words]) => words.test(plain)).map(([name]) => name);
    if (people.length > 0) add('protected-people', { which: people.join('; ') });
  }
  switch (kind.id) {
    case 'i-138':
      if (/1509/.test(plain))
        add('wrong-tool', {
          why: 'it is an immigration subpoena, and cites the customs statute, 19 USC 1509.',
        });
      break;
    case 'customs-summons-3115':
      if (
        !/\b(?:import(?:s|ed|er|ation)?|export(?:s|ed)?|merchandise|dut(?:y|ies) (?:on|paid|owed)|shipments?|customs entr(?:y|ies)|cargo|tariff|goods)\b/i.test(
          withoutStatute(plain),
        )
      ) {
        add('wrong-tool', {
          why: '19 USC 1509 is for imports, duties and merchandise, and nothing here asks about them.',
        });
      }
      if (/not to (?:disc[l1][o0]se|revea[l1])/i.test(plain)) add('secrecy-requested');
      break;
    case 'doj-admin-subpoena':
      if (/\b(?:immigration|alien|deport|removal proceedings|1226|1357|1324)\b/i.test(plain)) {
        add('wrong-tool', {
          why: 'counsel checks whether immigration enforcement is within the statute it cites.',
        });
      }
      break;
    case 'i9-noi':
      if (
        /\b(?:payr[o0][l1]{2}|roster|list of (?:current )?employees|wage|1-9s? and|business licen[cs]es?)\b/i.test(
          plain,
        )
      )
        add('beyond-i9');
      break;
    case 'ao-93':
    case 'ao-93c': {
      const night = tickOf(document.text, finds, CUE_PHRASES.atAnyTime, range);
      if (night?.ticked === true) add('night-execution');
      else if (tickOf(document.text, finds, CUE_PHRASES.daytime, range)?.ticked === true)
        add('daytime-only');
      break;
    }
    case 'blackies-warrant':
      if (
        /n[o0]t auth[o0]rize[^.]{0,40}(?:seizure|taking)[^.]{0,40}(?:d[o0]cuments|rec[o0]rds)/i.test(
          plain,
        )
      )
        add('no-records');
      break;
    case 'court-order-enforcing-subpoena':
      if (
        document.signer.present &&
        kind.issuedBy.includes(document.signer.role) &&
        document.shape.proposed.length === 0
      )
        add('compulsory-now');
      if (
        finds.anyWithin(CUE_PHRASES.granted, range).length > 0 ||
        /\b(?:sha[l1]{2}|must) pr[o0]duce\b/i.test(plain)
      ) {
        add('scope-limited', {
          scope: clause(plain, /\b(?:shall|must) (?:produce|provide|disclose)\b[^.]{0,160}/i),
        });
      }
      break;
    case 'order-2703d':
    case 'nsl':
      if (
        /2705\(b\)|n[o0]t disc[l1][o0]se|n[o0]ndisc[l1][o0]sure|pr[o0]hibits y[o0]u|UNDER SEAL/i.test(
          plain,
        )
      )
        add('secrecy');
      break;
    case 'state-search-warrant':
    case 'state-arrest-warrant':
      if (
        /\bto:? any (?:police|peace) officer|\bany (?:police|peace|law enforcement) officer/i.test(
          plain,
        )
      ) {
        const federal = document.context.requester;
        add('addressed-to-police', {
          who:
            federal === 'immigration-agency' || federal === 'homeland-investigations'
              ? 'A federal immigration officer brings it, and it is not directed to one.'
              : 'A federal immigration agent who brings it is not one of them.',
        });
      }
      break;
    case 'ao-89b':
      if (/victim/i.test(plain))
        add('protected-people', { which: 'a victim; the court must allow it' });
      break;
    case 'letter-email':
    case 'tracer':
    case 'doj-demand-letter':
    case 'verbal-phone':
    case 'verbal-in-person':
      if (
        /\bwarrant|subpoena|court order|judge (?:has )?signed\b/i.test(plain) &&
        !papers(document)
      ) {
        add('mentions-warrant');
        if (kind.id === 'letter-email') add('no-attachment');
      }
      if (/1373/.test(plain) && kind.id !== 'doj-demand-letter') add('cites-1373');
      if (
        kind.id === 'verbal-in-person' &&
        /n[o0]n-?public|staff (?:room|area|entrance)|go (?:in|into|back)|enter|entry/i.test(plain)
      )
        add('asks-entry');
      break;
    default:
  }
  if (kind.id === 'ij-order' && /subpoena/i.test(plain)) add('not-self-enforcing');
  return found;
}

function papers({ beside }: Document): boolean {
  return beside.length > 0;
}

/** The statute's own printed words name duties and merchandise on every copy of the form. */
function withoutStatute(plain: string): string {
  return plain
    .replace(/\s+/g, ' ')
    .replace(
      /to ascertain the correctness of entries.{0,260}?(?:penalties|forfeitures|ICE)\b/gi,
      ' ',
    )
    .replace(/(?:liability for|laws or regulations) [^.]{0,160}/gi, ' ')
    .replace(/Immigration and Customs Enforcement|Customs and Border Protection/gi, ' ');
}

function clause(plain: string, words: RegExp): string {
  const found = words.exec(plain.replace(/\s+/g, ' '))?.[0].trim();
  return found === undefined ? 'read its operative words.' : `"${found}".`;
}
