/**
 * Everything a reading can find amiss or worth knowing: a closed list. `fault`: the paper is not what it
 * should be. `trap`: words on it that are easily taken for more. `limit`: what it does not reach. `clock`:
 * a day it sets. `care`: what to mind in handling it. A word in braces is filled in from the paper.
 */
export type IssueGroup = 'fault' | 'trap' | 'limit' | 'clock' | 'care';

interface Entry {
  readonly group: IssueGroup;
  readonly text: string;
}

export const ISSUES = {
  unsigned: { group: 'fault', text: 'The signature line is empty: it is not issued.' },
  'no-signature-found': {
    group: 'fault',
    text: 'No signature can be seen where one belongs. Look at the paper itself.',
  },
  undated: { group: 'fault', text: 'It bears no date.' },
  expired: { group: 'fault', text: 'It ran out on {day}.' },
  'not-yet': { group: 'fault', text: 'It bears a date still to come: {day}.' },
  'wrong-name': { group: 'fault', text: 'It names {paper}, not {stated}.' },
  'name-may-differ': {
    group: 'fault',
    text: 'It names {paper}. That may be another person than {stated}: compare date of birth and numbers.',
  },
  'name-not-found': { group: 'fault', text: 'The name {stated} was not found on it.' },
  'wrong-place': {
    group: 'fault',
    text: 'The address on it, {paper}, is not this place: {stated}.',
  },
  'place-may-differ': {
    group: 'fault',
    text: 'It describes {paper}. Check number, floor and room against this place: {stated}.',
  },
  cancelled: { group: 'fault', text: 'It cancels an earlier detainer. It asks for no new hold.' },
  'marked-cancelled': {
    group: 'fault',
    text: 'It bears words that it is no longer in force: "{words}". Do not act on it as in force, and do not refuse it: counsel asks {whom} whether it stands.',
  },
  'application-only': {
    group: 'fault',
    text: "It is an application, not a warrant. The judge's signature is only the oath. Ask for the warrant.",
  },
  'accusation-only': {
    group: 'fault',
    text: "It is an accusation only. The judge's signature is only the oath. Ask for the arrest warrant, AO 442.",
  },
  'petition-only': { group: 'fault', text: 'It asks a court for an order. It is not the order.' },
  'proposed-order': { group: 'fault', text: 'It is a proposed order. No court has made it.' },
  'wrong-tool': { group: 'fault', text: 'Its statute does not fit what it asks: {why}' },
  'obsolete-edition': { group: 'fault', text: 'This edition of the form is obsolete. {why}' },
  'no-basis-ticked': { group: 'fault', text: 'No box for its basis is ticked.' },
  'two-bases': {
    group: 'fault',
    text: 'Box 1 and box 2 are both ticked; they must not be combined.',
  },
  'investigation-only': {
    group: 'fault',
    text: 'Only the investigation box is ticked: no probable cause is stated.',
  },
  'no-name': { group: 'fault', text: 'The line for the name is empty or cannot be read.' },
  'not-addressed': { group: 'fault', text: 'It is addressed to nobody that can be read.' },
  'no-docket-number': { group: 'fault', text: 'No case number of a court can be read on it.' },
  'no-return-date': { group: 'fault', text: 'No day to answer by can be read.' },
  'signer-not-entitled': {
    group: 'fault',
    text: 'The title of the signer, {title}, is not on the list of officers who may issue it.',
  },
  'signature-unread': {
    group: 'fault',
    text: 'What stands on the signature line cannot be read. Check that it is signed.',
  },
  'signer-title-unread': {
    group: 'fault',
    text: 'The title under the signature cannot be read. Check that it is a judge.',
  },
  'mixed-words': {
    group: 'fault',
    text: 'It mixes the words of a court and of a federal department.',
  },
  'thin-evidence': { group: 'fault', text: 'Too little of a known form can be read.' },
  'two-readings': { group: 'fault', text: 'It could be one of two kinds: {first} or {second}.' },
  'unknown-court-paper': {
    group: 'care',
    text: "It bears a court's name and no known form. Treat it as a judge's order until counsel has read it.",
  },
  'hard-to-read': {
    group: 'care',
    text: 'It is hard to read: letters and digits are misread. Check names, numbers and dates on the paper itself.',
  },
  'not-served': {
    group: 'fault',
    text: 'No service on the person is recorded. The form says that it takes no effect without.',
  },
  'served-date-missing': {
    group: 'fault',
    text: 'The day and hour of service are not on it; they start the clock.',
  },
  'command-not-to-city': {
    group: 'trap',
    text: '"{words}" is addressed to immigration officers, not to the city.',
  },
  'orders-the-respondent': {
    group: 'trap',
    text: '"YOU ARE ORDERED to appear" is addressed to the respondent, not to the city.',
  },
  'judge-box-no-signature': {
    group: 'trap',
    text: 'The words "Magistrate Court Judge" are a printed tick-box. No judge signed it.',
  },
  'home-entry-claim': {
    group: 'trap',
    text: 'It is administrative. An ICE memo of 12 May 2025 claims home entry on it; a federal court has held such an entry unlawful.',
  },
  'immigration-judge': {
    group: 'trap',
    text: 'An immigration judge works for the Justice Department and is not a court judge.',
  },
  'mentions-warrant': {
    group: 'trap',
    text: 'It speaks of a warrant. No warrant is in it: ask for the paper itself.',
  },
  'no-attachment': {
    group: 'fault',
    text: 'Nothing is attached: no attachment carries the warrant or order it speaks of.',
  },
  'no-process': { group: 'limit', text: 'It is a letter, not legal process. It compels nothing.' },
  'cites-1373': {
    group: 'trap',
    text: '8 U.S.C. § 1373 speaks of status information only. It is not a demand.',
  },
  administrative: {
    group: 'limit',
    text: 'It is administrative: an immigration officer issued it, no court.',
  },
  'no-place': {
    group: 'limit',
    text: 'It names no place. It is no authority to search or to enter.',
  },
  'contract-only': {
    group: 'limit',
    text: 'It binds only a facility that holds people for ICE under an IGSA or a Marshals contract.',
  },
  'not-self-enforcing': {
    group: 'limit',
    text: 'Nobody is punished for not obeying it until a court orders it. Do not ignore it: counsel answers or objects.',
  },
  'notice-only': {
    group: 'limit',
    text: 'It asks for notice only. It asks for no further custody.',
  },
  'request-only': {
    group: 'limit',
    text: 'It is a request. It creates no duty to hold or to tell.',
  },
  'no-order-attached': {
    group: 'limit',
    text: 'It rests on a removal order that is not with it. Ask for the order and the I-205.',
  },
  'database-only': { group: 'limit', text: 'Its basis is a database match, the weakest one.' },
  'night-execution': { group: 'limit', text: 'It may be carried out at any time of day or night.' },
  'daytime-only': {
    group: 'limit',
    text: 'It may be carried out from 6:00 a.m. to 10:00 p.m. only.',
  },
  'civil-standard': {
    group: 'limit',
    text: 'A judge signed it on a civil standard, for persons who are not named. Local law may not call it a judicial warrant.',
  },
  'no-records': { group: 'limit', text: 'It gives no power to take records.' },
  'scope-limited': { group: 'limit', text: 'It reaches only what it says: {scope}' },
  'compulsory-now': { group: 'limit', text: 'It is compulsory now. Not obeying it is contempt.' },
  'addressed-to-police': { group: 'limit', text: 'It is directed to police officers. {who}' },
  'employer-only': { group: 'limit', text: 'It reaches the city as an employer only.' },
  'beyond-i9': {
    group: 'limit',
    text: 'Rosters, wage reports and payroll go beyond Forms I-9: they need a subpoena or consent.',
  },
  'foia-not-binding': {
    group: 'limit',
    text: 'The federal Freedom of Information Act does not bind a city. The state records law does.',
  },
  'database-hit': {
    group: 'limit',
    text: 'A civil entry in a database gives local officers no power to stop or arrest.',
  },
  'predicate-only': { group: 'limit', text: 'It is the ground for a warrant, and no warrant.' },
  'internal-report': {
    group: 'limit',
    text: 'It is an internal report. It asks nothing of the city.',
  },
  'to-the-person': {
    group: 'limit',
    text: 'It is addressed to the person, not to the city. Staff are not process servers.',
  },
  'preserve-only': { group: 'limit', text: 'Keep what is there; hand nothing over.' },
  'provider-only': {
    group: 'limit',
    text: 'It reaches the city only where it provides the e-mail, telephone or internet service.',
  },
  'return-to-custody': {
    group: 'limit',
    text: 'The prisoner is on loan to the court and comes back.',
  },
  'narrow-report': {
    group: 'limit',
    text: 'It reaches only persons the agency knows, by a formal finding, to be unlawfully present, in the named programmes.',
  },
  'information-only': {
    group: 'limit',
    text: 'It is information only. A detainer that follows is a separate paper.',
  },
  'benefit-only': {
    group: 'limit',
    text: 'It serves a benefit or licence decision only, under the SAVE agreement.',
  },
  'signatory-only': {
    group: 'limit',
    text: 'It is voluntary. Only the authorised signatory may sign, and only a signed agreement gives any power.',
  },
  'asks-entry': { group: 'limit', text: 'They ask to enter a non-public area without a paper.' },
  'unverified-caller': {
    group: 'care',
    text: 'A voice proves nobody. Call back through a published number.',
  },
  'emergency-route': {
    group: 'care',
    text: 'A true emergency goes to the police, under its own rules. Do not confirm that the person is known.',
  },
  'has-counsel': { group: 'care', text: 'The person has a lawyer. Pass it to the liaison.' },
  'valid-until': { group: 'clock', text: 'It is good until {day}.' },
  'answer-due': { group: 'clock', text: 'It asks for an answer by {day}.' },
  'answer-day-past': {
    group: 'clock',
    text: 'Its day to answer, {day}, has passed. Call counsel at once.',
  },
  'objection-clock': {
    group: 'clock',
    text: 'An objection is due within 14 days of service, or by the day of compliance if that is earlier.',
  },
  'inspection-clock': {
    group: 'clock',
    text: 'Served {served}: the third business day is {day} at the earliest. Do not shorten it.',
  },
  'preserve-90-days': {
    group: 'clock',
    text: 'Keep the records for 90 days; they may ask for 90 more.',
  },
  secrecy: {
    group: 'care',
    text: 'It forbids telling the person. Keep the log entry to counsel and those who must act.',
  },
  'secrecy-requested': {
    group: 'care',
    text: 'It asks for secrecy. Without a court or a statute that is a wish.',
  },
  'protected-records': {
    group: 'care',
    text: 'It asks for protected records: {which}. Their own law comes first.',
  },
  'protected-people': {
    group: 'care',
    text: 'State law may protect the people in these records: {which}.',
  },
  'to-law-department': {
    group: 'care',
    text: 'Send it to the law department the same day. Sign no certification.',
  },
  'electronic-signature': {
    group: 'care',
    text: 'An electronic or telephoned signature is normal on it. The clerk can confirm it.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

export type IssueCode = keyof typeof ISSUES;

export interface FoundIssue {
  readonly code: IssueCode;
  readonly text: string;
}

export function issue(code: IssueCode, parts: Readonly<Record<string, string>> = {}): FoundIssue {
  const text = ISSUES[code].text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`the issue ${code} needs "${name}"`);
    return part;
  });
  return { code, text };
}

export function groupOf(code: IssueCode): IssueGroup {
  return ISSUES[code].group;
}
