/** Proposals in a list, each a link to its page. */
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { EmptyState } from '../shell/empty-state.tsx';
import { useDates } from '../shell/use-dates.ts';
import { useSay } from '../words/words.tsx';
import type { ProposalLine } from './drafts-api.ts';

export function ProposalList({ of }: { readonly of: readonly ProposalLine[] }): ReactElement {
  const say = useSay();
  const { moment } = useDates();
  if (of.length === 0) {
    return (
      <EmptyState title={say('drafts.proposals-none')}>
        <p>{say('drafts.proposals-none-what')}</p>
      </EmptyState>
    );
  }
  return (
    <ul className="drafts-proposals">
      {of.map(({ id, title, side, version, madeBy, madeAt, handedOver }) => (
        <li key={id}>
          <Link to="/proposals/$proposal" params={{ proposal: id }}>
            <bdi>{title}</bdi>
          </Link>
          <span className="line quiet">
            {say(side === 'own' ? 'drafts.side-own' : 'drafts.side-other')} ·{' '}
            {say('drafts.saved', { version, name: madeBy, when: moment(madeAt) })}
            {handedOver ? ` · ${say('drafts.handed-over')}` : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}
