/**
 * What a letter may not say, whoever asks for it: something open as settled, a judge's order declined, a choice
 * the law does not leave, a notice the law forbids. And what one with a signature must have besides.
 */
import { findSensitive } from '@threshold/notes/catch/find-sensitive';
import type { Outcome } from '@threshold/rules/language/outcome';
import type { LetterError } from './letter-errors.ts';
import type { AnsweredAct, LetterCitation, LetterFacts } from './letter-facts.ts';
import { lastDay } from './write-objections.ts';

const LEAVES_CHOICE: Readonly<Record<Outcome, boolean>> = {
  must: false,
  'must-not': false,
  may: true,
  'not-required': true,
  'no-rule': true,
  contested: false,
  undetermined: false,
};

export function checkReply({ acts, request }: LetterFacts<'reply'>): LetterError[] {
  const declined = acts.some(
    ({ outcome, choice }) => outcome === 'must-not' || choice === 'will-not',
  );
  return [
    ...(request.signer === 'unsure' && declined ? [{ code: 'signer-unsure' } as const] : []),
    ...acts.flatMap((act) => checkAnswer(act, request.signer === 'judge')),
  ];
}

function checkAnswer(
  { act, outcome, choice, change, citations }: AnsweredAct,
  judge: boolean,
): LetterError[] {
  if (outcome === 'contested' || outcome === 'undetermined')
    return [{ code: 'not-settled', act, outcome }];
  const errors: LetterError[] = [];
  if (LEAVES_CHOICE[outcome]) {
    if (choice === undefined) errors.push({ code: 'no-choice', act, outcome });
  } else if (choice !== undefined && (choice === 'will') !== (outcome === 'must'))
    errors.push({ code: 'choice-against-law', act, outcome });
  if (judge && (outcome === 'must-not' || choice === 'will-not'))
    errors.push({ code: 'judge-signed', act });
  if (outcome !== 'no-rule' && citations.length === 0) errors.push({ code: 'no-law', act });
  if (outcome === 'must-not' && change === undefined) errors.push({ code: 'no-change', act });
  return errors;
}

/** Letters that ask for a judge's paper, or object, are not for one that a judge signed. */
export function checkSigner({ request }: Pick<LetterFacts<'reply'>, 'request'>): LetterError[] {
  if (request.signer === 'unsure') return [{ code: 'signer-unsure' }];
  return request.signer === 'judge' ? [{ code: 'judge-signed-paper' }] : [];
}

export function checkNotice({ acts, rule }: LetterFacts<'person-notice'>): LetterError[] {
  const errors: LetterError[] = [];
  if (rule.says === 'forbids')
    errors.push({
      code: 'notice-forbidden',
      law: rule.citations.map(({ ref }) => ref).join('; '),
    });
  if (rule.says === 'open') errors.push({ code: 'notice-open' });
  if (rule.says === 'requires' && rule.citations.length === 0)
    errors.push({ code: 'no-law', act: 'notify-person' });
  for (const { act, outcome, happened, citations } of acts) {
    if (happened === 'open') continue;
    if (outcome === 'contested' || outcome === 'undetermined')
      errors.push({ code: 'not-settled', act, outcome });
    else if ((outcome === 'must' || outcome === 'must-not') && citations.length === 0)
      errors.push({ code: 'no-law', act });
  }
  return errors;
}

/** What happened against the law needs words that no catalogue can have. */
export function checkExplained({ acts, own }: LetterFacts<'person-notice'>): LetterError[] {
  if (own.length > 0) return [];
  return acts.flatMap(({ act, outcome, happened }): LetterError[] =>
    (outcome === 'must' && happened === 'not-done') ||
    (outcome === 'must-not' && happened === 'done')
      ? [{ code: 'own-words-needed', act }]
      : [],
  );
}

/** Of a letter that carries a signature. */
export function checkFinalNotice({ rule, safe }: LetterFacts<'person-notice'>): LetterError[] {
  const errors: LetterError[] = [];
  if (!rule.confirmed) errors.push({ code: 'unconfirmed' });
  if (safe !== 'yes' && safe !== 'by-hand') errors.push({ code: 'unsafe' });
  return errors;
}

export function checkTime(facts: LetterFacts<'subpoena-objections'>): LetterError[] {
  const due = lastDay(facts);
  const sent = facts.signature?.on ?? facts.written;
  return due !== undefined && sent > due ? [{ code: 'late', due }] : [];
}

export function checkRead(citations: readonly LetterCitation[]): LetterError[] {
  return citations
    .filter(({ verified, checked }) => !verified && checked !== true)
    .map(({ ref }) => ({ code: 'unread', citation: ref }));
}

/** What counsel wrote themselves, looked through as a note is: docs/notes.md says what is found, and how often. */
export function checkOwn(own: readonly string[], mayStay: boolean | undefined): LetterError[] {
  if (mayStay === true) return [];
  return own.flatMap((text) =>
    findSensitive(text).map(({ kind, start, end }): LetterError => ({
      code: 'own-words-marked',
      kind,
      words: text.slice(start, end),
    })),
  );
}
