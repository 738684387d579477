/** The browser's part of passkeys: the server's words to the authenticator, and its answer back. */
import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { answer, api } from '../api/client.ts';

export const passkeysWork = (): boolean => browserSupportsWebAuthn();

export async function signInByPasskey(): Promise<void> {
  const { token, options } = await answer(api.POST('/api/sign-in/passkey/begin', { body: {} }));
  const response = await startAuthentication({
    optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON,
  });
  await answer(api.POST('/api/sign-in/passkey', { body: { token, response: response as never } }));
}

export async function addPasskey(name: string): Promise<void> {
  const { token, options } = await answer(api.POST('/api/my/passkeys/begin', { body: {} }));
  const response = await startRegistration({
    optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON,
  });
  await answer(
    api.POST('/api/my/passkeys', { body: { token, name, response: response as never } }),
  );
}
