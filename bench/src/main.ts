/**
 * npm run bench -- [--json] [--quick] [--only id,id]
 * With --json nothing but {"figures":[…]} goes to the output; progress goes to the error stream.
 */
import { parseArgs } from 'node:util';
import { AGREEMENT } from './figures/agreement.ts';
import { ALLOCATE } from './figures/allocate.ts';
import { ASK, REASON } from './figures/answers.ts';
import { COMPARE } from './figures/compare.ts';
import { DECIDE } from './figures/decide.ts';
import { DIFF } from './figures/diff.ts';
import { DESK_PUSH } from './figures/desk-push.ts';
import { DESK_QUEUE } from './figures/desk-queue.ts';
import { DESK } from './figures/desk.ts';
import type { Figure, Measurement } from './figures/figure.ts';
import { LEDGER } from './figures/ledger.ts';
import { PAGES } from './figures/pages.ts';
import { PAPERS } from './figures/papers.ts';
import { COMMAND_LINE, COMPILE, LOAD } from './figures/processes.ts';
import { PROVE } from './figures/prove.ts';
import { REPLAY_SPEED } from './figures/replay-speed.ts';
import { REPLAY } from './figures/replay.ts';
import { RIGHTS } from './figures/rights.ts';
import { SCALE } from './figures/scale.ts';
import { printed } from './report.ts';

const MEASUREMENTS: readonly Measurement[] = [
  DECIDE,
  SCALE,
  COMPILE,
  LOAD,
  COMMAND_LINE,
  REASON,
  ASK,
  AGREEMENT,
  DIFF,
  PROVE,
  COMPARE,
  PAPERS,
  PAGES,
  RIGHTS,
  DESK,
  DESK_QUEUE,
  DESK_PUSH,
  LEDGER,
  REPLAY,
  REPLAY_SPEED,
  ALLOCATE,
];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  });
  const only = values.only?.split(',');
  const wanted = MEASUREMENTS.filter(({ ids }) => !only || ids.some((id) => only.includes(id)));
  const progress = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const figures: Figure[] = [];
  for (const { name, measure } of wanted) {
    progress(name);
    figures.push(...(await measure({ quick: values.quick, progress })));
  }
  const kept = figures.filter(({ id }) => !only || only.includes(id));
  process.stdout.write(
    values.json ? `${JSON.stringify({ figures: kept })}\n` : `${printed(kept)}\n`,
  );
}

void main();
