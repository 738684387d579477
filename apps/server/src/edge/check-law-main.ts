/** The process around `checkPack`: what to check comes in as JSON, the answer goes out as JSON. */
import { text } from 'node:stream/consumers';
import { checkPack, type PackToCheck } from '../law/check-pack.ts';

const asked = JSON.parse(await text(process.stdin)) as PackToCheck;
process.stdout.write(JSON.stringify(checkPack(asked)));
