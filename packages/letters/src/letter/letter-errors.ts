/** What keeps a letter from being composed, or a signed one from being final: a closed list, each a sentence. */
import type { FindingKind } from '@threshold/notes/catch/finding';
import type { Outcome } from '@threshold/rules/language/outcome';

export type LetterError =
  | { readonly code: 'facts'; readonly path: string; readonly problem: string }
  | { readonly code: 'not-settled'; readonly act: string; readonly outcome: Outcome }
  | { readonly code: 'no-choice'; readonly act: string; readonly outcome: Outcome }
  | { readonly code: 'choice-against-law'; readonly act: string; readonly outcome: Outcome }
  | { readonly code: 'no-law'; readonly act: string }
  | { readonly code: 'no-change'; readonly act: string }
  | { readonly code: 'judge-signed'; readonly act: string }
  | { readonly code: 'judge-signed-paper' }
  | { readonly code: 'signer-unsure' }
  | { readonly code: 'own-words-needed'; readonly act: string }
  | { readonly code: 'notice-forbidden'; readonly law: string }
  | { readonly code: 'notice-open' }
  | { readonly code: 'no-language'; readonly language: string; readonly known: readonly string[] }
  | { readonly code: 'missing'; readonly what: string }
  | { readonly code: 'unread'; readonly citation: string }
  | { readonly code: 'unconfirmed' }
  | { readonly code: 'unsafe' }
  | { readonly code: 'own-words-marked'; readonly kind: FindingKind; readonly words: string }
  | { readonly code: 'late'; readonly due: string }
  | { readonly code: 'signed-before-written' }
  | { readonly code: 'expired'; readonly language: string; readonly expired: string };

export function letterSentence(error: LetterError): string {
  switch (error.code) {
    case 'facts':
      return `The letter cannot be made from "${error.path}": ${error.problem}`;
    case 'not-settled':
      return `"${error.act}" is ${error.outcome}, so nothing can be said as settled. Let counsel determine it, or send a request for clarification.`;
    case 'no-choice':
      return `"${error.act}" is ${error.outcome}: the law leaves the agency a choice. Say whether it agrees.`;
    case 'choice-against-law':
      return `"${error.act}" is ${error.outcome}: the law leaves the agency no such choice. Take the choice out, or change the determination with a reason.`;
    case 'no-law':
      return `"${error.act}" is answered by a law, and none is cited. Take the citations from the determination.`;
    case 'no-change':
      return `"${error.act}" is declined without saying which paper would change that. Choose one, or "none".`;
    case 'judge-signed':
      return `A judge signed this paper, and "${error.act}" would be declined. A letter never declines what a judge ordered: counsel answers the court.`;
    case 'judge-signed-paper':
      return 'A judge signed this paper. This kind of letter is not for it: counsel answers the court.';
    case 'signer-unsure':
      return 'Nobody has said whether a judge signed this paper. Counsel reads it first; nothing is declined before.';
    case 'own-words-needed':
      return `What happened to "${error.act}" is not what the law says. Counsel explains it in a paragraph of their own.`;
    case 'notice-forbidden':
      return `The law forbids this notice: ${error.law || 'see the determination'}. Nothing may be sent.`;
    case 'notice-open':
      return 'Whether the person may be told is not settled. Ask counsel before a notice is drafted.';
    case 'no-language':
      return `There are no words for notices in "${error.language}". Choose among ${error.known.join(', ')}.`;
    case 'missing':
      return `This letter cannot be final without ${error.what}. Set it in the settings, or add it to the letter.`;
    case 'unread':
      return `${error.citation} was not read in full. Counsel reads it and says so before signing.`;
    case 'unconfirmed':
      return 'Counsel has not confirmed that the person may be told. Confirm it before signing.';
    case 'unsafe':
      return 'The person has not said that this way of sending is safe. Ask first, or hand the letter over.';
    case 'own-words-marked':
      return error.kind === 'status-words'
        ? `Counsel's own words say "${error.words}". A letter states nobody's immigration status: take it out, or say that it may stay.`
        : `Counsel's own words have what looks like a number of one person: "${error.words}". Take it out, or say that it may stay.`;
    case 'late':
      return `The time for objections ended on ${error.due}. Enter the time that was agreed to, or leave the letter a draft.`;
    case 'signed-before-written':
      return 'The letter is signed on a day before it was written. Correct one of the days.';
    case 'expired':
      return `The standing words in "${error.language}" expired on ${error.expired}. Ask counsel for newer ones.`;
  }
}
