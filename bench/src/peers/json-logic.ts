/** json-logic-engine, compiled with `build()`: one nested `if` per act. */
import { LogicEngine } from 'json-logic-engine';
import type { Stack } from '@threshold/rules/language/model';
import type { Condition } from './condition.ts';
import { plainName, syncPeer, type Input } from './chain-peer.ts';
import type { Peer } from './peer.ts';

const OPERATORS = { '=': '===', '!=': '!==', '<': '<', '<=': '<=', '>': '>', '>=': '>=' } as const;

export function jsonLogicPeer(stack: Stack): Peer {
  const note =
    'One `if` chain per act, compiled. Conditions over records come as yes or no, dates as days.';
  return syncPeer(stack, 'json-logic-engine', note, ({ rows }) => {
    const logic = { if: [...rows.flatMap(({ when, then }) => [asLogic(when), then]), 'no-rule'] };
    const built = new LogicEngine().build(logic) as (input: Input) => string;
    return (input) => built(input);
  });
}

function asLogic(condition: Condition): unknown {
  switch (condition.kind) {
    case 'constant':
      return condition.value;
    case 'all':
      return { and: condition.parts.map(asLogic) };
    case 'any':
      return { or: condition.parts.map(asLogic) };
    case 'not':
      return { '!': [asLogic(condition.part)] };
    case 'yes':
      return { var: plainName(condition.input) };
    case 'in': {
      const value = { var: plainName(condition.input) };
      return condition.values.length === 1
        ? { '===': [value, condition.values[0]] }
        : { in: [value, condition.values] };
    }
    case 'compare':
      return {
        [OPERATORS[condition.comparison]]: [{ var: plainName(condition.input) }, condition.value],
      };
    case 'reading':
      throw new Error('readings are inputs here');
  }
}
