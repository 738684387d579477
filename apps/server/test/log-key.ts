/** The key of a log for tests. */
import { keyPair, sha256 } from '@threshold/ledger/edge/node-crypto';
import type { Signer } from '@threshold/ledger/signer';
import { verifierKey } from '@threshold/ledger/verifier-key';

export function testSigner(name = 'log.example.org/desk', secret = 9): Signer {
  const { publicKey, sign } = keyPair(new Uint8Array(32).fill(secret));
  return { key: verifierKey(sha256, { name, role: 'log', publicKey }), sign };
}
