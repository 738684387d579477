/** The answer behind a request's suggestion, made again from the law it was made by, with all its citations. */
import type { Decision } from '@threshold/rules/decide/decision';
import type { Situation } from '@threshold/rules/situation/situation';
import type { DeskLaw } from '../../law/desk-law.ts';
import type { Desk } from './desk.ts';
import type { RequestState } from './request-state.ts';

export interface CitedAnswer {
  readonly law: DeskLaw;
  readonly situation: Situation;
  readonly decision: Decision;
}

/** Undefined where there is no suggestion yet, or where its law is not kept here. */
export async function citedAnswer(
  desk: Pick<Desk, 'lawOf'>,
  { suggestion, acts, situation }: RequestState,
): Promise<CitedAnswer | undefined> {
  const law = suggestion && (await desk.lawOf(suggestion.law));
  const read = law?.read(acts, situation);
  if (!law || !read?.ok) return undefined;
  const { value } = read;
  return { law, situation: value, decision: law.decision(value, suggestion.knownOn) };
}
