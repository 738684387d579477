/** Whether a letter of a kind fits a request as it stands. */
import type { LetterKind } from '@threshold/letters/letter/letter-facts';
import { forbiddenActs, type LetterSources } from './held-facts.ts';

/** Why a letter of this kind cannot be made now; undefined where it can. */
export function unfitting(kind: LetterKind, sources: LetterSources): string | undefined {
  const { stored, answer, receipt } = sources;
  const { state, determination } = stored.state;
  const closed = state === 'closed' || state === 'withdrawn';
  switch (kind) {
    case 'receipt':
      return receipt === undefined ? 'The log has not given the request its place yet.' : undefined;
    case 'acknowledgement':
    case 'clarification-request':
      return closed || state === 'answered' ? 'The request is answered or closed.' : undefined;
    case 'reply':
    case 'person-notice':
      if (state !== 'determined' && state !== 'answered') return 'Determine the request first.';
      return determination === undefined ? 'Determine the request first.' : undefined;
    case 'warrant-request':
      if (closed || state === 'answered') return 'The request is answered or closed.';
      return answer === undefined || forbiddenActs(sources).length === 0
        ? 'Nothing was asked that the law forbids without a judge.'
        : undefined;
    case 'subpoena-objections':
      if (closed) return 'The request is closed.';
      return isSubpoena(stored.state.situation['paper.kind'])
        ? undefined
        : 'The paper is not a subpoena or a summons.';
  }
}

function isSubpoena(kind: unknown): boolean {
  return typeof kind === 'string' && /subpoena|summons|ao-88|i-138/.test(kind);
}
