/**
 * Why somebody does not come in: a closed list, each with a sentence that says what to do. None of them tells
 * whether an account exists, except to somebody whom a provider has already vouched for.
 */
export type SignInRefusal =
  | { readonly code: 'no-such-way' }
  | { readonly code: 'sign-in-ended' }
  | { readonly code: 'provider-away' }
  | { readonly code: 'provider-refused' }
  | { readonly code: 'no-account' }
  | { readonly code: 'second-factor-missing' }
  | { readonly code: 'passkey-unknown' }
  | { readonly code: 'passkey-refused' }
  | { readonly code: 'passkey-copied' }
  | { readonly code: 'passkey-there' }
  | { readonly code: 'wrong-secret' }
  | { readonly code: 'wait'; readonly seconds: number }
  | { readonly code: 'proof-needed' }
  | { readonly code: 'last-way' }
  | { readonly code: 'not-yours' };

const SENTENCES: Readonly<Record<SignInRefusal['code'], string>> = {
  'no-such-way': 'This way of signing in is not set up here. Choose another one.',
  'sign-in-ended':
    'This sign-in took too long, was used before, or began in another window. Begin again.',
  'provider-away':
    'Your city’s sign-in service does not answer. Try again in a minute, or use a passkey.',
  'provider-refused':
    'Your city’s sign-in service did not confirm who you are. Begin again; if it stays, tell your administrator.',
  'no-account':
    'You have no account at this desk, or it was closed. Ask your administrator to open one.',
  'second-factor-missing':
    'Your city’s sign-in service did not ask for a second factor. Set one up there, then begin again.',
  'passkey-unknown':
    'This passkey is not known here, or it was removed. Sign in another way and add it again.',
  'passkey-refused':
    'The passkey could not be checked. Begin again, and confirm with your finger, face or PIN.',
  'passkey-copied':
    'This passkey seems to have a copy, so it was not taken. Sign in another way and remove it.',
  'passkey-there': 'This passkey is added already.',
  'wrong-secret':
    'The e-mail, the password or the code is wrong, or the code was used before. Wait for a new code and try again.',
  wait: 'Too many tries. Wait {seconds} seconds, then try again.',
  'proof-needed':
    'This needs a fresh proof that it is you. Sign in again; what you wrote stays on your screen.',
  'last-way': 'This is your last way in. Add another one before you remove it.',
  'not-yours': 'There is nothing of yours under this name. Load the list again.',
};

export function signInSentence(refusal: SignInRefusal): string {
  const sentence = SENTENCES[refusal.code];
  return refusal.code === 'wait' ? sentence.replace('{seconds}', `${refusal.seconds}`) : sentence;
}

export function isSignInRefusal(refusal: { readonly code: string }): refusal is SignInRefusal {
  return Object.hasOwn(SENTENCES, refusal.code);
}
