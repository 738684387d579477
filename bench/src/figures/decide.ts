/**
 * Single decisions from plain objects, this engine and its peers side by side. Before anything is timed
 * every peer's answer to every situation is compared with the engine's; one that differs stops the run.
 */
import type { Engine } from '@threshold/rules/decide/engine';
import { newYork } from '../law/new-york.ts';
import { cedarPeer } from '../peers/cedar.ts';
import { HANDWRITTEN_ACTS, handwrittenPeer } from '../peers/handwritten.ts';
import { jsonLogicPeer } from '../peers/json-logic.ts';
import { jsonRulesEnginePeer } from '../peers/json-rules-engine.ts';
import type { Peer, PreparedPeer } from '../peers/peer.ts';
import { zenPeer } from '../peers/zen.ts';
import { situations, type Case } from '../situations/situations.ts';
import { throughput } from '../timing/throughput.ts';
import type { Figure, Measurement, MeasureOptions } from './figure.ts';

/** The acts with most law; obstructing and the like are one norm and would only flatter. */
const ACTS = [...HANDWRITTEN_ACTS, 'share-information'];
const SEED = 20260206;

interface Rival {
  readonly id: string;
  readonly make: (stack: ReturnType<typeof newYork>['stack']) => Peer;
  readonly acts: readonly string[];
  readonly amount: number;
}

const RIVALS: readonly Rival[] = [
  { id: 'handwritten', make: handwrittenPeer, acts: HANDWRITTEN_ACTS, amount: 4000 },
  { id: 'json_logic_engine', make: jsonLogicPeer, acts: ACTS, amount: 4000 },
  { id: 'zen', make: zenPeer, acts: ACTS, amount: 400 },
  { id: 'cedar', make: cedarPeer, acts: ACTS, amount: 400 },
  { id: 'json_rules_engine', make: jsonRulesEnginePeer, acts: ACTS, amount: 100 },
];

export const DECIDE: Measurement = {
  name: 'single decisions',
  ids: [
    'decide.per_second',
    'decide.unknowns.per_second',
    ...RIVALS.map(({ id }) => `decide.vs_${id}`),
    'decide.situations.checked',
  ],
  measure,
};

async function measure({ quick, progress }: MeasureOptions): Promise<Figure[]> {
  const { stack, engine } = newYork();
  const options = { rounds: quick ? 3 : 7, time: quick ? 60 : 250 };
  const figures: Figure[] = [];
  let checked = 0;

  const all = parsed(situations(stack, SEED, 4000, { acts: ACTS }));
  const hidden = parsed(situations(stack, SEED, 300, { acts: ACTS, hidden: 0.1 }));
  const own = await throughput(
    [{ name: 'known', decisions: all.length, run: () => decideAll(engine, all) }],
    options,
  );
  figures.push({ id: 'decide.per_second', value: own.get('known') ?? 0, unit: 'decisions/s' });

  for (const { id, make, acts, amount } of RIVALS) {
    const peer = make(stack);
    const cases = parsed(situations(stack, SEED + amount, amount, { acts }));
    const prepared = await peer.prepare(cases);
    progress(`${peer.name}: checking ${cases.length} answers`);
    await check(peer, prepared, engine, cases);
    checked += cases.length;
    const speeds = await throughput(
      [
        { name: 'ours', decisions: cases.length, run: () => decideAll(engine, cases) },
        { name: 'theirs', decisions: cases.length, run: () => prepared.run() },
      ],
      options,
    );
    const theirs = speeds.get('theirs') ?? NaN;
    figures.push({ id: `decide.vs_${id}`, value: (speeds.get('ours') ?? NaN) / theirs, unit: '×' });
    figures.push({ id: `${id}.per_second`, value: theirs, unit: 'decisions/s' });
  }
  // Last, because situations with facts left out have hundreds of shapes, which V8 remembers per place
  // that reads them: only the engine meets them, and the peers beside it would be the faster for it.
  const open = await throughput(
    [{ name: 'hidden', decisions: hidden.length, run: () => decideAll(engine, hidden) }],
    options,
  );
  figures.push({
    id: 'decide.unknowns.per_second',
    value: open.get('hidden') ?? 0,
    unit: 'decisions/s',
  });
  figures.push({ id: 'decide.situations.checked', value: checked, unit: 'situations' });
  return figures;
}

export function decideAll(engine: Engine, cases: readonly Case[]): unknown[] {
  return cases.map(({ act, facts }) => engine.outcome(act, facts));
}

/** As a situation arrives: out of JSON text. */
export function parsed(cases: readonly Case[]): readonly Case[] {
  return JSON.parse(JSON.stringify(cases)) as readonly Case[];
}

async function check(
  peer: Peer,
  prepared: PreparedPeer,
  engine: Engine,
  cases: readonly Case[],
): Promise<void> {
  const answers = await prepared.run();
  for (const [index, { act, facts }] of cases.entries()) {
    const ours = engine.outcome(act, facts);
    const theirs = answers[index];
    if (ours === theirs) continue;
    throw new Error(
      `${peer.name} answers ${String(theirs)} for ${act} where the engine answers ${ours}:\n${JSON.stringify(facts)}`,
    );
  }
}
