/** Where each case would go under one policy, and the way to its offer: the plan itself offers nothing. */
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { Pick } from '../case/field.tsx';
import { STATE_KEYS } from '../defense/case-words.ts';
import { useWords } from '../words/words.tsx';
import { Table } from './plan-figures.tsx';
import type { PlanView } from './plan-queries.ts';
import { POLICY_KEYS } from './plan-words.ts';

export function WhoGoesWhere({ plan }: { readonly plan: PlanView }): ReactElement | null {
  const { say } = useWords();
  const { policies, main, cases } = plan;
  const [chosen, choose] = useState(policies.includes(main) ? main : policies[0]);
  if (chosen === undefined) return null;
  const names = new Map(plan.providers.map(({ id, name }) => [id, name]));
  const placed = cases.filter(({ to }) => typeof to[chosen] === 'string');
  const others = cases.filter(({ to }) => typeof to[chosen] !== 'string');
  return (
    <section className="who-goes">
      <h2>{say('plans.who')}</h2>
      <p>{say('plans.who-what')}</p>
      {policies.length > 1 ? (
        <Pick
          label={say('allocation.policy')}
          choices={policies.map((value) => ({ value, label: say(POLICY_KEYS[value]) }))}
          value={chosen}
          choose={(value) => choose(policies.find((each) => each === value) ?? chosen)}
        />
      ) : null}
      <Table
        caption={say('plans.who')}
        heads={[say('plans.case'), say('plans.to'), say('plans.stands'), say('plans.offer')]}
        rows={placed.map(({ id, number, state, to }) => {
          const provider = to[chosen] ?? '';
          return [
            <bdi key="number">{number}</bdi>,
            <bdi key="to">{names.get(provider) ?? provider}</bdi>,
            say(STATE_KEYS[state]),
            <Link key="offer" to="/cases/$case" params={{ case: id }} search={{ offer: provider }}>
              {say('plans.offer')}
              <span className="only-heard">
                {' '}
                {number} {names.get(provider)}
              </span>
            </Link>,
          ];
        })}
      />
      {others.length === 0 ? null : (
        <details>
          <summary>
            {say('plans.all-left-out')} ({others.length})
          </summary>
          <ul className="plan-others">
            {others.map(({ id, number, state }) => (
              <li key={id}>
                <Link to="/cases/$case" params={{ case: id }} search={{}}>
                  <bdi>{number}</bdi>
                </Link>{' '}
                <span className="quiet">{say(STATE_KEYS[state])}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
