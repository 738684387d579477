/** json-rules-engine: one rule per norm, by priority, stopped at the first that holds. */
import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { Stack } from '@threshold/rules/language/model';
import { asyncPeer, plainName } from './chain-peer.ts';
import type { Condition } from './condition.ts';
import type { Peer } from './peer.ts';

const OPERATORS = {
  '=': 'equal',
  '!=': 'notEqual',
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
} as const;

export function jsonRulesEnginePeer(stack: Stack): Peer {
  const note =
    'One rule per norm by priority, stopped at the first. Conditions over records come as yes or no, dates as days.';
  return asyncPeer(stack, 'json-rules-engine', note, ({ rows }) => {
    const engine = new Engine();
    engine.addFact('always', true);
    rows.forEach(({ when, then }, index) => {
      engine.addRule({
        conditions: topLevel(when),
        event: { type: then },
        priority: rows.length - index,
      });
    });
    engine.on('success', () => {
      engine.stop();
    });
    return async (input) => {
      const { events } = await engine.run({ ...input });
      return events[0]?.type;
    };
  });
}

function topLevel(condition: Condition): TopLevelCondition {
  const nested = asRule(condition);
  return 'all' in nested || 'any' in nested || 'not' in nested ? nested : { all: [nested] };
}

function asRule(condition: Condition): NestedCondition {
  switch (condition.kind) {
    case 'constant':
      return { fact: 'always', operator: 'equal', value: condition.value };
    case 'all':
      return { all: condition.parts.map(asRule) };
    case 'any':
      return { any: condition.parts.map(asRule) };
    case 'not':
      return { not: asRule(condition.part) };
    case 'yes':
      return { fact: plainName(condition.input), operator: 'equal', value: true };
    case 'in':
      return { fact: plainName(condition.input), operator: 'in', value: [...condition.values] };
    case 'compare':
      return {
        fact: plainName(condition.input),
        operator: OPERATORS[condition.comparison],
        value: condition.value,
      };
    case 'reading':
      throw new Error('readings are inputs here');
  }
}
