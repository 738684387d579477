/**
 * Asks each witness to cosign the newest checkpoint (c2sp.org/tlog-witness, add-checkpoint), and puts what it signed below
 * that checkpoint. Asked outside of any transaction, with a lease, so that of several servers one asks. A witness that saw
 * another history refuses for good: administrators are told, because then this log, or its database, is not what it was.
 */
import { parseCheckpoint } from '@threshold/ledger/checkpoint';
import { consistencyProof } from '@threshold/ledger/consistency-proof';
import { cosignedAt } from '@threshold/ledger/cosignature';
import { sha256, verifyEd25519 } from '@threshold/ledger/edge/node-crypto';
import { noteText, parseSignature } from '@threshold/ledger/signed-note';
import { consistencyTiles, hashesInTiles } from '@threshold/ledger/tile';
import { parseVkey } from '@threshold/ledger/verifier-key';
import { witnessRequestText } from '@threshold/ledger/witness';
import type { Transaction } from '../db/database.ts';
import type { Desk } from '../features/requests/desk.ts';
import { tellAllAdministrators } from '../sign-in/access-event.ts';

export type WitnessDesk = Pick<Desk, 'database' | 'now' | 'random'>;

const PATIENCE_MS = 10_000;
const LEASE_MS = 30_000;
/** After nobody answered, or a refusal that somebody has to mend. */
const AGAIN_MS = 60_000;
const MOST_ANSWER = 65_536;

interface Asked {
  readonly name: string;
  readonly key: string;
  readonly url: string;
  readonly size: number;
  readonly newest: number;
  readonly note: string;
}

type Answer =
  | { readonly kind: 'signed'; readonly line: string; readonly at: Date }
  | { readonly kind: 'size'; readonly size: number }
  | { readonly kind: 'failed'; readonly problem: string };

/** How many witnesses were asked: 0 when each has cosigned the newest checkpoint or has to wait. */
export async function askWitness(desk: WitnessDesk): Promise<number> {
  const asked = await take(desk);
  if (!asked) return 0;
  const answer = await ask(desk, asked);
  await settle(desk, asked, answer);
  return 1;
}

function take({ database, now }: WitnessDesk): Promise<Asked | undefined> {
  const at = now();
  return database.asSystem(async (transaction) => {
    const [newest] = await transaction.query<{ size: number; note: string }>(
      'select size, note from log_checkpoint order by size desc limit 1',
    );
    if (!newest) return undefined;
    const [row] = await transaction.query<Omit<Asked, 'newest' | 'note'>>(
      `update log_witness set next_at = $1 where name = (
         select name from log_witness where size <> $2 and next_at <= $3
         order by next_at, name limit 1 for update skip locked
       ) returning name, key, url, size`,
      [new Date(at.getTime() + LEASE_MS), newest.size, at],
    );
    return row && { ...row, newest: newest.size, note: newest.note };
  });
}

async function ask({ database }: WitnessDesk, asked: Asked): Promise<Answer> {
  const { size, newest, note, url } = asked;
  // It saw more than there is: entries were lost here, as by a restore of an older backup.
  if (size > newest) return { kind: 'failed', problem: 'saw-more' };
  const proof =
    size === 0
      ? []
      : await database.asSystem((transaction) => proofBetween(transaction, size, newest));
  try {
    const response = await fetch(`${url}/add-checkpoint`, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: witnessRequestText({ oldSize: size, proof, checkpoint: note }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = (await response.text()).slice(0, MOST_ANSWER);
    if (response.status === 409 && /^\d{1,15}\n$/.test(text)) {
      return { kind: 'size', size: Number(text) };
    }
    if (response.status === 422) return { kind: 'failed', problem: 'other-history' };
    if (response.status === 404) return { kind: 'failed', problem: 'unknown-log' };
    if (!response.ok) return { kind: 'failed', problem: 'refused' };
    return signedBy(asked, text);
  } catch {
    return { kind: 'failed', problem: 'away' };
  }
}

/** Nothing is believed of a witness but a true signature by the key that was given for it. */
function signedBy({ key, note }: Asked, text: string): Answer {
  const parsed = parseCheckpoint(note);
  const { value: vkey } = parseVkey(sha256, key);
  for (const line of text.split('\n')) {
    const signature = parseSignature(line);
    if (!parsed.value || !vkey || signature?.name !== vkey.name || signature.id !== vkey.id) {
      continue;
    }
    const seconds = cosignedAt(parsed.value.note.text, signature, vkey, verifyEd25519);
    if (seconds !== undefined) return { kind: 'signed', line, at: new Date(seconds * 1000) };
  }
  return { kind: 'failed', problem: 'bad-signature' };
}

async function proofBetween(
  transaction: Transaction,
  first: number,
  second: number,
): Promise<readonly Uint8Array[]> {
  const tiles = new Map<string, Uint8Array>();
  for (const { level, index } of consistencyTiles(first, second)) {
    const [row] = await transaction.query<{ hashes: Uint8Array }>(
      'select hashes from log_tile where level = $1 and index = $2',
      [level, index],
    );
    if (row) tiles.set(`${level}/${index}`, row.hashes);
  }
  const hashAt = hashesInTiles(sha256, (tile) => tiles.get(`${tile.level}/${tile.index}`));
  return consistencyProof(sha256, { first, second }, hashAt);
}

async function settle(desk: WitnessDesk, asked: Asked, answer: Answer): Promise<void> {
  await desk.database.asSystem(async (transaction) => {
    const [row] = await transaction.query<{ problem: string | null }>(
      'select problem from log_witness where name = $1 and key = $2 for update',
      [asked.name, asked.key],
    );
    // Taken out of the configuration meanwhile.
    if (!row) return;
    const again = new Date(desk.now().getTime() + (answer.kind === 'failed' ? AGAIN_MS : 0));
    switch (answer.kind) {
      case 'signed':
        await addSignature(transaction, asked.newest, answer.line);
        await transaction.query(
          `update log_witness set size = $2, cosigned_at = $3, problem = null, next_at = $4 where name = $1`,
          [asked.name, asked.newest, answer.at, again],
        );
        return;
      case 'size':
        await transaction.query(
          'update log_witness set size = $2, problem = null, next_at = $3 where name = $1',
          // The same size again would be asked without end.
          [
            asked.name,
            answer.size,
            answer.size === asked.size ? new Date(again.getTime() + AGAIN_MS) : again,
          ],
        );
        return;
      case 'failed':
        await transaction.query(
          'update log_witness set problem = $2, next_at = $3 where name = $1',
          [asked.name, answer.problem, again],
        );
        if (row.problem !== answer.problem && ALARMING.has(answer.problem)) {
          const facts = { witness: asked.name, why: answer.problem, size: asked.newest };
          await tellAllAdministrators(transaction, desk, 'witness-refused', facts);
        }
    }
  });
}

const ALARMING: ReadonlySet<string> = new Set(['other-history', 'saw-more']);

async function addSignature(transaction: Transaction, size: number, line: string): Promise<void> {
  const [row] = await transaction.query<{ note: string }>(
    'select note from log_checkpoint where size = $1 for update',
    [size],
  );
  const parsed = row && parseCheckpoint(row.note);
  const signature = parseSignature(line);
  if (!parsed?.value || !signature) return;
  const { note } = parsed.value;
  const others = note.signatures.filter(
    ({ name, id }) => name !== signature.name || id !== signature.id,
  );
  await transaction.query('update log_checkpoint set note = $2, cosigned = true where size = $1', [
    size,
    noteText({ ...note, signatures: [...others, signature] }),
  ]);
}
