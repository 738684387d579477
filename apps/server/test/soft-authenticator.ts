/** An authenticator in software, for tests: one ES256 key, its counter, and what it signs (WebAuthn Level 3, 6.1). */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

export interface Signing {
  readonly challenge: string;
  readonly origin: string;
  readonly rpId: string;
  /** Left out: the person was verified. */
  readonly verified?: boolean;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

export class SoftAuthenticator {
  readonly id = randomBytes(16);
  counter = 0;
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  create({ challenge, origin, rpId, verified = true }: Signing): object {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const coordinate = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64url'));
    const cose = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, coordinate(x)],
      [-3, coordinate(y)],
    ]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const data = Buffer.concat([
      this.#data(rpId, verified, ATTESTED),
      Buffer.alloc(16),
      length,
      this.id,
      isoCBOR.encode(cose),
    ]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(data)],
    ]);
    return this.#answer({
      clientDataJSON: clientData('webauthn.create', challenge, origin),
      attestationObject: encoded(isoCBOR.encode(attestation as never)),
      transports: ['internal'],
    });
  }

  get({ challenge, origin, rpId, verified = true }: Signing, userHandle?: string): object {
    const data = this.#data(rpId, verified, 0);
    const client = clientData('webauthn.get', challenge, origin);
    const signed = Buffer.concat([
      data,
      createHash('sha256').update(Buffer.from(client, 'base64url')).digest(),
    ]);
    return this.#answer({
      clientDataJSON: client,
      authenticatorData: encoded(data),
      signature: encoded(sign('sha256', signed, this.#keys.privateKey)),
      ...(userHandle === undefined ? {} : { userHandle }),
    });
  }

  #data(rpId: string, verified: boolean, more: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const flags = PRESENT | (verified ? VERIFIED : 0) | more;
    return Buffer.concat([
      createHash('sha256').update(rpId).digest(),
      Uint8Array.of(flags),
      counter,
    ]);
  }

  #answer(response: object): object {
    const id = encoded(this.id);
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }
}

function clientData(type: string, challenge: string, origin: string): string {
  return encoded(Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })));
}

function encoded(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
