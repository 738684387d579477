/** Keys of the words of the notice to a person. Each is written out: none is put together. */
import type { Outcome } from '@threshold/rules/language/outcome';
import type { ADVICE, PersonAct, SIGNERS } from './letter-choices.ts';
import { SHARED_KEYS } from './letter-keys.ts';

type Keys<T extends string> = Readonly<Record<T, string>>;

export const NOTICE_KEYS = {
  missingContact: 'missing.contact',
  missingHelp: 'missing.help',
  title: 'notice.title',
  from: 'notice.from',
  notThem: 'notice.not-them',
  calm: 'notice.calm',
  asker: 'reference.asker',
  paper: 'paper.title',
  asked: 'asked.title',
  askedLabel: 'asked.label',
  didLabel: 'did.label',
  law: 'law.label',
  can: 'can.title',
  courtBy: 'can.court-by',
  contact: 'contact.title',
  help: 'help.title',
  free: 'help.free',
  rights: 'rights.title',
  rightsMore: 'rights.more',
  rightsUnchecked: 'rights.unchecked',
  near: 'near.title',
  nearCheck: 'near.check',
  nearNone: 'near.none',
  nearByPlace: 'near.by-place',
  nearByLanguage: 'near.by-language',
  nearNoPlace: 'near.no-place',
  nearNotThere: 'near.not-there',
  nearByHeld: 'near.by-held',
  nearNotHeld: 'near.not-held',
  nearWorks: 'near.works',
  nearPlaceUnknown: 'near.place-unknown',
  nearHeld: 'near.held',
  whyLetter: 'why-letter.title',
  requires: 'why-letter.requires',
  allows: 'why-letter.allows',
  byCourt: 'why.court',
  twin: 'twin.title',
} as const;

export const ABOUT_KEYS: Keys<'you' | 'child'> = {
  you: 'notice.about-you',
  child: 'notice.about-child',
};

export const PAPER_KEYS: Keys<(typeof SIGNERS)[number]> = {
  judge: 'paper.judge',
  'no-judge': 'paper.no-judge',
  unsure: 'paper.unsure',
  'no-paper': 'paper.none',
};

export const ASKED_KEYS: Readonly<Record<'you' | 'child', Keys<PersonAct>>> = {
  you: {
    hold: 'ask.you.hold',
    'notify-release': 'ask.you.notify-release',
    transfer: 'ask.you.transfer',
    arrest: 'ask.you.arrest',
    'allow-interview': 'ask.you.allow-interview',
    'share-information': 'ask.you.share-information',
    'allow-entry': 'ask.you.allow-entry',
    'ask-status': 'ask.you.ask-status',
  },
  child: {
    hold: 'ask.child.hold',
    'notify-release': 'ask.child.notify-release',
    transfer: 'ask.child.transfer',
    arrest: 'ask.child.arrest',
    'allow-interview': 'ask.child.allow-interview',
    'share-information': 'ask.child.share-information',
    'allow-entry': 'ask.child.allow-entry',
    'ask-status': 'ask.child.ask-status',
  },
};

export const HAPPENED_KEYS: Keys<'done' | 'not-done' | 'open'> = {
  done: 'did.done',
  'not-done': 'did.not-done',
  open: 'did.open',
};

/** Why the city acted as it did, where that is settled. */
export const WHY_KEYS: Readonly<Record<Outcome, string | undefined>> = {
  must: 'why.must',
  may: 'why.may',
  'must-not': 'why.must-not',
  'not-required': 'why.not-required',
  'no-rule': 'why.no-rule',
  contested: undefined,
  undetermined: undefined,
};

export const ADVICE_KEYS: Keys<(typeof ADVICE)[number]> = {
  lawyer: 'can.lawyer',
  'ask-us': 'can.ask-us',
  interpreter: 'can.interpreter',
  court: 'can.court',
  keep: 'can.keep',
};

/** All that a notice says. */
export const PERSON_KEYS: readonly string[] = [
  SHARED_KEYS,
  NOTICE_KEYS,
  ABOUT_KEYS,
  PAPER_KEYS,
  ASKED_KEYS.you,
  ASKED_KEYS.child,
  HAPPENED_KEYS,
  WHY_KEYS,
  ADVICE_KEYS,
].flatMap((keys) => Object.values(keys).filter((key) => key !== undefined));
