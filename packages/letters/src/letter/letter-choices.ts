/** What can be chosen in the facts of a letter, each a closed list, and how long a text may be. */
export const MOST_LINE = 300;
export const MOST_TEXT = 10_000;
export const MOST_ACTS = 12;

/** What an authority can ask of a city, in the names of the packs' acts. */
export const LETTER_ACTS = [
  'hold',
  'notify-release',
  'transfer',
  'arrest',
  'allow-interview',
  'share-information',
  'allow-entry',
  'use-property',
  'ask-status',
  'assist-operation',
  'joint-operation',
  'agreement-287g',
] as const;
export type LetterAct = (typeof LETTER_ACTS)[number];

/** Those that are about one person, and that a notice can tell of. */
export const PERSON_ACTS = [
  'hold',
  'notify-release',
  'transfer',
  'arrest',
  'allow-interview',
  'share-information',
  'allow-entry',
  'ask-status',
] as const satisfies readonly LetterAct[];
export type PersonAct = (typeof PERSON_ACTS)[number];

export const CHANNELS = [
  'in-person',
  'post',
  'e-mail',
  'telephone',
  'fax',
  'service',
  'portal',
] as const;
/** Whose signature the paper carries, as counsel read it. */
export const SIGNERS = ['judge', 'no-judge', 'unsure', 'no-paper'] as const;
export const CHANGES = [
  'judicial-warrant',
  'court-warrant',
  'court-order',
  'court-subpoena',
  'written-consent',
  'none',
] as const;
export const CLARIFICATIONS = [
  'signer',
  'court',
  'copy',
  'person',
  'place',
  'records',
  'dates',
  'authority',
  'purpose',
  'contact',
] as const;
/** What a notice joins to what it says, unless counsel leaves it out. */
export const JOINED = ['rights', 'nearby'] as const;
export const ADVICE = ['lawyer', 'ask-us', 'interpreter', 'court', 'keep'] as const;

/** Whether the person said that this way of sending is safe; what is handed over needs no sending. */
export const SAFE = ['yes', 'by-hand', 'no', 'not-asked'] as const;
