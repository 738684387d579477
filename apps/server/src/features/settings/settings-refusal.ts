/** Why a setting is not changed: a closed list, each with a sentence for the person who asked. */
export type SettingsRefusal =
  | { readonly code: 'agency-there'; readonly agency: string }
  | { readonly code: 'agency-closed' }
  | {
      readonly code: 'agency-open-requests';
      readonly numbers: readonly string[];
      readonly amount: number;
    }
  | { readonly code: 'setting-changed' }
  | { readonly code: 'no-such-version' }
  | { readonly code: 'bad-setting'; readonly problems: readonly string[] }
  | { readonly code: 'words-marked'; readonly words: readonly string[] }
  | { readonly code: 'no-such-person' }
  | { readonly code: 'email-taken' }
  | { readonly code: 'subject-taken' }
  | { readonly code: 'role-for-self' }
  | { readonly code: 'last-own-role' }
  | { readonly code: 'own-account' }
  | { readonly code: 'account-ended' };

export const SETTINGS_STATUS = {
  'agency-there': 409,
  'agency-closed': 409,
  'agency-open-requests': 409,
  'setting-changed': 409,
  'no-such-version': 404,
  'bad-setting': 422,
  'words-marked': 422,
  'no-such-person': 404,
  'email-taken': 409,
  'subject-taken': 409,
  'role-for-self': 409,
  'last-own-role': 409,
  'own-account': 409,
  'account-ended': 409,
} as const satisfies Readonly<Record<SettingsRefusal['code'], number>>;

export function isSettingsRefusal(refusal: { readonly code: string }): refusal is SettingsRefusal {
  return refusal.code in SETTINGS_STATUS;
}

export function settingsSentence(refusal: SettingsRefusal): string {
  switch (refusal.code) {
    case 'agency-there':
      return `There is an agency "${refusal.agency}" already. Change that one, or choose another short name.`;
    case 'agency-closed':
      return 'This agency is closed: nothing new is recorded for it. Ask an administrator.';
    case 'agency-open-requests': {
      const { numbers, amount } = refusal;
      const more = amount > numbers.length ? `, and ${amount - numbers.length} more` : '';
      return `The agency has open requests and cannot be closed: ${numbers.join(', ')}${more}. Close them first.`;
    }
    case 'setting-changed':
      return 'Somebody changed this setting while you worked. Look at what is new, then save yours again: it was kept on your screen.';
    case 'no-such-version':
      return 'There is no such earlier version. Look at the history again.';
    case 'bad-setting':
      return refusal.problems.join(' ');
    case 'words-marked':
      return `Look at these words again: ${refusal.words.map((words) => `“${words}”`).join(', ')}. A letter says nobody’s status and carries no number of a person.`;
    case 'no-such-person':
      return 'There is no such account. Look at the list of people.';
    case 'email-taken':
      return 'Another account has this e-mail. Look for it in the list of people.';
    case 'subject-taken':
      return 'This person of the provider is linked already, here or to another account.';
    case 'role-for-self':
      return 'Nobody gives themselves a role. Ask a second administrator.';
    case 'last-own-role':
      return 'This is your own last role as administrator. Ask a second administrator to take it away.';
    case 'own-account':
      return 'Nobody ends their own account. Ask a second administrator.';
    case 'account-ended':
      return 'This account is ended. Open it again first.';
  }
}
