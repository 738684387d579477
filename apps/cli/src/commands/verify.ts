/** `threshold verify`: a receipt of the log, checked on this machine alone; what it proves, and what it does not. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { sha256, verifyEd25519 } from '@threshold/ledger/edge/node-crypto';
import { refuse, type Refusal, type RefusalCode } from '@threshold/ledger/failure';
import { toHex } from '@threshold/ledger/octets';
import { MOST_PROOF_BYTES } from '@threshold/ledger/proof-file';
import { parseVkey, type KeyRole, type VerifierKey } from '@threshold/ledger/verifier-key';
import { verifyProof, type Proven } from '@threshold/ledger/verify-proof';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import type { CommonOptions } from '../program.ts';
import { readInputBytes, readInputText } from '../read-input.ts';
import { terminalOf } from '../terminal.ts';
import { joined } from '../text/layout.ts';
import { provenLines, refusedLines, timeText } from '../text/receipt-text.ts';

export interface VerifyOptions extends CommonOptions {
  readonly key?: string;
  readonly witness?: readonly string[];
  readonly quorum?: number;
}

/** What is no receipt, or no key, is wrong input; everything else is a receipt that does not hold. */
const WRONG_INPUT: ReadonlySet<RefusalCode> = new Set([
  'bad-key',
  'same-key',
  'too-large',
  'not-text',
  'not-a-receipt',
]);

export async function verify(host: Host, file: string, options: VerifyOptions): Promise<ExitCode> {
  const { key, witness = [], quorum = witness.length } = options;
  if (quorum > witness.length) {
    throw new Failure(EXIT.usage, `--quorum ${quorum} needs as many --witness.`);
  }
  const log = key === undefined ? undefined : await keyOf(host, key, 'log');
  const witnesses: VerifierKey[] = [];
  for (const each of witness) witnesses.push(await keyOf(host, each, 'witness'));
  const { name, bytes } = await readInputBytes(host, file, MOST_PROOF_BYTES);
  const { value, refusal } = verifyProof(
    new Uint8Array(bytes),
    { log, witnesses, quorum },
    { sha256, verify: verifyEd25519 },
  );
  if (refusal && WRONG_INPUT.has(refusal.code)) {
    throw new Failure(EXIT.data, `"${visible(name)}" cannot be checked. ${refusal.text}`);
  }
  const terminal = terminalOf(host, host.out, options);
  if (options.json) {
    host.out.write(
      `${JSON.stringify(refusal ? refusedJson(refusal) : provenJson(value), null, 2)}\n`,
    );
  } else {
    host.out.write(
      joined(refusal ? refusedLines(refusal, terminal) : provenLines(value, terminal)),
    );
  }
  if (refusal) return EXIT.failed;
  return value.signed ? EXIT.answered : EXIT.open;
}

/** A key as it was published, or the file that holds it. */
async function keyOf(host: Host, given: string, role: KeyRole): Promise<VerifierKey> {
  const isFile = given === '-' || existsSync(path.resolve(host.cwd, given));
  const text = isFile ? (await readInputText(host, given)).text : given;
  const { value } = parseVkey(sha256, text);
  if (value?.role === role) return value;
  const { refusal } = refuse('bad-key');
  const kind = role === 'log' ? 'a log' : 'a witness';
  throw new Failure(EXIT.data, `"${visible(given)}" is no key of ${kind}.`, {
    help: value ? `It is the key of another kind of signer.` : refusal.text,
  });
}

function provenJson(proven: Proven): object {
  const { origin, index, size, root, commitment, content, witnesses, unchecked } = proven;
  return {
    version: 1,
    verdict: proven.signed ? 'proven' : 'not-proven',
    log: origin,
    index,
    size,
    root: toHex(root),
    extensions: proven.extensions,
    commitment: toHex(commitment),
    // As UTF-8 where it is, and always the bytes: what is not text must not pass for it.
    content:
      content === undefined
        ? null
        : {
            text: new TextDecoder().decode(content),
            base64: Buffer.from(content).toString('base64'),
          },
    witnesses: witnesses.map(({ name, seconds }) => ({ name, seconds, time: timeText(seconds) })),
    unchecked,
  };
}

function refusedJson({ code, text }: Refusal): object {
  return { version: 1, verdict: 'refused', code, message: text };
}
