/**
 * Cedar: one permit per norm, parsed beforehand. Cedar has no order and two answers, so it evaluates
 * every policy and the host takes the first determining one in the order of the law.
 */
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import type { Stack } from '@threshold/rules/language/model';
import { plainName, syncPeer } from './chain-peer.ts';
import type { Condition } from './condition.ts';
import type { Peer } from './peer.ts';

const SOMEONE = {
  principal: { type: 'Person', id: 'p' },
  action: { type: 'Action', id: 'ask' },
  resource: { type: 'City', id: 'nyc' },
};

export function cedarPeer(stack: Stack): Peer {
  const note =
    'One permit per norm, parsed beforehand; the host orders the determining policies. Conditions over records come as yes or no, dates as days.';
  return syncPeer(stack, '@cedar-policy/cedar-wasm', note, ({ act, rows }) => {
    const setId = `act:${act}:${rows.length}`;
    const staticPolicies = Object.fromEntries(
      rows.map(({ when }, index) => [
        `p${index}`,
        `permit(principal, action, resource) when { ${asCedar(when)} };`,
      ]),
    );
    const parsed = preparsePolicySet(setId, { staticPolicies });
    if (parsed.type === 'failure')
      throw new Error(parsed.errors.map(({ message }) => message).join('\n'));
    return (input) => {
      const answer = statefulIsAuthorized({
        ...SOMEONE,
        context: input,
        entities: [],
        preparsedPolicySetId: setId,
      });
      if (answer.type === 'failure')
        throw new Error(answer.errors.map(({ message }) => message).join('\n'));
      const { reason, errors } = answer.response.diagnostics;
      if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
      let first = Infinity;
      for (const id of reason) first = Math.min(first, Number(id.slice(1)));
      return rows[first]?.then;
    };
  });
}

function asCedar(condition: Condition): string {
  switch (condition.kind) {
    case 'constant':
      return String(condition.value);
    case 'all':
      return `(${condition.parts.map(asCedar).join(' && ')})`;
    case 'any':
      return `(${condition.parts.map(asCedar).join(' || ')})`;
    case 'not':
      return `!(${asCedar(condition.part)})`;
    case 'yes':
      return `context.${plainName(condition.input)}`;
    case 'in': {
      const name = `context.${plainName(condition.input)}`;
      const values = condition.values.map((value) => JSON.stringify(value));
      return values.length === 1
        ? `${name} == ${values.join('')}`
        : `[${values.join(', ')}].contains(${name})`;
    }
    case 'compare':
      return `context.${plainName(condition.input)} ${condition.comparison === '=' ? '==' : condition.comparison} ${condition.value}`;
    case 'reading':
      throw new Error('readings are inputs here');
  }
}
