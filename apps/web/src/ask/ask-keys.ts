/** Every key of the catalogue, and the shared ones the interview says. None is ever put together. */
import type { FrontLineOutcome } from '@threshold/guidance/front-line-outcome';
import type { Outcome } from '@threshold/rules/language/outcome';
import { ABOUT_KEYS } from '../island/about-keys.ts';

export const ASK = {
  start: 'start.button',
  stays: 'start.stays',
  loading: 'law.loading',
  failed: 'law.failed',
  english: 'law.english',
  acts: 'acts.title',
  who: 'question.who',
  look: 'question.look',
  why: 'question.why',
  leads: 'question.leads',
  next: 'question.next',
  choose: 'question.choose',
  write: 'question.write',
  none: 'question.none',
  records: 'question.records',
  known: 'known.title',
  change: 'known.change',
  unknown: 'known.unknown',
  settled: 'answer.settled',
  unsettled: 'answer.unsettled',
  because: 'answer.because',
  sections: 'answer.sections',
  copy: 'answer.copy',
  copied: 'answer.copied',
  print: 'answer.print',
  again: 'answer.again',
  impossible: 'answer.impossible',
} as const;

export const RESULT: Readonly<Record<Outcome, string>> = {
  must: 'result.must',
  may: 'result.may',
  'must-not': 'result.must-not',
  'not-required': 'result.not-required',
  'no-rule': 'result.no-rule',
  contested: 'result.contested',
  undetermined: 'result.undetermined',
};

/** The flow's own words for the five outcomes and for who decides; a test holds them to flow.yaml. */
export const OUTCOME_WORDS: Readonly<
  Record<FrontLineOutcome, { readonly word: string; readonly means: string }>
> = {
  'do-not-agree': { word: 'outcome.no', means: 'outcome.no.means' },
  'ask-counsel': { word: 'outcome.ask', means: 'outcome.ask.means' },
  'counsel-comply': { word: 'outcome.comply', means: 'outcome.comply.means' },
  'public-allowed': { word: 'outcome.public', means: 'outcome.public.means' },
  'safety-first': { word: 'outcome.safety', means: 'outcome.safety.means' },
};
export const DECIDER_WORDS: Readonly<Record<string, string>> = {
  'front-line': 'decider.front-line',
  records: 'decider.records',
  supervisor: 'decider.supervisor',
  'privacy-officer': 'decider.privacy-officer',
  'chief-privacy-officer': 'decider.chief-privacy-officer',
  counsel: 'decider.counsel',
  'field-counsel': 'decider.field-counsel',
  'legal-bureau': 'decider.legal-bureau',
  'agency-head': 'decider.agency-head',
  court: 'decider.court',
  person: 'decider.person',
};

export const ASK_KEYS: readonly string[] = [
  ...ABOUT_KEYS,
  ...Object.values(ASK),
  ...Object.values(RESULT),
];
