/**
 * The log: entries appended to a log in memory, and a receipt's path made and verified in a log of ten million
 * entries. Entries are commitments, 32 bytes each; making those is counted apart. The tree keeps every second
 * level: 43 bytes an entry, so that ten million need 427 MB.
 */
import { keyPair, sha256, verifyEd25519 } from '@threshold/ledger/edge/node-crypto';
import { checkpointText, parseCheckpoint } from '@threshold/ledger/checkpoint';
import { commit } from '@threshold/ledger/commitment';
import { MemoryLog } from '@threshold/ledger/memory-log';
import { utf8 } from '@threshold/ledger/octets';
import { proofFileBytes } from '@threshold/ledger/proof-file';
import { signNote } from '@threshold/ledger/signer';
import { verifierKey } from '@threshold/ledger/verifier-key';
import { verifyProof } from '@threshold/ledger/verify-proof';
import { includes } from '@threshold/ledger/inclusion-proof';
import { leafHash } from '@threshold/ledger/tree-hash';
import { median, percentile, processorTime } from '../timing/throughput.ts';
import type { Figure, Measurement, MeasureOptions } from './figure.ts';

const BATCH = 100_000;

export const LEDGER: Measurement = {
  name: 'the log, ten million entries',
  ids: [
    'ledger.append.per_second',
    'ledger.prove.ms',
    'ledger.receipt.ms',
    'ledger.commit.per_second',
    'ledger.entries',
  ],
  measure: (options) => Promise.resolve(measure(options)),
};

/** Distinct entries without the cost of hashing each: the number stands in the first bytes. */
function* entriesFrom(start: number, count: number): Generator<Uint8Array> {
  const entry = new Uint8Array(32);
  const view = new DataView(entry.buffer);
  for (let at = start; at < start + count; at += 1) {
    view.setFloat64(0, at);
    yield entry;
  }
}

function entryAt(index: number): Uint8Array {
  return [...entriesFrom(index, 1)][0]!;
}

function measure({ quick, progress }: MeasureOptions): readonly Figure[] {
  const entries = quick ? 1_000_000 : 10_000_000;
  const log = new MemoryLog(sha256);
  const rates: number[] = [];
  while (log.size < entries) {
    const started = processorTime();
    log.append(entriesFrom(log.size, BATCH));
    rates.push((BATCH * 1000) / (processorTime() - started));
    if (log.size % 1_000_000 === 0) progress(`  ${log.size / 1_000_000} million`);
  }
  const { prove, receipt } = proofs(log, quick ? 500 : 3000);
  return [
    { id: 'ledger.append.per_second', value: median(rates), unit: 'entries/s' },
    { id: 'ledger.prove.ms', value: percentile(prove, 0.95), unit: 'ms' },
    { id: 'ledger.receipt.ms', value: percentile(receipt, 0.95), unit: 'ms' },
    { id: 'ledger.commit.per_second', value: commitments(), unit: 'entries/s' },
    { id: 'ledger.entries', value: log.size, unit: 'entries' },
  ];
}

/** Places spread over the whole log, none twice, in processor time as everywhere here. */
function proofs(log: MemoryLog, count: number): Record<'prove' | 'receipt', readonly number[]> {
  const { size } = log;
  const root = log.root();
  const origin = 'bench.example/log';
  const { publicKey, sign } = keyPair(sha256(utf8('bench')));
  const key = verifierKey(sha256, { name: origin, role: 'log', publicKey });
  const signed = parseCheckpoint(signNote(checkpointText({ origin, size, root }), { key, sign }));
  if (signed.refusal) throw new Error(signed.refusal.text);
  const trust = { log: key, witnesses: [], quorum: 0 };
  const prove: number[] = [];
  const receipt: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const index = (at * 7_368_787) % size;
    const commitment = entryAt(index);
    const started = processorTime();
    const leaf = leafHash(sha256, commitment);
    const path = log.inclusionProof(index);
    if (!includes(sha256, { index, size }, { leaf, proof: path, root }))
      throw new Error('No proof.');
    prove.push(processorTime() - started);

    const begun = processorTime();
    const bytes = proofFileBytes({
      entry: { kind: 'closed', commitment },
      index,
      path: log.inclusionProof(index),
      signed: signed.value,
    });
    const verdict = verifyProof(bytes, trust, { sha256, verify: verifyEd25519 });
    if (!verdict.value?.signed) throw new Error('The receipt was refused.');
    receipt.push(processorTime() - begun);
  }
  return { prove, receipt };
}

/** Of events of 300 bytes, with a salt that is there already. */
function commitments(): number {
  const rates: number[] = [];
  const opening = { salt: new Uint8Array(32), content: new Uint8Array(300) };
  for (let round = 0; round < 10; round += 1) {
    const started = processorTime();
    for (let at = 0; at < 20_000; at += 1) {
      opening.salt[at % 32] = at % 251;
      commit(sha256, opening);
    }
    rates.push((20_000 * 1000) / (processorTime() - started));
  }
  return median(rates);
}
