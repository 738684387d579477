/** How much slower a decision is with ten times the norms: this engine, and compiled JSON Logic beside it. */
import { compiledLaw, newYork } from '../law/new-york.ts';
import { CITIES, CITY_FACT, onlyActs, tenCities } from '../law/ten-cities.ts';
import { HANDWRITTEN_ACTS } from '../peers/handwritten.ts';
import { jsonLogicPeer } from '../peers/json-logic.ts';
import { chanceFrom, pick } from '@threshold/rules/reference/chance';
import { situations } from '../situations/situations.ts';
import { throughput } from '../timing/throughput.ts';
import { decideAll, parsed } from './decide.ts';
import type { Figure, Measurement, MeasureOptions } from './figure.ts';

export const SCALE: Measurement = {
  name: 'ten times the norms',
  ids: [
    'decide.slowdown_x10',
    'json_logic_engine.slowdown_x10',
    'scale.norms_x10',
    'scale.nodes_x10',
  ],
  measure,
};

async function measure({ quick, progress }: MeasureOptions): Promise<Figure[]> {
  const one = onlyActs(newYork().stack, HANDWRITTEN_ACTS);
  const ten = tenCities(one);
  progress(`compiling ${ten.norms.length} norms`);
  const small = compiledLaw(one);
  const large = compiledLaw(ten);
  if (large.law.tooLarge.length > 0)
    throw new Error(`too large at ten times: ${large.law.tooLarge.join(', ')}`);
  const chance = chanceFrom(10);
  const cases = parsed(
    situations(one, 10, 4000, { acts: HANDWRITTEN_ACTS }).map(({ act, facts }) => ({
      act,
      facts: { ...facts, [CITY_FACT]: pick(chance, CITIES) },
    })),
  );
  const few = cases.slice(0, 1000);
  const logicOne = await jsonLogicPeer(one).prepare(few);
  const logicTen = await jsonLogicPeer(ten).prepare(few);
  const answers = await logicTen.run();
  few.forEach(({ act, facts }, index) => {
    if (large.engine.outcome(act, facts) !== answers[index])
      throw new Error(`ten cities: ${act} differs from json-logic-engine`);
  });
  const speeds = await throughput(
    [
      { name: 'x1', decisions: cases.length, run: () => decideAll(small.engine, cases) },
      { name: 'x10', decisions: cases.length, run: () => decideAll(large.engine, cases) },
      { name: 'logic x1', decisions: few.length, run: () => logicOne.run() },
      { name: 'logic x10', decisions: few.length, run: () => logicTen.run() },
    ],
    { rounds: quick ? 3 : 7, time: quick ? 60 : 250 },
  );
  const ratio = (a: string, b: string): number => (speeds.get(a) ?? NaN) / (speeds.get(b) ?? NaN);
  return [
    { id: 'decide.slowdown_x10', value: ratio('x1', 'x10'), unit: '×' },
    { id: 'json_logic_engine.slowdown_x10', value: ratio('logic x1', 'logic x10'), unit: '×' },
    { id: 'scale.norms_x10', value: large.law.table.norms.length, unit: 'norms and exceptions' },
    { id: 'scale.nodes_x10', value: nodesOf(large.law), unit: 'nodes' },
  ];
}

export function nodesOf({ diagram, acts }: ReturnType<typeof compiledLaw>['law']): number {
  return [...acts.values()].reduce((sum, root) => sum + diagram.count(root), 0);
}
