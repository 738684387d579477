/** Every event gets one place in the log, and a receipt that proves it without us, on both databases. */
import { continues, consistencyProof } from '@threshold/ledger/consistency-proof';
import { parseCheckpoint } from '@threshold/ledger/checkpoint';
import { sha256, verifyEd25519 } from '@threshold/ledger/edge/node-crypto';
import { consistencyTiles, hashesInTiles } from '@threshold/ledger/tile';
import { verifyProof } from '@threshold/ledger/verify-proof';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../test/databases.ts';
import { testSigner } from '../../test/log-key.ts';
import { detainer, testDesk, type TestDesk } from '../../test/test-desk.ts';
import { recordRequest } from '../features/requests/record-request.ts';
import { receiptOf } from './receipt.ts';
import { sequence } from './sequencer.ts';

const signer = testSigner();

describe.each(DATABASES)('the log on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let recorded = 0;

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
  }, 120_000);
  afterAll(() => opened.close());

  async function record(amount: number): Promise<string[]> {
    const ids: string[] = [];
    for (let each = 0; each < amount; each++) {
      const body = detainer(`logged ${++recorded}`);
      const result = await recordRequest(desk, desk.people.worker, body);
      if (!result.ok) throw new Error(result.refusal.code);
      ids.push(body.id);
    }
    return ids;
  }
  const run = (most = 1000) => sequence(opened.database, { signer, now: desk.now, most });
  const proved = (bytes: Uint8Array) =>
    verifyProof(
      bytes,
      { log: signer.key, witnesses: [], quorum: 0 },
      { sha256, verify: verifyEd25519 },
    );

  it('is empty at first, and says that a receipt is not there yet', async () => {
    expect(await run()).toBe(0);
    const [id] = await record(1);
    expect(await receiptOf(desk, desk.people.worker, id!, 1)).toEqual({
      ok: false,
      refusal: { code: 'not-logged-yet' },
    });
  });

  it('gives every waiting event one place, in as many runs as it takes, whoever runs', async () => {
    await record(9);
    const runs = await Promise.all([run(7), run(7), run(7), run(7), run(7)]);
    expect(runs.reduce((sum, each) => sum + each, 0)).toBe(30);
    const rows = await opened.database.asSystem((transaction) =>
      transaction.query<{ index: number }>('select index from log_entry order by index'),
    );
    expect(rows.map(({ index }) => index)).toEqual(Array.from({ length: 30 }, (__, at) => at));
  });

  it('proves each event to somebody who has only the receipt and the key', async () => {
    const [id] = await record(1);
    await run();
    for (const seq of [1, 2]) {
      const receipt = await receiptOf(desk, desk.people.worker, id!, seq);
      if (!receipt.ok) throw new Error(receipt.refusal.code);
      const { value } = proved(receipt.value);
      expect(value?.origin).toBe('log.example.org/desk');
      const content = JSON.parse(Buffer.from(value!.content!).toString()) as {
        seq: number;
        request: string;
      };
      expect([content.request, content.seq]).toEqual([id, seq]);
      expect(Buffer.from(receipt.value).toString()).not.toContain('Sample Person');
    }
  });

  it('gives nobody a receipt who may not see the request', async () => {
    const [id] = await record(1);
    await run();
    const refusals = await Promise.all(
      (['otherWorker', 'schoolCounsel', 'auditor'] as const).map((person) =>
        receiptOf(desk, desk.people[person], id!, 1),
      ),
    );
    expect(refusals.map((each) => !each.ok && each.refusal.code)).toEqual(
      Array.from({ length: 3 }, () => 'not-found'),
    );
  });

  it('shows an event that was changed behind its back', async () => {
    const [id] = await record(1);
    await run();
    await opened.database.asSystem((transaction) =>
      transaction.query(
        `update request_event set facts = jsonb_set(facts, '{channel}', '"counter"') where request = $1 and seq = 1`,
        [id!],
      ),
    );
    const receipt = await receiptOf(desk, desk.people.worker, id!, 1);
    expect(receipt.ok && proved(receipt.value).refusal?.code).toBe('not-included');
  });

  it('only ever grows: each checkpoint continues every earlier one, over more than one tile', async () => {
    await opened.database.asSystem((transaction) =>
      transaction.query(
        `insert into log_entry (request, seq, leaf)
         select gen_random_uuid(), n, sha256(n::text::bytea) from generate_series(1, 600) n`,
      ),
    );
    while ((await run(130)) > 0);
    const heads = await opened.database.asSystem((transaction) =>
      transaction.query<{ note: string }>('select note from log_checkpoint order by size'),
    );
    const parsed = heads.map(({ note }) => parseCheckpoint(note).value!.checkpoint);
    const rows = await opened.database.asSystem((transaction) =>
      transaction.query<{ level: number; index: number; hashes: Uint8Array }>(
        'select level, index, hashes from log_tile',
      ),
    );
    const hashAt = hashesInTiles(
      sha256,
      (tile) =>
        rows.find(({ level, index }) => level === tile.level && index === tile.index)?.hashes,
    );
    const last = parsed.at(-1)!;
    expect(last.size).toBeGreaterThan(600);
    expect(consistencyTiles(1, last.size).length).toBeGreaterThan(2);
    for (const first of parsed) {
      const proof = consistencyProof(sha256, { first: first.size, second: last.size }, hashAt);
      expect(continues(sha256, first, last, proof)).toBe(true);
    }
  });
});
