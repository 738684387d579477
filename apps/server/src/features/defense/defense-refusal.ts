/** Why nothing was done with a case of a defence office: a closed list, each with a sentence for the person who asked. */
import type { CaseState } from './case-state.ts';

export type DefenseRefusal =
  | { readonly code: 'no-such-case' }
  | { readonly code: 'case-state'; readonly state: CaseState }
  | { readonly code: 'words-caught'; readonly words: readonly string[] }
  | { readonly code: 'bad-intake'; readonly problems: readonly string[] }
  | { readonly code: 'possible-conflict' }
  | { readonly code: 'conflict-with-provider' }
  | { readonly code: 'conflict-declared' }
  | { readonly code: 'no-slip-words' }
  | { readonly code: 'no-such-provider' }
  | { readonly code: 'provider-full'; readonly capacity: number }
  | { readonly code: 'declined-before' }
  | { readonly code: 'answer-not-due' };

export const DEFENSE_STATUS = {
  'no-such-case': 404,
  'case-state': 409,
  'words-caught': 422,
  'bad-intake': 422,
  'possible-conflict': 409,
  'conflict-with-provider': 409,
  'conflict-declared': 409,
  'no-slip-words': 404,
  'no-such-provider': 422,
  'provider-full': 409,
  'declined-before': 409,
  'answer-not-due': 409,
} as const satisfies Readonly<Record<DefenseRefusal['code'], number>>;

export function isDefenseRefusal(refusal: { readonly code: string }): refusal is DefenseRefusal {
  return refusal.code in DEFENSE_STATUS;
}

export function defenseSentence(refusal: DefenseRefusal): string {
  switch (refusal.code) {
    case 'no-such-case':
      return 'There is no such case, or it is another office’s. Check the number.';
    case 'case-state':
      return `The case is ${CASE_WORDS[refusal.state]}. This cannot be done now.`;
    case 'words-caught':
      return `Write this otherwise: ${refusal.words.map((words) => `“${words}”`).join(', ')}. A case holds nobody’s immigration status and no number of a person.`;
    case 'bad-intake':
      return refusal.problems.join(' ');
    case 'possible-conflict':
      return 'Possible conflict. Look at it, write down what you found, and go on.';
    case 'conflict-with-provider':
      return 'Possible conflict with this provider. Choose another one; one that has an offer declines it.';
    case 'conflict-declared':
      return 'This provider declared a conflict of interest in this case. Choose another one. Where that was a mistake, say first what the conflict is.';
    case 'no-slip-words':
      return 'This place has no words for a slip about the waiting list. Say the place aloud, or ask whoever keeps the guidance to add them.';
    case 'no-such-provider':
      return 'This provider is not in the directory. Choose one of the list.';
    case 'provider-full':
      return `This provider takes over ${refusal.capacity} cases, and has as many. Choose another one, or change its room in the directory.`;
    case 'declined-before':
      return 'This provider declined this case. Say with the offer why you ask again.';
    case 'answer-not-due':
      return 'The provider still has time to answer. Wait until it is over, or record what they said.';
  }
}

const CASE_WORDS: Readonly<Record<CaseState, string>> = {
  checking: 'waiting for somebody to look at a possible conflict',
  waiting: 'on the waiting list',
  offered: 'offered to a provider',
  placed: 'with a provider',
  ended: 'ended',
};
