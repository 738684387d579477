/** GoRules ZEN: one decision table per act, first hit, each condition a free-form cell. */
import { ZenEngine } from '@gorules/zen-engine';
import type { Stack } from '@threshold/rules/language/model';
import type { Chain } from './chain.ts';
import { asyncPeer, plainName } from './chain-peer.ts';
import type { Condition } from './condition.ts';
import type { Peer } from './peer.ts';

export function zenPeer(stack: Stack): Peer {
  const engine = new ZenEngine();
  const note =
    'One first-hit table per act with a free-form column. Conditions over records come as yes or no.';
  return asyncPeer(stack, '@gorules/zen-engine', note, (chain) => {
    const decision = engine.createDecision(Buffer.from(JSON.stringify(zenGraph(chain))));
    return async (input) => {
      const { result } = (await decision.evaluate(input)) as { result: { outcome?: string } };
      return result.outcome;
    };
  });
}

export function zenGraph({ rows }: Pick<Chain, 'rows'>): object {
  const table = {
    id: 'table',
    name: 'table',
    type: 'decisionTableNode',
    position: { x: 0, y: 0 },
    content: {
      hitPolicy: 'first',
      inputs: [{ id: 'when', name: 'when', type: 'expression' }],
      outputs: [{ id: 'then', name: 'then', field: 'outcome', type: 'expression' }],
      rules: [
        ...rows.map(({ when, then }, index) => ({
          _id: `row-${index}`,
          when: asZen(when),
          then: `'${then}'`,
        })),
        { _id: 'otherwise', when: '', then: "'no-rule'" },
      ],
    },
  };
  const edge = (sourceId: string, targetId: string): object => ({
    id: `${sourceId}-${targetId}`,
    type: 'edge',
    sourceId,
    targetId,
  });
  const node = (id: string, type: string): object => ({
    id,
    name: id,
    type,
    position: { x: 0, y: 0 },
  });
  return {
    contentType: 'application/vnd.gorules.decision',
    nodes: [node('in', 'inputNode'), table, node('out', 'outputNode')],
    edges: [edge('in', 'table'), edge('table', 'out')],
  };
}

export function asZen(condition: Condition): string {
  switch (condition.kind) {
    case 'constant':
      return String(condition.value);
    case 'all':
      return `(${condition.parts.map(asZen).join(' and ')})`;
    case 'any':
      return `(${condition.parts.map(asZen).join(' or ')})`;
    case 'not':
      return `not (${asZen(condition.part)})`;
    case 'yes':
      return `${plainName(condition.input)} == true`;
    case 'in': {
      const name = plainName(condition.input);
      const values = condition.values.map((value) => `'${value}'`);
      return values.length === 1
        ? `${name} == ${values.join('')}`
        : `${name} in [${values.join(', ')}]`;
    }
    case 'compare':
      return `${plainName(condition.input)} ${condition.comparison === '=' ? '==' : condition.comparison} ${condition.value}`;
    case 'reading':
      throw new Error('readings are inputs here');
  }
}
