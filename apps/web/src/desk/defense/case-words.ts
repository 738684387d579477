/** The words of what a case can be, have and become. */
import type { Key } from '../words/say.ts';
import type { CaseRow, CaseView, Intake } from './case-queries.ts';
import type { LIST_STATES } from './case-queries.ts';

export const STATE_KEYS: Readonly<Record<(typeof LIST_STATES)[number], Key>> = {
  open: 'cases.state.open',
  overdue: 'cases.state.overdue',
  soon: 'cases.state.soon',
  checking: 'cases.state.checking',
  waiting: 'cases.state.waiting',
  offered: 'cases.state.offered',
  placed: 'cases.state.placed',
  ended: 'cases.state.ended',
  any: 'cases.any',
};
export const TIER_KEYS: Readonly<Record<CaseRow['tier'], Key>> = {
  1: 'cases.tier.1',
  2: 'cases.tier.2',
  3: 'cases.tier.3',
  4: 'cases.tier.4',
};
export const REASON_KEYS: Readonly<Record<CaseView['urgency']['reasons'][number], Key>> = {
  detained: 'cases.reason.detained',
  'detained-not-known': 'cases.reason.detained-not-known',
  'hearing-in-days': 'cases.reason.hearing-in-days',
  'hearing-in-weeks': 'cases.reason.hearing-in-weeks',
  'hearing-in-months': 'cases.reason.hearing-in-months',
  'hearing-past': 'cases.reason.hearing-past',
  'hearing-not-known': 'cases.reason.hearing-not-known',
  order: 'cases.reason.order',
  'order-not-known': 'cases.reason.order-not-known',
  bond: 'cases.reason.bond',
  child: 'cases.reason.child',
  'nothing-urgent': 'cases.reason.nothing-urgent',
};
export const NEED_KEYS: Readonly<Record<Intake['need'], Key>> = {
  information: 'cases.need.information',
  advice: 'cases.need.advice',
  'removal-defence': 'cases.need.removal-defence',
  detained: 'cases.need.detained',
  bond: 'cases.need.bond',
  children: 'cases.need.children',
  appeal: 'cases.need.appeal',
  application: 'cases.need.application',
};
export const KNOWN_KEYS: Readonly<Record<Intake['detained'], Key>> = {
  yes: 'cases.known.yes',
  no: 'cases.known.no',
  'not-known': 'cases.known.not-known',
};
export const OUTCOME_KEYS: Readonly<Record<NonNullable<CaseRow['outcome']>, Key>> = {
  'relief-granted': 'cases.outcome.relief-granted',
  released: 'cases.outcome.released',
  'case-closed': 'cases.outcome.case-closed',
  'removal-ordered': 'cases.outcome.removal-ordered',
  'left-by-choice': 'cases.outcome.left-by-choice',
  'advice-given': 'cases.outcome.advice-given',
  'other-lawyer': 'cases.outcome.other-lawyer',
  'not-reached': 'cases.outcome.not-reached',
  'person-withdrew': 'cases.outcome.person-withdrew',
  'no-provider-found': 'cases.outcome.no-provider-found',
  'opened-by-mistake': 'cases.outcome.opened-by-mistake',
  'erasure-asked': 'cases.outcome.erasure-asked',
};
type Event = CaseView['events'][number]['event'];
type Fact<Type extends Event['type'], Name extends string> = Extract<
  Event,
  { type: Type }
>['facts'] extends infer Facts
  ? Name extends keyof Facts
    ? NonNullable<Facts[Name]> & string
    : never
  : never;
export const FINDING_KEYS: Readonly<Record<Fact<'conflict-resolved', 'finding'>, Key>> = {
  'different-people': 'cases.finding.different-people',
  'same-person': 'cases.finding.same-person',
  'opposing-party': 'cases.finding.opposing-party',
};
export const ANSWER_KEYS: Readonly<Record<Fact<'offer-answered', 'answer'>, Key>> = {
  accepted: 'cases.answer.accepted',
  declined: 'cases.answer.declined',
  'no-answer': 'cases.answer.no-answer',
};
export const WHY_KEYS: Readonly<Record<Fact<'offer-answered', 'why'>, Key>> = {
  'no-room': 'cases.why.no-room',
  language: 'cases.why.language',
  'outside-scope': 'cases.why.outside-scope',
  conflict: 'cases.why.conflict',
  other: 'cases.why.other',
};
export const EVENT_KEYS: Readonly<Record<Event['type'], Key>> = {
  'case-opened': 'cases.event.opened',
  'case-corrected': 'cases.event.corrected',
  'conflict-resolved': 'cases.event.conflict',
  'tier-set': 'cases.event.tier',
  'offer-made': 'cases.event.offer',
  'offer-answered': 'cases.event.answer',
  'offer-lapsed': 'cases.event.lapsed',
  'hand-over-sent': 'cases.event.hand-over',
  'hand-over-delivered': 'cases.event.delivered',
  'answer-moved': 'cases.event.moved',
  'place-told': 'cases.event.told',
  'outcome-recorded': 'cases.event.outcome',
  'case-reopened': 'cases.event.reopened',
  'erasure-asked': 'cases.event.erasure',
};
export const TOLD_KEYS: Readonly<Record<Fact<'place-told', 'by'>, Key>> = {
  paper: 'cases.told-by.paper',
  speaking: 'cases.told-by.speaking',
  message: 'cases.told-by.message',
};
export const CLOCK_KEYS: Readonly<Record<NonNullable<CaseRow['dueOf']>, Key>> = {
  hearing: 'cases.clock.hearing',
  'bond-hearing': 'cases.clock.bond-hearing',
  answer: 'cases.clock.answer',
};
export const DEPENDS_KEYS: Readonly<Record<CaseView['dependsOn'][number], Key>> = {
  'more-urgent-first': 'cases.depends.urgent',
  'room-for-language-and-need': 'cases.depends.room',
  'new-urgent-cases': 'cases.depends.new',
  'hearings-come-nearer': 'cases.depends.hearings',
};

/** Those of the place, and some more that people speak; named by the browser in the reader's language. */
export const SPOKEN = [
  ...['en', 'es', 'zh-Hans', 'zh-Hant', 'ru', 'bn', 'ht', 'ko', 'ar', 'ur', 'fr', 'pl'],
  ...['pt', 'wo', 'ff', 'qu', 'ne', 'pa', 'ps', 'fa', 'uz', 'tr', 'sq', 'so', 'hi', 'vi', 'uk'],
] as const;

export function languageName(locale: string, tag: string): string {
  for (const each of [locale, 'en']) {
    const names = new Intl.DisplayNames([each], { type: 'language', fallback: 'none' });
    const name = names.of(tag);
    if (name !== undefined) return name;
  }
  return RARELY_NAMED[tag] ?? tag;
}

/** Not every browser names these; then as their speakers do. */
const RARELY_NAMED: Readonly<Record<string, string>> = {
  ff: 'Pulaar',
  qu: 'Runasimi',
  wo: 'Wolof',
};
