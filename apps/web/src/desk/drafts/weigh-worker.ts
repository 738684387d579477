/**
 * Reads, compares and proves a draft off the page's thread, by the functions that the server freezes proposals with.
 * Between two steps it looks whether something newer was written, and gives the older up.
 */
import { compile } from '@threshold/rules/compile/compile';
import { lawOf, type Law } from '@threshold/rules/compile/law';
import { diffDraft, proveDraft, readDraft, withFiles } from '@threshold/rules/draft/weigh-draft';
import { loadStack, type PackFolder } from '@threshold/rules/load/load-stack';
import { packIdOf } from '@threshold/rules/load/pack-id';
import type { FromWorker, ToWorker } from './weigh-messages.ts';

type Opened = Extract<ToWorker, { kind: 'open' }>;

let opened: Opened | undefined;
let own: readonly PackFolder[] = [];
let others: readonly PackFolder[] = [];
let before: Law | undefined;
let newest = 0;
let waiting: Extract<ToWorker, { kind: 'weigh' }> | undefined;
let busy = false;

const tell = (message: FromWorker): void => self.postMessage(message);
/** Lets messages in that came meanwhile. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'open') {
    opened = data;
    own = data.base.filter((folder) => data.packs.includes(packIdOf(folder) ?? ''));
    others = data.inForce.filter((folder) => !data.packs.includes(packIdOf(folder) ?? ''));
    before = undefined;
    return;
  }
  newest = data.number;
  waiting = data;
  if (!busy) void work();
});

async function work(): Promise<void> {
  busy = true;
  while (waiting) {
    const { number, files } = waiting;
    waiting = undefined;
    try {
      await weigh(number, files);
    } catch {
      tell({ kind: 'failed', number });
    }
  }
  busy = false;
}

async function weigh(
  number: number,
  files: Extract<ToWorker, { kind: 'weigh' }>['files'],
): Promise<void> {
  if (!opened) return;
  const { pack, inForce, names } = opened;
  const { stack, findings } = readDraft([...withFiles(own, files), ...others], pack);
  tell({
    kind: 'read',
    number,
    findings,
    sound: stack !== undefined,
    names: stack ? [...stack.facts.keys(), ...stack.definitions.keys()].sort() : [],
  });
  await pause();
  if (!stack || number !== newest) return;
  before ??= lawInForce(inForce, pack);
  const law = lawOf(compile(stack));
  await pause();
  if (number !== newest) return;
  const result = diffDraft(before, law, names);
  tell({
    kind: 'compared',
    number,
    diff: result.kind === 'diff' ? result.diff : undefined,
    apart: result.kind === 'refused' ? result.why.message : undefined,
  });
  await pause();
  if (number !== newest) return;
  tell({ kind: 'proved', number, properties: proveDraft(stack) });
}

function lawInForce(folders: readonly PackFolder[], pack: string): Law {
  const { stack } = loadStack(folders, pack, { cases: false });
  if (!stack) throw new Error('The law in force cannot be read.');
  return lawOf(compile(stack));
}
