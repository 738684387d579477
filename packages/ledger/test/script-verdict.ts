/** The verdict of verify.mjs on a receipt, with the keys of the sample, as the package gives it. */
import { vkeyText } from '../src/verifier-key.ts';
import {
  KEY_OF_LOG,
  KEY_OF_WITNESS,
  NODE,
  readKey,
  Refused,
  verifyReceipt,
} from '../verifier/verify.mjs';
import { LIBRARY, LOG, PAPER } from './sample.ts';

const KEYS = Promise.all([
  readKey(vkeyText(LOG.key), KEY_OF_LOG, NODE.sha256),
  readKey(vkeyText(LIBRARY.key), KEY_OF_WITNESS, NODE.sha256),
  readKey(vkeyText(PAPER.key), KEY_OF_WITNESS, NODE.sha256),
]);

export async function scriptVerdict(bytes: Uint8Array): Promise<unknown> {
  const [log, ...witnesses] = await KEYS;
  try {
    return await verifyReceipt(bytes, { log, witnesses }, NODE);
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}
