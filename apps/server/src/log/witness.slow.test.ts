/** Witnesses over HTTP: a real process that signs, one that is away, one that was shown another history. */
import { parseCheckpoint } from '@threshold/ledger/checkpoint';
import { sha256, verifyEd25519 } from '@threshold/ledger/edge/node-crypto';
import { hashesInTiles } from '@threshold/ledger/tile';
import { inclusionProof } from '@threshold/ledger/inclusion-proof';
import { parseVkey, verifierKey, vkeyText } from '@threshold/ledger/verifier-key';
import { verifyProof } from '@threshold/ledger/verify-proof';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../test/databases.ts';
import { testSigner } from '../../test/log-key.ts';
import { detainer, testDesk, type TestDesk } from '../../test/test-desk.ts';
import { unlimited } from '../../test/unlimited.ts';
import { startWitness, type WitnessProcess } from '../../test/witness-process.ts';
import { recordRequest } from '../features/requests/record-request.ts';
import { createApp } from '../http/app.ts';
import { ChangeBoard } from '../http/change-board.ts';
import { tileOf } from '../http/log-routes.ts';
import { askWitness } from './ask-witness.ts';
import { receiptOf } from './receipt.ts';
import { sequence } from './sequencer.ts';
import { showLog } from './show-log.ts';
import { keepWitnesses, readWitnesses } from './witness-list.ts';

const signer = testSigner();
const LOG_KEY = vkeyText(signer.key);
const AWAY = 'http://127.0.0.1:9';
let opened: OpenDatabase;
let desk: TestDesk;
let witness: WitnessProcess;
let made = 0;

beforeAll(async () => {
  [opened, witness] = await Promise.all([
    DATABASES[0]![1](),
    startWitness('library.example/witness', LOG_KEY),
  ]);
  desk = await testDesk(opened.database);
}, 120_000);
afterAll(async () => {
  await witness.stop();
  witness.remove();
  await opened.close();
});

async function grow(on: TestDesk, amount = 1): Promise<string> {
  let last = '';
  for (let each = 0; each < amount; each++) {
    const body = detainer(`witnessed ${++made}`);
    const result = await recordRequest(on, on.people.worker, body);
    if (!result.ok) throw new Error(result.refusal.code);
    last = body.id;
  }
  while ((await sequence(on.database, { signer, now: on.now })) > 0);
  return last;
}
const askAll = async (on: TestDesk): Promise<void> => {
  while ((await askWitness(on)) > 0);
};
const line = (name: string, { key, url }: { key: string; url: string }) =>
  `witness ${name} ${key} ${url}\n`;
async function watchedBy(on: TestDesk, text: string): Promise<void> {
  const read = readWitnesses(text);
  if (!read.ok) throw new Error(read.refusal);
  await keepWitnesses(on.database, read.value);
}
const statesOf = async (on: TestDesk) =>
  (await showLog(on)).witnesses.map(({ name, size, problem }) => [name, size, problem]);
const proven = (receipt: Uint8Array) =>
  verifyProof(
    receipt,
    { log: signer.key, witnesses: [parseVkey(sha256, witness.key).value!], quorum: 1 },
    { sha256, verify: verifyEd25519 },
  );

it('cosigns each new checkpoint, and receipts carry it', async () => {
  await watchedBy(desk, `# ours\n\n${line('library', witness)}`);
  const id = await grow(desk);
  const before = await receiptOf(desk, desk.people.worker, id, 1);
  expect(before.ok && proven(before.value).refusal?.code).toBe('not-witnessed');
  await askAll(desk);
  expect(await statesOf(desk)).toEqual([['library.example/witness', 3, null]]);
  const receipt = await receiptOf(desk, desk.people.worker, id, 1);
  if (!receipt.ok) throw new Error(receipt.refusal.code);
  expect(proven(receipt.value).refusal).toBeUndefined();
  // The next one, with its proof that it continues the last.
  const next = await grow(desk, 2);
  // Until then receipts of what a witness saw stay on what it saw.
  const kept = await receiptOf(desk, desk.people.worker, id, 1);
  expect(kept.ok && proven(kept.value).refusal).toBeUndefined();
  await askAll(desk);
  const newer = await receiptOf(desk, desk.people.worker, next, 3);
  expect(newer.ok && proven(newer.value).refusal).toBeUndefined();
});

it('goes on without one that is away, says so, and asks it again after a minute', async () => {
  const other = parseVkey(sha256, witness.key).value!;
  const away = { ...other, name: 'away.example/witness' };
  await watchedBy(
    desk,
    line('library', witness) + line('away', { key: vkeyText(idOf(away)), url: AWAY }),
  );
  await grow(desk);
  await askAll(desk);
  const { size } = await showLog(desk);
  expect(await statesOf(desk)).toEqual([
    ['away.example/witness', 0, 'away'],
    ['library.example/witness', size, null],
  ]);
  expect(await askWitness(desk)).toBe(0);
  desk.pass(1);
  expect(await askWitness(desk)).toBe(1);
});

it('is refused by a witness that was shown another history, and administrators are told once', async () => {
  // The same key signs a second log, as somebody could who holds key and database; the witness sees that one grow.
  const second = await DATABASES[0]![1]();
  const forged = await testDesk(second.database, 'another seed');
  const shown = await startWitness('newspaper.example/witness', LOG_KEY);
  try {
    await watchedBy(forged, line('newspaper', shown));
    await grow(forged, 2);
    await askAll(forged);
    expect(await statesOf(forged)).toEqual([['newspaper.example/witness', 6, null]]);
    await watchedBy(desk, line('newspaper', shown));
    await askAll(desk);
    desk.pass(2);
    await askAll(desk);
    expect(await statesOf(desk)).toEqual([['newspaper.example/witness', 6, 'other-history']]);
    const told = await opened.database.asSystem((transaction) =>
      transaction.query<{ facts: object }>(`select facts from told where kind = 'witness-refused'`),
    );
    expect(told.map(({ facts }) => facts)).toEqual([
      expect.objectContaining({ witness: 'newspaper.example/witness', why: 'other-history' }),
    ]);
  } finally {
    await shown.stop();
    shown.remove();
    await second.close();
  }
});

it('is read by anybody in tiles, from which every entry can be proved', async () => {
  await grow(desk, 90);
  const app = createApp({
    desk,
    board: new ChangeBoard(),
    limits: unlimited(),
    failed: (error) => {
      throw error;
    },
  });
  const get = (address: string) => app.request(`/api/log/${address}`);
  const signed = parseCheckpoint(await (await get('checkpoint')).text()).value!;
  const { size, root } = signed.checkpoint;
  expect(size).toBeGreaterThan(256);
  const tiles = new Map<string, Uint8Array>();
  for (const [name, address] of [
    ['0/0', 'tile/0/000'],
    ['0/1', `tile/0/001.p/${size - 256}`],
    ['1/0', 'tile/1/000.p/1'],
  ] as const) {
    const response = await get(address);
    expect(response.headers.get('cache-control')).toContain('immutable');
    tiles.set(name, new Uint8Array(await response.arrayBuffer()));
  }
  const hashAt = hashesInTiles(sha256, ({ level, index }) => tiles.get(`${level}/${index}`));
  expect(inclusionProof(sha256, { index: 3, size }, hashAt).length).toBeGreaterThan(7);
  expect(root).toHaveLength(32);
  for (const wrong of [
    `tile/0/001.p/${size - 255}`,
    'tile/0/001',
    'tile/0/1',
    'tile/0/x000/001',
    'tile/0/000.p/256',
    'tile/00/000',
    'tile/entries/000',
  ]) {
    expect([wrong, (await get(wrong)).status]).toEqual([wrong, 404]);
  }
  expect(tileOf('tile/0/x001/x234/067.p/112')).toEqual({ level: 0, index: 1_234_067, width: 112 });
  const all = JSON.stringify(await (await app.request('/api/log')).json());
  expect(all).toContain('other-history');
});

it('takes no list of witnesses that is not one', () => {
  for (const bad of [
    'witness a b c',
    `witness a ${LOG_KEY} http://x`,
    line('a', witness) + line('b', witness),
  ]) {
    expect(readWitnesses(bad).ok).toBe(false);
  }
});

/** A key with the name changed has another id. */
function idOf(key: ReturnType<typeof testSigner>['key']): ReturnType<typeof testSigner>['key'] {
  return verifierKey(sha256, { name: key.name, role: key.role, publicKey: key.publicKey });
}
