/** What a document looks like apart from its wording: an e-mail, a letter, a note, news, a court's paper. */
import type { Find, Finds } from '../match/finds.ts';
import type { PacketText, Range } from '../packet/packet-text.ts';
import { standsAsHeading } from './candidates.ts';
import { standsAlone } from './standing.ts';
import {
  COMMANDS,
  HEADINGS,
  ISSUERS,
  LETTER_CLOSINGS,
  LETTER_OPENINGS,
  OTHER_COURT_TITLES,
  PETITIONS,
  PROPOSED,
  type Issuer,
} from './cues.ts';

export interface Heading extends Find {
  readonly issuer: Issuer;
}

export interface Shape {
  readonly email: boolean;
  /** Opens or closes as letters do. */
  readonly letter: boolean;
  /** Speaks to its reader: you, your, please. */
  readonly addresses: boolean;
  /** Tells of events as a newspaper does. */
  readonly narrates: boolean;
  readonly headings: readonly Heading[];
  readonly docket: boolean;
  readonly commands: readonly Find[];
  readonly proposed: readonly Find[];
  readonly petition: readonly Find[];
  /** Bears the title of a court's paper that is no kind of the taxonomy. */
  readonly otherTitle: boolean;
  /** Its own title is that of a paper which asks a court: an affidavit, an application. */
  readonly asks: boolean;
  /** Speaks of a subpoena, or of records to be handed over. */
  readonly demandsRecords: boolean;
}

/** Misread too: `Frorn;`, `5ubject:`. */
const EMAIL_HEADERS: readonly (readonly [name: string, header: RegExp])[] = [
  ['from', /^\W{0,3}fr[o0c](?:m|rn|nn|in)\s{0,2}[:;]/i],
  ['to', /^\W{0,3}[tf][o0c]\s{0,2}[:;]/i],
  ['subject', /^\W{0,3}[s5$]u[bh8][jli1]e[ceo][tf1l]\s{0,2}[:;]/i],
  ['date', /^\W{0,3}(?:d[ao][tf]e|[s5]e[nh][tf])\s{0,2}[:;]/i],
];
const MAIL_ADDRESS = /[\w.-]+\s?@\s?[\w-]+[.,]\w/;
const DOCKET =
  /\b\d{0,2}[:-]?\d{1,2}\s?[-–: ]\s?(?:mj|cr|crim|cv|civ|mc|misc|m|mag)\s?[-–: .]\s?[\dOolI|]{2,6}\b/i;
const LABELLED_DOCKET =
  /\b(?:c[ao]se|civi[l1] acti[o0]n|crimina[l1] acti[o0]n|docket|index|indictment|ind\.?|warrant|misc(?:ellaneous)?|mag(?:istrate)?|no\.?)\s*(?:n[o0][s.]*|number|#)?\s*[:.#]*\s*[A-Z]{0,4}[-\s]?\d[\w:./-]*\d/i;
/** In capitals, at the beginning of its line: the caption of a warrant names the application in the middle. */
const ASKING_TITLE =
  /^\W*(?:AFFIDAVIT|AFFIRMATION|DEPOSITION|APPLICATION|PETITION|NOTICE OF MOTION|MOTION)\b[^a-z]*$/;
const SAYS =
  /\b(?:said|told reporters|according to|reported|spokes(?:man|woman|person)|a source|sources say|journalists?|in a statement|by staff|updated \d)\b/gi;

const RECORDS =
  /\bsubp[o0]enas?\b|\b(?:shall|must|to) (?:disclose|produce|provide|turn over)\b[^.]{0,80}\b(?:records?|information|address|documents?)\b/i;

export function shapeOf(text: PacketText, finds: Finds, range: Range): Shape {
  const lines = text.linesIn(range).map((line) => text.text(clip(line, range)));
  const filled = lines.filter((line) => line.trim() !== '');
  const whole = filled.join('\n');
  const top = filled.slice(0, 8);
  const headers = EMAIL_HEADERS.filter(([, header]) => top.some((line) => header.test(line)));
  const names = new Set(headers.map(([name]) => name));
  const addressed = top.slice(0, 4).some((line) => MAIL_ADDRESS.test(line));
  const email =
    (names.has('from') && (names.has('to') || names.has('subject'))) ||
    (addressed && names.size > 0);
  const opens = filled.some((line) => beginsWith(line, LETTER_OPENINGS));
  const closes = filled.some((line) => beginsWith(line, LETTER_CLOSINGS));
  return {
    email,
    letter: opens || closes,
    addresses: /\b(?:you|your|please)\b/i.test(whole),
    narrates: (whole.match(SAYS) ?? []).length >= 2,
    headings: headingsIn(text, finds, range),
    docket: DOCKET.test(whole) || LABELLED_DOCKET.test(whole),
    commands: finds.anyWithin(COMMANDS, range),
    proposed: finds.anyWithin(PROPOSED, range),
    petition: finds.anyWithin(PETITIONS, range),
    otherTitle: OTHER_COURT_TITLES.some((title) =>
      finds.within(title, range).some((find) => standsAlone(text, find)),
    ),
    asks: filled.slice(0, 16).some((line) => ASKING_TITLE.test(line)),
    demandsRecords: RECORDS.test(whole),
  };
}

export function headingsIn(text: PacketText, finds: Finds, range: Range): readonly Heading[] {
  return ISSUERS.flatMap((issuer) =>
    HEADINGS[issuer].flatMap((phrase) =>
      finds
        .within(phrase, range)
        .filter((find) => standsAsHeading(text, find) && !isParty(text, find))
        .map((find) => ({ ...find, issuer })),
    ),
  ).sort((a, b) => a.from - b.from || b.size - a.size);
}

/** `IMMIGRATION AND CUSTOMS ENFORCEMENT, Petitioner`: a party of the case, not its court. */
function isParty(text: PacketText, find: Find): boolean {
  const piece = text.pieceAt(find.from).text;
  return /\b(?:petitioner|plaintiff|respondent|defendant|movant)\b|\bv\.|^to:|^\W*(?:from|to|subject):/i.test(
    piece,
  );
}

function beginsWith(line: string, words: readonly string[]): boolean {
  const low = line.trim().toLowerCase();
  return words.some((each) => {
    const word = each.toLowerCase();
    return low.startsWith(word) && !/[a-z]/.test(low[word.length] ?? ' ');
  });
}

function clip(line: Range, range: Range): Range {
  return { from: Math.max(line.from, range.from), to: Math.min(line.to, range.to) };
}
