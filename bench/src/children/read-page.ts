/** In a fresh process: a page read once to make the engines ready, then as often as asked, each timed. */
import { readFileSync } from 'node:fs';
import { PaperReader } from '@threshold/instruments/input/paper-reader';
import { readPacket } from '@threshold/instruments/read-packet';
import { nodeEdge } from '@threshold/instruments/edge/node-edge';

const [file = '', rounds = '1'] = process.argv.slice(2);
const bytes = readFileSync(file);
const { edge, close } = nodeEdge();
const times: number[] = [];
for (let round = 0; round <= Number(rounds); round++) {
  const started = performance.now();
  const read = await new PaperReader(edge).read('page.png', bytes);
  if ('code' in read) throw new Error(read.message);
  const { documents } = readPacket(read.pages.map(({ page }) => page));
  if (documents[0]?.kind === 'unrecognised') throw new Error('The clean page was not recognised.');
  if (round > 0) times.push(performance.now() - started);
}
await close();
process.stdout.write(JSON.stringify({ times, memory: process.resourceUsage().maxRSS / 1024 }));
