/** Keys of the words of a letter to a provider. Each is written out: none is put together. */
import type { Need } from '@threshold/guidance/directory/provider';
import { SHARED_KEYS } from './letter-keys.ts';
import type { HandOverFacts } from './hand-over-facts.ts';

type Keys<T extends string> = Readonly<Record<T, string>>;

export const HAND_OVER_KEYS = {
  title: 'hand-over.title',
  lead: 'hand-over.lead',
  least: 'hand-over.least',
  number: 'hand-over.number',
  need: 'hand-over.need',
  speaks: 'hand-over.speaks',
  place: 'hand-over.place',
  held: 'hand-over.held',
  hearing: 'hand-over.hearing',
  answerBy: 'hand-over.answer-by',
  ownPeriod: 'hand-over.own-period',
  checkTitle: 'hand-over.check-title',
  checkLead: 'hand-over.check-lead',
  checkName: 'hand-over.check-name',
  checkContact: 'hand-over.check-contact',
  checkInterpreter: 'hand-over.check-interpreter',
  checkDates: 'hand-over.check-dates',
  checkOpposing: 'hand-over.check-opposing',
  checkPapers: 'hand-over.check-papers',
  checkConsent: 'hand-over.check-consent',
  formTitle: 'hand-over.form-title',
  formHow: 'hand-over.form-how',
  accept: 'hand-over.accept',
  acceptFrom: 'hand-over.accept-from',
  noRoom: 'hand-over.decline-no-room',
  noLanguage: 'hand-over.decline-language',
  outside: 'hand-over.decline-outside-scope',
  conflict: 'hand-over.decline-conflict',
  other: 'hand-over.decline-other',
  conflictHint: 'hand-over.conflict-hint',
  signName: 'hand-over.sign-name',
  signDay: 'hand-over.sign-day',
  secret: 'hand-over.secret',
  twin: 'hand-over.twin',
  missingContact: 'missing.contact',
} as const;

export const HAND_OVER_NEEDS: Keys<Need> = {
  information: 'need.information',
  advice: 'need.advice',
  'removal-defence': 'need.removal-defence',
  detained: 'need.detained',
  bond: 'need.bond',
  children: 'need.children',
  appeal: 'need.appeal',
  application: 'need.application',
};

export const HAND_OVER_KNOWN: Keys<HandOverFacts['case']['held'] | 'none'> = {
  yes: 'known.yes',
  no: 'known.no',
  'not-known': 'known.not-known',
  none: 'known.none',
};

/** The shared words that have no place in it. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  SHARED_KEYS.ours,
  SHARED_KEYS.received,
  SHARED_KEYS.own,
  SHARED_KEYS.unread,
]);

export const HAND_OVER_WORDS: readonly string[] = [
  ...Object.values(SHARED_KEYS).filter((key) => !LEFT_OUT.has(key)),
  ...Object.values(HAND_OVER_KEYS),
  ...Object.values(HAND_OVER_NEEDS),
  ...Object.values(HAND_OVER_KNOWN),
];
