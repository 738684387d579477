/** A witness: what it signs, and every history that it does not. */
import { describe, expect, it } from 'vitest';
import type { TreeHead } from '../src/consistency-proof.ts';
import { MemoryLog } from '../src/memory-log.ts';
import { parseNote, signatureOf } from '../src/signed-note.ts';
import { cosignedAt } from '../src/cosignature.ts';
import {
  addCheckpoint,
  WITNESS_STATUS,
  witnessRequestText,
  type WitnessAnswer,
} from '../src/witness.ts';
import {
  checkpointOf,
  LIBRARY,
  LOG,
  OPENINGS,
  ORIGIN,
  PRIMITIVES,
  SECONDS,
  signerOf,
  TREE,
} from './sample.ts';

const { sha256, verify } = PRIMITIVES;
/** The same log, but for its third entry. */
const FORK = new MemoryLog(sha256);
FORK.append(OPENINGS.map((_, at) => TREE.root(at === 2 ? 1 : at)));

class Memory {
  heads = new Map<string, TreeHead>();

  ask(request: string, seconds = SECONDS): WitnessAnswer {
    const answer = addCheckpoint(request, {
      sha256,
      verify,
      logs: [LOG.key],
      signer: LIBRARY,
      lastHead: (origin) => this.heads.get(origin),
      seconds,
    });
    if (answer.value) this.heads.set(answer.value.origin, answer.value.head);
    return answer;
  }
}

const request = (oldSize: number, size: number, tree = TREE): string =>
  witnessRequestText({
    oldSize,
    proof: tree.consistencyProof(oldSize, size),
    checkpoint: checkpointOf(size, { root: tree.root(size) }),
  });
const at = (size: number): Memory => {
  const memory = new Memory();
  expect(memory.ask(request(0, size)).refusal).toBeUndefined();
  return memory;
};

describe('a witness', () => {
  it('cosigns each checkpoint that continues the last, from any size to any later', () => {
    for (let first = 1; first <= 21; first += 4)
      for (let second = first; second <= 21; second += 1)
        expect(
          at(first).ask(request(first, second)).refusal,
          `${first} to ${second}`,
        ).toBeUndefined();
  });

  it('gives a line that verifies below the checkpoint, with its own time', () => {
    const { line, checkpoint, head } = at(5).ask(request(5, 9), SECONDS + 7).value!;
    expect(head).toEqual({ size: 9, root: TREE.root(9) });
    const note = parseNote(checkpoint + line).value!;
    expect(cosignedAt(note.text, signatureOf(note, LIBRARY.key)!, LIBRARY.key, verify)).toBe(
      SECONDS + 7,
    );
  });

  it('refuses a fork, whatever proof comes with it', () => {
    const memory = at(5);
    for (const proof of [TREE.consistencyProof(5, 9), FORK.consistencyProof(5, 9), []]) {
      const forked = witnessRequestText({
        oldSize: 5,
        proof,
        checkpoint: checkpointOf(9, { root: FORK.root(9) }),
      });
      expect(memory.ask(forked).refusal?.code).toBe('not-consistent');
    }
    // Of the same size with another root, too; and starting over does not help.
    expect(memory.ask(request(5, 5, FORK)).refusal?.code).toBe('not-consistent');
    expect(memory.ask(request(0, 9, FORK)).refusal).toMatchObject({
      code: 'other-size-known',
      size: 5,
    });
    expect(memory.heads.get(ORIGIN)).toEqual({ size: 5, root: TREE.root(5) });
    expect(memory.ask(request(5, 9)).refusal).toBeUndefined();
  });

  it('refuses to go back', () => {
    const memory = at(9);
    expect(memory.ask(request(5, 9)).refusal).toMatchObject({ code: 'other-size-known', size: 9 });
    const back = witnessRequestText({ oldSize: 9, proof: [], checkpoint: checkpointOf(5) });
    expect(memory.ask(back).refusal?.code).toBe('size-below-old');
    expect(memory.ask(request(0, 0)).refusal).toMatchObject({ code: 'other-size-known', size: 9 });
  });

  it('believes the key of the log only, and no log it does not watch', () => {
    const memory = new Memory();
    const by = (signer: typeof LOG): string =>
      witnessRequestText({ oldSize: 0, proof: [], checkpoint: checkpointOf(5, { by: signer }) });
    expect(memory.ask(by(signerOf(ORIGIN, 'log', 'thief'))).refusal?.code).toBe('not-signed');
    expect(memory.ask(request(0, 5).replace('\n5\n', '\n6\n')).refusal?.code).toBe('not-signed');
    expect(
      memory.ask(request(0, 5).replace(`\n${ORIGIN}\n`, '\nother.example\n')).refusal?.code,
    ).toBe('unknown-log');
    expect(memory.heads.size).toBe(0);
  });

  it('takes an empty tree with the one root it can have', () => {
    const memory = new Memory();
    const wrong = witnessRequestText({
      oldSize: 0,
      proof: [],
      checkpoint: checkpointOf(0, { root: TREE.root(1) }),
    });
    expect(memory.ask(wrong).refusal?.code).toBe('not-consistent');
    expect(memory.ask(request(0, 0)).refusal).toBeUndefined();
    expect(memory.ask(request(0, 5)).refusal).toBeUndefined();
  });

  it('refuses a first checkpoint with a proof, and a proof with anything more or less', () => {
    const first = witnessRequestText({
      oldSize: 0,
      proof: [TREE.root(1)],
      checkpoint: checkpointOf(5),
    });
    expect(new Memory().ask(first).refusal?.code).toBe('not-consistent');
    const proof = TREE.consistencyProof(5, 9);
    for (const other of [
      proof.slice(1),
      proof.slice(0, -1),
      [...proof, TREE.root(9)],
      proof.toReversed(),
    ]) {
      const text = witnessRequestText({ oldSize: 5, proof: other, checkpoint: checkpointOf(9) });
      expect(at(5).ask(text).refusal?.code).toBe('not-consistent');
    }
  });

  it('refuses with any bit of a request turned, unless nothing of it was changed that counts', () => {
    const text = Buffer.from(request(5, 9));
    const passed: number[] = [];
    for (let byte = 0; byte < text.length; byte += 1) {
      const changed = Buffer.from(text);
      changed[byte]! ^= 1;
      const memory = new Memory();
      memory.heads.set(ORIGIN, { size: 5, root: TREE.root(5) });
      if (memory.ask(changed.toString('utf8')).value) passed.push(byte);
    }
    expect(passed).toEqual([]);
  });

  it.each([
    '',
    'old 5',
    'old 5\n',
    'old 05\n\n',
    'old -1\n\n',
    'old 9223372036854775808\n\n',
    'new 5\n\n',
    `old 5\n${'A'.repeat(43)}=\n`.repeat(70),
    'x'.repeat(300_000),
  ])('refuses what is no request: %.20s', (start) => {
    expect(new Memory().ask(start + checkpointOf(5)).refusal?.code).toBe('malformed');
  });

  it('answers with the status that the specification gives', () => {
    expect(WITNESS_STATUS).toEqual({
      malformed: 400,
      'size-below-old': 400,
      'not-signed': 403,
      'unknown-log': 404,
      'other-size-known': 409,
      'not-consistent': 422,
    });
  });
});

describe('two histories', () => {
  it('shown to two witnesses are found by whoever holds both checkpoints', () => {
    // Each witness alone sees nothing wrong; that is why receipts carry both signatures.
    expect(at(5).ask(request(5, 9)).value).toBeDefined();
    const other = new Memory();
    expect(other.ask(request(0, 9, FORK)).value).toBeDefined();
    const theirs = other.heads.get(ORIGIN)!;
    expect(
      at(9).ask(
        witnessRequestText({
          oldSize: 9,
          proof: [],
          checkpoint: checkpointOf(9, { root: theirs.root }),
        }),
      ).refusal?.code,
    ).toBe('not-consistent');
  });
});
