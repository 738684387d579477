/** Pictures and files made to do harm: refused in words, or cleaned within bounds, while others go on working. */
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detainer, testDesk, uuidOf, type TestDesk } from '../../../test/test-desk.ts';
import type { Database } from '../../db/database.ts';
import { openPglite } from '../../db/pglite-database.ts';
import { readTemplate } from '../../edge/database-template.ts';
import { recordRequest } from '../requests/record-request.ts';
import { addPaper } from './add-paper.ts';

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

interface Made {
  readonly bits?: number;
  readonly color?: number;
  readonly interlaced?: boolean;
  readonly also?: readonly Buffer[];
}

/** A PNG that says of itself what it is told to, whatever is in it. */
function png(
  [width, height]: readonly [number, number],
  packed: Uint8Array,
  { bits = 8, color = 0, interlaced = false, also = [] }: Made = {},
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, color, 0, 0, interlaced ? 1 : 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...also,
    chunk('IDAT', packed),
    chunk('IEND', new Uint8Array()),
  ]);
}

const SMALL = deflateSync(Buffer.alloc(110));
/** 200 MB of nothing in 200 KB. */
const SWOLLEN = deflateSync(Buffer.alloc(200_000_000), { level: 9 });
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" onload="fetch(1)"><script>1</script><text>A</text></svg>';

describe('a file made to do harm', () => {
  let database: Database;
  let desk: TestDesk;
  const { id } = detainer('bombs');
  let sent = 0;
  const add = (content: Uint8Array, name = 'paper.png') =>
    addPaper(
      desk,
      desk.people.worker,
      id,
      { command: uuidOf(`bomb ${++sent}`), name },
      content,
    ).then((result) => (result.ok ? 'kept' : result.refusal.code));

  beforeAll(async () => {
    database = await openPglite(undefined, readTemplate());
    desk = await testDesk(database);
    const recorded = await recordRequest(desk, desk.people.worker, detainer('bombs'));
    if (!recorded.ok) throw new Error(recorded.refusal.code);
  }, 120_000);
  afterAll(() => database.close());

  it.each([
    ['a hundred thousand pixels each way', png([100_000, 100_000], SMALL, { bits: 1 })],
    ['pixels that unpack to hundreds of megabytes', png([40_000, 40_000], SWOLLEN, { bits: 1 })],
    ['a drawing with a script', Buffer.from(SVG)],
    ['a drawing as XML', Buffer.from(`<?xml version="1.0"?>\n${SVG}`)],
  ])('is refused: %s', async (_, content) => {
    expect(await add(content)).toBe('paper-refused');
  });

  it('leaves what it hid beside its pixels, unopened', async () => {
    const hidden = chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), SWOLLEN]));
    const before = process.memoryUsage().rss;
    expect(await add(png([10, 10], SMALL, { also: [hidden] }))).toBe('kept');
    expect(await add(png([10, 10], SWOLLEN))).toBe('kept');
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  it('keeps nobody else waiting while it is cleaned', async () => {
    const side = 3800;
    const pixels = deflateSync(Buffer.alloc(side * side * 3 + 8 * side));
    let added = false;
    const adding = add(png([side, side], pixels, { color: 2, interlaced: true })).then((code) => {
      added = true;
      return code;
    });
    await database.asSystem((transaction) => transaction.query('select from request'));
    expect(added).toBe(false);
    expect(await adding).toBe('kept');
  });
});
