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

export function signInSentence(refusal: SignInRefusal): string {
  switch (refusal.code) {
    case 'no-such-way':
      return 'This way of signing in is not set up here. Choose another one.';
    case 'sign-in-ended':
      return 'This sign-in took too long, was used before, or began in another window. Begin again.';
    case 'provider-away':
      return 'Your city’s sign-in service does not answer. Try again in a minute, or use a passkey.';
    case 'provider-refused':
      return 'Your city’s sign-in service did not confirm who you are. Begin again; if it stays, tell your administrator.';
    case 'no-account':
      return 'You have no account at this desk, or it was closed. Ask your administrator to open one.';
    case 'second-factor-missing':
      return 'Your city’s sign-in service did not ask for a second factor. Set one up there, then begin again.';
    case 'passkey-unknown':
      return 'This passkey is not known here, or it was removed. Sign in another way and add it again.';
    case 'passkey-refused':
      return 'The passkey could not be checked. Begin again, and confirm with your finger, face or PIN.';
    case 'passkey-copied':
      return 'This passkey seems to have a copy, so it was not taken. Sign in another way and remove it.';
    case 'passkey-there':
      return 'This passkey is added already.';
    case 'wrong-secret':
      return 'The e-mail, the password or the code is wrong, or the code was used before. Wait for a new code and try again.';
    case 'wait':
      return `Too many tries. Wait ${refusal.seconds} seconds, then try again.`;
    case 'proof-needed':
      return 'This needs a fresh proof that it is you. Sign in again; what you wrote stays on your screen.';
    case 'last-way':
      return 'This is your last way in. Add another one before you remove it.';
    case 'not-yours':
      return 'There is nothing of yours under this name. Load the list again.';
  }
}
