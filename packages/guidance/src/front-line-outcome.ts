/**
 * The five words of the front line, made from the engine's determinations and never kept instead of them.
 * Never more permissive than the engine; whatever is open, mixed or unforeseen is "ask counsel"; an order
 * of a judge is never answered with "do not agree". The table stands in docs/guidance.md.
 */
import type { Determination } from '@threshold/rules/decide/decision';
import type { Facts } from '@threshold/rules/situation/situation';

export const FRONT_LINE_OUTCOMES = [
  'do-not-agree',
  'ask-counsel',
  'counsel-comply',
  'public-allowed',
  'safety-first',
] as const;
export type FrontLineOutcome = (typeof FRONT_LINE_OUTCOMES)[number];

/** Judges of courts. An immigration judge and a clerk are none; a subpoena of theirs is for counsel. */
const JUDGES: ReadonlySet<unknown> = new Set([
  'article-iii-judge',
  'magistrate-judge',
  'state-judge',
  'other-state-judge',
]);

export function frontLineOutcome(
  determinations: readonly Pick<Determination, 'outcome'>[],
  facts: Facts,
  danger: boolean,
): FrontLineOutcome {
  if (danger) return 'safety-first';
  return agreed(determinations.map(({ outcome }) => single(outcome, facts)));
}

function single(outcome: Determination['outcome'], facts: Facts): FrontLineOutcome {
  const judge = JUDGES.has(facts['paper.signer']);
  switch (outcome) {
    case 'must-not':
      return judge ? 'ask-counsel' : 'do-not-agree';
    case 'must':
      return judge ? 'counsel-comply' : 'ask-counsel';
    case 'may':
      if (judge) return 'counsel-comply';
      return facts['place.area'] === 'public' ? 'public-allowed' : 'ask-counsel';
    case 'not-required':
    case 'no-rule':
    case 'contested':
    case 'undetermined':
      return 'ask-counsel';
  }
}

/** Several answers agree, or counsel is asked. */
export function agreed(outcomes: readonly FrontLineOutcome[]): FrontLineOutcome {
  const [first, ...rest] = new Set(outcomes);
  return first !== undefined && rest.length === 0 ? first : 'ask-counsel';
}
