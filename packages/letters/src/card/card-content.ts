/**
 * What stands on one card in one language, in the order it is read: the only thing that PDF and HTML are
 * made from, so that both say the same words. Everything that answers for it stands at its foot: review,
 * version, owner, last day, law, and a hash of the whole.
 */
import type { Contacts } from '@threshold/guidance/contacts-schema';
import type { IconName } from '@threshold/guidance/flow-schema';
import type { Language } from '@threshold/guidance/language-schema';
import type { Say, Values } from '@threshold/guidance/message';
import type { Words } from '@threshold/guidance/words-schema';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { CARD_KEYS as C, FLOW_KEYS as F } from './card-keys.ts';
import type { CardLaw } from './card-law.ts';
import type { Card, CardFormat, CardPart, Cards } from './card-schema.ts';

export interface SayBlock {
  readonly kind: 'say';
  readonly title: string | undefined;
  readonly lines: readonly string[];
  /** The same in English, which the officer speaks; marked as English, never instead of the language. */
  readonly english: { readonly label: string; readonly lines: readonly string[] } | undefined;
}
export interface StepsBlock {
  readonly kind: 'steps';
  readonly title: string | undefined;
  readonly steps: readonly { readonly icon: IconName; readonly text: string }[];
  readonly note: string | undefined;
}
export interface CallBlock {
  readonly kind: 'call';
  readonly title: string;
  readonly counsel: Contacts['counsel'];
  /** Said out loud where no number is set, with a line to write one on. */
  readonly unset: { readonly text: string; readonly line: string } | undefined;
}
export type Block = SayBlock | StepsBlock | CallBlock;

export interface CardSide {
  readonly title: string;
  readonly emblem: { readonly icon: IconName; readonly alt: string } | undefined;
  readonly blocks: readonly Block[];
}
export interface CardFoot {
  readonly places: string | undefined;
  readonly lawTitle: string;
  /** As their sources print them, in English; an asterisk where the text was not read in full. */
  readonly law: readonly string[];
  readonly unread: string | undefined;
  readonly review: readonly string[];
  /** Version and last day, owner, that it is no advice. */
  readonly lines: readonly string[];
  readonly imprint: string;
}
export interface CardContent {
  readonly id: string;
  readonly format: CardFormat;
  readonly language: Language;
  readonly name: string;
  readonly purpose: string;
  readonly sides: readonly CardSide[];
  readonly foot: CardFoot;
  readonly version: string;
  /** The last day on which it may be used. */
  readonly expires: string;
  /** Stands on each page of a card that has expired. */
  readonly mark: string;
  /** SHA-256 of all that is printed, in hexadecimal. */
  readonly hash: string;
}

/** One language's words for cards: the flow's and the cards' own. */
export interface CardVoice {
  readonly language: Language;
  readonly catalogues: readonly Words['words'][];
  readonly say: Say;
  /** The same in English, for languages that are not. */
  readonly english: Say | undefined;
  readonly day: (iso: string) => string;
}

export interface CardSources {
  readonly card: Card;
  readonly head: Cards['cards'];
  readonly law: CardLaw;
  readonly contacts: Contacts;
  /** Keys of the workplaces that the card serves, where it does not serve all. */
  readonly places: readonly string[];
  readonly voice: CardVoice;
}

export function cardContent(sources: CardSources): CardContent {
  const { card, head, voice } = sources;
  const { language, catalogues } = voice;
  const version = [head.version, ...catalogues.map((each) => each.version)].sort().at(-1)!;
  const expires = [head.expires, ...catalogues.map((each) => each.expires)].sort()[0]!;
  const say = plainly(voice.say);
  const sides = card.sides.map(({ title, emblem, parts }) => ({
    title: say(title),
    emblem: emblem && { icon: emblem.icon, alt: say(emblem.alt) },
    blocks: parts.map((part) => blockOf(part, sources)),
  }));
  const foot = footOf(sources, { version, expires });
  const name = say(card.name);
  const purpose = say(card.purpose);
  const mark = say(C.mark);
  const said = {
    card: card.id,
    format: card.format,
    language,
    name,
    version,
    expires,
    sides,
    foot,
  };
  const hash = bytesToHex(sha256(utf8ToBytes(JSON.stringify(said))));
  return {
    id: card.id,
    format: card.format,
    language,
    name,
    purpose,
    sides,
    foot: { ...foot, imprint: say(C.imprint, { id: card.id, hash: hash.slice(0, 12) }) },
    version,
    expires,
    mark,
    hash,
  };
}

function blockOf(part: CardPart, { voice, contacts }: CardSources): Block {
  const say = plainly(voice.say);
  const { english } = voice;
  switch (part.kind) {
    case 'say':
      return {
        kind: 'say',
        title: part.title && say(part.title),
        lines: part.lines.map((key) => say(key)),
        english: english && {
          label: say(C.english),
          lines: part.lines.map((key) => plainly(english)(key)),
        },
      };
    case 'steps':
      return {
        kind: 'steps',
        title: part.title && say(part.title),
        steps: part.steps.map(({ icon, text }) => ({ icon, text: say(text) })),
        note: part.note && say(part.note),
      };
    case 'call':
      return {
        kind: 'call',
        title: say(F.call),
        counsel: contacts.counsel,
        unset:
          contacts.counsel.length === 0
            ? { text: say(F.callNone), line: say(C.number) }
            : undefined,
      };
  }
}

function footOf(
  { head, law, places, voice }: CardSources,
  { version, expires }: { readonly version: string; readonly expires: string },
): CardFoot {
  const say = plainly(voice.say);
  const unread = law.sections.some(({ verified }) => !verified);
  return {
    places:
      law.everywhere || places.length === 0
        ? undefined
        : say(C.places, { places: places.map((key) => say(key)).join(' · ') }),
    lawTitle: say(F.law),
    law: law.sections.map(({ ref, verified }) => (verified ? ref : `${ref} *`)),
    unread: unread ? say(C.unread) : undefined,
    review: [...new Set(voice.catalogues.map((each) => reviewOf(each, voice)))],
    lines: [
      say(F.version, { date: voice.day(version), expires: voice.day(expires) }),
      say(head.owner),
      say(F.legal),
    ],
    imprint: '',
  };
}

function reviewOf(
  { status, reviewer = '', reviewed = '' }: Words['words'],
  { say, day }: CardVoice,
): string {
  switch (status) {
    case 'machine-drafted':
      return plainly(say)(F.machine);
    case 'awaiting-counsel':
      return plainly(say)(F.awaiting);
    case 'approved':
      return plainly(say)(F.approved, { reviewer, date: day(reviewed) });
  }
}

/** Without the marks that isolate values in plain text: typeset words have marks of their own. */
function plainly(say: Say): (key: string, values?: Values) => string {
  return (key, values) => say(key, values).replaceAll(/[\u2068\u2069]/g, '');
}
